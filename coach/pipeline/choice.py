"""Which of the two writers answers."""

from __future__ import annotations

from importlib.util import find_spec
from typing import Literal

from coach.errors import SetupError
from coach.settings import Settings

Choice = Literal["builtin", "model"]
Wanted = Literal["auto", "builtin", "model"]


def writer_choice(settings: Settings, wanted: Wanted) -> tuple[Choice, str]:
    """Which writer answers, and why, in words for a person.

    Raises SetupError where the model writer is demanded and cannot be had.
    """
    if wanted == "builtin":
        return "builtin", "The built-in writer was asked for."
    missing = _missing(settings)
    if not missing:
        return "model", f"The model {settings.model} is set."
    if wanted == "model":
        raise SetupError(f"The model writer cannot be used: {missing}")
    return "builtin", f"The built-in writer is used: {missing}"


def _missing(settings: Settings) -> str:
    """What keeps the model writer from being used, and the way out; empty if nothing does."""
    if not settings.model:
        return "no model is set. To use one, name it in COACH_MODEL (openai/gpt-5-mini, say)."
    if find_spec("litellm") is None:
        return f"{settings.model} needs the extra “model”. Install it: pip install 'coach[model]'."
    return ""
