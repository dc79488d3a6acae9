"""Questions worded by a model, so that they sound like the person who will ask them."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Sequence
from functools import partial

from coach import llm
from coach.domain.brief import Brief, Fact, Kind
from coach.domain.text import Usage
from coach.domain.value import Value
from coach.prompts import Prompt, render
from coach.settings import Settings
from coach.writers.model.asking import Answer, Complete, ask
from coach.writers.model.judging import require_text
from coach.writers.model.material import brief_text
from coach.writers.parse import QuestionFields, Unusable


class Worded(Value):
    """Questions in the model's words, in the order they were given, and what that took."""

    questions: tuple[str, ...]
    prompt_fingerprint: str
    usage: Usage


def questions_prompt(
    brief: Brief, facts: Iterable[Fact], questions: Sequence[str], rules: Sequence[str]
) -> Prompt:
    """The prompt that asks for other words for ``questions``."""
    return render(
        "questions",
        {
            "rules": "\n".join(f"- {rule}" for rule in rules),
            "count": str(len(questions)),
            "brief": brief_text(brief, Kind.INTERVIEW_REQUEST, facts),
            "questions": "\n".join(f"{place}. {each}" for place, each in enumerate(questions, 1)),
        },
    )


def word_questions(
    prompt: Prompt,
    count: int,
    *,
    settings: Settings,
    complete: Complete = llm.complete,
    on_wait: Callable[[float], None] | None = None,
) -> Worded:
    """Other words for the ``count`` questions of ``prompt``. Raises ModelError."""
    begin = time.monotonic()
    read = partial(_read, prompt=prompt, count=count)
    call = partial(ask, prompt, QuestionFields, read, settings=settings, complete=complete)
    outcomes: list[Answer[tuple[str, ...]] | Exception] = llm.run_together(
        [call], seconds=settings.timeout, on_wait=on_wait
    )
    (outcome,) = outcomes
    if isinstance(outcome, Exception):
        raise outcome
    waited = round(time.monotonic() - begin, 3)
    return Worded(
        questions=outcome.read,
        prompt_fingerprint=prompt.fingerprint,
        usage=Usage.together(outcome.usage).model_copy(update={"seconds": waited}),
    )


def _read(fields: QuestionFields, *, prompt: Prompt, count: int) -> tuple[str, ...]:
    """As many questions as were given, each on one line."""
    worded = tuple(" ".join(each.split()) for each in fields.questions)
    if len(worded) != count:
        raise Unusable(
            "lost some of the questions",
            again=f"There are {len(worded)} questions. Return exactly {count}, in their order.",
        )
    require_text("\n".join(worded), prompt.messages)
    return worded
