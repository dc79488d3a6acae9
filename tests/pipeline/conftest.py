"""A brief, and what the tests of the model's path stand on."""

from __future__ import annotations

import pytest

from coach import policy
from coach.domain.brief import Ask, Brief, Meeting
from coach.domain.policy import Policy
from tests.llm.conftest import _litellm, pauses, settings_for
from tests.maya import MAYA

__all__ = ["_litellm", "pauses", "settings_for"]


@pytest.fixture
def brief() -> Brief:
    """Everything that every kind of text needs."""
    meeting = Meeting(takeaways=("start with open water-quality data",))
    return MAYA.model_copy(update={"ask": Ask(minutes=20), "meeting": meeting})


@pytest.fixture
def guide() -> Policy:
    """The policy that follows the guide."""
    return policy.builtin()
