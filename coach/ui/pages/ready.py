"""Get ready: the guide's checklist, made concrete for this contact."""

from __future__ import annotations

from datetime import datetime

import streamlit as st

from coach import present
from coach.ui import fields, leaving, ordering, places, session


def page() -> None:
    """Draw the page."""
    st.title("Get ready", anchor=False)
    st.markdown("They said yes. Six small things, and you can walk in calmly.")
    _when()
    st.header("Your list", anchor=False)
    for step in present.checklist(session.work().brief):
        _step(step)
    leaving.talk_entry()
    _sheet()
    places.next_page("thanks", "Afterwards: thank them")


def _when() -> None:
    st.header("When and where", anchor=False)
    work = session.work()
    start = work.talk.start
    began = (start.date(), start.time()) if start else (work.talk.day, work.talk.clock)
    left, middle, right = st.columns(3)
    with left:
        day = st.date_input(
            "Day",
            value=began[0],
            key=f"talk.day.{session.edition()}",
            format="YYYY-MM-DD",
        )
    with middle:
        time = st.time_input("Time", value=began[1], key=f"talk.time.{session.edition()}")
    with right:
        fields.line("Place or link", "talk.place")
    chosen = datetime.combine(day, time) if day and time else None
    # Often the day is agreed before the hour; neither may be lost while the other is missing.
    talk = work.talk.model_copy(update={"start": chosen, "day": day, "clock": time})
    session.keep(work.model_copy(update={"talk": talk}))


def _step(step: present.Step) -> None:
    done = session.work().talk.done
    with st.container(border=True, gap="xsmall"):
        key = f"{step.name}.{session.edition()}"
        ticked = st.checkbox(step.title, value=step.name in done, key=key)
        st.text(step.detail)
    if ticked != (step.name in done):
        kept = tuple(name for name in done if name != step.name)
        work = session.work()
        talk = work.talk.model_copy(update={"done": (*kept, step.name) if ticked else kept})
        session.keep(work.model_copy(update={"talk": talk}))


def _sheet() -> None:
    st.header("Your questions on paper", anchor=False)
    listed = ordering.arranged(session.work().asking)
    if listed is None:
        st.markdown("Choose your questions first, then print them here with space for notes.")
        places.link("questions", "Questions to ask")
        return
    leaving.question_sheets(listed)
