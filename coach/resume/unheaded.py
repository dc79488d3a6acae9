"""A résumé without headings: its dated lines say themselves whether they tell of school or work."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from coach.resume.degrees import has_degree
from coach.resume.entries import dated, is_head
from coach.resume.headings import Section
from coach.resume.lexicon import is_school, organization_score, title_score
from coach.resume.lines import Line
from coach.resume.sections import Block

_HEADED: set[Section] = {"education", "experience", "activities", "volunteering"}
_TITLED = 1.5


def with_unheaded(blocks: Sequence[Block], today: date) -> list[Block]:
    """Return the blocks, with posts and schools taken out of the first where none has a heading."""
    if not blocks or any(_HEADED & set(block.sections) for block in blocks):
        return list(blocks)
    first, *others = blocks
    sorted_lines: dict[Section, list[Line]] = {"contact": [], "education": [], "experience": []}
    current: Section = "contact"
    for index, line in enumerate(first.lines):
        below = first.lines[index + 1] if index + 1 < len(first.lines) else None
        current = _kind(line, below, current, today)
        sorted_lines[current].append(line)
    made = [
        Block((section,), None, lines)
        for section, lines in sorted_lines.items()
        if lines and section != "contact"
    ]
    return [first._replace(lines=sorted_lines["contact"]), *made, *others]


def _kind(line: Line, below: Line | None, current: Section, today: date) -> Section:
    """Return what a line tells of; points and sentences belong to what stands above them."""
    if "@" in line.text or not (is_head(line) or dated(line, today)):
        return current if line.bullet or current == "contact" else _after(line, current)
    heads = dated(line, today) is not None or (
        below is not None and dated(below, today) is not None
    )
    if not heads and not has_degree(line.text):
        return current
    if title_score(line.text) >= _TITLED and not has_degree(line.text):
        return "experience"
    if is_school(line.text) or has_degree(line.text):
        return "education"
    named = organization_score(line.text) > 0 or (below is not None and title_score(below.text) > 0)
    return "experience" if named or current != "contact" or dated(line, today) else current


def _after(line: Line, current: Section) -> Section:
    """A line with a label ("Skills: …") ends what stands above it."""
    return "contact" if ":" in line.text[:40] else current
