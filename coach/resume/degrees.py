"""Degrees as résumés write them: spelled out, by their letters, or as a school-leaving paper."""

from __future__ import annotations

import re
from typing import NamedTuple

from coach.resume.lexicon import is_school, phrases
from coach.resume.places import is_place

_LEVEL = r"(?:executive )?(?:bachelor|master|doctor|associate|baccalaureate)(?:['’]?s)?"
# After these a new word begins the field: "Bachelor of Science Computer Science".
_WHOLE = (
    r"(?:sciences?|arts|engineering|technology|philosophy|laws?|education)\b(?! administration)"
)
_NAMED = rf"(?:{'|'.join(phrases('degree_nouns'))})\b"
_SECOND = (
    "administration|affairs|applications|architecture|arts|engineering|management|planning|policy|"
    "sciences?|studies|surgery|technology|work"
)
_NOUN = rf"(?:{_WHOLE}|{_NAMED}(?: (?:{_SECOND})\b)?)"
_BEFORE_NOUN = r"(?!(?:in|at|from|of|with|and|the|for)\b)[^\W\d_][\w-]* "
_SPELLED_OUT = (
    rf"{_LEVEL}(?: degree)?,? of (?:{_BEFORE_NOUN}){{0,3}}?{_NOUN}"
    rf"(?:,? (?:and|&|,) (?:bachelor of )?(?:{_BEFORE_NOUN}){{0,2}}?{_NOUN})*"
)
_PLAIN = (
    rf"{_LEVEL}(?: degree)?|doctorate|doctoral (?:degree|candidate|student)|honou?rs degree|"
    "diploma|certificate"
)
_SPELLED = re.compile(
    rf"(?<![\w.])(?:{_SPELLED_OUT}|{'|'.join(phrases('school_papers'))}|{_PLAIN})(?=$|[\s,(:;/|–—-])",
    re.IGNORECASE,
)


def _letters(degree: str) -> str:
    """Return a pattern for letters such as PhD, with or without dots and spaces."""
    groups = re.findall(r"[A-Z][a-z]*", degree)
    return r"\.?[ ]?".join(groups) + r"\.?"


_LONG = "|".join(map(_letters, sorted(phrases("degree_letters"), key=len, reverse=True)))
_PAIRS = "|".join(map(_letters, phrases("degree_pairs")))
_LETTERS = re.compile(rf"(?<![\w.])(?:(?i:{_LONG})|{_PAIRS})(?:[-/]Ph\.?D\.?)?(?=$|[\s,(:;/|&–—-])")
_HONOURS = re.compile(
    r"\s?\((?:hons?|honou?rs)\.?\)"
    r"|,?\s(?:with )?(?:hons?\b\.?|honou?rs\b)(?! (?:program|college|society|thesis))",
    re.IGNORECASE,
)
_BETWEEN = re.compile(
    r"^\s*(?:\((?P<aside>[^()]*)\)\s*)?(?:degrees?\b|candidate\b|student\b)?\s*"
    r"(?:,|:|–|—|-|\bin\b|\bof\b|\ben\b|\bin the field of\b|\("
    r"|\bwith an? (?:major|concentration|focus) in\b|\bmajor(?:ing)?(?: in|:))?\s*"
    r"(?:major(?:ing)?(?: in|:)|in\b)?\s*",
    re.IGNORECASE,
)
_END = re.compile(
    r"\s*(?:[.,;]?\s*\b(?:(?:double |triple )?minor(?:s|ing)?|concentration|emphasis|c?gpa|grade|"
    r"with (?:an? )?(?:minor|concentration|focus|emphasis|distinction|honou?rs|high|merit|"
    r"special\w+)|magna|summa|cum laude|first[- ]class|second[- ]class|upper second|lower second|"
    r"thesis|dissertation|"
    r"expected|honou?rs|dean|advis[eo]r|supervisor|candidate|from|at|awarded|graduated|eqf|"
    r"\d+(?:st|nd|rd|th)?[- ](?:year|semester))\b.*|\s+[-–—|•·]\s.*|\t.*|[|;(].*)$",
    re.IGNORECASE,
)
_ASIDE_IS_CLASS = re.compile(r"class|hon|first|second|distinction|merit|[A-Z]\.|\d", re.IGNORECASE)
_MOST_FIELD = 70  # characters


class Degree(NamedTuple):
    """A degree as written, what it is in, and the words around them that are neither."""

    degree: str
    field: str | None
    rest: str


def find_degree(text: str) -> Degree | None:
    """Return the degree a phrase names, or None."""
    spelled, letters = _SPELLED.search(text), _LETTERS.search(text)
    found = min((each for each in (spelled, letters) if each), key=_rank, default=None)
    if found is None:
        return None
    honours = _HONOURS.match(text, found.end())
    end = honours.end() if honours else found.end()
    degree = text[found.start() : end].strip(" ,")
    field, taken = _field(text[end:])
    return Degree(degree, field, f"{text[: found.start()]}\t{text[end + taken :]}".strip(" \t,"))


def has_degree(text: str) -> bool:
    """Whether a phrase names a degree."""
    return bool(_SPELLED.search(text) or _LETTERS.search(text))


def _rank(found: re.Match[str]) -> tuple[int, int]:
    return found.start(), -len(found.group())


def _field(after: str) -> tuple[str | None, int]:
    """Return what the degree is in, and how much of the text says so."""
    between = _BETWEEN.match(after)
    start = between.end() if between else 0
    aside = between["aside"] if between else None
    keep: list[str] = []
    for piece in _END.sub("", after[start:]).split(","):
        if is_school(piece.strip()) or is_place(piece) or (keep and _LETTERS.search(piece)):
            break
        keep.append(piece)
    field = ",".join(keep).strip(" ,.–—-:)")
    if not field and aside and not _ASIDE_IS_CLASS.search(aside):
        return aside.strip(), start
    if not re.search(r"[^\W\d_]{2}", field) or len(field) > _MOST_FIELD:
        return None, 0
    return field, start + len(",".join(keep))
