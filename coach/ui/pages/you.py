"""About you: the résumé, what was read from it, and every value to correct."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from coach.ui import fields, places, profile, session, telling
from coach.ui.components import tell
from coach.ui.work import take_resume

if TYPE_CHECKING:
    from coach.domain.people import Reading


def page() -> None:
    """Draw the page."""
    st.title("About you", anchor=False)
    st.markdown(
        "Your résumé tells Coach what you have done, so that the email can be about you. "
        "It is read by Coach alone, and kept only in your browser. "
        "No résumé at hand? The fields below will do."
    )
    _give()
    reading = session.work().brief.resume
    if reading:
        _what_was_read(reading)
    st.header("In your own words", anchor=False)
    fields.line("Your name", "brief.sender.name", placeholder="Maya Patel", autocomplete="name")
    fields.line(
        "You in one line",
        "brief.sender.headline",
        placeholder="a junior studying environmental science at Ohio State University",
    )
    fields.lines(
        "What interests you, one thing a line",
        "brief.sender.interests",
        placeholder="how field data shapes flood policy",
    )
    places.next_page("who", "Next: who and why")


def _give() -> None:
    upload, paste = st.tabs(["Upload a file", "Paste the text"])
    limit = session.settings().resume_megabytes
    with upload:
        st.file_uploader(
            f"PDF, Word, OpenDocument, RTF, web page, text or JSON Resume, up to {limit:g} MB",
            type=["pdf", "docx", "odt", "rtf", "html", "htm", "txt", "md", "json"],
            key=f"resume.file.{session.edition()}",
            on_change=_uploaded,
        )
    with paste:
        fields.prose("The text of your résumé", "resume_text", height=200, most=50_000)
        if st.button("Read this text"):
            _pasted()


def _uploaded() -> None:
    file = st.session_state[f"resume.file.{session.edition()}"]
    if file is None:
        return
    from coach import resume  # noqa: PLC0415 - PDF and Word readers load with the first résumé

    with telling.problems_left():
        read = resume.read(file.getvalue(), name=file.name, settings=session.settings())
        _take(read, file.name)


def _pasted() -> None:
    from coach import resume  # noqa: PLC0415 - the same

    with telling.problems_told():
        _take(resume.read_text(session.work().resume_text), "your pasted text")
        st.rerun()


def _take(read: Reading, name: str) -> None:
    session.lay_out(take_resume(session.work(), read, name))
    session.say("Read. Please look over what was found: you know it best.", "good")


def _what_was_read(reading: Reading) -> None:
    st.header("What was read", anchor=False)
    st.text(f"From {session.work().resume_name or 'your résumé'}")
    if reading.hidden:
        tell(
            "This file holds text that nobody can see on the page. It was left out:\n"
            + "\n".join(f"“{hidden.text}” ({hidden.why})" for hidden in reading.hidden)
        )
    if reading.doubtful:
        st.markdown("Fields marked **please check** are guesses.")
    profile.draw(reading)
    if reading.not_understood:
        with st.expander(f"Lines that were not understood ({len(reading.not_understood)})"):
            for line in reading.not_understood:
                st.text(f"Line {line.line}: {line.text}")
