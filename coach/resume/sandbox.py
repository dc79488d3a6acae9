"""Runs a parser in a process of its own, so that a hostile file can hurt nobody else."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import get_args

from coach.resume.source import Hidden, Limits, Reason, Source, SourceLine, Unreadable
from coach.settings import Settings

# The child needs to find its libraries and nothing else: no keys, no tokens.
_KEPT = ("PATH", "SYSTEMROOT", "LD_LIBRARY_PATH", "PYTHONHOME", "LANG", "LC_ALL", "TMPDIR", "TEMP")
_GRACE = 1.0  # seconds, for starting


def parse(content: bytes, format_: str, settings: Settings) -> Source:
    """Return a file's lines. Raises Unreadable, also when the parser crashed or hung."""
    limits = Limits(pages=settings.resume_pages, seconds=max(1, round(settings.resume_seconds)))
    command = [sys.executable, "-I", "-S", "-c", _start(), format_, json.dumps(limits._asdict())]
    try:
        child = subprocess.run(  # noqa: S603 - our own module, started with our own interpreter
            command,
            input=content,
            capture_output=True,
            timeout=settings.resume_seconds + _GRACE,
            env={key: os.environ[key] for key in _KEPT if key in os.environ},
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise Unreadable("slow") from None
    return _answer(child.stdout)


def _start() -> str:
    """The child's first lines: isolated, and without site, it is told where to look."""
    places = [str(Path(__file__).parents[2]), *sys.path]
    return f"import sys; sys.path[:0] = {places!r}; from coach.resume.child import main; main()"


def _answer(output: bytes) -> Source:
    """Take the child's word for nothing: an answer of another form is a crash."""
    try:
        answer = json.loads(output)
        reason = answer.get("reason")
        if reason is None:
            return Source(
                tuple(SourceLine(*line) for line in answer["lines"]),
                tuple(Hidden(*each) for each in answer["hidden"]),
                tuple(answer["links"]),
            )
    except (ValueError, TypeError, KeyError, AttributeError):
        raise Unreadable("crashed") from None
    raise Unreadable(reason if reason in get_args(Reason) else "crashed")
