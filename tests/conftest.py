"""What every test stands on: an environment that sets nothing up by chance."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

_OTHERS = ("NO_COLOR", "FORCE_COLOR", "COLUMNS", "OPENAI_BASE_URL", "OPENAI_API_BASE")


@pytest.fixture(autouse=True)
def _bare_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """Remove what a developer's own shell may set: Coach's variables, providers' keys, colours."""
    for name in tuple(os.environ):
        if name.startswith("COACH_") or name.endswith("_API_KEY") or name in _OTHERS:
            monkeypatch.delenv(name)


@pytest.fixture(scope="session")
def repository() -> Path:
    """The root of the work tree."""
    return Path(__file__).resolve().parent.parent
