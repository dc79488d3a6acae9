"""LiteLLM, imported once for all tests that reach for it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from coach.llm import call, provider
from coach.settings import Settings
from tests.serving import Stub


@pytest.fixture(scope="session", autouse=True)
def _litellm() -> None:
    """Take LiteLLM's import out of every measured second."""
    provider.load()


@pytest.fixture(autouse=True)
def pauses(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The pauses between tries, noted instead of waited."""
    noted: list[float] = []
    monkeypatch.setattr(call, "sleep", noted.append)
    return noted


@pytest.fixture
def settings_for() -> Callable[..., Settings]:
    """Settings that lead to a stub."""

    def make(stub: Stub, **changes: Any) -> Settings:
        given = {"model": "openai/stub", "api_base": f"{stub.base}/v1", "timeout": 5.0}
        return Settings.model_validate(given | changes)

    return make
