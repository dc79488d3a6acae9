"""Everything one brief gives, worked out once and ready to be placed."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from coach.domain.brief import Brief, Kind
from coach.writers import DraftRequest
from coach.writers.builtin.phrases.asking import (
    Amount,
    Goal,
    at_work,
    conversation,
    goal,
    peer,
    workplace,
)
from coach.writers.builtin.phrases.background import Background, background
from coach.writers.builtin.phrases.found import Found, found
from coach.writers.builtin.phrases.homework import Known, known
from coach.writers.builtin.phrases.introduction import introduced
from coach.writers.builtin.phrases.wishes import Wish, wishes
from coach.writers.builtin.words.names import Name, reader, signature
from coach.writers.builtin.words.prose import Prose, told


class Material(NamedTuple):
    """The parts of a letter, each in a form that fits the sentences of the plans."""

    brief: Brief
    kind: Kind
    today: date
    reader: Name
    name: Prose
    intro: Prose
    found: Found | None
    known: tuple[Known, ...]
    learn: tuple[Wish, ...]
    interests: tuple[Wish, ...]
    goal: Goal | None
    peer: Prose | None
    place: Prose | None
    amount: Amount
    background: tuple[Background, ...]


def gathered(request: DraftRequest) -> Material:
    """Work out every part of the request's brief."""
    brief = request.brief
    name = reader(brief)
    names = name.forms
    shadow = asks_to_shadow(brief, request.kind)
    return Material(
        brief=brief,
        kind=request.kind,
        today=request.today,
        reader=name,
        name=told(signature(brief), "sender.name" if brief.sender.name else _name_source(brief)),
        intro=introduced(brief),
        found=found(brief, names),
        known=known(brief, names),
        learn=wishes(brief.target.learn, "target.learn", names),
        interests=wishes(brief.sender.interests, "sender.interests", names),
        goal=goal(brief),
        peer=peer(brief),
        place=workplace(brief),
        amount=at_work(brief.ask) if shadow else conversation(brief.ask),
        background=background(brief, request.facts),
    )


def asks_to_shadow(brief: Brief, kind: Kind) -> bool:
    """Whether the text is about a shadow: its kind says so, or else the ask does."""
    if kind is Kind.SHADOW_REQUEST:
        return True
    return kind is not Kind.INTERVIEW_REQUEST and brief.ask.kind == "shadow"


def _name_source(brief: Brief) -> str:
    line = brief.resume.lines.get("name") if brief.resume else None
    return f"resume:{line}" if line else "resume"
