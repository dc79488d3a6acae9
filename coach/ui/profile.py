"""A profile as form fields: every value can be corrected, and doubtful ones are marked."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from coach.domain.people import Reading
from coach.ui import fields

_PROFILE = "brief.resume.profile"
_LISTS = {
    "skills": "Skills, one a line",
    "projects": "Projects, one a line",
    "languages": "Languages, one a line",
    "interests": "Interests, one a line",
    "awards": "Awards, one a line",
    "volunteering": "Volunteering, one a line",
    "links": "Links, one a line",
}


def draw(reading: Reading) -> None:
    """Draw all fields of the profile."""
    _pairs(reading, "", ["name:Name", "email:Email address", "phone:Phone", "location:Place"])
    profile = reading.profile
    for number, school in enumerate(profile.education):
        _told(school.degree, school.field, school.school, school.end)
        with st.expander(f"Correct education {number + 1}", expanded=False):
            _pairs(
                reading,
                f"education.{number}.",
                ["school:School", "degree:Degree", "field:Subject", "start:From", "end:Until"],
            )
    for number, post in enumerate(profile.experience):
        _told(post.title, post.organization, post.start, post.end)
        with st.expander(f"Correct experience {number + 1}", expanded=False):
            _pairs(
                reading,
                f"experience.{number}.",
                ["title:Title", "organization:Where", "start:From", "end:Until"],
            )
            fields.lines(
                "What you did, one thing a line", f"{_PROFILE}.experience.{number}.highlights"
            )
    with st.expander("Skills and everything else", expanded=False):
        for name, label in _LISTS.items():
            fields.lines(label, f"{_PROFILE}.{name}", height=90)


def _told(*values: str | None) -> None:
    st.text(", ".join(value for value in values if value) or "An entry without words")


def _pairs(reading: Reading, prefix: str, names: Sequence[str]) -> None:
    for place in range(0, len(names), 2):
        # Row by row: on a phone, columns are stacked, and the order must stay.
        for column, entry in zip(st.columns(2), names[place : place + 2], strict=False):
            name, label = entry.split(":")
            doubtful = written_path(prefix + name) in reading.doubtful
            shown = f"{label} (please check)" if doubtful else label
            with column:
                fields.line(shown, f"{_PROFILE}.{prefix}{name}")


def written_path(dotted: str) -> str:
    """Write ``education.0.school`` as a reading does: ``education[0].school``."""
    head, *rest = dotted.split(".")
    return head + "".join(f"[{part}]" if part.isdigit() else f".{part}" for part in rest)
