"""Names of occupations, and how to speak of them."""

from __future__ import annotations

import pytest

from coach.questions.language import roles

AIMS = {
    "hydrologist": "to become a hydrologist",
    "to become a nurse": "to become a nurse",
    "Senior Data Analyst": "to become a senior data analyst",
    "UX designer": "to become a UX designer",
    "MRI Technician": "to become an MRI technician",
    "HR manager": "to become an HR manager",
    "university lecturer": "to become a university lecturer",
    "Head of Operations": "to become a head of operations",
    "Montessori Teacher": "to become a Montessori teacher",
    "software engineer at Google": "to become a software engineer",
    "MARINE BIOLOGIST": "to become a marine biologist",
    "actuary": "to become an actuary",
    "public health": "to work in public health",
    "something in marketing": "to work in marketing",
    "work in human resources": "to work in human resources",
    "Polarstern": "to enter this field",
}


@pytest.mark.parametrize(("raw", "aim"), AIMS.items())
def test_a_role_is_spoken_of_as_a_person_or_a_field(raw: str, aim: str) -> None:
    """With the right article, without a title's capitals, and neutrally where it is unclear."""
    role = roles.read(raw)

    assert role is not None
    assert role.aim == aim


@pytest.mark.parametrize(
    "raw",
    [
        None,
        "",
        "https://example.org",
        "What is it?",
        "I would like to do many quite different things",
    ],
)
def test_what_is_no_role_gives_none(raw: str | None) -> None:
    """A question or a whole sentence is not taken for an occupation."""
    assert roles.read(raw) is None


@pytest.mark.parametrize(
    ("noun", "said"),
    [("hour", "an hour"), ("unit", "a unit"), ("European", "a European"), ("X-ray", "an X-ray"),
     ("engineer", "an engineer"), ("user", "a user"), ("FBI agent", "an FBI agent")],
)  # fmt: skip
def test_the_article_goes_by_sound(noun: str, said: str) -> None:
    """An hour, a unit, an FBI agent."""
    assert roles.article(noun) == said
