"""Which facts a model's text tells, where, and where each came from."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from coach.domain.brief import Brief, Fact
from coach.domain.text import FactUse

_WORD = re.compile(r"\w+(?:[&'’.-]\w+)*%?")
_JOINING = frozenset({"of", "for", "and", "the"})
_LEAST_RUN = 3
_LONG_WORD = 4


def facts_told(body: str, brief: Brief, facts: Iterable[Fact]) -> tuple[FactUse, ...]:
    """Every place of ``body`` that tells a fact, in reading order and without overlap.

    A fact told in its own words is found by the longest run of them; one told in other words is
    found by its names and numbers.
    """
    words = _Words(body)
    named = [*_names(brief), *((fact.source, fact.text) for fact in facts)]
    found = [
        FactUse(text=body[start:end], start=start, end=end, source=source)
        for source, text in named
        for start, end in words.told(text)
    ]
    return tuple(_without_overlap(found))


def _names(brief: Brief) -> Iterator[tuple[str, str]]:
    """What nearly every text tells, and the list of facts does not hold."""
    ask = brief.ask
    profile = brief.resume.profile if brief.resume else None
    named = {
        "contact.name": brief.contact.name,
        "sender.name": brief.sender.name,
        "resume": profile.name if profile else None,
        "ask.minutes": f"{ask.minutes} minutes" if ask.minutes else None,
        "ask.duration": ask.duration,
    }
    yield from ((source, text) for source, text in named.items() if text)


class _Words:
    """The words of a body, and where each stands."""

    def __init__(self, body: str) -> None:
        self._spans = [match.span() for match in _WORD.finditer(body)]
        self._words = [body[start:end].lower() for start, end in self._spans]
        self._index: dict[str, list[int]] = defaultdict(list)
        for place, word in enumerate(self._words):
            self._index[word].append(place)

    def told(self, text: str) -> Iterator[tuple[int, int]]:
        """Where the longest run of the text's words stands, and its names and numbers."""
        written = _WORD.findall(text)
        words = [word.lower() for word in written]
        yield from self._longest_run(words)
        for name in _telling(written):
            yield from self._places([word.lower() for word in name])

    def _longest_run(self, words: Sequence[str]) -> Iterator[tuple[int, int]]:
        longest, place = 0, 0
        for first in range(len(words)):
            for start in self._index.get(words[first], ()):
                length = self._shared(words, first, start)
                if length > longest and any(
                    len(word) >= _LONG_WORD for word in words[first : first + length]
                ):
                    longest, place = length, start
        if longest >= min(_LEAST_RUN, len(words)) > 0:
            yield self._span(place, longest)

    def _shared(self, words: Sequence[str], first: int, start: int) -> int:
        """How many words agree from these two places on."""
        length = 0
        for mine, theirs in zip(words[first:], self._words[start:], strict=False):
            if mine != theirs:
                break
            length += 1
        return length

    def _places(self, words: Sequence[str]) -> Iterator[tuple[int, int]]:
        for start in self._index.get(words[0], ()):
            if self._shared(words, 0, start) == len(words):
                yield self._span(start, len(words))

    def _span(self, start: int, length: int) -> tuple[int, int]:
        return self._spans[start][0], self._spans[start + length - 1][1]


def _telling(words: Sequence[str]) -> Iterator[list[str]]:
    """The names and numbers among the words: runs in capitals or digits, joined as names are."""
    run: list[str] = []
    for word in (*words, ""):
        if word[:1].isupper() or word[:1].isdigit() or (run and word in _JOINING):
            run.append(word)
            continue
        while run and run[-1] in _JOINING:
            run.pop()
        if len(run) > 1:
            yield from ([each] for each in run if each[0].isdigit())
        if run and (len(run) > 1 or len(run[0]) >= _LONG_WORD or run[0][0].isdigit()):
            yield run
        run = []


def _without_overlap(found: list[FactUse]) -> Iterator[FactUse]:
    """Of facts that overlap, the longest; of equal ones, the first named."""
    taken: list[FactUse] = []
    for use in sorted(found, key=lambda each: each.start - each.end):
        if all(use.end <= other.start or use.start >= other.end for other in taken):
            taken.append(use)
    yield from sorted(taken, key=lambda each: each.start)
