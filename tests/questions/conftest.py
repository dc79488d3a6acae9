"""What the tests of the question room share: a brief with everything in it, and its facts."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from coach.briefing import facts
from coach.domain.brief import Ask, Brief, Target
from coach.domain.people import Contact, Education, Experience, Profile, Reading, Sender
from coach.domain.policy import Policy
from coach.domain.text import QuestionList
from coach.questions import rank

Ranked = Callable[..., QuestionList]


@pytest.fixture
def full_brief() -> Brief:
    """A student of hydrology with a résumé and a contact that much is known of."""
    profile = Profile(
        name="Maya Patel",
        education=(
            Education(
                school="Ohio State University", degree="BS", field="Environmental Science",
                current=True,
            ),
        ),
        experience=(
            Experience(
                title="Field Assistant",
                organization="Olentangy River Lab",
                highlights=("Sampled water at 12 sites along the Olentangy River",),
            ),
        ),
        skills=("R", "GIS"),
    )  # fmt: skip
    return Brief(
        sender=Sender(
            name="Maya Patel",
            headline="a junior studying environmental science at Ohio State University",
            interests=("how field data shapes flood policy",),
        ),
        target=Target(role="hydrologist", learn=("what the work is like day to day",)),
        contact=Contact(
            name="Elena Ruiz",
            role="hydrologist",
            organization="Brightwater Consulting",
            research=("led the Scioto wetlands restoration", "moved from academia to consulting"),
        ),
        resume=Reading(profile=profile, lines={"experience[0]": 14, "skills": 20}),
    )


@pytest.fixture
def ranked() -> Ranked:
    """Ranks the questions for a brief with the policy ``guide``, 20 minutes unless told."""

    def rank_for(
        brief: Brief, minutes: int = 20, *, own: tuple[str, ...] = (), notes: str = ""
    ) -> QuestionList:
        return rank(brief, facts(brief), minutes=minutes, policy=Policy(), own=own, notes=notes)

    return rank_for


@pytest.fixture
def shadow_brief(full_brief: Brief) -> Brief:
    """The same person, asking to spend half a day at the contact's side."""
    return full_brief.model_copy(update={"ask": Ask(kind="shadow", duration="half a day")})
