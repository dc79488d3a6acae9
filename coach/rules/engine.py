"""The engine: read a letter once, run every rule that applies, and say what could not run."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from coach.domain.brief import Brief, Kind
from coach.domain.findings import Finding, Severity
from coach.domain.policy import Policy
from coach.domain.text import Email
from coach.rules import (
    asking,
    form,
    frame,
    grounded,
    homework,
    introduction,
    job_ask,
    manners,
    particulars,
    sources,
)
from coach.rules.asked import Asked, QuestionRule
from coach.rules.letter import Letter, read_letter
from coach.rules.question_rules import QUESTION_RULES
from coach.rules.record import Hit, Rule

_FAMILIES = (
    job_ask,
    asking,
    sources,
    introduction,
    homework,
    particulars,
    manners,
    frame,
    form,
    grounded,
)


@cache
def catalogue() -> tuple[Rule, ...]:
    """Every rule for emails and notes, the gravest family first."""
    return tuple(
        value for family in _FAMILIES for value in vars(family).values() if isinstance(value, Rule)
    )


@cache
def _rules_of(kind: Kind) -> tuple[Rule, ...]:
    return tuple(rule for rule in catalogue() if kind in rule.kinds)


def run(
    email: Email, *, policy: Policy, brief: Brief | None
) -> tuple[tuple[Finding, ...], tuple[str, ...]]:
    """Return the findings in reading order, and the names of rules that could not run."""
    letter = read_letter(email, policy=policy, brief=brief)
    findings: list[Finding] = []
    skipped: list[str] = []
    for rule in _rules_of(email.kind):
        if rule.name in policy.off:
            continue
        if rule.first_contact_only and not letter.first_contact:
            continue
        if rule.needs_brief and brief is None:
            skipped.append(rule.name)
            continue
        for hit in rule.decide(letter):
            severity = policy.severity.get(rule.name, rule.severity_for(email.kind))
            findings.append(_finding(letter, rule, severity, hit))
    findings.sort(key=lambda finding: (finding.field != "subject", finding.start, finding.end))
    return tuple(findings), tuple(skipped)


def question_catalogue() -> tuple[QuestionRule, ...]:
    """Every rule for questions."""
    return QUESTION_RULES


def run_questions(
    questions: Sequence[str], *, minutes: int | None, policy: Policy
) -> tuple[tuple[Finding, ...], ...]:
    """Return the findings on each question of a list, in order."""
    earlier: tuple[bytes, ...] = ()
    found = []
    for question in questions:
        email = Email(kind=Kind.INTERVIEW_REQUEST, body=question)
        letter = read_letter(email, policy=policy, brief=None, framed=False)
        asked = Asked(letter, earlier, minutes, policy)
        found.append(
            tuple(
                _finding(letter, rule, policy.severity.get(rule.name, rule.severity), hit)
                for rule in QUESTION_RULES
                if rule.name not in policy.off
                for hit in rule.decide(asked)
            )
        )
        earlier = (*earlier, asked.low)
    return tuple(found)


def _finding(letter: Letter, rule: Rule | QuestionRule, severity: Severity, hit: Hit) -> Finding:
    text = (letter.email.subject or "") if hit.span.field == "subject" else letter.email.body
    return Finding(
        rule=rule.name,
        severity=severity,
        field=hit.span.field,
        start=hit.span.start,
        end=hit.span.end,
        text=text[hit.span.start : hit.span.end],
        message=hit.message or rule.message,
        why=rule.why,
        source=rule.source,
        fixes=hit.fixes,
    )
