"""Text that remembers which of its words came from the brief."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from coach.domain.text import FactUse

# Marks that may stand ahead of a sentence's first letter.
_OPENING = "“\u2018\"'("
_CLOSING = "”\"’')"
_END_MARKS = (".", "?", "!", "…")
_SLOT = re.compile(r"\{(\w+)\}")


class Run(NamedTuple):
    """Some words and the source they came from; None for the writer's own words."""

    text: str
    source: str | None = None


class Prose(tuple[Run, ...]):
    """Runs of text in order."""

    __slots__ = ()

    @property
    def text(self) -> str:
        """The words alone."""
        return "".join([run.text for run in self])

    @property
    def sources(self) -> frozenset[str]:
        """Where the facts told here came from."""
        return frozenset(run.source for run in self if run.source)

    def joined(self, other: Prose | str) -> Prose:
        """This text with another right behind it."""
        return Prose((*self, *(own(other) if isinstance(other, str) else other)))

    def capitalised(self) -> Prose:
        """With a capital where the first letter stands, behind an opening quote too."""
        if not self or not self[0].text:
            return self
        first = self[0]
        return Prose((Run(_capital(first.text), first.source), *self[1:]))

    def ended(self, mark: str = ".") -> Prose:
        """With ``mark`` at the end, unless a sentence already ends there."""
        ended = self.text.rstrip(_CLOSING).endswith(_END_MARKS)
        return self if ended else self.joined(mark)


def own(text: str) -> Prose:
    """The writer's own words."""
    return Prose((Run(text),)) if text else Prose()


def told(text: str, source: str) -> Prose:
    """Words of the brief, as a draft tells them."""
    return Prose((Run(text, source),))


@lru_cache(maxsize=2048)
def parts(template: str) -> tuple[str, ...]:
    """A template cut at its slots: words and slot names in turn."""
    return tuple(_SLOT.split(template))


def fill(template: str, **slots: Prose | str) -> Prose:
    """Put prose into a template's ``{slots}``; every slot named must be given."""
    runs: list[Run] = []
    for index, part in enumerate(parts(template)):
        if index % 2 == 0:
            runs += [Run(rest)] if (rest := _behind(runs, part)) else []
            continue
        value = slots[part]
        runs += own(value) if isinstance(value, str) else value
    return Prose(runs)


def _behind(runs: list[Run], part: str) -> str:
    """A template's words without their full stop, where what they follow has an end mark."""
    if not part.startswith(".") or not runs:
        return part
    return part[1:] if runs[-1].text.rstrip(_CLOSING).endswith(_END_MARKS) else part


def sentence(template: str, **slots: Prose | str) -> Prose:
    """A filled template with its capital and its full stop."""
    return fill(template, **slots).capitalised().ended()


def join(pieces: Iterable[Prose], between: str) -> Prose:
    """Pieces with the same words between them; empty pieces fall out."""
    runs: list[Run] = []
    for piece in pieces:
        if piece:
            runs += [Run(between), *piece] if runs else piece
    return Prose(runs)


def ledger(prose: Prose) -> tuple[FactUse, ...]:
    """Every run that came from the brief, with its place in the text."""
    uses, place = [], 0
    for run in prose:
        end = place + len(run.text)
        if run.source:
            uses.append(FactUse(text=run.text, start=place, end=end, source=run.source))
        place = end
    return tuple(uses)


def _capital(text: str) -> str:
    place = len(text) - len(text.lstrip(_OPENING))
    return text[:place] + text[place : place + 1].upper() + text[place + 1 :]
