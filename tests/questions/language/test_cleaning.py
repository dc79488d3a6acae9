"""One clean line of what a person typed or pasted."""

from __future__ import annotations

import pytest

from coach.questions.language import cleaning

LINES = {
    "  career   paths. ": "career paths",
    "- saying no to stakeholders": "saying no to stakeholders",
    "• shipped the offline mode 🚀": "shipped the offline mode",
    "“a day in the life”": "a day in the life",
    "how stories get pitched (see https://example.org/pitch)": "how stories get pitched",
    "https://example.org/a - published a study": "published a study",
    "2023: wrote a paper": "wrote a paper",
    "2019-2022 hydrologist": "2019-2022 hydrologist",
    "WORK AND FREE TIME": "work and free time",
    "HOW NGOS USE GIS DATA": "how ngos use GIS data",
    "Dr. Ruiz led it. She won a prize.": "Dr. Ruiz led it",
    "Is it hard? Is it lonely?": "Is it hard?",
    "TEDx talk: “Rivers remember”": "TEDx talk: “Rivers remember”",
}


@pytest.mark.parametrize(("raw", "line"), LINES.items())
def test_a_line_is_cleaned(raw: str, line: str) -> None:
    """Links, bullets, emoji, wrapping quotes, shouting and full stops go; the words stay."""
    assert cleaning.clean(raw) == line


@pytest.mark.parametrize(
    ("text", "lowered"),
    [
        ("Career paths", "career paths"),
        ("Python for beginners", "Python for beginners"),
        ("GIS in practice", "GIS in practice"),
        ("I worry", "I worry"),
        ("A day outdoors", "a day outdoors"),
        ("Columbus Dispatch article", "Columbus Dispatch article"),
        ("Led Scioto restoration", "led Scioto restoration"),
    ],
)
def test_only_a_capital_that_marks_the_start_is_dropped(text: str, lowered: str) -> None:
    """Names, acronyms and "I" keep theirs."""
    assert cleaning.lower_first(text) == lowered


def test_a_word_with_its_own_shape_keeps_it_at_the_start() -> None:
    """The word "iOS" does not become "IOS"."""
    assert cleaning.upper_first("iOS design") == "iOS design"
    assert cleaning.upper_first("rivers") == "Rivers"
