"""A PDF's visible lines in reading order. Runs in the child process only."""

from __future__ import annotations

import ctypes

import pypdfium2
from pypdfium2 import raw

from coach.resume.columns import lines_of
from coach.resume.source import Hidden, Limits, Source, Unreadable
from coach.resume.visible import hidden_words
from coach.resume.words import Word, words_of

_LEAST_LETTERS = 25
_LINK_BYTES = 2048
_MOST_LINKS = 200


def read_pdf(content: bytes, limits: Limits) -> Source:
    """Return what a reader of the PDF sees. Raises Unreadable."""
    document = _open(content)
    if len(document) > limits.pages:
        raise Unreadable("long")
    pages: list[list[Word]] = []
    hidden: list[Hidden] = []
    links: list[str] = []
    for page in document:
        words = words_of(page)
        unseen = hidden_words(page, words)
        pages.append([word for index, word in enumerate(words) if index not in unseen])
        hidden.extend(_hidden_lines(words, unseen))
        links.extend(_links(page))
        if sum(len(word.text) for words in pages for word in words) > limits.characters:
            raise Unreadable("long")
    if sum(len(word.text) for words in pages for word in words) < _LEAST_LETTERS:
        raise Unreadable("scanned")
    return Source(lines_of(pages), tuple(hidden), tuple(links))


def _open(content: bytes) -> pypdfium2.PdfDocument:
    try:
        document = pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError as error:
        locked = getattr(error, "err_code", None) == raw.FPDF_ERR_PASSWORD or "assword" in str(
            error
        )
        raise Unreadable("encrypted" if locked else "broken") from error
    if len(document) == 0:
        raise Unreadable("broken")
    return document


def _hidden_lines(words: list[Word], unseen: dict[int, str]) -> list[Hidden]:
    """Put hidden words that follow each other on one line together."""
    lines: list[Hidden] = []
    last = -2
    for index, why in unseen.items():
        joined = index == last + 1 and lines and lines[-1].why == why
        if joined and abs(words[index].top - words[last].top) < words[index].size / 2:
            lines[-1] = Hidden(f"{lines[-1].text} {words[index].text}", why)
        else:
            lines.append(Hidden(words[index].text, why))
        last = index
    return lines


def _links(page: pypdfium2.PdfPage) -> list[str]:
    """Return the addresses that the page's link areas lead to."""
    found: list[str] = []
    position, link = ctypes.c_int(0), raw.FPDF_LINK()
    while len(found) < _MOST_LINKS and raw.FPDFLink_Enumerate(
        page, ctypes.byref(position), ctypes.byref(link)
    ):
        action = raw.FPDFLink_GetAction(link)
        if not action:
            continue
        address = ctypes.create_string_buffer(_LINK_BYTES)
        raw.FPDFAction_GetURIPath(page.pdf, action, address, _LINK_BYTES)
        if address.value:
            found.append(address.value.decode("utf-8", "replace"))
    return found
