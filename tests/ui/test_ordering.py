"""The person's own order of the questions."""

from __future__ import annotations

import pytest

from coach.domain.text import Question, QuestionList, Scores
from coach.ui.ordering import acted, arranged, reworded
from coach.ui.work import Asking

SCORES = Scores(relevance=1, only_they_can_answer=1, new_to_you=1, fit=1)


@pytest.fixture
def asking() -> Asking:
    """Four questions of three minutes for ten minutes."""
    questions = tuple(
        Question(rank=rank, question=words, topic="t", minutes=3, why="w", scores=SCORES)
        for rank, words in enumerate(("A?", "B?", "C?", "D?"), start=1)
    )
    return Asking(listed=QuestionList(minutes=10, cut=3, questions=questions))


def words(asking: Asking) -> list[str]:
    """The questions in their order."""
    listed = arranged(asking)
    assert listed is not None
    return [question.question for question in listed.questions]


def test_untouched_the_ranking_stands(asking: Asking) -> None:
    """Without a wish of the person's the order is the ranking's."""
    assert words(asking) == ["A?", "B?", "C?", "D?"]


def test_a_pinned_question_comes_first_and_fits(asking: Asking) -> None:
    """A pin lifts a question above the cut; a second press takes it back."""
    pinned = acted(asking, "pin", "D?")

    assert words(pinned) == ["D?", "A?", "B?", "C?"]
    assert words(acted(pinned, "pin", "D?")) == ["A?", "B?", "C?", "D?"]


def test_a_question_moves_by_one_place(asking: Asking) -> None:
    """Up and down change places with the neighbour; at an end nothing happens."""
    assert words(acted(asking, "up", "C?")) == ["A?", "C?", "B?", "D?"]
    assert words(acted(asking, "down", "A?")) == ["B?", "A?", "C?", "D?"]
    assert words(acted(asking, "up", "A?")) == ["A?", "B?", "C?", "D?"]


def test_what_is_left_out_makes_room(asking: Asking) -> None:
    """The cut is reckoned anew over what is left."""
    fewer = acted(acted(asking, "drop", "A?"), "drop", "B?")
    listed = arranged(fewer)

    assert words(fewer) == ["C?", "D?"]
    assert listed is not None
    assert listed.cut == 2


@pytest.mark.parametrize(("what", "which"), [("pin", "Z?"), ("explode", "A?"), ("", "")])
def test_anything_else_the_browser_sends_changes_nothing(
    asking: Asking, what: str, which: str
) -> None:
    """A message for another list, or a made-up one, is ignored."""
    assert acted(asking, what, which) == asking


def test_the_order_to_ask_in_follows_the_persons_wishes(asking: Asking) -> None:
    """What is pinned is asked too, at its place in the conversation, and the ranks count anew."""
    assert asking.listed is not None
    first, second, third, last = asking.listed.questions
    late = first.model_copy(update={"phase": "closing"})
    listed = asking.listed.model_copy(update={"questions": (late, second, third, last)})
    arranged_anew = arranged(
        acted(asking.model_copy(update={"listed": listed}), "pin", "D?"),
    )

    assert arranged_anew is not None
    assert [(q.rank, q.question, q.pinned) for q in arranged_anew.questions[:2]] == [
        (1, "D?", True),
        (2, "A?", False),
    ]
    asked = {q.rank: q.question for q in arranged_anew.questions}
    assert [asked[rank] for rank in arranged_anew.ask_order] == ["D?", "A?"]


def test_new_wordings_take_the_place_of_a_question_and_its_pin() -> None:
    """A question taken apart stays where it was; no wording stands twice."""
    asking = Asking(own=("A?", "B and C?", "C?"), pinned=("B and C?",))

    changed = reworded(asking, "B and C?", ("B?", "C?"))

    assert changed.own == ("A?", "B?", "C?")
    assert changed.pinned == ("B?", "C?")
