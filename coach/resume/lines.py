"""Lines with their numbers, and sentences that were broken over several lines made whole."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from textwrap import wrap
from typing import NamedTuple

from coach.resume.clean import without_bullet
from coach.resume.dates import find_period
from coach.resume.months import is_date_alone
from coach.resume.source import SourceLine

_LETTER_WIDTH = 0.42  # of the height of a line box, on average
_ODD_BULLET = re.compile(r"^[b-zÀ-ɏ§¤¨°²] [A-Z]")
_MOST_LINE, _MOST_LETTERS = 1200, 150
_ENDLESS_WORD = re.compile(r"\S{151,}")
_SHORT = 4  # words; a list may have as few on each line
_LONG = 7  # words; a line with fewer is too short to have been broken by its column
_OPEN_ENDS = re.compile(
    r"(?:[,&/]|\b(?:and|of|for|in|the|to|with|at|by|on|from|a|an|und|de|y|et))$", re.IGNORECASE
)
_HYPHENATED = re.compile(r"[a-zà-ÿ]-$")
_PARAGRAPH_GAP = 1.5  # line heights
_OPEN_STARTS = re.compile(r"^(?:[a-zà-ÿ&(]|and\b)")


class Line(NamedTuple):
    """One line of a résumé; ``number`` counts from 1 and ``text`` has no bullet mark."""

    number: int
    text: str
    bullet: bool
    source: SourceLine

    @property
    def cells(self) -> list[str]:
        """What stands apart on the line."""
        return [cell.strip() for cell in self.text.split("\t") if cell.strip()]

    @property
    def words(self) -> int:
        """How many words it has."""
        return len(self.text.split())


class Found(NamedTuple):
    """A value with the line each of its parts came from, and the parts that need confirming.

    Paths are relative to the value: ``""`` is the value itself, ``".school"`` a field of it.
    """

    value: object
    lines: dict[str, int]
    doubtful: tuple[str, ...] = ()


def bounded(source: Sequence[SourceLine]) -> tuple[SourceLine, ...]:
    """Part lines longer than any page has, and cut endless words, so that no pattern runs long."""
    lines: list[SourceLine] = []
    for line in source:
        text = _ENDLESS_WORD.sub(lambda found: found.group()[:_MOST_LETTERS], line.text)
        pieces = wrap(text, _MOST_LINE) if len(text) > _MOST_LINE else [text]
        lines.extend(line._replace(text=piece) for piece in pieces)
    return tuple(lines)


def numbered(source: Sequence[SourceLine]) -> list[Line]:
    """Give every line its number, and take bullet marks off."""
    lines = []
    odd = _odd_bullets(source)
    for number, line in enumerate(source, 1):
        text, bullet = without_bullet(line.text)
        if not bullet and text[:2] in odd:
            text, bullet = text[2:].strip(), True
        lines.append(Line(number, text, bullet or line.bullet, line))
    return lines


def _odd_bullets(source: Sequence[SourceLine]) -> set[str]:
    """Return letters that begin several lines before a capital: bullets of a font of symbols."""
    starts = Counter(line.text[:2] for line in source if _ODD_BULLET.match(line.text))
    return {start for start, count in starts.items() if count > 1}


def rejoin(lines: Sequence[Line]) -> list[Line]:
    """Make sentences whole that a column broke; each keeps the number of its first line."""
    joined: list[Line] = []
    last: Line | None = None
    for line in lines:
        if joined and last and _continues(joined[-1], last, line):
            joined[-1] = joined[-1]._replace(text=_glued(joined[-1].text, line.text))
        else:
            joined.append(line)
        last = line
    return joined


def _glued(first: str, second: str) -> str:
    if _HYPHENATED.search(first) and second[:1].islower():
        return first[:-1] + second
    return f"{first} {second}"


def _continues(whole: Line, last: Line, line: Line) -> bool:
    """Whether a line goes on with the sentence, the point or the name above it."""
    source = line.source
    if line.bullet or source.heading or source.gap > _PARAGRAPH_GAP or "\t" in line.text:
        return False
    if _HYPHENATED.search(last.text) and line.text[:1].islower():
        return True
    alike = last.source.bold == source.bold or whole.bullet or last.source.left == 0
    if not line.text or not alike or _ends_with_cell(last) or _ends_with_period(line.text):
        return False
    return _continues_bullet(whole, last, line) if whole.bullet else _continues_text(last, line)


def _continues_text(last: Line, line: Line) -> bool:
    if _OPEN_ENDS.search(last.text) or (_OPEN_STARTS.search(line.text) and last.words >= _SHORT):
        return not last.text.endswith(":")
    if not _is_full(last, line) or _ends_with_period(last.text):
        return False
    drawn = last.source.size == line.source.size > 0
    one_word_left = drawn and line.words == 1 and last.words >= _SHORT
    return one_word_left or (last.words >= _LONG and (drawn or "\t" not in last.text))


def _ends_with_cell(last: Line) -> bool:
    """Whether a line ends with a date or a place at the right, so that nothing follows it."""
    cells = last.cells
    return len(cells) > 1 and not (len(cells) == 2 and is_date_alone(cells[0]))  # noqa: PLR2004 - a date and its text


def _continues_bullet(whole: Line, last: Line, line: Line) -> bool:
    source = line.source
    if _OPEN_ENDS.search(last.text) or (_OPEN_STARTS.search(line.text) and last.words >= _SHORT):
        return True
    if source.left and whole.source.left and source.left > whole.source.left + 2:
        return _is_full(last, line) or last.source.left > whole.source.left + 2
    return last.words >= _LONG and _is_full(last, line) and not last.text.endswith((".", ";"))


def _is_full(last: Line, line: Line) -> bool:
    """Whether the next line's first word would not have fitted where the last line ended."""
    if not last.source.edge:
        return False
    first_word = line.text.split()[0]
    width = len(first_word) * _LETTER_WIDTH * (last.source.size or 12.0)
    return last.source.right + width >= last.source.edge


def _ends_with_period(text: str) -> bool:
    period = find_period(text)
    return period is not None and period.last >= len(text.rstrip(" .)"))
