"""Where one finds people, and the words that each kind of source wants."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from coach.domain.people import Via
from coach.writers.builtin.words.english import has_determiner, lower_first
from coach.writers.builtin.words.lexicon import OCCASIONS, PEOPLE, PUBLICATIONS, table


class Ways(NamedTuple):
    """The ways to name a source, and the source as it stands in them."""

    surfaces: tuple[str, ...]
    phrase: str
    by_person: bool = False


_FROM_PERSON = (
    "heard about you from {x}",
    "heard of you through {x}",
    "learned about you from {x}",
)
_THROUGH = ("found you through {x}", "came across you through {x}", "found your name through {x}")
_AT = ("first came across you at {x}", "first heard of you at {x}", "came across you at {x}")
_OF_YOURS = ("know of you from {x}", "came across you through {x}", "learned of you through {x}")
_LINKEDIN = ("found you on LinkedIn through {x}", "came across you on LinkedIn through {x}")
_RELATIONS = {Via.FRIEND: "my friend", Via.PROFESSOR: "Professor", Via.COLLEAGUE: "my colleague"}
_LISTS = re.compile(
    r"\b(?:database|directory|network|program|programme|platform|list|listing|group|page|portal"
    r"|site|website|association|society|chapter|register|registry|board|club|newsletter|magazine"
    r"|hub|forum)\b",
    re.IGNORECASE,
)
_PREPOSITION = re.compile(
    r"(at|in|on|through|via|from|by|during|after|while|over|with)\s+", re.IGNORECASE
)
_TITLED = re.compile(
    r"(?:Prof|Dr|Mr|Ms|Mrs|Mx|Professor|Doctor|Coach|Dean|Sister|Father|Rev|Chef|Miss|Sgt|Capt"
    r"|Captain|Pastor)\.?\s"
)
_HEAD_ENDS = re.compile(r"\s(?:at|on|in|about|for|with|to|of|you|who|from)\b|[,(]")
_NAME_ENDS = re.compile(r",|\swho\b|\s\(|\s(?:at|from|in)\s")
_TALKS = table("talk lecture keynote speech")
_BROADCASTS = table("interview podcast episode video programme program show documentary review")
_DAYS = table("day night")
_GATHERINGS = table("service funeral wedding ceremony dinner party picnic market reunion booth")
_FAMILY = table(
    """
    aunt uncle cousin neighbor neighbour sister brother roommate wife husband friend boss
    grandmother grandfather
    """
)
_MOST_NAME = 3


def by_via(via: Via, text: str) -> Ways:
    """A source without a verb of its own, by its kind."""
    if via in _RELATIONS:
        return Ways(_FROM_PERSON, _person(text, via), by_person=True)
    preposition = _PREPOSITION.match(text)
    if preposition:
        heard = preposition.group(1).lower() in {"from", "by"}
        return Ways(("heard about you {x}" if heard else "found you {x}",), lower_first(text))
    return _BY_VIA.get(via, _listed)(text)


def _listed(text: str) -> Ways:
    """A database, a directory, a site, a sign on the wall."""
    bare = not has_determiner(text) and _LISTS.search(text) and " " in text
    return Ways(_THROUGH, f"the {text}" if bare else _start(text))


def _alumni(text: str) -> Ways:
    """A school's network, which a bare school's name stands for."""
    if has_determiner(text) or _LISTS.search(text):
        return _listed(text)
    network = "network" if "alum" in text.lower() else "alumni network"
    return _listed(f"the {text} {network}")


def _event(text: str) -> Ways:
    """A fair, a day, a talk; the reader's own talk is where one knows them from."""
    last = _head(text)
    bare = not has_determiner(text)
    if text.lower().startswith("your ") or (bare and last in _TALKS):
        return Ways(_OF_YOURS, f"your {lower_first(text)}" if bare else _start(text))
    spoken = last in text.split() and (last not in _DAYS or not text[:1].islower())
    common = bare and last in OCCASIONS and spoken
    return Ways(_AT, f"the {text}" if common else _start(text))


def _article(text: str) -> Ways:
    """Something to read, by the reader or about them."""
    bare = not has_determiner(text) and _head(text) in PUBLICATIONS | _BROADCASTS
    surfaces = _OF_YOURS if text.lower().startswith("your ") else _OF_YOURS[1:]
    return Ways(surfaces, f"the {lower_first(text)}" if bare else _start(text))


def _linkedin(text: str) -> Ways:
    """A post, a group, a search; or no more than the name of the place."""
    if text.lower() == "your profile":
        return Ways(("found {x} on LinkedIn", "came across {x} on LinkedIn"), "your profile")
    if text.lower() == "linkedin":
        return Ways(("found your profile on {x}", "came across your profile on {x}"), "LinkedIn")
    if "linkedin" in text.lower():
        return Ways(_THROUGH, _start(text))
    if has_determiner(text):
        return Ways(_LINKEDIN, _start(text))
    return Ways(("found you on LinkedIn ({x})",), lower_first(text))


def _other(text: str) -> Ways:
    if _names_person(text):
        return Ways(_FROM_PERSON, _start(text), by_person=True)
    occasion = has_determiner(text) and _head(text) in OCCASIONS | _GATHERINGS
    return Ways(_AT, _start(text)) if occasion else _listed(text)


def _names_person(text: str) -> bool:
    """Whether a detail is a person: "my brother-in-law", "my cousin Bri", "a regular customer"."""
    if _TITLED.match(text):
        return True
    people = PEOPLE | _FAMILY
    head, (owner, who, *_) = _head(text), [*text.lower().split(), "", ""]
    kin = owner in {"my", "our"} and who.rstrip(",").partition("-")[0] in people
    return kin or head in people or head.partition("-")[0] in _FAMILY


_BY_VIA: dict[Via, Callable[[str], Ways]] = {
    Via.ALUMNI_NETWORK: _alumni,
    Via.LINKEDIN: _linkedin,
    Via.EVENT: _event,
    Via.ARTICLE: _article,
    Via.OTHER: _other,
}


def _person(text: str, via: Via) -> str:
    """A bare name gets its relation; "Prof. Okafor, who …" and "my aunt Rosa" have one."""
    words = _NAME_ENDS.split(text, maxsplit=1)[0].split()
    professor = via is Via.PROFESSOR
    if _TITLED.match(text):
        return text
    if has_determiner(text):
        return _start(text)
    if not words:
        return text
    if words[0][:1].islower():
        return f"my {text}" if professor else f"a {text}"
    bare = "," not in text and all(word[:1].isupper() for word in words)
    fits = len(words) == 1 if professor else len(words) <= _MOST_NAME
    return f"{_RELATIONS[via]} {text}" if bare and fits else text


def _head(text: str) -> str:
    """The last word ahead of the first preposition or mark."""
    words = _HEAD_ENDS.split(text, maxsplit=1)[0].split()
    return words[-1].lower() if words else ""


def _start(text: str) -> str:
    """The phrase inside a sentence: an article or a common word has a small letter."""
    return text[0].lower() + text[1:] if has_determiner(text) else lower_first(text)
