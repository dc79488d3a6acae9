"""Phrases that name a thing the reader made, does or is."""

from __future__ import annotations

import re

from coach.writers.builtin.phrases.shapes import Known as Shape
from coach.writers.builtin.phrases.verbal import has_finite
from coach.writers.builtin.words.english import first_word, has_determiner, lower_first
from coach.writers.builtin.words.lexicon import (
    BARE_ROLES,
    OCCASIONS,
    PEOPLE,
    POSSESSED,
    PUBLICATIONS,
    SINGULAR,
    table,
)
from coach.writers.builtin.words.verbs import Form, ambiguous, form

_HEAD_ENDS = re.compile(
    r"\s(?:in|at|on|of|for|about|with|from|by|to|that|which|who|you|where|and|along|near|between"
    r"|“)\b|\s“|[,:;(]"
)
_YEARS = re.compile(r"(?:\d+\+?|two|three|ten|twenty|thirty|forty) years\b", re.IGNORECASE)
_ROLE_OF = re.compile(r"\b(?:of|for|at|on)\b")
_FINITE = table("is are was were has have had will can does do")
# What somebody did to be called this: the founder of a school founded it.
_DEED_OF = {
    "founder": "founded",
    "co-founder": "co-founded",
    "cofounder": "co-founded",
    "author": "wrote",
    "co-author": "co-wrote",
    "creator": "created",
    "owner": "own",
}
_OF = re.compile(r"\S+ of (.+)")
_NO_ARTICLE = table("chief vice vp ceo cto")


def noun_phrase(text: str) -> tuple[Shape, str] | None:
    """A thing with its own determiner as it stands, another as the reader's, or their work on it.

    None for a person who may not be the reader, and for what holds a colon or a semicolon.
    """
    return _made(text) or _thing(text)


def _made(text: str) -> tuple[Shape, str] | None:
    """What the reader did to be called the founder, the author or the owner of a thing."""
    deed, of = _DEED_OF.get(first_word(text).lower()), _OF.match(text)
    return (Shape.MADE, f"you {deed} {of.group(1)}") if deed and of else None


def _thing(text: str) -> tuple[Shape, str] | None:
    """The other noun phrases."""
    head = _head(text)
    last = re.sub(r"\W", "", head[-1]).lower() if head else ""
    if has_determiner(text):
        phrase = text[0].lower() + text[1:]
        plain = last in PUBLICATIONS | OCCASIONS
        shape = Shape.READING if last in PUBLICATIONS else Shape.THING
        return shape, phrase if plain else f"your work on {phrase}"
    if text.lower().startswith(BARE_ROLES) or (last in PEOPLE and _ROLE_OF.search(text)):
        return Shape.MADE, f"you are {_with_article(lower_first(text))}"
    if _YEARS.match(text):
        return Shape.MADE, f"you have {lower_first(text)} behind you"
    if last in PUBLICATIONS | OCCASIONS | POSSESSED:
        shape = Shape.READING if last in PUBLICATIONS else Shape.THING
        return shape, f"your {lower_first(text)}"
    if last in PEOPLE or re.search(r"[:;]", text) or text[0].isdigit():
        return None
    of_kind = len(head) == 1 and re.match(r"[a-z]+ of ", lower_first(text))
    article = "the " if last in SINGULAR or of_kind else ""
    return Shape.THING, f"your work on {article}{lower_first(text)}"


def what_is_yours(text: str) -> tuple[Shape, str]:
    """A clause ("your team restored …"), something to read ("your article on …"), or a thing."""
    head = _head(text)
    for place, word in enumerate(head[2:], start=2):
        verb = form(word) in {Form.PAST, Form.THIRD} or word.lower() in _FINITE
        if verb and not (ambiguous(word) and place == len(head) - 1):
            return Shape.MADE, text
    if has_finite(text.split()):
        return Shape.MADE, text
    return (Shape.READING if head[-1].lower() in PUBLICATIONS else Shape.THING), text


def _head(text: str) -> list[str]:
    """The words up to the first preposition, relative or mark."""
    return _HEAD_ENDS.split(text, maxsplit=1)[0].split()


def _with_article(role: str) -> str:
    """A role behind "you are": "the founder of …", "a member of …", "chief of …"."""
    word = first_word(role).lower().rstrip(",")
    if word in _NO_ARTICLE:
        return role
    return f"a {role}" if word.startswith(("co-", "member", "fellow")) else f"the {role}"
