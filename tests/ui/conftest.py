"""Visits to the app through Streamlit's own test client, on the app's real door."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.ui.visit import Visit


@pytest.fixture
def visit() -> Callable[[], Visit]:
    """Begin a visit whenever it is called."""
    return Visit


@pytest.fixture
def example(visit: Callable[[], Visit]) -> Visit:
    """A visit with the example on the desk."""
    begun = visit()
    begun.press("Try an example")
    return begun
