"""A rule: one small function and one record, together in one place.

The function looks at a letter and yields hits; its docstring is the reason the rule exists. The
record beside it says everything else: to whom it applies, how grave it is, what to tell the
writer, and examples that are its tests and its documentation at once.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Final

from coach.domain.brief import Kind
from coach.domain.findings import Fix, Severity, Span
from coach.rules.letter import Letter

ALL_KINDS: Final = tuple(Kind)
REQUESTS: Final = (Kind.INTERVIEW_REQUEST, Kind.SHADOW_REQUEST)
FIRST_CONTACTS: Final = (*REQUESTS, Kind.LINKEDIN_NOTE)
ASKS: Final = (*FIRST_CONTACTS, Kind.FOLLOW_UP)
EMAILS: Final = (*REQUESTS, Kind.FOLLOW_UP, Kind.THANK_YOU)


@dataclass(frozen=True, slots=True)
class Hit:
    """A place where a rule is violated; ``message`` replaces the rule's own where it says more."""

    span: Span
    message: str | None = None
    fixes: tuple[Fix, ...] = ()


@dataclass(frozen=True, slots=True)
class Example:
    """A short text that keeps a rule or violates it; ``note`` says why it is interesting."""

    body: str
    kind: Kind | None = None
    subject: str | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Rule:
    """The record of a rule and the function that decides it."""

    name: str
    severity: Severity
    kinds: tuple[Kind, ...]
    message: str
    why: str
    source: str
    instruction: str
    good: tuple[Example, ...]
    bad: tuple[Example, ...]
    decide: Callable[[Letter], Iterable[Hit]] = field(repr=False)
    milder: Mapping[Kind, Severity] = field(default_factory=dict)
    instructions: Mapping[Kind, str] = field(default_factory=dict)
    first_contact_only: bool = False
    needs_brief: bool = False

    def instruction_for(self, kind: Kind) -> str:
        """What to tell a writer of this kind of text; numbers of the policy stand in braces."""
        return self.instructions.get(kind, self.instruction)

    def severity_for(self, kind: Kind) -> Severity:
        """How grave a hit is in a text of this kind, before any policy."""
        return self.milder.get(kind, self.severity)


def rule(  # noqa: PLR0913 - a record has as many fields as it has
    *,
    name: str,
    severity: Severity,
    kinds: tuple[Kind, ...],
    message: str,
    source: str,
    instruction: str,
    good: tuple[Example, ...],
    bad: tuple[Example, ...],
    milder: Mapping[Kind, Severity] | None = None,
    instructions: Mapping[Kind, str] | None = None,
    first_contact_only: bool = False,
    needs_brief: bool = False,
) -> Callable[[Callable[[Letter], Iterable[Hit]]], Rule]:
    """Make a rule of a function; its docstring becomes the ``why``."""

    def record(decide: Callable[[Letter], Iterable[Hit]]) -> Rule:
        return Rule(
            name=name,
            severity=severity,
            kinds=kinds,
            message=message,
            why=" ".join((inspect.getdoc(decide) or "").split()),
            source=source,
            instruction=instruction,
            good=good,
            bad=bad,
            decide=decide,
            milder=milder or {},
            instructions=instructions or {},
            first_contact_only=first_contact_only,
            needs_brief=needs_brief,
        )

    return record
