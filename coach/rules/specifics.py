"""What is specific in a text: the words that not every email of its kind could hold.

No list knows every project or piece of advice, but the words of empty praise are few. What a
stretch of text says beyond them is counted.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import Final

from coach.rules.words import word_list

_WORD: Final = re.compile(rb"[A-Za-z0-9][A-Za-z0-9'\-]*")
# A number alone, a span of minutes, a clock time.
_NUMBER: Final = re.compile(r"\d+(?:-\d+)?(?:-?(?:minutes?|mins?|hours?|am|pm|th|st|nd|rd|ish))?")
# How narrowly a word is looked at: the lists of words that are general then.
BROAD: Final = ("general",)
# … and the words that arrange a meeting.
NARROW: Final = (*BROAD, "arranging")
# … and what people are, what they work in, and where.
STRICT: Final = (*NARROW, "places-of-work", "occupations", "fields")
_ENDINGS: Final = ("ings", "ing", "edly", "ed", "ies", "es", "s", "ly", "er", "d")


# Most words of an email are met in the next one again.
@lru_cache(maxsize=20_000)
def is_general(word: str, look: tuple[str, ...] = BROAD) -> bool:
    """Whether a lower-case word could stand in any such email, in any of its forms."""
    stems = _stems(look)
    if word in stems or word.removesuffix("'s") in stems or _NUMBER.fullmatch(word):
        return True
    for ending in _ENDINGS:
        if word.endswith(ending):
            stem = word[: -len(ending)]
            if stem in stems or f"{stem}e" in stems or f"{stem}y" in stems:
                return True
            if len(stem) > 2 and stem[-1] == stem[-2] and stem[:-1] in stems:  # noqa: PLR2004
                return True
    return False


@cache
def _stems(lists: tuple[str, ...]) -> frozenset[str]:
    return frozenset().union(*map(word_list, lists))


def specific_words(
    text: bytes, known: frozenset[str] = frozenset(), look: tuple[str, ...] = BROAD
) -> list[str]:
    """The words of a folded lower-case text that say something; ``known`` words do not count."""
    words = [found.decode() for found in _WORD.findall(text)]
    return [
        word
        for word in words
        if len(word) > 1
        and word not in known
        and word.removesuffix("'s") not in known
        and not is_general(word, look)
    ]


def telling_words(text: bytes) -> list[str]:
    """The words of a folded lower-case text that are neither small nor praise."""
    empty = word_list("empty")
    return [word for word in map(bytes.decode, _WORD.findall(text)) if word not in empty]
