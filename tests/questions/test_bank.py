"""The question bank that ships with Coach."""

from __future__ import annotations

from itertools import combinations

import pytest

from coach.check import check_questions
from coach.questions import bank
from coach.questions.candidate import of_bank
from coach.questions.language import lexicon
from coach.questions.language.words import likeness

BANK = bank.load()

GUIDE = {
    "the typical day": "typical-day",
    "training and education": "training-needed",
    "qualities and abilities": "qualities",
    "what satisfies": "satisfies",
    "what is hard": "hardest",
    "how the field changes": "field-change",
    "whether it is in demand": "demand",
    "advice for someone entering": "advice-enter",
    "the same path again": "again",
    "other fields or jobs": "other-fields",
    "the steps taken to get here": "steps",
    "last words": "not-asked",
}


def test_it_holds_at_least_120_questions_each_once() -> None:
    """The bank is large enough, and no id or wording stands twice."""
    assert len(BANK.question) >= 120
    assert len({question.id for question in BANK.question}) == len(BANK.question)
    assert len({question.text for question in BANK.question}) == len(BANK.question)


@pytest.mark.parametrize("id_", GUIDE.values(), ids=GUIDE.keys())
def test_it_covers_what_the_guides_samples_cover(id_: str) -> None:
    """Every subject of the guide's own samples has a question."""
    assert id_ in BANK.by_id


def test_every_topic_has_several_questions_and_every_question_a_topic() -> None:
    """No topic is named that does not exist, and none is nearly empty."""
    used = [question.topic for question in BANK.question]

    assert set(BANK.topic_stems) == set(used)
    assert min(used.count(topic) for topic in set(used)) >= 5


def test_every_name_that_is_referred_to_exists() -> None:
    """Senses, kinds of work and matters mean something."""
    senses = {question.sense for question in BANK.question if question.sense}
    kinds = {kind for question in BANK.question for kind in question.kinds}
    matters = {name for name, _ in lexicon.matters()}

    assert senses | {sense.name for sense in BANK.sense} <= set(BANK.by_id)
    assert kinds <= set(BANK.kind_stems)
    assert matters <= {follow.matter for follow in BANK.follow}


def test_every_question_keeps_the_rules_for_questions() -> None:
    """Not one finding, not even for information, on any question or probe-bearing follow-up."""
    texts = [question.text for question in BANK.question]
    texts += [f"You led the paint line. {follow.question}" for follow in BANK.follow]

    found = [
        (text, finding.rule) for text in texts for finding in check_questions([text])[0].findings
    ]

    assert not found


def test_questions_and_probes_end_with_a_question_mark() -> None:
    """What is asked looks asked."""
    texts = [text for question in BANK.question for text in (question.text, question.probe)]
    texts += [text for follow in BANK.follow for text in (follow.question, follow.probe)]

    assert not [text for text in texts if not text.endswith("?")]


def test_questions_of_different_senses_do_not_say_nearly_the_same() -> None:
    """Near twins share a sense, so that a list never holds both."""
    twins = [
        (one.text, other.text)
        for one, other in combinations(of_bank(), 2)
        if one.sense != other.sense and likeness(one.stems, other.stems) >= 0.6
    ]

    assert not twins


def test_each_audience_finds_enough_to_fill_an_hour() -> None:
    """Student, career changer and shadow day each have at least forty questions."""
    for audience in ("student", "changer", "shadow"):
        assert sum(audience in question.fits for question in BANK.question) >= 40
