"""Headlines in pieces, as profiles have them: "Junior, Biology, Ohio State University"."""

from __future__ import annotations

import re

from coach.writers.builtin.phrases.deeds import my_deed
from coach.writers.builtin.phrases.persons import is_person, is_school, names_person, the_school
from coach.writers.builtin.words.english import (
    first_word,
    has_determiner,
    last_word,
    lower_common,
    lower_first,
    with_article,
)
from coach.writers.builtin.words.lexicon import FIELDS, table
from coach.writers.builtin.words.verbs import Form, form

# A mark between two pieces, outside of brackets.
SEPARATOR = re.compile(r"\s*(?:,|\||•|·|;|\s[\u2013\u2014-]\s)\s*(?![^(]*\))")
YEARS = re.compile(
    r"(?:over |about |nearly |almost |more than )?"
    r"(?:\d[\d.+-]*|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen"
    r"|twenty|thirty|several|many)\s+(?:years?|months?)\b",
    re.IGNORECASE,
)
NTH_YEAR = re.compile(
    r"(?:my )?(?:\w+(?:st|nd|rd|th)|first|final|last|senior|junior)\s+year\b", re.IGNORECASE
)
_NAME_AHEAD = re.compile(r"(\s(?:at|from)\s|[,|•·;]\s*)")
_GRADE = re.compile(r"(?:year|grade|form) \d+|\d+th grade", re.IGNORECASE)
_CHILDREN = re.compile(
    r"(?:\d+|an?|one|two|three|four|five|six|seven) (?:kids?|child(?:ren)?|sons?|daughters?)"
)
_NOW = table("now currently presently formerly once")
_WAS = table("was were had used")
_MOST_FIELD = 3
_OPENS_TAIL = table(
    """
    now currently formerly previously with who about originally hoping and but in at on from
    just soon starting also both class where still presently recently
    """
)


def pieces_of(text: str) -> list[str]:
    """What stands between commas, bars, dots and dashes."""
    return [part for part in SEPARATOR.split(text) if part]


def in_line(text: str) -> str:
    """The pieces as one phrase.

    Where one between bars or dots fits nothing, all but the first stand in brackets; so do those
    behind commas at the end, where there is no bracket yet.
    """
    said, *others = pieces_of(text)
    asides: list[str] = []
    for part in others:
        tie = None if asides else tied(said, part)
        barred = tie is None and not re.search(rf",\s*{re.escape(part)}", text)
        if asides or barred or (tie is None and "(" not in text and _is_aside(part, others[-1])):
            asides.append(lower_first(part))
        else:
            said += tie or f", {part}"
    return f"{said} ({', '.join(asides)})" if asides else said if others else text


def _is_aside(part: str, last: str) -> bool:
    """Whether a few words at the end say something by the way: ", robotics club"."""
    return part == last and len(part.split()) <= len("a few")


def lower_until_name(text: str) -> str:
    """Common words lowered, up to where a school's or a firm's name may begin."""
    head, *rest = _NAME_AHEAD.split(text, maxsplit=1)
    lowered = lower_first(lower_common(head))
    first, *others = lowered.split(" ")
    if names_person(first) and first[1:].islower():
        lowered = " ".join([first.lower(), *others])
    return "".join([lowered, *rest])


def tied(before: str, part: str) -> str | None:
    """One piece with the words that tie it to what stands before it; None where none do."""
    first, last = first_word(part).lower(), last_word(part).lower()
    placed = " in " in before or " at " in before
    now = first_word(part) if first in _NOW and is_person(part) else ""
    then = part[len(now) + 1 :]
    deed = my_deed(part) if form(first) is not Form.PAST or first in _WAS else None
    ties = (
        (deed is not None, f", and I {deed}"),
        (
            bool(now) and not has_determiner(then),
            f", {now.lower()} {with_article(lower_until_name(then))}",
        ),
        (bool(_CHILDREN.fullmatch(part)), f" with {lower_first(part)}"),
        (first in _OPENS_TAIL or form(first) in {Form.GERUND, Form.PAST}, f", {lower_first(part)}"),
        (_is_bare_school(part) and " at " not in before, f" at {the_school(part)}"),
        (bool(NTH_YEAR.match(part)), f", in my {lower_first(part.removeprefix('my '))}"),
        (bool(_GRADE.fullmatch(part)), f" in {lower_first(part)}"),
        (bool(YEARS.fullmatch(part)), f" with {lower_first(part)} of experience"),
        (bool(YEARS.match(part)), f" with {lower_first(part)}"),
        (
            last in FIELDS and not placed and len(part.split()) <= _MOST_FIELD,
            f" in {lower_common(part)}",
        ),
        (
            is_person(part) and not has_determiner(part),
            f" and {with_article(lower_until_name(part))}",
        ),
    )
    return next((tied for fits, tied in ties if fits), None)


def _is_bare_school(part: str) -> bool:
    return is_school(part) and part[:1].isupper() and " in " not in part
