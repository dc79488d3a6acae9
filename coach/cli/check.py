"""``coach check``: one text, or one question a line."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from coach.check import apply_fixes, check, check_questions
from coach.cli import report, sources
from coach.cli.commands import QUESTION_KINDS
from coach.cli.place import Page
from coach.domain.brief import Brief, Kind
from coach.domain.findings import Report, Severity
from coach.domain.policy import Policy
from coach.domain.text import Email
from coach.errors import TextError, UsageError
from coach.settings import Settings


class Options(argparse.Namespace):
    """What ``coach check`` was given."""

    file: str | None
    kind: str | None
    brief: Path | None
    policy: str | None
    format: str | None
    fail_on: str
    fix: bool
    batch: str | None


def run(options: Options) -> int:
    """Check what was given, print the reports, and return 1 where a finding is grave enough."""
    _refuse_contradictions(options)
    settings = sources.settings()
    policy = sources.policy(options.policy, settings)
    brief = brief_of(options.brief, settings)
    if options.batch:
        from coach.cli import batch  # noqa: PLC0415 - one text needs none of it

        checks = batch.Checks(kind=options.kind, brief=brief, policy=policy)
        return batch.run(options.batch, checks, options.format, Severity(options.fail_on))
    text = sources.text(options.file or "-")
    if not text.strip():
        raise TextError(f"{sources.shown(options.file or '-')} is empty. Give the text to check.")
    if options.kind in QUESTION_KINDS:
        return _questions(options, text, policy)
    return _email(options, Email(kind=Kind(options.kind or ""), body=text), brief, policy)


def brief_of(path: Path | None, settings: Settings) -> Brief | None:
    """Return the brief to compare with, if one was named."""
    if path is None:
        return None
    from coach import briefing  # noqa: PLC0415 - most checks have no brief

    return briefing.load(path, resume=None, settings=settings)


def _refuse_contradictions(options: Options) -> None:
    if (options.file is None) == (options.batch is None):
        raise UsageError("Give one text to check: a FILE, - for standard input, or --batch FILE.")
    if options.batch:
        if options.format not in {None, "jsonl", "csv"} or options.fix:
            raise UsageError("A batch is answered as jsonl or csv; leave the other options out.")
        return
    if options.format in {"jsonl", "csv"}:
        raise UsageError(f"--format {options.format} is for --batch. Use json for one text.")
    if options.kind is None:
        raise UsageError(
            "Say what the text is with --kind, for instance --kind thank-you. "
            f"The kinds are {', '.join((*Kind, *QUESTION_KINDS))}."
        )
    if options.fix and (options.format or options.kind in QUESTION_KINDS):
        raise UsageError("--fix prints the mended email and nothing else. Leave --format out.")


def _email(options: Options, email: Email, brief: Brief | None, policy: Policy) -> int:
    found = check(email, brief=brief, policy=policy)
    if options.fix:
        return _mended(options, email, found, brief, policy)
    if options.format == "json":
        from coach.cli import shapes  # noqa: PLC0415 - a person's report does without

        sources.screen().line(shapes.written(shapes.report(found)))
    else:
        _show(options, [(Page(email.body), found)])
    return int(report.reached([found], Severity(options.fail_on)))


def _mended(
    options: Options, email: Email, found: Report, brief: Brief | None, policy: Policy
) -> int:
    """Print the text with its safe fixes applied; the exit code judges what remains."""
    mended = apply_fixes(email, found)
    sources.screen().raw(mended.body)
    left = check(mended, brief=brief, policy=policy)
    return int(report.reached([left], Severity(options.fail_on)))


def _questions(options: Options, text: str, policy: Policy) -> int:
    """Check one question a line; empty lines are passed over."""
    asked = [(start, line) for start, line in _lines(text) if line]
    reports = check_questions([line for _, line in asked], policy=policy)
    if options.format == "json":
        from coach.cli import shapes  # noqa: PLC0415 - a person's report does without

        shape = shapes.questions([line for _, line in asked], reports)
        sources.screen().line(shapes.written(shape))
    else:
        pages = [Page(text, start) for start, _ in asked]
        _show(options, list(zip(pages, reports, strict=True)))
    return int(report.reached(reports, Severity(options.fail_on)))


def _lines(text: str) -> list[tuple[int, str]]:
    """Return each line without the space around it, and where it starts in the text."""
    lines, start = [], 0
    for line in text.splitlines(keepends=True):
        lines.append((start + len(line) - len(line.lstrip()), line.strip()))
        start += len(line)
    return lines


def _show(options: Options, placed: Sequence[tuple[Page, Report]]) -> None:
    """Print the reports as text or SARIF, each with the page that it judges a part of."""
    screen = sources.screen()
    if options.format == "sarif":
        from coach.cli import sarif  # noqa: PLC0415 - only some checks are for other programs

        screen.line(sarif.log(options.file or "-", placed))
        return
    reports = [each for _, each in placed]
    name = sources.shown(options.file or "-")
    screen.title(f"{name} ({options.kind}): {report.summary(reports)}")
    explained: set[str] = set()
    for page, each in placed:
        report.full(screen, page, each, explained=explained)
    report.skipped(screen, reports)
