"""Who the sender is: a headline in any form, made into a clause that starts with "I"."""

from __future__ import annotations

import re

from coach.writers.builtin.phrases.fragments import (
    NTH_YEAR,
    SEPARATOR,
    YEARS,
    in_line,
    lower_until_name,
    pieces_of,
    tied,
)
from coach.writers.builtin.phrases.persons import is_person, is_school, the_school
from coach.writers.builtin.phrases.pieces import PLACED, STATES, has_pieces, in_a_row
from coach.writers.builtin.phrases.shorthand import in_words
from coach.writers.builtin.words.english import (
    bare_end,
    first_word,
    has_determiner,
    last_word,
    lower_common,
    lower_first,
    quoted,
    uncapped,
    with_article,
)
from coach.writers.builtin.words.lexicon import FIELDS, table
from coach.writers.builtin.words.prose import Prose, fill, own, told
from coach.writers.builtin.words.verbs import Form, form, is_deed

_SOURCE = "sender.headline"
_SELF = re.compile(r"(?:I|I['’]m|I['’]ve|My|We)\b")
_AM = re.compile(r"I(?:['’]m| am)\s+(.+)", re.DOTALL)
_THEY = re.compile(r"(?:She|He|They)(?: is| are|['’]s|['’]re)\s+")
_NOW = re.compile(r"(currently|presently|now|still)\s+", re.IGNORECASE)
_SENTENCES = re.compile(r"[.!?]\s+[A-Z“]")
_DOTTED = re.compile(r"\b(?:[A-Z]|St|Dr|Mr|Ms)\.\s")
_DEGREE = re.compile(
    r"(?:an? )?(?:B\.?[AS]\.?c?|M\.?[AS]\.?c?|Ph\.?D\.?|MBA|BSN|MSN|Associate['’]?s?"
    r"|Bachelor['’]?s?|Master['’]?s?|Doctorate|GED|Diploma|Degree|Certificate|Cert)\b"
    r"(?! (?:student|candidate|researcher|dropout|holder|graduate))"
)
_FOR_YEARS = re.compile(
    r"([^,]+?) (for (?:over |about |nearly |almost )?[\w+-]+ years?)(?:(?:,| and) (.+))?"
)
_NOW_DOING = re.compile(r", (?:now |currently )?\w+ing\b")
_YEARS_DOING = re.compile(
    r"((?:over |about |nearly |almost )?[\w+-]+ years) (?:of )?(\w+ing\b[^,]*)(, .+)?",
    re.IGNORECASE,
)
_TRADES = table("support sales retail construction maintenance logistics hospitality")
_AM_OPENING = "I'm "


def own_words(headline: str, *, names: tuple[str, ...] = ()) -> Prose:
    """A headline as a clause; one that fits no form is quoted behind words that take any.

    ``names`` are the sender's own, which a headline may start with.
    """
    text = bare_end(uncapped(" ".join(headline.split())))
    text = in_words(text)
    for name in names:
        text = re.sub(rf"^{re.escape(name)}\s*(?:,|is\b|\u2013|-|:)\s*", "", text)
    text = _THEY.sub("", text, count=1) if _THEY.match(text) else text
    several = _SENTENCES.search(text) and not _DOTTED.search(text)
    clause = _several(text) if several else _clause(text)
    if clause is None:
        return fill("I am, in a few words, {x}", x=told(quoted(text), _SOURCE))
    opening, rest = clause
    return own(opening).joined(told(rest, _SOURCE))


def _several(text: str) -> tuple[str, str] | None:
    """More than one sentence: kept where it speaks as "I", one list where each names a person."""
    if _SELF.match(text):
        return "", text
    parts = [bare_end(part) for part in re.split(r"(?<=[.!?])\s+", text)]
    if not all(is_person(part) for part in parts):
        return in_a_row(", ".join(parts))
    roles = [with_article(lower_until_name(part)) for part in parts]
    return _AM_OPENING, f"{', '.join(roles[:-1])} and {roles[-1]}"


def _clause(text: str) -> tuple[str, str] | None:
    """The writer's opening words and the headline behind them; None where no form fits."""
    am, now = _AM.match(text), _NOW.match(text)
    if am:
        return _AM_OPENING, am.group(1)
    if _SELF.match(text):
        return "", text
    if now:
        inner = _clause(text[now.end() :])
        plain = inner is not None and inner[0] == _AM_OPENING
        return (f"{_AM_OPENING}{now.group(1).lower()} ", inner[1]) if inner and plain else None
    if has_determiner(text) and not YEARS.match(text):
        return _AM_OPENING, in_line(text[0].lower() + text[1:])
    row = in_a_row(text) if has_pieces(text) and not _FOR_YEARS.fullmatch(text) else None
    return row or _several_people(text) or _for_so_long(text) or _by_first_word(text)


def _several_people(text: str) -> tuple[str, str] | None:
    """Two who write together: "dairy farmers, third generation"."""
    who = pieces_of(text)[0] if pieces_of(text) else ""
    plural = who.endswith("s") and not is_person(who) and is_person(who.removesuffix("s"))
    return ("We're ", in_line(lower_until_name(text))) if plural else None


def _for_so_long(text: str) -> tuple[str, str] | None:
    """A headline that begins with years: "19 years trucking, now thinking about dispatch"."""
    worked = _YEARS_DOING.fullmatch(text)
    if worked:
        years, doing, rest = worked.groups()
        now = bool(rest) and _NOW_DOING.match(rest)
        tail = f", and I'm{rest[1:]}" if now else rest or ""
        return "I've been ", f"{lower_first(doing)} for {lower_first(years)}{tail}"
    if YEARS.match(text):
        return "I have ", lower_first(text) + ("" if " behind me" in text else " behind me")
    return None


def _by_first_word(text: str) -> tuple[str, str] | None:
    """A headline without article or "I": the first form that fits."""
    forms = (
        _working,
        _doing,
        _done,
        _in_year,
        _degree_year,
        _degree,
        _for_years,
        _person,
        _study,
        in_a_row,
    )
    return next((clause for clause in (fits(text) for fits in forms) if clause), None)


def _working(text: str) -> tuple[str, str] | None:
    """Where one works, where that is no field of study: "IT support"."""
    plain = len(text.split()) <= len("of in") and last_word(text).lower() in _TRADES
    return ("I work in ", lower_common(text)) if plain else None


def _doing(text: str) -> tuple[str, str] | None:
    """What one is doing or where: "studying biology at Reed", "in nursing school"."""
    first = first_word(text)
    gerund = form(first) is Form.GERUND and not is_person(text)
    state = first.lower().rstrip(",") in STATES and not is_person(text)
    told_as_is = gerund or state or first.lower() in PLACED
    return (_AM_OPENING, lower_first(text)) if told_as_is else None


def _done(text: str) -> tuple[str, str] | None:
    """What one did: "worked as a line cook"."""
    return ("I ", text[0].lower() + text[1:]) if is_deed(text) else None


def _in_year(text: str) -> tuple[str, str] | None:
    """Which year one is in: "third year of nursing school"."""
    year = re.sub(r"^[Mm]y ", "", text)
    return ("I'm in my ", lower_first(year)) if NTH_YEAR.match(text) else None


def _for_years(text: str) -> tuple[str, str] | None:
    """What one has been: "pipefitter for 14 years, thinking about inspection"."""
    lasting = _FOR_YEARS.fullmatch(text)
    if not lasting or not is_person(lasting.group(1)):
        return None
    role, years, rest = lasting.groups()
    tail, asides = "", list[str]()
    for part in pieces_of(rest or ""):
        gerund = form(first_word(part)) is Form.GERUND
        tie = f", and I'm {lower_first(part)}" if gerund else tied(role, part)
        tail += tie or ""
        asides += [] if tie else [part]
    aside = f" ({', '.join(asides)})" if asides else ""
    return "I've been ", f"{with_article(lower_until_name(role))} {years}{aside}{tail}"


def _person(text: str) -> tuple[str, str] | None:
    """What one is: "nurse with 6 years in ICU", "junior, biology, Ohio State University"."""
    return (_AM_OPENING, with_article(in_line(lower_until_name(text)))) if is_person(text) else None


def _degree_year(text: str) -> tuple[str, str] | None:
    """What one studies, and the year one is in: "Bachelor of Nursing, final year, Reed College"."""
    degree, *others = pieces_of(text)
    years = [part for part in others if NTH_YEAR.fullmatch(part)]
    schools = [part for part in others if is_school(part)]
    if not _DEGREE.match(text) or len(years) != 1 or len(others) != len(years) + len(schools):
        return None
    at = f" at {the_school(schools[0])}" if schools else ""
    return "I'm in the ", f"{lower_first(years[0])} of {with_article(degree)}{at}"


def _degree(text: str) -> tuple[str, str] | None:
    """What one has, then what one is: "PhD in biology, postdoc at MIT"."""
    degree, *others = SEPARATOR.split(text)
    if not _DEGREE.match(text) or not all(is_person(part) for part in others):
        return None
    roles = [with_article(lower_until_name(part)) for part in others]
    return "I have ", with_article(degree) + "".join(f", and I'm {role}" for role in roles)


def _study(text: str) -> tuple[str, str] | None:
    """A field and a school: "Biology at Ohio State", "Biology, Ohio State University"."""
    field, _, school = text.partition(" at ")
    if not school:
        field, *schools = SEPARATOR.split(text)
        school = schools[0] if len(schools) == 1 else ""
    known = bool(field.split()) and last_word(field).lower() in FIELDS
    if not known or not is_school(school):
        return None
    return "I study ", f"{lower_common(field)} at {the_school(school)}"
