"""What commands are given: the environment, texts, briefs and policies."""

from __future__ import annotations

import codecs
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from coach import policy as policies
from coach.cli.screen import Screen
from coach.domain.brief import Brief
from coach.domain.policy import Policy
from coach.errors import TextError, UsageError
from coach.settings import Settings

if TYPE_CHECKING:
    from coach.pipeline import Wanted

# An email is a few kilobytes; the largest book a few thousand.
MOST_BYTES = 8_000_000
_MOST_MINUTES = 8 * 60

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def settings(*, model: str | None = None) -> Settings:
    """Return the settings of this process's environment, or with a model named for this once."""
    read = Settings.from_environment(os.environ)
    return read.model_copy(update={"model": model}) if model else read


def wanted(writer: Wanted | None, model: str | None) -> Wanted:
    """Return the writer that is asked for; who names a model asks for the model writer."""
    return writer or ("model" if model else "auto")


def screen(stream: TextIO | None = None) -> Screen:
    """Return the screen for results, or for another stream than standard output."""
    return Screen.on(stream or sys.stdout, os.environ)


def minutes(given: int | None, brief: Brief, policy: Policy) -> int:
    """Return the time for questions: as given, else as the brief asks, else as is usual.

    Raises UsageError for no time, or more than a working day.
    """
    if given is not None and not 1 <= given <= _MOST_MINUTES:
        raise UsageError(f"--minutes {given} is out of range. Give 1 to {_MOST_MINUTES} minutes.")
    return given or brief.ask.minutes or policy.limits.conversation_minutes


def unicode(text: str) -> str:
    """Return the text with ``?`` for what stands for a byte of no encoding."""
    return text.encode(errors="replace").decode()


def text(name: str) -> str:
    """Read a text file, or standard input for ``-``; offsets count in exactly this string.

    Raises TextError where it is missing, too large, or not plain text.
    """
    return decoded(_content(name), shown(name))


def shown(name: str) -> str:
    """Return how messages call the file."""
    return "standard input" if name == "-" else name


def _content(name: str) -> bytes:
    try:
        if name == "-":
            content = sys.stdin.buffer.read(MOST_BYTES + 1)
        else:
            with Path(name).open("rb") as file:
                content = file.read(MOST_BYTES + 1)
    except FileNotFoundError:
        raise TextError(
            f"There is no file {name}. Check the path, or give - to read standard input."
        ) from None
    except IsADirectoryError:
        raise TextError(f"{name} is a folder. Give the path of one text file in it.") from None
    except OSError:
        raise TextError(f"{name} cannot be opened. Give a file that you may read.") from None
    if len(content) > MOST_BYTES:
        raise TextError(
            f"{shown(name)} is larger than {MOST_BYTES // 1_000_000} MB. Give one text at a time."
        )
    return content


def decoded(content: bytes, name: str) -> str:
    """Decode UTF-8, or UTF-16 that says so; ``name`` is for the message of the TextError."""
    encoding = next((known for mark, known in _MARKS if content.startswith(mark)), "utf-8")
    try:
        read = content.decode(encoding)
    except UnicodeDecodeError:
        read = "\0"
    if "\0" in read:
        raise TextError(f"{name} is not plain text. Save it as plain text (UTF-8), or paste it.")
    return read


def policy(wanted: str | None, settings: Settings) -> Policy:
    """Return the policy asked for, else the one the settings name, else ``guide``."""
    return policies.load(Path(wanted or settings.policy or "guide"))


def progress() -> Callable[[str], None]:
    """Return what tells of a step: on a terminal a line of standard error, elsewhere silence."""
    if not sys.stderr.isatty():
        return lambda _: None
    told = screen(sys.stderr)
    return lambda step: told.line(told.faint(f"{step} …"))
