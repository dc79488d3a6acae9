"""Schools: which of an entry's names is the school, which the degree, which the field."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date

from coach.domain.people import Education
from coach.resume.capitals import proper_phrase
from coach.resume.degrees import find_degree, has_degree
from coach.resume.entries import Entry, entries_of
from coach.resume.experience import newest_first
from coach.resume.lexicon import is_school
from coach.resume.lines import Found, Line, rejoin
from coach.resume.places import is_place, is_region, without_place

_SPLIT = re.compile(
    r"\t|\s+[|•·●▪∙⋄◆]\s*|\s+[–—]\s+|\s*—\s*|\s+-\s+|\s+@\s+|\s+at\s+(?=[A-Z])|;\s+|\s+from\s+(?=[A-Z])"
    r"|\.\s+(?=(?:Thesis|Dissertation|Supervis|Advis|GPA|Minor|Major|Relevant|Grade))"
)
_ASIDE = re.compile(
    r"\b(?:dean|honou?rs?|c?gpa|thesis|dissertation|supervis\w+|advis[eo]r|coursework|courses|modules|"
    r"scholarship|society|minor|eqf|grade|cum laude|percent\w*|division|board|class of)\b|\d\s?%",
    re.IGNORECASE,
)
_MAJOR = re.compile(
    r"(?:majors?|field(?: of study)?|concentration|subjects?|program(?:me)?|track)\s*:\s*(.+)",
    re.IGNORECASE,
)
_LIKE_SCHOOL = re.compile(
    r"(?:associates?|masters?|bachelors?|diploma) (?:college|academy|school|institute)\b",
    re.IGNORECASE,
)
_MOST_FIELD_WORDS = 6
_BODY_LINES = 2


class _Parts:
    """What an entry says of a school, with the line each part came from."""

    def __init__(self) -> None:
        self.school: str | None = None
        self.degree: str | None = None
        self.field: str | None = None
        self.lines: dict[str, int] = {}
        self.other: tuple[str, int] | None = None

    def set(self, part: str, text: str, number: int) -> None:
        """Keep a part unless it is known already."""
        if getattr(self, part) is None:
            setattr(self, part, text)
            self.lines[f".{part}"] = number


def read_education(lines: Sequence[Line], today: date) -> list[Found]:
    """Return the schools of a section, the newest first."""
    entries = _by_school(entries_of(rejoin(lines), today, is_complete=_is_complete))
    schools = [_school(entry) for entry in entries]
    return newest_first([school for school in schools if school is not None])


def _is_complete(head: Sequence[Line]) -> bool:
    pieces = [piece for line in head for piece in _pieces(line)]
    return any(map(has_degree, pieces)) and any(map(_names_a_school, pieces))


def _names_a_school(piece: str) -> bool:
    """Whether a phrase names a school beside its degree; "High School Diploma" names none."""
    degree = find_degree(piece)
    return any(
        is_school(part.strip(" ,")) for part in (degree.rest if degree else piece).split("\t")
    )


def _without_places(text: str) -> str:
    return "\t".join(_trimmed(piece) for piece in _SPLIT.split(text))


def _by_school(entries: Sequence[Entry]) -> list[Entry]:
    """Join entries that the dates have torn: a school on one and its degree on the next."""
    joined: list[Entry] = []
    for entry in entries:
        last = joined[-1] if joined else None
        if last and not _names_school(entry) and _names_school(last) and not _names_degree(last):
            joined[-1] = Entry(
                last.head + entry.head,
                entry.period or last.period,
                entry.dated or last.dated,
                last.body + entry.body,
            )
        else:
            joined.append(entry)
    return joined


def _names_school(entry: Entry) -> bool:
    return any(_names_a_school(piece) for line in entry.head for piece in _pieces(line))


def _names_degree(entry: Entry) -> bool:
    lines = (*entry.head, *entry.body[:_BODY_LINES])
    return any(has_degree(_without_places(line.text)) for line in lines)


def _school(entry: Entry) -> Found | None:
    """Make a school of an entry, or None where nothing in it is one."""
    parts = _Parts()
    for line in entry.head:
        for piece in _pieces(line):
            _take(parts, piece, line.number)
    for line in entry.body[:_BODY_LINES]:
        _take_from_body(parts, line)
    doubtful: tuple[str, ...] = ()
    if parts.school is None and parts.other is not None:
        parts.set("school", *parts.other)
        doubtful = (".school",)
    if parts.degree is None and (parts.school is None or (doubtful and entry.period is None)):
        return None
    return _found(entry, parts, doubtful)


def _pieces(line: Line) -> Iterator[str]:
    for piece in _SPLIT.split(line.text):
        text = _trimmed(piece)
        if text:
            yield text


def _take(parts: _Parts, piece: str, number: int) -> None:
    """Find the degree, the school or the field in one piece of a head."""
    degree = find_degree(piece) if parts.degree is None else None
    if degree and not _begins_like_school(piece):
        parts.set("degree", degree.degree, number)
        if degree.field:
            parts.set("field", degree.field, number)
        for rest in degree.rest.split("\t"):
            if re.search(r"[^\W\d_]{2}", rest):
                _take(parts, _trimmed(rest), number)
        return
    if not piece or _ASIDE.search(piece):
        return
    if is_school(piece):
        parts.set("school", _school_part(piece), number)
    elif parts.degree and parts.field is None and _may_be_field(piece, number, parts):
        parts.set("field", piece, number)
    elif parts.other is None and re.search(r"[^\W\d_]{2}", piece) and ":" not in piece:
        parts.other = (piece, number)


def _begins_like_school(piece: str) -> bool:
    """Whether a school's own name begins with the word: "Masters Academy"."""
    return bool(_LIKE_SCHOOL.match(piece))


def _may_be_field(piece: str, number: int, parts: _Parts) -> bool:
    beside = number - parts.lines[".degree"] <= 1
    return beside and len(piece.split()) <= _MOST_FIELD_WORDS and not re.search(r"\d", piece)


def _take_from_body(parts: _Parts, line: Line) -> None:
    """Find a degree or a major that stands as a point below the school."""
    major = _MAJOR.match(line.text)
    if major:
        parts.set("field", major[1].strip(), line.number)
        return
    degree = find_degree(_without_places(line.text)) if parts.degree is None else None
    if degree and not re.search(r"[.;:]\s|scholar|award", degree.rest, re.IGNORECASE):
        parts.set("degree", degree.degree, line.number)
        if degree.field:
            parts.set("field", degree.field, line.number)


def _trimmed(text: str) -> str:
    text = re.sub(r"^[\s,;|()–—-]+|[\s,;|(–—-]+$", "", text)
    if is_place(text):
        return ""
    text = text if _is_campus(text) else without_place(text)[0]
    text = text.rstrip(")") if text.count(")") > text.count("(") else text
    return text.strip(" ,")


def _is_campus(text: str) -> bool:
    """Whether the town at the end tells which university of a state is meant."""
    campus = re.search(r"\buniversity of ([^,]+), [^,]+$", text, re.IGNORECASE)
    return campus is not None and is_region(campus[1])


def _school_part(text: str) -> str:
    """Return the piece between commas that is the school, with those that belong to its name."""
    pieces = [piece.strip() for piece in text.split(",")]
    schools = [index for index, piece in enumerate(pieces) if is_school(piece)]
    if len(pieces) == 1 or not schools:
        return text
    first, last = schools[0], schools[-1]
    campus = re.search(r"\bof (.+)$", pieces[first])
    if campus and first == last == len(pieces) - 2 and is_region(campus[1]):
        last += 1  # a university of a whole state names its campus: "University of Texas, Austin"
    return ", ".join(pieces[first : last + 1])


def _found(entry: Entry, parts: _Parts, doubtful: tuple[str, ...]) -> Found:
    period = entry.period
    value = Education(
        school=proper_phrase(parts.school),
        degree=parts.degree,
        field=proper_phrase(parts.field),
        start=period.start if period else None,
        end=period.end if period else None,
        current=period.current if period else False,
    )
    lines = parts.lines
    if entry.dated:
        ends = ((".start", value.start), (".end", value.end))
        lines = lines | {path: entry.dated.number for path, at in ends if at}
    return Found(value, lines, doubtful)
