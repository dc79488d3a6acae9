"""Questions made from what is known of the contact, alone and beside what the person brings."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from coach.domain.brief import Fact
from coach.questions import bank
from coach.questions.candidate import Candidate
from coach.questions.language.noted import Noted, note
from coach.questions.language.words import listing
from coach.questions.personal.sender import describe

_FIRST_SERVES, _LEAST_SERVES, _LATER_SERVES_LESS = 0.9, 0.7, 0.05
_MOST_SKILLS = 2


def on_their_work(facts: tuple[Fact, ...], *, name: str | None) -> Iterator[Candidate]:
    """A question on each thing known of the contact, none asked in the same way as another."""
    used: Counter[str] = Counter()
    for position, (fact, noted) in enumerate(_noted(facts, name)):
        follows = [each for each in bank.load().follow if each.matter == noted.matter]
        follow = follows[used[noted.matter] % len(follows)]
        used[noted.matter] += 1
        yield Candidate(
            key=fact.source,
            text=f"{noted.sentence} {follow.question}",
            topic=follow.topic,
            sense=fact.source,
            probe=follow.probe,
            serves=max(_LEAST_SERVES, _FIRST_SERVES - _LATER_SERVES_LESS * position),
            because="It starts from something that you know about this person.",
            depth=follow.depth,
            phase=follow.phase,
            minutes=3.0,
            personal_from=(fact.source,),
        )


def beside_skills(
    facts: tuple[Fact, ...], skills: tuple[Fact, ...], *, name: str | None
) -> Iterator[Candidate]:
    """The first piece of work that the contact made, beside what the person can do."""
    named = skills[:_MOST_SKILLS]
    for fact, noted in _noted(facts, name):
        if named and noted.thing and noted.matter == "making":
            yield Candidate(
                key=f"{fact.source}+skills",
                text=f"Which part of {noted.thing} called for skills like "
                f"{listing(skill.text for skill in named)}, and what else did it take?",
                topic="tools",
                sense=f"{fact.source}+skills",
                probe="How did the people on it learn the rest?",
                serves=0.74,
                because="It sets something you can do beside a piece of their work.",
                personal_from=tuple(
                    dict.fromkeys([fact.source, *(skill.source for skill in named)])
                ),
            )
            return


def at_a_crossroads(
    facts: tuple[Fact, ...], headline: Fact | None, *, name: str | None
) -> Iterator[Candidate]:
    """The first step in the contact's path that is like the one the person faces."""
    described = describe(headline)
    for fact, noted in _noted(facts, name):
        if headline and described and noted.matter in {"move", "studies"}:
            yield Candidate(
                key=f"{fact.source}+headline",
                text=f"{described} When you stood at a point like this, "
                "what would have helped you to know?",
                topic="hindsight",
                sense="wish-known",
                probe="What did you find out only later?",
                serves=0.76,
                because="It sets a step in their path beside the point where you stand now.",
                depth="trade-off",
                phase="closing",
                personal_from=(headline.source, fact.source),
            )
            return


def _noted(facts: tuple[Fact, ...], name: str | None) -> Iterator[tuple[Fact, Noted]]:
    for fact in facts:
        noted = note(fact.text, name)
        if noted is not None:
            yield fact, noted
