"""The JSON of results. ``docs/output.md`` shows an example of each, and a test holds them to it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Literal

from pydantic import BaseModel, Field

from coach.domain.findings import Report, Severity
from coach.domain.people import Reading
from coach.domain.value import Value

SCHEMA: Literal[1] = 1

_FIRST = ("schema", "id", "question", "kind", "passed", "counts")


class ReportShape(Report):
    """A check of one text."""

    schema_: Literal[1] = Field(default=SCHEMA, alias="schema")


class RecordShape(ReportShape):
    """A check of one record of a batch, under the id the record came with."""

    id: str | int | None


class QuestionShape(Report):
    """A check of one question of several."""

    question: str


class QuestionsShape(Value):
    """A check of several questions, in the order they were given."""

    schema_: Literal[1] = Field(default=SCHEMA, alias="schema")
    kind: Literal["questions"] = "questions"
    questions: tuple[QuestionShape, ...]


class ReadingShape(Reading):
    """A résumé as it was read."""

    schema_: Literal[1] = Field(default=SCHEMA, alias="schema")


class ExampleShape(Value):
    """A text that keeps a rule or does not."""

    model_config = Value.model_config | {"str_strip_whitespace": False}

    kind: str | None = None
    subject: str | None = None
    body: str
    note: str = ""


class RuleShape(Value):
    """One rule of the catalogue, with texts that keep it and texts that do not."""

    name: str
    severity: Severity
    kinds: tuple[str, ...]
    message: str
    why: str
    source: str
    good: tuple[ExampleShape, ...]
    bad: tuple[ExampleShape, ...]


class RulesShape(Value):
    """The catalogue, or the one rule that was asked for."""

    schema_: Literal[1] = Field(default=SCHEMA, alias="schema")
    rules: tuple[RuleShape, ...]


class MessageShape(Value):
    """One message of a prompt."""

    role: Literal["system", "user", "assistant"]
    content: str


class PromptShape(Value):
    """The messages a model would be sent."""

    schema_: Literal[1] = Field(default=SCHEMA, alias="schema")
    task: str
    messages: tuple[MessageShape, ...]
    fingerprint: str


class ImprovedShape(Value):
    """A question of the person's own, what became of it, and why."""

    given: str
    questions: tuple[str, ...]
    changes: tuple[str, ...]


class ImprovementsShape(Value):
    """The questions that were to be improved, in the order they were given."""

    schema_: Literal[1] = Field(default=SCHEMA, alias="schema")
    improvements: tuple[ImprovedShape, ...]


def report(found: Report) -> ReportShape:
    """Return the shape of a check."""
    return ReportShape(kind=found.kind, findings=found.findings, skipped=found.skipped)


def questions(asked: Sequence[str], reports: Sequence[Report]) -> QuestionsShape:
    """Return the shape of a check of questions; the reports stand in their order."""
    return QuestionsShape(
        questions=tuple(
            QuestionShape(
                question=question, kind=each.kind, findings=each.findings, skipped=each.skipped
            )
            for question, each in zip(asked, reports, strict=True)
        )
    )


def written(shape: BaseModel, *, indent: int | None = 2, without: set[str] | None = None) -> str:
    """Return the JSON text of a result: what it is about first, letters as they are."""
    fields = shape.model_dump(mode="json", by_alias=True, exclude=without)
    first = {name: fields.pop(name) for name in _FIRST if name in fields}
    return json.dumps(first | fields, ensure_ascii=False, indent=indent)
