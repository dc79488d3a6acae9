"""A résumé parted into sections, by the words of its headings and by how they look."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from statistics import median
from typing import NamedTuple

from coach.resume.dates import find_period
from coach.resume.headings import Section, is_weak, sections_of
from coach.resume.lexicon import is_language
from coach.resume.lines import Line
from coach.resume.source import COLUMN_START

_LONGEST = 60  # characters of a heading
_MOST_WORDS_UNKNOWN = 5
_WHITE_ABOVE, _LEAST_WHITE = 0.8, 0.3  # line heights


class Look(NamedTuple):
    """What makes one kind of line look unlike another."""

    capitals: bool
    bold: bool
    size: int
    heading: bool


class Block(NamedTuple):
    """The lines under one heading; ``sections`` is what the heading promises, in its order."""

    sections: tuple[Section, ...]
    heading: Line | None
    lines: list[Line]


def blocks_of(lines: Sequence[Line]) -> list[Block]:
    """Part the lines at their headings; what stands above the first is the contact block."""
    headings = _headings(lines)
    usual = _usual_size(lines)
    blocks = [Block(("contact",), None, [])]
    for line in lines:
        sections = headings.get(line.number)
        if sections is None and _heads_column(line, usual):
            blocks.append(Block(("contact",), None, [line]))
            continue
        if sections is None:
            blocks[-1].lines.append(line)
            continue
        rest = _beside_heading(line)
        blocks.append(Block(sections, line, [rest] if rest else []))
    return blocks


def _usual_size(lines: Sequence[Line]) -> float:
    sizes = [line.source.size for line in lines]
    return median(sizes) if sizes else 0.0


def _heads_column(line: Line, usual: float) -> bool:
    """Whether a large line begins a column: then the side column's last section ends there."""
    return line.source.gap >= COLUMN_START and line.source.size > 1.25 * usual > 0


def look_of(line: Line) -> Look:
    """Return how a line looks."""
    first = line.cells[0] if line.cells else ""
    letters = [letter for letter in first if letter.isalpha()]
    capitals = bool(letters) and all(not letter.islower() for letter in letters)
    return Look(capitals, line.source.bold, round(line.source.size), line.source.heading)


def _headings(lines: Sequence[Line]) -> dict[int, tuple[Section, ...]]:
    certain = {
        line.number: sections_of(_heading_text(line))
        for line in lines
        if _may_be_heading(line) and sections_of(_heading_text(line))
    }
    weak = {line.number for line in lines if is_weak(_heading_text(line))} & certain.keys()
    looks = Counter(look_of(line) for line in lines if line.number in certain.keys() - weak)
    for line, below in zip(lines, [*lines[1:], None], strict=True):
        if line.number in weak and not (_looks_right(line, looks) or _is_confirmed(line, below)):
            del certain[line.number]
    return certain | _unknown_headings(lines, certain, looks)


def _heading_text(line: Line) -> str:
    return line.cells[0] if line.cells else ""


def _may_be_heading(line: Line) -> bool:
    text = _heading_text(line)
    if not text or len(text) > _LONGEST or (line.bullet and not line.source.heading):
        return False
    beside = len(line.cells) > 1
    look = look_of(line)
    if beside and not (look.capitals or look.bold or look.heading):
        return False
    return not (text.endswith(":") and beside and not (look.capitals or look.bold))


def _looks_right(line: Line, looks: Counter[Look]) -> bool:
    """Whether a line whose words alone do not make it a heading looks like the certain ones."""
    look = look_of(line)
    if line.source.heading:
        return True
    if not looks:
        return line.source.gap >= _WHITE_ABOVE
    if look not in looks:
        return False
    plain_look = not (look.capitals or look.bold)
    return (
        not plain_look or line.source.gap >= _WHITE_ABOVE or (len({*looks}) == 1 and look.size > 0)
    )


def _is_confirmed(line: Line, below: Line | None) -> bool:
    """Whether the next line shows that "Languages" heads languages people speak."""
    heads = sections_of(_heading_text(line)) == ("languages",) and line.source.gap > 0
    return heads and below is not None and is_language(below.text)


def _unknown_headings(
    lines: Sequence[Line], certain: dict[int, tuple[Section, ...]], looks: Counter[Look]
) -> dict[int, tuple[Section, ...]]:
    """Find headings whose words say nothing to us, by the look they share with the others."""
    body = Counter(look_of(line).size for line in lines).most_common(1)[0][0] if lines else 0
    unknown: dict[int, tuple[Section, ...]] = {}
    first = min(certain, default=0)
    for look, count in looks.items():
        marked = look.heading or look.size > body or look.capitals
        alike = [
            line
            for line in lines
            if look_of(line) == look and line.number not in certain and _may_be_unknown(line)
        ]
        if marked and count > 1 and len(alike) <= count:
            unknown |= {
                line.number: ("other",)
                for line in alike
                if line.number > first and line.number - 1 not in certain
            }
    return unknown


def _may_be_unknown(line: Line) -> bool:
    return (
        _may_be_heading(line)
        and len(line.cells) == 1
        and (line.source.gap >= _LEAST_WHITE or line.source.heading)
        and line.words <= _MOST_WORDS_UNKNOWN
        and not re.search(r"[\d@,|]", line.text)
        and find_period(line.text) is None
    )


def _beside_heading(line: Line) -> Line | None:
    """Return what stands on the heading's own line, in tables with headings at the left."""
    rest = "\t".join(line.cells[1:])
    return line._replace(text=rest) if rest else None


_LABEL = re.compile(r"^(?P<label>[^\W\d_][\w &/,’'()-]{1,45}?)\s*[:：](?:\s+|\t|$)(?P<rest>.*)$")


def label_of(line: Line) -> tuple[str, str] | None:
    """Return the label of a line such as "Languages: Hindi", and what stands after it."""
    found = _LABEL.match(line.text)
    if found is None:
        return None
    return found["label"].strip(), found["rest"].strip()
