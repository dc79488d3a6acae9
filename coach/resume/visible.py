"""Which words of a PDF page a reader can see: the page is drawn, and each word looked at."""

from __future__ import annotations

from collections.abc import Sequence

import pypdfium2

from coach.resume.words import Word

_SCALE = 2.0
_MOST_PIXELS = 6_000_000
_LEAST_HEIGHT = 3.0  # points; print for the sharpest eye starts at about four
_LEAST_CONTRAST = 40  # of 255; the palest grey that designers use for text is above 80

OFF_PAGE = "it lies off the page"
TINY = "its type is too small to be seen"
NO_CONTRAST = "it has the colour of its background or is covered"


def hidden_words(page: pypdfium2.PdfPage, words: Sequence[Word]) -> dict[int, str]:
    """Return why a word cannot be seen, for the index of each that cannot."""
    width, height = page.get_size()
    hidden: dict[int, str] = {}
    shown = None
    for index, word in enumerate(words):
        if _is_off(word, width, height):
            hidden[index] = OFF_PAGE
        elif min(word.size, _type_width(word)) < _LEAST_HEIGHT:
            hidden[index] = TINY
        else:
            shown = shown or _Picture(page)
            if shown.contrast(word) < _LEAST_CONTRAST:
                hidden[index] = NO_CONTRAST
    return hidden


def _is_off(word: Word, width: float, height: float) -> bool:
    middle, level = (word.left + word.right) / 2, (word.top + word.bottom) / 2
    return not (0 <= middle <= width and 0 <= level <= height)


def _type_width(word: Word) -> float:
    """The width of three letters: text squeezed flat is as hard to see as text made small."""
    return 3 * (word.right - word.left) / len(word.text) if len(word.text) > 2 else word.size  # noqa: PLR2004 - an i alone is narrow


class _Picture:
    """The page in greys, never larger than a few million pixels whatever its size."""

    def __init__(self, page: pypdfium2.PdfPage) -> None:
        width, height = page.get_size()
        self._scale = min(_SCALE, (_MOST_PIXELS / max(width * height, 1.0)) ** 0.5)
        bitmap = page.render(scale=self._scale, grayscale=True)
        self._stride, self._width, self._height = bitmap.stride, bitmap.width, bitmap.height
        self._pixels = bytes(bitmap.buffer)

    def contrast(self, word: Word) -> int:
        """Return the difference of the lightest and the darkest pixel where the word stands."""
        left = max(0, int(word.left * self._scale))
        right = min(self._width, int(word.right * self._scale) + 1)
        top = max(0, int(word.top * self._scale))
        bottom = min(self._height, int(word.bottom * self._scale) + 1)
        lightest, darkest = 0, 255
        for row in range(top, bottom):
            line = self._pixels[row * self._stride + left : row * self._stride + right]
            if line:
                most, least = max(line), min(line)
                lightest, darkest = max(lightest, most), min(darkest, least)
            if lightest - darkest >= _LEAST_CONTRAST:
                break
        return lightest - darkest
