"""Sentences: where one ends and the next begins."""

from __future__ import annotations

import re
from typing import Final

from coach.rules.lines import Zone

_ABBREVIATIONS: Final = frozenset(
    b"mr mrs ms mx dr prof st sr jr rev fr hon capt sgt lt col gen gov sen rep e.g i.e eg ie etc vs"
    b" inc ltd co corp dept univ assoc fig approx est p.s ca ph.d m.d b.s b.a m.s m.a m.b.a u.s"
    b" u.k a.m p.m jan feb mar apr jun jul aug sept sep oct nov dec mt ft".split()
)
# Not RE2: the pattern is so plain that Python's own engine is linear too, and faster to call.
_DOT: Final = ord(".")
# Longer ones are cut: context is looked up within a sentence, and a text without any full stop
# would otherwise take time by the square of its length.
_LONGEST: Final = 1_000
_END: Final = re.compile(rb"[.!?][\"')\]]* |\n")


def split_sentences(prose: bytes) -> tuple[Zone, ...]:
    """Split lower-case prose into sentences, without the white space around them."""
    sentences: list[Zone] = []
    start = 0
    for match in _END.finditer(prose):
        if prose[match.start()] == _DOT and _is_abbreviation(prose, start, match.start()):
            continue
        _add(sentences, prose, start, match.end())
        start = match.end()
    _add(sentences, prose, start, len(prose))
    return tuple(sentences)


def _is_abbreviation(prose: bytes, start: int, dot: int) -> bool:
    """Whether the dot at ``dot`` belongs to the word before it ("dr.", "j.", "e.g.")."""
    word = prose[max(start, dot - 12) : dot].rpartition(b" ")[2].lstrip(b"(\"'")
    return word in _ABBREVIATIONS or (len(word) == 1 and word.isalpha() and word != b"i")


def _add(sentences: list[Zone], prose: bytes, start: int, end: int) -> None:
    while end - start > _LONGEST:
        cut = prose.rfind(b" ", start + 1, start + _LONGEST)
        middle = cut if cut > start else start + _LONGEST
        sentences.append(Zone(start, middle))
        start = middle
    stretch = prose[start:end]
    kept = stretch.strip()
    if kept:
        lead = len(stretch) - len(stretch.lstrip())
        sentences.append(Zone(start + lead, start + lead + len(kept)))
