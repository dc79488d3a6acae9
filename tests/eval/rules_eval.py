"""How right the rules are: precision, recall and F1 of each over the labelled texts.

Run ``python -m tests.eval.rules_eval [--wrong]``; ``--wrong`` names the misjudged texts of the
split ``dev``. The other splits are looked at only to measure: their texts are never named.
"""

from __future__ import annotations

import json
import math
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from coach.check import check, check_questions
from coach.domain.brief import Kind
from coach.domain.findings import Report, Severity
from coach.domain.text import Email

CORPUS = Path(__file__).resolve().parent.parent / "corpus"
# Looked at only to measure: everyday letters, and letters in odd voices that hint.
KEPT_ASIDE = ("plain", "heldout")
SURE = 1.96  # standard deviations on each side, for 95 percent


class Judged(NamedTuple):
    """One text: what is wrong with it, what was found, and which of that is an error."""

    id: str
    labelled: frozenset[str]
    found: frozenset[str]
    grave: frozenset[str]


class Tally(NamedTuple):
    """How often a rule was right."""

    hits: int
    false: int
    missed: int

    @property
    def precision(self) -> float:
        """Of what was found, how much is there."""
        return self.hits / (self.hits + self.false) if self.hits + self.false else 1.0

    @property
    def recall(self) -> float:
        """Of what is there, how much was found."""
        return self.hits / (self.hits + self.missed) if self.hits + self.missed else 1.0

    @property
    def f1(self) -> float:
        """The harmonic mean of both."""
        both = 2 * self.hits + self.false + self.missed
        return 2 * self.hits / both if both else 1.0


def interval(share: float, cases: int) -> tuple[float, float]:
    """Wilson's interval of a share of so many cases, at 95 percent."""
    if cases == 0:
        return 0.0, 1.0
    square = SURE**2
    middle = share + square / (2 * cases)
    spread = SURE * math.sqrt(share * (1 - share) / cases + square / (4 * cases**2))
    scale = 1 + square / cases
    return (middle - spread) / scale, (middle + spread) / scale


def judged(split: str, name: str) -> Iterator[Judged]:
    """Every labelled text of one file, checked."""
    for line in (CORPUS / split / f"{name}.jsonl").read_text(encoding="utf-8").splitlines():
        text = json.loads(line)
        findings = _report(text).findings
        yield Judged(
            text["id"],
            frozenset(text["violates"]),
            frozenset(finding.rule for finding in findings),
            frozenset(each.rule for each in findings if each.severity is Severity.ERROR),
        )


def _report(text: dict[str, str]) -> Report:
    if "question" in text:
        return check_questions([text["question"]])[0]
    email = Email(
        kind=Kind(text["kind"]),
        subject=text["subject"],
        body=text["body"],
        first_contact=bool(text["first_contact"]),
    )
    return check(email)


def tally(texts: list[Judged], rule: str) -> Tally:
    """How often one rule was right."""
    return Tally(
        hits=sum(rule in each.labelled & each.found for each in texts),
        false=sum(rule in each.found - each.labelled for each in texts),
        missed=sum(rule in each.labelled - each.found for each in texts),
    )


def table(texts: list[Judged], *, wrong: bool) -> None:
    """Print a line for each rule, and the mean of all."""
    rules = sorted({rule for each in texts for rule in each.labelled | each.found})
    tallies = {rule: tally(texts, rule) for rule in rules}
    print(f"{'':18}{'cases':>6}{'precision':>24}{'recall':>24}{'F1':>8}")
    for rule, each in tallies.items():
        precise = interval(each.precision, each.hits + each.false)
        recalled = interval(each.recall, each.hits + each.missed)
        print(
            f"{rule:18}{each.hits + each.missed:6}"
            f"{each.precision:9.3f} ({precise[0]:.2f} to {precise[1]:.2f})"
            f"{each.recall:9.3f} ({recalled[0]:.2f} to {recalled[1]:.2f}){each.f1:8.3f}"
        )
        if wrong:
            for text in texts:
                if rule in text.labelled ^ text.found:
                    print(f"    {'false' if rule in text.found else 'missed'}: {text.id}")
    print(f"{'mean F1':18}{sum(each.f1 for each in tallies.values()) / len(tallies):68.3f}")


def snippets(split: str) -> None:
    """Print how each rule judges the short texts that were written for it alone."""
    records = (CORPUS / split / "snippets.jsonl").read_text(encoding="utf-8").splitlines()
    texts = [_snippet(json.loads(record)) for record in records]
    for rule in sorted({rule for each in texts for rule in each.about}):
        each = tally([text.judged for text in texts if rule in text.about], rule)
        print(
            f"{rule:18}{each.hits + each.missed:6}{each.precision:9.3f}{each.recall:24.3f}"
            f"{each.f1:23.3f}"
        )


class Snippet(NamedTuple):
    """A short text, and the one rule it was written for."""

    about: frozenset[str]
    judged: Judged


def _snippet(text: dict[str, str]) -> Snippet:
    rule = text["rule"]
    of_subject = rule == "subject"
    email = Email(
        kind=Kind(text["kind"]),
        subject=text["text"] if of_subject else None,
        body="Dear Ann,\n\nHello." if of_subject else text["text"],
    )
    found = {finding.rule for finding in check(email).findings} & {rule}
    labelled = {rule} if text["violates"] else set()
    about = frozenset({rule})
    return Snippet(about, Judged(text["id"], frozenset(labelled), frozenset(found), frozenset()))


def false_alarms(texts: list[Judged]) -> None:
    """Print how many clean texts were told that they hold an error."""
    clean = [each for each in texts if not each.labelled]
    alarmed = sum(bool(each.grave) for each in clean)
    print(f"clean texts with an error: {alarmed} of {len(clean)}")


def main() -> None:
    """Print a table for emails and one for questions, of each split."""
    for split in ("dev", *KEPT_ASIDE):
        for name in ("emails", "questions"):
            texts = list(judged(split, name))
            print(f"\n{split}: {len(texts)} {name}")
            table(texts, wrong=split == "dev" and "--wrong" in sys.argv)
            false_alarms(texts)
        print(f"\n{split}: snippets, each for one rule")
        snippets(split)


if __name__ == "__main__":
    main()
