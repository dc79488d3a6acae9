"""From a brief file to a Brief."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Mapping
from pathlib import Path

from coach import resume as resumes
from coach.briefing.parsing import parse
from coach.briefing.saved import is_saved_work, saved
from coach.domain.brief import Brief
from coach.domain.people import Reading
from coach.errors import BriefError, ResumeError
from coach.settings import Settings

_MOST_BYTES = 1_000_000


def load(path: Path, *, resume: Path | None, settings: Settings) -> Brief:
    """Read a TOML or JSON brief and the résumé that goes with it.

    ``resume`` beats ``sender.resume``, which is looked for beside the brief. Raises BriefError for
    the brief, ResumeError for the résumé.
    """
    raw = _decode(_text(path), path.name)
    name = path.name
    brief = saved(raw, name=name) if is_saved_work(raw) else parse(raw, name=name)
    file = resume
    if file is None and brief.sender.resume and brief.resume is None:
        file = path.parent / brief.sender.resume
    if file is None:
        return brief
    return brief.model_copy(update={"resume": _reading(file, settings)})


def _reading(path: Path, settings: Settings) -> Reading:
    """Read the résumé file, or say what stands in the way of opening it."""
    try:
        content = path.read_bytes()
    except FileNotFoundError:
        raise ResumeError(
            f"There is no résumé at {path}. Check the path, or leave the résumé out."
        ) from None
    except OSError:
        raise ResumeError(
            f"The résumé {path} cannot be opened. Give the path of a file that you may read."
        ) from None
    return resumes.read(content, name=path.name, settings=settings)


def _text(path: Path) -> str:
    """The file's text; a byte order mark is dropped."""
    try:
        if path.is_file() and path.stat().st_size > _MOST_BYTES:
            raise BriefError(
                f"{path} is larger than a brief can be. Give a TOML or JSON file under 1 MB."
            )
        return path.read_bytes().decode("utf-8-sig")
    except FileNotFoundError:
        raise BriefError(
            f"There is no brief at {path}. Check the path, or start from examples/brief.toml."
        ) from None
    except UnicodeDecodeError:
        raise BriefError(
            f"{path} is not UTF-8 text. Save it from your editor with the encoding UTF-8."
        ) from None
    except OSError:
        raise BriefError(
            f"{path} cannot be opened as a brief. Give the path of a TOML or JSON file."
        ) from None


def _decode(text: str, name: str) -> Mapping[str, object]:
    """TOML or JSON to a mapping; what the text looks like decides, not the file's ending."""
    if not text.strip():
        raise BriefError(f"{name} is empty. Start from a copy of examples/brief.toml.")
    raw = _json(text, name) if text.lstrip().startswith(("{", '"')) else _toml(text, name)
    if not isinstance(raw, dict):
        raise BriefError(f'{name} holds no sections. A brief in JSON starts with {{"sender": ….')
    return raw


def _json(text: str, name: str) -> object:
    try:
        return json.loads(text)
    except (json.JSONDecodeError, RecursionError) as error:
        place = f"line {error.lineno}" if isinstance(error, json.JSONDecodeError) else "its nesting"
        raise BriefError(
            f"{name} is not valid JSON at {place}. Look for a missing comma, quote or bracket."
        ) from None


def _toml(text: str, name: str) -> object:
    try:
        return tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        reason = str(error).rstrip(".") if isinstance(error, tomllib.TOMLDecodeError) else "nesting"
        raise BriefError(
            f"{name} is not valid TOML: {reason}. "
            'Put texts in straight quotes, as in name = "Maya Patel", and lists in [ ].'
        ) from None
