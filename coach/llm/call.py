"""One call to a model: asked again where that may help, and never longer than it may take."""

from __future__ import annotations

import time
from collections.abc import Sequence
from typing import Any

from pydantic import BaseModel
from tenacity import (
    RetryCallState,
    Retrying,
    retry_if_exception_type,
    stop_before_delay,
    wait_random_exponential,
)

from coach.domain.message import Message
from coach.errors import CoachError, ModelError, ModelRejected, ModelUnreachable
from coach.llm.faults import CutShort, EmptyReply, FormatRejected, translate
from coach.llm.provider import completion, load
from coach.llm.reply import Reply, read
from coach.llm.together import run_together
from coach.settings import Settings

TRIES: dict[type[ModelError], int] = {
    ModelUnreachable: 3,
    EmptyReply: 2,
    CutShort: 2,
    FormatRejected: 2,
}
"""How often a call is made in all, by how it failed; what is not named here is made once."""

LONGEST_PAUSE = 8.0
"""Seconds between two tries at most, unless the server names a longer pause that still fits."""

FIRST_ROOM = 1_500
"""Tokens an answer may have; one that is cut short gets four times as many the second time."""

sleep = time.sleep
_backoff = wait_random_exponential(multiplier=0.5, max=LONGEST_PAUSE)


def complete(
    messages: Sequence[Message], *, schema: type[BaseModel] | None, settings: Settings
) -> Reply:
    """The model's answer to ``messages``, in the form of ``schema`` where the provider can.

    Takes ``settings.timeout`` seconds at most, with every try and pause. Raises ModelUnreachable,
    ModelRejected or ModelReplyError; SetupError where no model is set or LiteLLM is missing.
    """
    call = _Call(messages, schema, settings)
    (outcome,) = run_together([call.with_retries], seconds=settings.timeout)
    if isinstance(outcome, Exception):
        raise outcome
    return outcome


class _Call:
    """One question to a model, over its tries; each may learn from the one before."""

    def __init__(
        self, messages: Sequence[Message], schema: type[BaseModel] | None, settings: Settings
    ) -> None:
        self._messages = [each.model_dump() for each in messages]
        self._schema = schema
        self._settings = settings
        self._room = FIRST_ROOM
        self._begin = time.monotonic()

    def with_retries(self) -> Reply:
        """Try until it works, helps no more, or the next pause would end after the deadline."""
        load()  # so that its import counts as no second of the model's
        retrying = Retrying(
            retry=retry_if_exception_type(tuple(TRIES)),
            stop=self._enough,
            wait=_pause,
            sleep=sleep,
            reraise=True,
        )
        return retrying(self._once)

    def _enough(self, state: RetryCallState) -> bool:
        """Whether this way of failing was met often enough, or no time is left for a pause."""
        error = _error(state)
        most = max((tries for cls, tries in TRIES.items() if isinstance(error, cls)), default=1)
        return state.attempt_number >= most or stop_before_delay(self._settings.timeout)(state)

    def _once(self) -> Reply:
        try:
            return self._ask()
        except CutShort:
            self._room = 4 * FIRST_ROOM
            raise
        except FormatRejected as error:
            if self._schema is None:
                raise ModelRejected(str(error)) from None
            self._schema = None
            raise

    def _ask(self) -> Reply:
        begin = time.monotonic()
        left = self._settings.timeout - (begin - self._begin)
        try:
            response: Any = completion(
                self._messages,
                schema=self._schema,
                settings=self._settings,
                seconds=max(left, 0.1),
                most_tokens=self._room,
            )
        except CoachError:
            raise
        except Exception as error:  # noqa: BLE001 - whatever LiteLLM raises has to be ours
            raise translate(error) from None
        return read(response, model=str(self._settings.model), seconds=time.monotonic() - begin)


def _pause(state: RetryCallState) -> float:
    """As long as the server asks; else a random while, longer each time; none for a new form."""
    error = _error(state)
    if not isinstance(error, ModelUnreachable):
        return 0.0
    if error.retry_after is not None:
        return error.retry_after
    return _backoff(state)


def _error(state: RetryCallState) -> BaseException | None:
    return state.outcome.exception() if state.outcome else None
