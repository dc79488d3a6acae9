"""What every value of the domain has in common."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict


class Value(BaseModel):
    """A frozen value; a key it does not know is an error."""

    # A check needs few of the values, and what validates them is made when the first is.
    model_config = ConfigDict(
        frozen=True, extra="forbid", str_strip_whitespace=True, defer_build=True
    )
