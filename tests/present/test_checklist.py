"""The checklist before the talk."""

from __future__ import annotations

import pytest

from coach import present
from coach.domain.brief import Ask, Brief
from coach.domain.people import Contact


def step(brief: Brief, name: str) -> present.Step:
    """The step with this name."""
    return next(step for step in present.checklist(brief) if step.name == name)


def test_the_guides_advice_is_all_there() -> None:
    """Homework, punctuality, attire, résumé and review, questions, calendar: in this order."""
    assert [step.name for step in present.checklist(Brief())] == [
        "homework",
        "on-time",
        "attire",
        "resume",
        "questions",
        "calendar",
    ]


def test_homework_names_the_organization_and_what_is_known_already() -> None:
    """The advice is about this contact, not about contacts."""
    brief = Brief(
        contact=Contact(organization="Brightwater Consulting", research=("led a restoration",))
    )

    assert "Brightwater Consulting" in step(brief, "homework").detail
    assert "led a restoration" in step(brief, "homework").detail


@pytest.mark.parametrize(
    ("way", "words"),
    [("a video call", "camera"), ("phone", "quiet room"), (None, "ten minutes early")],
)
def test_being_on_time_depends_on_how_they_meet(way: str | None, words: str) -> None:
    """A call is prepared in another way than a visit."""
    assert words in step(Brief(ask=Ask(format=way)), "on-time").detail


def test_a_shadow_asks_about_protective_wear() -> None:
    """A working place can need more than good shoes."""
    assert "protective wear" in step(Brief(ask=Ask(kind="shadow")), "attire").detail
