"""The question sheet as a PDF."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any
from xml.sax.saxutils import escape

from coach.export.sheets import CLOSING, SPARE_HEADING, Sheet

if TYPE_CHECKING:
    from reportlab.platypus import Flowable

# Vera comes with reportlab and covers Western Europe; the others cover far more where present.
_FONTS = (
    ("Vera.ttf", "VeraBd.ttf"),
    ("/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf", "DejaVuSans-Bold.ttf"),
    ("/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf", "NotoSans-Bold.ttf"),
    ("/Library/Fonts/Arial Unicode.ttf", "Arial Unicode.ttf"),
    ("C:/Windows/Fonts/arial.ttf", "arialbd.ttf"),
)
_LINES = 3
_LINE_GAP = 22.0


def question_sheet_pdf(sheet: Sheet) -> bytes:
    """Return the sheet as an A4 PDF: greys only, with lines to write on under each question.

    The embedded font is the first here that has every character of the sheet; where none has,
    the characters it lacks are shown as boxes.
    """
    from reportlab.lib.pagesizes import A4  # noqa: PLC0415 - loaded when the first sheet is printed
    from reportlab.platypus import SimpleDocTemplate  # noqa: PLC0415 - the same

    written = io.BytesIO()
    document = SimpleDocTemplate(
        written, pagesize=A4, leftMargin=60, rightMargin=60, topMargin=56, bottomMargin=56
    )
    document.title = sheet.heading
    document.author = ""
    document.build(list(_flow(sheet, *_fonts(sheet))))
    return written.getvalue()


def _flow(sheet: Sheet, plain: str, bold: str) -> Iterator[Flowable]:
    from reportlab.lib.styles import ParagraphStyle  # noqa: PLC0415 - as above
    from reportlab.platypus import Paragraph  # noqa: PLC0415 - the same

    body = ParagraphStyle("body", fontName=plain, fontSize=10.5, leading=15)
    title = ParagraphStyle("title", fontName=bold, fontSize=19, leading=25, spaceAfter=4)
    part = ParagraphStyle("part", fontName=bold, fontSize=12.5, leading=17, spaceBefore=20)
    yield Paragraph(escape(sheet.heading), title)
    yield Paragraph(escape(sheet.under), body)
    yield from _numbered(sheet.asked, body, first=1)
    if sheet.spare:
        yield Paragraph(SPARE_HEADING, part)
        yield from _numbered(sheet.spare, body, first=len(sheet.asked) + 1)
    yield Paragraph(CLOSING, part.clone("closing", fontName=plain, fontSize=10.5))


def _numbered(questions: tuple[str, ...], body: Any, *, first: int) -> Iterator[Flowable]:  # noqa: ANN401 - reportlab has no types
    from reportlab.lib.colors import Color  # noqa: PLC0415 - as above
    from reportlab.platypus import HRFlowable, KeepTogether, Paragraph  # noqa: PLC0415 - the same

    asked = body.clone("asked", fontSize=11.5, leading=16, spaceBefore=16, leftIndent=20)
    asked.bulletFontName = body.fontName
    asked.bulletFontSize = 10.5
    grey = Color(0.6, 0.6, 0.6)
    for number, question in enumerate(questions, start=first):
        words = Paragraph(f"<bullet>{number}.</bullet>{escape(question)}", asked)
        lines = [
            HRFlowable(width="100%", thickness=0.6, color=grey, spaceBefore=_LINE_GAP, spaceAfter=0)
            for _ in range(_LINES)
        ]
        yield KeepTogether([words, *lines])


def _fonts(sheet: Sheet) -> tuple[str, str]:
    """Register the first pair of fonts that can show the whole sheet, and return their names."""
    from reportlab.pdfbase.pdfmetrics import registerFont  # noqa: PLC0415 - as above
    from reportlab.pdfbase.ttfonts import TTFError, TTFont  # noqa: PLC0415 - the same

    needed = {ord(c) for c in f"{sheet.heading}{sheet.under}{''.join(sheet.asked + sheet.spare)}"}
    usable = []
    for place, (plain, bold) in enumerate(_FONTS):
        try:
            pair = [
                TTFont(f"sheet-{place}", plain),
                TTFont(f"sheet-{place}-bold", str(Path(plain).with_name(bold))),
            ]
        except (TTFError, OSError):
            continue
        usable.append(pair)
        if needed <= pair[0].face.charToGlyph.keys():
            break
    chosen = max(usable, key=lambda pair: len(needed & pair[0].face.charToGlyph.keys()))
    for font in chosen:
        registerFont(font)
    return chosen[0].fontName, chosen[1].fontName
