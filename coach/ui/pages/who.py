"""Who and why: the contact, how they were found, what is known of them, and what is asked."""

from __future__ import annotations

import streamlit as st

from coach.domain.people import Via
from coach.ui import fields, places, session

_FOUND = {
    Via.MENTOR_DATABASE: "In a mentor database",
    Via.ALUMNI_NETWORK: "Through an alumni network",
    Via.LINKEDIN: "On LinkedIn",
    Via.FRIEND: "Through a friend",
    Via.PROFESSOR: "Through a professor",
    Via.COLLEAGUE: "Through someone at work",
    Via.EVENT: "At an event",
    Via.ARTICLE: "In an article or post",
    Via.OTHER: "Another way",
}

_DETAIL = {
    Via.MENTOR_DATABASE: ("Which one", "the Handshake Mentor Database"),
    Via.ALUMNI_NETWORK: ("Which one", "the Ohio State alumni network"),
    Via.LINKEDIN: ("What led you there (optional)", "a post on flood mapping"),
    Via.FRIEND: ("Who it was", "Lou Chen"),
    Via.PROFESSOR: ("Who it was", "Prof. Okafor"),
    Via.COLLEAGUE: ("Who it was", "Ana Silva at the river lab"),
    Via.EVENT: ("Which one", "the water careers evening in October"),
    Via.ARTICLE: ("Which one", "your piece on wetlands in the Scioto Journal"),
    Via.OTHER: ("How", "the sign outside your workshop"),
}


def page() -> None:
    """Draw the page."""
    st.title("Who and why", anchor=False)
    st.header("What you are curious about", anchor=False)
    fields.line(
        "The work you want to know more about", "brief.target.role", placeholder="hydrologist"
    )
    fields.lines(
        "What you would like to learn, one thing a line",
        "brief.target.learn",
        placeholder="what the work is like day to day",
    )
    _person()
    _ask()
    places.next_page("email", "Next: your email")


def _person() -> None:
    st.header("The person", anchor=False)
    left, right = st.columns([1, 3])
    with left:
        fields.line("Title (optional)", "brief.contact.title", placeholder="Dr.", most=30)
    with right:
        fields.line("Their name", "brief.contact.name", placeholder="Elena Ruiz")
    left, right = st.columns(2)
    with left:
        fields.line("What they do", "brief.contact.role", placeholder="hydrologist")
    with right:
        fields.line("Where", "brief.contact.organization", placeholder="Brightwater Consulting")
    fields.line(
        "Their email address (optional)",
        "brief.contact.email",
        placeholder="elena.ruiz@example.org",
    )
    fields.picked("How you found them", "brief.contact.found.via", _FOUND, placeholder="Choose one")
    found = session.work().brief.contact.found
    if found:
        label, example = _DETAIL[found.via]
        fields.line(label, "brief.contact.found.detail", placeholder=example)
    fields.lines(
        "What you know about their work, one thing a line",
        "brief.contact.research",
        placeholder="led the Scioto wetlands restoration",
        help="One true detail shows that you chose them, and did not write to everybody. "
        "Look at the organization’s website, or at what they have written.",
    )


def _ask() -> None:
    st.header("What you ask for", anchor=False)
    fields.choice(
        "What would help you most",
        "brief.ask.kind",
        {"interview": "A conversation", "shadow": "A day at their side (job shadow)"},
    )
    left, right = st.columns(2)
    with left:
        if session.work().brief.ask.kind == "shadow":
            fields.line("How long", "brief.ask.duration", placeholder="half a day")
        else:
            fields.number(
                "Minutes (20 to 30 are usual)", "brief.ask.minutes", least=5, most=240, usual=20
            )
    with right:
        fields.line("How (optional)", "brief.ask.format", placeholder="a video call")
