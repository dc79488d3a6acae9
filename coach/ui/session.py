"""One visit: the work on the desk, the settings in force, and messages for the next screen."""

from __future__ import annotations

import os
from collections.abc import Callable
from time import sleep
from typing import Literal

import streamlit as st

from coach.domain.policy import Policy
from coach.settings import Settings
from coach.ui.components import tell
from coach.ui.work import Work, put, settled

_WORK = "coach.work"
_EDITION = "coach.edition"
_SAID = "coach.said"
_BEFORE = "coach.before"
_MODEL = "coach.model"
_AGREED = "coach.agreed"
_ON_THE_WAY = 0.3  # seconds

Tone = Literal["good", "plain", "bad"]


def work() -> Work:
    """Return the work of this visit, blank at its start."""
    return _box()["work"]


def keep(changed: Work) -> None:
    """Replace the work of this visit; controls on screen go on showing what was typed."""
    _box()["work"] = changed


def later(make: Callable[[Work], bytes]) -> Callable[[], bytes]:
    """Return what makes a file of the work as it stands when it is called, on any thread.

    It waits a moment first: the words typed last are sent off as the button takes the focus.
    """
    box = _box()

    def made() -> bytes:
        sleep(_ON_THE_WAY)
        return make(box["work"])

    return made


def _box() -> dict[str, Work]:
    """Return what holds the work: a download is made outside the run that offered it."""
    box: dict[str, Work] = st.session_state.setdefault(_WORK, {"work": Work()})
    return box


def lay_out(changed: Work) -> None:
    """Replace the work from outside a control: every control shows the new values afresh."""
    keep(changed)
    st.session_state[_EDITION] = edition() + 1


def exchange(changed: Work) -> None:
    """Lay out other work; what was on the desk is kept for ``bring_back``, if it is anything."""
    set_aside(work())
    lay_out(changed)


def set_aside(other: Work) -> None:
    """Keep other work beside the desk for the rest of this visit."""
    if not other.untouched:
        st.session_state[_BEFORE] = other


def has_before() -> bool:
    """Whether there is work beside the desk."""
    return _BEFORE in st.session_state


def bring_back() -> None:
    """Exchange what is on the desk for what is beside it."""
    before = st.session_state.pop(_BEFORE, None)
    if before is not None:
        exchange(before)
        say("What was on your desk before is there again.", "good")


def drop_before() -> None:
    """Forget the work beside the desk."""
    st.session_state.pop(_BEFORE, None)


def edition() -> int:
    """Count the times the desk was laid out anew; it is part of every control's key."""
    number: int = st.session_state.get(_EDITION, 0)
    return number


def store(path: str, new: object) -> None:
    """Put one value into the work; ``path`` is dotted, ``brief.contact.name``."""
    keep(settled(put(work(), tuple(path.split(".")), new), path))


def settings() -> Settings:
    """Return the installation's settings, with the model typed in for this visit, if any.

    Raises SetupError when a variable is wrong.
    """
    installed = Settings.from_environment(os.environ)
    typed: dict[str, object] = st.session_state.get(_MODEL, {})
    return installed.model_copy(update=typed)


def use_model(typed: dict[str, object]) -> None:
    """Use these settings for the rest of this visit; they are written nowhere else."""
    st.session_state[_MODEL] = typed


def has_agreed(purpose: str) -> bool:
    """Whether the person agreed that the model in force, where it is now, is sent these words.

    Each page shows what it would send, and agreement to one ``purpose`` is none to another.
    """
    return (purpose, *_recipient()) in st.session_state.get(_AGREED, ())


def agree(purpose: str) -> None:
    """Take the person's word that the model in force may be sent the words of this purpose."""
    st.session_state[_AGREED] = (*st.session_state.get(_AGREED, ()), (purpose, *_recipient()))


def take_back_agreement() -> None:
    """Ask again before any model is sent anything."""
    st.session_state.pop(_AGREED, None)


def _recipient() -> tuple[str | None, str | None]:
    """Return who would be sent the words: a model of the same name can stand elsewhere."""
    now = settings()
    return now.model, now.api_base


def has_own_model() -> bool:
    """Whether the model in force was typed in for this visit."""
    return bool(st.session_state.get(_MODEL))


def policy() -> Policy:
    """Return the policy in force: the school's own file, or the guide."""
    from coach import policy as policies  # noqa: PLC0415 - parsed when the first text is checked

    chosen = settings().policy
    return policies.load(chosen) if chosen else policies.builtin("guide")


def say(sentence: str, tone: Tone = "plain", *, can_undo: bool = False) -> None:
    """Leave a sentence for the top of the next screen, with a way back where one is wanted."""
    st.session_state[_SAID] = (sentence, tone, can_undo)


def show_said() -> None:
    """Show the sentence that was left, once."""
    said: tuple[str, Tone, bool] | None = st.session_state.pop(_SAID, None)
    if said is None:
        return
    sentence, tone, can_undo = said
    tell(sentence, tone)
    if can_undo and has_before():
        st.button("Bring back what was there before", key="bring-back.said", on_click=bring_back)
