"""Lines for a person: wrapped, calm, coloured on a terminal only, and harmless to show."""

from __future__ import annotations

import os
import textwrap
import unicodedata
from collections.abc import Mapping
from typing import TextIO

from coach.domain.findings import Severity

_WIDTH = 80
_WIDEST = 92
_COLOURS = {Severity.ERROR: "31", Severity.WARNING: "33", Severity.INFO: "36"}
# Directions and isolates can make a line show something else than it says.
_BIDI = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c")


class Screen:
    """Where a command's result is written for a person to read."""

    def __init__(self, stream: TextIO, *, width: int = _WIDTH, colour: bool = False) -> None:
        self._stream = stream
        self._colour = colour
        self.width = width

    @classmethod
    def on(cls, stream: TextIO, environment: Mapping[str, str]) -> Screen:
        """Fit a terminal's width and show colours there, unless NO_COLOR is set; else neither."""
        if not stream.isatty():
            return cls(stream)
        colour = not environment.get("NO_COLOR") and environment.get("TERM") != "dumb"
        columns = os.get_terminal_size(stream.fileno()).columns or _WIDTH
        return cls(stream, width=max(40, min(columns, _WIDEST)), colour=colour)

    def line(self, text: str = "") -> None:
        """Write one line as it is, for text that will be copied or is laid out already."""
        self._stream.write(f"{text}\n")

    def raw(self, text: str) -> None:
        """Write text for a file or a program, to the last character as it is."""
        self._stream.write(text)

    def verbatim(self, text: str) -> None:
        """Write somebody's own text, unwrapped so that it copies well, and harmless."""
        for line in text.splitlines():
            self.line(harmless(line))

    def paragraph(self, text: str, *, indent: int = 0, hanging: int = 0) -> None:
        """Write text wrapped to the width; lines after the first are set in by ``hanging`` more."""
        lines = textwrap.wrap(
            harmless(text),
            self.width,
            initial_indent=" " * indent,
            subsequent_indent=" " * (indent + hanging),
            break_long_words=False,
            break_on_hyphens=False,
        )
        self.line("\n".join(lines))

    def title(self, text: str) -> None:
        """Write a heading."""
        self.line(self._shown(harmless(text), "1"))

    def graded(self, text: str, severity: Severity) -> str:
        """Return the text in its severity's colour, where colours are shown."""
        return self._shown(text, _COLOURS[severity])

    def faint(self, text: str) -> str:
        """Return the text set back, where colours are shown."""
        return self._shown(text, "2")

    def _shown(self, text: str, code: str) -> str:
        return f"\x1b[{code}m{text}\x1b[0m" if self._colour else text


def harmless(text: str) -> str:
    """Return the text with every character that could steer a terminal shown as ``·``."""
    return "".join(
        "·" if character in _BIDI or unicodedata.category(character) == "Cc" else character
        for character in text.replace("\t", " ")
    )


def cells(text: str) -> int:
    """Return how many columns a terminal needs for the text."""
    return sum(
        0
        if unicodedata.category(character) in {"Mn", "Me", "Cf"}
        else 2
        if unicodedata.east_asian_width(character) in "WF"
        else 1
        for character in text
    )
