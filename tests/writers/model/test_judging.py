"""Answers that are no drafts, told apart."""

from __future__ import annotations

import pytest

from coach.domain.message import Message
from coach.prompts import render
from coach.writers.model.judging import is_refusal, require_text, tidy
from coach.writers.parse import Unusable

PROMPT = render(
    "thank-you",
    {"rules": "- Say thank you.", "style": "Warm.", "angle": "Start anywhere.", "brief": "Maya"},
).messages
EMAIL = (
    "Dear Dr. Ruiz,\n\nThank you for the time you gave me on Friday. I have started with the open "
    "water-quality data, as you advised.\n\nMaya Patel"
)


def fault(text: str, prompt: tuple[Message, ...] = PROMPT) -> str | None:
    """What is said against a text; None where it is taken as a draft."""
    try:
        require_text(text, prompt)
    except Unusable as problem:
        return str(problem)
    return None


def test_a_draft_is_a_draft() -> None:
    """An ordinary email passes."""
    assert fault(EMAIL) is None


@pytest.mark.parametrize(
    "text",
    [
        "I'm sorry, but I can't help with that.",
        "I cannot write this email for you.",
        "As an AI language model, I do not have personal experiences to share.",
        "I am unable to generate that content.",
        "I'm afraid I won't be able to do this.",
    ],
)
def test_a_refusal_is_not_asked_again(text: str) -> None:
    """A refusal is seen as one, and no second request is made of it."""
    with pytest.raises(Unusable, match="declined") as raised:
        require_text(text, PROMPT)
    assert raised.value.again is None


@pytest.mark.parametrize(
    "text",
    [
        "I cannot tell you how much I enjoyed our conversation.",
        "I am afraid I missed your talk, and was sorry to.",
        "I can't wait to hear how you helped the city.",
        "I can't help wondering how the restoration began.",
        "I cannot help but admire how you read a river.",
        "As an AI student I read your article with care.",
    ],
)
def test_a_polite_phrase_is_no_refusal(text: str) -> None:
    """Words of a refusal that mean something else pass."""
    assert not is_refusal(text)


GERMAN = (
    "Sehr geehrte Frau Ruiz, ich studiere Umweltwissenschaften und habe Ihr Profil gefunden. "
    "Hätten Sie zwanzig Minuten Zeit für ein Gespräch? Mit freundlichen Grüßen, Maya Patel"
)
SPANISH = (
    "Estimada doctora Ruiz: soy estudiante de ciencias ambientales y encontré su perfil en la "
    "base de mentores. ¿Tendría veinte minutos para conversar? Atentamente, Maya Patel"
)
FRENCH = (
    "Chère Madame Ruiz, je suis étudiante en sciences de l'environnement et votre parcours "
    "m'intéresse beaucoup. Auriez-vous vingt minutes pour en parler ? Maya Patel"
)


@pytest.mark.parametrize("text", [GERMAN, SPANISH, FRENCH], ids=["German", "Spanish", "French"])
def test_another_language_is_asked_again_in_english(text: str) -> None:
    """A text in another language is told apart, and the model is asked for English."""
    with pytest.raises(Unusable, match="English") as raised:
        require_text(text, PROMPT)
    assert "Write the text in English." == raised.value.again


@pytest.mark.parametrize(
    "text",
    [
        f"{EMAIL}\n\n{PROMPT[0].content[:200]}",
        "Dear Dr. Ruiz,\n<brief>\nThank you.\n</brief>\nMaya",
        "Dear Dr. Ruiz,\n<|im_start|>Thank you. [INST] Maya",
    ],
    ids=["its instructions", "its tags", "a chat template's marks"],
)
def test_a_leaked_prompt_is_no_draft(text: str) -> None:
    """A text that repeats the prompt is told apart."""
    with pytest.raises(Unusable, match="repeated its instructions"):
        require_text(text, PROMPT)


def test_what_the_person_wrote_is_no_leak() -> None:
    """Words of the brief are what a draft is made of."""
    said = "how field data from rivers and wetlands shapes the flood policy of a city"
    prompt = (PROMPT[0], Message(role="user", content=f"<brief>\n{said}\n</brief>"))
    assert fault(f"Dear Dr. Ruiz,\n\nI wonder {said}.\n\nMaya", prompt) is None


@pytest.mark.parametrize(
    "text",
    [
        f"Here is your email:\n\n{EMAIL}",
        f"Sure! Here's a draft for you:\n{EMAIL}",
        f"{EMAIL}\n\n---\nLet me know if you would like any changes!",
        f"{EMAIL}\n\nNote: I kept it under 150 words.",
        EMAIL.replace("\n", "\r\n"),
        EMAIL.replace("\n", "\\n"),
        EMAIL.replace("\n\n", "\n\n\n\n"),
        f"  {EMAIL}  \n",
    ],
    ids=["here is", "sure", "changes", "note", "CRLF", "escaped breaks", "wide gaps", "edges"],
)
def test_chatter_around_a_draft_is_taken_off(text: str) -> None:
    """Remarks to whoever asked, and odd line breaks, are no part of the email."""
    assert EMAIL == tidy(text)


def test_an_ordinary_ending_is_no_chatter() -> None:
    """Sentences that only begin like chatter stay."""
    text = "Here is what I did next.\n\nLet me know if you would like to see the maps.\n\nMaya"
    assert text == tidy(text)


@pytest.mark.parametrize(
    "text",
    [
        "See https://example.org/maya for more.",
        "My page is maya-patel.com, if you like.",
        "Write to maya [dot] com.",
        "It is at maya dot com.",
        "Reach me at maya@example.org.",
        "My number is (614) 555-0134.",
        "<b>Thank you</b> for your time.",
        "![a picture](x) Thank you.",
    ],
)
def test_links_addresses_and_markup_are_asked_out(text: str) -> None:
    """Prompts hold no addresses, so an answer that does is asked for again without."""
    with pytest.raises(Unusable) as raised:
        require_text(f"{EMAIL}\n\n{text}", PROMPT)
    assert raised.value.again


@pytest.mark.parametrize(
    "text",
    [
        "I would value it. Me and my team read it. Top of my list is the river. Online is fine.",
        "I work at Booking.com as a clerk.",
        "I took 240 samples in 2024, about 5 a week.",
        "We measured x < y, and then y > z.",
    ],
)
def test_what_only_looks_like_an_address_stays(text: str) -> None:
    """Sentences, amounts and a name that the brief holds are no addresses."""
    brief = Message(role="user", content="<brief>\nWriter is: a clerk at Booking.com\n</brief>")
    assert fault(f"{EMAIL}\n\n{text}", (PROMPT[0], brief)) is None
