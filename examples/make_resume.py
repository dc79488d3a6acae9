"""Makes ``resume.pdf``, the résumé of an invented person, beside this file.

Run ``python examples/make_resume.py``; it needs reportlab, which the ``app`` extra brings.
"""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.enums import TA_RIGHT
from reportlab.lib.pagesizes import LETTER
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import inch
from reportlab.platypus import (
    Flowable,
    HRFlowable,
    ListFlowable,
    ListItem,
    Paragraph,
    SimpleDocTemplate,
    Spacer,
    Table,
)

INK, ACCENT = HexColor("#1d2429"), HexColor("#1f5a6b")
WIDTH = LETTER[0] - 1.5 * inch - 12  # a frame keeps six points free at each side


class Post(NamedTuple):
    """One entry: two names, two notes at the right, and what was done."""

    name: str
    note: str
    role: str
    when: str
    points: tuple[str, ...]


EDUCATION = Post(
    "Ohio State University",
    "Columbus, OH",
    "B.S. in Environmental Science, minor in Geographic Information Science",
    "Expected May 2028",
    (
        "GPA 3.6; Dean’s List, four semesters",
        "Relevant coursework: Hydrology, Water Quality Analysis, Soil Science, Spatial Statistics",
    ),
)
EXPERIENCE = (
    Post(
        "Ohio State University, Byrd Field Hydrology Lab",
        "Columbus, OH",
        "Undergraduate Research Assistant",
        "September 2025 – Present",
        (
            "Maintain eight stream gauges on the Scioto River and check their records for gaps",
            (
                "Wrote an R script that cleans a month of gauge readings in two minutes "
                "instead of an afternoon"
            ),
        ),
    ),
    Post(
        "Olentangy Watershed Alliance",
        "Columbus, OH",
        "Water Quality Intern",
        "May 2026 – August 2026",
        (
            (
                "Sampled nitrate, phosphorus and <i>E. coli</i> at twelve sites after every storm "
                "over half an inch"
            ),
            "Mapped 84 storm drains in QGIS and compared them with three years of flood reports",
            (
                "Wrote a two-page summary of the results that the city council read before its "
                "vote on rain gardens"
            ),
        ),
    ),
)
PROJECTS = (
    Post(
        "Flood Memory Map, field methods course",
        "",
        "",
        "Spring 2026",
        (
            (
                "With three classmates, set residents’ recollections of the 2024 flood beside "
                "gauge data for 26 street corners"
            ),
        ),
    ),
)
VOLUNTEERING = (
    Post(
        "Trail steward, Friends of Alder Creek",
        "",
        "",
        "2024 – Present",
        ("Lead monthly creek clean-ups with up to thirty volunteers",),
    ),
)
SKILLS = (
    ("Field and lab", "Stream gauging, water sampling, turbidity testing, soil coring"),
    ("Software", "QGIS, ArcGIS Pro, R, Python, Excel"),
)
LANGUAGES = "English (native), Gujarati (conversational)"
INTERESTS = "Flood policy, open environmental data, canoeing"


def style(
    size: float, *, bold: bool = False, right: bool = False, colour: Color = INK
) -> ParagraphStyle:
    """Return a paragraph style; the line is a third higher than its type."""
    return ParagraphStyle(
        "made",
        fontName="Helvetica-Bold" if bold else "Helvetica",
        fontSize=size,
        leading=size * 1.34,
        textColor=colour,
        alignment=TA_RIGHT if right else 0,
    )


def heading(text: str) -> list[Flowable]:
    """Return a section's heading with a rule below it."""
    return [
        Spacer(1, 9),
        Paragraph(text.upper(), style(10.5, bold=True, colour=ACCENT)),
        HRFlowable(width="100%", thickness=0.7, color=ACCENT, spaceBefore=1.5, spaceAfter=3),
    ]


def entry(post: Post) -> list[Flowable]:
    """Return one entry: names at the left, place and dates at the right, points below."""
    rows = [(post.name, post.note or post.when, True)]
    if post.role:
        rows.append((post.role, post.when, False))
    table = Table(
        [
            [
                Paragraph(left, style(10.2, bold=bold)),
                Paragraph(right, style(10.2, right=True)),
            ]
            for left, right, bold in rows
        ],
        colWidths=[WIDTH * 0.74, WIDTH * 0.26],
        style=[
            ("LEFTPADDING", (0, 0), (-1, -1), 0),
            ("RIGHTPADDING", (0, 0), (-1, -1), 0),
            ("TOPPADDING", (0, 0), (-1, -1), 0),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 0.5),
        ],
    )
    points = ListFlowable(
        [ListItem(Paragraph(point, style(10))) for point in post.points],
        bulletType="bullet",
        bulletFontSize=9,
        bulletOffsetY=-0.5,
        leftIndent=12,
        start="•",
    )
    return [table, points, Spacer(1, 4)]


def story() -> list[Flowable]:
    """Return the whole page."""
    flow: list[Flowable] = [
        Paragraph("Maya Patel", style(23, bold=True, colour=ACCENT)),
        Spacer(1, 3),
        Paragraph(
            (
                "Columbus, OH  |  (614) 555-0142  |  maya.patel@example.org  |  "
                "linkedin.com/in/maya-patel-example"
            ),
            style(9.6),
        ),
        *heading("Education"),
        *entry(EDUCATION),
        *heading("Experience"),
    ]
    for post in EXPERIENCE:
        flow.extend(entry(post))
    flow.extend(heading("Projects"))
    for post in PROJECTS:
        flow.extend(entry(post))
    flow.extend(heading("Volunteering"))
    for post in VOLUNTEERING:
        flow.extend(entry(post))
    flow.extend(heading("Skills"))
    flow.extend(Paragraph(f"<b>{label}:</b> {skills}", style(10)) for label, skills in SKILLS)
    flow.extend([*heading("Languages"), Paragraph(LANGUAGES, style(10))])
    flow.extend([*heading("Interests"), Paragraph(INTERESTS, style(10))])
    return flow


def main(path: Path) -> None:
    """Write the résumé; the same bytes each time."""
    SimpleDocTemplate(
        str(path),
        pagesize=LETTER,
        leftMargin=0.75 * inch,
        rightMargin=0.75 * inch,
        topMargin=0.65 * inch,
        bottomMargin=0.6 * inch,
        title="Maya Patel: résumé",
        author="Maya Patel",
        invariant=True,
    ).build(story())


if __name__ == "__main__":
    main(Path(__file__).with_name("resume.pdf"))
