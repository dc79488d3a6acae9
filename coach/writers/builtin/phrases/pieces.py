"""Headlines as a row of things told without "I": "17, homeschooled, builds drones"."""

from __future__ import annotations

import re
from typing import NamedTuple

from coach.writers.builtin.phrases.deeds import my_deed
from coach.writers.builtin.phrases.fragments import YEARS, lower_until_name, pieces_of, tied
from coach.writers.builtin.phrases.persons import is_person
from coach.writers.builtin.words.english import first_word, lower_first, with_article
from coach.writers.builtin.words.lexicon import table
from coach.writers.builtin.words.verbs import Form, form

# States that are told behind "I'm" although they name neither a person nor a place.
STATES = table(
    "unemployed retired self-employed homeschooled undecided jobless out-of-work widowed"
)
PLACED = table("in at between on from halfway about back")
_AGE = re.compile(
    r"(?:aged?\s+)?(\d\d)(?:[ -]*(?:years?[ -]old|yrs?[ -]old|y/?o\.?))?", re.IGNORECASE
)
_PRONOUNS = re.compile(r"\(?((?:she|he|they|ze|xe)/\w+(?:/\w+)?)\)?", re.IGNORECASE)
_STATE = re.compile(
    r"(?:home|self)[ -]?(?:schooled|educated|taught)|ex-\w+|not (?:an?|yet) .+|\w+lingual|tired",
    re.IGNORECASE,
)
_NOW = re.compile(r"(now|currently|presently|still|also|formerly|once)\s+", re.IGNORECASE)
_MOST_ASIDE = 4
_OLD_ENOUGH = 4  # "a retired postman of 68", but not "a nurse from Cebu on night shift of 34"


class _Row(NamedTuple):
    """What was said so far: behind "I'm", behind it with a comma, behind "I", and in brackets."""

    being: tuple[str, ...] = ()
    tails: tuple[str, ...] = ()
    deeds: tuple[str, ...] = ()
    asides: tuple[str, ...] = ()


def has_pieces(text: str) -> bool:
    """Whether a piece is an age, a pronoun, a state or a deed, which no noun phrase can hold."""
    return any(
        _AGE.fullmatch(part) or _PRONOUNS.fullmatch(part) or _STATE.fullmatch(part) or _deed(part)
        for part in pieces_of(text)
    )


def in_a_row(text: str) -> tuple[str, str] | None:
    """The writer's opening words and the pieces behind them; None where one has no certain form."""
    row = _Row()
    for part in pieces_of(text):
        longer = _with(row, part)
        if longer is None:
            return None
        row = longer
    asides = f" ({', '.join(row.asides)})" if row.asides else ""
    being = _listed(row.being) if row.being else " and ".join(row.tails)
    if being:
        tails = "".join(f", {tail}" for tail in row.tails) if row.being else ""
        return "I'm ", being + asides + tails + _deeds(row.deeds)
    return ("I ", _deeds(row.deeds).split("I ", maxsplit=1)[1] + asides) if row.deeds else None


def _deeds(deeds: tuple[str, ...]) -> str:
    """What one does behind what one is, each with its "I"."""
    return "".join(
        f"{', and' if place == len(deeds) - 1 else ','} I {deed}"
        for place, deed in enumerate(deeds)
    )


def _with(row: _Row, part: str) -> _Row | None:
    """The row with one more piece."""
    pronouns, age, deed = _PRONOUNS.fullmatch(part), _AGE.fullmatch(part), _deed(part)
    if age:
        return _aged(row, age.group(1))
    if pronouns:
        return row._replace(asides=(*row.asides, pronouns.group(1)))
    if deed:
        return row._replace(deeds=(*row.deeds, deed))
    state = _STATE.fullmatch(part) or first_word(part).lower() in STATES - {"retired"}
    if state or is_person(part):
        being = lower_first(part) if state else _somebody(part)
        return row._replace(being=(*row.being, being))
    return _further(row, part)


def _somebody(part: str) -> str:
    """A person with the article, behind "now" where the piece begins with that."""
    now = _NOW.match(part)
    lead, who = (f"{now.group(1).lower()} ", part[now.end() :]) if now else ("", part)
    return lead + with_article(lower_until_name(who))


def _deed(part: str) -> str | None:
    """What stands behind "I": a deed, or what one has not."""
    lacks = part.lower().startswith("no ")
    return f"have {lower_first(part)}" if lacks else my_deed(part)


def _aged(row: _Row, age: str) -> _Row:
    """The age behind a short noun ("a postman of 68"), else by itself."""
    *others, last = row.being or ("",)
    if others:
        return row._replace(being=(age, *row.being))
    if last and len(last.split()) <= _OLD_ENOUGH:
        return row._replace(being=(*others, f"{last} of {age}"))
    return row._replace(being=(*row.being, age))


def _further(row: _Row, part: str) -> _Row | None:
    """A piece that belongs to what stands before it, else one by itself, else an aside."""
    first = first_word(part).lower()
    tie = tied(row.being[-1], part) if row.being else None
    if form(first) is Form.GERUND or first in PLACED:
        return row._replace(tails=(*row.tails, lower_first(part)))
    if tie:
        return row._replace(being=(*row.being[:-1], row.being[-1] + tie))
    if YEARS.match(part):
        return row._replace(deeds=(*row.deeds, f"have {lower_first(part)} behind me"))
    short = len(part.split()) <= _MOST_ASIDE
    return row._replace(asides=(*row.asides, part)) if short else None


def _listed(things: tuple[str, ...]) -> str:
    return f"{', '.join(things[:-1])} and {things[-1]}" if len(things) > 1 else things[0]
