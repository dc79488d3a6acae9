"""The pages by name, and ways from one to another."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import streamlit as st

if TYPE_CHECKING:
    from streamlit.navigation.page import Page

_PAGES = "coach.pages"


def remember(pages: Mapping[str, Page]) -> None:
    """Keep the pages of this run, so that each can be named from the others."""
    st.session_state[_PAGES] = dict(pages)


def go(name: str) -> None:
    """Turn to another page at once."""
    st.switch_page(st.session_state[_PAGES][name])


def link(name: str, label: str) -> None:
    """Draw a link to another page; ``label`` must be our own words."""
    st.page_link(st.session_state[_PAGES][name], label=label)


def next_page(name: str, label: str) -> None:
    """Draw the way on, at the foot of a page."""
    st.space("small")
    if st.button(label, type="primary", key=f"next.{name}"):
        go(name)
