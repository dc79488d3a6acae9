"""The three questions to the person, put on a terminal or answered in a file."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Mapping
from typing import TextIO

from coach.cli import sources
from coach.cli.parser import nearest
from coach.errors import InputError
from coach.questions import finding_questions

_INTRODUCTION = (
    "The brief does not say what you want to learn. Three short questions to you first; an empty "
    "line skips one."
)


def is_terminal(*streams: TextIO | None) -> bool:
    """Whether somebody sits at all of them; a closed stream is None."""
    return all(stream is not None and stream.isatty() for stream in streams)


def put(answers: TextIO, told: TextIO) -> dict[str, str]:
    """Put the three questions and return the answers by their keys, none for one skipped.

    The end of ``answers`` (Ctrl-D) skips the rest. Raises InputError for bytes that are no text.
    """
    screen = sources.screen(told)
    screen.paragraph(_INTRODUCTION)
    given: dict[str, str] = {}
    for question in finding_questions():
        screen.line()
        screen.paragraph(question.text)
        screen.paragraph(f"For example: {question.example}")
        screen.raw("> ")
        told.flush()
        line = _line(answers)
        if not line:
            screen.line()
            break
        if line.strip():
            given[question.key] = sources.unicode(line.strip())
    screen.line()
    return given


def _line(answers: TextIO) -> str:
    """The next line; empty only at the end."""
    try:
        return answers.readline()
    except UnicodeDecodeError:
        raise InputError(
            "What was typed is not UTF-8 text. Set the terminal to UTF-8, or use --answers FILE."
        ) from None


def read(name: str) -> dict[str, str]:
    """Read the answers by their keys from a TOML or JSON file, or standard input for ``-``.

    Raises TextError for what is no text file, InputError for one that holds something else.
    """
    shown = sources.shown(name)
    keys = [question.key for question in finding_questions()]
    decoded = _decoded(sources.text(name).strip(), shown)
    for key, answer in decoded.items():
        if key not in keys:
            raise InputError(
                f"{shown} has an unknown key {key!r}{nearest(key, keys)}. "
                f"The keys are {', '.join(keys)}."
            )
        if not isinstance(answer, str):
            raise InputError(f'The answer to {key!r} in {shown} is no text. Write {key} = "…".')
    return {key: sources.unicode(str(answer)) for key, answer in decoded.items()}


def _decoded(text: str, shown: str) -> Mapping[str, object]:
    """TOML or JSON; what the text looks like decides, not the file's ending."""
    as_json = text.startswith(("{", "["))
    try:
        decoded = json.loads(text) if as_json else tomllib.loads(text)
    except (ValueError, RecursionError):
        kind = "JSON" if as_json else "TOML"
        raise InputError(
            f"{shown} is not valid {kind}. Write a line such as "
            'worry = "being stuck at a desk" for each answer.'
        ) from None
    if not isinstance(decoded, dict):
        raise InputError(f'{shown} holds no answers. JSON starts with {{"decide": ….')
    return decoded
