"""A list as the person arranges it. Every function returns a new list, ranks counted anew."""

from __future__ import annotations

from collections.abc import Sequence

from coach.domain.text import Question, QuestionList
from coach.errors import UsageError
from coach.questions import plan


def pin(ranked: QuestionList, rank: int, *, pinned: bool = True) -> QuestionList:
    """Mark the question at ``rank`` as one to keep, or no longer. UsageError: no such rank."""
    at = _at(ranked, rank)
    questions = list(ranked.questions)
    questions[at] = questions[at].model_copy(update={"pinned": pinned})
    return arranged(ranked, questions)


def move(ranked: QuestionList, rank: int, to: int) -> QuestionList:
    """Move a question to another rank; it is pinned there, for the person chose the place.

    UsageError where either rank does not exist.
    """
    at, target = _at(ranked, rank), _at(ranked, to)
    questions = list(ranked.questions)
    moved = questions.pop(at).model_copy(update={"pinned": True})
    questions.insert(target, moved)
    return arranged(ranked, questions)


def leave_out(ranked: QuestionList, rank: int) -> QuestionList:
    """The list without the question at ``rank``. UsageError: no such rank."""
    at = _at(ranked, rank)
    return arranged(ranked, [*ranked.questions[:at], *ranked.questions[at + 1 :]])


def keep_pinned(new: QuestionList, old: QuestionList) -> QuestionList:
    """A list ranked anew, with the pinned questions of the one before at their old ranks."""
    kept = {each.rank: each for each in old.questions if each.pinned}
    texts = {each.question.casefold() for each in kept.values()}
    questions = [each for each in new.questions if each.question.casefold() not in texts]
    for rank in sorted(kept):
        questions.insert(rank - 1, kept[rank])
    return arranged(new, questions)


def arranged(ranked: QuestionList, questions: Sequence[Question]) -> QuestionList:
    """These questions as the list, with ranks, cut and order to ask in worked out again."""
    counted = tuple(
        question.model_copy(update={"rank": rank}) for rank, question in enumerate(questions, 1)
    )
    cut = plan.cut_of([each.minutes for each in counted], ranked.minutes)
    return ranked.model_copy(
        update={"questions": counted, "cut": cut, "ask_order": plan.ask_order(counted, cut)}
    )


def _at(ranked: QuestionList, rank: int) -> int:
    if not 1 <= rank <= len(ranked.questions):
        raise UsageError(
            f"There is no question number {rank} on this list. "
            f"Choose a number from 1 to {len(ranked.questions)}."
        )
    return rank - 1
