"""Email: the first message, a LinkedIn note, or a reminder, and the ways out with them."""

from __future__ import annotations

import streamlit as st

from coach.domain.brief import Kind
from coach.ui import leaving, places, session
from coach.ui.drafts import drafts


def page() -> None:
    """Draw the page."""
    st.title("Your email", anchor=False)
    kind = _kind()
    if drafts(kind, first="Write drafts", again="Write new drafts"):
        if kind is not Kind.FOLLOW_UP:
            leaving.reminder()
        places.next_page("questions", "Next: questions to ask")


def _kind() -> Kind:
    request = session.work().brief.ask.request
    words = {
        request: "First email",
        Kind.LINKEDIN_NOTE: "LinkedIn note",
        Kind.FOLLOW_UP: "Reminder after a week",
    }
    chosen = st.radio(
        "What to write",
        list(words),
        format_func=lambda kind: words[kind],
        key=f"email.kind.{request}",
        horizontal=True,
        persist_state="session",
    )
    return Kind(chosen or request)
