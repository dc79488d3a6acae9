"""The brief in a file of work that the front end saved."""

from __future__ import annotations

from collections.abc import Mapping

from pydantic import ValidationError

from coach.domain.brief import Brief
from coach.errors import BriefError


def is_saved_work(raw: Mapping[str, object]) -> bool:
    """Whether this is a whole desk of work and not a brief written by hand."""
    return raw.get("coach") == "work"


def saved(raw: Mapping[str, object], *, name: str) -> Brief:
    """Return the brief in saved work, with the résumé as it was read and corrected.

    Raises BriefError where the file was changed into something that is no brief.
    """
    try:
        return Brief.model_validate(raw.get("brief"))
    except ValidationError:
        raise BriefError(
            f"{name} looks like work saved by the app, but its brief cannot be read. "
            "Save the work again and use the new file unchanged."
        ) from None
