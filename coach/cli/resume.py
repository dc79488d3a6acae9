"""``coach resume``: what was read from a résumé, what is doubtful, what was not understood."""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from pathlib import Path

from coach import resume
from coach.cli import sources
from coach.cli.screen import Screen
from coach.cli.shapes import ReadingShape, written
from coach.domain.people import Education, Experience, Profile, Reading
from coach.errors import ResumeError

_LABEL = 14


class Options(argparse.Namespace):
    """What ``coach resume`` was given."""

    file: Path
    json: bool


def run(options: Options) -> int:
    """Read and print. Returns 0."""
    settings = sources.settings()
    reading = resume.read(_content(options.file), name=options.file.name, settings=settings)
    if options.json:
        shape = ReadingShape(**{name: getattr(reading, name) for name in Reading.model_fields})
        sources.screen().line(written(shape, without={"source_lines"}))
    else:
        _show(sources.screen(), reading)
    return 0


def _content(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        raise ResumeError(f"There is no résumé at {path}. Check the path.") from None
    except IsADirectoryError:
        raise ResumeError(f"{path} is a folder. Give the path of the résumé file in it.") from None
    except OSError:
        raise ResumeError(f"{path} cannot be opened. Give a file that you may read.") from None


def _show(screen: Screen, reading: Reading) -> None:
    for path, label, value in _rows(reading.profile):
        line = f"  (line {reading.lines[path]})" if path in reading.lines else ""
        doubt = "  please confirm" if path in reading.doubtful else ""
        screen.paragraph(f"{label:<{_LABEL}}{value}{line}{doubt}", hanging=_LABEL)
    if reading.not_understood:
        screen.line()
        screen.title("Not understood, and left out")
        for each in reading.not_understood:
            screen.paragraph(f"line {each.line}: {each.text}", indent=2, hanging=2)
    if reading.hidden:
        screen.line()
        screen.title("Text that a reader of the page cannot see, and left out")
        for hidden in reading.hidden:
            screen.paragraph(f"{hidden.text} ({hidden.why})", indent=2, hanging=2)


def _rows(profile: Profile) -> Iterable[tuple[str, str, str]]:
    """Yield the path, label and value of everything that was read, in a résumé's usual order."""
    for name in ("name", "email", "phone", "location"):
        value = getattr(profile, name)
        if value:
            yield name, name, value
    yield from _listed(profile, "links")
    for number, school in enumerate(profile.education):
        yield f"education[{number}].school", "education", _school(school)
    for number, post in enumerate(profile.experience):
        yield f"experience[{number}].title", "experience", _post(post)
        for each, highlight in enumerate(post.highlights):
            yield f"experience[{number}].highlights[{each}]", "", f"- {highlight}"
    for name in ("projects", "skills", "languages", "interests", "awards", "volunteering"):
        yield from _listed(profile, name)


def _listed(profile: Profile, name: str) -> Iterable[tuple[str, str, str]]:
    values: tuple[str, ...] = getattr(profile, name)
    for number, value in enumerate(values):
        yield f"{name}[{number}]", name if number == 0 else "", value


def _school(school: Education) -> str:
    degree = " in ".join(filter(None, (school.degree, school.field)))
    dates = _dates(school.start, "present" if school.current and not school.end else school.end)
    return ", ".join(filter(None, (school.school, degree, dates)))


def _post(post: Experience) -> str:
    return ", ".join(filter(None, (post.title, post.organization, _dates(post.start, post.end))))


def _dates(start: str | None, end: str | None) -> str:
    return " to ".join(filter(None, (start, end)))
