"""What the sender knows of the reader's work: any phrase, in the shape in which it can be told."""

from __future__ import annotations

import re
from typing import NamedTuple

from coach.domain.brief import Brief
from coach.writers.builtin.phrases.shapes import Known as Shape
from coach.writers.builtin.phrases.things import noun_phrase, what_is_yours
from coach.writers.builtin.phrases.verbal import has_finite, takes_object, verb_phrase
from coach.writers.builtin.words.english import bare_end, first_word, quoted, uncapped
from coach.writers.builtin.words.lexicon import table
from coach.writers.builtin.words.prose import Prose, told
from coach.writers.builtin.words.second_person import to_reader
from coach.writers.builtin.words.verbs import Form, ambiguous, form


class Known(NamedTuple):
    """One thing known of the reader, ready to be placed."""

    shape: Shape
    prose: Prose


_LINK = re.compile(r"(?:https?://|www\.)\S+|\S+\.(?:org|com|edu|net|gov)(?:/\S*)?")
_TITLE = re.compile("[“\"\u2018'].+[”\"\u2019']\\W*")
_STATE = table("are is have has can you're")
_SAYING = table(
    """
    wrote said argued told explained described suggested answered mentioned recommended reported
    called warned spoke talked presented lectured appeared
    """
)
_MOVING = table(
    """
    moved left switched went changed became started began came retrained returned quit joined
    transferred retired grew
    """
)
_SELF = table("i i'm i've we my")
_POINTS_BACK = re.compile(
    r"\b(?:about|of|with|on|for|from|before|after|in|doing|did|wrote) (?:it|this|that)\b"
    r"(?=$|[.,;]| (?:on|in|at|for|to|with)\b)"
)
_YOU = table("you you're you've")
_VERB_WITHIN = 8


def known(brief: Brief, names: tuple[str, ...]) -> tuple[Known, ...]:
    """What stands under ``contact.research``, in the order of the brief.

    What only makes sense behind another entry ("spoke about it on the radio") is left out.

    ``names`` are the forms of the reader's name, the longest first.
    """
    given = [entry for entry in enumerate(brief.contact.research) if entry[1].strip()]
    clear = [entry for entry in given if not _POINTS_BACK.search(entry[1])]
    return tuple(
        placed(text, f"contact.research[{index}]", names, brief.contact.organization)
        for index, text in clear or given
    )


def placed(
    text: str, source: str, names: tuple[str, ...], organization: str | None = None
) -> Known:
    """One phrase in the safest shape that fits it; a phrase that fits none is quoted."""
    text = bare_end(uncapped(" ".join(text.split())))
    if _LINK.fullmatch(text):
        return Known(Shape.LINK, told(text, source))
    if _TITLE.fullmatch(text):
        return Known(Shape.READING, told(quoted(text), source))
    spoken = to_reader(text, names)
    shaped = _shaped(spoken, organization) if spoken else None
    if shaped is None:
        return Known(Shape.QUOTE, told(quoted(text), source))
    shape, words = shaped
    return Known(_deed_told(words) if shape is Shape.MADE else shape, told(words, source))


def _shaped(text: str, organization: str | None) -> tuple[Shape, str] | None:
    """The shape of a phrase in the second person, and its words; None where it is not certain."""
    first = first_word(text).lower().strip("“\"'")
    if re.search(r"[.!?]\s+[A-Z]", text):
        return None
    if first in _SELF:
        return Shape.OWN, text
    if first in _YOU or first == "your":
        lowered = text[0].lower() + text[1:]
        return what_is_yours(lowered) if first == "your" else (Shape.MADE, lowered)
    if organization and text.startswith(organization) and _finite(text[len(organization) :]):
        return Shape.MADE, text
    return verb_phrase(text.split()) or (None if has_finite(text.split()) else noun_phrase(text))


def _finite(rest: str) -> bool:
    """Whether what follows a name starts with a verb."""
    word, *behind = rest.split() or [""]
    return word.lower() in _STATE or (
        form(word) in {Form.PAST, Form.THIRD} and (not ambiguous(word) or takes_object(behind))
    )


def _deed_told(clause: str) -> Shape:
    """What kind of thing a clause tells, by its first verb."""
    words = [word.lower().strip(",.;:") for word in clause.split()]
    for word in words[1:_VERB_WITHIN]:
        kind = form(word)
        if word in _STATE or (kind is Form.THIRD and not ambiguous(word)):
            return Shape.STATE
        if kind is Form.PAST:
            moved = (word in _MOVING and words[0] == "you") or (
                word in {"were", "was"} and "before" in words
            )
            return Shape.SAID if word in _SAYING else Shape.MOVED if moved else Shape.MADE
        if kind is Form.BASE and words[0] == "you":
            return Shape.STATE
    return Shape.MADE
