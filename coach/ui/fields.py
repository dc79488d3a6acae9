"""Form controls that are bound to the work: what is typed is stored under a dotted path at once."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any, TypeVar

import streamlit as st

from coach.ui import session, typed
from coach.ui.components import tell
from coach.ui.work import get

_CUT = "coach.cut"
_MOST_IN_LINES = 6000

Value = TypeVar("Value", bound=str)


def line(  # noqa: PLR0913 - one for each thing a text field can show
    label: str,
    path: str,
    *,
    placeholder: str = "",
    help: str | None = None,  # noqa: A002 - Streamlit's own name for it
    most: int = 300,
    autocomplete: str | None = "off",
) -> None:
    """Draw a field for one line; left empty it is None."""
    key = _key(path, "line")
    st.text_input(
        label,
        value=_now(path) or "",
        key=key,
        placeholder=placeholder,
        help=help,
        live=True,
        autocomplete=autocomplete,
        on_change=_store_text,
        args=(path, key, typed.line, most),
    )
    _say_if_cut(path)


def lines(
    label: str,
    path: str,
    *,
    placeholder: str = "",
    help: str | None = None,  # noqa: A002 - Streamlit's own name for it
    height: int = 110,
) -> None:
    """Draw a field for several entries, one a line."""
    key = _key(path, "lines")
    st.text_area(
        label,
        value="\n".join(_now(path) or ()),
        key=key,
        height=height,
        placeholder=placeholder,
        help=help,
        on_change=_store_text,
        args=(path, key, typed.lines, _MOST_IN_LINES),
    )
    _say_if_cut(path)


def prose(
    label: str, path: str, *, placeholder: str = "", height: int = 160, most: int = 20_000
) -> None:
    """Draw a field for a longer text, kept exactly as typed."""
    key = _key(path, "prose")
    st.text_area(
        label,
        value=_now(path) or "",
        key=key,
        height=height,
        placeholder=placeholder,
        on_change=_store_text,
        args=(path, key, str, most),
    )
    _say_if_cut(path)


def choice(label: str, path: str, options: Mapping[Value, str], *, across: bool = True) -> None:
    """Draw a choice of one among a few; ``options`` maps values to their words."""
    key = _key(path)
    values = list(options)
    now = _now(path)
    st.radio(
        label,
        values,
        index=values.index(now) if now in values else 0,
        format_func=lambda value: options[value],
        key=key,
        horizontal=across,
        on_change=_store,
        args=(path, key),
    )


def picked(label: str, path: str, options: Mapping[Value, str], *, placeholder: str) -> None:
    """Draw a choice of one among many; nothing chosen is None."""
    key = _key(path)
    values = list(options)
    now = _now(path)
    st.selectbox(
        label,
        values,
        index=values.index(now) if now in values else None,
        format_func=lambda value: options[value],
        key=key,
        placeholder=placeholder,
        on_change=_store,
        args=(path, key),
    )


def number(  # noqa: PLR0913 - a range needs its ends
    label: str, path: str, *, least: int, most: int, usual: int, step: int = 5
) -> None:
    """Draw a field for a whole number; ``usual`` stands there, and counts, until it is changed."""
    key = _key(path, "number")
    if _now(path) is None:
        session.store(path, usual)
    st.number_input(
        label,
        min_value=least,
        max_value=most,
        value=min(most, max(least, _now(path))),
        step=step,
        key=key,
        on_change=_store,
        args=(path, key),
    )


def day(label: str, path: str) -> None:
    """Draw a field for a day; left empty it is None."""
    key = _key(path)
    now = _now(path)
    st.date_input(
        label,
        value=now if isinstance(now, date) else None,
        key=key,
        format="YYYY-MM-DD",
        on_change=_store,
        args=(path, key),
    )


def _key(path: str, way: str = "choice") -> str:
    return typed.key(way, path, session.edition())


def _now(path: str) -> Any:  # noqa: ANN401 - any field of the work
    return get(session.work(), tuple(path.split(".")))


def _store(path: str, key: str) -> None:
    session.store(path, st.session_state[key])


def _store_text(path: str, key: str, read: Callable[[str], object], most: int) -> None:
    given = st.session_state[key] or ""
    session.store(path, read(given[:most]))
    if len(given) > most:
        # The field has to show what is kept; Streamlit's own limit refuses a long paste silently.
        session.lay_out(session.work())
        st.session_state[_CUT] = (path, most)


def _say_if_cut(path: str) -> None:
    cut, most = st.session_state.get(_CUT, (None, 0))
    if cut == path:
        del st.session_state[_CUT]
        tell(f"No more than {most:,} characters fit here: what came after is left out.")
