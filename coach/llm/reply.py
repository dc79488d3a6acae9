"""A model's reply: what LiteLLM returned, seen for what it is."""

from __future__ import annotations

from typing import Any

from coach.domain.text import Usage
from coach.domain.value import Value
from coach.errors import ModelReplyError
from coach.llm.faults import POLICY, CutShort, EmptyReply

LONGEST_REPLY = 40_000
"""Characters; an email has a thousand, and what is longer than this is no email."""


class Reply(Value):
    """The text a model answered with. ``model`` is the name it was asked by."""

    text: str
    model: str
    usage: Usage


def read(response: Any, *, model: str, seconds: float) -> Reply:  # noqa: ANN401 - LiteLLM's types would load LiteLLM
    """The reply in ``response``.

    LiteLLM returns empty, withheld and cut replies as if they were whole. Raises ModelReplyError
    for each of them: EmptyReply and CutShort are worth another try.
    """
    if not getattr(response, "choices", None):
        raise EmptyReply("The model answered with nothing. Try again, or set another COACH_MODEL.")
    choice = response.choices[0]
    reason = str(choice.finish_reason or "")
    if reason == "content_filter":
        raise POLICY.raised()
    if _refusal(choice.message):
        raise ModelReplyError("The model declined to answer. Set another model in COACH_MODEL.")
    if reason == "length":
        raise CutShort("The model's answer was cut short. Try again, or set another COACH_MODEL.")
    text = choice.message.content
    if not isinstance(text, str) or not text.strip():
        raise EmptyReply("The model answered with nothing. Try again, or set another COACH_MODEL.")
    if len(text) > LONGEST_REPLY:
        raise ModelReplyError("The model's answer is far too long. Set another COACH_MODEL.")
    return Reply(text=text, model=model, usage=_usage(response, seconds))


def _refusal(message: Any) -> bool:  # noqa: ANN401 - as above
    """Whether the provider marks the answer as a refusal."""
    fields = getattr(message, "provider_specific_fields", None) or {}
    return bool(getattr(message, "refusal", None) or fields.get("refusal"))


def _usage(response: Any, seconds: float) -> Usage:  # noqa: ANN401 - as above
    counted = getattr(response, "usage", None)
    hidden = getattr(response, "_hidden_params", None) or {}
    return Usage(
        prompt_tokens=getattr(counted, "prompt_tokens", None),
        completion_tokens=getattr(counted, "completion_tokens", None),
        cost_usd=hidden.get("response_cost") or None,
        seconds=round(seconds, 3),
    )
