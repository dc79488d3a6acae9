"""``coach draft``: drafts from a brief, each with its check."""

from __future__ import annotations

import argparse
from datetime import datetime
from pathlib import Path

from pydantic import ValidationError

from coach import briefing, pipeline
from coach.cli import report, sources
from coach.cli.screen import Screen
from coach.cli.shapes import written
from coach.domain.brief import Kind
from coach.domain.text import CheckedDraft, DraftResult
from coach.errors import UsageError
from coach.pipeline import Wanted
from coach.settings import Settings
from coach.writers import Length, Tone


class Options(argparse.Namespace):
    """What ``coach draft`` was given."""

    brief: Path
    resume: Path | None
    kind: Kind | None
    variants: int
    tone: Tone
    length: Length
    writer: Wanted | None
    model: str | None
    policy: str | None
    json: bool


def run(options: Options) -> int:
    """Write, check and print; 0 unless no draft came out ready, then 1."""
    chosen = _chosen(options)
    settings = sources.settings(model=options.model)
    brief = briefing.load(options.brief, resume=options.resume, settings=settings)
    result = pipeline.draft(
        brief,
        Kind(options.kind) if options.kind else brief.ask.request,
        settings=settings,
        policy=sources.policy(options.policy, settings),
        today=datetime.now().astimezone().date(),
        options=chosen,
        on_step=sources.progress(),
    )
    if options.json:
        sources.screen().line(written(result))
    else:
        _show(sources.screen(), result, settings, chosen)
    return int(not any(draft.report.passed for draft in result.drafts))


def _chosen(options: Options) -> pipeline.Options:
    try:
        return pipeline.Options(
            variants=options.variants,
            tone=options.tone,
            length=options.length,
            writer=sources.wanted(options.writer, options.model),
        )
    except ValidationError:
        raise UsageError(
            f"--variants {options.variants} is out of range. Give a number from 1 to 5."
        ) from None


def _show(
    screen: Screen, result: DraftResult, settings: Settings, options: pipeline.Options
) -> None:
    for number, draft in enumerate(result.drafts, 1):
        screen.title(f"Draft {number} of {len(result.drafts)}: {draft.label}")
        screen.line()
        _letter(screen, draft)
        screen.line()
        report.short(screen, draft.report)
        screen.line()
    screen.paragraph(_who_wrote(result, settings, options))


def _letter(screen: Screen, draft: CheckedDraft) -> None:
    if draft.subject:
        screen.verbatim(f"Subject: {draft.subject}")
        screen.line()
    screen.verbatim(draft.body)


def _who_wrote(result: DraftResult, settings: Settings, options: pipeline.Options) -> str:
    """Return which writer wrote, and why it was this one."""
    if result.writer == "builtin":
        return result.fallback_reason or pipeline.writer_choice(settings, options.writer)[1]
    rounds = "one round" if result.rounds == 1 else f"{result.rounds} rounds"
    by_model = f"The model {result.model} wrote, in {rounds}."
    return f"{by_model} {result.fallback_reason}" if result.fallback_reason else by_model
