"""Start: what this is, an example to try, or the way in."""

from __future__ import annotations

import streamlit as st

from coach.ui import places, session


def page() -> None:
    """Draw the page."""
    st.title("Ask someone about their work", anchor=False)
    st.markdown(
        "Coach helps you ask a person you do not know yet for twenty minutes of their time, or "
        "for a day at their side. You tell it about yourself and about them; it drafts the "
        "email, suggests questions worth asking, and checks every line. People who enjoy their "
        "work like to talk about it, so you are not bothering anyone."
    )
    st.space("small")
    with st.container(horizontal=True):
        if st.button("Begin with your résumé", type="primary"):
            places.go("you")
        st.button("Try an example", on_click=_lay_out_example)
    brief = session.work().brief
    if brief.sender.name and brief.contact.name:
        _on_the_desk()
    else:
        _how_it_goes()


def _lay_out_example() -> None:
    from coach.ui import example  # noqa: PLC0415 - the first page must be there at once

    example.try_it()


def _write() -> None:
    from coach.ui import honesty, writing  # noqa: PLC0415 - the first page must be there at once

    kind = session.work().brief.ask.request
    if not honesty.may_write(kind):
        places.go("email")
    if writing.write_drafts(kind) and writing.rank_questions():
        places.go("email")


def _on_the_desk() -> None:
    brief = session.work().brief
    st.divider()
    st.header("On your desk", anchor=False)
    wish = "to spend a day with" if brief.ask.kind == "shadow" else "to talk with"
    role = f", {brief.contact.role}" if brief.contact.role else ""
    place = f" at {brief.contact.organization}" if brief.contact.organization else ""
    st.text(f"{brief.sender.name} would like {wish} {brief.contact.name}{role}{place}.")
    if st.button("Write my drafts and questions", type="primary", key="write"):
        _write()
    with st.container(horizontal=True):
        if session.work().sheets:
            places.link("email", "See your drafts")
        places.link("you", "See what was read about you")
        places.link("who", "See who you are writing to")


def _how_it_goes() -> None:
    st.divider()
    st.header("How it goes", anchor=False)
    st.markdown(
        "1. **About you.** Upload your résumé, or paste it. You see what was read and can "
        "correct it.\n"
        "2. **Who and why.** Say who you would like to talk to, how you found them, and what you "
        "hope to learn.\n"
        "3. **Email and questions.** Choose a draft, make it yours, and copy it. Take the "
        "questions along.\n"
        "4. **Afterwards.** Say thank you the same day. Nothing else in this matters as much."
    )
    st.markdown("Already have a draft? You can have it checked without filling in anything.")
    places.link("check", "Check a draft")
