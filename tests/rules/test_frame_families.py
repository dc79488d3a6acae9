"""Greetings, closings, subjects and blanks as people of many places and habits write them."""

from __future__ import annotations

import pytest

from coach.check import check
from coach.domain.brief import Kind
from coach.domain.text import Email

ASK = "Would you have 20 minutes for a call?"


def found(body: str, subject: str | None = None, kind: Kind = Kind.INTERVIEW_REQUEST) -> set[str]:
    """The rules that a text breaks."""
    return {
        finding.rule for finding in check(Email(kind=kind, body=body, subject=subject)).findings
    }


@pytest.mark.parametrize(
    "greeting",
    [
        "Salut Ioana,",
        "Buenas, Sra. Montoya:",
        "Beste mevrouw Wilhelmina (it is the only name on the poster),",
        "Magandang hapon po, Sir Dennis,",
        "Renee and Hal,",
        "Alright Kez,",
        "Geachte heer de Boer,",
        "Szanowna Pani Nowak,",
        "Selam Emre Bey,",
        "Hello, (Dr. Ms. Mr.) __________.",
        "Dear ( FIRST NAME ),",
        "Hi Ola,",
    ],
)
def test_a_name_is_found_in_greetings_of_many_tongues(greeting: str) -> None:
    """The name counts whatever the word before it; a blank is another rule's matter."""
    assert "recipient-name" not in found(f"{greeting}\n\n{ASK}\n\nBest,\nMaya Patel")


@pytest.mark.parametrize("greeting", ["Szanowna Pani Nowak,", "Salut Ioana,", "Buenas, Sra. Cruz:"])
def test_such_a_greeting_may_open_the_first_sentence(greeting: str) -> None:
    """What follows it on the same line is prose."""
    assert "recipient-name" not in found(f"{greeting} would you have 20 minutes?\n\nMaya Patel")


@pytest.mark.parametrize(
    "opening",
    [
        "Buenas tardes,",
        "Geachte mevrouw,",
        "Magandang umaga,",
        "Hey can you refer me",
        "Hi I am new",
    ],
)
def test_a_greeting_without_a_name_is_told_in_any_tongue(opening: str) -> None:
    """A title alone names nobody, and a sentence that begins with "hey" is no greeting."""
    assert "recipient-name" in found(f"{opening}\n\n{ASK}\n\nBest,\nMaya Patel")


@pytest.mark.parametrize(
    "ending",
    [
        "All the best,\nTommo (Thomas Ackroyd on the invoices)",
        "Yours,\nRuth - the one with the very loud dog",
        "Warm regards,\nSudha Venkataraman, FCA\nHives and Ledgers, Srirangapatna",
        "Yours sincerely,\nHarriet Olusoga-Payne\n" + "lunchtime supervisor, and " * 4 + "reader",
        "Sincerely, ____",
        "Sincerely,\n( YOUR FIRST & LAST NAME )",
        "Could you let me know?\n\n[name]",
        "Best,\nYour Name\nYour email address",
    ],
)
def test_a_name_with_a_remark_or_a_blank_signs(ending: str) -> None:
    """A joke, letters or a post after the name change nothing; `placeholder` speaks of a blank."""
    assert "sign-off" not in found(f"Dear Dr. Ruiz,\n\n{ASK}\n\n{ending}")


@pytest.mark.parametrize("ending", ["Best,\n\nInterviewee", "Yours,\nA future vet", "Cheers,"])
def test_a_part_played_is_no_name(ending: str) -> None:
    """Who signs as "Interviewee" has signed with nothing."""
    assert "sign-off" in found(f"Dear Dr. Ruiz,\n\n{ASK}\n\n{ending}")


@pytest.mark.parametrize(
    "subject",
    [
        "Still waiting",
        "Yesterday",
        "Quick update",
        "Quick follow up",
        "Hello from a fellow Cornellian",
        "Any news?",
        "Me again",
        "Did you get my email?",
        "Please please help a desperate student :(",
        "Sorry to bother you again",
    ],
)
def test_a_subject_without_a_matter_says_nothing(subject: str) -> None:
    """Who waits, greets or pleads has not yet said what about."""
    assert "subject" in found(ASK, subject, Kind.FOLLOW_UP)


@pytest.mark.parametrize(
    "subject",
    [
        "Still waiting for the eelgrass to flower",
        "Yesterday's tour of the kiln",
        "Update on the ASE test you told me about",
        "Quick question about bees",
        "Hello from the eelgrass lab, 20 minutes?",
        "Please help me see what a notary does",
        "Our talk on Monday",
    ],
)
def test_a_subject_that_names_the_matter_passes(subject: str) -> None:
    """The same words with a matter behind them say what it is about."""
    assert "subject" not in found(ASK, subject, Kind.FOLLOW_UP)


@pytest.mark.parametrize(
    "thanks",
    [
        "Cheers in advance,\nRhodri",
        "Jazakallah khair for considering it.",
        "Maraming salamat po!",
        "Ngā mihi nui for even thinking about it.",
        "Vielen Dank im Voraus.",
        "Dank u wel.",
        "Mulțumesc frumos.",
        "Ta very much!",
    ],
)
def test_thanks_are_thanks_in_any_tongue(thanks: str) -> None:
    """A word of thanks need not be English."""
    assert "thanks" not in found(f"Dear Ann,\n\n{ASK}\n\n{thanks}")


@pytest.mark.parametrize("closing", ["Cheers,\nRhodri", "Saludos,\nIker", "Arohanui,\nShaz"])
def test_a_greeting_at_the_end_is_no_thanks(closing: str) -> None:
    """Regards in another tongue are still only regards."""
    assert "thanks" in found(f"Dear Ann,\n\n{ASK}\n\n{closing}")


@pytest.mark.parametrize(
    "words",
    [
        "I am in the honors society [along with two friends, both of them in medicine].",
        "I take one class [it seems little, but it is a hard one].",
        "I kept this short [as my tutor advised].",
        "He has an RN (Ohio) and works for NASA ( I think ).",
    ],
)
def test_an_aside_in_brackets_is_no_blank(words: str) -> None:
    """What a person adds in brackets is a sentence of theirs."""
    assert "placeholder" not in found(words)


@pytest.mark.parametrize(
    "words",
    [
        "I admire your work with ( INDUSTRY ) firms.",
        "I am excited to be considered for the (name the position).",
        "I enjoyed learning more about Company Name.",
        "Thank you.\n\nYour Name",
        "I was struck by [what you said about their product].",
    ],
)
def test_a_blank_is_told_in_any_brackets(words: str) -> None:
    """Templates mark their blanks in many ways."""
    assert "placeholder" in found(words)


def test_capitals_of_a_certificate_or_a_blank_are_no_shouting() -> None:
    """A run of acronyms with one long one, or the capitals of a template, raise no voice."""
    assert "tone" not in found("I am a machinist, TESDA NC II, in Toril.")
    assert "tone" not in found("I'm glad that [SOMETHING GOOD THAT HAPPENED/ADD TO THE STORY.]")
    assert "tone" in found("It was the BEST DAY EVER.")
    assert "tone" in found("PLEASE HELP ME OUT.")


@pytest.mark.parametrize(
    "greeting",
    [
        "Dear Team at Fennimore Veterinary,",
        "Hello from Nebraska,",
        "Dear Fellow Alum,",
        "Dear Fire Department,",
    ],
)
def test_a_group_or_a_place_is_nobody(greeting: str) -> None:
    """What stands behind "at" and "from" names where, and not whom."""
    assert "recipient-name" in found(f"{greeting}\n\n{ASK}\n\nBest,\nMaya Patel")


def test_a_brother_before_a_full_stop_is_greeted() -> None:
    """A greeting may end in a full stop, and a line "To: …" greets too."""
    assert "recipient-name" not in found(f"Assalamu alaikum brother Idris. {ASK}\n\nMaya Patel")
    assert "recipient-name" not in found(f"To: Wilhelmina Osei\n\n{ASK}\n\nMaya Patel")
    assert "recipient-name" not in found(f"Dear Ana from the choir,\n\n{ASK}\n\nMaya Patel")


@pytest.mark.parametrize(
    "ending",
    [
        "Sincerely,\nCriminal Justice Student\nPainted Mesa College",
        "I'd be grateful.\n\nOperator 20771\nNorthgate Division",
        "Kind regards,\nB.A. Linguistics, class of 2026",
    ],
)
def test_a_school_a_number_and_a_degree_are_no_name(ending: str) -> None:
    """A signature without a name in it signs nothing."""
    assert "sign-off" in found(f"Dear Dr. Ruiz,\n\n{ASK}\n\n{ending}")


@pytest.mark.parametrize(
    "ending", ["Yours sincerely,\nHope Wakeling", "Your grateful student, Leocadia Brandt"]
)
def test_a_name_may_look_like_a_sentence(ending: str) -> None:
    """Hope is a name, too, and "your student" closes a letter."""
    assert "sign-off" not in found(f"Dear Dr. Ruiz,\n\n{ASK}\n\n{ending}")


@pytest.mark.parametrize(
    "words",
    [
        "You found the pipe because you did not believe the first number.",
        "I expect you're flat out, so no drama if the answer is no.",
        "Since you haven't had a chance to look, here it is in short.",
    ],
)
def test_a_not_and_an_expectation_may_be_kind(words: str) -> None:
    """To expect that somebody is busy presses nobody."""
    assert "tone" not in found(words)


@pytest.mark.parametrize(
    "words",
    [
        "Since you never replied, I write again.",
        "I expect you to answer by Friday.",
        "I trust you will reply.",
    ],
)
def test_blame_and_demands_are_told(words: str) -> None:
    """A silence thrown in somebody's face, or an answer demanded, does press."""
    assert "tone" in found(words)
