"""Sections that are lists: skills, interests, awards."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from coach.resume.lines import Line, rejoin
from coach.resume.sections import label_of

_LEVEL = (
    r"(?:advanced|basic|beginner|intermediate|expert|proficient|fluent|native|familiar|novice|good|"
    r"excellent|strong|working knowledge|elementary|conversational|professional|limited|competent|"
    r"\d+\+?\s*(?:years?|yrs?)\.?|[1-5]/[1-5]|\d{1,3}\s?%)"
)
_LEVEL_ALONE = re.compile(_LEVEL, re.IGNORECASE)
_LEVEL_AFTER = re.compile(
    rf"\s*(?:\(\s*{_LEVEL}(?:\s+(?:level|user|proficiency|knowledge))?\s*\)"
    rf"|\s[-–—:]\s*{_LEVEL}\b.*|\s+\d{{1,3}}\s?%|[\s●○★☆■□▪▫•◦⬤◯✦✧]+)$",
    re.IGNORECASE,
)
_LEAD_IN = re.compile(
    r"^(?:(?:highly |very )?(?:proficient|skilled|experienced|competent|fluent|familiar|trained|"
    r"adept|versed)\s+(?:in|with|at)\b|(?:working |strong |good |basic |solid )?(?:knowledge|"
    r"understanding|command|experience|proficiency|familiarity)\s+(?:of|in|with)\b|including\b|"
    r"such as\b|e\.g\.)\s*:?\s*",
    re.IGNORECASE,
)
_SEPARATOR = re.compile(r"[,;|•·●▪∙⋄◆■‣➢\t]|\s[/–—-]\s(?![^()]*\))")
_MOST_WORDS = 8
_LETTER_POINTS = 5.6  # the width of a letter, on average
_LEAST_LIST = 3


def split_list(text: str) -> list[str]:
    """Part a list at its separators, not within brackets nor within numbers."""
    pieces: list[str] = []
    depth, start = 0, 0
    for index, letter in enumerate(text):
        depth += (letter in "([") - (letter in ")]" and depth > 0)
        found = _SEPARATOR.match(text, index) if depth == 0 else None
        if found and not re.match(r"\d,\d", text[max(0, index - 1) : index + 2]):
            pieces.append(text[start:index])
            start = found.end()
    pieces.append(text[start:])
    return [piece.strip() for piece in pieces if piece.strip()]


def read_skills(lines: Sequence[Line]) -> Iterator[tuple[str, int]]:
    """Yield the skills of a section, each with its line; groups' labels are left out."""
    seen: set[str] = set()
    for line in _whole_lists(lines):
        label = label_of(line)
        for piece in split_list(label[1] if label else _without_label_cell(line)):
            skill = _skill(piece)
            if skill and skill.casefold() not in seen:
                seen.add(skill.casefold())
                yield skill, line.number


def _without_label_cell(line: Line) -> str:
    """Return a line without a first cell that only names its group: "Tools    Git, Docker"."""
    first, tab, rest = line.text.partition("\t")
    return rest if tab and "," in rest and "," not in first else line.text


def _whole_lists(lines: Sequence[Line]) -> list[Line]:
    """Join a list that runs over several lines; a label or a bullet begins a new one."""
    joined: list[Line] = []
    for line in rejoin(lines):
        last = joined[-1] if joined else None
        if last and not line.bullet and label_of(line) is None and _runs_on(last, line):
            joined[-1] = last._replace(text=f"{last.text} {line.text}", source=line.source)
        else:
            joined.append(line)
    return joined


def _runs_on(last: Line, line: Line) -> bool:
    if last.text.endswith((",", ";", "&", "/", " and")):
        return True
    if last.text.count("(") > last.text.count(")"):
        return True
    if last.text.count(",") <= 1 or "\t" in line.text:
        return False
    first_word = line.text.split(",")[0].split()[0]
    room = last.source.edge - last.source.right
    full = last.source.edge > 0 and room <= _LETTER_POINTS * len(first_word)
    last_piece = last.text.rpartition(",")[2].strip()
    return full or (line.text[0].islower() and last_piece[:1].isupper())


def _skill(piece: str) -> str | None:
    text = _LEAD_IN.sub("", piece.strip(" .:"))
    text = re.sub(r"^(?:and|&|or)\s+", "", text)
    text = _LEVEL_AFTER.sub("", text).strip(" .,:–—-*")
    if not re.search(r"[^\W\d_]", text) or len(text.split()) > _MOST_WORDS:
        return None
    return None if _LEVEL_ALONE.fullmatch(text) else text


def read_interests(lines: Sequence[Line]) -> Iterator[tuple[str, int]]:
    """Yield interests; a sentence is kept whole."""
    for line in _whole_lists(lines):
        label = label_of(line)
        text = label[1] if label else line.text
        pieces = split_list(text)
        if len(pieces) < _LEAST_LIST and len(text.split()) > _MOST_WORDS:
            pieces = [text]
        for piece in pieces:
            interest = re.sub(r"^(?:and|&)\s+", "", piece).strip(" .")
            if re.search(r"[^\W\d_]", interest):
                yield interest, line.number


def read_lines(lines: Sequence[Line]) -> Iterator[tuple[str, int]]:
    """Yield what is told line by line: awards, certificates."""
    for line in rejoin(lines):
        text = re.sub(r"\s*\t\s*", ", ", line.text).strip(" ,")
        if re.search(r"[^\W\d_]", text):
            yield text, line.number
