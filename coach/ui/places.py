"""The pages by name, and ways from one to another."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import streamlit as st

if TYPE_CHECKING:
    from streamlit.navigation.page import Page

_PAGES = "coach.pages"
_NEXT = "coach.next"


def remember(pages: Mapping[str, Page]) -> None:
    """Keep the pages of this run, so that each can be named from the others."""
    st.session_state[_PAGES] = dict(pages)
    st.session_state.pop(_NEXT, None)


def go(name: str) -> None:
    """Turn to another page at once."""
    st.switch_page(st.session_state[_PAGES][name])


def link(name: str, label: str) -> None:
    """Draw a link to another page; ``label`` must be our own words."""
    st.page_link(st.session_state[_PAGES][name], label=label)


def next_page(name: str, label: str) -> None:
    """Make this the way on at the foot of the page, as its main button."""
    st.session_state[_NEXT] = (name, label)


def foot(name: str) -> None:
    """Draw the way on and the way back at the foot of the page of this name."""
    pages: dict[str, Page] = st.session_state[_PAGES]
    order = list(pages)
    before, after = order[: order.index(name)], order[order.index(name) + 1 :]
    st.space("small")
    with st.container(horizontal=True, vertical_alignment="center"):
        chosen: tuple[str, str] | None = st.session_state.get(_NEXT)
        if chosen is not None:
            target, label = chosen
            if st.button(label, type="primary", key=f"next.{target}"):
                go(target)
        elif after:
            link(after[0], f"Next: {pages[after[0]].title}")
        if before:
            link(before[-1], f"Back: {pages[before[-1]].title}")
