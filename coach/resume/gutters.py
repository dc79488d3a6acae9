"""The white strips that run down a page: between columns, or beside a margin of labels.

A gutter parts a block of rows with text on both sides of it. A strip that only parts headings or
dates from their text is a margin: there the eye reads across.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from typing import Literal, NamedTuple

from coach.resume.headings import looks_like_heading
from coach.resume.months import is_date_alone, is_month
from coach.resume.rows import Row

_STEP = 4  # points between the places tried
_EDGE = 0.12  # of the width: no column is narrower
_LEAST_ROWS = 4
_CROSSING_COST = 6  # rows that a row reaching across must be outweighed by
_SAME_PLACE = 3.0  # points
_MOST, _NEARLY_ALL, _FEWER = 0.6, 0.85, 0.75
_COMMON_STARTS = 3  # headings, text and points begin at different places
_PLACE = re.compile(r"^[\w .'’-]+, *(?:[A-Z]{2}|[A-Z][\w .'’-]+)$")

_Side = Sequence[tuple[Row, bool]]


class Gutter(NamedTuple):
    """A strip through ``rows[first:last]``; ``is_margin`` where it ends a margin of labels."""

    first: int
    last: int
    at: float
    score: float
    is_margin: bool = False


def find_gutter(rows: Sequence[Row]) -> Gutter | None:
    """Find the strip that parts most rows, or None where all is read straight across."""
    if len(rows) < _LEAST_ROWS:
        return None
    start = min(row.words[0].left for row in rows)
    width = max(row.words[-1].right for row in rows) - start
    best: Gutter | None = None
    at = start + width * _EDGE
    while at < start + width * (1 - _EDGE):
        found = _best_block(rows, at)
        if found and (best is None or found.score > best.score):
            role = _role(rows, found)
            if role != "dates":
                best = found._replace(is_margin=role == "labels")
        at += _STEP
    return best


def _best_block(rows: Sequence[Row], at: float) -> Gutter | None:
    """Return the stretch of rows that a strip at this place parts best."""
    sides = [_side(row, at) for row in rows]
    best, best_sum, start, total = (0, 0), 0, 0, 0
    for index, side in enumerate(sides):
        if total <= 0:
            start, total = index, 0
        total += -_CROSSING_COST if side == "across" else 1
        if total > best_sum:
            best, best_sum = (start, index + 1), total
    block = Counter(sides[best[0] : best[1]])
    left, right = block["left"] + block["both"], block["right"] + block["both"]
    turns = sum({a, b} == {"left", "right"} for a, b in pairwise(sides[best[0] : best[1]]))
    if min(left, right) < _LEAST_ROWS or block["both"] + turns < _LEAST_ROWS:
        return None
    score = min(left, right) + 0.25 * block["both"] - 2.0 * block["across"]
    return Gutter(*best, at, score)


def _side(row: Row, at: float) -> Literal["across", "both", "left", "right"]:
    if row.crosses(at):
        return "across"
    if row.words[-1].right <= at:
        return "left"
    return "right" if row.words[0].left >= at else "both"


def _role(rows: Sequence[Row], gutter: Gutter) -> Literal["columns", "labels", "dates"]:
    """Tell columns from labels beside their text, and from text beside its dates."""
    halves = [row.cut(gutter.at) for row in rows[gutter.first : gutter.last]]
    lefts = [(left, right is not None) for left, right in halves if left]
    rights = [(right, left is not None) for left, right in halves if right]
    if _are_labels(lefts, len(rights)):
        return "labels"
    if _is_ragged(rights) or _are_dates(rights) or _are_dates(lefts):
        return "dates"
    return "columns"


def _is_ragged(side: _Side) -> bool:
    """Whether lines keep to their right edge rather than to the left, as in a right margin."""
    lefts = Counter(round(row.words[0].left / _SAME_PLACE) for row, _ in side)
    rights = Counter(round(row.words[-1].right / _SAME_PLACE) for row, _ in side)
    if lefts.most_common(1)[0][1] < rights.most_common(1)[0][1]:
        return True
    return sum(count for _, count in lefts.most_common(_COMMON_STARTS)) < _MOST * len(side)


def _are_labels(side: _Side, others: int) -> bool:
    """Whether a side's lines are dates, headings or labels of what stands beside them."""
    texts = [(row.text, aligned) for row, aligned in side]
    dates = sum(aligned and (is_date_alone(text) or is_month(text)) for text, aligned in texts)
    headings = sum(looks_like_heading(text) or text.endswith(":") for text, _ in texts)
    beside = sum(aligned and looks_like_heading(text) for text, aligned in texts)
    labels = dates + headings >= _MOST * len(side)
    if labels and (dates > 1 or beside >= _MOST * len(side)):
        return True
    all_beside = sum(aligned for _, aligned in texts) >= _NEARLY_ALL * len(side)
    return dates > 1 and all_beside and len(side) <= _FEWER * others


def _are_dates(side: _Side) -> bool:
    """Whether a side holds little but dates, and places beside the text they belong to."""
    texts = [row.text for row, _ in side]
    dates = sum(is_date_alone(text) for text in texts)
    places = sum(bool(_PLACE.match(text)) for text in texts)
    return dates > 0 and dates + places >= _MOST * len(side)
