"""A question for every form in which people put what they want to learn."""

from __future__ import annotations

import pytest

from coach.check import check_questions
from coach.questions.language import address, asking, opening, phrases
from coach.questions.personal.learn import aim_of

ASKED = {
    "what the work is like day to day": "What is the work really like day to day?",
    "how to get into the field": "If you were in my place, how would you get into the field?",
    "what to learn first": "If you were in my place, what would you learn first, and why?",
    "how to use my GIS skills": "How should I use my GIS skills?",
    "whether a PhD is necessary": (
        "From what you have seen, what decides whether a PhD is necessary?"
    ),
    "if it's worth it": "From what you have seen, what decides whether it's worth it?",
    "whether to switch now": "What would you weigh up before deciding whether to switch now?",
    "Is a master's degree necessary?": (
        "How necessary is a master's degree, and what does that depend on?"
    ),
    "What is a typical day like?": "In your experience, what is a typical day like?",
    "how funding works": "Could you tell me, from what you have seen, how funding works?",
    "how she got into consulting": "Could you tell me how you got into consulting?",
    "their path into features": "Could you tell me more about your path into features?",
    "how I can stand out": "How can I stand out?",
    "getting into the field": (
        "What would you tell someone in my place about getting into the field?"
    ),
    "my options after graduation": "What would you tell me about my options after graduation?",
    "tips for networking": "What tips do you have for networking?",
    "work with rare books": "What is it like to work with rare books?",
    "I'd like to learn more about jazz": (
        "What have you learned about jazz that is hard to see from outside?"
    ),
    "learn R": "If you were in my place, how would you learn R?",
    "learning about grant writing": (
        "What have you learned about grant writing that is hard to see from outside?"
    ),
    "There are few women in the field.": (
        "I have heard that there are few women in the field. "
        "How does that look from where you stand?"
    ),
    "I worry that I am too shy": (
        "I worry that I am too shy. How much of a problem would that be, from what you have seen?"
    ),
    "CAREER PATHS IN GEOLOGY": (
        "What have you learned about career paths in geology that is hard to see from outside?"
    ),
}


def asked(raw: str, position: int = 0) -> str:
    """The way from what was typed to the question."""
    turned = address.to_reader(aim_of(raw), "Elena Ruiz")
    phrase = phrases.read(turned or "")
    assert phrase is not None
    return asking.ask(phrase, position)


@pytest.mark.parametrize(("raw", "question"), ASKED.items())
def test_a_wish_becomes_an_open_question(raw: str, question: str) -> None:
    """Every form gives natural English."""
    assert asked(raw) == question


@pytest.mark.parametrize("raw", ASKED)
@pytest.mark.parametrize("position", [0, 1, 2])
def test_the_question_keeps_the_rules_at_every_place_of_the_list(raw: str, position: int) -> None:
    """Open, about the work, one question."""
    (report,) = check_questions([asked(raw, position)])

    assert not report.findings


def test_an_amount_is_asked_for_in_words_that_people_say() -> None:
    """Nobody explains how much; somebody new asks it, and is told."""
    assert asked("how much of the year is spent in the field", 1) == (
        "If a newcomer asked you how much of the year is spent in the field, what would you say?"
    )


@pytest.mark.parametrize("position", [0, 1, 2])
def test_no_newcomer_asks_about_the_person(position: int) -> None:
    """A wish about the person's own future is asked in their own name wherever it stands."""
    assert asked("how much my accent matters", position) == (
        "Could you tell me, from what you have seen, how much my accent matters?"
    )


def test_three_wishes_of_one_form_are_not_put_in_the_same_words() -> None:
    """A list does not drone."""
    assert len({asked("how funding works", position)[:12] for position in range(3)}) == 3


OPENED = {
    "Is it stressful?": "How stressful is it, and what does that depend on?",
    "Is Excel important in your job?": (
        "How important is Excel in your job, and what does that depend on?"
    ),
    "Do you like your work?": "What do you enjoy about your work, and what less?",
    "Did you always want to be a vet?": "How did you come to want to be a vet?",
    "Should I get the certificate or not?": (
        "What would you weigh up before deciding whether to get the certificate?"
    ),
    "Do you work weekends?": "How often do you work weekends, and what does that depend on?",
    "Will robots replace pickers?": (
        "How far will robots replace pickers, and what makes you think so?"
    ),
    "Is the work mostly at a desk?": "Is the work mostly at a desk, and how does that vary?",
    "Would you do it again?": "Would you do it again, and why?",
    "Is a master's worth it?": "What makes a master's worth it, and when is it not?",
    "Do I need calculus?": "What difference does it make to have calculus?",
}


@pytest.mark.parametrize(("closed", "question"), OPENED.items())
def test_a_closed_question_is_opened(closed: str, question: str) -> None:
    """It invites a reason, and keeps the rules."""
    assert opening.opened(closed) == question
    assert not check_questions([question])[0].findings


@pytest.mark.parametrize(
    "question",
    [
        "What surprised you most?",
        "Could you walk me through yesterday?",
        "Is there someone I should talk to?",
        "Do you think it lasts, and what would change it?",
        "Tell me about a hard decision.",
    ],
)
def test_an_open_question_and_a_polite_request_stay(question: str) -> None:
    """What is open already is left as its writer put it."""
    assert not opening.is_closed(question)
    assert opening.opened(question) == question
