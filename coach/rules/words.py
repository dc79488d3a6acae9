"""Word lists, from ``wording/words.txt``."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from coach.rules.wording import read_sections


def word_list(name: str) -> frozenset[str]:
    """The words of the list of that name, in lower case."""
    return _lists()[name]


@cache
def _lists() -> Mapping[str, frozenset[str]]:
    return {
        name: frozenset(" ".join(section.lines).split())
        for name, section in read_sections("words.txt").items()
    }
