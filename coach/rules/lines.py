"""Lines of a text, and stretches of it."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise
from typing import Final, NamedTuple

from coach.rules.phrases import Phrases

_BULLET: Final = Phrases("bullet")
# A line this short was ended on purpose, not wrapped.
_SHORT_LINE: Final = 38


class Zone(NamedTuple):
    """Half-open offsets of a stretch of the body."""

    start: int
    end: int


class Line(NamedTuple):
    """A line without its end, and its offset."""

    start: int
    text: str

    @property
    def zone(self) -> Zone:
        """The line's place."""
        return Zone(self.start, self.start + len(self.text))


def split_lines(text: str) -> tuple[Line, ...]:
    """The lines of a folded text."""
    lines = []
    start = 0
    for line in text.split("\n"):
        lines.append(Line(start, line))
        start += len(line) + 1
    return tuple(lines)


def blank(text: str, zones: Iterable[Zone]) -> str:
    """``text`` with zones blanked: spaces between two line feeds, which end a sentence."""
    pieces = []
    place = 0
    for zone in sorted(zones):
        start, length = max(zone.start, place), zone.end - max(zone.start, place)
        if length > 0:
            ends = "\n" if length == 1 else "\n\n"
            pieces += [text[place:start], ends[:1], " " * (length - len(ends)), ends[1:]]
            place = zone.end
    return "".join([*pieces, text[place:]])


def join_wrapped_lines(text: str) -> str:
    """Put a space for each line feed that only wraps a sentence; the length stays the same."""
    lines = text.split("\n")
    joined = [lines[0]]
    for before, line in pairwise(lines):
        wraps = len(before) >= _SHORT_LINE and line.strip() and not _BULLET.begins(line)
        joined.append((" " if wraps else "\n") + line)
    return "".join(joined)
