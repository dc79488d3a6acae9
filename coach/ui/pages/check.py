"""Check a draft: any text, with nothing else filled in."""

from __future__ import annotations

import streamlit as st

from coach.domain.brief import Kind
from coach.domain.text import Email
from coach.ui import editing, keeping, kinds, session
from coach.ui.work import Pasted

_RECOGNIZE = "recognize"


def page() -> None:
    """Draw the page."""
    st.title("Check a draft", anchor=False)
    st.markdown(
        "Paste what you have written. Coach says what a careful adviser would say, "
        "and why. Nothing else needs to be filled in."
    )
    _desk()


@st.fragment
def _desk() -> None:
    pasted = session.work().pasted
    kind = _kind(pasted)
    note = kind is Kind.LINKEDIN_NOTE
    # A subject line that was not pasted is not an empty one: nothing is said about it.
    subject = None if note else pasted.subject or None
    editing.Editor(
        name=f"pasted.{session.edition()}",
        path="pasted",
        email=Email(kind=kind, body=pasted.body, subject=subject),
        policy=session.policy(),
        label="Your draft",
        placeholder="Paste or write your email here.",
        ask_subject=not note,
        on_written=_written,
    ).draw()
    keeping.write("pasted")


def _kind(pasted: Pasted) -> Kind:
    chosen = st.selectbox(
        "What it is",
        [_RECOGNIZE, *Kind],
        index=0 if pasted.kind is None else [*Kind].index(pasted.kind) + 1,
        format_func=lambda kind: kinds.WORDS.get(kind, "Let Coach recognize it"),
        key=_key(),
        on_change=_choose,
    )
    if chosen != _RECOGNIZE:
        return Kind(chosen)
    guess = kinds.recognized(pasted.subject, pasted.body)
    if pasted.body.strip():
        st.markdown(f"Recognized: **{kinds.WORDS[guess]}**. Not right? Choose above.")
    return guess


def _key() -> str:
    return f"pasted.kind.{session.edition()}"


def _choose() -> None:
    work = session.work()
    chosen = st.session_state[_key()]
    kind = None if chosen == _RECOGNIZE else Kind(chosen)
    session.keep(work.model_copy(update={"pasted": work.pasted.model_copy(update={"kind": kind})}))


def _written(subject: str | None, body: str) -> None:
    work = session.work()
    pasted = work.pasted.model_copy(
        update={"subject": subject if subject is not None else work.pasted.subject, "body": body}
    )
    session.keep(work.model_copy(update={"pasted": pasted}))
