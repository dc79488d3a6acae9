"""``coach questions``: the questions to ask, the most important first, cut to the time."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from coach import briefing, pipeline
from coach.cli import finding, listing, sources
from coach.cli.screen import Screen
from coach.cli.shapes import ImprovedShape, ImprovementsShape, written
from coach.domain.brief import Brief
from coach.domain.text import QuestionList
from coach.errors import UsageError
from coach.pipeline import Wanted
from coach.questions import improve, with_answers

_HOW_TO_ANSWER = (
    "Run this on a terminal to be asked them, or give your answers (decide, worry, offline) with "
    "--answers FILE."
)


class Options(argparse.Namespace):
    """What ``coach questions`` was given."""

    brief: Path | None
    resume: Path | None
    minutes: int | None
    own: str | None
    notes: str | None
    answers: str | None
    improve: list[str] | None
    scores: bool
    writer: Wanted | None
    model: str | None
    policy: str | None
    json: bool


def run(options: Options) -> int:
    """Rank and print, or improve and print. Returns 0."""
    if options.improve:
        _improve(options, options.improve)
    elif options.brief is None:
        raise UsageError(
            "There is no brief to make questions from. Give one, such as "
            "`coach questions examples/brief.toml`."
        )
    else:
        _rank(options, options.brief)
    return 0


def _rank(options: Options, path: Path) -> None:
    settings = sources.settings(model=options.model)
    policy = sources.policy(options.policy, settings)
    wanted = sources.wanted(options.writer, options.model)
    brief = briefing.load(path, resume=options.resume, settings=settings)
    minutes = sources.minutes(options.minutes, brief, policy)
    own = _own(options.own)
    notes = sources.text(options.notes) if options.notes else ""
    pipeline.writer_choice(settings, wanted)  # nobody should answer first and be refused then
    brief = _with_aim(brief, options.answers)
    ranked = pipeline.questions(
        brief,
        minutes=minutes,
        settings=settings,
        policy=policy,
        own=own,
        notes=notes,
        writer=wanted,
        on_step=sources.progress(),
    )
    _show(ranked, brief, options)


def _show(ranked: QuestionList, brief: Brief, options: Options) -> None:
    screen = sources.screen()
    if options.json:
        screen.line(written(ranked))
        return
    listing.show(screen, ranked, scores=options.scores)
    if not brief.target.learn:
        screen.paragraph(_HOW_TO_ANSWER)


def _with_aim(brief: Brief, answers: str | None) -> Brief:
    """The brief with what the person answers, in a file or, if it names no aim, when asked."""
    if answers:
        return with_answers(brief, finding.read(answers))
    if brief.target.learn or not finding.is_terminal(sys.stdin, sys.stdout, sys.stderr):
        return brief
    return with_answers(brief, finding.put(sys.stdin, sys.stderr))


def _own(name: str | None) -> tuple[str, ...]:
    """Return the person's own questions: the lines of the file that are not empty."""
    lines = sources.text(name).splitlines() if name else []
    return tuple(line.strip() for line in lines if line.strip())


def _improve(options: Options, asked: list[str]) -> None:
    given = (
        options.brief, options.resume, options.minutes, options.own, options.notes, options.answers
    )  # fmt: skip
    if any(each is not None for each in given):
        raise UsageError(
            "--improve needs no brief and makes no list. Leave the rest out, except for --json."
        )
    improvements = tuple(_improved(sources.unicode(question)) for question in asked)
    screen = sources.screen()
    if options.json:
        screen.line(written(ImprovementsShape(improvements=improvements)))
        return
    for number, each in enumerate(improvements):
        if number:
            screen.line()
        _show_improved(screen, each)


def _improved(question: str) -> ImprovedShape:
    if not any(character.isalnum() for character in question):
        raise UsageError('There is no question to improve. Give one: --improve "Do you like it?".')
    better = improve(question)
    return ImprovedShape(given=question, questions=better.questions, changes=better.changes)


def _show_improved(screen: Screen, improved: ImprovedShape) -> None:
    for question in improved.questions:
        screen.paragraph(question)
    for change in improved.changes or ("It asks one thing, and openly; nothing was changed.",):
        screen.paragraph(change, indent=4)
