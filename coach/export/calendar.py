"""Calendar entries: the talk, the thank-you the same day, and the follow-up after a while."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta

from coach.domain.value import Value


class Entry(Value):
    """One entry. A ``start`` without a zone is the reader's own time, wherever they are.

    ``alarm`` is the time before the start at which the calendar reminds, None for never.
    """

    title: str
    start: datetime
    minutes: int
    notes: str = ""
    place: str | None = None
    alarm: timedelta | None = None


def talk(  # noqa: PLR0913 - what an invitation says
    name: str, start: datetime, *, minutes: int, place: str | None, notes: str, shadow: bool = False
) -> Entry:
    """Return the entry for the conversation or the day itself, with a reminder an hour before."""
    return Entry(
        title=f"{'Job shadow' if shadow else 'Conversation'} with {name}",
        start=start,
        minutes=minutes,
        place=place,
        notes=notes,
        alarm=timedelta(hours=1),
    )


def thank_you(name: str, day: date) -> Entry:
    """Return the reminder to write the thank-you in the evening of the same day."""
    return Entry(
        title=f"Thank {name}",
        start=datetime.combine(day, time(19)),
        minutes=15,
        notes="Name one thing you heard, and what you will do with it.",
        alarm=timedelta(),
    )


def follow_up(name: str, sent: date, *, days: int) -> Entry:
    """Return the reminder to ask once more when there was no answer after ``days`` days."""
    return Entry(
        title=f"Follow up with {name}, if there was no answer",
        start=datetime.combine(sent + timedelta(days=days), time(10)),
        minutes=15,
        notes="One short, friendly reminder is enough.",
        alarm=timedelta(),
    )


def ics(entries: Sequence[Entry], *, now: datetime) -> bytes:
    """Return an iCalendar file (RFC 5545). The same entries get the same ids every time."""
    from icalendar import Alarm, Calendar, Event  # noqa: PLC0415 - loaded with the first entry

    calendar = Calendar()
    calendar.add("prodid", "-//Coach//Coach//EN")
    calendar.add("version", "2.0")
    for entry in entries:
        event = Event()
        event.add("uid", str(uuid.uuid5(uuid.NAMESPACE_URL, f"{entry.title}|{entry.start}")))
        event.add("dtstamp", now)
        event.add("summary", entry.title)
        event.add("dtstart", entry.start)
        event.add("duration", timedelta(minutes=entry.minutes))
        if entry.place:
            event.add("location", entry.place)
        if entry.notes:
            event.add("description", entry.notes)
        if entry.alarm is not None:
            alarm = Alarm()
            alarm.add("action", "DISPLAY")
            alarm.add("description", entry.title)
            alarm.add("trigger", -entry.alarm)
            event.add_component(alarm)
        calendar.add_component(event)
    written: bytes = calendar.to_ical()
    return written
