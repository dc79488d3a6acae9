"""The zones of a text: subject line, greeting, closing, signature, quoted mail.

Everything works on folded text (see ``folding``), line by line. Whatever is no such zone is prose.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Final, NamedTuple

import re2

from coach.rules.phrases import Phrases
from coach.rules.words import word_list


class Zone(NamedTuple):
    """Half-open offsets of a stretch of the body."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Zones:
    """Where the frame of a text stands; None or empty for what it lacks.

    ``signature`` runs from the closing, or from the name where there is no closing, to the end.
    ``name`` is the line that holds the writer's name. A postscript is prose again.
    """

    subject: Zone | None
    subject_line: Zone | None
    greeting: Zone | None
    closing: Zone | None
    name: Zone | None
    signature: tuple[Zone, ...]
    quoted: tuple[Zone, ...]

    @classmethod
    def none(cls) -> Zones:
        """The zones of a text that is nothing but prose."""
        return cls(None, None, None, None, None, (), ())

    @property
    def greeting_end(self) -> int:
        """Where the prose may begin."""
        zone = self.greeting or self.subject_line
        return zone.end if zone else 0

    def blank_quoted(self, text: str) -> str:
        """Return ``text`` with quoted mail and the pasted subject line blanked."""
        zones = self.quoted if self.subject_line is None else (self.subject_line, *self.quoted)
        for zone in zones:
            text = text[: zone.start] + _blank(zone) + text[zone.end :]
        return text

    def blank_frame(self, text: bytes) -> bytes:
        """Return ``text`` with greeting, closing and signature blanked."""
        zones = self.signature if self.greeting is None else (self.greeting, *self.signature)
        for zone in zones:
            text = text[: zone.start] + _blank(zone).encode() + text[zone.end :]
        return text


def _blank(zone: Zone) -> str:
    """As many characters as the zone has: spaces between two line feeds, which end a sentence."""
    length = zone.end - zone.start
    return "\n" * length if length < len("\n\n") else "\n" + " " * (length - 2) + "\n"


class Line(NamedTuple):
    """A line without its end, and its offset."""

    start: int
    text: str

    @property
    def zone(self) -> Zone:
        """The line's place."""
        return Zone(self.start, self.start + len(self.text))


_SUBJECT: Final = Phrases("subject-line")
_QUOTE_HEADER: Final = Phrases("quote-header")
_GREETING_WORD: Final = Phrases("greeting-word")
_GREETING_INLINE: Final = Phrases("greeting-inline")
_NAME_ONLY_GREETING: Final = Phrases("name-only-greeting")
_CLOSING: Final = Phrases("closing-line")
_CLOSING_INLINE: Final = Phrases("closing-inline")
_NAME: Final = Phrases("name-line")
_LOWER_NAME: Final = Phrases("lower-name")
_DASH_NAME: Final = Phrases("dash-name")
_POSTSCRIPT: Final = Phrases("postscript")
_NOT_A_NAME: Final = "not-a-name"
_SIGNATURE_DETAIL: Final = Phrases("signature-detail")
_MAX_SIGNATURE_LINES: Final = 12
_MAX_GREETING: Final = 90
_MAX_NAME: Final = 60
_MAX_NAME_WORDS: Final = 6
_MAX_CLOSING_SENTENCE: Final = 4
_MAX_GREETING_WORDS: Final = 8
_MAX_WORDS_AFTER_GREETING: Final = 3


def _lines(text: str) -> tuple[Line, ...]:
    lines = []
    start = 0
    for line in text.split("\n"):
        lines.append(Line(start, line))
        start += len(line) + 1
    return tuple(lines)


def find_zones(text: str) -> Zones:
    """Find the zones of a folded text."""
    lines = _lines(text)
    quoted = tuple(_quoted(lines, len(text)))
    own = [line for line in lines if not any(q.start <= line.start < q.end for q in quoted)]
    filled = [line for line in own if line.text.strip()]
    subject, subject_line = _subject_line(filled)
    if subject_line is not None:
        filled = filled[1:]
    greeting = _greeting(filled)
    if greeting is not None and greeting.end == filled[0].zone.end:
        filled = filled[1:]
    closing, name, signature = _signature(filled, greeting)
    return Zones(subject, subject_line, greeting, closing, name, signature, quoted)


def _quoted(lines: tuple[Line, ...], length: int) -> Iterator[Zone]:
    """Quoted mail: lines that begin with ">", and everything after a reply or forward header."""
    for number, line in enumerate(lines):
        if line.text.lstrip().startswith(">"):
            yield Zone(line.start, min(length, line.zone.end + 1))
        elif number and _QUOTE_HEADER.search(line.text) and _is_header(lines, number):
            following = [after for after in lines[number + 1 :] if after.text.strip()]
            if following and following[0].text.lstrip().startswith(">"):
                yield Zone(line.start, line.zone.end)
            else:
                yield Zone(line.start, length)
                return


def _is_header(lines: tuple[Line, ...], number: int) -> bool:
    """Whether a header-like line really quotes mail: a rule of dashes needs something below it."""
    text = lines[number].text.strip()
    if text.startswith("_"):
        below = [line.text for line in lines[number + 1 : number + 3] if line.text.strip()]
        return bool(below) and below[0].lower().startswith("from:")
    return True


def _subject_line(filled: list[Line]) -> tuple[Zone | None, Zone | None]:
    if not filled:
        return None, None
    match = _SUBJECT.match(filled[0].text)
    if match is None:
        return None, None
    line = filled[0].zone
    return Zone(line.start + match.end(), line.end), line


def _greeting(filled: list[Line]) -> Zone | None:
    if not filled:
        return None
    line = filled[0]
    short = len(line.text.strip()) <= _MAX_GREETING
    inline = _GREETING_INLINE.match(line.text)
    if short and _GREETING_WORD.match(line.text) and not _continues(line.text, inline):
        return line.zone
    if short and len(filled) > 1 and _NAME_ONLY_GREETING.match(line.text):
        return line.zone
    if inline is not None:
        return Zone(line.start, line.start + inline.end())
    return None


def _continues(text: str, inline: re2._Match[str] | None) -> bool:
    """Whether a sentence follows the greeting on its line ("Hi Priya, I'm a junior at …")."""
    if inline is None:
        return len(text.split()) > _MAX_GREETING_WORDS
    after = text[inline.end() :].strip()
    return len(after.split()) > _MAX_WORDS_AFTER_GREETING


def _signature(
    filled: list[Line], greeting: Zone | None
) -> tuple[Zone | None, Zone | None, tuple[Zone, ...]]:
    """Closing, name and the zones of the signature, postscripts left out of them."""
    tail = filled[-_MAX_SIGNATURE_LINES:]
    first = _signature_start(tail)
    if first is None:
        return _inline_signature(filled, greeting)
    closing = tail[first].zone if _is_closing(tail[first].text) else None
    name = None
    zones = []
    in_postscript = False
    for line in tail[first:]:
        in_postscript = in_postscript or _POSTSCRIPT.match(line.text) is not None
        if in_postscript and not _SIGNATURE_DETAIL.match(line.text):
            continue
        zones.append(line.zone)
        closed = closing is not None or len(tail) - first == 1
        if name is None and not _is_closing(line.text) and _is_name(line.text, closed=closed):
            name = line.zone
    return closing, name, tuple(zones)


def _signature_start(tail: list[Line]) -> int | None:
    """The first line of the signature: a closing, else a name that only details follow."""
    for number, line in enumerate(tail):
        if _is_closing(line.text) and _only_frame_after(tail, number + 1):
            return number
    for number, line in enumerate(tail):
        if _is_name(line.text, closed=False) and _only_frame_after(tail, number + 1):
            return number
    if len(tail) > 1 and _LOWER_NAME.match(tail[-1].text) and _is_name(tail[-1].text, closed=True):
        return len(tail) - 1
    return None


def _is_closing(text: str) -> bool:
    """Whether a line is a closing; a longer line that ends in a full stop is a sentence."""
    text = text.strip()
    if text.endswith((".", "!")) and len(text.split()) > _MAX_CLOSING_SENTENCE:
        return False
    return _CLOSING.match(text) is not None


def _only_frame_after(tail: list[Line], number: int) -> bool:
    """Whether nothing but names, details and postscripts follow: short lines without a sentence."""
    for line in tail[number:]:
        if _POSTSCRIPT.match(line.text):
            return True
        text = line.text.strip()
        if _SIGNATURE_DETAIL.match(text) or _is_closing(text):
            continue
        is_sentence = (
            text.endswith((".", "?", "!", ";")) and len(text.split()) > _MAX_CLOSING_SENTENCE
        )
        if is_sentence or len(text) > _MAX_GREETING:
            return False
    return True


def _is_name(text: str, *, closed: bool) -> bool:
    """Whether a line holds a name: in capitals, or anything short after a closing."""
    text = text.strip()
    if (
        not text
        or len(text) > _MAX_NAME
        or text.lower().split()[0].strip(",.!-") in word_list(_NOT_A_NAME)
    ):
        return False
    if _DASH_NAME.match(text):
        return True
    if closed:
        return bool(
            _NAME.match(text) or _LOWER_NAME.match(text) or len(text.split()) <= _MAX_NAME_WORDS
        ) and not _SIGNATURE_DETAIL.match(text)
    return bool(text[0].isupper() and _NAME.match(text)) and not text.endswith("!")


def _inline_signature(
    filled: list[Line], greeting: Zone | None
) -> tuple[Zone | None, Zone | None, tuple[Zone, ...]]:
    """A closing and name at the end of the last line ("… Cheers, Eirik Solberg")."""
    if not filled:
        return None, None, ()
    line = filled[-1]
    begin = max(0, greeting.end - line.start) if greeting else 0
    match = _CLOSING_INLINE.search(line.text[begin:])
    if match is None:
        return None, None, ()
    zone = Zone(line.start + begin + match.start(1), line.start + begin + match.end(1))
    return zone, zone, (zone,)


_BULLET: Final = Phrases("bullet")
_SHORT_LINE: Final = 38


def join_wrapped_lines(text: str) -> str:
    """Put a space for each line feed that only wraps a sentence; the length stays the same."""
    lines = text.split("\n")
    joined = [lines[0]]
    for before, line in pairwise(lines):
        wraps = len(before) >= _SHORT_LINE and line.strip() and not _BULLET.match(line)
        joined.append((" " if wraps else "\n") + line)
    return "".join(joined)
