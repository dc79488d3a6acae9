"""Letters made ordinary: ligatures, odd spaces, icon glyphs and marks that nobody sees."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

_LIGATURES = {
    "ﬀ": "ff",
    "ﬁ": "fi",
    "ﬂ": "fl",
    "ﬃ": "ffi",
    "ﬄ": "ffl",
    "ﬅ": "st",
    "ﬆ": "st",
}
_INVISIBLE = dict.fromkeys(
    [
        0x00AD,
        0x034F,
        0xFEFF,
        0x200B,
        0x200C,
        0x200D,
        0x2060,
        *range(0x202A, 0x202F),
        *range(0x2066, 0x206A),
    ]
)
_TABLE = (
    {ord(key): value for key, value in _LIGATURES.items()} | _INVISIBLE | {0x2010: "-", 0x2011: "-"}
)

# Icon fonts live in the private-use area; an icon stands where a separator could.
_ICONS = re.compile("[\ue000-\uf8ff\U000f0000-\U0010fffd\ufffc\ufffd]+")
_SYMBOLS = re.compile("[✉✆☎📞📧📍📱🏠🌐🔗🎓💼⌂☏✎✏☛➤]\ufe0f?")
_SPACES = re.compile(r"[^\S\n\t]+")
_TABS = re.compile(r" *\t[ \t]*| {3,}")

BULLETS = "•●○◦▪▫■□◆◇►▶▸‣⁃∙·–—*-→✓✔➢➣❖✦★+o»›"
_BULLET = re.compile(
    rf"^\s*(?:[{re.escape(BULLETS.replace('o', ''))}]+|o|\(?\d{{1,2}}[.)])[\s\t]+(?=\S)"
)
_GLYPH_ONLY = re.compile(r"^\s*[•●▪■◆►▶▸‣∙➢❖✦]\s*(?=\w)")


def clean(text: str) -> str:
    """Return one line with plain letters; cells that stand apart are parted by one tab."""
    text = unicodedata.normalize("NFC", text).translate(_TABLE)
    text = "".join(" " if _is_control(letter) else letter for letter in text)
    text = _SYMBOLS.sub("\t", _ICONS.sub("\t", text))
    text = _TABS.sub("\t", text)
    return _SPACES.sub(" ", text).strip(" \t")


def without_bullet(text: str) -> tuple[str, bool]:
    """Return the line without its bullet mark, and whether it had one."""
    for pattern in (_BULLET, _GLYPH_ONLY):
        found = pattern.match(text)
        if found:
            return text[found.end() :].strip(), True
    return text, False


def _is_control(letter: str) -> bool:
    return letter != "\t" and unicodedata.category(letter) == "Cc"


def plain(text: str) -> str:
    """Return the text in small letters without accents, for looking words up."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))


def is_bold(pieces: Iterable[tuple[str, bool]]) -> bool:
    """Whether a line is bold, from its pieces of text; only its first cell counts."""
    letters = heavy = 0
    for text, bold in pieces:
        first, tab, _ = text.lstrip("\t" if not letters else "").partition("\t")
        letters += len(first.strip())
        heavy += len(first.strip()) if bold else 0
        if tab and letters:
            break
    return heavy > 0.6 * letters > 0
