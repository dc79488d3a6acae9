"""Keeping the work: in the browser's own storage, in a file, or not at all. Never on the server."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from secrets import token_hex

import streamlit as st

from coach.errors import TextError
from coach.ui import components, session, typed, work
from coach.ui.components import aside
from coach.ui.work import Work

_KEY = "keep"
_ON = "coach.keep.on"
_ANSWERED = "coach.keep.answered"
_VISIT = "coach.visit"
_WHOLE = "coach.keep.whole"
_MOST_CHARACTERS = 2_000_000


def sidebar() -> None:
    """Draw the switch and the ways to save, open and forget."""
    with st.sidebar:
        st.toggle(
            "Keep my work in this browser",
            value=st.session_state.get(_ON, True),
            key=f"{_ON}.switch.{session.edition()}",
            on_change=_switch,
        )
        aside("Nothing is kept on the server. On a shared computer, switch this off.")
        with st.popover("Save, open, forget", width="stretch"):
            _file()
            if session.has_before():
                st.button(
                    "Bring back what was there before",
                    key="bring-back",
                    on_click=session.bring_back,
                    width="stretch",
                )
            _forget()


@contextmanager
def kept() -> Iterator[None]:
    """Keep the work as it is once the page is drawn, and restore what the browser kept before."""
    st.session_state[_WHOLE] = True
    try:
        yield
    finally:
        st.session_state[_WHOLE] = False
    with st.sidebar:
        components.keep(key=_KEY, data=_kept("restore"), on_found_change=_found)


def write(slot: str) -> None:
    """Keep the work now, where a fragment runs alone; a whole page keeps it at its end."""
    if not st.session_state.get(_WHOLE):
        components.keep(key=f"{_KEY}.{slot}", data=_kept("write"))


def _kept(role: str) -> dict[str, object]:
    current = session.work()
    return {
        "role": role,
        "visit": st.session_state.setdefault(_VISIT, token_hex(8)),
        # Until the browser has said what it holds, a blank desk must not overwrite it.
        "answered": st.session_state.get(_ANSWERED, False),
        "on": st.session_state.get(_ON, True),
        "edition": session.edition(),
        "work": None if current.untouched else work.save(current),
    }


def _found() -> None:
    found = st.session_state[_KEY].get("found")
    if not isinstance(found, Mapping) or st.session_state.get(_ANSWERED):
        return
    st.session_state[_ANSWERED] = True
    # Whoever was faster than the browser's answer has put the switch where they want it.
    st.session_state.setdefault(_ON, found.get("on") is not False)
    before = typed.taken(_read(found.get("work")), found.get("typed"))
    if before.untouched:
        return
    if session.edition():
        # Something was laid out before the browser had answered; neither takes the other's place.
        session.set_aside(before)
        session.say("Your work from last time is beside your desk.", can_undo=True)
    else:
        session.lay_out(work.joined(before, session.work()))
        session.say("Welcome back. Your work from last time is on your desk.", "good")


def _read(kept: object) -> Work:
    """Read what the browser held; what cannot be read is a blank desk."""
    if isinstance(kept, str) and len(kept) <= _MOST_CHARACTERS:
        with suppress(TextError):
            return work.load(kept)
    return Work()


def _switch() -> None:
    st.session_state[_ON] = st.session_state[f"{_ON}.switch.{session.edition()}"]


def _file() -> None:
    st.download_button(
        "Save my work",
        data=session.later(lambda current: work.save(current).encode()),
        file_name="my-work.json",
        mime="application/json",
        on_click="ignore",
        width="stretch",
    )
    aside("One file. It opens here again, and with the command line: coach draft my-work.json")
    st.file_uploader(
        "Open saved work", type=["json"], key=f"open.{session.edition()}", on_change=_open
    )


def _open() -> None:
    file = st.session_state[f"open.{session.edition()}"]
    if file is None:
        return
    try:
        session.exchange(work.load(file.getvalue()))
    except TextError as error:
        session.say(str(error), "bad")
    else:
        session.say("Your saved work is on your desk.", "good", can_undo=True)


def _forget() -> None:
    st.divider()
    aside("This clears the page and this browser. It cannot be undone.")
    if st.button("Forget everything", key="forget", width="stretch"):
        session.lay_out(Work())
        session.drop_before()
        session.use_model({})
        session.take_back_agreement()
        session.say("Everything is forgotten.", "good")
        st.rerun()
