"""What to do before the talk, made concrete for one contact."""

from __future__ import annotations

from coach.domain.brief import Brief
from coach.domain.value import Value


class Step(Value):
    """One thing to do before the talk; ``name`` is what is remembered once it is done."""

    name: str
    title: str
    detail: str


def checklist(brief: Brief) -> tuple[Step, ...]:
    """Return what to do before the talk, in order, as concrete as the brief allows."""
    return (_homework(brief), *_on_the_day(brief), *_to_bring(brief))


def _homework(brief: Brief) -> Step:
    organization = brief.contact.organization or "the organization"
    known = "".join(f"\n· {fact}" for fact in brief.contact.research)
    return Step(
        name="homework",
        title="Read up on them once more",
        detail=f"Ten minutes on the website of {organization}: what is new, what are they proud of?"
        + (f"\nYou already know:{known}" if known else ""),
    )


def _on_the_day(brief: Brief) -> tuple[Step, Step]:
    way = (brief.ask.format or "").lower()
    if "video" in way or "zoom" in way or "online" in way:
        on_time = "Try the link and your camera an hour before. Be in the call three minutes early."
    elif "phone" in way:
        on_time = "Charge your phone, find a quiet room, and have a pen at hand."
    else:
        on_time = "Look up the way today, and plan to be there ten minutes early."
    attire = "Business professional, for a video call too: it helps you feel the part."
    if brief.ask.kind == "shadow":
        attire = (
            "Business professional, unless they say otherwise. Ask a few days before whether the "
            "place needs sturdy shoes or protective wear."
        )
    return (
        Step(name="on-time", title="Be on time", detail=on_time),
        Step(name="attire", title="Lay out what you will wear", detail=attire),
    )


def _to_bring(brief: Brief) -> tuple[Step, Step, Step]:
    first = (brief.contact.name or "them").split()[0]
    return (
        Step(
            name="resume",
            title="Bring copies of your résumé, and ask for a review",
            detail="You might say: “Would you have two minutes to look at my résumé and tell me "
            "what you would change?” It asks for advice, and for nothing more.",
        ),
        Step(
            name="questions",
            title="Have your questions on paper",
            detail="You will not need them all. Start with what you most want to know.",
        ),
        Step(
            name="calendar",
            title="Put it in your calendar, with a reminder to say thank you",
            detail=f"A note to {first} the same day is the most important step of all.",
        ),
    )
