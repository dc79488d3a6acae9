"""The main jobs, walked through Streamlit's test client."""

from __future__ import annotations

from collections.abc import Callable

from tests.ui.visit import Visit


def test_first_paint_offers_the_way_in_and_an_example(visit: Callable[[], Visit]) -> None:
    """The first page says what this is and offers two ways on."""
    begun = visit()

    assert begun.title == "Ask someone about their work"
    assert [b.label for b in begun.app.main.button] == ["Begin with your résumé", "Try an example"]


def test_two_clicks_lead_from_the_first_page_to_checked_drafts(example: Visit) -> None:
    """The example is filled in by one click, and drafts and questions come with another."""
    example.press("Write my drafts and questions")

    letters = example.drawn("letter")
    assert example.title == "Your email"
    assert len(letters) == 2
    assert all(letter["verdict"]["state"] != "mend" for letter in letters)
    assert example.kept("asking.listed.questions")
