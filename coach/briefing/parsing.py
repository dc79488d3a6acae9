"""From decoded TOML or JSON to a Brief: keys and types checked, texts tidied."""

from __future__ import annotations

import difflib
import re
import unicodedata
from collections.abc import Mapping

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from coach.domain.brief import Ask, Brief, Earlier, Meeting, Target
from coach.domain.people import Contact, HowFound, Sender, Via
from coach.errors import BriefError

_SECTIONS: Mapping[str, type[BaseModel]] = {
    "sender": Sender,
    "target": Target,
    "contact": Contact,
    "ask": Ask,
    "meeting": Meeting,
    "earlier": Earlier,
}

_EXAMPLES: Mapping[str, str] = {
    "sender.name": 'name = "Maya Patel"',
    "sender.headline": 'headline = "a junior studying biology at Ohio State University"',
    "sender.interests": 'interests = ["how field data shapes flood policy"]',
    "sender.resume": 'resume = "resume.pdf"',
    "target.role": 'role = "hydrologist"',
    "target.learn": 'learn = ["what the work is like day to day"]',
    "contact.name": 'name = "Elena Ruiz"',
    "contact.title": 'title = "Dr."',
    "contact.role": 'role = "hydrologist"',
    "contact.organization": 'organization = "Brightwater Consulting"',
    "contact.email": 'email = "elena.ruiz@example.org"',
    "contact.found": 'found = { via = "professor", detail = "Prof. Okafor" }',
    "contact.found.via": 'via = "professor"',
    "contact.found.detail": 'detail = "Prof. Okafor, who taught my statistics class"',
    "contact.research": 'research = ["led the Scioto wetlands restoration"]',
    "ask.kind": 'kind = "interview" or kind = "shadow"',
    "ask.minutes": "minutes = 20 (from 5 to 240)",
    "ask.duration": 'duration = "half a day"',
    "ask.format": 'format = "video"',
    "meeting.date": "date = 2026-11-20",
    "meeting.takeaways": 'takeaways = ["keep a field notebook from the first day"]',
    "meeting.next_step": 'next_step = "I signed up for the GIS workshop"',
    "earlier.sent": "sent = 2026-11-09",
    "earlier.nudges": "nudges = 0",
}

_UNSEEN = {"Cc", "Cf", "Co", "Cs", "Cn"}
_JOINERS = "\u200c\u200d"


def parse(raw: Mapping[str, object], *, name: str) -> Brief:
    """Make a Brief from decoded TOML or JSON; ``name`` is the input's, for messages.

    Raises BriefError that lists every unknown key, with the nearest right one, and every value of
    a wrong type, with an example.
    """
    if not raw:
        raise BriefError(f"{name} is empty. Start from a copy of examples/brief.toml.")
    problems = _unknown_keys(raw, name)
    if problems:
        raise BriefError(*problems)
    try:
        return Brief.model_validate(_tidy(raw))
    except ValidationError as error:
        details = error.errors(include_url=False, include_context=False)
        raise BriefError(
            *dict.fromkeys(_type_problem(detail, name) for detail in details)
        ) from None


def _unknown_keys(raw: Mapping[str, object], name: str) -> list[str]:
    """One sentence for each key that a brief does not have."""
    problems = [_unknown(key, "", tuple(_SECTIONS), name) for key in raw if key not in _SECTIONS]
    for section, model in _SECTIONS.items():
        given = raw.get(section)
        if isinstance(given, Mapping):
            known = tuple(model.model_fields)
            problems += [
                _unknown(key, f"{section}.", known, name) for key in given if key not in known
            ]
            found = given.get("found") if section == "contact" else None
            if isinstance(found, Mapping):
                known = tuple(HowFound.model_fields)
                problems += [
                    _unknown(key, "contact.found.", known, name)
                    for key in found
                    if key not in known
                ]
    return problems


def _unknown(key: str, prefix: str, known: tuple[str, ...], name: str) -> str:
    """Name the key and the nearest right one, wherever in a brief that is."""
    elsewhere = [path for path in _EXAMPLES if path.rpartition(".")[2] == key.lower()]
    near = difflib.get_close_matches(key.lower(), known, n=1, cutoff=0.6)
    if near:
        advice = f"Did you mean “{prefix}{near[0]}”?"
    elif elsewhere:
        advice = f"It belongs to [{elsewhere[0].partition('.')[0]}], as “{elsewhere[0]}”."
    else:
        advice = f"The keys here are: {', '.join(known)}."
    return f"{name}: there is no key “{prefix}{key}” in a brief. {advice}"


def _type_problem(detail: ErrorDetails, name: str) -> str:
    """One sentence on a value that does not fit, and an example of one that does."""
    path = ".".join(part for part in detail["loc"] if isinstance(part, str))
    if path in _SECTIONS:
        return f"{name}: {path} is a section, not a value. Write [{path}] on a line of its own."
    if path == "contact.found.via":
        return f"{name}: {path} has to be one of: {', '.join(Via)}. For example: {_EXAMPLES[path]}."
    example = _EXAMPLES.get(path, path)
    return f"{name}: {path} {_expected(detail['type'])}. Write, for example: {example}."


def _expected(kind: str) -> str:
    """What a value should have been, from pydantic's name for the error."""
    if kind.startswith(("tuple", "list")):
        return "has to be a list of texts in [ ]"
    if kind.startswith("string"):
        return "has to be a text in quotes"
    if kind.startswith("date"):
        return "has to be a date as year-month-day"
    if kind.startswith(("int", "greater", "less")):
        return "has to be a whole number within bounds"
    return "has a value that cannot be used"


def _tidy(value: object) -> object:
    """Every text in NFC, on one line, without unseen characters.

    A text without a letter or a figure counts as not given.
    """
    if isinstance(value, str):
        seen = "".join(
            character
            for character in unicodedata.normalize("NFC", re.sub(r"\s+", " ", value))
            if character in _JOINERS or unicodedata.category(character) not in _UNSEEN
        )
        return seen.strip() if any(map(str.isalnum, seen)) else None
    if isinstance(value, Mapping):
        return {key: _tidy(inner) for key, inner in value.items()}
    if isinstance(value, list | tuple):
        return [tidied for tidied in map(_tidy, value) if tidied is not None]
    return value
