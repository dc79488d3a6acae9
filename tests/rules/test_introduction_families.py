"""Who writes, told in the many ways people tell it, and what does not tell it."""

from __future__ import annotations

import pytest

from coach.check import check
from coach.domain.brief import Kind
from coach.domain.text import Email


def lacks_introduction(body: str) -> bool:
    """Whether a first email is told that it does not say who writes."""
    report = check(Email(kind=Kind.INTERVIEW_REQUEST, body=body))
    return "introduction" in {finding.rule for finding in report.findings}


@pytest.mark.parametrize(
    "words",
    [
        "Hi Camille - MSc Finance student at ESSEC here, looking to learn more.",
        "I'm Wei Zhang at UC Davis, exploring data roles.",
        "I'm [your role/situation] exploring [what you're interested in].",
        "I make bread for a living.",
        "I'm in Year 12 doing biology.",
        "I've done packaging design in Minneapolis for fifteen years.",
        "By day I sell tickets, by night I draw maps.",
        "I'm a sign-writer by training.",
        "I am leaving active duty on 1 August.",
        "I'm in the lower sixth at Frome.",
    ],
)
def test_study_work_and_school_are_told_in_many_ways(words: str) -> None:
    """A year at school, a living, a trade by training, a name with a school behind it."""
    assert not lacks_introduction(words)


@pytest.mark.parametrize(
    "words",
    [
        "I was the one on the stairs who pretended to look for keys.",
        "I am exploring careers. Would you be free during the first two weeks of November?",
        "My name is Ana. I can work around your schedule.",
        "I saw your post about switching from journalism to UX writing and I loved it!",
        "I am happy to sign a non-disclosure agreement.",
        "I don't think I've been the same since.",
        "I just finished watching your film.",
        "I'm Ana from next door.",
        "I will work hard and can drive.",
        "I'm free in week 12.",
    ],
)
def test_a_favour_a_scene_and_a_promise_tell_nothing_of_oneself(words: str) -> None:
    """What the writer can do, saw or will sign does not say who they are."""
    assert lacks_introduction(words)
