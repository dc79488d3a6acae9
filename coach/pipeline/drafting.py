"""From a brief to drafts that are ready, whoever writes them."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import date

from pydantic import Field

from coach import briefing
from coach.check import instructions
from coach.domain.brief import Brief, Kind
from coach.domain.policy import Policy
from coach.domain.text import CheckedDraft, DraftResult
from coach.domain.value import Value
from coach.errors import ModelError
from coach.pipeline.checking import Checker
from coach.pipeline.choice import Wanted, writer_choice
from coach.pipeline.rounds import Rounds
from coach.pipeline.speaking import tell_nobody
from coach.settings import Settings
from coach.writers import DraftRequest, Length, Tone
from coach.writers.builtin import BuiltinWriter

MOST_REVISIONS = 2
"""How often a model may mend its drafts before the built-in writer answers."""

LONGEST = 2.0
"""The longest a draft by a model may take in all, in answers' time limits."""


class Options(Value):
    """What a person may choose about their drafts."""

    variants: int = Field(default=2, ge=1, le=5)
    tone: Tone = "warm"
    length: Length = "standard"
    note_characters: int = Field(default=200, ge=100, le=300)
    writer: Wanted = "auto"


_USUAL = Options()


def draft(  # noqa: PLR0913 - all that decides a result, named by the caller
    brief: Brief,
    kind: Kind,
    *,
    settings: Settings,
    policy: Policy,
    today: date,
    options: Options = _USUAL,
    on_step: Callable[[str], None] = tell_nobody,
    on_wait: Callable[[float], None] = tell_nobody,
) -> DraftResult:
    """Drafts of one text for one contact, each with its report.

    ``on_step`` is told in plain English what is being done. ``on_wait`` is called about four
    times a second while a model works, with the seconds since it was asked; what it raises
    cancels the draft. Raises BriefError for what the brief lacks and SetupError where a demanded
    model writer cannot be had. A model that fails is no error: the built-in writer answers.
    """
    briefing.require(brief, kind)
    chosen, why = writer_choice(settings, options.writer)
    request = DraftRequest(
        brief=brief,
        kind=kind,
        facts=briefing.facts(brief),
        today=today,
        variants=options.variants,
        tone=options.tone,
        length=options.length,
        note_characters=options.note_characters,
        rules=instructions(kind, policy),
    )
    checker = Checker(brief=brief, kind=kind, policy=policy)
    if chosen == "model":
        rounds = Rounds(request, checker)
        _write_in_rounds(rounds, settings, on_step, on_wait)
        return _result(rounds, request, checker, settings, on_step)
    refused = settings.model is not None and options.writer != "builtin"
    on_step("Writing")
    return DraftResult(
        kind=kind,
        writer="builtin",
        fallback_reason=why if refused else None,
        drafts=_by_builtin(request, checker),
    )


def _by_builtin(request: DraftRequest, checker: Checker) -> tuple[CheckedDraft, ...]:
    written = BuiltinWriter().write(request)
    return tuple(checker.checked(each, "builtin") for each in written.drafts)


def _write_in_rounds(
    rounds: Rounds,
    settings: Settings,
    on_step: Callable[[str], None],
    on_wait: Callable[[float], None],
) -> None:
    """Let the model write and mend until all is well, or rounds or time are used up."""
    from coach.writers.model import ModelWriter  # noqa: PLC0415 - the built-in way does without

    end = time.monotonic() + LONGEST * settings.timeout
    on_step(f"Asking {settings.model} for drafts")
    for turn in range(1 + MOST_REVISIONS):
        left = end - time.monotonic()
        if left <= 0:
            return
        hurried = settings.model_copy(update={"timeout": min(settings.timeout, left)})
        try:
            rounds.take(ModelWriter(hurried, on_wait=on_wait).write(rounds.next_request()))
        except ModelError as error:
            rounds.failure = error
            return
        on_step("Checking the drafts")
        if not rounds.broken or turn == MOST_REVISIONS:
            return
        on_step(f"Asking for a revision ({turn + 1} of {MOST_REVISIONS} at most)")


def _result(
    rounds: Rounds,
    request: DraftRequest,
    checker: Checker,
    settings: Settings,
    on_step: Callable[[str], None],
) -> DraftResult:
    """The model's drafts that are ready; the built-in writer's in place of the others."""
    drafts = tuple(rounds.ready)
    reason = rounds.reason(request.variants)
    if reason is not None:
        on_step("Writing with the built-in writer instead")
        rest = request.model_copy(update={"variants": request.variants - len(drafts)})
        drafts += _by_builtin(rest, checker)
    return DraftResult(
        kind=request.kind,
        writer="model" if rounds.ready else "builtin",
        model=settings.model,
        fallback_reason=reason,
        drafts=drafts,
        rounds=max(1, len(rounds.story)),
        story=tuple(rounds.story),
        prompt_fingerprint=rounds.fingerprint,
        usage=rounds.usage(),
    )
