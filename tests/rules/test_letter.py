"""Reading a text as people write it: zones, sentences, and offsets into the original."""

from __future__ import annotations

import pytest

from coach.domain.brief import Kind
from coach.domain.policy import Policy
from coach.domain.text import Email
from coach.rules.folding import fold
from coach.rules.letter import Letter, read_letter

ASK = "Would you have 20 minutes for a call?"


def letter(body: str, subject: str | None = None) -> Letter:
    """The letter of a first email with this body."""
    email = Email(kind=Kind.INTERVIEW_REQUEST, body=body, subject=subject)
    return read_letter(email, policy=Policy(), brief=None)


def sentences(read: Letter) -> list[str]:
    """The sentences, cut from the original."""
    return [read.email.body[zone.start : zone.end] for zone in read.sentences]


@pytest.mark.parametrize(
    "text",
    [
        "curly ‘quotes’ and “these”",
        "a no-break\u00a0space and a thin\u2009one",
        "right\u200fto\u200eleft marks, ñ, é, ß, Ż, İ, ﬁ",
        "emoji 👋🏽 and 日本語 and العربية",
        "CRLF\r\nand a tab\tand a line separator\u2028",
    ],
)
def test_folding_keeps_every_offset(text: str) -> None:
    """A folded text is ASCII and as long as the original."""
    folded = fold(text)
    assert folded.isascii()
    assert len(folded) == len(text)


@pytest.mark.parametrize(
    "greeting",
    [
        "Dear Dr. Halloran,",
        "Hi Marisol!",
        "Mr. Dufresne,",
        "Ms. Ruiz:",
        "Good morning Ms. Abernathy,",
        "To whom it may concern,",
        "Dear Mr. and Mrs. Vandersloot,",
        "Dear [Name],",
        "Gunny Alvarez,",
    ],
)
def test_greetings_of_many_kinds_are_no_prose(greeting: str) -> None:
    """A greeting on its own line is told from the sentences below it."""
    assert sentences(letter(f"{greeting}\n\n{ASK}\n\nBest,\nMaya Patel")) == [ASK]


def test_a_greeting_may_open_the_first_sentence() -> None:
    """A line like "Hi Oluwaseun, I'm …" greets and goes on."""
    read = letter("Hi Oluwaseun, I'm a junior at Reedham and I liked your talk.")
    assert sentences(read) == ["I'm a junior at Reedham and I liked your talk."]


@pytest.mark.parametrize(
    "ending",
    [
        "Kind regards,\nMaya Patel",
        "Thanks!\n\nMaya Patel\n614-555-0101",
        "Maya Patel\nClass of 2027 | maya@example.org",
        "All the best, Maya",
        "Respectfully yours,\n\nMaya Patel, RN (Ohio)",
        "Best,\nMaya\n\nSent from my phone",
        "thank you thank you\n\nmaya patel",
    ],
)
def test_endings_of_many_kinds_hold_a_name(ending: str) -> None:
    """The writer's name is found after a closing, in it, or alone at the end."""
    read = letter(f"Dear Dr. Ruiz,\n\n{ASK}\n\n{ending}")
    assert read.zones.name is not None
    assert ASK in sentences(read)


def test_a_sentence_of_thanks_is_no_closing() -> None:
    """The line "Thank you for considering it." belongs to the prose."""
    read = letter(f"Dear Dr. Ruiz,\n\n{ASK}\n\nThank you for considering it.\n\nBest,\nMaya")
    assert "Thank you for considering it." in sentences(read)


def test_quoted_mail_is_left_out() -> None:
    """Lines behind ">" and what stands below a reply header are somebody else's words."""
    quoted = "On Tue, Mar 26, 2024 at 7:12 PM Lupe wrote:\n> Are you hiring?\n> Maya"
    read = letter(f"Hi Lupe,\n\n{ASK}\n\nSanna Koivisto\n\n{quoted}")
    assert b"hiring" not in read.low
    assert sentences(read) == [ASK]


def test_a_postscript_is_prose_again() -> None:
    """What follows "P.S." counts, though it stands below the name."""
    read = letter(f"Dear Dr. Ruiz,\n\n{ASK}\n\nBest,\nMaya\n\nP.S. I liked the maps.")
    assert "P.S. I liked the maps." in sentences(read)


def test_a_pasted_subject_line_is_the_subject() -> None:
    """A line "Subject: …" on top of a pasted text is taken as such, with its place."""
    read = letter(f"Subject: Eelgrass, 20 minutes\n\nDear Dr. Ruiz,\n\n{ASK}\n\nMaya Patel")
    assert read.subject is not None
    assert read.subject.text == "Eelgrass, 20 minutes"
    assert read.subject.field == "body"
    assert read.subject.offset == len("Subject: ")
    assert sentences(read) == [ASK]


def test_wrapped_lines_are_one_sentence_and_bullets_are_not() -> None:
    """A line feed inside a sentence is a space; before a bullet it ends one."""
    wrapped = letter("I have a question that is so long that it goes\nover two lines of text.")
    assert len(wrapped.sentences) == 1
    bullets = letter("I would like to ask about these things here:\n- the permits\n- the budget")
    assert len(bullets.sentences) == 3


@pytest.mark.parametrize(
    "text",
    [
        "I met Dr. Ruiz and Prof. J. K. Okafor at 3 p.m. on Tuesday.",
        "She works, e.g. with the U.S. survey, for approx. ten years.",
    ],
)
def test_abbreviations_do_not_end_a_sentence(text: str) -> None:
    """A dot after a title, an initial or an abbreviation is no full stop."""
    assert sentences(letter(text)) == [text]


def test_no_ends_a_sentence() -> None:
    """A plain "no." is no abbreviation, or its denial would reach into the next sentence."""
    assert sentences(letter("You may have to say no. Please think of it.")) == [
        "You may have to say no.",
        "Please think of it.",
    ]


def test_thanks_to_a_sir_are_no_name() -> None:
    """The last words "Thank you, sir." thank the reader and sign nothing."""
    assert letter(f"Dear Dr. Ruiz,\n\n{ASK}\n\nThank you, sir.").zones.name is None
