"""A question that may enter a list, before it is weighed."""

from __future__ import annotations

from functools import cache, cached_property

from coach.domain.value import Value
from coach.questions import bank
from coach.questions.bank import Audience, Depth, Phase
from coach.questions.language.words import stems

EVERYONE: tuple[Audience, ...] = ("student", "changer", "shadow")


class Candidate(Value):
    """A question with what is needed to weigh it.

    ``key`` is the bank's id, or the source of the fact it is made from; unique within a list.
    ``serves`` is how directly it serves the person's aim, 0 to 1, and ``because`` the sentence that
    says why. Two questions of one ``sense`` mean nearly the same.
    """

    key: str
    text: str
    topic: str
    sense: str
    probe: str
    serves: float
    because: str = ""
    depth: Depth = "why"
    phase: Phase = "middle"
    minutes: float = 2.5
    fits: tuple[Audience, ...] = EVERYONE
    kinds: tuple[str, ...] = ()
    personal_from: tuple[str, ...] = ()
    own: bool = False

    @property
    def personal(self) -> bool:
        """Whether it is made from this brief, or by this person."""
        return bool(self.personal_from) or self.own

    @property
    def wished(self) -> bool:
        """Whether it puts in words what the person said they want to know."""
        return self.own or self.key.startswith("target.learn")

    @cached_property
    def stems(self) -> frozenset[str]:
        """The stems of its words."""
        return stems(self.text)


@cache
def of_bank() -> tuple[Candidate, ...]:
    """The questions of the bank as candidates, in the bank's order."""
    return tuple(
        Candidate(
            key=question.id,
            text=question.text,
            topic=question.topic,
            sense=question.sense or question.id,
            probe=question.probe,
            serves=question.worth,
            depth=question.depth,
            phase=question.phase,
            minutes=question.minutes,
            fits=question.fits,
            kinds=question.kinds,
        )
        for question in bank.load().question
    )
