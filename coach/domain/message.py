"""One message of a conversation with a model."""

from __future__ import annotations

from typing import Literal

from coach.domain.value import Value


class Message(Value):
    """Who says it, and what."""

    role: Literal["system", "user", "assistant"]
    content: str
