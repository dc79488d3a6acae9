"""A question as its rules see it, and the record of such a rule."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field

from coach.domain.findings import Severity, Span
from coach.domain.policy import Policy
from coach.rules.letter import Letter
from coach.rules.phrases import Phrases
from coach.rules.record import Hit


@dataclass(frozen=True, slots=True)
class Asked:
    """One question of a list: its text, those before it, and the time there is (minutes)."""

    letter: Letter
    earlier: tuple[bytes, ...]
    minutes: int | None
    policy: Policy

    @property
    def low(self) -> bytes:
        """The question, folded and in lower case."""
        return self.letter.low

    def hit(self, start: int, end: int, message: str | None = None) -> Hit:
        """A hit on some words of the question."""
        return Hit(Span(field="question", start=start, end=end), message)

    def first(self, phrases: Phrases) -> Iterator[Hit]:
        """A hit on the first place that says one of the phrases; none where no place does."""
        for match in phrases.find(self.low):
            yield self.hit(match.start, match.end)
            return

    def whole(self, message: str | None = None) -> Hit:
        """A hit on the question as a whole."""
        return self.hit(0, len(self.letter.email.body), message)

    def questions(self) -> list[bytes]:
        """The sentences that ask: those with a question mark, else the last one."""
        sentences = [part.strip() for part in re.split(rb"[.!] |\n", self.low) if part.strip()]
        asking = [
            part.strip() + b"?"
            for piece in sentences
            for part in piece.split(b"?")[:-1]
            if part.strip()
        ]
        return asking or sentences[-1:]


@dataclass(frozen=True, slots=True)
class QuestionRule:
    """The record of a rule for questions. ``together``: its examples form one list."""

    name: str
    severity: Severity
    message: str
    why: str
    source: str
    instruction: str
    good: tuple[str, ...]
    bad: tuple[str, ...]
    decide: Callable[[Asked], Iterable[Hit]] = field(repr=False)
    together: bool = False


def question_rule(  # noqa: PLR0913 - a record has as many fields as it has
    *,
    name: str,
    severity: Severity,
    message: str,
    source: str,
    instruction: str,
    good: tuple[str, ...],
    bad: tuple[str, ...],
    together: bool = False,
) -> Callable[[Callable[[Asked], Iterable[Hit]]], QuestionRule]:
    """Make a rule of a function; its docstring becomes the ``why``."""

    def record(decide: Callable[[Asked], Iterable[Hit]]) -> QuestionRule:
        why = " ".join((inspect.getdoc(decide) or "").split())
        return QuestionRule(
            name, severity, message, why, source, instruction, good, bad, decide, together
        )

    return record
