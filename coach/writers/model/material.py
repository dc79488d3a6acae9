"""The brief as a model reads it: one line a statement, and nothing that does not serve the text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from coach.domain.brief import Brief, Fact, Kind
from coach.domain.people import Contact
from coach.prompts.material import one_line

MOST_FROM_RESUME = 8
MOST_SKILLS = 6


def brief_text(brief: Brief, kind: Kind, facts: Iterable[Fact]) -> str:
    """What may be used for a text of ``kind``: the brief, and what serves it of the résumé."""
    named = [*_sender(brief), *_contact(brief.contact), *occasion(brief, kind)]
    lines = [f"{name}: {one_line(value)}" for name, value in named if value]
    return "\n".join([*lines, *_resume(facts)])


def sender_name(brief: Brief) -> str | None:
    """The sender's name as the brief has it, else as the résumé has it."""
    return brief.sender.name or (brief.resume.profile.name if brief.resume else None)


def _sender(brief: Brief) -> Iterator[tuple[str, str | None]]:
    yield "Writer", sender_name(brief)
    yield "Writer is", brief.sender.headline
    for interest in brief.sender.interests:
        yield "Writer's interest", interest
    yield "Writer's aim", brief.target.role
    for wish in brief.target.learn:
        yield "Writer wants to learn", wish


def _contact(contact: Contact) -> Iterator[tuple[str, str | None]]:
    yield "Reader", " ".join(filter(None, [contact.title, contact.name]))
    yield "Reader's role", contact.role
    yield "Reader's organization", contact.organization
    if contact.found:
        found = [contact.found.via.value.replace("-", " "), contact.found.detail]
        yield "Writer found the reader by", ": ".join(filter(None, found))
    for known in contact.research:
        yield "Known of the reader", known


def occasion(brief: Brief, kind: Kind) -> Iterator[tuple[str, str | None]]:
    """What is asked for, or thanked for."""
    if kind is not Kind.THANK_YOU:
        yield "Asked for", _ask(brief, kind)
        yield "Form of the meeting", brief.ask.format
    if kind is Kind.THANK_YOU and brief.meeting:
        yield "They met on", _day(brief.meeting.date)
        for takeaway in brief.meeting.takeaways:
            yield "Writer took away", takeaway
        yield "Writer's next step", brief.meeting.next_step
    if kind is Kind.FOLLOW_UP and brief.earlier:
        yield "Request was sent on", _day(brief.earlier.sent)
        yield "Reminders already sent", str(brief.earlier.nudges or "")


def _ask(brief: Brief, kind: Kind) -> str:
    """What this kind of text asks for: minutes of talk, or a stay at the reader's side."""
    ask = brief.ask
    shadowing = kind is Kind.SHADOW_REQUEST or (
        kind is not Kind.INTERVIEW_REQUEST and ask.kind == "shadow"
    )
    minutes = f"{ask.minutes} minutes" if ask.minutes else None
    long = (ask.duration or minutes) if shadowing else (minutes or ask.duration)
    what = "job shadow" if shadowing else "conversation"
    return f"{what}, {long}" if long else what


def _day(day: date | None) -> str | None:
    return f"{day:%A} {day.day} {day:%B %Y}" if day else None


def _resume(facts: Iterable[Fact]) -> Iterator[str]:
    """The most relevant lines of the résumé, the skills on one of them."""
    listed = [fact for fact in facts if fact.source.startswith("resume")]
    statements = [fact.text for fact in listed if fact.topic != "skill"]
    skills = [one_line(fact.text) for fact in listed if fact.topic == "skill"]
    if statements or skills:
        yield "From the writer's résumé:"
    yield from (f"- {one_line(text)}" for text in statements[:MOST_FROM_RESUME])
    if skills:
        yield f"- Skills: {', '.join(skills[:MOST_SKILLS])}"
