"""The question sheet as a Word document."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from coach.export.sheets import CLOSING, SPARE_HEADING, Sheet

if TYPE_CHECKING:
    from docx.document import Document

_LINES = 3


def question_sheet_docx(sheet: Sheet) -> bytes:
    """Return the sheet as DOCX: black on white, with lines to write on under each question."""
    import docx  # noqa: PLC0415 - loaded when the first sheet is printed

    document = docx.Document()
    document.core_properties.title = sheet.heading
    document.core_properties.author = ""
    document.add_heading(_clean(sheet.heading), level=1)
    document.add_paragraph(_clean(sheet.under))
    _numbered(document, sheet.asked, first=1)
    if sheet.spare:
        document.add_heading(SPARE_HEADING, level=2)
        _numbered(document, sheet.spare, first=len(sheet.asked) + 1)
    document.add_paragraph(CLOSING)
    written = io.BytesIO()
    document.save(written)
    return written.getvalue()


def _numbered(document: Document, questions: tuple[str, ...], *, first: int) -> None:
    from docx.shared import Pt, RGBColor  # noqa: PLC0415 - as above

    for number, question in enumerate(questions, start=first):
        asked = document.add_paragraph()
        asked.paragraph_format.space_before = Pt(12)
        asked.paragraph_format.keep_with_next = True
        words = asked.add_run(f"{number}.  {_clean(question)}")
        words.font.size = Pt(12)
        words.bold = True
        lines = document.add_paragraph()
        ruled = lines.add_run("\n".join(["_" * 72] * _LINES))
        ruled.font.color.rgb = RGBColor(0x80, 0x80, 0x80)


def _clean(text: str) -> str:
    """Leave out characters that XML cannot hold."""
    return "".join(c for c in text if c.isprintable())
