"""Nothing is invented: what a text states is compared with the brief."""

from __future__ import annotations

import pytest

from coach.check import check
from coach.domain.brief import Ask, Brief, Kind, Target
from coach.domain.people import Contact, HowFound, Reading, Sender, Via
from coach.domain.text import Email

LOGGED = "Logged 1,250 readings; 3.5 of every hundred were wrong"
BRIEF = Brief(
    sender=Sender(
        name="Maya Patel",
        headline="a junior studying environmental science at Ohio State University",
    ),
    target=Target(role="hydrologist"),
    contact=Contact(
        name="Elena Ruiz",
        title="Dr.",
        organization="Brightwater Consulting",
        found=HowFound(via=Via.MENTOR_DATABASE, detail="the Handshake Mentor Database"),
        research=("led the Scioto wetlands restoration",),
    ),
    ask=Ask(minutes=20),
    resume=Reading(
        source_lines=("Field assistant, Olentangy River Lab, 2025", "Took 140 samples", LOGGED)
    ),
)


def unsupported(body: str, brief: Brief = BRIEF) -> list[str]:
    """The words of ``body`` that the brief does not hold."""
    report = check(Email(kind=Kind.INTERVIEW_REQUEST, body=body), brief=brief)
    return [finding.text for finding in report.findings if finding.rule == "grounded"]


@pytest.mark.parametrize(
    "body",
    [
        "Dear Dr. Ruiz,\n\nI'm a junior at Ohio State. You led the Scioto wetlands restoration.",
        "At the Olentangy River Lab I took 140 samples. Could we talk for 20 minutes?",
        "Could I ask you about your work? A 20-minute conversation would be enough.",
        "I found you in the Handshake Mentor Database. Would a Zoom call suit you?",
        "The crew logged 1,250 readings, and 3.5 of every hundred were wrong.",
        "Environmental science taught me patience, and Brightwater's work is what I hope to see.",
    ],
)
def test_what_the_brief_says_may_be_said(body: str) -> None:
    """Names, numbers and places of the brief and the résumé pass, in any form of the word."""
    assert unsupported(body) == []


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("I study at Michigan State.", "Michigan State"),
        ("You worked at Cedar Falls Water for years.", "Cedar Falls Water"),
        ("I took 900 samples.", "900"),
        ("I have five years of experience.", "five years"),
        ("I am the president of the hiking club.", "president"),
        ("Could we talk on Tuesday?", "Tuesday"),
        ("Could we talk for 45 minutes?", "45"),
    ],
)
def test_what_it_does_not_say_is_an_error(body: str, words: str) -> None:
    """Names, numbers, days and ranks that nobody gave are found, at their place."""
    assert unsupported(body) == [words]


def test_a_figure_behind_a_hyphen_belongs_to_its_word() -> None:
    """The 5 of a rank "E-5" is no number of its own."""
    sender = BRIEF.sender.model_copy(update={"headline": "E-5, US Navy"})
    assert unsupported("I'm an E-5.", BRIEF.model_copy(update={"sender": sender})) == []
    assert unsupported("I'm an E-6.", BRIEF.model_copy(update={"sender": sender})) == ["E-6"]


def test_both_ends_of_a_range_are_given() -> None:
    """Of "2-3 hours" neither number is invented."""
    ask = Ask(kind="shadow", duration="2-3 hours")
    assert (
        unsupported("Could I shadow you for 2-3 hours?", BRIEF.model_copy(update={"ask": ask}))
        == []
    )


def test_a_title_nobody_gave_is_an_error() -> None:
    """A "Ms." guesses a gender that the brief does not tell."""
    assert unsupported("Dear Ms. Ruiz,\n\nThank you.") == ["Ms. Ruiz"]


def test_a_meeting_nobody_had_is_an_error() -> None:
    """To say "we met at …" needs a meeting in the brief."""
    assert unsupported("We met at the fair and I have thought of it since.") == ["We met"]


def test_without_a_brief_the_rule_is_named_as_skipped() -> None:
    """A report says visibly what could not be checked."""
    report = check(Email(kind=Kind.INTERVIEW_REQUEST, body="Hello."))
    assert report.skipped == ("grounded",)
