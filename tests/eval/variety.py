"""How unlike the built-in writer's drafts are: sentences that two briefs share, and likeness.

The letters of 200 invented people in every kind, three variants each, are held against one another.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from itertools import combinations
from typing import NamedTuple

from coach.briefing import facts, gaps
from coach.domain.brief import Kind
from coach.domain.text import Draft
from coach.writers import DraftRequest, Length, Tone
from coach.writers.builtin import BuiltinWriter
from tests.writers.builtin.briefs import TODAY, brief

TONES: tuple[Tone, ...] = ("warm", "plain", "formal")
# What many people give the same: "20 minutes", "by phone", "on Friday", "a software engineer".
COMMON = ("ask.", "meeting.date", "earlier.sent", "target.role", "contact.role")
LENGTHS: tuple[Length, ...] = ("standard", "short")
DIFFERENT, VARIANTS, LONG = 200, 3, 8
_SENTENCE_END = re.compile(r"(?<=[.?!”]) +(?=[A-Z“])")


class Sentence(NamedTuple):
    """A sentence of a draft, and how many of its words are not its brief's alone."""

    text: str
    own_words: int


class Shared(NamedTuple):
    """A long sentence in drafts for two briefs or more.

    ``given`` says that it is the briefs' own: all but eight of its words, or fewer, are theirs.
    """

    kind: Kind
    text: str
    briefs: int
    given: bool


class Likeness(NamedTuple):
    """What pairs of variants share of all their word trigrams."""

    pairs: int
    mean: float
    most: float
    too_like: int  # pairs that share 40 % or more


def drafts(number: int, kind: Kind, *, variants: int = 1) -> tuple[Draft, ...]:
    """The drafts of one invented brief; none where it lacks what this kind needs."""
    given = brief(number)
    if gaps(given, kind):
        return ()
    request = DraftRequest(
        brief=given,
        kind=kind,
        facts=facts(given),
        today=TODAY,
        variants=variants,
        tone=TONES[number % len(TONES)],
        length=LENGTHS[number % len(LENGTHS)],
        note_characters=300 if number % 2 else 200,
    )
    return BuiltinWriter().write(request).drafts


def written() -> Mapping[Kind, tuple[tuple[Draft, ...], ...]]:
    """For every kind the variants of every brief."""
    return {
        kind: tuple(drafts(number, kind, variants=VARIANTS) for number in range(DIFFERENT))
        for kind in Kind
    }


def sentences(draft: Draft) -> Iterator[Sentence]:
    """The sentences of a letter without its greeting, closing and name."""
    first, last = draft.body.find("\n\n") + 2, draft.body.rfind("\n\n")
    begin, end = (first, last) if last > 0 else (draft.body.find(", ") + 2, len(draft.body))
    while begin < end:
        stop = _SENTENCE_END.search(draft.body, begin, end)
        line = draft.body.find("\n\n", begin, end)
        places = [place for place in (stop.start() if stop else end, line) if place >= 0]
        yield _sentence(draft, begin, min(places))
        begin = min(places) + (2 if min(places) == line else 1)


def _sentence(draft: Draft, begin: int, end: int) -> Sentence:
    """The words from ``begin`` to ``end``, the brief's taken out of the count."""
    text, own, place = draft.body[begin:end], "", begin
    for use in draft.facts:
        if begin <= use.start < end and not use.source.startswith(COMMON):
            own += draft.body[place : use.start] + " "
            place = min(use.end, end)
    return Sentence(text, len(re.findall(r"[\w’'-]+", own + draft.body[place:end])))


def shared_sentences(kind: Kind, letters: tuple[tuple[Draft, ...], ...]) -> list[Shared]:
    """Sentences longer than eight words in drafts for different briefs, the most frequent first."""
    seen: defaultdict[str, set[int]] = defaultdict(set)
    own: dict[str, int] = {}
    for number, variants in enumerate(letters):
        for draft in variants:
            for said in sentences(draft):
                if len(said.text.split()) > LONG:
                    seen[said.text].add(number)
                    own[said.text] = max(said.own_words, own.get(said.text, 0))
    found = [
        Shared(kind, text, len(briefs), own[text] <= LONG)
        for text, briefs in seen.items()
        if len(briefs) > 1
    ]
    return sorted(found, key=lambda shared: -shared.briefs)


def likeness(letters: tuple[tuple[Draft, ...], ...]) -> Likeness:
    """What any two variants of one brief share of all their word trigrams."""
    shares = []
    for variants in letters:
        grams = [trigrams(draft.body) for draft in variants]
        shares += [len(one & other) / len(one | other) for one, other in combinations(grams, 2)]
    too_like = sum(share >= 0.4 for share in shares)
    return Likeness(len(shares), sum(shares) / len(shares), max(shares), too_like)


def trigrams(text: str) -> set[tuple[str, ...]]:
    """Every three words in a row."""
    words = re.findall(r"[\w’'-]+", text.lower())
    return set(zip(words, words[1:], words[2:], strict=False))
