"""What is specific in a text: the words that not every email of its kind could hold.

No list knows every project or piece of advice, but the words of empty praise are few. What a
stretch of text says beyond them is counted.
"""

from __future__ import annotations

import re
from typing import Final

from coach.rules.words import word_list

_WORD: Final = re.compile(rb"[A-Za-z0-9][A-Za-z0-9'\-]*")
_ENDINGS: Final = ("ings", "ing", "edly", "ed", "ies", "es", "s", "ly", "er", "d")


def is_general(word: str) -> bool:
    """Whether a lower-case word could stand in any such email, in any of its forms."""
    stems = word_list("general")
    if word in stems or word.removesuffix("'s") in stems:
        return True
    for ending in _ENDINGS:
        if word.endswith(ending):
            stem = word[: -len(ending)]
            if stem in stems or f"{stem}e" in stems or f"{stem}y" in stems:
                return True
            if len(stem) > 2 and stem[-1] == stem[-2] and stem[:-1] in stems:  # noqa: PLR2004
                return True
    return False


def specific_words(text: bytes, known: frozenset[str] = frozenset()) -> list[str]:
    """The words of a folded lower-case text that say something; ``known`` words do not count."""
    words = [found.decode() for found in _WORD.findall(text)]
    return [
        word
        for word in words
        if len(word) > 1
        and word not in known
        and word.removesuffix("'s") not in known
        and not is_general(word)
    ]
