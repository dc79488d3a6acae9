"""What is known of the contact, as one true sentence to them."""

from __future__ import annotations

import pytest

from coach.questions.language.noted import note

SAID = {
    "led the Scioto wetlands restoration": "You led the Scioto wetlands restoration.",
    "LED THE CORAL SURVEY": "You led the coral survey.",
    "She leads the team and teaches a course": "You lead the team and teach a course.",
    "Her team restored the river": "Your team restored the river.",
    "was an accountant for ten years": "You were an accountant for ten years.",
    "is writing a book on rivers": "You are writing a book on rivers.",
    "In 2019, moved from nursing to UX": "In 2019, you moved from nursing to UX.",
    "recently joined the board": "You recently joined the board.",
    "featured in the Dispatch": "You were featured in the Dispatch.",
    "board member of Green Columbus": "I saw that you are a board member of Green Columbus.",
    "head of the wetlands team": "I saw that you are head of the wetlands team.",
    "PhD from Durham University": "I noticed your PhD from Durham University.",
    "Brightwater won the contract": "I noticed that Brightwater won the contract.",
    "The company opened an office": "I noticed that the company opened an office.",
    "Ruiz Bakery opened a second shop": "I noticed that Ruiz Bakery opened a second shop.",
    "working on flood maps": "I read about your work on flood maps.",
    "her talk on river memory": "I read about your talk on river memory.",
    "article in Rock Monthly": "I came across an article in Rock Monthly while preparing.",
    "Scioto gravel survey": "I came across the Scioto gravel survey while preparing.",
    "20 years on the road": "One thing that I noted about your work: 20 years on the road.",
    "how she rebuilt the archive": "I read about how you rebuilt the archive.",
    "she and her crew built the dam": "You and your crew built the dam.",
}


@pytest.mark.parametrize(("raw", "sentence"), SAID.items())
def test_a_note_becomes_a_sentence_to_the_contact(raw: str, sentence: str) -> None:
    """Every grammatical form is said naturally, and what is not certain stands after a colon."""
    noted = note(raw, "Elena Ruiz")

    assert noted is not None
    assert noted.sentence == sentence


@pytest.mark.parametrize(
    "raw",
    [
        "",
        "https://example.org",
        "based in Leeds",
        "What drew her?",
        "the dam that she, in 2019, built",
    ],
)
def test_what_one_could_not_ask_about_gives_nothing(raw: str) -> None:
    """A link, a place and a question are no statement on somebody's work."""
    assert note(raw, "Elena Ruiz") is None


@pytest.mark.parametrize(
    ("raw", "matter", "thing"),
    [
        ("led the wetlands restoration in 2021", "making", "the wetlands restoration"),
        ("opened a second shop", "making", "that second shop"),
        ("moved from nursing to design", "move", None),
        ("published a study of bees", "publication", "that study of bees"),
        ("raised two otters", "deed", None),
        ("served in Lima", "doing", None),
        ("translates crime novels", "ongoing", None),
        ("featured in the Dispatch", "coverage", None),
        ("won the Green Prize", "award", "the Green Prize"),
    ],
)
def test_what_a_note_speaks_of_is_told(raw: str, matter: str, thing: str | None) -> None:
    """The matter decides which question follows; the thing can be named again."""
    noted = note(raw, None)

    assert noted is not None
    assert (noted.matter, noted.thing) == (matter, thing)
