"""Shouting: runs of capitals and of exclamation marks."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from coach.domain.findings import Fix, Span
from coach.rules.letter import Letter
from coach.rules.phrases import Phrases
from coach.rules.record import Hit
from coach.rules.specifics import is_general

_EXCLAMATIONS: Final = Phrases("exclamations")
_CAPITALS: Final = Phrases("capitals")
_LONG_CAPITALS: Final = Phrases("long-capitals")
_MIN_SHOUTED: Final = 3
_MAX_EXCLAMATIONS: Final = 4
_MESSAGE: Final = "This reads as shouting. Use ordinary capitals and at most one exclamation mark."
# How far before its capitals a template's bracket may open.
_MARKER: Final = 90


def shouting(letter: Letter) -> Iterator[Hit]:
    """The first run of shouted words or marks; else the last mark, where there are too many."""
    texts = [(letter.plain, Span(start=0, end=0))]
    if letter.subject is not None:
        texts.append((letter.subject.plain, letter.subject.span(0, 0)))
    for text, origin in texts:
        hit = next(_runs(text, origin), None)
        if hit is not None:
            yield hit
            return
    if sum(text.count(b"!") for text, _ in texts) > _MAX_EXCLAMATIONS and b"!" in letter.plain:
        place = letter.plain.rindex(b"!")
        yield Hit(Span(start=place, end=place + 1), _MESSAGE)


def _runs(text: bytes, origin: Span) -> Iterator[Hit]:
    if b"!!!" in text:
        for match in _EXCLAMATIONS.finditer(text):
            span = _shift(origin, match.start(), match.end())
            fix = Fix(label="One mark is enough", replacement="!", safe=True, **span.model_dump())
            yield Hit(span, _MESSAGE, (fix,))
    if _LONG_CAPITALS.within(text):
        for start, end in _shouted_words(text):
            yield Hit(_shift(origin, start, end), _MESSAGE)


def _shift(origin: Span, start: int, end: int) -> Span:
    return Span(field=origin.field, start=origin.start + start, end=origin.start + end)


def _shouted_words(text: bytes) -> Iterator[tuple[int, int]]:
    """Runs of three or more shouted words, one of them too long for an acronym."""
    run: list[tuple[int, int]] = []
    for match in _CAPITALS.finditer(text):
        start, end = match.start(), match.end()
        if run and not text[run[-1][1] : start].strip(b" \"'!"):
            run.append((start, end))
            continue
        if _is_shout(text, run):
            break
        run = [(start, end)]
    if _is_shout(text, run):
        yield run[0][0], run[-1][1]


def _is_shout(text: bytes, run: list[tuple[int, int]]) -> bool:
    if len(run) < _MIN_SHOUTED:
        return False
    start, end = run[0][0], run[-1][1]
    # Capitals in a template's brackets are another rule's matter.
    before = text[max(0, start - _MARKER) : start]
    if before.rfind(b"[") > before.rfind(b"]") or before.endswith((b"{", b"<", b"( ")):
        return False
    # A certificate's name ("TESDA NC II") has one long word and no plain one.
    long = sum(1 for _ in _LONG_CAPITALS.finditer(text[start:end]))
    words = text[start:end].decode().lower().split()
    return long > 1 or (long == 1 and any(is_general(word.strip("'\"!")) for word in words))
