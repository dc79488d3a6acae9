"""Words of a page in rows, and a row in cells that stand apart."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from statistics import median
from typing import NamedTuple

from coach.resume.clean import clean
from coach.resume.words import Word

NARROWEST = 7.0  # points of a gutter; a space between words is about three
_CELL_GAP = 1.4  # of the type's size: wider white parts cells
_JOIN_GAP = 0.06  # of the type's size: nearer letters are of one word
_LARGE_SPACE = 0.6  # of the type's size: a space in large type is as wide as a gutter
_SAME_LEVEL = 0.35  # of the type's size: an index stands a little higher
_NEAR_ROW = 3  # words of a row that a new word is compared with
_LEAST_LETTERS = 4  # "A B C" may be a list; a spaced-out word is longer
_MOSTLY = 0.8
_WORD_GAP = 1.7  # of the usual gap between spaced-out letters


class Row(NamedTuple):
    """Words on one level of the page, from left to right."""

    words: tuple[Word, ...]

    @property
    def base(self) -> float:
        """The level its letters stand on."""
        return median(word.base for word in self.words)

    @property
    def size(self) -> float:
        """The size of its largest type."""
        return max(word.size for word in self.words)

    @property
    def text(self) -> str:
        """Its words, without regard to the white between them."""
        return clean(" ".join(word.text for word in self.words))

    def cut(self, at: float) -> tuple[Row | None, Row | None]:
        """Return what stands left and right of a place, None where there is nothing."""
        left = tuple(word for word in self.words if word.right <= at)
        right = tuple(word for word in self.words if word.right > at)
        return (Row(left) if left else None, Row(right) if right else None)

    def crosses(self, at: float) -> bool:
        """Whether words reach across a place, or stand too near to it on both sides."""
        left = max((word.right for word in self.words if word.left < at), default=None)
        right = min((word.left for word in self.words if word.left >= at), default=None)
        if left is not None and left > at:
            return True
        if left is None or right is None:
            return False
        return right - left < max(NARROWEST, _LARGE_SPACE * self.size)


def rows_of(words: Sequence[Word]) -> list[Row]:
    """Group words into rows, from the top of the page down."""
    rows: list[list[Word]] = []
    for word in sorted(words, key=lambda each: each.base):
        if rows and any(_same_level(other, word) for other in rows[-1][-_NEAR_ROW:]):
            rows[-1].append(word)
        else:
            rows.append([word])
    return [Row(tuple(sorted(row, key=lambda each: each.left))) for row in rows]


def _same_level(other: Word, word: Word) -> bool:
    return abs(other.base - word.base) < _SAME_LEVEL * min(other.size, word.size)


def cells_of(row: Row, margin: float | None) -> list[list[Word]]:
    """Part a row where white stands wider than between words, and where a margin ends."""
    if _is_letterspaced(row.words):
        return [list(row.words)]
    cells = [[row.words[0]]]
    for word, after in pairwise(row.words):
        gap = after.left - word.right
        at_margin = margin is not None and word.right <= margin <= after.left
        if gap > _CELL_GAP * min(word.size, after.size) or (at_margin and gap > NARROWEST):
            cells.append([])
        cells[-1].append(after)
    return cells


def joined(words: Sequence[Word]) -> str:
    """Join words by spaces; letters that are spaced out make words again."""
    gaps = [after.left - word.right for word, after in pairwise(words)]
    marks = [
        "" if abs(gap) < _JOIN_GAP * word.size else " "
        for gap, word in zip(gaps, words, strict=False)
    ]
    if _is_letterspaced(words):
        usual = sorted(gaps)[len(gaps) // 2]
        marks = [" " if gap > _WORD_GAP * usual else "" for gap in gaps]
    return "".join(word.text + mark for word, mark in zip(words, [*marks, ""], strict=True))


def _is_letterspaced(words: Sequence[Word]) -> bool:
    single = sum(len(word.text) == 1 for word in words)
    return len(words) >= _LEAST_LETTERS and single >= _MOSTLY * len(words)
