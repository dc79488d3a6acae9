"""What stands around a phrase in its clause: a "not", a past, a condition."""

from __future__ import annotations

from bisect import bisect_left
from functools import lru_cache
from typing import Final

from coach.rules.lines import Zone
from coach.rules.phrases import Phrases

_TURN: Final = Phrases("turn")
_NEGATION: Final = Phrases("negation")
_UNSURE: Final = Phrases("unsure")
_HOW: Final = Phrases("how")
# Hardly a sentence of an email is longer.
_LONG: Final = 200


def clause_before(text: bytes, sentence: Zone, place: int) -> bytes:
    """The part of the clause that stands before ``place``."""
    stretch = text[sentence.start : place]
    known = 0
    if len(stretch) > _LONG:
        ends = _turn_ends(text[sentence.start : sentence.end])
        known = ends[bisect_left(ends, len(stretch)) - 1]
    return stretch[_TURN.last_end(stretch, known) :]


# The places asked about come sentence by sentence.
@lru_cache(maxsize=2)
def _turn_ends(sentence: bytes) -> tuple[int, ...]:
    """The ends of all turns of a sentence, after a 0: what ends before a place is met there too.

    Without them a sentence would be searched from its begin for every place that is asked about.
    """
    return (0, *(turn.end for turn in _TURN.find(sentence)))


def is_negated(clause: bytes) -> bool:
    """Whether a clause says that what follows is not so or not wanted."""
    cleared = _UNSURE.blank(clause)
    return _NEGATION.within(cleared)


def is_others_story(clause: bytes) -> bool:
    """Whether what follows is the reader's own past or habit ("how you …")."""
    return _HOW.within(clause)
