"""What a brief lacks for one kind of text, each with the way out."""

from __future__ import annotations

import re

from coach.briefing.names import sender_name
from coach.domain.brief import Brief, Kind
from coach.domain.people import Via
from coach.errors import BriefError

_MARKER = re.compile(
    r"\[(?!EXTERNAL|sic)[^\]\d]{2,40}\]|\{\{.*?\}\}|<[A-Za-z][\w ]{1,30}>"
    r"|\bX{3,}\b|_{3,}|\bTBD\b|\bTODO\b"
)
_MOST_WORDS = 45


def require(brief: Brief, kind: Kind) -> None:
    """Raise BriefError with every gap at once; return where the brief is complete."""
    missing = gaps(brief, kind)
    if missing:
        raise BriefError(*missing)


def gaps(brief: Brief, kind: Kind) -> tuple[str, ...]:
    """What is missing for this kind: each one sentence that says what to add, and an example."""
    found = [*_people(brief)]
    if kind.is_request:
        found += [*_introduction(brief), *_how_found(brief), *_time(brief, kind)]
    elif kind is Kind.FOLLOW_UP:
        found += _time(brief, brief.ask.request)
    else:
        found += _meeting(brief)
    return (*found, *_unusable(brief))


def _people(brief: Brief) -> list[str]:
    missing = []
    if not sender_name(brief):
        missing.append(
            'Your name is missing: add it under [sender], for example name = "Maya Patel".'
        )
    if not brief.contact.name:
        missing.append(
            "The name of the person you write to is missing: add it under [contact], "
            'for example name = "Elena Ruiz".'
        )
    return missing


def _introduction(brief: Brief) -> list[str]:
    if brief.sender.headline:
        return []
    profile = brief.resume.profile if brief.resume else None
    if profile and any(entry.school for entry in profile.education):
        return []
    if profile and any(entry.title for entry in profile.experience):
        return []
    return [
        (
            "Who you are is missing: add a few words on it under [sender], for example "
            'headline = "a junior studying environmental science at Ohio State University".'
        )
    ]


def _how_found(brief: Brief) -> list[str]:
    found = brief.contact.found
    if found is None:
        return [
            (
                "How you found this person is missing: add it under [contact], for example "
                'found = { via = "mentor-database", detail = "the Handshake Mentor Database" }.'
            )
        ]
    if found.via is Via.OTHER and not found.detail:
        return [
            (
                "How you found this person is only given as “other”: add a detail, for example "
                'found = { via = "other", detail = "the sign outside your workshop" }.'
            )
        ]
    return []


def _time(brief: Brief, kind: Kind) -> list[str]:
    if brief.ask.minutes or brief.ask.duration:
        return []
    if kind is Kind.SHADOW_REQUEST or brief.ask.kind == "shadow":
        return [
            (
                "How long you would like to shadow is missing: add it under [ask], for example "
                'duration = "half a day".'
            )
        ]
    return ["How much time you ask for is missing: add it under [ask], for example minutes = 20."]


def _meeting(brief: Brief) -> list[str]:
    if brief.meeting and brief.meeting.takeaways:
        return []
    return [
        (
            "What you took away from the conversation is missing: add at least one thing under "
            '[meeting], for example takeaways = ["keep a field notebook from the first day"].'
        )
    ]


def _texts(brief: Brief) -> list[tuple[str, str | None]]:
    """Every free text of the brief under its key."""
    sender, contact, target, meeting = brief.sender, brief.contact, brief.target, brief.meeting
    singles = [
        ("sender.name", sender.name),
        ("sender.headline", sender.headline),
        ("target.role", target.role),
        ("contact.name", contact.name),
        ("contact.role", contact.role),
        ("contact.organization", contact.organization),
        ("contact.found.detail", contact.found.detail if contact.found else None),
        ("ask.duration", brief.ask.duration),
        ("ask.format", brief.ask.format),
        ("meeting.next_step", meeting.next_step if meeting else None),
    ]
    lists = [
        ("sender.interests", sender.interests),
        ("target.learn", target.learn),
        ("contact.research", contact.research),
        ("meeting.takeaways", meeting.takeaways if meeting else ()),
    ]
    return [*singles, *((key, text) for key, texts in lists for text in texts)]


def _unusable(brief: Brief) -> list[str]:
    """Texts that hold a template's marker, or are too long for one sentence of an email."""
    found = []
    for key, text in _texts(brief):
        marker = _MARKER.search(text or "")
        if marker:
            found.append(
                f"{key} still holds “{marker.group()}” from a template: "
                "put the real words there, or leave the key out."
            )
        elif len((text or "").split()) > _MOST_WORDS:
            found.append(
                f"{key} is longer than one sentence of an email can be: "
                f"say it in at most {_MOST_WORDS} words, for example only its main point."
            )
    return found
