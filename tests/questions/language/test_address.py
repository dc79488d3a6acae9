"""What is said about the contact, said to them."""

from __future__ import annotations

import pytest

from coach.questions.language import address

TURNED = {
    "She leads the team": "you leads the team",
    "how she got into consulting": "how you got into consulting",
    "how Elena chose hydrology": "how you chose hydrology",
    "how they decide": "how you decide",
    "their typical day": "your typical day",
    "Her team restored the river": "your team restored the river",
    "Dr. Ruiz's work on rivers": "your work on rivers",
    "what made her choose nursing": "what made you choose nursing",
    "what his mentor told him": "what your mentor told you",
    "she's writing a book": "you are writing a book",
    "an interview with Elena Ruiz": "an interview with you",
    "how she and her crew built it": "how you and your crew built it",
    "how he sees himself": "how you see yourself",
    "she frobnicates widgets": "you frobnicate widgets",
    "what she teaches and how she decides": "what you teach and how you decide",
}


@pytest.mark.parametrize(("text", "turned"), TURNED.items())
def test_the_contact_becomes_you(text: str, turned: str) -> None:
    """Name and pronoun, subject, object and owner, with a verb that agrees."""
    expected = turned.replace("you leads", "you lead")

    assert address.to_reader(text, "Elena Ruiz") == expected


@pytest.mark.parametrize(
    "text",
    [
        "how nurses manage their time",
        "how editors say they choose",
        "led the restoration",
        "Ruiz Bakery opened a shop",
    ],
)
def test_what_is_about_others_stays(text: str) -> None:
    """The nurses' own "their" is not the contact's, and a bakery is not its owner."""
    assert address.to_reader(text, "Elena Ruiz") == text


def test_an_uncertain_subject_gives_nothing() -> None:
    """What stands between pronoun and verb is not guessed at."""
    assert address.to_reader("the dam that she, with help, built", "Elena Ruiz") is None


def test_later_verbs_agree_too() -> None:
    """The end of "you lead it and teaches" is brought in line; a plural noun is left."""
    assert address.plural_verbs("you lead it and teaches a course") == (
        "you lead it and teach a course"
    )
    assert address.plural_verbs("you paint birds and frogs") == "you paint birds and frogs"
