"""The only reader of the environment."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from pydantic import Field, SecretStr, ValidationError

from coach.domain.value import Value
from coach.errors import SetupError

_VARIABLES = {
    "model": "COACH_MODEL",
    "api_base": "COACH_API_BASE",
    "api_key": "COACH_API_KEY",
    "timeout": "COACH_TIMEOUT",
    "policy": "COACH_POLICY",
    "resume_megabytes": "COACH_RESUME_MEGABYTES",
    "resume_pages": "COACH_RESUME_PAGES",
    "resume_seconds": "COACH_RESUME_SECONDS",
}

# What a value should be, where the validator's own words would not tell.
_IN_WORDS = {"api_base": "An address begins with http:// or https://"}


class Settings(Value):
    """How this installation is set up. Without ``model`` the built-in writer writes.

    ``timeout`` is the total time in seconds for one answer of the model, retries included.
    The résumé limits bound what an uploaded file may cost: size in megabytes, pages read, and
    seconds of parsing.
    """

    model: str | None = None
    api_base: str | None = Field(default=None, pattern=r"^https?://\S+$")
    api_key: SecretStr | None = None
    timeout: float = Field(default=45.0, gt=0, le=600)
    policy: Path | None = None
    resume_megabytes: float = Field(default=5.0, gt=0, le=100)
    resume_pages: int = Field(default=30, ge=1, le=500)
    resume_seconds: float = Field(default=15.0, gt=0, le=120)

    @classmethod
    def from_environment(cls, environment: Mapping[str, str]) -> Settings:
        """Read the ``COACH_…`` variables; an empty one counts as not set.

        Raises SetupError that names the variable and what it takes.
        """
        given = {
            field: environment[variable].strip()
            for field, variable in _VARIABLES.items()
            if environment.get(variable, "").strip()
        }
        try:
            return cls.model_validate(given)
        except ValidationError as error:
            first = error.errors(include_url=False, include_input=False)[0]
            field = str(first["loc"][0])
            what = _IN_WORDS.get(field, first["msg"])
            raise SetupError(f"{_VARIABLES[field]}: {what}. Correct it or unset it.") from None
