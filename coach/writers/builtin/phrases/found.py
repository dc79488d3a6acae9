"""How the sender came to the reader, as clauses that start with "I"."""

from __future__ import annotations

from itertools import pairwise
from typing import NamedTuple

from coach.domain.brief import Brief
from coach.domain.people import Via
from coach.writers.builtin.phrases.sources import Ways, by_via
from coach.writers.builtin.words.english import bare_end, lower_first, quoted, uncapped
from coach.writers.builtin.words.lexicon import table
from coach.writers.builtin.words.prose import Prose, fill, own, told
from coach.writers.builtin.words.second_person import to_reader
from coach.writers.builtin.words.verbs import Form, form

_SOURCE = "contact.found.detail"
_BARE = {
    Via.MENTOR_DATABASE: "found you in the mentor database",
    Via.ALUMNI_NETWORK: "found you through the alumni network",
    Via.LINKEDIN: "found your profile on LinkedIn",
    Via.FRIEND: "heard about you from a friend",
    Via.PROFESSOR: "heard about you from a professor",
    Via.COLLEAGUE: "heard about you from a colleague",
    Via.EVENT: "first came across you at an event",
    Via.ARTICLE: "came across you in an article",
    Via.OTHER: "came across your work",
}
_FINDING = table("found met came heard learned discovered")
_SPEAKERS = table("you we my our your")
_SUBJECTS = table("you we they")
_RELATIVE = table("who that which whom")
_TELLING = table(
    """
    suggested told mentioned recommended said gave knows introduced pointed thought sent showed
    forwarded shared spoke came works worked encouraged referred taught visited treated says is
    was are met spoken
    """
)


class Found(NamedTuple):
    """The ways to say it. A tail has a verb and "I" for its subject: "found you through …"."""

    tails: tuple[Prose, ...]
    general: Prose = Prose()  # the same without the detail
    by_person: bool = False  # whether somebody named the reader
    sentence: Prose | None = None  # the detail where it is a sentence of its own


def found(brief: Brief, names: tuple[str, ...]) -> Found | None:
    """How the reader was found; None where the brief does not say.

    ``names`` are the forms of the reader's name, the longest first.
    """
    how = brief.contact.found
    if how is None:
        return None
    bare = own(_BARE[how.via])
    if not how.detail:
        return Found((bare,), bare)
    return _detailed(names, how.via, how.detail)._replace(general=bare)


def _detailed(names: tuple[str, ...], via: Via, detail: str) -> Found:
    """With the detail in the form it has; one that cannot be placed is quoted in brackets."""
    raw = bare_end(uncapped(" ".join(detail.split())))
    text = to_reader(raw, names)
    if text is None:
        return Found((fill(f"{_BARE[via]} ({{x}})", x=told(quoted(raw), _SOURCE)),))
    whole = _whole(text)
    if whole:
        return whole
    ways: Ways = by_via(via, text)
    phrase = told(ways.phrase, _SOURCE)
    return Found(
        tuple(fill(surface, x=phrase) for surface in ways.surfaces), by_person=ways.by_person
    )


def _whole(text: str) -> Found | None:
    """A detail with a verb of its own: a sentence, or what the sender did ("saw you on TV")."""
    words = text.split()
    first = words[0].lower()
    if words[0] == "I":
        return Found((told(text.removeprefix("I "), _SOURCE),), sentence=told(text, _SOURCE))
    if form(first) is Form.PAST:
        deed = told(text[0].lower() + text[1:], _SOURCE)
        met = first in _FINDING or words[1:2] == ["you"]
        return Found((deed if met else deed.joined(", which is how I came across you"),))
    spoken = first in _SUBJECTS and len(words) > 2  # noqa: PLR2004 - a subject, its verb and more
    if not spoken and not _has_verb(words):
        return None
    inner = lower_first(text) if first in _SPEAKERS else text
    tail = own("am writing because ").joined(told(inner, _SOURCE))
    return Found((tail,), sentence=told(f"{text[0].upper()}{text[1:]}", _SOURCE))


def _has_verb(words: list[str]) -> bool:
    """Whether a verb stands outside any relative clause: "Sam suggested …", "my aunt knows you"."""
    for before, word in pairwise(words):
        if before.endswith(",") or {before.lower(), word.lower()} & _RELATIVE:
            return False
        if word.lower() in _TELLING:
            return True
    return False
