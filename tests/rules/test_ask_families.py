"""Asks, amounts of time and words back to an earlier message, in everyday forms."""

from __future__ import annotations

import pytest

from coach.check import check
from coach.domain.brief import Kind
from coach.domain.text import Email


def found(body: str, kind: Kind = Kind.INTERVIEW_REQUEST) -> set[str]:
    """The rules that a text breaks."""
    return {finding.rule for finding in check(Email(kind=kind, body=body)).findings}


@pytest.mark.parametrize(
    "ask",
    [
        "15 min to chat about how you got there?",
        "20 minutes by video, any evening after 19:00?",
        "Fancy a brew sometime, at that place next to the market?",
        "Down for a quick 15-min chat sometime?",
        "Would love 20 minutes to ask how you decided.",
        "What I'm after is a 20-minute phone call about the exams.",
        "Coffee on me, any morning?",
        "Keen on a natter about it over lunch?",
    ],
)
def test_an_ask_may_lack_subject_and_verb(ask: str) -> None:
    """People ask in fragments, and the reader knows what is wanted."""
    assert "clear-ask" not in found(ask)


@pytest.mark.parametrize(
    "words",
    [
        "I sat on the floor when you gave the lecture. Could you answer by reply to this email?",
        "I fancy a career like yours. What should I read?",
        "It took me 15 minutes to read your page.",
        "What I loved was your talk at the fair.",
        "All I know about the visit is what you wrote. Let me know what you think.",
    ],
)
def test_the_same_words_may_ask_for_nothing(words: str) -> None:
    """A meeting that was, or an answer in writing, is no meeting asked for."""
    assert "clear-ask" in found(words)


@pytest.mark.parametrize(
    "ask",
    [
        "I ask your permission to shadow a member of your lab during three days in the spring.",
        "I would be glad to sit in during one working day.",
        "Would you let me shadow you for one two-show day?",
        "Could I watch you over two mornings?",
        "I'm free between 11.20 and 11.50 most mornings. Could I come over in one of those gaps?",
    ],
)
def test_the_length_of_a_visit_is_told_in_many_ways(ask: str) -> None:
    """Days during which, days with two shows, and a gap between two shifts have a length."""
    assert "time-ask" not in found(ask, Kind.SHADOW_REQUEST)


@pytest.mark.parametrize(
    "words",
    [
        "I shadowed a vet during two summers. Could I shadow you?",
        "I'd love to see your day. I volunteer at a free clinic.",
        "Could I shadow you during the spring holidays?",
        "I work at a busy two-room clinic. May I shadow you?",
        "I'm free between 9 and 5 on weekdays. Could I shadow you?",
    ],
)
def test_other_lengths_and_places_are_not_asked_for(words: str) -> None:
    """What the writer did, where they work and when they are free is no length of a visit."""
    assert "time-ask" in found(words, Kind.SHADOW_REQUEST)


def test_minutes_in_a_lunch_hour_are_minutes() -> None:
    """The hour says when, and not how long."""
    assert "time-limit" not in found("Could I ring you for 20-ish minutes one lunch hour?")
    assert "time-limit" not in found("Might we talk for 15 minutes during a lunch break?")
    assert "time-limit" in found("Could I have one lunch hour of yours?")
    assert "time-limit" in found("Could we talk for 30 minutes or an hour?")


@pytest.mark.parametrize(
    "words",
    [
        "I hope you'll forgive me for writing you yet another email.",
        "Just floating this back up.",
        "Popping this back to the top of your inbox.",
        "I recently submitted my application on 3 May.",
        "One more nudge from me, and then I stop.",
    ],
)
def test_a_nudge_may_speak_of_the_first_message_in_pictures(words: str) -> None:
    """Whatever is floated, popped or nudged was sent before."""
    assert "refers-back" not in found(words, Kind.FOLLOW_UP)


@pytest.mark.parametrize(
    "words",
    [
        "Another reason to talk is your work on bees.",
        "I want to bring my mother up to see the mill. May I?",
        "Your application of game theory to bees is great. Could we talk?",
    ],
)
def test_other_things_brought_up_are_no_message(words: str) -> None:
    """Only a message of one's own refers back."""
    assert "refers-back" in found(words, Kind.FOLLOW_UP)


def test_let_me_know_is_no_word_of_a_meeting() -> None:
    """To let me watch is; to let me know is not."""
    assert "refers-back" in found("Thank you for the tip. Let me know.", Kind.THANK_YOU)
    assert "refers-back" not in found("Thank you for letting me watch.", Kind.THANK_YOU)


@pytest.mark.parametrize(
    "words",
    [
        "May I be a fly on your wall this Thursday?",
        "Let me buy you a bowl of noodles and ask you how you do it.",
        "Would the kitchen have room for a spectator on Friday night?",
    ],
)
def test_a_visit_may_be_asked_for_in_pictures(words: str) -> None:
    """A fly on the wall and a bowl of noodles are a visit and a talk."""
    assert "clear-ask" not in found(words)


def test_hours_days_and_doubled_numbers_are_amounts() -> None:
    """Hours of a programme, one day with a team, a number told twice."""
    assert "time-ask" not in found("I need 30 shadowing hours. Do you take students?")
    assert "time-ask" not in found("May I ask for 15 (fifteen) minutes of your time?")
    assert "time-ask" not in found("One day with your team would be a dream.", Kind.SHADOW_REQUEST)
    assert "time-ask" in found("One day I hope to shadow you.", Kind.SHADOW_REQUEST)
