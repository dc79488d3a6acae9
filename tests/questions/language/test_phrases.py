"""Telling the grammatical form of what a person typed."""

from __future__ import annotations

import pytest

from coach.questions.language import phrases
from coach.questions.language.phrases import Form

FORMS = {
    "what the work is like": Form.CLAUSE,
    "how decisions get made": Form.CLAUSE,
    "which skills matter most": Form.CLAUSE,
    "What is a typical day like?": Form.OPEN,
    "how do you choose": Form.OPEN,
    "Is a degree necessary?": Form.CLOSED,
    "should I get a certificate": Form.CLOSED,
    "whether a doctorate helps": Form.WHETHER,
    "how to get started": Form.INFINITIVE,
    "which courses to take first": Form.INFINITIVE,
    "I worry about the pay": Form.SENTENCE,
    "balancing research and teaching": Form.GERUND,
    "marketing for small museums": Form.NOUN,
    "engineering ethics": Form.NOUN,
    "career paths in geology": Form.NOUN,
    "work with animals": Form.BASE,
    "work culture": Form.NOUN,
    "get better at writing": Form.BASE,
}
NOTES = {
    "led the wetlands restoration": Form.PAST,
    "Recently moved to Leeds": Form.PAST,
    "In 2019, moved into design": Form.PAST,
    "leads the team": Form.PRESENT,
    "is writing a book": Form.PRESENT,
    "works of art": Form.NOUN,
    "featured in the Dispatch": Form.PASSIVE,
    "retired teacher": Form.NOUN,
    "published author of two novels": Form.NOUN,
    "building the new clinic": Form.GERUND,
    "Open Wells opened a second office": Form.SENTENCE,
    "Brightwater won the state contract": Form.SENTENCE,
    "article published in the Dispatch": Form.NOUN,
    "a project that is funded by the state": Form.NOUN,
}


@pytest.mark.parametrize(("text", "form"), FORMS.items())
def test_the_form_of_a_wish_is_told(text: str, form: Form) -> None:
    """Each grammatical form is known for what it is."""
    phrase = phrases.read(text)

    assert phrase is not None
    assert phrase.form is form


@pytest.mark.parametrize(("text", "form"), NOTES.items())
def test_the_form_of_a_note_is_told(text: str, form: Form) -> None:
    """The same where a noun at the start may be a name."""
    phrase = phrases.read(text, names=True)

    assert phrase is not None
    assert phrase.form is form


@pytest.mark.parametrize("text", ["", "  ", "...", "https://example.org/a", "?", "12", "🎓"])
def test_where_nothing_is_left_to_say_there_is_no_phrase(text: str) -> None:
    """A link, a mark or a number alone is no phrase."""
    assert phrases.read(text) is None


def test_a_long_note_is_cut_before_an_aside_and_a_long_question_is_not_cut() -> None:
    """What is cut still says the same; a question would lose its verb."""
    aside = ", which removed two lanes of traffic and brought back the shops " + "again " * 20
    told = phrases.read("led the redesign of Market Street" + aside)
    asked = phrases.read("how the departments that have a say, " + "in one way, " * 14 + "agree")

    assert told is not None
    assert told.text == "led the redesign of Market Street"
    assert asked is not None
    assert asked.text.endswith("agree")


def test_an_endless_phrase_is_not_used() -> None:
    """A page pasted into one field without a full stop gives no question."""
    assert phrases.read("how " + "very " * 500 + "long") is None
