"""Why a file cannot be read, in a sentence, and the way out, in another."""

from __future__ import annotations

from coach.errors import ResumeError
from coach.resume.source import Reason
from coach.settings import Settings

_PASTE = "Open it, copy its text and paste that instead."
_WHY: dict[Reason, tuple[str, str]] = {
    "broken": (
        "{name} is damaged or incomplete and cannot be opened.",
        "Save or download it again, or paste its text instead.",
    ),
    "crashed": ("{name} could not be read safely, so it was put aside.", _PASTE),
    "empty": (
        "{name} is empty.",
        "Choose the file that holds your résumé, or paste its text instead.",
    ),
    "encrypted": (
        "{name} is locked with a password.",
        "Save a copy without a password, or paste its text instead.",
    ),
    "inflated": ("{name} unpacks to far more than a résumé holds, so it was put aside.", _PASTE),
    "long": (
        "{name} is longer than a résumé of {pages} pages, the most that is read here.",
        "Give a shorter version, or paste the part that matters.",
    ),
    "other-json": (
        "{name} is JSON, but not a résumé in the JSON Resume form.",
        "Save it as PDF or Word (.docx), or paste its text instead.",
    ),
    "slow": ("{name} took longer than {seconds:g} seconds to read, so it was put aside.", _PASTE),
    "scanned": (
        "{name} holds pictures of pages but no text, as a scan does.",
        "Export it as text from where it was written, or paste its text instead.",
    ),
}
_FOREIGN = {
    "archive": ("{name} is an archive, not a résumé.", "Unpack it and give the résumé inside."),
    "encrypted": _WHY["encrypted"],
    "picture": (
        "{name} is a picture, and words in pictures cannot be read here.",
        "Give the file the picture was made from, or paste its text instead.",
    ),
    "program": (
        "{name} is a program, not a résumé.",
        "Give a PDF or Word file, or paste the text.",
    ),
    "sheet": ("{name} is a spreadsheet.", "Save your résumé as PDF or Word, or paste its text."),
    "slides": ("{name} is a set of slides.", "Save your résumé as PDF or Word, or paste its text."),
    "unknown": (
        "{name} is in a format that cannot be read here.",
        "Save it as PDF or Word (.docx), or paste its text instead.",
    ),
    "word97": (
        "{name} is in the old Word format (.doc).",
        "Save it as .docx or PDF, or paste its text instead.",
    ),
}
# A sentence does not begin with a small letter; the name of a file stays as it is.
_UNNAMED = {"résumé": "The résumé", "the pasted text": "The pasted text"}


def refusal(reason: Reason, name: str, settings: Settings) -> ResumeError:
    """Return the error for a file of ours that cannot be read."""
    return _error(*_WHY[reason], name, settings)


def foreign(kind: str, name: str, settings: Settings) -> ResumeError:
    """Return the error for a file of a format that is not read."""
    return _error(*_FOREIGN[kind], name, settings)


def too_large(name: str, megabytes: float, settings: Settings) -> ResumeError:
    """Return the error for a file larger than the settings allow."""
    return ResumeError(
        f"{_UNNAMED.get(name, name)} has {megabytes:.1f} MB, more than the "
        f"{settings.resume_megabytes:g} MB that are read here. "
        "Save it without pictures, or paste its text instead."
    )


def _error(why: str, way_out: str, name: str, settings: Settings) -> ResumeError:
    sentence = why.format(
        name=_UNNAMED.get(name, name),
        pages=settings.resume_pages,
        seconds=settings.resume_seconds,
    )
    return ResumeError(f"{sentence} {way_out}")
