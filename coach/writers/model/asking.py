"""Asking a model for one thing: a second time where it answered with something else."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from typing import Generic, NamedTuple, Protocol, TypeVar

from pydantic import BaseModel

from coach.domain.message import Message
from coach.domain.text import Usage
from coach.llm import Reply
from coach.prompts import Prompt
from coach.settings import Settings
from coach.writers.parse import Fields, Unusable, parse

_ANSWER_KEPT = 2_000
_SHORTEST = 0.1

Schema = TypeVar("Schema", bound=Fields)
Read = TypeVar("Read")


class Complete(Protocol):
    """Asks a model; :func:`coach.llm.complete` outside of tests."""

    def __call__(
        self, messages: Sequence[Message], *, schema: type[BaseModel] | None, settings: Settings
    ) -> Reply:
        """Return the model's reply, or raise a ModelError."""
        ...


class Answer(NamedTuple, Generic[Read]):
    """What was read from the answer that counts, and what every call took."""

    read: Read
    usage: tuple[Usage, ...]


def ask(
    prompt: Prompt,
    schema: type[Schema],
    read: Callable[[Schema], Read],
    *,
    settings: Settings,
    complete: Complete,
) -> Answer[Read]:
    """What ``read`` makes of the model's answer to ``prompt``.

    Where it raises Unusable, the model is told once what was wrong. Takes ``settings.timeout``
    seconds at most. Raises ModelError.
    """
    end = time.monotonic() + settings.timeout
    first = complete(prompt.messages, schema=schema, settings=settings)
    try:
        return Answer(read(parse(first.text, schema)), (first.usage,))
    except Unusable as problem:
        if problem.again is None:
            raise
        again = problem.again
    messages = (
        *prompt.messages,
        Message(role="assistant", content=first.text[:_ANSWER_KEPT]),
        Message(role="user", content=again),
    )
    left = max(end - time.monotonic(), _SHORTEST)
    hurried = settings.model_copy(update={"timeout": left})
    second = complete(messages, schema=schema, settings=hurried)
    return Answer(read(parse(second.text, schema)), (first.usage, second.usage))
