"""A brief, and what the tests of the model's path stand on."""

from __future__ import annotations

import pytest

from coach import policy
from coach.domain.brief import Ask, Brief, Meeting, Target
from coach.domain.people import Contact, HowFound, Sender, Via
from coach.domain.policy import Policy
from tests.llm.conftest import _litellm, pauses, settings_for

__all__ = ["_litellm", "pauses", "settings_for"]


@pytest.fixture
def brief() -> Brief:
    """Everything that every kind of text needs."""
    return Brief(
        sender=Sender(
            name="Maya Patel",
            headline="a junior studying environmental science at Ohio State University",
            interests=("how field data shapes flood policy",),
        ),
        target=Target(role="hydrologist", learn=("what the work is like day to day",)),
        contact=Contact(
            name="Elena Ruiz",
            title="Dr.",
            role="hydrologist",
            organization="Brightwater Consulting",
            found=HowFound(via=Via.MENTOR_DATABASE, detail="the Handshake Mentor Database"),
            research=("led the Scioto wetlands restoration",),
        ),
        ask=Ask(minutes=20),
        meeting=Meeting(takeaways=("start with open water-quality data",)),
    )


@pytest.fixture
def guide() -> Policy:
    """The policy that follows the guide."""
    return policy.builtin()
