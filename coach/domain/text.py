"""Texts that Coach makes or checks, and the results that carry them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from pydantic import Field

from coach.domain.brief import Kind
from coach.domain.findings import Report
from coach.domain.value import Value


class Email(Value):
    """A text to check. ``subject`` is None where no subject line was given.

    ``first_contact`` None means: as is usual for the kind.
    """

    model_config = Value.model_config | {"str_strip_whitespace": False}

    kind: Kind
    body: str
    subject: str | None = None
    first_contact: bool | None = None


class FactUse(Value):
    """A fact as a draft tells it: half-open offsets into the body, and where it came from."""

    model_config = Value.model_config | {"str_strip_whitespace": False}

    text: str
    start: int
    end: int
    source: str


class Draft(Value):
    """One version of a text as a writer wrote it; ``label`` says what this version is for."""

    model_config = Value.model_config | {"str_strip_whitespace": False}

    label: str
    subject: str | None
    body: str
    facts: tuple[FactUse, ...] = ()


class CheckedDraft(Draft):
    """A draft with its report, and which of the two writers it is by."""

    report: Report
    writer: Literal["builtin", "model"] = "builtin"


class Usage(Value):
    """What a model call cost; None where the provider did not say."""

    prompt_tokens: int | None = None
    completion_tokens: int | None = None
    cost_usd: float | None = None
    seconds: float = 0.0

    @classmethod
    def together(cls, calls: Iterable[Usage]) -> Usage:
        """What several calls took, one after the other; what none of them says stays None."""
        spent = tuple(calls)
        prompt = [each.prompt_tokens for each in spent if each.prompt_tokens is not None]
        completion = [
            each.completion_tokens for each in spent if each.completion_tokens is not None
        ]
        cost = [each.cost_usd for each in spent if each.cost_usd is not None]
        return cls(
            prompt_tokens=sum(prompt) if prompt else None,
            completion_tokens=sum(completion) if completion else None,
            cost_usd=sum(cost) if cost else None,
            seconds=round(sum(each.seconds for each in spent), 3),
        )


class Round(Value):
    """One round of a model: drafts it wrote, how many were ready, and the rules others broke."""

    drafts: int
    ready: int
    broken: tuple[str, ...] = ()
    usage: Usage | None = None


class DraftResult(Value):
    """What the pipeline returns for drafts (schema 1, ``docs/output.md``).

    ``writer`` is ``model`` where at least one draft is the model's; ``model`` names the one that
    was asked, whoever wrote in the end. ``fallback_reason`` says why the built-in writer wrote
    some or all of the drafts though a model is set. ``story`` tells the model's rounds.
    """

    schema_: Literal[1] = Field(default=1, alias="schema")
    kind: Kind
    writer: Literal["builtin", "model"]
    model: str | None = None
    fallback_reason: str | None = None
    drafts: tuple[CheckedDraft, ...]
    rounds: int = 1
    story: tuple[Round, ...] = ()
    prompt_fingerprint: str | None = None
    usage: Usage | None = None


class Scores(Value):
    """Why a question stands where it stands; each from 0 to 1."""

    relevance: float
    only_they_can_answer: float
    new_to_you: float
    fit: float


class ScoreReasons(Value):
    """A sentence for each score."""

    relevance: str
    only_they_can_answer: str
    new_to_you: str
    fit: str


class Question(Value):
    """One question of a ranked list.

    ``personal_from`` names the sources of the facts it is made from; empty for a question of the
    bank. ``phase`` says when in the conversation to ask it, ``moment`` when on a shadow day.
    ``own`` marks a question that the person wrote; ``pinned`` one that they want kept where it is.
    ``answered`` quotes the notes where they already say something on it.
    """

    rank: int
    question: str
    topic: str
    minutes: float
    must_ask: bool = False
    why: str
    scores: Scores
    personal_from: tuple[str, ...] = ()
    probe: str | None = None
    phase: str = "middle"
    depth: Literal["what", "why", "trade-off"] = "why"
    moment: Literal["morning", "along the way", "end"] | None = None
    reasons: ScoreReasons | None = None
    own: bool = False
    pinned: bool = False
    answered: str | None = None


class QuestionList(Value):
    """A ranked list (schema 1); the first ``cut`` questions fit into ``minutes``.

    ``ask_order`` holds the ranks above the cut in the order in which to ask them. ``remarks`` tell
    the person what was done with what they gave, and what was left undone. ``writer`` is
    ``model`` where at least one question is in the words of ``model``; ``fallback_reason`` says
    why none is though one is set.
    """

    schema_: Literal[1] = Field(default=1, alias="schema")
    writer: Literal["builtin", "model"] = "builtin"
    model: str | None = None
    fallback_reason: str | None = None
    prompt_fingerprint: str | None = None
    usage: Usage | None = None
    minutes: int
    cut: int
    questions: tuple[Question, ...]
    ask_order: tuple[int, ...] = ()
    remarks: tuple[str, ...] = ()
