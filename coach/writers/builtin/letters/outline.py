"""A letter before it is written out: paragraphs of sentences, some of which may fall away."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import count
from typing import NamedTuple

from coach.writers.builtin.letters.style import Style
from coach.writers.builtin.words.english import words
from coach.writers.builtin.words.prose import Prose, join, own

MUST, GOOD, EXTRA, SPARE = 0, 1, 2, 3


class Part(NamedTuple):
    """One or more sentences; the higher the rank, the sooner they fall away."""

    prose: Prose
    rank: int = MUST


class Outline(NamedTuple):
    """What a plan returns: what this draft is for, and its paragraphs in order."""

    label: str
    paragraphs: tuple[tuple[Part, ...], ...]


def must(*pieces: Prose | None) -> Part:
    """Sentences that a draft cannot do without."""
    return Part(_sentences(pieces), MUST)


def good(*pieces: Prose | None) -> Part:
    """Sentences of a draft of standard length."""
    return Part(_sentences(pieces), GOOD)


def extra(*pieces: Prose | None) -> Part:
    """Sentences that fall away first."""
    return Part(_sentences(pieces), EXTRA)


def spare(*pieces: Prose | None) -> Part:
    """Sentences that are only there for a letter that would be too short without them."""
    return Part(_sentences(pieces), SPARE)


def thinned(outline: Outline, style: Style) -> Outline:
    """Some of the sentences that a draft can do without are left for a letter too short."""
    number = count()
    return outline._replace(
        paragraphs=tuple(
            tuple(
                part._replace(rank=SPARE)
                if part.rank in {GOOD, EXTRA} and style.turn(f"thinned-{next(number)}") % 2
                else part
                for part in paragraph
            )
            for paragraph in outline.paragraphs
        )
    )


def fitted(outline: Outline, *, least: int, most: int, wanted: int) -> Prose:
    """The paragraphs up to the rank ``wanted``, and more or fewer to keep to the word limits.

    Within a rank the longest part falls away first.
    """
    parts = [part for paragraph in outline.paragraphs for part in paragraph if part.prose]
    counts = [words(part.prose) for part in parts]
    kept = {index for index, part in enumerate(parts) if part.rank <= wanted}
    total = sum(counts[index] for index in kept)
    for index in sorted(set(range(len(parts))) - kept, key=lambda place: parts[place].rank):
        if total >= least:
            break
        kept.add(index)
        total += counts[index]
    for index in sorted(kept, key=lambda place: (-parts[place].rank, -counts[place])):
        if total <= most or parts[index].rank == MUST:
            break
        kept.discard(index)
        total -= counts[index]
    return _written(outline, parts, kept)


def _written(outline: Outline, parts: list[Part], kept: set[int]) -> Prose:
    chosen = iter(range(len(parts)))
    paragraphs = []
    for paragraph in outline.paragraphs:
        told = [next(chosen) for part in paragraph if part.prose]
        paragraphs.append(join((parts[index].prose for index in told if index in kept), " "))
    return join(paragraphs, "\n\n")


def _sentences(pieces: Iterable[Prose | None]) -> Prose:
    return join((piece for piece in pieces if piece), " ")


def letter(greeting: str, body: Prose, closing: str, name: Prose) -> Prose:
    """The whole letter: greeting, body, closing and name."""
    return join([own(greeting), body, own(f"{closing},\n").joined(name)], "\n\n")
