"""The facts that a draft tells, with their places and sources."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from coach.domain.brief import Ask, Brief, Fact
from coach.domain.people import Contact, Sender
from coach.writers.model.ledger import facts_told

BRIEF = Brief(
    sender=Sender(name="Maya Patel"), contact=Contact(name="Elena Ruiz"), ask=Ask(minutes=20)
)


def fact(text: str, source: str) -> Fact:
    """A fact of the contact."""
    return Fact(id=source, about="contact", topic="research", text=text, source=source)


FACTS = (
    fact("led the Scioto wetlands restoration", "contact.research[0]"),
    fact("Field assistant at Olentangy River Lab", "resume:12"),
    fact("Collected 240 water samples", "resume:13"),
)


def told(body: str) -> list[tuple[str, str]]:
    """The words found, each with its source."""
    return [(use.text, use.source) for use in facts_told(body, BRIEF, FACTS)]


def test_a_fact_in_its_own_words_is_found_whole() -> None:
    """A fact told word for word is one entry."""
    assert [("led the Scioto wetlands restoration", "contact.research[0]")] == told(
        "I read that you led the Scioto wetlands restoration."
    )


def test_a_fact_in_other_words_is_found_by_its_names_and_numbers() -> None:
    """Names and numbers give a fact away when the words around them changed."""
    assert [("240", "resume:13"), ("Olentangy River Lab", "resume:12")] == told(
        "I took 240 of those at the Olentangy River Lab."
    )


def test_the_longest_run_of_a_fact_is_taken() -> None:
    """Part of a fact is found as far as its words agree."""
    assert [("the Scioto wetlands restoration", "contact.research[0]")] == told(
        "Your work on the Scioto wetlands restoration drew me in."
    )


def test_both_names_and_the_time_asked_for_are_facts() -> None:
    """The names of both people and the minutes are in the ledger too."""
    assert [
        ("Elena Ruiz", "contact.name"),
        ("20 minutes", "ask.minutes"),
        ("Maya Patel", "sender.name"),
    ] == told("Dear Elena Ruiz,\n\nMay I ask you for 20 minutes?\n\nMaya Patel")


def test_small_words_are_no_fact() -> None:
    """Words that every sentence shares tell nothing."""
    assert [] == told("I would like to learn how the work is done at your place.")


@given(st.text())
def test_every_place_is_the_words_it_names(body: str) -> None:
    """Offsets are right and do not overlap, whatever the text."""
    uses = facts_told(body, BRIEF, FACTS)
    assert all(use.text == body[use.start : use.end] for use in uses)
    assert all(one.end <= other.start for one, other in pairwise(uses))
