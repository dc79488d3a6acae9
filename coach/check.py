"""Check a text: run the rules, make the report, apply the fixes that are safe."""

from __future__ import annotations

from collections.abc import Sequence

from coach.domain.brief import Brief, Kind
from coach.domain.findings import Finding, Fix, Report
from coach.domain.policy import Policy
from coach.domain.text import Email
from coach.policy import builtin
from coach.rules import catalogue, question_catalogue, run, run_questions
from coach.rules.record import Rule


def check(email: Email, *, brief: Brief | None = None, policy: Policy | None = None) -> Report:
    """Check one text of one kind.

    With a brief, the rule ``grounded`` compares what the text states with it; without one it is
    named in ``Report.skipped``. Every span is half-open and counts characters of the original.
    """
    findings, skipped = run(email, policy=policy or builtin(), brief=brief)
    return Report(kind=email.kind.value, findings=findings, skipped=skipped)


def check_questions(
    questions: Sequence[str], *, minutes: int | None = None, policy: Policy | None = None
) -> tuple[Report, ...]:
    """Check a list of questions; one report a question, in order.

    ``minutes`` is the time there is; without it the list's length is not judged.
    """
    found = run_questions(questions, minutes=minutes, policy=policy or builtin())
    return tuple(Report(kind="question", findings=findings) for findings in found)


def rules_for(kind: Kind, policy: Policy | None = None) -> tuple[Rule, ...]:
    """The rules that apply to a kind under a policy."""
    off = (policy or builtin()).off
    return tuple(rule for rule in catalogue() if kind in rule.kinds and rule.name not in off)


def instructions(kind: Kind, policy: Policy | None = None) -> tuple[str, ...]:
    """The rules of a kind in words for a writer, with the policy's numbers filled in."""
    policy = policy or builtin()
    limits = policy.limits
    words = {
        Kind.FOLLOW_UP: limits.follow_up_words,
        Kind.THANK_YOU: limits.thank_you_words,
    }.get(kind, limits.request_words)
    values = {
        "least": words.least,
        "most": words.most,
        "characters": limits.note_characters,
        "subject": limits.subject_characters,
        "minutes": limits.conversation_minutes,
        "days": limits.shadow_days,
    }
    return tuple(rule.instruction_for(kind).format(**values) for rule in rules_for(kind, policy))


def question_instructions(policy: Policy | None = None) -> tuple[str, ...]:
    """The rules of questions in words for a writer."""
    off = (policy or builtin()).off
    return tuple(rule.instruction for rule in question_catalogue() if rule.name not in off)


def safe_fixes(report: Report) -> tuple[Fix, ...]:
    """The fixes that cannot change the meaning, in reading order, none overlapping another."""
    return _apart([fix for finding in report.findings for fix in finding.fixes if fix.safe])


def apply_fixes(email: Email, report: Report, *, only_safe: bool = True) -> Email:
    """Return the text with the report's fixes applied; by default only the safe ones."""
    fixes = safe_fixes(report) if only_safe else _apart(_first_fixes(report.findings))
    body, subject = email.body, email.subject
    for fix in reversed(fixes):
        if fix.field == "body":
            body = body[: fix.start] + fix.replacement + body[fix.end :]
        elif fix.field == "subject" and subject is not None:
            subject = subject[: fix.start] + fix.replacement + subject[fix.end :]
    return email.model_copy(update={"body": body, "subject": subject})


def _first_fixes(findings: Sequence[Finding]) -> list[Fix]:
    return [finding.fixes[0] for finding in findings if finding.fixes]


def _apart(fixes: list[Fix]) -> tuple[Fix, ...]:
    """Keep the first of any fixes that overlap: the other would no longer fit."""
    kept: list[Fix] = []
    for fix in sorted(fixes, key=lambda fix: (fix.field, fix.start, fix.end)):
        last = kept[-1] if kept else None
        if last is None or last.field != fix.field or fix.start >= last.end:
            kept.append(fix)
    return tuple(kept)
