"""A draft becomes a checked draft: safe fixes applied, facts kept in place, report attached."""

from __future__ import annotations

from collections.abc import Iterable

from coach.check import apply_fixes, check
from coach.domain.brief import Brief, Kind
from coach.domain.findings import Severity
from coach.domain.policy import Policy
from coach.domain.text import CheckedDraft, Draft, Email, FactUse
from coach.domain.value import Value
from coach.pipeline.choice import Choice


class Checker(Value):
    """The check of one brief's drafts against one policy."""

    brief: Brief
    kind: Kind
    policy: Policy

    def checked(self, draft: Draft, writer: Choice) -> CheckedDraft:
        """The draft with its safe fixes applied, and the report of what remains."""
        email = Email(kind=self.kind, subject=draft.subject, body=draft.body)
        report = check(email, brief=self.brief, policy=self.policy)
        mended = apply_fixes(email, report)
        if mended != email:
            report = check(mended, brief=self.brief, policy=self.policy)
        return CheckedDraft(
            label=draft.label,
            subject=mended.subject,
            body=mended.body,
            facts=tuple(_replaced(draft.facts, mended.body)),
            report=report,
            writer=writer,
        )


def _replaced(facts: Iterable[FactUse], body: str) -> Iterable[FactUse]:
    """The facts that still stand in ``body``, in reading order, each at its place there."""
    place = 0
    for fact in sorted(facts, key=lambda each: (each.start, each.end)):
        start = fact.start if body[fact.start : fact.end] == fact.text else -1
        if start < place:
            start = body.find(fact.text, place)
        if start >= 0:
            place = start
            yield fact.model_copy(update={"start": start, "end": start + len(fact.text)})


def errors(draft: CheckedDraft) -> tuple[str, ...]:
    """The rules of severity ``error`` that the draft breaks, each once."""
    broken = [each.rule for each in draft.report.findings if each.severity is Severity.ERROR]
    return tuple(dict.fromkeys(broken))


def faults(draft: CheckedDraft) -> tuple[int, int]:
    """How bad a draft is: its errors first, its warnings where errors are equal."""
    counts = draft.report.counts
    return counts[Severity.ERROR], counts[Severity.WARNING]
