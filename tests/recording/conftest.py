"""How recordings are made, matched and kept free of secrets.

A recording is found by method, path and body: a prompt that changed no longer finds its own, and
where the server stood does not matter. Headers are kept by name, so that a new one is left out
until somebody decides otherwise.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from vcr.cassette import Cassette
from vcr.request import Request

from coach.llm import call, provider
from coach.settings import Settings

CASSETTES = Path(__file__).resolve().parents[2] / "cassettes"
# Read before the tests' own bare environment hides it; set by record.py only.
BASE = os.environ.get("RECORD_API_BASE") or None
KEY = os.environ.get("RECORD_API_KEY") or "none"
MODEL = os.environ.get("RECORD_MODEL")

_KEPT_OF_REQUEST = frozenset({"content-type"})
_KEPT_OF_RESPONSE = frozenset({"content-type", "retry-after"})
_SECRET = re.compile(r"\b(?:sk|key|xai|gsk|AIza)[-_]?[A-Za-z0-9_-]{16,}\b")


def _bare_request(request: Request) -> Request:
    """The request without where it went and without headers that are nobody's business."""
    for name in list(request.headers):
        if name.lower() not in _KEPT_OF_REQUEST:
            del request.headers[name]
    request.uri = f"http://model.invalid{request.path}"
    return request


def _bare_response(response: dict[str, Any]) -> dict[str, Any]:
    """The response without headers that are nobody's business, and without an echoed key."""
    headers = response["headers"].items()
    words = response["body"]["string"].decode()
    return response | {
        "headers": {name: value for name, value in headers if name.lower() in _KEPT_OF_RESPONSE},
        "body": {"string": _SECRET.sub("(removed)", words).encode()},
    }


@pytest.fixture(scope="module")
def vcr_config() -> dict[str, Any]:
    """What pytest-recording hands to VCR."""
    return {
        "match_on": ["method", "path", "body"],
        "before_record_request": _bare_request,
        "before_record_response": _bare_response,
        "decode_compressed_response": True,
    }


@pytest.fixture(scope="module")
def vcr_cassette_dir(request: pytest.FixtureRequest) -> str:
    """``cassettes/MODULE``, at the top of the work tree."""
    return str(CASSETTES / request.path.stem)


@pytest.fixture(autouse=True)
def _played_to_the_end(vcr: Cassette | None, record_mode: str) -> Iterator[None]:
    """A recording that a test uses in part only is out of date."""
    yield
    if vcr is not None and record_mode == "none":
        assert vcr.all_played, f"{vcr._path} was played in part only: run `make record`"


@pytest.fixture(scope="session", autouse=True)
def _litellm() -> None:
    """Take LiteLLM's import out of the time that a model has."""
    provider.load()


@pytest.fixture(autouse=True)
def _no_pauses(monkeypatch: pytest.MonkeyPatch, record_mode: str) -> None:
    """A recording answers at once; a pause before asking it again helps nobody."""
    if record_mode == "none":
        monkeypatch.setattr(call, "sleep", lambda _: None)


@pytest.fixture(scope="session")
def recorded() -> Settings:
    """Settings that ask the model the recordings are of, or are being made of."""
    asked = {"model": MODEL, "api_base": BASE}
    if MODEL is None:
        about = json.loads((CASSETTES / "recorded.json").read_text(encoding="utf-8"))
        asked = {"model": about["model"], "api_base": about["api_base"]}
    return Settings.model_validate({**asked, "api_key": KEY, "timeout": 300.0})
