"""A résumé, as a file or as pasted text, becomes a Reading.

Everything is imported late: the process that opens a file is a child of this package too, and it
must start in milliseconds.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from coach.domain.people import Reading
    from coach.settings import Settings


def read(content: bytes, *, name: str = "résumé", settings: Settings) -> Reading:
    """Return what a résumé file says; its format is told by its content, not by ``name``.

    Reads PDF, DOCX, ODT, RTF, HTML, JSON Resume, Markdown and plain text. Raises ResumeError,
    which names the file and the way out, for a file that is empty, locked, scanned, damaged, of
    another kind, or beyond the limits of the settings.
    """
    from coach.resume.reading import read_file  # noqa: PLC0415 - see above

    return read_file(content, name=name, settings=settings)


def read_text(text: str) -> Reading:
    """Return what pasted text says. Raises ResumeError when there is none."""
    from coach.resume.reading import read_pasted  # noqa: PLC0415 - see above

    return read_pasted(text)
