"""The command line as a person meets it."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from coach.cli import main

THANKS = """\
Subject: Thank you for Friday

Dear Dr. Ruiz,

Thank you for talking with me on Friday. I keep thinking of the gauge that froze in your first
week, and I have begun with the open water-quality data, as you suggested. The first chart is
full of holes, which I now understand is what real rivers look like.

Best regards,
Maya Patel
"""

JOB_ASK = THANKS.replace(
    "\nBest regards",
    "\nDo you know whether your team is hiring for the summer?\n\nBest regards",
)


class Ended(NamedTuple):
    """What a command left behind."""

    code: int
    out: str
    err: str


Coach = Callable[..., Ended]


@pytest.fixture
def coach(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Coach:
    """Run a command with these words, and perhaps with something on standard input."""

    def run(*words: str | Path, stdin: str = "") -> Ended:
        content = io.TextIOWrapper(io.BytesIO(stdin.encode()), encoding="utf-8")
        monkeypatch.setattr(sys, "stdin", content)
        capsys.readouterr()
        code = main([str(word) for word in words])
        return Ended(code, *capsys.readouterr())

    return run


@pytest.fixture
def note(tmp_path: Path) -> Path:
    """A thank-you that asks for a job."""
    path = tmp_path / "note.txt"
    path.write_text(JOB_ASK, encoding="utf-8")
    return path


@pytest.fixture
def good_note(tmp_path: Path) -> Path:
    """A thank-you with nothing to mend."""
    path = tmp_path / "good.txt"
    path.write_text(THANKS, encoding="utf-8")
    return path


@pytest.fixture
def folder(tmp_path: Path, good_note: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder that commands are run in; ``good.txt`` lies there."""
    monkeypatch.chdir(tmp_path)
    return tmp_path
