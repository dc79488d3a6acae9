"""``coach prompt``: the exact messages a model would be sent, without sending them."""

from __future__ import annotations

import argparse
from datetime import datetime
from pathlib import Path

from coach import briefing, pipeline
from coach.check import instructions
from coach.cli import sources
from coach.cli.screen import Screen
from coach.cli.shapes import MessageShape, PromptShape, written
from coach.domain.brief import Brief, Kind
from coach.domain.policy import Policy
from coach.errors import BriefError, UsageError
from coach.prompts import Prompt
from coach.questions import rank
from coach.settings import Settings
from coach.writers import DraftRequest
from coach.writers.model import ModelWriter

_QUESTIONS = "questions"


class Options(argparse.Namespace):
    """What ``coach prompt`` was given."""

    task: str
    brief: Path
    resume: Path | None
    minutes: int | None
    policy: str | None
    json: bool


def run(options: Options) -> int:
    """Render and print. Returns 0."""
    if options.minutes is not None and options.task != _QUESTIONS:
        raise UsageError(
            f"--minutes says nothing to {options.task}. Use it with `coach prompt questions`."
        )
    settings = sources.settings()
    policy = sources.policy(options.policy, settings)
    brief = briefing.load(options.brief, resume=options.resume, settings=settings)
    if options.task == _QUESTIONS:
        prompt = _for_questions(brief, sources.minutes(options.minutes, brief, policy), policy)
    else:
        prompt = _for_draft(brief, Kind(options.task), settings, policy)
    if options.json:
        sources.screen().line(written(_shape(prompt)))
    else:
        _show(sources.screen(), prompt)
    return 0


def _for_draft(brief: Brief, kind: Kind, settings: Settings, policy: Policy) -> Prompt:
    briefing.require(brief, kind)
    request = DraftRequest(
        brief=brief,
        kind=kind,
        facts=briefing.facts(brief),
        today=datetime.now().astimezone().date(),
        rules=instructions(kind, policy),
    )
    return ModelWriter(settings).prompt(request)


def _for_questions(brief: Brief, minutes: int, policy: Policy) -> Prompt:
    """The prompt for the list. Raises BriefError where nothing in it would be a model's to word."""
    listed = rank(brief, briefing.facts(brief), minutes=minutes, policy=policy)
    if not any(question.personal_from for question in listed.questions):
        raise BriefError(
            "The brief has nothing to make a question from, so a model would be sent nothing. "
            "Say what you want to learn, or what the contact does."
        )
    return pipeline.prompt_for_questions(brief, minutes=minutes, policy=policy)


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
