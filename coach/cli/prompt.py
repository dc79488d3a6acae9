"""``coach prompt``: the exact messages a model would be sent, without sending them."""

from __future__ import annotations

import argparse
from datetime import datetime
from pathlib import Path

from coach import briefing
from coach.check import instructions
from coach.cli import sources
from coach.cli.screen import Screen
from coach.cli.shapes import MessageShape, PromptShape, written
from coach.domain.brief import Kind
from coach.prompts import Prompt
from coach.writers import DraftRequest
from coach.writers.model import ModelWriter


class Options(argparse.Namespace):
    """What ``coach prompt`` was given."""

    task: Kind
    brief: Path
    resume: Path | None
    policy: str | None
    json: bool


def run(options: Options) -> int:
    """Render and print. Returns 0."""
    settings = sources.settings()
    policy = sources.policy(options.policy, settings)
    brief = briefing.load(options.brief, resume=options.resume, settings=settings)
    kind = Kind(options.task)
    briefing.require(brief, kind)
    request = DraftRequest(
        brief=brief,
        kind=kind,
        facts=briefing.facts(brief),
        today=datetime.now().astimezone().date(),
        rules=instructions(kind, policy),
    )
    prompt = ModelWriter(settings).prompt(request)
    if options.json:
        sources.screen().line(written(_shape(prompt)))
    else:
        _show(sources.screen(), prompt)
    return 0


def _shape(prompt: Prompt) -> PromptShape:
    return PromptShape(
        task=prompt.task,
        messages=tuple(
            MessageShape(role=message.role, content=message.content) for message in prompt.messages
        ),
        fingerprint=prompt.fingerprint,
    )


def _show(screen: Screen, prompt: Prompt) -> None:
    for message in prompt.messages:
        screen.title(message.role.upper())
        screen.verbatim(message.content)
        screen.line()
    screen.line(screen.faint(f"Fingerprint {prompt.fingerprint}"))
