"""Fold a text to plain ASCII of the same length, so that a pattern's offsets hold in the original.

RE2's word boundaries know ASCII only, and people type curly quotes, no-break spaces and accents.
Every character is therefore replaced by exactly one ASCII character: its base letter, its plain
form, ``x`` for a letter of another script, a space for an invisible mark, ``~`` for the rest.
"""

from __future__ import annotations

import unicodedata

# Look-alikes are the very matter of this table, hence the exceptions.
_PLAIN = {
    "‘": "'", "’": "'", "ʼ": "'", "‛": "'", "´": "'", "`": "'", "“": '"', "”": '"', "„": '"',
    "«": '"', "»": '"', "‐": "-", "‑": "-", "‒": "-", "–": "-", "—": "-", "−": "-", "…": ".",
    "ß": "s", "æ": "a", "Æ": "A", "œ": "o", "Œ": "O", "ø": "o", "Ø": "O", "ł": "l", "Ł": "L",
    "đ": "d", "Đ": "D", "ð": "d", "þ": "t", "ı": "i", "½": "~", "•": "*", "·": "*", "‣": "*",
    "▪": "*", "◦": "*", "●": "*", "\r": " ", "\u2028": "\n", "\u2029": "\n", "\x85": "\n",
}  # fmt: skip


def _fold_character(character: str) -> str:
    plain = _PLAIN.get(character)
    if plain is None:
        base = unicodedata.normalize("NFKD", character)[0]
        category = unicodedata.category(character)
        if base.isascii() and base.isprintable():
            plain = base
        elif category.startswith("L"):
            plain = "X" if category == "Lu" else "x"
        elif category.startswith("N"):
            plain = "0"
        elif category[0] in "ZCM":
            plain = " "
        else:
            plain = "~"
    return plain


class _Table(dict[int, str]):
    """A translation table that works out each character the first time it is met."""

    def __missing__(self, code: int) -> str:
        character = chr(code)
        folded = self[code] = (
            character
            if " " <= character <= "~" and character != "`"
            else _fold_character(character)
        )
        return folded


_TABLE = _Table({ord("\n"): "\n", ord("\t"): " "})


def fold(text: str) -> str:
    """Return ``text`` in ASCII, character for character."""
    return text.translate(_TABLE)
