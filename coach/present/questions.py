"""Ranked questions as a screen shows them: scores in words, and a plan of the time."""

from __future__ import annotations

from coach.domain.text import Question, QuestionList
from coach.domain.value import Value

_MUCH = 0.66
_SOME = 0.33


class Bar(Value):
    """One score of a question; ``share`` runs from 0 to 1, and ``word`` says it in a word.

    ``reason`` is a sentence, or empty where the list was made without any.
    """

    label: str
    share: float
    word: str
    reason: str = ""


class Stretch(Value):
    """A stretch of the conversation on the time plan: minutes from the start, and what is asked."""

    phase: str
    start: float
    minutes: float
    questions: tuple[str, ...]


_BAR_LABELS = {
    "relevance": "Serves your aims",
    "only_they_can_answer": "Only they know",
    "fit": "Fits the time",
    "new_to_you": "New to you",
}


def bars(question: Question) -> tuple[Bar, ...]:
    """Return a question's scores, in the order in which they count by default."""
    scores = question.scores.model_dump()
    reasons = question.reasons.model_dump() if question.reasons else {}
    return tuple(
        _bar(label, scores[name], reasons.get(name, "")) for name, label in _BAR_LABELS.items()
    )


def _bar(label: str, share: float, reason: str) -> Bar:
    word = "much" if share >= _MUCH else "some" if share >= _SOME else "little"
    return Bar(label=label, share=share, word=word, reason=reason)


_PHASE_WORDS = {"opening": "To begin", "middle": "The heart of it", "closing": "Before you go"}
_MOMENT_WORDS = {"morning": "In the morning", "along the way": "Along the way", "end": "At the end"}


def when_words(question: Question) -> str:
    """Say when to ask a question: the part of the shadow day, or else of the conversation."""
    if question.moment:
        return _MOMENT_WORDS[question.moment]
    phase = question.phase
    return _PHASE_WORDS.get(phase, phase.replace("-", " ").capitalize())


def time_plan(listed: QuestionList) -> tuple[Stretch, ...]:
    """Lay the questions that fit into the time along it, in the order in which to ask them."""
    ranked = {question.rank: question for question in listed.questions}
    together: dict[str, list[Question]] = {}
    for rank in listed.ask_order:
        together.setdefault(when_words(ranked[rank]), []).append(ranked[rank])
    plan: list[Stretch] = []
    start = 0.0
    for phase, asked in together.items():
        minutes = sum(question.minutes for question in asked)
        words = tuple(question.question for question in asked)
        plan.append(Stretch(phase=phase, start=start, minutes=minutes, questions=words))
        start += minutes
    return tuple(plan)
