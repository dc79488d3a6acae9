"""Having drafts written and questions ranked, with progress shown and failures told kindly."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import streamlit as st

from coach import pipeline, present
from coach.domain.brief import Kind
from coach.domain.text import DraftResult
from coach.errors import CoachError
from coach.questions import keep_pinned
from coach.ui import finding, honesty, ordering, session
from coach.ui.components import tell
from coach.ui.work import take_drafts

if TYPE_CHECKING:
    from streamlit.elements.lib.mutable_status_container import StatusContainer


def write_drafts(kind: Kind) -> bool:
    """Write drafts of ``kind`` and put them on the desk. Returns whether it worked."""
    try:
        with st.status("Writing your drafts") as status:
            result = _draft(kind, _Progress(status))
            status.update(label="Drafts written and checked", state="complete")
    except CoachError as error:
        tell(str(error), "bad")
        return False
    session.lay_out(take_drafts(session.work(), result, present.writer_sentence(result)))
    return True


class _Progress:
    """Says what is being done and, while a model works, for how long.

    Saying something is also where a person who has clicked elsewhere stops the work.
    """

    def __init__(self, status: StatusContainer) -> None:
        self._status = status
        self._step = ""

    def step(self, step: str) -> None:
        """Say that another step has begun."""
        self._step = step
        self._status.update(label=step)

    def wait(self, seconds: float) -> None:
        """Say how long the step has taken."""
        self._status.update(label=f"{self._step}, {seconds:.0f} s")


def _draft(kind: Kind, progress: _Progress) -> DraftResult:
    work = session.work()
    wishes = work.wishes
    return pipeline.draft(
        work.brief,
        kind,
        settings=session.settings(),
        policy=session.policy(),
        today=date.today(),  # noqa: DTZ011 - the writer's own day, as their calendar has it
        options=pipeline.Options(
            variants=wishes.variants,
            tone=wishes.tone,
            length=wishes.length,
            note_characters=wishes.note_characters,
        ),
        on_step=progress.step,
        on_wait=progress.wait,
    )


def rank_questions() -> bool:
    """Rank questions for the time there is and put them on the desk. Returns whether it worked."""
    before = session.work()
    work = finding.folded(before)
    asking = work.asking
    try:
        listed = pipeline.questions(
            work.brief,
            minutes=asking.minutes,
            settings=session.settings(),
            policy=session.policy(),
            own=asking.own,
            notes=asking.notes,
            writer="auto" if honesty.may_word_questions() else "builtin",
        )
    except CoachError as error:
        tell(str(error), "bad")
        return False
    old = ordering.arranged(asking) if asking.pinned else None
    listed = keep_pinned(listed, old) if old else listed
    ranked = work.model_copy(update={"asking": asking.model_copy(update={"listed": listed})})
    if work is before:
        session.keep(ranked)
    else:
        session.lay_out(ranked)
        session.say(finding.said(before, work), "good")
    return True
