"""Phrases: named groups of RE2 patterns.

The patterns stand in ``wording/``, a section for each group, and are for folded text (see
``folding``). A space stands for any run of spaces, ``<name>`` for the fragment of that name in
``wording/parts.txt``. A group whose header remarks ``(groups)`` is read part by part.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final, NamedTuple, Protocol, TypeAlias, cast

import re2
from re2 import _re2  # type: ignore[attr-defined]  # the stubs leave out what re2 wraps

from coach.rules.wording import PARTS, Section, pattern_files, read_sections

# The most a pattern's automaton may grow to. Beyond RE2's default of 8 MB, which the largest groups
# reach, it would be thrown away and built anew in the middle of a text.
_MEMORY: Final = 64 << 20
AnyText: TypeAlias = str | bytes

_ANYWHERE: Final = _re2.RE2.Anchor.UNANCHORED
_AT_START: Final = _re2.RE2.Anchor.ANCHOR_START
_WHOLE: Final = _re2.RE2.Anchor.ANCHOR_BOTH
_ONE_BYTE: Final = _re2.RE2.Options.Encoding.LATIN1
_NOWHERE: Final = (-1, -1)
_PART: Final = re.compile(r"<([a-z_]+)>")
# A space outside a class: an optional one may be missing, any other may be repeated.
_SPACE: Final = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]| ([?*+])?")


class Match(NamedTuple):
    """Half-open offsets of a phrase in the text it was looked for in."""

    start: int
    end: int


class _Engine(Protocol):
    """What is used of a compiled pattern."""

    def Match(  # noqa: N802 - the library's name
        self, anchor: object, text: bytes, start: int, end: int
    ) -> Sequence[tuple[int, int]]:
        """The spans of the match and its groups; (-1, -1) where there is none."""
        ...


class Found(NamedTuple):
    """A match with its groups, where a rule needs more than its place."""

    text: bytes
    spans: Sequence[tuple[int, int]]

    def start(self, group: int = 0) -> int:
        """Where the match or one of its groups begins."""
        return self.spans[group][0]

    def end(self, group: int = 0) -> int:
        """Where the match or one of its groups ends."""
        return self.spans[group][1]

    def group(self, group: int = 0) -> bytes:
        """The words of the match or of one of its groups; empty for a group left out."""
        start, end = self.spans[group]
        return self.text[start:end] if start >= 0 else b""

    def words(self, group: int = 0) -> str:
        """The same, decoded."""
        return self.group(group).decode("ascii")


@dataclass(frozen=True, slots=True)
class Phrases:
    """Patterns that mean the same to a rule. A rule's own context decides what a match is worth.

    Texts are folded, so that a str and its bytes have the same offsets.
    """

    name: str

    def find(self, text: bytes) -> Iterator[Match]:
        """Yield the places of the phrases, in order."""
        engine, place, length = _engine(self.name), 0, len(text)
        while place <= length:
            start, end = engine.Match(_ANYWHERE, text, place, length)[0]
            if start < 0:
                return
            yield Match(start, end)
            # An empty match must not be found again.
            place = end + (start == end)

    def finditer(self, text: AnyText) -> Iterator[Found]:
        """Yield the phrases with their groups, in order."""
        raw = _raw(text)
        engine, place, length = _engine(self.name), 0, len(raw)
        while place <= length:
            spans = engine.Match(_ANYWHERE, raw, place, length)
            start, end = spans[0]
            if start < 0:
                return
            yield Found(raw, spans)
            place = end + (start == end)

    def search(self, text: AnyText) -> Found | None:
        """The first phrase in ``text``."""
        return next(self.finditer(text), None)

    def match(self, text: AnyText) -> Found | None:
        """The phrase that ``text`` begins with."""
        raw = _raw(text)
        spans = _engine(self.name).Match(_AT_START, raw, 0, len(raw))
        return Found(raw, spans) if spans[0] != _NOWHERE else None

    def within(self, text: AnyText) -> bool:
        """Whether one of the phrases is in ``text``."""
        raw = _raw(text)
        return _engine(self.name).Match(_ANYWHERE, raw, 0, len(raw))[0] != _NOWHERE

    def begins(self, text: AnyText) -> bool:
        """Whether ``text`` begins with one of the phrases."""
        raw = _raw(text)
        return _engine(self.name).Match(_AT_START, raw, 0, len(raw))[0] != _NOWHERE

    def fits(self, text: AnyText) -> bool:
        """Whether ``text`` as a whole is one of the phrases."""
        raw = _raw(text)
        return _engine(self.name).Match(_WHOLE, raw, 0, len(raw))[0] != _NOWHERE

    def last_end(self, text: bytes, place: int = 0) -> int:
        """Where the last of the phrases behind ``place`` ends; ``place`` where there is none."""
        # Asked thousands of times of a long text: without an object for each of them.
        match, length = _engine(self.name).Match, len(text)
        last = place
        while place <= length:
            start, end = match(_ANYWHERE, text, place, length)[0]
            if start < 0:
                break
            last, place = end, end + (start == end)
        return last

    def blank(self, text: bytes) -> bytes:
        """``text`` with each phrase replaced by one space."""
        pieces, place = [], 0
        for start, end in self.find(text):
            pieces.append(text[place:start])
            place = end
        return b" ".join([*pieces, text[place:]])


def _raw(text: AnyText) -> bytes:
    return text if isinstance(text, bytes) else text.encode("ascii")


@cache
def _engine(name: str) -> _Engine:
    """The compiled group: of the alternatives that match at a place the longest wins.

    RE2 keeps fewer states apart where the order of the alternatives does not matter, and what is
    not in the processor's cache is what costs here: this made whole checks faster by 40 percent.

    This is the class that ``re2.compile`` wraps. The wrapper makes several Python objects a match
    and costs three times the match itself (``make bench`` shows both).
    """
    options = re2.Options()
    options.max_mem = _MEMORY
    options.never_capture = "groups" not in _sections()[name].remarks
    options.longest_match = True
    # A folded text is ASCII. As UTF-8 every "any character but …" is a dozen ranges of bytes.
    options.encoding = _ONE_BYTE
    return cast("_Engine", _re2.RE2(_pattern(name).encode(), options))


@cache
def _pattern(name: str) -> str:
    joined = "|".join(f"(?:{pattern})" for pattern in _sections()[name].lines)
    parts = _parts()
    while _PART.search(joined):
        joined = _PART.sub(lambda part: f"(?:{parts[part[1]]})", joined)
    return _SPACE.sub(_loosen, joined)


def _loosen(found: re.Match[str]) -> str:
    if not found[0].startswith(" "):
        return found[0]
    return " *" if found[1] in {"?", "*"} else " +"


@cache
def _parts() -> Mapping[str, str]:
    return {name: "|".join(section.lines) for name, section in read_sections(PARTS).items()}


@cache
def _sections() -> Mapping[str, Section]:
    sections: dict[str, Section] = {}
    for file_name in pattern_files():
        sections.update(read_sections(file_name))
    return sections
