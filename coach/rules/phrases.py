"""Phrases: named groups of RE2 patterns, and the one set that tells which can match a text.

The patterns stand in ``wording/``, a section for each group, and are for folded text (see
``folding``). A space stands for any run of spaces, ``<name>`` for the fragment of that name in
``wording/parts.txt``. A section marked ``(context)`` is only tried on the words around a match, so
it has no place in the set.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import AnyStr, Final, NamedTuple, cast

import re2

from coach.rules.wording import PARTS, Section, pattern_files, read_sections

# A DFA for some dozens of large patterns outgrows RE2's default of 8 MB on odd texts.
_SET_MEMORY: Final = 256 << 20
_PART: Final = re.compile(r"<([a-z_]+)>")
# A space outside a class: an optional one may be missing, any other may be repeated.
_SPACE: Final = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]| ([?*+])?")


class Match(NamedTuple):
    """Half-open offsets of a phrase in the text it was looked for in."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Phrases:
    """Patterns that mean the same to a rule. A rule's own context decides what a match is worth."""

    name: str

    @property
    def compiled(self) -> re2._Regexp[str]:
        """The group as one pattern; the first alternative that matches at a place wins."""
        return _compiled(self.name)

    def find(self, text: bytes) -> Iterator[Match]:
        """Yield the phrases found, in order."""
        for found in self.compiled.finditer(text):
            yield Match(found.start(), found.end())

    def search(self, text: AnyStr) -> re2._Match[AnyStr] | None:
        """The first phrase in ``text``."""
        return self.compiled.search(text)

    def match(self, text: AnyStr) -> re2._Match[AnyStr] | None:
        """The phrase that ``text`` begins with."""
        return self.compiled.match(text)

    def finditer(self, text: AnyStr) -> Iterator[re2._Match[AnyStr]]:
        """Every phrase in ``text``, with its groups."""
        return self.compiled.finditer(text)

    def within(self, text: AnyStr) -> bool:
        """Whether one of the phrases is in ``text``."""
        return self.compiled.search(text) is not None

    def fits(self, text: AnyStr) -> bool:
        """Whether ``text`` as a whole is one of the phrases."""
        return self.compiled.fullmatch(text) is not None

    def blank(self, text: bytes) -> bytes:
        """``text`` with each phrase replaced by one space."""
        return self.compiled.sub(b" ", text)


@cache
def _compiled(name: str) -> re2._Regexp[str]:
    return re2.compile(_pattern(name))


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


class PhraseIndex:
    """One ``re2.Set`` over all groups: a single pass says which of them can match at all."""

    def __init__(self) -> None:
        options = re2.Options()
        options.max_mem = _SET_MEMORY
        options.never_capture = True
        options.log_errors = False
        self._names = tuple(name for name, section in _sections().items() if not section.is_context)
        self._set = re2.Set.SearchSet(options)
        for name in self._names:
            self._set.Add(_pattern(name))
        # Matches any text: its absence means that the set ran out of memory and told nothing.
        self._sentinel = self._set.Add(r"\A")
        self._set.Compile()

    def matching(self, text: bytes) -> frozenset[str]:
        """Return the names of the groups that match somewhere in ``text``."""
        numbers = cast("list[int]", self._set.Match(text))
        if self._sentinel not in numbers:
            return frozenset(self._names)
        return frozenset(self._names[number] for number in numbers if number != self._sentinel)
