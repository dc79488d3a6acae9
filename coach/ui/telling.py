"""Errors of ours, told as their sentences."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from coach.errors import CoachError
from coach.ui import session
from coach.ui.components import tell


@contextmanager
def problems_told() -> Iterator[None]:
    """Show an error of ours as its sentences; what was typed stays where it is."""
    try:
        yield
    except CoachError as error:
        tell(str(error), "bad")


@contextmanager
def problems_left() -> Iterator[None]:
    """As ``problems_told``, for callbacks: they run before the page is drawn."""
    try:
        yield
    except CoachError as error:
        session.say(str(error), "bad")
