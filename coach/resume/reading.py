"""From the bytes of a file, or pasted text, to a reading."""

from __future__ import annotations

from datetime import date

from coach.domain.people import Reading
from coach.resume import refusals, sandbox
from coach.resume.json_resume import read_json_resume
from coach.resume.plain import decode, read_plain
from coach.resume.profile import reading_of
from coach.resume.sniff import Format, format_of
from coach.resume.source import Source, Unreadable
from coach.settings import Settings

_MEGABYTE = 1_000_000
_READ: tuple[Format, ...] = ("docx", "html", "json", "odt", "pdf", "rtf", "text")


def read_file(content: bytes, *, name: str, settings: Settings) -> Reading:
    """Read a file by its content. Raises ResumeError."""
    if len(content) > settings.resume_megabytes * _MEGABYTE:
        raise refusals.too_large(name, len(content) / _MEGABYTE, settings)
    if not content.strip(b" \t\r\n\x00"):
        raise refusals.refusal("empty", name, settings)
    kind = format_of(content)
    if kind not in _READ:
        raise refusals.foreign(kind, name, settings)
    today = date.today()  # noqa: DTZ011 - a day is meant as the person counts it
    try:
        if kind == "json":
            return read_json_resume(content, today)
        return reading_of(_source(content, kind, settings), today)
    except Unreadable as reason:
        raise refusals.refusal(reason.reason, name, settings) from None


def _source(content: bytes, kind: str, settings: Settings) -> Source:
    if kind == "text":
        return read_plain(decode(content))
    return sandbox.parse(content, kind, settings)


def read_pasted(text: str) -> Reading:
    """Read pasted text. Raises ResumeError."""
    try:
        return reading_of(read_plain(text), date.today())  # noqa: DTZ011 - a day is meant as the person counts it
    except Unreadable as reason:
        raise refusals.refusal(reason.reason, "the pasted text", Settings()) from None
