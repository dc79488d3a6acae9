"""How much a sentence, taken together, reads like an ask for work.

Phrases catch the asks that somebody thought of. For the others the words of a sentence are weighed:
each word, each pair of neighbours and each pair of word classes ("a wish, and after it the reader's
place") counts for or against. The weights are learned from the labelled texts by
``python -m tests.eval.learn_weights``; the classes stand in ``wording/classes.txt``. Why, and what
it gains, is told in ``docs/decisions/0008-weighing.md``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import Final, TypeAlias

from coach.rules.letter import Letter
from coach.rules.lines import Zone
from coach.rules.phrases import Phrases
from coach.rules.wording import CLASSES, WEIGHTS, read_sections

# A word or a class; two neighbours; two classes that stand in this order in one sentence.
Feature: TypeAlias = str | tuple[str, str] | tuple[str, str, str]

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
    """What each feature counts; one that is left out counts nothing."""

    bias: float
    of: Mapping[Feature, float]

    def weigh(self, sentence: str) -> float:
        """The sum for a folded sentence, its capitals kept: above 0 it rather asks than not."""
        of = self.of
        return self.bias + sum([of.get(feature, 0.0) for feature in features(sentence)])


def features(sentence: str) -> set[Feature]:
    """Everything about a folded sentence that is weighed."""
    meant, kinds, found = [_FIRST], list[str](), set[Feature]()
    for word, kind in _classed(sentence):
        found.add(word)
        meant.append(kind or word)
        if kind:
            kinds.append(kind)
    meant.append(_LAST)
    found.update(kinds)
    found.update(pairwise(meant))
    for place, kind in enumerate(kinds):
        found.update([(kind, _BETWEEN, later) for later in kinds[place + 1 : place + 1 + _REACH]])
    return found


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
                yield _NAME, _NAME
            in_name = True
        else:
            in_name = False
            yield word, None if kind == _NO_NAMES else kind


@cache
def weights() -> Weights:
    """The weights as they stand in ``wording/weights.txt``."""
    of: dict[Feature, float] = {}
    for line in read_sections(WEIGHTS)["weights"].lines:
        value, *words = line.split(" ")
        of[words[0] if len(words) == 1 else tuple(words)] = float(value)  # type: ignore[index]  # a line holds one to three words
    return Weights(of.pop(_BIAS), of)


def written(learned: Weights) -> str:
    """The lines of a file of weights."""
    lines = [f"{learned.bias:.2f} {_BIAS}"]
    for feature, weight in learned.of.items():
        words = feature if isinstance(feature, str) else " ".join(feature)
        lines.append(f"{weight:.2f} {words}")
    return "\n".join(sorted(lines, key=lambda line: line.partition(" ")[2]))


@cache
def _classes() -> Mapping[str, str]:
    """The class of each word that has one: in capitals, so that it is not taken for a word."""
    return {
        word: name if name == _NO_NAMES else name.upper()
        for name, section in read_sections(CLASSES).items()
        for word in " ".join(section.lines).split()
    }
