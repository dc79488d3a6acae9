"""What a model is told of the occasion."""

from __future__ import annotations

import pytest

from coach.domain.brief import Ask, Kind
from coach.writers.model.material import occasion
from tests.maya import MAYA

BOTH = MAYA.model_copy(update={"ask": Ask(kind="interview", minutes=20, duration="half a day")})


@pytest.mark.parametrize(
    ("kind", "asked"),
    [
        (Kind.INTERVIEW_REQUEST, "conversation, 20 minutes"),
        (Kind.SHADOW_REQUEST, "job shadow, half a day"),
        (Kind.FOLLOW_UP, "conversation, 20 minutes"),
    ],
)
def test_minutes_are_for_talk_and_a_duration_for_a_shadow(kind: Kind, asked: str) -> None:
    """A brief that holds both is asked for what the kind of text is about."""
    assert ("Asked for", asked) in list(occasion(BOTH, kind))
