"""The app: its pages in the order in which a person needs them."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from pathlib import Path

import streamlit as st

from coach.ui import keeping, places, session, signing_in, telling

_PAGES = {
    "start": "Start",
    "you": "About you",
    "who": "Who and why",
    "email": "Email",
    "questions": "Questions",
    "ready": "Get ready",
    "thanks": "Thank them",
    "check": "Check a draft",
}
_WIDE = frozenset({"email", "thanks", "check"})
_WIDEST = 1080
_STYLE = Path(__file__).parent / "app.css"


def draw() -> None:
    """Draw the page that is asked for, to whoever may come in."""
    if not signing_in.may_come_in():
        return
    pages = {name: _page(name, title) for name, title in _PAGES.items()}
    places.remember(pages)
    chosen = st.navigation(list(pages.values()), expanded=True)
    wide = chosen.url_path in _WIDE
    st.set_page_config(page_title=f"{chosen.title} · Coach", layout="wide" if wide else "centered")
    st.html(_STYLE)
    keeping.sidebar()
    middle = st.container(horizontal_alignment="center")
    with keeping.kept(), middle, st.container(width=_WIDEST if wide else "stretch"):
        session.show_said()
        with telling.problems_told():
            chosen.run()
        places.foot(chosen.url_path or "start")


def _page(name: str, title: str) -> st.Page:
    path = "" if name == "start" else name
    return st.Page(_opener(name), title=title, url_path=path, default=name == "start")


def _opener(name: str) -> Callable[[], None]:
    """Return a function that loads a page's module only when the page is opened."""

    def opened() -> None:
        import_module(f"coach.ui.pages.{name}").page()

    return opened
