"""What was taken from a meeting, told from the writer's own wishes and from kind words."""

from __future__ import annotations

import pytest

from coach.check import check
from coach.domain.brief import Kind
from coach.domain.text import Email


def lacks_takeaway(body: str) -> bool:
    """Whether a thank-you is told that it names nothing from the meeting."""
    report = check(Email(kind=Kind.THANK_YOU, body=body))
    return "takeaway" in {finding.rule for finding in report.findings}


@pytest.mark.parametrize(
    "words",
    [
        "Thanks for our talk, especially your thoughts on when a designer should learn to code.",
        "Thank you for the advice today, Priya. I'll follow up with Sarah like you suggested.",
        "Thank you for the call. I never would've guessed that a zoo needs a carpenter.",
        "Thank you for the visit. It's good to know that college credits count for the licence.",
        "I hadn't considered doing the certificate first until you brought it up.",
        "Thanks for the call. I appreciated your honesty about the long hours in the spring.",
        "Thanks for the tour. Your point that sales is mostly listening changed my plan.",
        "Thank you for the day. I'll remember you sitting down next to Mr. Hale, who voted no.",
        "Thank you for Monday. You said that the position of the knife matters more than its edge.",
        "Thank you for the talk. What stayed with me is that the grain elevator keeps two logs.",
        "Thank you for the call. I have signed up for the estimating course and told my foreman.",
    ],
)
def test_a_point_told_plainly_is_a_takeaway(words: str) -> None:
    """A question talked about, a person named, a surprise, a step taken since."""
    assert not lacks_takeaway(words)


@pytest.mark.parametrize(
    "words",
    [
        "Thank you for speaking with me. Your advice about [specific advice they gave] helped.",
        "Thank you for letting me shadow you on ____. Watching you ____ taught me ____.",
        "Thank you for the call. I liked [something specific you discussed].",
    ],
)
def test_an_open_blank_in_its_place_is_another_rules_matter(words: str) -> None:
    """Where the takeaway is a blank of a template, `placeholder` says all there is to say."""
    assert not lacks_takeaway(words)


@pytest.mark.parametrize(
    "words",
    [
        "I enjoyed meeting you. I am confident my cooperative education experiences fit nicely.",
        "Thank you for the call. I am sure your endorsement will speak volumes in my favor!",
        "Thank you for this afternoon. Your firm and I both thrive on innovation and energy.",
        "Thank you for speaking with me at the recent State Collegiate Career Fair.",
        "Thank you for the day. Would you write a letter of recommendation to the CRNA programs?",
        "Thank you for the interview. My skills in welding, plumbing and roofing are an asset.",
        "Thank you for the call. Your thoughts on how to succeed in marketing were great.",
        "Thank you for everything. I read again your article about the tide walls.",
        "Thank you for your kindness. I made a backup plan for the rain and one for the power.",
        "Thank you for the call. I approach the end of my doctorate in polymer chemistry.",
        "Thank you for the call. Your opinion on the current job market was helpful.",
        "Thank you for the visit. My background in retail and logistics fits the position.",
    ],
)
def test_wishes_merits_and_news_of_ones_own_are_none(words: str) -> None:
    """What could be written without the meeting was not taken from it."""
    assert lacks_takeaway(words)
