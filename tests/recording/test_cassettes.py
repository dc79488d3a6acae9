"""The recordings themselves: none without a test, none with a secret."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytest_recording.plugin import get_default_cassette_name
from vcr.serializers.yamlserializer import deserialize

HERE = Path(__file__).parent
CASSETTES = HERE.parents[1] / "cassettes"
RECORDINGS = sorted(CASSETTES.rglob("*.yaml"))
SECRETS = re.compile(
    r"sk-|Bearer|authorization|api[-_]key|cookie|x-request-id|openai-", re.IGNORECASE
)
LOCAL = re.compile(r"/(?:home|root|Users|work|tmp)/|C:\\")
HEADERS = {"content-type", "Content-Type", "retry-after", "Retry-After"}


def test_every_recording_has_its_test_and_every_test_its_recording() -> None:
    """A recording that nobody plays is taken out; a test without one is recorded."""
    module = HERE / "test_recorded.py"
    command = [sys.executable, "-m", "pytest", str(module), "--collect-only", "-q", "--no-header"]
    listed = subprocess.run(
        command, cwd=HERE.parents[1], capture_output=True, text=True, check=True
    )
    names = [line.partition("::")[2] for line in listed.stdout.splitlines() if "::" in line]
    assert names
    assert RECORDINGS == sorted(
        CASSETTES / module.stem / f"{get_default_cassette_name(None, name)}.yaml" for name in names
    )


@pytest.mark.parametrize("path", RECORDINGS, ids=lambda path: path.stem)
def test_no_recording_holds_a_secret(path: Path) -> None:
    """No key, no cookie, no account, no path of a machine."""
    words = path.read_text(encoding="utf-8")
    assert [] == SECRETS.findall(words)
    assert [] == LOCAL.findall(words)


@pytest.mark.parametrize("path", RECORDINGS, ids=lambda path: path.stem)
def test_recordings_keep_the_headers_that_were_allowed(path: Path) -> None:
    """Headers are kept by name; any other was written by hand or by mistake."""
    for interaction in _interactions(path):
        for side in ("request", "response"):
            assert set(interaction[side]["headers"]) <= HEADERS


def _interactions(path: Path) -> Iterator[dict[str, dict[str, list[str]]]]:
    yield from deserialize(path.read_text(encoding="utf-8"))["interactions"]


def test_the_readme_says_what_was_recorded_and_when() -> None:
    """Model, server, weights and date stand in the README of the recordings."""
    about = json.loads((CASSETTES / "recorded.json").read_text(encoding="utf-8"))
    readme = (CASSETTES / "README.md").read_text(encoding="utf-8")
    missing = [value for name, value in about.items() if name != "api_base" and value not in readme]
    assert [] == missing
