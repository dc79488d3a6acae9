"""Learn the weights of ``coach.rules.weighing`` from the labelled texts of ``tests/corpus/dev``.

Run ``python -m tests.eval.learn_weights`` to write them; with ``--tried``, to learn from four
fifths of the texts and tell how the fifth part is judged, five times over.

This is logistic regression: weights that tell the labelled sentences apart, and no larger than that
takes (L2). They are found by AdaGrad, in a fixed order, so that the same texts give the same file.
"""

from __future__ import annotations

import json
import math
import random
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from importlib import resources
from pathlib import Path
from typing import Any, Final, NamedTuple
from zlib import crc32

from coach.domain.brief import Kind
from coach.domain.text import Email
from coach.policy import builtin
from coach.rules.folding import fold
from coach.rules.letter import read_letter
from coach.rules.weighing import ASKS_FROM, Feature, features, of_features
from coach.rules.wording import WEIGHTS

DEV: Final = Path(__file__).resolve().parent.parent / "corpus" / "dev"
ROUNDS: Final = 40
STEP: Final = 0.5
PULL: Final = 1.0  # how strongly each weight is drawn back to 0, once a round
LEAST: Final = 0.15  # smaller weights are left out
BIAS: Final = ("(bias)",)
RARE: Final = 2  # a feature met less often is left out
PARTS: Final = 5
HEADER: Final = (
    "# What words, neighbours and classes count in an ask for work (see coach.rules.weighing).\n"
    "# Written by `python -m tests.eval.learn_weights`; not for editing.\n"
    "# Learned from {}\n\n== weights ==\n"
)


class Sentence(NamedTuple):
    """A sentence of a labelled text: where it is from, its words, and whether it asks for work."""

    source: str
    text: str
    asks: bool


def sentences() -> Iterator[Sentence]:
    """Every sentence whose label is known: of an email that asks, only those that do."""
    for text in _records("snippets"):
        if text["rule"] == "no-job-ask":
            yield Sentence(text["id"], _plain(text["text"]), bool(text["violates"]))
    for text in _records("questions"):
        asks = "no-job-ask" in text["violates"]
        yield Sentence(text["id"], _plain(text["question"]), asks)
    for text in _records("harmless"):
        yield from (Sentence(text["id"], sentence, asks=False) for sentence in _prose(text))
    for text in _records("emails"):
        asks = "no-job-ask" in text["violates"]
        marked = [_plain(words) for words in text["spans"].get("no-job-ask", ())]
        for sentence in _prose(text):
            if not asks or any(words in sentence or sentence in words for words in marked):
                yield Sentence(text["id"], sentence, asks)


def _records(name: str) -> Iterator[dict[str, Any]]:
    for line in (DEV / f"{name}.jsonl").read_text(encoding="utf-8").splitlines():
        yield json.loads(line)


def _plain(text: str) -> str:
    return fold(text).replace("\n", " ").strip()


def _prose(text: Mapping[str, Any]) -> Iterator[str]:
    """The sentences of an email's prose, as the rules see them."""
    email = Email(kind=Kind(text["kind"]), subject=text["subject"], body=text["body"])
    letter = read_letter(email, policy=builtin(), brief=None)
    for zone in letter.sentences:
        yield letter.plain[zone.start : zone.end].decode("ascii").replace("\n", " ")


def fingerprint(labelled: Sequence[Sentence]) -> str:
    """What the weights were learned from: it changes with the texts, the labels and the classes."""
    digest = sha256()
    for each in labelled:
        digest.update(repr((features(each.text), each.asks)).encode())
    return digest.hexdigest()


def learn(labelled: Sequence[Sentence]) -> dict[Feature, float]:
    """What each feature counts, and ``BIAS``, so that the sums tell the sentences apart."""
    met = Counter(feature for each in labelled for feature in set(features(each.text)))
    rows = [([f for f in features(each.text) if met[f] >= RARE], each.asks) for each in labelled]
    bias = _Weight()
    weight = {feature: _Weight() for feature in met}
    order = random.Random(0)  # noqa: S311 - an order, not a secret
    for _ in range(ROUNDS):
        order.shuffle(rows)
        for row, asks in rows:
            margin = bias.value + sum([weight[feature].value for feature in row])
            off = _share(margin) - asks
            bias.move(off)
            for feature in row:
                weight[feature].move(off + PULL * weight[feature].value / met[feature])
    large = {f: round(w.value, 2) for f, w in weight.items() if abs(w.value) >= LEAST}
    return {BIAS: round(bias.value, 2), **large}


@dataclass(slots=True)
class _Weight:
    """A weight on its way: the more it was moved, the less it moves (AdaGrad)."""

    value: float = 0.0
    squares: float = 1e-2

    def move(self, slope: float) -> None:
        self.squares += slope * slope
        self.value -= STEP * slope / math.sqrt(self.squares)


def _share(margin: float) -> float:
    """The logistic function, where it does not overflow."""
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, margin))))


def tried(labelled: Sequence[Sentence]) -> None:
    """Learn five times without a fifth of the texts, and print how that fifth is judged."""
    caught = asked = false = 0
    for part in range(PARTS):
        kept = [each for each in labelled if _part_of(each) != part]
        weights = of_features(learn(kept))
        for each in labelled:
            if _part_of(each) == part:
                found = weights.weigh(each.text) > ASKS_FROM
                caught += found and each.asks
                false += found and not each.asks
                asked += each.asks
    print(
        f"of sentences not learned from: {caught} of {asked} asks found by weight alone, "
        f"{false} of {len(labelled) - asked} others taken for one"
    )


def _part_of(sentence: Sentence) -> int:
    return crc32(sentence.source.encode()) % PARTS


def main() -> None:
    """Write the weights, or try them."""
    labelled = list(sentences())
    if "--tried" in sys.argv[1:]:
        tried(labelled)
        return
    lines = sorted((" ".join(f), weight) for f, weight in learn(labelled).items())
    path = Path(str(resources.files("coach.rules.wording").joinpath(WEIGHTS)))
    path.write_text(
        HEADER.format(fingerprint(labelled))
        + "".join(f"{weight:.2f} {f}\n" for f, weight in lines),
        "utf-8",
    )


if __name__ == "__main__":
    main()
