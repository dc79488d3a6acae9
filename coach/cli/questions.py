"""``coach questions``: the questions to ask, the most important first, cut to the time."""

from __future__ import annotations

import argparse
from pathlib import Path

from coach import briefing, pipeline
from coach.cli import sources
from coach.cli.screen import Screen
from coach.cli.shapes import written
from coach.domain.text import Question, QuestionList
from coach.errors import UsageError
from coach.pipeline import Wanted

_MOST_MINUTES = 8 * 60


class Options(argparse.Namespace):
    """What ``coach questions`` was given."""

    brief: Path
    resume: Path | None
    minutes: int | None
    own: str | None
    notes: str | None
    writer: Wanted | None
    model: str | None
    policy: str | None
    json: bool


def run(options: Options) -> int:
    """Rank and print. Returns 0."""
    if options.minutes is not None and not 1 <= options.minutes <= _MOST_MINUTES:
        raise UsageError(
            f"--minutes {options.minutes} is out of range. Give 1 to {_MOST_MINUTES} minutes."
        )
    settings = sources.settings(model=options.model)
    policy = sources.policy(options.policy, settings)
    brief = briefing.load(options.brief, resume=options.resume, settings=settings)
    minutes = options.minutes or brief.ask.minutes or policy.limits.conversation_minutes
    ranked = pipeline.questions(
        brief,
        minutes=minutes,
        settings=settings,
        policy=policy,
        own=_own(options.own),
        notes=sources.text(options.notes) if options.notes else "",
        writer=sources.wanted(options.writer, options.model),
        on_step=sources.progress(),
    )
    if options.json:
        sources.screen().line(written(ranked))
    else:
        _show(sources.screen(), ranked)
    return 0


def _own(name: str | None) -> tuple[str, ...]:
    """Return the person's own questions: the lines of the file that are not empty."""
    lines = sources.text(name).splitlines() if name else []
    return tuple(line.strip() for line in lines if line.strip())


def _show(screen: Screen, ranked: QuestionList) -> None:
    if not ranked.questions:
        screen.paragraph("No question could be made from this brief. Say more about the contact.")
        return
    for question in ranked.questions:
        _one(screen, question)
        if question.rank == ranked.cut:
            _cut(screen, ranked)
    for remark in (*ranked.remarks, *_who_worded(ranked)):
        screen.line()
        screen.paragraph(remark)


def _one(screen: Screen, question: Question) -> None:
    star = "*" if question.must_ask else " "
    if question.rank > 1:
        screen.line()
    screen.paragraph(f"{question.rank:>2}{star} {question.question}", hanging=4)
    screen.paragraph(f"About {_minutes(question.minutes)}. {question.why}", indent=4)
    if question.answered:
        screen.paragraph(f"Your notes say: “{question.answered}”", indent=4)
    if question.probe:
        screen.paragraph(f"Then: {question.probe}", indent=4)


def _cut(screen: Screen, ranked: QuestionList) -> None:
    count = f"{ranked.cut} question{'' if ranked.cut == 1 else 's'}"
    words = f" {count} for {ranked.minutes} minutes; * is not to be missed "
    screen.line()
    screen.line(words.center(screen.width, "-"))


def _who_worded(ranked: QuestionList) -> tuple[str, ...]:
    """Return what there is to say of a model: that it worded some of these, or why it did not."""
    if ranked.writer == "model":
        return (f"The personal questions are in the words of {ranked.model}.",)
    return (ranked.fallback_reason,) if ranked.fallback_reason else ()


def _minutes(minutes: float) -> str:
    return "1 minute" if minutes == 1 else f"{minutes:g} minutes"
