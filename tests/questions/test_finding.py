"""Helping somebody who has not said what they want to learn."""

from __future__ import annotations

import pytest

from coach.domain.brief import Brief, Target
from coach.questions import finding_questions, with_answers
from tests.questions.conftest import Ranked


def test_three_questions_are_asked_each_with_an_example() -> None:
    """What would change, what worries, what cannot be found."""
    asked = finding_questions()

    assert [each.key for each in asked] == ["decide", "worry", "offline"]
    assert all(each.text.endswith("?") and each.example for each in asked)


@pytest.mark.parametrize(
    ("key", "answer", "learn"),
    [
        ("decide", "whether to apply for a master's", "whether to apply for a master's"),
        ("decide", "I'd decide whether to move.", "whether to move"),
        ("decide", "I would take the lab job", "whether to take the lab job"),
        ("decide", "apply this year", "whether to apply this year"),
        ("decide", "which courses to take", "which courses to take"),
        ("worry", "being stuck at a desk", "I worry about being stuck at a desk"),
        ("worry", "I'm worried about the pay", "I worry about the pay"),
        ("worry", "I worry that I'm too shy", "I worry that I'm too shy"),
        ("worry", "I'm not good at maths", "I worry that I'm not good at maths"),
        ("worry", "The hours", "I worry about the hours"),
        ("offline", "How much say a beginner has", "how much say a beginner has"),
    ],
)
def test_an_answer_becomes_something_to_learn(key: str, answer: str, learn: str) -> None:
    """In words from which a question can be made."""
    assert with_answers(Brief(), {key: answer}).target.learn == (learn,)


@pytest.mark.parametrize("answer", ["", "  ", "nothing", "I don't know", "n/a", "?"])
def test_skipping_is_allowed(answer: str) -> None:
    """An empty answer adds nothing."""
    assert with_answers(Brief(), {"worry": answer, "decide": answer}) == Brief()


def test_what_was_there_stays_first(ranked: Ranked) -> None:
    """Answers come after what the brief already wants to learn, and none is added twice."""
    brief = Brief(target=Target(learn=("how funding works",)))
    folded = with_answers(brief, {"offline": "how funding works", "worry": "the pay"})

    assert folded.target.learn == ("how funding works", "I worry about the pay")


def test_the_list_builds_on_the_answers(ranked: Ranked) -> None:
    """The answers are asked about first, and the remark about a missing aim is gone."""
    answers = {"decide": "whether to move to a city", "worry": "I'm too shy", "offline": "the mood"}
    result = ranked(with_answers(Brief(target=Target(role="nurse")), answers), 20)

    assert {each.personal_from for each in result.questions[:3]} == {
        ("target.learn[0]",), ("target.learn[1]",), ("target.learn[2]",)
    }  # fmt: skip
    assert not result.remarks
