"""Layouts of Word files, and what LibreOffice makes of them."""

from __future__ import annotations

import io
import subprocess
import tempfile
from pathlib import Path
from typing import Any

import docx
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.shared import Cm, Pt

from tests.eval.people import Person


def _saved(document: Any) -> bytes:
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def _rest(document: Any, person: Person, heading: Any) -> None:
    for name, points in (
        ("Projects", person.projects),
        ("Volunteering", person.volunteering),
        ("Awards", person.awards),
    ):
        if points:
            heading(name)
            for point in points:
                document.add_paragraph(point, style="List Bullet")


def styled(person: Person) -> bytes:
    """Word's own heading styles; title, then organization and dates on the next line."""
    document = docx.Document()
    document.add_heading(person.name, 0)
    document.add_paragraph(" | ".join([person.location, person.phone, person.email, *person.links]))
    if person.summary:
        document.add_heading("Summary", 1)
        document.add_paragraph(person.summary)
    document.add_heading("Work Experience", 1)
    for post in person.experience:
        document.add_heading(post.title, 2)
        document.add_paragraph(f"{post.organization}, {post.place} | {post.start} – {post.end}")
        for point in post.bullets:
            document.add_paragraph(point, style="List Bullet")
    document.add_heading("Education", 1)
    for school in person.education:
        document.add_heading(school.title, 2)
        document.add_paragraph(f"{school.school}, {school.place} | {school.start} – {school.end}")
    document.add_heading("Skills", 1)
    for label, names in person.skills:
        document.add_paragraph(f"{label}: {', '.join(names)}" if label else ", ".join(names))
    _rest(document, person, lambda name: document.add_heading(name, 1))
    if person.languages:
        document.add_heading("Languages", 1)
        document.add_paragraph(", ".join(person.languages))
    return _saved(document)


def tabbed(person: Person) -> bytes:
    """No styles at all: bold capitals as headings, right tabs, typed bullets."""
    document = docx.Document()

    def line(left: str, right: str = "", *, bold: bool = False) -> None:
        paragraph = document.add_paragraph()
        paragraph.paragraph_format.space_after = Pt(0)
        paragraph.paragraph_format.tab_stops.add_tab_stop(Cm(16), WD_TAB_ALIGNMENT.RIGHT)
        paragraph.add_run(left).bold = bold
        if right:
            paragraph.add_run(f"\t{right}")

    line(person.name.upper(), bold=True)
    line(person.email, person.phone)
    line(person.location)
    line("")
    line("EDUCATION", bold=True)
    for school in person.education:
        line(school.school, f"{school.start} – {school.end}", bold=True)
        line(school.title, school.place)
    line("")
    line("EMPLOYMENT HISTORY", bold=True)
    for post in person.experience:
        line(f"{post.organization} — {post.title}", f"{post.start} – {post.end}", bold=True)
        for point in post.bullets:
            line(f"- {point}")
        line("")
    line("SKILLS", bold=True)
    for _, names in person.skills:
        line("; ".join(names))
    if person.languages:
        line("")
        line("LANGUAGES", bold=True)
        line("; ".join(person.languages))
    if person.awards:
        line("")
        line("HONORS", bold=True)
        for award in person.awards:
            line(f"- {award}")
    return _saved(document)


def table(person: Person) -> bytes:
    """A table of two columns: contact and skills at the left, the rest at the right."""
    document = docx.Document()
    frame = document.add_table(1, 2)
    frame.autofit = False
    left, right = frame.rows[0].cells
    left.width, right.width = Cm(5), Cm(11)

    def add(cell: Any, text: str, *, bold: bool = False, size: int = 10) -> None:
        run = cell.add_paragraph().add_run(text)
        run.bold, run.font.size = bold, Pt(size)

    add(left, "CONTACT", bold=True, size=12)
    for each in (person.phone, person.email, person.location, *person.links):
        add(left, each)
    add(left, "SKILLS", bold=True, size=12)
    for skill in person.all_skills:
        add(left, skill)
    if person.languages:
        add(left, "LANGUAGES", bold=True, size=12)
        for language in person.languages:
            add(left, language)
    add(right, person.name, bold=True, size=22)
    add(right, person.headline, size=12)
    add(right, "EXPERIENCE", bold=True, size=12)
    for post in person.experience:
        add(right, f"{post.title}, {post.organization}", bold=True)
        add(right, f"{post.start} – {post.end}, {post.place}")
        for point in post.bullets:
            add(right, f"• {point}")
    add(right, "EDUCATION", bold=True, size=12)
    for school in person.education:
        add(right, school.school, bold=True)
        add(right, school.title)
        add(right, f"{school.start} – {school.end}")
    return _saved(document)


def converted(content: bytes, ending: str) -> bytes:
    """Return what LibreOffice makes of a Word file: pdf, odt or rtf."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "a.docx").write_bytes(content)
        profile = f"-env:UserInstallation=file://{folder}/profile"
        command = ["soffice", "--headless", profile, "--convert-to", ending, "--outdir", folder]
        subprocess.run(
            [*command, "a.docx"], cwd=folder, check=True, capture_output=True, timeout=180
        )
        return Path(folder, f"a.{ending}").read_bytes()
