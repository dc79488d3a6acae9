"""What a check says of a text."""

from __future__ import annotations

from enum import StrEnum
from typing import Literal

from pydantic import computed_field

from coach.domain.value import Value

FieldName = Literal["subject", "body", "question"]


class Severity(StrEnum):
    """How grave a finding is; an ``error`` keeps a draft from being ready."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"

    @property
    def rank(self) -> int:
        """0 for info, 1 for warning, 2 for error."""
        return {"info": 0, "warning": 1, "error": 2}[self.value]


class Span(Value):
    """Half-open character offsets into one field of the original; empty for a missing thing."""

    field: FieldName = "body"
    start: int
    end: int


class Fix(Value):
    """A change that would mend a finding; ``safe`` means it cannot change what is meant."""

    model_config = Value.model_config | {"str_strip_whitespace": False}

    label: str
    field: FieldName = "body"
    start: int
    end: int
    replacement: str
    safe: bool = False


class Finding(Value):
    """One rule's word on one place. ``text`` is the words meant, cut from the original."""

    model_config = Value.model_config | {"str_strip_whitespace": False}

    rule: str
    severity: Severity
    field: FieldName = "body"
    start: int
    end: int
    text: str
    message: str
    why: str
    source: str
    fixes: tuple[Fix, ...] = ()


class Report(Value):
    """All findings on one text, in reading order. ``skipped`` names rules that could not run."""

    kind: str
    findings: tuple[Finding, ...] = ()
    skipped: tuple[str, ...] = ()

    @computed_field  # type: ignore[prop-decorator]  # mypy knows no decorator on a property
    @property
    def passed(self) -> bool:
        """Whether no finding is an error."""
        return all(finding.severity is not Severity.ERROR for finding in self.findings)

    @computed_field  # type: ignore[prop-decorator]  # mypy knows no decorator on a property
    @property
    def counts(self) -> dict[str, int]:
        """How many findings there are of each severity."""
        return {
            severity.value: sum(finding.severity is severity for finding in self.findings)
            for severity in Severity
        }
