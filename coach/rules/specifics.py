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
_GENERAL: Final = ("general", "arranging")
_TRADES: Final = ("places-of-work", "occupations", "fields")
_ENDINGS: Final = ("ings", "ing", "edly", "ed", "ies", "es", "s", "ly", "er", "d")


# Most words of an email are met in the next one again.
@lru_cache(maxsize=20_000)
def is_general(word: str, *, trades: bool = False) -> bool:
    """Whether a lower-case word could stand in any such email, in any of its forms.

    With ``trades``, the names of occupations, fields and kinds of workplace are general too.
    """
    stems = _stems((*_GENERAL, *_TRADES) if trades else _GENERAL)
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
    text: bytes, known: frozenset[str] = frozenset(), *, trades: bool = False
) -> list[str]:
    """The words of a folded lower-case text that say something; ``known`` words do not count.

    With ``trades``, neither do occupations, fields and kinds of workplace.
    """
    words = [found.decode() for found in _WORD.findall(text)]
    return [
        word
        for word in words
        if len(word) > 1
        and word not in known
        and word.removesuffix("'s") not in known
        and not is_general(word, trades=trades)
    ]
