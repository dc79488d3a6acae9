"""The writers: one interface, and what is asked of whoever stands behind it."""

from __future__ import annotations

from datetime import date
from typing import Literal, Protocol

from pydantic import Field

from coach.domain.brief import Brief, Fact, Kind
from coach.domain.findings import Finding
from coach.domain.text import Draft, Usage
from coach.domain.value import Value

Tone = Literal["warm", "plain", "formal"]
Length = Literal["short", "standard"]


class Revision(Value):
    """A draft that was checked, and what the check found: what a writer is to mend."""

    draft: Draft
    findings: tuple[Finding, ...]


class DraftRequest(Value):
    """Everything a writer needs for one call.

    ``facts`` are the brief's facts, the most relevant first. ``rules`` are the rules to keep,
    worded for a writer: they are handed in because no writer may read the checker.
    ``revise`` is empty in the first round.
    """

    brief: Brief
    kind: Kind
    facts: tuple[Fact, ...]
    today: date
    variants: int = Field(default=2, ge=1, le=5)
    tone: Tone = "warm"
    length: Length = "standard"
    note_characters: int = Field(default=200, ge=100, le=300)
    rules: tuple[str, ...] = ()
    revise: tuple[Revision, ...] = ()


class Written(Value):
    """What a writer returns: its drafts, and what making them took."""

    drafts: tuple[Draft, ...]
    model: str | None = None
    prompt_fingerprint: str | None = None
    usage: Usage | None = None


class Writer(Protocol):
    """Writes drafts from a request. Raises ModelError where a model cannot answer."""

    @property
    def name(self) -> Literal["builtin", "model"]:
        """Which of the two writers this is, as results say it."""
        ...

    def write(self, request: DraftRequest) -> Written:
        """Return ``request.variants`` drafts, each with the facts it tells and their places."""
        ...
