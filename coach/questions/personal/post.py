"""Questions of the bank made particular to the contact's post and to the role aimed for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from string import Formatter

from coach.domain.brief import Fact
from coach.questions import bank
from coach.questions.candidate import Candidate
from coach.questions.language import cleaning, roles

_MOST_WORDS = 9
_NO_PLACE = re.compile(
    r"^(?:self[- ]?employed|freelance|freelancer|independent|retired|none|n/?a|unknown|various)$",
    re.IGNORECASE,
)


def questions(
    target: Fact | None, role: Fact | None, organization: Fact | None
) -> Iterator[Candidate]:
    """The bank's particular questions whose slots can be filled from these facts."""
    slots = _slots(target, role, organization)
    for each in bank.load().particular:
        named = {name for _, name, _, _ in Formatter().parse(each.text) if name}
        if not named <= slots.keys():
            continue
        where = (organization.source,) if organization and slots.get("there") else ()
        yield Candidate(
            text=each.text.format_map(slots),
            personal_from=(each.source, *(where if "there" in named else ())),
            **each.model_dump(exclude={"source", "text"}),
        )


def _slots(target: Fact | None, role: Fact | None, organization: Fact | None) -> dict[str, str]:
    """What the slots of a particular question stand for, as far as the brief says it."""
    slots: dict[str, str] = {}
    aim, post = (roles.read(fact.text if fact else None) for fact in (target, role))
    place = _place(organization)
    if aim:
        slots |= {"aim": aim.aim, "doing": aim.doing}
    if post and post.person:
        slots |= {"post": roles.article(post.text), "there": f" at {place}" if place else ""}
    if place:
        slots["place"] = place
    return slots


def _place(organization: Fact | None) -> str | None:
    """The organization as it can stand after "at"; None for "self-employed" and the like."""
    name = cleaning.clean(organization.text).rstrip("?") if organization else ""
    return name if 0 < len(name.split()) <= _MOST_WORDS and not _NO_PLACE.match(name) else None
