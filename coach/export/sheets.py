"""The question sheet: what goes on the paper, whichever program prints it."""

from __future__ import annotations

from datetime import datetime

from coach.domain.text import QuestionList
from coach.domain.value import Value


class Sheet(Value):
    """A question sheet. ``spare`` are the questions for the time that may be left."""

    heading: str
    under: str
    asked: tuple[str, ...]
    spare: tuple[str, ...]


def sheet(
    listed: QuestionList, *, name: str | None, start: datetime | None, place: str | None
) -> Sheet:
    """Lay out the sheet for one conversation: the questions that fit, then the others."""
    when = f"{start:%A}, {start.day} {start:%B %Y}, {start:%H:%M}" if start else None
    under = (when, place, f"{listed.minutes} minutes")
    words = [question.question for question in listed.questions]
    return Sheet(
        heading=f"Questions for {name}" if name else "My questions",
        under=" · ".join(part for part in under if part),
        asked=tuple(words[: listed.cut]),
        spare=tuple(words[listed.cut :]),
    )


SPARE_HEADING = "If there is time left"
CLOSING = "Before you go: thank them, and ask who else you should talk to."
