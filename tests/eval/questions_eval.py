"""How good the ranked lists are: rules, personal share, repeats, topics, order, stability, speed.

Run ``python -m tests.eval.questions_eval``. The briefs are in ``question_briefs.jsonl``; the
rankings in ``question_rankings.toml`` were made by hand, before the tool's own order was seen.
"""

from __future__ import annotations

import json
import statistics
import time
import tomllib
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations
from pathlib import Path
from typing import Any, NamedTuple

from coach.briefing import facts
from coach.check import check_questions
from coach.domain.brief import Brief
from coach.domain.findings import Severity
from coach.domain.people import Profile, Reading
from coach.domain.policy import Policy
from coach.domain.text import QuestionList
from coach.questions import rank
from coach.questions.language.words import likeness, stems
from coach.questions.ranking import weigh_all

HERE = Path(__file__).resolve().parent
NEARLY_THE_SAME = 0.6
TOP = 5
ROUNDS = 20
# Words that change little: what a person might well have written instead.
SWAPS = (
    ("the ", "a "), ("how ", "in what way "), ("student", "undergraduate"), ("led", "headed"),
    ("work", "job"), ("wrote", "published"), ("programme", "program"), ("what ", "just what "),
)  # fmt: skip


class Case(NamedTuple):
    """One brief of the evaluation."""

    name: str
    brief: Brief
    minutes: int
    notes: str = ""
    order: tuple[str, ...] = ()


def case(raw: Mapping[str, Any]) -> Case:
    """A case from its file; ``profile`` stands for a résumé that was read."""
    brief = Brief.model_validate(raw["brief"])
    if "profile" in raw:
        reading = Reading(profile=Profile.model_validate(raw["profile"]))
        brief = brief.model_copy(update={"resume": reading})
    return Case(
        raw["name"], brief, raw["minutes"], raw.get("notes", ""), tuple(raw.get("order", ()))
    )


def cases() -> list[Case]:
    """All briefs, those with a ranking by hand included."""
    lines = (HERE / "question_briefs.jsonl").read_text(encoding="utf-8").splitlines()
    return [case(json.loads(line)) for line in lines] + by_hand()


def by_hand() -> list[Case]:
    """The briefs whose candidates were put in order by hand."""
    text = (HERE / "question_rankings.toml").read_text(encoding="utf-8")
    return [case(raw) for raw in tomllib.loads(text)["ranking"]]


def ranked(each: Case) -> QuestionList:
    """The tool's list for a case."""
    return rank(
        each.brief, facts(each.brief), minutes=each.minutes, policy=Policy(), notes=each.notes
    )


def findings(result: QuestionList) -> Iterator[str]:
    """Every error or warning on a list, above the cut with the time in view."""
    texts = [question.question for question in result.questions]
    above = check_questions(texts[: result.cut], minutes=result.minutes)
    for text, report in zip(texts, check_questions(texts), strict=True):
        yield from (
            f"{each.rule}: {text}" for each in report.findings if each.severity is not Severity.INFO
        )
    yield from (
        each.rule for report in above for each in report.findings if each.rule == "time-budget"
    )


def repeats(result: QuestionList) -> int:
    """Pairs on a list that speak of nearly the same."""
    told = [stems(question.question) for question in result.questions]
    return sum(likeness(one, other) >= NEARLY_THE_SAME for one, other in combinations(told, 2))


def personal_share(result: QuestionList) -> float:
    """Of the first five, or of all above the cut, how many rest on facts of the brief."""
    top = result.questions[: min(TOP, result.cut)]
    return sum(bool(question.personal_from) for question in top) / len(top)


def tau(order: Sequence[str], totals: Mapping[str, float]) -> float:
    """Kendall's tau-a between an order by hand and the totals of the tool."""
    pairs = list(combinations(order, 2))
    signs = [(totals[one] > totals[two]) - (totals[one] < totals[two]) for one, two in pairs]
    return sum(signs) / len(pairs)


def totals(each: Case) -> dict[str, float]:
    """The tool's totals by the keys that rankings use.

    A question of the bank that the list would ask in a version made for this contact counts as
    that version.
    """
    weighed = weigh_all(
        each.brief, facts(each.brief), minutes=each.minutes, policy=Policy(), notes=each.notes
    )
    found = {one.candidate.key: one.total for one in weighed}
    made = ("contact.role", "contact.organization", "target.role")
    versions = {
        one.candidate.sense: one.total for one in weighed if one.candidate.key.startswith(made)
    }
    return found | {key: max(found[key], versions[key]) for key in versions if key in found}


def changed(brief: Brief) -> Iterator[Brief]:
    """The brief with one word changed, once for each swap that applies to its texts."""
    text = brief.model_dump_json(include={"sender", "target", "contact"})
    for old, new in SWAPS:
        if old in text:
            given = json.loads(text.replace(old, new, 1))
            fresh = Brief.model_validate(given)
            yield fresh.model_copy(update={"ask": brief.ask, "resume": brief.resume})


def kept(before: QuestionList, after: QuestionList) -> float:
    """The share of the questions above the cut that stay there, by what they rest on."""
    one, two = (
        Counter(
            (question.personal_from or question.question, question.topic)
            for question in result.questions[: result.cut]
        )
        for result in (before, after)
    )
    return (one & two).total() / max(one.total(), two.total())


def milliseconds(each: Case) -> float:
    """Processor time, the best of several rankings; the facts are worked out before."""
    known, best = facts(each.brief), float("inf")
    for _ in range(ROUNDS):
        start = time.process_time()
        rank(each.brief, known, minutes=each.minutes, policy=Policy(), notes=each.notes)
        best = min(best, time.process_time() - start)
    return best * 1000


def line(measure: str, value: str) -> None:
    """Print one measure."""
    print(f"{measure:38}{value}")


def report_lists(all_cases: Sequence[Case], lists: Sequence[QuestionList]) -> None:
    """Rules, personal share, repeats and topics."""
    both = list(zip(all_cases, lists, strict=True))
    wrong = [(each.name, said) for each, one in both for said in findings(one)]
    known = [
        personal_share(one)
        for each, one in both
        if each.brief.target.learn and each.brief.contact.research
    ]
    topics = statistics.mean(len({each.topic for each in one.questions}) for one in lists)
    above = statistics.mean(len({each.topic for each in one.questions[: one.cut]}) for one in lists)
    line("lists", f"{len(lists)}")
    line("errors and warnings", f"{len(wrong)} {wrong or ''}")
    line("near-duplicate pairs", f"{sum(map(repeats, lists))}")
    line("personal in the top five", f"{statistics.mean(known):.2f} (least {min(known):.2f})")
    line("topics above the cut, on a list", f"{above:.1f}, {topics:.1f}")


def report_order() -> None:
    """Agreement with the rankings made by hand."""
    agreed = {each.name: tau(each.order, totals(each)) for each in by_hand()}
    mean, least = statistics.mean(agreed.values()), min(agreed, key=lambda name: agreed[name])
    line("Kendall's tau, rankings by hand", f"{mean:.2f} over {len(agreed)}")
    line("  least", f"{agreed[least]:.2f} ({least})")


def report_stability(all_cases: Sequence[Case], lists: Sequence[QuestionList]) -> None:
    """How much stays when one word of a brief changes."""
    shares = [
        kept(before, ranked(each._replace(brief=brief)))
        for each, before in zip(all_cases, lists, strict=True)
        for brief in changed(each.brief)
    ]
    whole = sum(share == 1.0 for share in shares)
    line("kept above the cut, one word changed", f"{statistics.mean(shares):.3f}")
    line("  lists with nothing changed", f"{whole} of {len(shares)}")


def report_speed(all_cases: Sequence[Case], first: float) -> None:
    """Milliseconds a list takes; the first reads the bank and compiles the rules."""
    taken = [milliseconds(each) for each in all_cases]
    line("milliseconds a list", f"{statistics.median(taken):.1f} (slowest {max(taken):.1f})")
    line("  the first one of a process", f"{first:.1f}")


def main() -> None:
    """Print every measure."""
    all_cases = cases()
    start = time.perf_counter()
    ranked(all_cases[0])
    first = (time.perf_counter() - start) * 1000
    lists = [ranked(each) for each in all_cases]
    report_lists(all_cases, lists)
    report_order()
    report_stability(all_cases, lists)
    report_speed(all_cases, first)


if __name__ == "__main__":
    main()
