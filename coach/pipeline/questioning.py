"""From a brief to a ranked list of questions, the personal ones in a model's words if there is one.

The ranking is always the built-in one. A model only words what was chosen, and its wording of a
question is taken where the check finds nothing in it that it does not find in the old one.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from coach import briefing
from coach.check import check, check_questions, question_instructions
from coach.domain.brief import Brief, Kind
from coach.domain.policy import Policy
from coach.domain.text import Email, Question, QuestionList
from coach.errors import ModelError
from coach.pipeline.choice import Wanted, writer_choice
from coach.pipeline.speaking import first_sentence, tell_nobody
from coach.prompts import Prompt
from coach.questions import rank
from coach.settings import Settings

MOST_WORDED = 8
MOST_WORDS = 40

_NONE_BETTER = (
    "None of the model's wordings kept every rule, so the questions are in the built-in words."
)
# The rules of emails that hold for a question too.
_IN_ANY_TEXT = frozenset({"grounded", "no-job-ask", "placeholder"})


def questions(  # noqa: PLR0913 - all that decides a result, named by the caller
    brief: Brief,
    *,
    minutes: int,
    settings: Settings,
    policy: Policy,
    own: tuple[str, ...] = (),
    notes: str = "",
    writer: Wanted = "auto",
    on_step: Callable[[str], None] = tell_nobody,
    on_wait: Callable[[float], None] = tell_nobody,
) -> QuestionList:
    """Questions to ask the contact, ranked, with a reason for each and a cut for the time.

    ``own`` are the person's own questions, which no model touches; ``notes`` what they noted.
    ``on_step`` and ``on_wait`` are as for a draft. Raises SetupError where a demanded model writer
    cannot be had.
    """
    chosen, why = writer_choice(settings, writer)
    facts = briefing.facts(brief)
    listed = rank(brief, facts, minutes=minutes, policy=policy, own=own, notes=notes)
    if chosen == "builtin":
        refused = settings.model is not None and writer != "builtin"
        return listed.model_copy(update={"fallback_reason": why}) if refused else listed
    places = _to_word(listed.questions, own)
    if not places:
        return listed
    on_step(f"Asking {settings.model} to word the personal questions")
    try:
        return _worded(listed, places, _Judge(brief, policy), settings, on_wait)
    except ModelError as error:
        reason = f"{first_sentence(error)}, so the questions are in the built-in words."
        return listed.model_copy(update={"model": settings.model, "fallback_reason": reason})


def prompt_for_questions(
    brief: Brief, *, minutes: int, policy: Policy, own: tuple[str, ...] = (), notes: str = ""
) -> Prompt:
    """The prompt that ``questions`` would send, for whoever wants to see it first."""
    facts = briefing.facts(brief)
    listed = rank(brief, facts, minutes=minutes, policy=policy, own=own, notes=notes).questions
    return _prompt([listed[place].question for place in _to_word(listed, own)], brief, policy)


def _prompt(asked: Sequence[str], brief: Brief, policy: Policy) -> Prompt:
    from coach.writers.model.questions import (  # noqa: PLC0415 - the built-in way does without
        questions_prompt,
    )

    return questions_prompt(brief, briefing.facts(brief), asked, question_instructions(policy))


def _to_word(listed: Sequence[Question], own: tuple[str, ...]) -> list[int]:
    """The places of the questions made from the brief, the person's own left as they are."""
    personal = [
        place
        for place, each in enumerate(listed)
        if each.personal_from and each.question not in own
    ]
    return personal[:MOST_WORDED]


class _Judge(NamedTuple):
    """Decides whether a model's wording may stand in a list."""

    brief: Brief
    policy: Policy

    def is_good(self, words: str, place: int, listed: Sequence[str]) -> bool:
        """Whether it is a question, breaks no rule, and states nothing that the brief does not."""
        if not words.endswith("?") or len(words.split()) > MOST_WORDS:
            return False
        tried = [*listed[:place], words, *listed[place + 1 :]]
        before = check_questions(listed, policy=self.policy)[place]
        after = check_questions(tried, policy=self.policy)[place]
        if not after.passed or len(after.findings) > len(before.findings):
            return False
        text = Email(kind=Kind.INTERVIEW_REQUEST, body=words)
        stated = check(text, brief=self.brief, policy=self.policy)
        return not any(each.rule in _IN_ANY_TEXT for each in stated.findings)


def _worded(
    listed: QuestionList,
    places: Sequence[int],
    judge: _Judge,
    settings: Settings,
    on_wait: Callable[[float], None],
) -> QuestionList:
    """The list with the model's wording where it is good. Raises ModelError."""
    from coach.writers.model.questions import word_questions  # noqa: PLC0415 - as above

    old = [each.question for each in listed.questions]
    prompt = _prompt([old[place] for place in places], judge.brief, judge.policy)
    worded = word_questions(prompt, len(places), settings=settings, on_wait=on_wait)
    new = list(old)
    for place, words in zip(places, worded.questions, strict=True):
        if judge.is_good(words, place, new):
            new[place] = words
    changes = {
        "questions": tuple(
            each.model_copy(update={"question": words})
            for each, words in zip(listed.questions, new, strict=True)
        ),
        "writer": "builtin" if new == old else "model",
        "model": settings.model,
        "fallback_reason": _NONE_BETTER if new == old else None,
        "prompt_fingerprint": worded.prompt_fingerprint,
        "usage": worded.usage,
    }
    return listed.model_copy(update=changes)
