"""Layouts drawn line by line with reportlab."""

from __future__ import annotations

import io
from pathlib import Path

from reportlab.lib.pagesizes import A4
from reportlab.lib.utils import simpleSplit
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from tests.eval.people import Person

_FONTS = Path("/usr/share/fonts/truetype/dejavu")
_WIDTH, _HEIGHT = A4


def _fonts() -> None:
    for name, file in (("Text", "DejaVuSans.ttf"), ("Heavy", "DejaVuSans-Bold.ttf")):
        pdfmetrics.registerFont(TTFont(name, str(_FONTS / file)))


def _canvas(buffer: io.BytesIO) -> Canvas:
    return Canvas(buffer, pagesize=A4, invariant=1)


def row_by_row(person: Person) -> bytes:
    """Two columns whose lines are drawn in turns, left, right, left, right."""
    _fonts()
    left = [("Heavy", 11, "CONTACT"), *_plain([person.email, person.phone, person.location])]
    left += [("Heavy", 11, "SKILLS"), *_plain(person.all_skills)]
    if person.languages:
        left += [("Heavy", 11, "LANGUAGES"), *_plain(person.languages)]
    if person.interests:
        left += [("Heavy", 11, "INTERESTS"), *_plain(person.interests)]
    right: list[tuple[str, float, str]] = [("Heavy", 11, "WORK EXPERIENCE")]
    for post in person.experience:
        right += [("Heavy", 9, post.title), ("Text", 9, f"{post.organization}, {post.place}")]
        right += [("Text", 9, f"{post.start} – {post.end}")]
        for point in post.bullets:
            right += _wrapped(f"• {point}", 340)
    right += [("Heavy", 11, "EDUCATION")]
    for school in person.education:
        right += [("Heavy", 9, school.title), ("Text", 9, f"{school.school}, {school.place}")]
        right += [("Text", 9, f"{school.start} – {school.end}")]
    buffer = io.BytesIO()
    canvas = _canvas(buffer)
    canvas.setFont("Heavy", 20)
    canvas.drawString(40, _HEIGHT - 60, person.name)
    canvas.setFont("Text", 10)
    canvas.drawString(40, _HEIGHT - 76, person.headline)
    y = _HEIGHT - 110
    for index in range(max(len(left), len(right))):
        for x, column in ((40, left), (215, right)):
            if index < len(column):
                font, size, text = column[index]
                canvas.setFont(font, size)
                canvas.drawString(x, y, text)
        y -= 15
    canvas.save()
    return buffer.getvalue()


def _plain(texts: list[str] | tuple[str, ...]) -> list[tuple[str, float, str]]:
    return [("Text", 9.0, text) for text in texts]


def _wrapped(text: str, width: float) -> list[tuple[str, float, str]]:
    return [("Text", 9.0, line) for line in simpleSplit(text, "Text", 9, width)]


class _Margin:
    """A page with headings in its left margin."""

    def __init__(self, canvas: Canvas) -> None:
        self._canvas, self._y = canvas, _HEIGHT - 80

    def text(self, line: str, *, bold: bool = False, right: str = "") -> None:
        """Draw a line, over several rows where it is long."""
        self._canvas.setFont("Heavy" if bold else "Text", 9.5)
        for part in simpleSplit(line, "Text", 9.5, 390):
            self._canvas.drawString(150, self._y, part)
            self._canvas.drawRightString(550, self._y, right)
            right = ""
            self._y -= 13.5

    def heading(self, name: str) -> None:
        """Draw a heading beside the line that comes next."""
        self._y -= 9
        self._canvas.setFont("Heavy", 9.5)
        self._canvas.drawString(40, self._y, name)


def margin_headings(person: Person) -> bytes:
    """Headings in the left margin, beside the first line of their section."""
    _fonts()
    buffer = io.BytesIO()
    canvas = _canvas(buffer)
    canvas.setFont("Heavy", 19)
    canvas.drawString(150, _HEIGHT - 60, person.name)
    page = _Margin(canvas)
    page.text(f"{person.phone} · {person.email}")
    page.text(person.location)
    page.heading("Education")
    for school in person.education:
        page.text(
            f"{school.school}, {school.place}", bold=True, right=f"{school.start}–{school.end}"
        )
        page.text(school.title)
    page.heading("Experience")
    for post in person.experience:
        page.text(post.organization, bold=True, right=f"{post.start}–{post.end}")
        page.text(post.title)
        for point in post.bullets:
            page.text(f"– {point}")
    lists = {"Skills": [", ".join(person.all_skills)], "Languages": [", ".join(person.languages)]}
    for name, lines in (lists | {"Honours": list(person.awards)}).items():
        if any(lines):
            page.heading(name)
        for line in filter(None, lines):
            page.text(line)
    canvas.save()
    return buffer.getvalue()
