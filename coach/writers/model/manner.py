"""How a draft is to sound, and what each version of it is built on."""

from __future__ import annotations

from typing import NamedTuple

from coach.domain.brief import Kind
from coach.writers import DraftRequest, Length, Tone

_TONES: dict[Tone, str] = {
    "warm": "Warm and direct, as to a neighbour one respects.",
    "plain": "Plain and matter-of-fact; no adjective that could go.",
    "formal": "Formal and courteous, without contractions.",
}
_WORDS: dict[Kind, dict[Length, str]] = {
    Kind.INTERVIEW_REQUEST: {"short": "60 to 90", "standard": "100 to 150"},
    Kind.SHADOW_REQUEST: {"short": "60 to 90", "standard": "100 to 150"},
    Kind.FOLLOW_UP: {"short": "30 to 50", "standard": "50 to 80"},
    Kind.THANK_YOU: {"short": "50 to 80", "standard": "80 to 130"},
}
_VOICE = (
    "The writer's own voice: use their words for what they do, care about and want to know. "
    "Short sentences, nothing grand, no flattery, no set phrases such as "
    "“I hope this finds you well” or “pick your brain”."
)


class Angle(NamedTuple):
    """What a version is built on; ``label`` says it to the person, ``instruction`` to the model."""

    label: str
    instruction: str


_OPENINGS = (
    Angle("Opens with your background", "Start from what the writer has done or studied."),
    Angle("Opens with their work", "Start from what is known of the reader's work."),
    Angle("Opens with your question", "Start from what the writer most wants to understand."),
    Angle("Opens with the request", "Make the request within the first two sentences."),
    Angle("Opens with how you found them", "Start from how the writer found the reader."),
)
_REMINDERS = (
    Angle("Recalls your first email", "Start from the earlier message."),
    Angle(
        "Says why you hope to hear from them",
        "Say in one sentence why the writer hopes to hear from them.",
    ),
    Angle("Makes it easy to decline", "Make it easy to decline or to name someone else to ask."),
    Angle("Opens with the request", "Repeat the request in the first sentence."),
    Angle("Opens with their work", "Start from what is known of the reader's work."),
)
_THANKS = (
    Angle("Opens with what you took away", "Start from what the writer took away."),
    Angle("Opens with your next step", "Start from what the writer does next because of it."),
    Angle("Opens with thanks", "Start from the thanks, and then say what for."),
    Angle("Opens with their time", "Start from the time the reader gave."),
    Angle("Opens with what has changed", "Start from what the writer sees differently now."),
)


def angles(kind: Kind) -> tuple[Angle, ...]:
    """The versions of a text of ``kind``, in the order in which they are offered."""
    if kind is Kind.FOLLOW_UP:
        return _REMINDERS
    return _THANKS if kind is Kind.THANK_YOU else _OPENINGS


def style(request: DraftRequest) -> str:
    """Tone, length and voice, as instructions."""
    if request.kind is Kind.LINKEDIN_NOTE:
        long = f"At most {request.note_characters} characters, greeting and name included."
    else:
        long = f"{_WORDS[request.kind][request.length]} words between greeting and name."
    return " ".join([_TONES[request.tone], long, _VOICE])
