"""LiteLLM keeps to itself: no network of its own, no file read, nothing said."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from coach import llm
from coach.domain.message import Message
from coach.errors import SetupError
from coach.llm import provider
from coach.settings import Settings

PROBE = """
import os, socket
asked = []
def no_one(host, *rest, **named):
    asked.append(host)
    raise socket.gaierror(-2, "blocked")
socket.getaddrinfo = no_one
from coach.llm import provider
import sys
assert "litellm" not in sys.modules, "imported before it was needed"
provider.load()
print(asked, os.environ.get("MADE_UP_VARIABLE"))
"""


def test_loading_it_asks_no_network_reads_no_file_and_says_nothing(tmp_path: Path) -> None:
    """No price list is fetched, no .env file is taken in, and both outputs stay clean."""
    (tmp_path / ".env").write_text("MADE_UP_VARIABLE=taken\n", encoding="utf-8")
    command = [sys.executable, "-c", PROBE]
    ended = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert (0, "[] None\n", "") == (ended.returncode, ended.stdout, ended.stderr)


def test_without_it_the_way_to_install_it_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """An installation without the extra reads what to install."""
    monkeypatch.setitem(sys.modules, "litellm", None)
    with pytest.raises(SetupError, match=r"pip install 'coach\[model\]'"):
        provider.load.__wrapped__()


def test_without_a_model_the_variable_is_named() -> None:
    """A call without a model is a matter of set-up."""
    with pytest.raises(SetupError, match="COACH_MODEL"):
        llm.complete((Message(role="user", content="x"),), schema=None, settings=Settings())


@pytest.mark.parametrize(
    ("address", "local"),
    [
        ("http://localhost:8080/v1", True),
        ("http://127.0.0.1/v1", True),
        ("http://[::1]:8080/v1", True),
        ("https://models.example.org/v1", False),
        ("http://127.0.0.1.example.org/v1", False),
        ("http://10.0.0.7/v1", False),
    ],
)
def test_a_server_on_this_machine_is_told_from_any_other(address: str, *, local: bool) -> None:
    """Only this machine counts as local; a name that looks like it does not."""
    assert local is provider._is_local(address)
