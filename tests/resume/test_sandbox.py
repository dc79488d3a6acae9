"""The process in which files are opened: bound, alone, and knowing no secrets."""

from __future__ import annotations

import subprocess
import sys
import time

import pytest

from coach.resume import sandbox
from coach.resume.source import Unreadable
from coach.settings import Settings


def stand_in(code: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the child run other code in place of its parser."""
    monkeypatch.setattr(sandbox, "_start", lambda: code)


def test_a_parser_that_hangs_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    """A file that never finishes costs the seconds of the settings, not more."""
    stand_in("while True: pass", monkeypatch)
    start = time.monotonic()
    with pytest.raises(Unreadable) as told:
        sandbox.parse(b"", "pdf", Settings(resume_seconds=0.2))
    assert "slow" == told.value.reason
    assert time.monotonic() - start < 5


@pytest.mark.parametrize(
    "code",
    [
        "import os; os.abort()",
        "import sys; sys.exit(3)",
        "print('not json')",
        "print('[]')",
        "print('{}')",
        "import ctypes; ctypes.string_at(0)",
    ],
)
def test_a_parser_that_crashes_is_only_an_answer(
    code: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever happens in the child, the caller is told that the file cannot be read."""
    stand_in(code, monkeypatch)
    with pytest.raises(Unreadable) as told:
        sandbox.parse(b"%PDF-", "pdf", Settings())
    assert "crashed" == told.value.reason


def test_the_child_is_told_no_secrets(monkeypatch: pytest.MonkeyPatch) -> None:
    """A key in the caller's environment is not in the child's."""
    monkeypatch.setenv("OPENAI_API_KEY", "sk-made-up")
    stand_in(
        "import os, json; print(json.dumps({'lines': [[k] for k in os.environ], "
        "'hidden': [], 'links': []}))",
        monkeypatch,
    )
    names = [line.text for line in sandbox.parse(b"", "pdf", Settings()).lines]
    assert "PATH" in names
    assert "OPENAI_API_KEY" not in names


def test_the_child_loads_no_more_than_it_needs() -> None:
    """The child starts fast because neither pydantic nor the other parsers are imported."""
    code = (
        "import sys, coach.resume.child, coach.resume.pdf; "
        "print(sorted({'pydantic', 'docx', 'lxml', 'phonenumbers', 'numpy'} & set(sys.modules)))"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert "[]" == told.stdout.strip()


def test_memory_is_bound_before_the_file_is_looked_at() -> None:
    """A child that asks for more than its share is refused it by the system."""
    pytest.importorskip("resource")
    code = (
        "from coach.resume.child import _bind; from coach.resume.source import Limits; "
        "_bind(Limits(pages=1)); bytearray(3_000_000_000)"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert "MemoryError" in told.stderr
