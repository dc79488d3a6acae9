"""A section's lines parted into entries: the head that names each, and what is told of it.

Within one section a résumé keeps to one pattern, so the first entry, which begins where the
section begins, tells how many lines stand above the date of every other.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import date
from itertools import pairwise
from typing import NamedTuple

from coach.resume.dates import Period, find_period, without_period
from coach.resume.lines import Line
from coach.resume.parts import is_complete
from coach.resume.places import is_place
from coach.resume.sections import label_of, look_of

_WORD = re.compile(r"[^\W\d_]{2,}")
_MOST_HEAD_WORDS = 18
_MOST_ABOVE = 3
_MOST_BELOW = 2
_SENTENCE = 9  # words
_INDENT = 5.0  # points


class Entry(NamedTuple):
    """One post, school or project. ``head`` has its names, without the period."""

    head: list[Line]
    period: Period | None
    dated: Line | None
    body: list[Line]


def entries_of(
    lines: Sequence[Line],
    today: date,
    is_complete: Callable[[Sequence[Line]], bool] = is_complete,
) -> list[Entry]:
    """Part a section into entries; an empty section has none.

    ``is_complete`` says whether a head has all its names, so that what follows only tells of it.
    """
    lines = _with_indents([line for line in lines if line.text])
    if lines and all(line.bullet for line in lines):
        lines = [line._replace(bullet=False) for line in lines]
    if not lines:
        return []
    starts = _starts(lines, today)
    ends = [*starts[1:], len(lines)]
    return [
        _entry(lines[start:end], today, is_complete)
        for start, end in zip(starts, ends, strict=True)
    ]


def _with_indents(lines: list[Line]) -> list[Line]:
    """Take lines that stand in from the others as points: some bullets are drawn, not written."""
    lefts = [line.source.left for line in lines if not line.bullet and line.source.left]
    if not lefts or any(line.bullet for line in lines):
        return lines
    margin = min(lefts) + _INDENT
    return [
        line._replace(bullet=True) if line.source.left > margin and len(line.cells) == 1 else line
        for line in lines
    ]


def dated(line: Line, today: date) -> Period | None:
    """Return the period of a line that heads an entry; a date within a sentence is none."""
    if line.bullet:
        return None
    period = find_period(line.text, today)
    if period is None or len(_WORD.findall(line.text)) > _MOST_HEAD_WORDS:
        return None
    after = line.text[period.last :].strip(" )].,")
    before = line.text[: period.first].strip(" ([")
    at_edge = not after or not before
    apart = (
        line.text[: period.first]
        .rstrip(" ")
        .endswith(("\t", "|", "(", ",", "–", "—", "-", "·", "•"))
    )
    if label_of(line) and not apart and label_of(line)[0].casefold() not in _DATE_LABELS:  # type: ignore[index] # asked for above
        return None
    return period if at_edge or apart or period.is_range else None


_DATE_LABELS = {"date", "dates", "duration", "period", "graduation", "expected graduation"}


def is_head(line: Line) -> bool:
    """Whether a line may name an entry: short, no bullet, no sentence, no label."""
    if line.bullet or not line.text:
        return False
    words = _WORD.findall(line.text)
    if len(words) > _MOST_HEAD_WORDS or line.text[0].islower():
        return False
    sentence = line.text.endswith((".", ";")) and len(words) >= _SENTENCE
    return not sentence and label_of(line) is None


def _starts(lines: Sequence[Line], today: date) -> list[int]:
    """Return where each entry begins."""
    anchors = [index for index, line in enumerate(lines) if dated(line, today)]
    if not anchors:
        return _undated_starts(lines)
    above = min(anchors[0], _MOST_ABOVE)
    if above and _is_subheading(lines, anchors, above):
        above = 0
    starts = [anchors[0] if above == 0 else 0]
    for before, anchor in pairwise(anchors):
        start = anchor
        while (
            start - 1 > before
            and is_head(lines[start - 1])
            and _belongs_below(lines, before, start - 1, anchor, above)
        ):
            start -= 1
        if start > before:
            starts.append(start)
    return _with_undated(lines, starts, anchors)


def _is_subheading(lines: Sequence[Line], anchors: list[int], above: int) -> bool:
    """Whether what stands above the first date heads a group: no other entry has the like."""
    told = [anchor for anchor in anchors[1:] if not is_head(lines[anchor - 1])]
    first = lines[anchors[0]]
    period = find_period(first.text)
    bare = without_period(first.text, period) if period else first.text
    alone = above == 1 and len(told) == len(anchors) - 1 > 0
    return alone and is_complete([first._replace(text=bare)])


def _belongs_below(lines: Sequence[Line], before: int, index: int, anchor: int, above: int) -> bool:
    """Whether a line between two dated lines heads the second of them."""
    if anchor - index <= above:
        return True
    told = any(not is_head(line) for line in lines[before + 1 : index + 1])
    return told and anchor - index <= _MOST_ABOVE and above > 0


def _with_undated(lines: Sequence[Line], starts: list[int], anchors: list[int]) -> list[int]:
    """Add entries that carry no date: a head, set like the first one, after bullet points."""
    extra = []
    look = look_of(lines[starts[0]])
    for index in range(1, len(lines)):
        follows = lines[index - 1].bullet and is_head(lines[index])
        near = any(0 <= start - index <= _MOST_ABOVE for start in [*starts, *anchors])
        if follows and not near and look_of(lines[index]) == look and (look.bold or look.capitals):
            extra.append(index)
    return sorted({*starts, *extra})


def _undated_starts(lines: Sequence[Line]) -> list[int]:
    starts = [0]
    look = look_of(lines[0])
    for index in range(1, len(lines)):
        line, last = lines[index], lines[index - 1]
        if not is_head(line):
            continue
        after_text = last.bullet or not is_head(last)
        same_look = look.bold and look_of(line) == look and look_of(last) != look
        if after_text or same_look:
            starts.append(index)
    return starts


def _entry(lines: list[Line], today: date, is_complete: Callable[[Sequence[Line]], bool]) -> Entry:
    """Part one entry's lines into its head and what is told of it."""
    head: list[Line] = []
    period: Period | None = None
    on: Line | None = None
    index = 0
    for index, line in enumerate(lines):
        found = dated(line, today)
        if found and period is None:
            period, on = found, line
            rest = without_period(line.text, found)
            if re.search(r"\w", rest):
                head.append(line._replace(text=rest))
        elif is_head(line) and _still_head(lines, index, on, complete=is_complete(head)):
            head.append(line)
        else:
            return Entry(head, period, on, lines[index:])
    return Entry(head, period, on, [])


def _still_head(lines: list[Line], index: int, on: Line | None, *, complete: bool) -> bool:
    """Whether a line after the dated one still names the entry, rather than tells of it."""
    if on is None:
        return True
    below = index - lines.index(on)
    if is_place(lines[index].text):
        return below <= _MOST_BELOW + 1
    return below <= _MOST_BELOW and not complete
