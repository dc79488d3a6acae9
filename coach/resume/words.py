"""A PDF page's words, with where they stand, from the glyphs PDFium reports."""

from __future__ import annotations

import ctypes
import math
import re
from collections.abc import Iterator
from typing import NamedTuple

import pypdfium2
from pypdfium2 import raw

_BOLD = re.compile(
    r"bold|black|heavy|semib|demib|(?:^|[-_,])(?:bd|sb|b)(?:$|[-_,])|cmbx", re.IGNORECASE
)
_HEAVY = 600
_LINE_END_HYPHEN = 0x2  # PDFium's own mark for a hyphen that breaks a word
_BLANKS = {0xA0, 0xFFFE, 0xFFFF}
_SPACE = 0x20
_NAME_BYTES = 96
_BLANK_GAP, _WORD_GAP = 0.1, 0.6  # of the line's height


class Word(NamedTuple):
    """Letters without a space between them; points from the page's upper left corner.

    ``size`` is the size of its type and ``base`` the level its letters stand on: the box of a word
    depends on which letters it has, these two do not.
    """

    text: str
    left: float
    top: float
    right: float
    bottom: float
    size: float
    base: float
    bold: bool = False


class _Glyph(NamedTuple):
    letter: str
    at: int
    left: float
    top: float
    right: float
    bottom: float


def words_of(page: pypdfium2.PdfPage) -> list[Word]:
    """Return the words of a page in the order of the file, seen or not."""
    upright = _Upright(page)
    textpage = page.get_textpage()
    words: list[Word] = []
    run: list[_Glyph] = []
    blank = False
    for glyph in _glyphs(textpage, upright):
        if glyph is None:
            blank = True
            continue
        if run and _stands_apart(run[-1], glyph, blank=blank):
            words.append(_word(run, textpage, upright))
            run = []
        run.append(glyph)
        blank = False
    if run:
        words.append(_word(run, textpage, upright))
    return words


def _glyphs(textpage: pypdfium2.PdfTextPage, upright: _Upright) -> Iterator[_Glyph | None]:
    """Yield one glyph for each letter of the text page, and None where there is white space."""
    box = raw.FS_RECTF()
    reference = ctypes.byref(box)
    for index in range(textpage.count_chars()):
        code = raw.FPDFText_GetUnicode(textpage, index)
        blank = (code <= _SPACE and code != _LINE_END_HYPHEN) or code in _BLANKS
        if blank or not raw.FPDFText_GetLooseCharBox(textpage, index, reference):
            yield None
            continue
        letter = "-" if code == _LINE_END_HYPHEN else chr(code)
        yield _Glyph(letter, index, *upright.place(box.left, box.bottom, box.right, box.top))


class _Upright:
    """Turns a box in the page's own coordinates into one a reader of the page would draw."""

    def __init__(self, page: pypdfium2.PdfPage) -> None:
        self._left, self._bottom, self._right, self._top = page.get_bbox()
        self._turn = page.get_rotation()

    def place(
        self, left: float, bottom: float, right: float, top: float
    ) -> tuple[float, float, float, float]:
        """Return left, top, right, bottom, from the upper left corner as the page is shown."""
        if self._turn == 90:  # noqa: PLR2004 - a quarter turn, in degrees
            return bottom - self._bottom, left - self._left, top - self._bottom, right - self._left
        if self._turn == 180:  # noqa: PLR2004 - half a turn
            return (
                self._right - right,
                bottom - self._bottom,
                self._right - left,
                top - self._bottom,
            )
        if self._turn == 270:  # noqa: PLR2004 - three quarter turns
            return self._top - top, self._right - right, self._top - bottom, self._right - left
        return left - self._left, self._top - top, right - self._left, self._top - bottom


def _stands_apart(last: _Glyph, glyph: _Glyph, *, blank: bool) -> bool:
    """Whether a new word begins; PDFium puts a space where only the font changes, too."""
    height = last.bottom - last.top
    middle = (glyph.top + glyph.bottom) / 2
    gap = glyph.left - last.right
    return (
        not last.top - 0.2 * height <= middle <= last.bottom + 0.2 * height
        or gap > (_BLANK_GAP if blank else _WORD_GAP) * height
        or glyph.left < last.left - height
    )


def _word(run: list[_Glyph], textpage: pypdfium2.PdfTextPage, upright: _Upright) -> Word:
    first = run[0].at
    x, y = ctypes.c_double(), ctypes.c_double()
    raw.FPDFText_GetCharOrigin(textpage, first, ctypes.byref(x), ctypes.byref(y))
    return Word(
        "".join(glyph.letter for glyph in run),
        min(glyph.left for glyph in run),
        min(glyph.top for glyph in run),
        max(glyph.right for glyph in run),
        max(glyph.bottom for glyph in run),
        _size(textpage, first),
        upright.place(x.value, y.value, x.value, y.value)[1],
        _is_bold(textpage, first),
    )


def _size(textpage: pypdfium2.PdfTextPage, index: int) -> float:
    """Return the size of a letter's type as it is shown: programs scale it in two places."""
    matrix = raw.FS_MATRIX()
    raw.FPDFText_GetMatrix(textpage, index, ctypes.byref(matrix))
    return float(raw.FPDFText_GetFontSize(textpage, index) * math.hypot(matrix.c, matrix.d))


def _is_bold(textpage: pypdfium2.PdfTextPage, index: int) -> bool:
    if raw.FPDFText_GetFontWeight(textpage, index) >= _HEAVY:
        return True
    name = ctypes.create_string_buffer(_NAME_BYTES)
    raw.FPDFText_GetFontInfo(textpage, index, name, _NAME_BYTES, None)
    return bool(_BOLD.search(name.value.decode("utf-8", "replace")))
