"""Thank them: notes from the talk, and the note that matters most."""

from __future__ import annotations

import streamlit as st

from coach.domain.brief import Kind
from coach.ui import fields, leaving
from coach.ui.drafts import drafts


def page() -> None:
    """Draw the page."""
    st.title("Thank them", anchor=False)
    st.markdown(
        "Send it the same day, or the next morning. Two or three sentences are plenty, "
        "as long as one of them names something you heard."
    )
    fields.day("When you talked", "brief.meeting.date")
    fields.lines(
        "What you are taking away, one thing a line",
        "brief.meeting.takeaways",
        placeholder="keep a field notebook from the first day",
    )
    fields.line(
        "What you will do next (optional)",
        "brief.meeting.next_step",
        placeholder="I signed up for the GIS workshop you named",
    )
    drafts(Kind.THANK_YOU, first="Write the thank-you note", again="Write new notes")
    leaving.thank_you_reminder()
