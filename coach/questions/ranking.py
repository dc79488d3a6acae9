"""Puts a list together: candidates, weighed, ordered, screened, cut to the time."""

from __future__ import annotations

from coach.domain.brief import Brief, Fact
from coach.domain.policy import Policy
from coach.domain.text import Question, QuestionList
from coach.questions import own as owned
from coach.questions import personal, plan, screening
from coach.questions.candidate import Candidate, of_bank
from coach.questions.ordering import in_order, is_must
from coach.questions.scores import Weighed, weigh
from coach.questions.screening import shown
from coach.questions.setting import setting

_LEAST_SPARE = 5
_MOST_SPARE = 10
_KNOWN = 0.6
_NO_AIM = (
    "You have not said what you want to learn, so the list rests on the role and on what helps most"
    " people. Answer the three short questions to make it yours."
)


def rank(  # noqa: PLR0913 - all that decides a list, named by the caller
    brief: Brief,
    facts: tuple[Fact, ...],
    *,
    minutes: int,
    policy: Policy,
    own: tuple[str, ...] = (),
    notes: str = "",
) -> QuestionList:
    """The questions for this brief, the most important first; those above the cut fit the time.

    ``own`` are questions that the person wrote; ``notes`` are their notes, or a page they pasted:
    what these already answer stands lower, with the sentence quoted. The same input always gives
    the same list.
    """
    pool = weigh_all(brief, facts, minutes=minutes, policy=policy, own=own, notes=notes)
    ordered, cut, refused = _approved(pool, minutes, policy)
    remarks = (
        *(() if brief.target.learn else (_NO_AIM,)),
        *refused,
        *_unasked(facts, pool),
        *_said_twice(pool, ordered, refused),
    )
    return _list(ordered, brief, minutes, cut, remarks)


def weigh_all(  # noqa: PLR0913 - as rank
    brief: Brief,
    facts: tuple[Fact, ...],
    *,
    minutes: int,
    policy: Policy,
    own: tuple[str, ...] = (),
    notes: str = "",
) -> tuple[Weighed, ...]:
    """Every question that could be asked, with its scores, in no particular order."""
    place = setting(brief, facts, minutes=minutes, notes=notes)
    listed: list[Candidate] = list(owned.candidates(own))
    listed += personal.candidates(brief, facts)
    listed += [each for each in of_bank() if place.audience == "shadow" or each.topic != "shadow"]
    counts = policy.questions.model_dump()
    return tuple(weigh(each, place, counts) for each in listed)


def _approved(
    pool: tuple[Weighed, ...], minutes: int, policy: Policy
) -> tuple[tuple[Weighed, ...], int, tuple[str, ...]]:
    """The order of importance, the cut, and a remark on each wish that the rules keep out.

    Only what comes onto the list is checked; where something has to go, the list is made anew.
    """
    approved: set[str] = set()
    remarks: list[str] = []
    while True:
        ordered, cut = _ordered(pool, minutes, policy)
        fresh = [each.candidate for each in ordered if each.candidate.key not in approved]
        found = {each.key: (each, screening.objection(each, policy)) for each in fresh}
        refused = {key: (each, why) for key, (each, why) in found.items() if why}
        remarks += filter(None, (screening.remark(*pair) for pair in refused.values()))
        if not refused:
            return ordered, cut, tuple(remarks)
        approved |= found.keys() - refused.keys()
        pool = tuple(each for each in pool if each.candidate.key not in refused)


def _ordered(
    pool: tuple[Weighed, ...], minutes: int, policy: Policy
) -> tuple[tuple[Weighed, ...], int]:
    """The order of importance, and how many of it fit into the time."""
    per_question = policy.limits.minutes_per_question
    own = sum(each.candidate.own for each in pool)
    cut = plan.most_questions(minutes, per_question)
    while True:
        length = max(own, cut) + min(_MOST_SPARE, max(_LEAST_SPARE, cut))
        ordered = in_order(pool, cut=cut, length=length)
        fits = plan.cut_of([each.candidate.minutes for each in ordered], minutes, per_question)
        if fits >= cut:
            return ordered, cut
        cut -= 1


def _unasked(facts: tuple[Fact, ...], pool: tuple[Weighed, ...]) -> list[str]:
    """A remark on each thing to learn of which no question could be made."""
    asked = {each.candidate.key for each in pool}
    missing = [
        fact
        for fact in facts
        if fact.source.startswith("target.learn[") and fact.source not in asked
    ]
    return [
        f"“{shown(fact.text)}” was not turned into a question. Write it as a question of your own."
        for fact in missing
    ]


def _said_twice(
    pool: tuple[Weighed, ...], ordered: tuple[Weighed, ...], refused: tuple[str, ...]
) -> list[str]:
    """A remark on each question of the person's that stands on the list in other words."""
    listed = {each.candidate.key for each in ordered}
    own = [each.candidate for each in pool if each.candidate.own]
    missing = [shown(each.text) for each in own if each.key not in listed]
    return [
        f"“{text}” asks the same as another of your questions, so it stands once."
        for text in missing
        if not any(said.startswith(f"“{text}”") for said in refused)
    ]


def _list(
    ordered: tuple[Weighed, ...], brief: Brief, minutes: int, cut: int, remarks: tuple[str, ...]
) -> QuestionList:
    firsts: dict[str, int] = {}
    for rank_, each in enumerate(ordered[:cut], start=1):
        firsts.setdefault(is_must(each.candidate) or "", rank_)
    musts = {rank_ for kind, rank_ in firsts.items() if kind}
    shadow = brief.ask.kind == "shadow"
    questions = tuple(
        _question(each, rank_, must=rank_ in musts, shadow=shadow)
        for rank_, each in enumerate(ordered, start=1)
    )
    return QuestionList(
        minutes=minutes,
        cut=cut,
        questions=questions,
        ask_order=plan.ask_order(questions, cut),
        remarks=remarks,
    )


def _question(each: Weighed, rank_: int, *, must: bool, shadow: bool) -> Question:
    candidate = each.candidate
    return Question(
        rank=rank_,
        question=candidate.text,
        topic=candidate.topic,
        minutes=candidate.minutes,
        must_ask=must,
        why=_why(each, must=must),
        scores=each.scores,
        personal_from=candidate.personal_from,
        probe=candidate.probe,
        phase=candidate.phase,
        depth=candidate.depth,
        moment=plan.moment_of(candidate.phase) if shadow else None,
        reasons=each.reasons,
        own=candidate.own,
        answered=each.answer.quote if each.answer else None,
    )


def _why(each: Weighed, *, must: bool) -> str:
    """The reasons that count most for this question."""
    reasons, known = each.reasons, each.scores.new_to_you < _KNOWN
    said = [reasons.relevance, reasons.only_they_can_answer]
    if known and each.answer is None:
        said.append(reasons.new_to_you)
    if must:
        said.append("Do not leave without having asked it.")
    return " ".join(said)
