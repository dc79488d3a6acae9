"""Words of a text, reduced so that texts can be compared by what they speak of."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from coach.questions.language import lexicon

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_SENTENCE_END = re.compile(r"(?<=[.!?])[\"”’)]* (?=[\"“(]?[A-Z0-9])")
_ABBREVIATION = re.compile(r"\b(?:Dr|Mr|Mrs|Ms|Mx|Prof|St|Jr|Sr|vs|etc|e\.g|i\.e|U\.S|[A-Z])\.$")
_SUFFIXES = re.compile(
    r"(?<=\w{3})(?:ations?|ings?|ness|ments?|ers?|ied|ies|ed|es|ly|s|e|y)$"
)  # fmt: skip
_LONGEST_ABBREVIATION = 6
_LEAST_SHARED = 3


@lru_cache(maxsize=4096)
def stem(word: str) -> str:
    """The beginning that a word shares with its other forms ("restoration", "restored")."""
    plain = word.casefold().replace("’", "'").removesuffix("'s")
    return _SUFFIXES.sub("", plain, count=1)


def stems(text: str) -> frozenset[str]:
    """The stems of the words that carry meaning."""
    empty = lexicon.words("empty")
    return frozenset(stem(word) for word in _WORD.findall(text) if word.casefold() not in empty)


def sequence(text: str) -> tuple[str, ...]:
    """The stems of all words, in order."""
    return tuple(stem(word) for word in _WORD.findall(text))


def holds(told: tuple[str, ...], cue: tuple[str, ...]) -> bool:
    """Whether the stems of ``cue`` stand side by side somewhere in a text's sequence."""
    width = len(cue)
    return cue[0] in told and any(
        told[start : start + width] == cue for start in range(len(told) - width + 1)
    )


def likeness(left: frozenset[str], right: frozenset[str]) -> float:
    """0 to 1: how much two texts speak of the same (half by the shorter, half by both).

    Two words in common are a coincidence and count as none.
    """
    shared = len(left & right)
    if shared < _LEAST_SHARED:
        return 0.0
    return 0.5 * shared / min(len(left), len(right)) + 0.5 * shared / len(left | right)


def sentences(text: str) -> tuple[str, ...]:
    """The sentences of a text; a title or an initial does not end one, a new line does."""
    return tuple(sentence for line in text.splitlines() for sentence in _of_line(line))


def _of_line(line: str) -> Iterator[str]:
    waiting: list[str] = []
    for piece in _SENTENCE_END.split(" ".join(line.split())):
        waiting.append(piece)
        if not _ABBREVIATION.search(piece[-_LONGEST_ABBREVIATION:]):
            yield " ".join(waiting)
            waiting = []
    if waiting:
        yield " ".join(waiting)


def listing(parts: Iterable[str]) -> str:
    """Join as a sentence does: "R", "R and GIS", "R, GIS and Python"."""
    *early, last = tuple(parts)
    return f"{', '.join(early)} and {last}" if early else last
