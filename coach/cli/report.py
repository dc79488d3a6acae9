"""A report in lines for a person: in full beside the text's own lines, or in short."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from coach.cli.place import Page
from coach.cli.screen import Screen
from coach.domain.findings import Finding, Report, Severity

_INDENT = 4


def reached(reports: Iterable[Report], threshold: Severity) -> bool:
    """Return whether any finding is as grave as the threshold, or graver."""
    return any(
        finding.severity.rank >= threshold.rank for report in reports for finding in report.findings
    )


def summary(reports: Sequence[Report]) -> str:
    """Return the number of findings in words, gravest first."""
    counts = {
        severity: sum(
            finding.severity is severity for report in reports for finding in report.findings
        )
        for severity in Severity
    }
    words = [_counted(count, severity) for severity, count in counts.items() if count]
    return ", ".join(words) or "nothing to mend"


def _counted(count: int, severity: Severity) -> str:
    names = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "hint"}
    return f"{count} {names[severity]}{'' if count == 1 else 's'}"


def full(screen: Screen, page: Page, report: Report, *, explained: set[str]) -> None:
    """Write every finding with its place, the words meant, what to do and why.

    A rule's reason is written once: ``explained`` holds the rules that have had theirs.
    """
    for finding in report.findings:
        screen.line()
        _one(screen, page, finding, why=finding.rule not in explained)
        explained.add(finding.rule)


def _one(screen: Screen, page: Page, finding: Finding, *, why: bool) -> None:
    line, column = page.position(finding.start)
    grade = screen.graded(finding.severity.value, finding.severity)
    screen.line(f"{line}:{column}  {grade}  {finding.rule}")
    shown, marks = page.marked(finding, width=screen.width - _INDENT)
    if shown.strip("…"):
        screen.line(f"{' ' * _INDENT}{shown}")
        screen.line(f"{' ' * _INDENT}{screen.graded(marks, finding.severity)}")
    screen.paragraph(finding.message, indent=_INDENT)
    if why:
        screen.paragraph(f"Why: {finding.why}", indent=_INDENT)
    for fix in finding.fixes:
        screen.paragraph(f"Fix: {fix.label}", indent=_INDENT)


def short(screen: Screen, report: Report) -> None:
    """Write the check of a draft: one line if all is well, else one more for each finding."""
    screen.paragraph(f"Check: {summary([report])}.")
    for finding in report.findings:
        words = f" “{finding.text.strip()}”" if finding.text.strip() else ""
        screen.paragraph(
            f"{finding.severity.value}  {finding.rule}:{words} {finding.message}",
            indent=2,
            hanging=2,
        )


def skipped(screen: Screen, reports: Sequence[Report]) -> None:
    """Write which rules could not run, and how to let them."""
    rules = list(dict.fromkeys(rule for report in reports for rule in report.skipped))
    if rules:
        screen.line()
        what = "needs" if len(rules) == 1 else "need"
        screen.paragraph(f"Not checked: {', '.join(rules)}, which {what} the brief (--brief FILE).")
