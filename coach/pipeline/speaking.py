"""What the pipeline says while it works, and of what went wrong."""

from __future__ import annotations

from coach.errors import CoachError


def tell_nobody(_: object) -> None:
    """Drop what is said."""


def first_sentence(error: CoachError) -> str:
    """What happened, without the way out and without its full stop."""
    return str(error).partition(". ")[0].removesuffix(".")
