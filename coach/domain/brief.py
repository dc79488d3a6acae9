"""A brief: everything a writer may use, and nothing else."""

from __future__ import annotations

from datetime import date as Date  # noqa: N812 - the field below is named `date` by contract
from enum import StrEnum
from typing import Literal

from pydantic import Field

from coach.domain.people import Contact, Reading, Sender
from coach.domain.value import Value


class Kind(StrEnum):
    """The kinds of text, as the rule catalogue names them."""

    INTERVIEW_REQUEST = "interview-request"
    SHADOW_REQUEST = "shadow-request"
    FOLLOW_UP = "follow-up"
    THANK_YOU = "thank-you"
    LINKEDIN_NOTE = "linkedin-note"

    @property
    def is_request(self) -> bool:
        """Whether the text asks a person for their time for the first time."""
        return self in {Kind.INTERVIEW_REQUEST, Kind.SHADOW_REQUEST, Kind.LINKEDIN_NOTE}


class Target(Value):
    """Where the writer wants to go, and what they want to learn about it."""

    role: str | None = None
    learn: tuple[str, ...] = ()


class Ask(Value):
    """What is asked for: ``minutes`` of conversation, or a ``duration`` at the worker's side."""

    kind: Literal["interview", "shadow"] = "interview"
    minutes: int | None = Field(default=None, ge=5, le=240)
    duration: str | None = None
    format: str | None = None

    @property
    def request(self) -> Kind:
        """The kind of first email that makes this ask."""
        return Kind.SHADOW_REQUEST if self.kind == "shadow" else Kind.INTERVIEW_REQUEST


class Meeting(Value):
    """What a thank-you is for."""

    date: Date | None = None
    takeaways: tuple[str, ...] = ()
    next_step: str | None = None


class Earlier(Value):
    """The unanswered request that a follow-up follows; ``nudges`` counts reminders already sent."""

    sent: Date | None = None
    nudges: int = Field(default=0, ge=0)


class Brief(Value):
    """The whole material for one contact; ``resume`` is filled by reading a file."""

    sender: Sender = Field(default_factory=Sender)
    target: Target = Field(default_factory=Target)
    contact: Contact = Field(default_factory=Contact)
    ask: Ask = Field(default_factory=Ask)
    meeting: Meeting | None = None
    earlier: Earlier | None = None
    resume: Reading | None = None


class Fact(Value):
    """One statement a writer may make, in the words of its source.

    ``source`` names where it came from: ``resume:12`` (a line), ``sender.headline``,
    ``contact.research[0]``. ``topic`` is the part of the brief or résumé it belongs to
    (``experience``, ``education``, ``skill``, ``project``, ``research``, …). ``relevance``, 0 to 1,
    says how well it serves this ask; facts are listed with the most relevant first.
    """

    id: str
    about: Literal["sender", "contact"]
    topic: str
    text: str
    source: str
    relevance: float = Field(default=0.0, ge=0.0, le=1.0)
