"""Recognizing what kind of text a draft is."""

from __future__ import annotations

import pytest

from coach.domain.brief import Kind
from coach.ui.kinds import WORDS, recognized


@pytest.mark.parametrize(
    ("subject", "body", "kind"),
    [
        (
            "A question about hydrology",
            (
                "Dear Dr. Ruiz, I study biology. Would you have 20 minutes for a call? "
                "Thank you for your time and consideration."
            ),
            Kind.INTERVIEW_REQUEST,
        ),
        (
            "A day at the clinic?",
            "Dear Ms. Okafor, could I shadow you for half a day in March? Many thanks, Lou",
            Kind.SHADOW_REQUEST,
        ),
        (
            "Thank you",
            (
                "Dear Dr. Ruiz, thank you for speaking with me yesterday. Your advice on field "
                "notebooks stuck with me. Would you mind if I wrote again in spring?"
            ),
            Kind.THANK_YOU,
        ),
        (
            "",
            (
                "Hi Sam, thanks for taking the time to show me around the lab. I will read the "
                "book you named."
            ),
            Kind.THANK_YOU,
        ),
        (
            "Following up",
            (
                "Dear Dr. Ruiz, I wrote to you last week about a 20-minute conversation, and know "
                "how busy you must be. Might it still be possible?"
            ),
            Kind.FOLLOW_UP,
        ),
        (
            "",
            (
                "Hi Dr. Ruiz, I found you through the alumni network and would like to connect and "
                "ask for 20 minutes about hydrology."
            ),
            Kind.LINKEDIN_NOTE,
        ),
        ("", "", Kind.INTERVIEW_REQUEST),
    ],
)
def test_a_draft_is_recognized_by_its_words(subject: str, body: str, kind: Kind) -> None:
    """Nobody has to know our names for the kinds."""
    assert recognized(subject, body) == kind


def test_every_kind_has_words() -> None:
    """The choice can always be shown."""
    assert set(WORDS) == set(Kind)
