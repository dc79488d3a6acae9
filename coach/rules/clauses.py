"""What stands around a phrase in its clause: a "not", a past, a condition."""

from __future__ import annotations

from typing import Final

from coach.rules.lines import Zone
from coach.rules.phrases import Phrases

_TURN: Final = Phrases("turn")
_NEGATION: Final = Phrases("negation")
_UNSURE: Final = Phrases("unsure")
_HOW: Final = Phrases("how")


def clause_before(text: bytes, sentence: Zone, place: int) -> bytes:
    """The part of the clause that stands before ``place``."""
    stretch = text[sentence.start : place]
    return stretch[_TURN.last_end(stretch) :]


def is_negated(clause: bytes) -> bool:
    """Whether a clause says that what follows is not so or not wanted."""
    cleared = _UNSURE.blank(clause)
    return _NEGATION.within(cleared)


def is_others_story(clause: bytes) -> bool:
    """Whether what follows is the reader's own past or habit ("how you …")."""
    return _HOW.within(clause)
