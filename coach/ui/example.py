"""The invented person everybody can try the app with."""

from __future__ import annotations

from pathlib import Path

from coach import briefing
from coach.errors import SetupError
from coach.settings import Settings
from coach.ui.work import Work

_NAMES = ("brief.toml", "resume.pdf")


def load(settings: Settings) -> Work:
    """Read the example's brief and résumé, both real files, as if they had just been given.

    Raises SetupError where this installation has no examples.
    """
    package = Path(__file__).resolve().parent.parent
    for folder in (package.parent / "examples", package / "_examples"):
        brief, resume = (folder / name for name in _NAMES)
        if brief.is_file() and resume.is_file():
            read = briefing.load(brief, resume=resume, settings=settings)
            return Work(brief=read, resume_name=resume.name)
    raise SetupError(
        "The example is not part of this installation. "
        "Begin with your own details, or install Coach again."
    )
