"""The app's own components: the one way user text reaches the screen with marks or structure.

Streamlit's Markdown fetches remote images and its HTML can run script, so neither ever sees a
user's words. These components get plain values and write them with ``textContent``.
"""

from __future__ import annotations

from importlib.resources import files
from typing import TYPE_CHECKING, Literal

import streamlit as st

if TYPE_CHECKING:
    from streamlit.components.v2.types import ComponentRenderer


def _component(name: str, html: str) -> ComponentRenderer:
    here = files(__name__)
    return st.components.v2.component(
        f"coach_{name}",
        html=html,
        css=here.joinpath(f"{name}.css").read_text(encoding="utf-8"),
        js=here.joinpath(f"{name}.js").read_text(encoding="utf-8"),
    )


letter = _component("letter", '<div class="letter"></div>')
keep = _component("keep", "<div></div>")
questions = _component("questions", '<div class="questions"></div>')
notice = _component("notice", "<p></p>")


def aside(sentence: str) -> None:
    """Show a small remark. It must be our own words: it is Markdown.

    Streamlit’s captions say the same in a grey that is too faint to read for many.
    """
    st.markdown(f":small[{sentence}]")


def tell(sentence: str, tone: Literal["plain", "good", "bad"] = "plain") -> None:
    """Show and announce a sentence; it may quote what a person gave us."""
    notice(data={"text": sentence, "tone": tone})
