"""Ranked questions as a screen shows them: scores in words, and a plan of the time."""

from __future__ import annotations

from coach.domain.text import Question, QuestionList
from coach.domain.value import Value

_MUCH = 0.66
_SOME = 0.33


class Bar(Value):
    """One score of a question; ``share`` runs from 0 to 1, and ``word`` says it in a word."""

    label: str
    share: float
    word: str


class Stretch(Value):
    """A stretch of the conversation on the time plan: minutes from the start, and what is asked."""

    phase: str
    start: float
    minutes: float
    questions: tuple[str, ...]


def bars(question: Question) -> tuple[Bar, ...]:
    """Return a question's scores, in the order in which they count by default."""
    scores = question.scores
    return (
        _bar("Serves your aims", scores.relevance),
        _bar("Only they know", scores.only_they_can_answer),
        _bar("Fits the time", scores.fit),
        _bar("New to you", scores.new_to_you),
    )


def _bar(label: str, share: float) -> Bar:
    word = "much" if share >= _MUCH else "some" if share >= _SOME else "little"
    return Bar(label=label, share=share, word=word)


_PHASES = ("opening", "middle", "closing")
_PHASE_WORDS = {"opening": "To begin", "middle": "The heart of it", "closing": "Before you go"}


def phase_words(phase: str) -> str:
    """Name a phase of the conversation as a reader would."""
    return _PHASE_WORDS.get(phase, phase.replace("-", " ").capitalize())


def time_plan(listed: QuestionList) -> tuple[Stretch, ...]:
    """Lay the questions that fit into the time along it, phase by phase."""
    fitting = listed.questions[: listed.cut]
    known = [phase for phase in _PHASES if any(q.phase == phase for q in fitting)]
    others = list(dict.fromkeys(q.phase for q in fitting if q.phase not in _PHASES))
    plan: list[Stretch] = []
    start = 0.0
    for phase in [*known[:2], *others, *known[2:]]:
        asked = [question for question in fitting if question.phase == phase]
        minutes = sum(question.minutes for question in asked)
        plan.append(
            Stretch(
                phase=phase_words(phase),
                start=start,
                minutes=minutes,
                questions=tuple(question.question for question in asked),
            )
        )
        start += minutes
    return tuple(plan)
