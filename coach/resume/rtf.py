"""A Rich Text file's visible lines. Runs in the child process only."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from coach.resume.clean import clean, is_bold
from coach.resume.source import Hidden, Limits, Source, SourceLine, Unreadable

_TOKEN = re.compile(
    r"\\(?P<word>[a-zA-Z]{1,32})(?P<number>-?\d{1,10})?[ ]?|\\'(?P<byte>[0-9a-fA-F]{2})"
    r"|\\(?P<sign>[^a-zA-Z])|(?P<brace>[{}])|(?P<text>[^\\{}\r\n]+)|[\r\n]+"
)
_SKIPPED = {
    "annotation", "atnauthor", "atnid", "bkmkend", "bkmkstart", "colorschememapping", "colortbl",
    "datastore", "filetbl", "fldinst", "fonttbl", "footnote", "generator", "info", "latentstyles",
    "listoverridetable", "listtable", "mmathPr", "nonshppict", "object", "pgdsctbl", "pict",
    "revtbl", "rsidtbl", "shpinst", "stylesheet", "themedata", "xmlnstbl",
}  # fmt: skip
_SIGNS = {
    "emdash": "—", "endash": "–", "bullet": "•", "lquote": "‘", "rquote": "’", "ldblquote": "“",
    "rdblquote": "”", "tab": "\t", "cell": "\t", "nestcell": "\t", "line": "\n", "par": "\n",
    "row": "\n", "nestrow": "\n", "sect": "\n", "page": "\n", "emspace": " ", "enspace": " ",
}  # fmt: skip
_WHITE = re.compile(r"\\red255\\green255\\blue255")
_TINY = 8  # half-points
_DEEPEST = 200


# What a control word changes, from its number and from whether it is switched on.
_LOOKS: dict[str, Callable[[int, bool], dict[str, object]]] = {
    "b": lambda _, on: {"bold": on},
    "cf": lambda value, _: {"colour": value},
    "fs": lambda value, _: {"size": value},
    "listtext": lambda _, __: {"listing": True},
    "plain": lambda _, __: {"hidden": False, "bold": False, "size": 24, "colour": 0},
    "pntext": lambda _, __: {"listing": True},
    "uc": lambda value, _: {"unicode_skip": min(abs(value), 8)},
    "v": lambda _, on: {"hidden": on},
}


class _State(NamedTuple):
    skip: bool = False
    hidden: bool = False
    bold: bool = False
    size: int = 24
    colour: int = 0
    listing: bool = False
    unicode_skip: int = 1


class _Reader:
    def __init__(self, text: str) -> None:
        codepage = re.search(r"\\ansicpg(\d+)", text)
        self._encoding = f"cp{codepage[1]}" if codepage else "cp1252"
        table = re.search(r"\{\\colortbl([^{}]*)\}", text)
        colours = table[1].split(";") if table else []
        self._white = {at for at, colour in enumerate(colours) if _WHITE.search(colour)}
        self._states = [_State()]
        self._pieces: list[tuple[str, _State]] = []
        self._pending = b""
        self._to_skip = 0
        self._bullet = self._heading = False
        self._gap = 1.0
        self.lines: list[SourceLine] = []
        self.hidden: list[Hidden] = []
        self._read(text)
        self._finish()

    def _read(self, text: str) -> None:
        for token in _TOKEN.finditer(text):
            if token["byte"]:
                if self._to_skip:
                    self._to_skip -= 1
                else:
                    self._pending += bytes.fromhex(token["byte"])
                continue
            self._flush_bytes()
            if token["brace"]:
                self._brace(token["brace"])
            elif token["word"]:
                self._word(token["word"], token["number"])
            elif token["sign"]:
                self._sign(token["sign"])
            elif token["text"]:
                self._text(token["text"])

    def _brace(self, brace: str) -> None:
        if brace == "{":
            if len(self._states) > _DEEPEST:
                raise Unreadable("broken")
            self._states.append(self._states[-1])
        elif len(self._states) > 1:
            self._states.pop()

    def _set(self, **changes: object) -> None:
        self._states[-1] = self._states[-1]._replace(**changes)  # type: ignore[arg-type] # each call names a field with its own type

    def _word(self, word: str, number: str | None) -> None:
        value = int(number) if number else 0
        if word in _SKIPPED:
            self._set(skip=True)
        elif word in _SIGNS:
            self._add(_SIGNS[word])
        elif word == "u":
            self._add(chr(value % 0x10000))
            self._to_skip = self._states[-1].unicode_skip
        elif word in _LOOKS:
            self._set(**_LOOKS[word](value, number != "0"))
        elif word in {"outlinelevel", "pard"}:
            self._heading = word == "outlinelevel"

    def _sign(self, sign: str) -> None:
        if sign == "*":
            self._set(skip=True)
        elif sign in "\\{}":
            self._add(sign)
        elif sign == "~":
            self._add(" ")
        elif sign == "_":
            self._add("-")
        elif sign in "\r\n":
            self._add("\n")

    def _text(self, text: str) -> None:
        skipped = min(self._to_skip, len(text))
        self._to_skip -= skipped
        self._add(text[skipped:])

    def _flush_bytes(self) -> None:
        if self._pending:
            try:
                text = self._pending.decode(self._encoding, "replace")
            except LookupError:
                text = self._pending.decode("cp1252", "replace")
            self._pending = b""
            self._add(text)

    def _add(self, text: str) -> None:
        state = self._states[-1]
        if state.skip or not text:
            return
        if state.listing:
            self._bullet = self._bullet or bool(text.strip())
        elif text == "\n":
            self._finish()
        elif (why := self._why(state)) and text.strip():
            self.hidden.append(Hidden(text.strip(), why))
        else:
            self._pieces.append((text, state))

    def _why(self, state: _State) -> str | None:
        if state.hidden:
            return "it is marked as hidden"
        if state.colour in self._white:
            return "it has the colour of its background"
        return "its type is too small to be seen" if state.size < _TINY else None

    def _finish(self) -> None:
        text = clean(
            "".join(piece for piece, _ in self._pieces)
            .encode("utf-16", "surrogatepass")
            .decode("utf-16", "replace")
        )
        if text:
            bold = is_bold((piece, state.bold) for piece, state in self._pieces)
            size = max(state.size for piece, state in self._pieces if piece.strip()) / 2
            self.lines.append(
                SourceLine(
                    text, size, bold, gap=self._gap, heading=self._heading, bullet=self._bullet
                )
            )
            self._gap = 0.0
        else:
            self._gap += 1.0
        self._pieces, self._bullet = [], False


def read_rtf(content: bytes, limits: Limits) -> Source:
    """Return what a reader of the document sees. Raises Unreadable."""
    reader = _Reader(content.decode("latin-1"))
    if sum(len(line.text) for line in reader.lines) > limits.characters:
        raise Unreadable("long")
    if not reader.lines:
        raise Unreadable("empty")
    return Source(tuple(reader.lines), tuple(reader.hidden))
