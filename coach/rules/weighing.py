"""How much a sentence, taken together, reads like an ask for work.

Phrases catch the asks that somebody thought of. For the others the words of a sentence are weighed:
each word, each pair of neighbours and each pair of word classes ("a wish, and after it the reader's
place") counts for or against. The weights are learned from the labelled texts by
``python -m tests.eval.learn_weights``; the classes stand in ``wording/classes.txt``. Why, and what
it gains, is told in ``docs/decisions/0008-weighing.md``.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Final, TypeAlias

from coach.rules.letter import Letter
from coach.rules.lines import Zone
from coach.rules.phrases import Phrases
from coach.rules.wording import CLASSES, WEIGHTS, read_sections

# A word; a class behind "(class)"; two neighbours; two classes in their order, "…" between them.
Feature: TypeAlias = tuple[str, ...]

# A sentence as heavy as the first asks, whatever its phrases; one as light as the second does not,
# though it holds one. Tried on sentences that were not learned from
# (docs/decisions/0008-weighing.md).
ASKS_FROM: Final = 1.8
HARMLESS_TO: Final = -2.5

# So many classes after its own a class still pairs with.
_REACH: Final = 6
_FIRST: Final = "<"
_LAST: Final = ">"
_WORTH_WEIGHING: Final = Phrases("worth-weighing")
_BETWEEN: Final = "…"
_BIAS: Final = "(bias)"
# Stands before a class that counts by itself.
_CLASS: Final = "(class)"
_NONE: Final[Mapping[str, float]] = MappingProxyType({})
# Employers, and people: which ones does not matter, and no list could hold them.
_NAME: Final = "NAME"
_NO_NAMES: Final = "no-proper-name"
# A capital in the middle of a sentence, else any word.
_WORD: Final = re.compile(r"((?<=[A-Za-z,&)] )[A-Z][\w&'-]*)|([A-Za-z]+(?:'[A-Za-z]+)?)")


class Weighing:
    """The sentences of one letter, each weighed when it is asked about."""

    def __init__(self, letter: Letter) -> None:
        self._letter = letter
        self._known: dict[tuple[int, int], float] = {}

    def of(self, start: int, end: int) -> float:
        """How much a stretch of the prose reads like an ask for work."""
        place = start, end
        if place not in self._known:
            stretch = self._letter.plain[start:end].decode("ascii")
            self._known[place] = weights().weigh(stretch)
        return self._known[place]

    def heavy(self) -> Iterator[Zone]:
        """The sentences that ask, whatever their phrases."""
        after = 0
        for match in self._letter.find(_WORTH_WEIGHING):
            if match.start >= after:
                sentence = self._letter.sentence_at(match.start)
                after = sentence.end
                if self.of(*sentence) > ASKS_FROM:
                    yield sentence


@dataclass(frozen=True, slots=True)
class Weights:
    """What each word, each two neighbours and each two classes count; others count nothing."""

    bias: float
    words: Mapping[str, float]
    near: Mapping[str, Mapping[str, float]]
    within: Mapping[tuple[str, str], float]

    def weigh(self, sentence: str) -> float:
        """The sum for a folded sentence, its capitals kept: above 0 it rather asks than not."""
        total = self.bias
        counts, within = self.words.get, self.within.get
        before = self.near.get(_FIRST, _NONE)
        seen = set[str | tuple[str, str]]()
        kinds = list[str]()
        for word, kind in _classed(sentence):
            meant = kind or word
            total += before.get(meant, 0.0)
            before = self.near.get(meant, _NONE)
            if word not in seen:
                seen.add(word)
                total += counts(word, 0.0)
            if kind:
                for pair in [(earlier, kind) for earlier in kinds[-_REACH:]]:
                    if pair not in seen:
                        seen.add(pair)
                        total += within(pair, 0.0)
                kinds.append(kind)
        return total + before.get(_LAST, 0.0) + sum([counts(kind, 0.0) for kind in set(kinds)])


def features(sentence: str) -> list[Feature]:
    """What ``Weights.weigh`` adds up: neighbours as often as they stand there, all else once."""
    before, near, once, kinds = _FIRST, list[Feature](), dict[Feature, None](), list[str]()
    for word, kind in _classed(sentence):
        meant = kind or word
        near.append((before, meant))
        before = meant
        once[(word,)] = None
        if kind:
            once[(_CLASS, kind)] = None
            once.update(dict.fromkeys((earlier, _BETWEEN, kind) for earlier in kinds[-_REACH:]))
            kinds.append(kind)
    return [*near, (before, _LAST), *once]


def _classed(sentence: str) -> Iterator[tuple[str, str | None]]:
    """Each word in lower case with its class; a run of names is one of its own class."""
    classes = _classes()
    known = classes.get
    in_name = False
    if sentence.isupper():
        sentence = sentence.lower()
    for name, other in _WORD.findall(sentence):
        word = (name or other).lower()
        kind = known(word) or known(word.removesuffix("'s"))
        if name and kind is None:
            if not in_name:
                yield _NAME.lower(), _NAME
            in_name = True
        else:
            in_name = False
            yield word, None if kind == _NO_NAMES else kind


@cache
def weights() -> Weights:
    """The weights as they stand in ``wording/weights.txt``."""
    lines = (line.split(" ") for line in read_sections(WEIGHTS)["weights"].lines)
    return of_features({tuple(words): float(value) for value, *words in lines})


def of_features(counted: Mapping[Feature, float]) -> Weights:
    """Weights by what they count; the bias counts for ``("(bias)",)``."""
    words: dict[str, float] = {}
    near: defaultdict[str, dict[str, float]] = defaultdict(dict)
    within: dict[tuple[str, str], float] = {}
    for feature, weight in counted.items():
        first, last = feature[0], feature[-1]
        if len(feature) == 1 or first == _CLASS:
            words[last] = weight
        elif _BETWEEN in feature:
            within[first, last] = weight
        else:
            near[first][last] = weight
    return Weights(words.pop(_BIAS), words, dict(near), within)


@cache
def _classes() -> Mapping[str, str]:
    """The first class that lists a word: in capitals, so that it is not taken for a word."""
    classes: dict[str, str] = {}
    for name, section in read_sections(CLASSES).items():
        for word in " ".join(section.lines).split():
            classes.setdefault(word, name if name == _NO_NAMES else name.upper())
    return classes
