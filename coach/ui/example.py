"""The invented person everybody can try the app with."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from coach import briefing
from coach.domain.brief import Brief
from coach.errors import SetupError
from coach.settings import Settings
from coach.ui import session, telling
from coach.ui.work import Work

_NAMES = ("brief.toml", "resume.pdf")


def try_it() -> None:
    """Put the example on the desk, for a button; what was there before is set aside."""
    with telling.problems_left():
        replaces = not session.work().untouched
        session.exchange(load())
        if replaces:
            session.say("The example is on your desk. Your own work is set aside.", can_undo=True)


def load() -> Work:
    """Read the example's brief and résumé, both real files, as if they had just been given.

    Raises SetupError where this installation has no examples.
    """
    package = Path(__file__).resolve().parent.parent
    for folder in (package.parent / "examples", package / "_examples"):
        brief, resume = (folder / name for name in _NAMES)
        if brief.is_file() and resume.is_file():
            return Work(brief=_read(brief, resume), resume_name=resume.name)
    raise SetupError(
        "The example is not part of this installation. "
        "Begin with your own details, or install Coach again."
    )


# Everybody tries the same one, and reading a résumé takes a process of its own each time.
@cache
def _read(brief: Path, resume: Path) -> Brief:
    return briefing.load(brief, resume=resume, settings=Settings())
