"""Calendar entries."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

from icalendar import Calendar

from coach import export

NOW = datetime(2026, 11, 1, 12, tzinfo=UTC)
START = datetime(2026, 11, 20, 15, 30)  # noqa: DTZ001 - a talk is at the reader's own time


def read(*entries: export.Entry) -> list[dict[str, Any]]:
    """Read entries back as a calendar program does."""
    calendar: Any = Calendar.from_ical(export.ics(entries, now=NOW))
    return [
        {
            "summary": str(event["summary"]),
            "start": event["dtstart"].dt,
            "duration": event["duration"].dt,
            "location": str(event.get("location", "")),
            "description": str(event.get("description", "")),
            "alarms": [alarm["trigger"].dt for alarm in event.walk("VALARM")],
            "uid": str(event["uid"]),
        }
        for event in calendar.walk("VEVENT")
    ]


def test_the_talk_stands_at_its_time_with_an_hour_of_warning() -> None:
    """Place and notes survive, commas, semicolons and line breaks included."""
    notes = "- What is hard, really?\n- Who; else?"
    entry = export.talk("Dr. Ruiz", START, minutes=20, place="Room 4, Main St.", notes=notes)

    (event,) = read(entry)

    assert event["summary"] == "Conversation with Dr. Ruiz"
    assert event["start"] == START
    assert event["duration"] == timedelta(minutes=20)
    assert event["location"] == "Room 4, Main St."
    assert event["description"] == notes
    assert event["alarms"] == [timedelta(hours=-1)]


def test_a_shadow_is_called_one() -> None:
    """A day at somebody's side is no conversation."""
    entry = export.talk("Dr. Ruiz", START, minutes=240, place=None, notes="", shadow=True)

    assert entry.title == "Job shadow with Dr. Ruiz"


def test_the_thank_you_is_due_the_same_evening() -> None:
    """The reminder comes on the day of the talk, when it is over."""
    (event,) = read(export.thank_you("Dr. Ruiz", START.date()))

    assert event["start"] == datetime(2026, 11, 20, 19, 0)  # noqa: DTZ001 - the reader's own time


def test_the_follow_up_is_due_after_the_days_of_the_policy() -> None:
    """A week after sending, by the guide's policy."""
    (event,) = read(export.follow_up("Dr. Ruiz", date(2026, 11, 20), days=7))

    assert event["start"] == datetime(2026, 11, 27, 10, 0)  # noqa: DTZ001 - the reader's own time


def test_the_same_entry_keeps_its_id_and_another_gets_its_own() -> None:
    """A calendar that gets the file twice shows the entry once."""
    talk = export.talk("Dr. Ruiz", START, minutes=20, place=None, notes="")
    thanks = export.thank_you("Dr. Ruiz", START.date())

    first, second = read(talk, thanks)

    assert read(talk)[0]["uid"] == first["uid"]
    assert first["uid"] != second["uid"]
