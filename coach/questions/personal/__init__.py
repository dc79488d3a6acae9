"""All questions that can be made from one brief and its facts."""

from __future__ import annotations

from collections.abc import Iterator

from coach.domain.brief import Brief, Fact
from coach.questions.candidate import Candidate
from coach.questions.personal import contact, learn, post, resume, sender

__all__ = ["candidates"]

_MOST_RESEARCH = 4
_MOST_LEARN = 6
_MOST_INTERESTS = 3


def candidates(brief: Brief, facts: tuple[Fact, ...]) -> Iterator[Candidate]:
    """Personal questions, those of one source in the brief's own order."""
    name, target = brief.contact.name, _first(facts, "target.role")
    known = _listed(facts, "contact.research")[:_MOST_RESEARCH]
    skills = resume.skills(facts)
    yield from learn.questions(_listed(facts, "target.learn")[:_MOST_LEARN], name=name)
    yield from contact.on_their_work(known, name=name)
    yield from contact.beside_skills(known, skills, name=name)
    yield from contact.at_a_crossroads(known, _first(facts, "sender.headline"), name=name)
    yield from sender.on_interests(_listed(facts, "sender.interests")[:_MOST_INTERESTS])
    yield from post.questions(
        target, _first(facts, "contact.role"), _first(facts, "contact.organization")
    )
    yield from resume.on_the_gap(brief, facts, target)
    yield from resume.on_work_done(facts)
    yield from resume.on_skills(skills)
    yield from resume.on_studies(brief, facts)


def _listed(facts: tuple[Fact, ...], source: str) -> tuple[Fact, ...]:
    """The facts of a list in the brief, in the brief's order."""
    found = [fact for fact in facts if fact.source.startswith(f"{source}[")]
    return tuple(sorted(found, key=lambda fact: int(fact.source.rpartition("[")[2].rstrip("]"))))


def _first(facts: tuple[Fact, ...], source: str) -> Fact | None:
    return next((fact for fact in facts if fact.source == source), None)
