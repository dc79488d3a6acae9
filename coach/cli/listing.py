"""A ranked list of questions, as lines for a person."""

from __future__ import annotations

from collections.abc import Iterator

from coach.cli.screen import Screen
from coach.domain.text import Question, QuestionList, Scores

_MOMENTS = {
    "morning": "In the morning",
    "along the way": "Along the way",
    "end": "At the end",
}


def show(screen: Screen, ranked: QuestionList, *, scores: bool = False) -> None:
    """Write the list and its cut, the order to ask in, and what there is to remark.

    ``scores`` has the four scores of each question instead of the sentences that sum them up.
    """
    if not ranked.questions:
        screen.paragraph("No question could be made from this brief. Say more about the contact.")
        return
    for question in ranked.questions:
        _one(screen, question, scores=scores)
        if question.rank == ranked.cut:
            _cut(screen, ranked)
    _order(screen, ranked)
    for remark in (*ranked.remarks, *_who_worded(ranked)):
        screen.line()
        screen.paragraph(remark)


def _one(screen: Screen, question: Question, *, scores: bool) -> None:
    star = "*" if question.must_ask else " "
    if question.rank > 1:
        screen.line()
    screen.paragraph(f"{question.rank:>2}{star} {question.question}", hanging=4)
    why = "" if scores else f" {question.why}"
    screen.paragraph(f"About {_minutes(question.minutes)}.{why}", indent=4)
    if scores:
        for line in _scored(question):
            screen.paragraph(line, indent=4, hanging=5)
    if question.answered:
        screen.paragraph(f"Your notes say: “{question.answered}”", indent=4)
    if question.probe:
        screen.paragraph(f"Then: {question.probe}", indent=4)


def _scored(question: Question) -> Iterator[str]:
    """Each score with its name, and its reason where there is one."""
    for name in Scores.model_fields:
        reason = getattr(question.reasons, name) if question.reasons else ""
        line = f"{getattr(question.scores, name):.2f} {name.replace('_', ' ')}"
        yield f"{line}: {reason}" if reason else line


def _cut(screen: Screen, ranked: QuestionList) -> None:
    count = f"{ranked.cut} question{'' if ranked.cut == 1 else 's'}"
    words = f" {count} for {ranked.minutes} minutes; * is not to be missed "
    screen.line()
    screen.line(words.center(screen.width, "-"))


def _order(screen: Screen, ranked: QuestionList) -> None:
    """Write the order to ask in by the numbers of the list, for a shadow day by its parts."""
    if not ranked.ask_order:
        return
    moments = {question.rank: question.moment for question in ranked.questions}
    parts = {
        name: [rank for rank in ranked.ask_order if moments.get(rank) == moment]
        for moment, name in _MOMENTS.items()
    }
    screen.line()
    if not any(parts.values()):
        screen.paragraph(f"Ask them in this order: {_listed(ranked.ask_order)}.", hanging=4)
        return
    screen.line("Ask them in this order:")
    column = max(map(len, parts)) + 2
    for name, ranks in parts.items():
        if ranks:
            screen.paragraph(f"{name:<{column}}{_listed(ranks)}", indent=4, hanging=column)


def _listed(ranks: tuple[int, ...] | list[int]) -> str:
    return ", ".join(map(str, ranks))


def _who_worded(ranked: QuestionList) -> tuple[str, ...]:
    """Return what there is to say of a model: that it worded some of these, or why it did not."""
    if ranked.writer == "model":
        return (f"The personal questions are in the words of {ranked.model}.",)
    return (ranked.fallback_reason,) if ranked.fallback_reason else ()


def _minutes(minutes: float) -> str:
    return "1 minute" if minutes == 1 else f"{minutes:g} minutes"
