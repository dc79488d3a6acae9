"""The order of importance: best first, varied, personal, with the two that must be there."""

from __future__ import annotations

import math
from collections import Counter

from coach.questions.candidate import Candidate
from coach.questions.language.words import likeness
from coach.questions.scores import Weighed

_SAME_TOPIC = 0.05
_SAME_FACT = 0.03
_NEARLY_THE_SAME, _THE_SAME = 0.6, 0.8
# Places above the cut that are left to what the person wants to know.
_FREE = 4
# A personal question may be this much weaker than the best of the bank and still come first.
_MAY_COST = 0.08
_ADVICE = frozenset({"advice-enter", "at-my-stage"})
_NETWORK = frozenset({"who-else"})
# What a list should hold, the most needed first: the two that must be, on a shadow day a question
# on what is seen for each part of it, and one that is easy to begin with.
_SHOULD_HOLD = (
    "advice", "network", "shadow opening", "shadow middle", "shadow closing", "opening",
)  # fmt: skip


def is_must(candidate: Candidate) -> str | None:
    """Which of the two indispensable kinds a question is of: "advice", "network" or neither."""
    if candidate.sense in _ADVICE:
        return "advice"
    return "network" if candidate.sense in _NETWORK else None


def in_order(weighed: tuple[Weighed, ...], *, cut: int, length: int) -> tuple[Weighed, ...]:
    """The ``length`` most important, no two alike.

    Of the first ``cut`` at least half are personal where there are so many, one asks for advice
    and one for other people to talk to, and no topic has more than a third (two in a short list).
    As far as there is room it has one to begin with, and on a shadow day one for each part of it.
    """
    pool = sorted(weighed, key=lambda each: -each.total)
    wanted = _wanted(pool, cut)
    chosen: list[Weighed] = []
    while pool and len(chosen) < length:
        allowed = _allowed(pool, chosen, wanted, cut)
        told = Counter(each.candidate.topic for each in chosen)
        told.update(source for each in chosen for source in each.candidate.personal_from)
        best = _best(allowed, told)
        pool = [each for each in pool if each is not best]
        # Compared only when it comes up: most of the pool never does.
        if not any(alike(best.candidate, each.candidate) for each in chosen):
            chosen.append(best)
            wanted.discard(_serves(best.candidate))
    return tuple(chosen)


def alike(one: Candidate, other: Candidate) -> bool:
    """Whether two questions mean nearly the same."""
    if one.text.casefold() == other.text.casefold():
        return True
    if one.wished and other.wished:
        # What a person wrote twice in other words, they may well mean twice.
        return likeness(one.stems, other.stems) >= _THE_SAME
    return one.sense == other.sense or likeness(one.stems, other.stems) >= _NEARLY_THE_SAME


def _serves(candidate: Candidate) -> str:
    """What a list should hold and this question gives it, or an empty word."""
    if candidate.topic == "shadow":
        return f"shadow {candidate.phase}"
    return is_must(candidate) or ("opening" if candidate.phase == "opening" else "")


def _wanted(pool: list[Weighed], cut: int) -> set[str]:
    """What the part above the cut must hold: as much of it as there is in the pool and time for."""
    offered = {_serves(each.candidate) for each in pool}
    order = [kind for kind in _SHOULD_HOLD if kind in offered]
    return set(order[: max(2, cut - _FREE)])


def _best(allowed: list[Weighed], told: Counter[str]) -> Weighed:
    """The first of the most important, what repeats the list counting less; sorted by total."""
    best, most = allowed[0], -math.inf
    for each in allowed:
        if each.total <= most:
            break  # nothing that follows can do better
        worth = each.total - _repeats(each.candidate, told)
        if worth > most:
            best, most = each, worth
    return best


def _repeats(candidate: Candidate, told: Counter[str]) -> float:
    """What a question loses for a topic and for facts that were taken up before."""
    if candidate.own:
        return 0.0
    facts = max((told[source] for source in candidate.personal_from), default=0)
    topic = _SAME_TOPIC / 2 if candidate.topic == "shadow" else _SAME_TOPIC
    return topic * told[candidate.topic] + _SAME_FACT * facts


def _allowed(
    pool: list[Weighed], chosen: list[Weighed], wanted: set[str], cut: int
) -> list[Weighed]:
    """The part of the pool from which the next question may come; never empty."""
    left = cut - len(chosen)
    if left <= 0:
        return pool
    if left <= len(wanted):
        return [each for each in pool if _serves(each.candidate) in wanted] or pool
    kinds = {is_must(each.candidate) for each in chosen} - {None}
    topics = Counter(each.candidate.topic for each in chosen)
    allowed = [
        each
        for each in pool
        if each.candidate.own
        or (topics[each.candidate.topic] < _most(each.candidate, cut)
            and is_must(each.candidate) not in kinds)
    ] or pool  # fmt: skip
    personal = sum(each.candidate.personal for each in chosen)
    if personal < math.ceil((len(chosen) + 1) / 2):
        enough = max(each.total for each in allowed) - _MAY_COST
        return [
            each for each in allowed if each.candidate.personal and each.total >= enough
        ] or allowed
    return allowed


def _most(candidate: Candidate, cut: int) -> int:
    """How many questions of its topic may stand above the cut."""
    return math.ceil(cut / 2) if candidate.topic == "shadow" else max(2, math.ceil(cut / 3))
