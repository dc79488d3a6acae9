"""A policy: the thresholds, severities and switches on which career centers disagree."""

from __future__ import annotations

from pydantic import Field

from coach.domain.findings import Severity
from coach.domain.value import Value


class WordLimits(Value):
    """The least and most words of a body, both allowed."""

    least: int = Field(ge=0)
    most: int = Field(ge=1)


class Limits(Value):
    """The numbers rules compare with; the defaults are the policy ``guide``."""

    conversation_minutes: int = 30
    shadow_days: int = 5
    subject_characters: int = 70
    note_characters: int = 300
    request_words: WordLimits = WordLimits(least=50, most=200)
    follow_up_words: WordLimits = WordLimits(least=20, most=125)
    thank_you_words: WordLimits = WordLimits(least=35, most=200)
    minutes_per_question: float = 3.0


class Switches(Value):
    """What may be said; the defaults are the policy ``guide``."""

    allow_job_disclaimer: bool = True
    allow_resume_attached: bool = True


class QuestionWeights(Value):
    """How much each score counts in a question's rank; only their proportion matters."""

    relevance: float = Field(default=0.4, ge=0)
    only_they_can_answer: float = Field(default=0.25, ge=0)
    new_to_you: float = Field(default=0.15, ge=0)
    fit: float = Field(default=0.2, ge=0)


class Policy(Value):
    """One named policy; ``severity`` overrides a rule's own, ``off`` names rules not to run."""

    name: str = "guide"
    limits: Limits = Limits()
    switches: Switches = Switches()
    severity: dict[str, Severity] = Field(default_factory=dict)
    off: tuple[str, ...] = ()
    questions: QuestionWeights = QuestionWeights()
    follow_up_days: int = Field(default=7, ge=1)
