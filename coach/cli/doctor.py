"""``coach doctor``: how this installation is set up, and what that means."""

from __future__ import annotations

import argparse
import os
import platform
from importlib.metadata import version
from importlib.util import find_spec
from urllib.parse import urlsplit, urlunsplit

from coach.cli import sources
from coach.errors import CoachError, SetupError
from coach.llm import has_provider
from coach.pipeline import writer_choice
from coach.settings import Settings

_LABEL = 16
_EXTRAS = {"app": "streamlit", "model": "litellm"}


def run(_: argparse.Namespace) -> int:
    """Print the settings and the writer that follows from them; 4 where one is to be put right."""
    screen = sources.screen()
    settings = sources.settings()
    for label, value in _rows(settings):
        screen.paragraph(f"{label:<{_LABEL}}{value}", hanging=_LABEL)
    screen.line()
    if settings.model and not settings.api_base and not _keys():
        screen.paragraph("No key is set, and most providers need one: put it into COACH_API_KEY.")
    if settings.model and find_spec("litellm") and not has_provider(settings.model):
        screen.paragraph(
            f"No provider is known for the model {settings.model}. "
            "Write it as provider/name: openai/gpt-5-mini, ollama_chat/llama3.2."
        )
    try:
        screen.paragraph(writer_choice(settings, "auto")[1])
        screen.paragraph(f"The policy is {sources.policy(None, settings).name}.")
    except CoachError as error:
        raise SetupError(str(error)) from error
    return 0


def _rows(settings: Settings) -> list[tuple[str, str]]:
    extras = [
        f"{name} ({'installed' if find_spec(module) else 'not installed'})"
        for name, module in _EXTRAS.items()
    ]
    megabytes, pages, seconds = (
        settings.resume_megabytes,
        settings.resume_pages,
        settings.resume_seconds,
    )
    limits = f"{megabytes:g} MB, {pages} pages, {seconds:g} seconds"
    return [
        ("coach", f"{version('coach')} on Python {platform.python_version()}"),
        ("extras", ", ".join(extras)),
        ("model", settings.model or "none (COACH_MODEL)"),
        ("server", _bare(settings.api_base) or "the provider's own (COACH_API_BASE)"),
        ("key", ", ".join(f"{name} is set" for name in _keys()) or "none (COACH_API_KEY)"),
        ("time limit", f"{settings.timeout:g} seconds an answer (COACH_TIMEOUT)"),
        ("policy file", str(settings.policy or "none (COACH_POLICY)")),
        ("résumé limits", limits),
    ]


def _keys() -> list[str]:
    """Return the names, and no more, of the variables that hold a key."""
    return sorted(name for name in os.environ if name.endswith("_API_KEY") and os.environ[name])


def _bare(address: str | None) -> str:
    """Return an address without the name, password or query that could hold a secret."""
    if not address:
        return ""
    parts = urlsplit(address)
    return urlunsplit((parts.scheme, parts.netloc.rpartition("@")[2], parts.path, "", ""))
