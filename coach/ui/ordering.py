"""The order of the questions once the person has pinned, moved and left out some."""

from __future__ import annotations

from coach.domain.text import Question, QuestionList
from coach.ui.work import Asking


def arranged(asking: Asking) -> QuestionList | None:
    """Return the list in the person's order, cut anew for the time; None before any ranking.

    Pinned questions come first; the others keep the order they were moved into, and after them
    the ranking's own. What was left out is not on the list.
    """
    if asking.listed is None:
        return None
    places = {words: place for place, words in enumerate(asking.order)}
    kept = [q for q in asking.listed.questions if q.question not in asking.dropped]
    kept.sort(
        key=lambda q: (
            q.question not in asking.pinned,
            places.get(q.question, len(places)),
            q.rank,
        )
    )
    return asking.listed.model_copy(
        update={"questions": tuple(kept), "cut": _fitting(kept, asking.listed.minutes)}
    )


def _fitting(questions: list[Question], minutes: int) -> int:
    spent = 0.0
    for count, question in enumerate(questions):
        spent += question.minutes
        if spent > minutes:
            return count
    return len(questions)


def acted(asking: Asking, what: str, words: str) -> Asking:
    """Pin, unpin, move or leave out the question with these words; anything else does nothing."""
    listed = arranged(asking)
    order = [question.question for question in listed.questions] if listed else []
    if words not in order:
        return asking
    if what == "pin":
        pinned = tuple(other for other in asking.pinned if other != words)
        return asking.model_copy(
            update={"pinned": pinned if words in asking.pinned else (*pinned, words)}
        )
    if what == "drop":
        return asking.model_copy(update={"dropped": (*asking.dropped, words)})
    if what in {"up", "down"}:
        return asking.model_copy(update={"order": _moved(order, words, what)})
    return asking


def _moved(order: list[str], words: str, what: str) -> tuple[str, ...]:
    place = order.index(words)
    other = place - 1 if what == "up" else place + 1
    if 0 <= other < len(order):
        order[place], order[other] = order[other], order[place]
    return tuple(order)
