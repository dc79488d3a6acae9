"""The plan for the time: how many questions fit, and in which order to ask them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from coach.domain.text import Question

Moment = Literal["morning", "along the way", "end"]

_LEAST_CUT = 2
_MOST_CUT = 20
# Greeting, getting to know each other and closing: a fifth of a short talk, four minutes of a long.
_AROUND_SHARE = 0.2
_AROUND_MINUTES = 4.0
_PHASES = ("opening", "middle", "closing")
_DEPTHS = ("what", "why", "trade-off")
_MOMENTS: dict[str, Moment] = {
    "opening": "morning", "middle": "along the way", "closing": "end"
}  # fmt: skip


def most_questions(minutes: int, minutes_per_question: float) -> int:
    """How many questions to take into a talk of so many minutes: never fewer than two."""
    return min(_MOST_CUT, max(_LEAST_CUT, int(minutes / minutes_per_question)))


def talking_minutes(minutes: int) -> float:
    """What remains for questions when greeting and closing are taken off."""
    return minutes - min(_AROUND_MINUTES, _AROUND_SHARE * minutes)


def cut_of(lengths: Sequence[float], minutes: int, minutes_per_question: float = 3.0) -> int:
    """How many questions of these lengths, taken from the front, fit into the time."""
    most = min(len(lengths), most_questions(minutes, minutes_per_question))
    while most > _LEAST_CUT and sum(lengths[:most]) > talking_minutes(minutes):
        most -= 1
    return most


def moment_of(phase: str) -> Moment:
    """When on a shadow day a question of this phase is best asked."""
    return _MOMENTS.get(phase, "along the way")


def ask_order(questions: Sequence[Question], cut: int) -> tuple[int, ...]:
    """The ranks above the cut in the order to ask them.

    From the opening to the close, from what is easy to tell to what must be weighed; who else to
    talk to comes last, when the other knows what you are after.
    """

    def place(question: Question) -> tuple[int, bool, int, int]:
        phase = question.phase if question.phase in _PHASES else "middle"
        return (
            _PHASES.index(phase),
            question.topic == "network",
            _DEPTHS.index(question.depth),
            question.rank,
        )

    return tuple(question.rank for question in sorted(questions[:cut], key=place))
