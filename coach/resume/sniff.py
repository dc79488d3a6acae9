"""What a file is, by its content; its name and ending are never asked."""

from __future__ import annotations

import json
import re
from typing import Literal

from coach.resume.archive import members_of
from coach.resume.source import Unreadable

Format = Literal["docx", "html", "json", "odt", "pdf", "rtf", "text"]
Foreign = Literal[
    "archive", "encrypted", "picture", "program", "sheet", "slides", "unknown", "word97"
]

_PDF_WITHIN = 1024
_SIGNS: tuple[tuple[bytes, Foreign], ...] = (
    (b"\x89PNG", "picture"),
    (b"\xff\xd8\xff", "picture"),
    (b"GIF8", "picture"),
    (b"II*\x00", "picture"),
    (b"MM\x00*", "picture"),
    (b"BM", "picture"),
    (b"RIFF", "picture"),
    (b"MZ", "program"),
    (b"\x7fELF", "program"),
    (b"Rar!", "archive"),
    (b"7z\xbc\xaf", "archive"),
    (b"\x1f\x8b", "archive"),
    (b"BZh", "archive"),
    (b"\xfd7zXZ", "archive"),
)
_PHOTO_KINDS = (b"ftypheic", b"ftypmif1", b"ftypavif")
_ENCRYPTED_WORD = "EncryptedPackage".encode("utf-16-le")
_HTML = re.compile(rb"<(?:!doctype\s+html|html|head|body|div|table|p|h[1-6]|ul)\b", re.IGNORECASE)
_MOST_CONTROLS = 0.02


def format_of(content: bytes) -> Format | Foreign:
    """Return what the content is; a foreign format is one we cannot read as a résumé."""
    start = content[:_PDF_WITHIN].lstrip(b"\xef\xbb\xbf \t\r\n")
    if b"%PDF-" in content[:_PDF_WITHIN]:
        return "pdf"
    if start.startswith(b"{\\rtf"):
        return "rtf"
    if start.startswith(b"PK"):
        return _zipped(content)
    if start.startswith(b"\xd0\xcf\x11\xe0"):
        return "encrypted" if _ENCRYPTED_WORD in content else "word97"
    return _signed(content, start) or _textual(content, start)


def _signed(content: bytes, start: bytes) -> Foreign | None:
    """Return the format whose sign the content begins with; a text may begin so by chance."""
    if content[4:12] in _PHOTO_KINDS:
        return "picture"
    for sign, kind in _SIGNS:
        if start.startswith(sign) and not _is_text(content):
            return kind
    return None


def _textual(content: bytes, start: bytes) -> Format | Foreign:
    if not _is_text(content):
        return "unknown"
    if start.startswith(b"{") and _is_json(content):
        return "json"
    if start.startswith(b"<") and _HTML.search(content[:4096]):
        return "html"
    return "text"


def _is_text(content: bytes) -> bool:
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return True
    sample = content[:20_000]
    controls = sum(byte < 32 and byte not in b"\t\n\r\f\v\x1b" for byte in sample)  # noqa: PLR2004 - ASCII's controls
    return controls <= _MOST_CONTROLS * len(sample) and b"\x00" not in sample


def _is_json(content: bytes) -> bool:
    try:
        return isinstance(json.loads(content), dict)
    except (ValueError, RecursionError):
        return False


def _zipped(content: bytes) -> Format | Foreign:
    try:
        names = {member.filename for member in members_of(content)}
    except Unreadable:
        return "docx" if b"word/document.xml" in content else "archive"
    if "word/document.xml" in names or any(
        re.match(r"word/document\d*\.xml", name) for name in names
    ):
        return "docx"
    if "content.xml" in names:
        return "odt"
    if any(name.startswith("xl/") for name in names):
        return "sheet"
    return "slides" if any(name.startswith("ppt/") for name in names) else "archive"
