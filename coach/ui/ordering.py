"""The order of the questions once the person has pinned, moved and left out some."""

from __future__ import annotations

from coach.domain.text import QuestionList
from coach.questions import arrange
from coach.ui.work import Asking


def arranged(asking: Asking) -> QuestionList | None:
    """Return the list in the person's order, cut anew for the time; None before any ranking.

    Pinned questions come first; the others keep the order they were moved into, and after them
    the ranking's own. What was left out is not on the list. The order to ask them in follows.
    """
    listed = asking.listed
    if listed is None:
        return None
    if listed.ask_order and not (asking.pinned or asking.dropped or asking.order):
        return listed
    places = {words: place for place, words in enumerate(asking.order)}
    kept = [
        question.model_copy(update={"pinned": question.question in asking.pinned})
        for question in listed.questions
        if question.question not in asking.dropped
    ]
    kept.sort(key=lambda q: (not q.pinned, places.get(q.question, len(places)), q.rank))
    return arrange.arranged(listed, kept)


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


def reworded(asking: Asking, words: str, instead: tuple[str, ...]) -> Asking:
    """Put one or more questions in the place of one of the person's own; a pin passes to them.

    The list keeps the old wording until it is made anew.
    """

    def exchanged(questions: tuple[str, ...]) -> tuple[str, ...]:
        parts = (instead if each == words else (each,) for each in questions)
        return tuple(dict.fromkeys(each for part in parts for each in part))

    return asking.model_copy(
        update={"own": exchanged(asking.own), "pinned": exchanged(asking.pinned)}
    )


def _moved(order: list[str], words: str, what: str) -> tuple[str, ...]:
    place = order.index(words)
    other = place - 1 if what == "up" else place + 1
    if 0 <= other < len(order):
        order[place], order[other] = order[other], order[place]
    return tuple(order)
