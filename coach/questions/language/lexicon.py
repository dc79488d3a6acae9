"""The word lists of ``lexicon.toml``, read once."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from pathlib import Path
from typing import Any

_FILE = Path(__file__).with_name("lexicon.toml")


@cache
def words(name: str) -> frozenset[str]:
    """The words of one list."""
    return frozenset(_lists()[name].split())


@cache
def one_of(name: str) -> str:
    """The words of one list as a group of a regular expression, the longest first."""
    return "(?:" + "|".join(map(re.escape, sorted(words(name), key=len, reverse=True))) + ")"


@cache
def matters() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """What a note can speak of, each with a pattern of the words that show it."""
    listed: dict[str, list[str]] = _lists()["matters"]
    return tuple(
        (name, re.compile(rf"\b(?:{'|'.join(map(re.escape, cues))})(?!\w)", re.IGNORECASE))
        for name, cues in listed.items()
    )


@cache
def _lists() -> dict[str, Any]:
    return tomllib.loads(_FILE.read_text(encoding="utf-8"))
