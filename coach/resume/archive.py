"""The archive that a Word file or an OpenDocument text is, before anything in it is unpacked."""

from __future__ import annotations

import io
import zipfile

from coach.resume.source import Limits, Unreadable

_RATIO = 200  # of unpacked to packed size; text seldom reaches 20
_SMALL = 1_000_000  # bytes: below it a ratio tells nothing


def members_of(content: bytes) -> list[zipfile.ZipInfo]:
    """Return what the archive lists. Raises Unreadable where the list cannot be read."""
    try:
        return zipfile.ZipFile(io.BytesIO(content)).infolist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError) as error:
        # ValueError: an offset before the start, a name in no encoding;
        # NotImplementedError: an archive that needs a later version.
        raise Unreadable("broken") from error


def check_zip(content: bytes, limits: Limits) -> None:
    """Raise Unreadable for an archive that is broken, locked, or unpacks to too much."""
    members = members_of(content)
    if any(member.flag_bits & 1 for member in members):
        raise Unreadable("encrypted")
    text = [member for member in members if member.filename.endswith((".xml", ".rels"))]
    unpacked = sum(member.file_size for member in members)
    dense = any(
        member.file_size > _SMALL and member.file_size > _RATIO * max(member.compress_size, 1)
        for member in text
    )
    if unpacked > limits.unpacked or dense:
        raise Unreadable("inflated")
