"""Phrases that start with what the reader did, does, or is doing."""

from __future__ import annotations

from coach.writers.builtin.phrases.shapes import Known as Shape
from coach.writers.builtin.words.english import has_determiner
from coach.writers.builtin.words.lexicon import (
    NUMBERS,
    PARTICIPLE_ADJECTIVES,
    PASSIVE,
    STANDING,
    table,
)
from coach.writers.builtin.words.verbs import Form, ambiguous, for_you, form, is_deed

_RELATIVE = table("that which who you she he they to")
_FINITE = table("is are was were has have had will can does do")
_ADVERBS = table("also recently once first currently now successfully personally")
_BEHIND_NOUN = table("of on for about in at by from and that which with to she he")
_BEHIND_WORKS = table("on with for in at to")
_NAMING = table("named elected appointed awarded born")
_PLACE = table("in at by with")
_AHEAD_OF_OBJECT = table(
    "with at as every all both how what two three four five ten hundreds over dozens"
)


def verb_phrase(words: list[str]) -> tuple[Shape, str] | None:
    """The phrase behind "you" or "your work"; None where its first word is no certain verb."""
    adverb = len(words) > 1 and words[0].lower() in _ADVERBS
    lead = f"{words[0].lower()} " if adverb else ""
    word, *rest = words[1:] if adverb else words
    low, behind = word.lower(), " ".join(rest)
    kind = form(low)
    if low in PASSIVE | STANDING and rest and not (low not in _NAMING and _takes(rest)):
        state = "are" if low in STANDING else "were"
        return Shape.MADE, f"you {state} {lead}{low} {behind}"
    if kind is Form.GERUND:
        return (Shape.THING, f"your work {lead}{low} {behind}") if len(rest) > 1 else None
    if kind is None or kind is Form.BASE:
        certain = is_deed(f"{low} {behind}") if kind is None else _takes(rest)
        return (Shape.MADE, f"you {lead}{low} {behind}") if certain else None
    finite = None if _doubtful(low, rest) else for_you(low)
    return (Shape.MADE, f"you {lead}{finite} {behind}".rstrip()) if finite else None


def has_finite(words: list[str]) -> bool:
    """Whether a verb behind the first words makes this a sentence of its own."""
    for before, word, behind in zip(words, words[1:], [*words[2:], ""], strict=False):
        low, kind = word.lower(), form(word)
        if before.lower() in _RELATIVE:
            continue
        if low in _FINITE:
            return True
        if ambiguous(low):
            continue
        if kind is Form.PAST and takes_object([behind]) and behind.lower() not in _PLACE:
            return True
        if kind is Form.THIRD and (before.lower() in {"and", "but"} or _takes([behind])):
            return True
    return False


def takes_object(rest: list[str]) -> bool:
    """Whether what follows can only be an object or a place."""
    return _takes(rest) or bool(rest and rest[0].lower() in _AHEAD_OF_OBJECT)


def _takes(rest: list[str]) -> bool:
    """Whether a determiner or a number follows."""
    if not rest or not rest[0]:
        return False
    word = rest[0].lower().lstrip("$€£")
    return has_determiner(word) or word[:1].isdigit() or word in NUMBERS


def _doubtful(low: str, rest: list[str]) -> bool:
    """Whether a form that may as well be a noun or an adjective is no verb here."""
    if not ambiguous(low) or takes_object(rest):
        return False
    if low in PARTICIPLE_ADJECTIVES or not rest:
        return True
    following = rest[0].lower()
    return following not in _BEHIND_WORKS if low == "works" else following in _BEHIND_NOUN
