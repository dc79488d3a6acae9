"""Policies: what career centers disagree on, read from TOML with no code changed.

Two are built in: ``guide`` (the default) follows the guide; ``strict`` takes the stricter of what
career centers ask. ``docs/policies.md`` says which sources disagree.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

from pydantic import ValidationError

from coach.domain.policy import Limits, Policy, Switches, WordLimits
from coach.errors import SetupError
from coach.rules import catalogue, question_catalogue

_STRICT_WORDS: Final = WordLimits(least=60, most=150)

_BUILTIN: Final[Mapping[str, Policy]] = {
    "guide": Policy(),
    "strict": Policy(
        name="strict",
        limits=Limits(conversation_minutes=20, request_words=_STRICT_WORDS),
        switches=Switches(allow_job_disclaimer=False, allow_resume_attached=False),
    ),
}


def builtin(name: str = "guide") -> Policy:
    """Return the built-in policy of that name. Raises SetupError that lists the names."""
    try:
        return _BUILTIN[name]
    except KeyError:
        names = ", ".join(_BUILTIN)
        raise SetupError(
            f"There is no built-in policy '{name}'. Choose one of {names}, or give a TOML file."
        ) from None


def load(path: Path) -> Policy:
    """Read a policy file, or a built-in policy where ``path`` is one of their names.

    A file may begin from a built-in policy with ``extends = "strict"`` and says only what differs.
    Raises SetupError that names the file, the key and the way out.
    """
    if str(path) in _BUILTIN:
        return _BUILTIN[str(path)]
    try:
        raw = tomllib.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        names = ", ".join(_BUILTIN)
        raise SetupError(
            f"There is no policy file {path}. Check the path, or name a built-in policy: {names}."
        ) from None
    except (OSError, UnicodeDecodeError) as error:
        raise SetupError(
            f"The policy file {path} cannot be read ({type(error).__name__}). "
            "Save it as a text file in UTF-8."
        ) from None
    except tomllib.TOMLDecodeError as error:
        raise SetupError(
            f"The policy file {path} is not valid TOML: {error}. Correct that line."
        ) from None
    base = builtin(str(raw.pop("extends", "guide")))
    raw.setdefault("name", path.stem)
    return _merged(base, raw, path)


def _merged(base: Policy, raw: Mapping[str, object], path: Path) -> Policy:
    try:
        policy = Policy.model_validate(_overlay(base.model_dump(), raw))
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        where = ".".join(str(part) for part in first["loc"])
        if first["type"] == "extra_forbidden":
            raise SetupError(
                f"The policy file {path} has an unknown key '{where}'.{_nearest(first['loc'])} "
                "See docs/policies.md for the keys there are."
            ) from None
        raise SetupError(f"The policy file {path}: {where}: {first['msg']}. Correct it.") from None
    _require_rule_names(policy, path)
    return policy


def _require_rule_names(policy: Policy, path: Path) -> None:
    names = [rule.name for rule in catalogue()]
    known = sorted({*names, *(rule.name for rule in question_catalogue())})
    for name in (*policy.severity, *policy.off):
        if name not in known:
            raise SetupError(
                f"The policy file {path} names a rule '{name}' that does not exist."
                f"{_did_you_mean(name, known)} `coach rules` lists them all."
            )


def _overlay(base: dict[str, object], raw: Mapping[str, object]) -> dict[str, object]:
    """Put what a file says over what it extends, table by table."""
    merged = dict(base)
    for key, value in raw.items():
        below = merged.get(key)
        if isinstance(below, dict) and isinstance(value, Mapping) and key != "severity":
            merged[key] = _overlay(below, value)
        else:
            merged[key] = value
    return merged


def _nearest(place: tuple[int | str, ...]) -> str:
    known = {*Policy.model_fields, *Limits.model_fields, *Switches.model_fields, "least", "most"}
    return _did_you_mean(str(place[-1]), sorted(known))


def _did_you_mean(word: str, known: Sequence[str]) -> str:
    from rapidfuzz import process  # noqa: PLC0415 - only a mistake needs it

    best = process.extractOne(word, known, score_cutoff=60)
    return f" Did you mean '{best[0]}'?" if best else ""
