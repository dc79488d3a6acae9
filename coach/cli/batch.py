"""``coach check --batch``: one record in, one report out, in order, however many there are."""

from __future__ import annotations

import csv
import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from coach.check import check, check_questions
from coach.cli import report, sources
from coach.cli.records import Form, Record, read
from coach.cli.shapes import RecordShape, written
from coach.domain.brief import Brief
from coach.domain.findings import Report, Severity
from coach.domain.policy import Policy
from coach.domain.text import Email
from coach.errors import InputError, TextError

_COLUMNS = ("id", "kind", "passed", "error", "warning", "info", "rules", "findings")


@dataclass(frozen=True)
class Checks:
    """What every record is checked against; ``kind`` serves records that name none."""

    kind: str | None
    brief: Brief | None
    policy: Policy

    def of(self, record: Record) -> Report:
        """Check one record. Raises TextError for one that is neither an email nor a question."""
        if record.question is not None and record.body is None:
            return check_questions([record.question], policy=self.policy)[0]
        if record.body is None:
            raise TextError('The record has no "body" and no "question". Give it one of them.')
        email = Email(
            kind=record.email_kind(self.kind),
            body=record.body,
            subject=record.subject,
            first_contact=record.first_contact,
        )
        return check(email, brief=self.brief, policy=self.policy)


def run(name: str, checks: Checks, answer: str | None, fail_on: Severity) -> int:
    """Check record after record; one that cannot be read is told of and passed over.

    Returns 3 where a record was passed over, else 1 where a finding is grave enough, else 0.
    """
    given = _form(name, answer)
    complaints = sources.screen(sys.stderr)
    checked = passed_over = 0
    reached = False
    with _opened(name) as file:
        answers = _Csv() if (answer or given) == "csv" else _Jsonl()
        for line, record in read(file, given):
            try:
                found = _checked(record, checks, answers)
            except TextError as error:
                complaints.line(f"coach: {sources.shown(name)}, line {line}: {error}")
                passed_over += 1
            else:
                checked += 1
                reached = reached or report.reached([found], fail_on)
    if passed_over:
        complaints.line(f"coach: {checked} checked, {passed_over} passed over.")
    return InputError.exit_code if passed_over else int(reached)


def _checked(record: Record | TextError, checks: Checks, answers: _Answers) -> Report:
    if isinstance(record, TextError):
        raise record
    found = checks.of(record)
    answers.write(
        RecordShape(id=record.id, kind=found.kind, findings=found.findings, skipped=found.skipped)
    )
    return found


def _form(name: str, answer: str | None) -> Form:
    """Tell how the records are written: by the file's ending; on standard input as the answer."""
    told = answer if name == "-" else Path(name).suffix.lstrip(".").lower()
    return "csv" if told == "csv" else "jsonl"


@contextmanager
def _opened(name: str) -> Iterator[BinaryIO]:
    if name == "-":
        yield sys.stdin.buffer
        return
    try:
        file = Path(name).open("rb")  # noqa: SIM115 - closed below; only opening is to be tried
    except FileNotFoundError:
        raise TextError(f"There is no file {name}. Check the path.") from None
    except OSError:
        raise TextError(f"{name} cannot be opened. Give a .jsonl or .csv file.") from None
    with file:
        yield file


class _Jsonl:
    """Reports as JSON, one a line, as soon as each is there."""

    def write(self, shape: RecordShape) -> None:
        sys.stdout.write(f"{written(shape, indent=None)}\n")


class _Csv:
    """Reports as a table with one row each; the findings stand in the last cell as JSON."""

    def __init__(self) -> None:
        self._rows = csv.writer(sys.stdout)
        self._rows.writerow(_COLUMNS)

    def write(self, shape: RecordShape) -> None:
        fields = shape.model_dump(mode="json")
        rules = " ".join(dict.fromkeys(finding.rule for finding in shape.findings))
        findings = json.dumps(fields["findings"], ensure_ascii=False)
        counts = fields["counts"]
        self._rows.writerow(
            (shape.id, shape.kind, fields["passed"], *counts.values(), rules, findings)
        )


_Answers = _Jsonl | _Csv
