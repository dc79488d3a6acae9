"""Holds questions against the question rules before they may stand on a list."""

from __future__ import annotations

from coach.check import check_questions
from coach.domain.findings import Finding, Severity
from coach.domain.policy import Policy
from coach.questions.candidate import Candidate

_MOST_SHOWN = 90


def objection(candidate: Candidate, policy: Policy) -> Finding | None:
    """The gravest finding that keeps a question off the list; None for one that may stand.

    A question that we made must pass without error or warning. One of the person's own stays with
    its warnings, which a page shows beside it, but not with an error: it would ask for a job.
    """
    if not candidate.personal:
        return None  # the bank is checked by its tests
    least = Severity.ERROR if candidate.own else Severity.WARNING
    (report,) = check_questions([candidate.text], policy=policy)
    grave = [each for each in report.findings if each.severity.rank >= least.rank]
    return max(grave, key=lambda each: each.severity.rank, default=None)


def remark(candidate: Candidate, finding: Finding) -> str | None:
    """What to tell the person where their own words were left out; None where ours were."""
    if not candidate.wished:
        return None
    return f"“{shown(candidate.text)}” was left out. {finding.message}"


def shown(text: str) -> str:
    """A text short enough to be named in a remark."""
    if len(text) <= _MOST_SHOWN:
        return text
    return f"{text[:_MOST_SHOWN].rsplit(' ', 1)[0]} …"
