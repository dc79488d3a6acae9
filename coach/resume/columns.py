"""Words in reading order: column after column, and across where a margin holds labels."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from coach.resume.clean import clean
from coach.resume.gutters import find_gutter
from coach.resume.headings import looks_like_heading
from coach.resume.months import is_date_alone, is_month
from coach.resume.rows import Row, cells_of, joined, rows_of
from coach.resume.source import COLUMN_START, SourceLine
from coach.resume.words import Word

_DEEPEST = 3  # columns within columns
_SAME_PLACE = 3.0  # points
_USUAL_EDGE = 0.95  # of the lines end before it; a single one may hang over
_MOSTLY = 0.6
_DATE_ROWS = 3  # the margin's lines may be set closer than the text's


class Flow(NamedTuple):
    """Rows to be read from top to bottom; ``margin`` is where labels beside them end."""

    rows: Sequence[Row]
    margin: float | None = None


def lines_of(pages: Sequence[Sequence[Word]]) -> tuple[SourceLine, ...]:
    """Return the lines of all pages as a person would read them."""
    lines: list[SourceLine] = []
    for words in pages:
        for number, flow in enumerate(flows(rows_of(words))):
            lines.extend(_lines(flow, starts_column=number > 0))
    return tuple(line for line in lines if line.text)


def flows(rows: Sequence[Row], depth: int = 0) -> Iterator[Flow]:
    """Yield stretches of rows, each to be read from top to bottom before the next."""
    gutter = find_gutter(rows) if depth < _DEEPEST else None
    if gutter is None or gutter.is_margin:
        if rows:
            yield Flow(rows, gutter.at if gutter else None)
        return
    yield from flows(rows[: gutter.first], depth + 1)
    for band in _bands(rows[gutter.first : gutter.last], gutter.at):
        if len(band) == 1 and band[0].crosses(gutter.at):
            yield Flow(band)
            continue
        halves = [row.cut(gutter.at) for row in band]
        yield from flows([left for left, _ in halves if left], depth + 1)
        yield from flows([right for _, right in halves if right], depth + 1)
    yield from flows(rows[gutter.last :], depth + 1)


def _bands(rows: Sequence[Row], at: float) -> Iterator[list[Row]]:
    """Part a block at the rows that reach across its gutter."""
    band: list[Row] = []
    for row in rows:
        if row.crosses(at):
            if band:
                yield band
            yield [row]
            band = []
        else:
            band.append(row)
    if band:
        yield band


def _lines(flow: Flow, *, starts_column: bool) -> Iterator[SourceLine]:
    edges = sorted(row.words[-1].right for row in flow.rows)
    edge = edges[int((len(edges) - 1) * _USUAL_EDGE)]
    rows = _whole_dates([cells_of(row, flow.margin) for row in flow.rows])
    before: Row | None = None
    for row, cells in zip(flow.rows, rows, strict=True):
        if not cells:
            continue
        lead = cells[1] if len(cells) > 1 and _is_label(cells[0]) else cells[0]
        gap = (row.base - before.base) / row.size - 1.0 if before else 1.0
        yield SourceLine(
            text=clean("\t".join(joined(cell) for cell in cells)),
            size=round(row.size, 1),
            bold=_is_bold(cells[0]),
            left=round(lead[0].left, 1),
            right=round(row.words[-1].right, 1),
            edge=round(edge, 1),
            gap=COLUMN_START if before is None and starts_column else round(gap, 2),
        )
        before = row


def _whole_dates(rows: list[list[list[Word]]]) -> list[list[list[Word]]]:
    """Put a date in the margin together that a narrow column broke over several rows."""
    for index, above in enumerate(rows):
        for below in rows[index + 1 : index + 1 + _DATE_ROWS]:
            if len(above) < 2 or not _is_broken_date(joined(above[0])):  # noqa: PLR2004 - a margin and its text
                break
            if not below or not _same_column(above[0], below[0]):
                continue
            if not is_date_alone(joined(below[0])):
                break
            above[0] = [*above[0], *below.pop(0)]
    return rows


def _is_broken_date(label: str) -> bool:
    """Whether a date goes on: "June 2019 to", "July 2016-June"."""
    last_word = label.replace("–", " ").replace("-", " ").split()[-1:] or [""]
    return label.endswith(("–", "-", "—", " to")) or is_month(last_word[0])


def _same_column(above: Sequence[Word], below: Sequence[Word]) -> bool:
    """Whether two cells stand below each other, set to the left or to the right."""
    return (
        abs(above[0].left - below[0].left) <= _SAME_PLACE
        or abs(above[-1].right - below[-1].right) <= _SAME_PLACE
    )


def _is_label(words: Sequence[Word]) -> bool:
    """Whether a cell stands in a margin of dates or headings, beside the text proper."""
    text = clean(joined(words))
    return is_date_alone(text) or looks_like_heading(text)


def _is_bold(words: Sequence[Word]) -> bool:
    letters = sum(len(word.text) for word in words)
    return sum(len(word.text) for word in words if word.bold) > _MOSTLY * letters
