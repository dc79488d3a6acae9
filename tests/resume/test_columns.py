"""The order in which a page is read."""

from __future__ import annotations

from reportlab.pdfgen.canvas import Canvas

from coach.resume import read
from coach.resume.columns import lines_of
from coach.resume.source import COLUMN_START
from coach.resume.words import Word
from coach.settings import Settings
from tests.resume.conftest import pdf

SIDE = ["CONTACT", "maya@example.org", "SKILLS", "Excel", "QGIS", "Python", "LANGUAGES", "English"]
MAIN = ["Maya Patel", "EXPERIENCE", "Water Quality Intern", "Sampled twelve sites every week"]
MAIN += ["and wrote the report", "EDUCATION", "Ohio State University", "B.S. in Biology"]


def words(text: str, left: float, top: float, *, size: float = 10) -> list[Word]:
    """Set a line of words, each letter half as wide as it is high."""
    placed = []
    for word in text.split():
        width = len(word) * size / 2
        placed.append(Word(word, left, top, left + width, top + size, size, top + size))
        left += width + 3
    return placed


def set_at(lines: list[str], left: float, *, top: float = 100, leading: float = 14) -> list[Word]:
    """Set lines below each other."""
    return [
        word
        for index, line in enumerate(lines)
        for word in words(line, left, top + leading * index)
    ]


def read_order(*parts: list[Word]) -> list[str]:
    """Return the lines of one page in reading order."""
    return [line.text for line in lines_of([[word for part in parts for word in part]])]


def test_two_columns_are_read_one_after_the_other() -> None:
    """A side column does not run into the lines beside it."""
    assert SIDE + MAIN == read_order(set_at(SIDE, 40), set_at(MAIN, 220))


def test_columns_whose_lines_do_not_meet_are_parted_too() -> None:
    """Lines on different levels change nothing."""
    assert SIDE + MAIN == read_order(set_at(SIDE, 40), set_at(MAIN, 220, top=105, leading=17))


def test_a_line_across_the_page_comes_before_the_columns_below_it() -> None:
    """A heading over both columns is read first."""
    head = words("A very long line that runs over the whole width of the page", 40, 60)
    assert (
        " ".join(word.text for word in head)
        == read_order(head, set_at(SIDE, 40), set_at(MAIN, 220))[0]
    )


def test_dates_at_the_right_stay_with_their_lines() -> None:
    """Right-aligned dates are cells of their lines, not a column."""
    posts = ["Intern", "Sampled sites", "Research Assistant", "Kept gauges", "Tutor", "Helped"]
    dates = ["May 2024", None, "June 2023", None, "2022", None]
    placed = set_at(posts, 40)
    for index, when in enumerate(dates):
        if when:
            placed += words(when, 540 - 5 * len(when), 100 + 14 * index)
    assert [
        f"{post}\t{when}" if when else post for post, when in zip(posts, dates, strict=True)
    ] == read_order(placed)


def test_dates_in_a_margin_stay_with_their_lines() -> None:
    """A narrow column of dates at the left belongs to the text beside it."""
    text = ["Marine Biologist", "Havforsk", "Lab Technician", "Akvaplan", "Student", "Oslo"]
    margin = [
        word
        for index, when in enumerate(["2021 – Present", "2019 – 2021", "2016 – 2019"])
        for word in words(when, 40, 100 + 28 * index)
    ]
    assert "2021 – Present\tMarine Biologist" == read_order(margin, set_at(text, 160))[0]
    assert "Akvaplan" == read_order(margin, set_at(text, 160))[3]


def test_a_date_broken_in_its_margin_is_made_whole() -> None:
    """A month and its year on two rows of a narrow margin are one date."""
    text = [
        "Marine Biologist",
        "Havforsk",
        "Counted larvae",
        "Lab Technician",
        "Akvaplan",
        "Ran it",
    ]
    margin = words("August 2021 –", 40, 100) + words("Present", 40, 114)
    margin += words("2019 –", 40, 142) + words("2021", 40, 156)
    lines = read_order(margin, set_at(text, 160))
    assert ["August 2021 – Present\tMarine Biologist", "Havforsk"] == lines[:2]
    assert ["2019 – 2021\tLab Technician", "Akvaplan"] == lines[3:5]


def test_spaced_out_letters_make_words() -> None:
    """A heading set with white between its letters is read as words."""
    letters = [
        Word(letter, 40 + 9 * index + (8 if index > 3 else 0), 100, 45 + 9 * index, 110, 10, 110)
        for index, letter in enumerate("WORKDONE")
    ]
    letters = [word._replace(right=word.left + 5) for word in letters]
    assert ["WORK DONE"] == read_order(letters)


def test_a_new_column_is_marked_as_such() -> None:
    """The first line of the second column carries the mark that ends the section before."""
    lines = lines_of([set_at(SIDE, 40) + set_at(MAIN, 220)])
    assert ["Maya Patel"] == [line.text for line in lines if line.gap == COLUMN_START]


def test_a_turned_page_is_read_as_it_is_shown() -> None:
    """A page that is stored on its side reads like an upright one."""
    assert "Maya Patel" == read(pdf(_on_its_side), settings=Settings()).profile.name


def _on_its_side(canvas: Canvas) -> None:
    canvas.setPageRotation(90)
    canvas.translate(0, 300)
    canvas.rotate(90)
    for index, line in enumerate(["Maya Patel", "maya.patel@example.org", "SKILLS", "Excel, R"]):
        canvas.drawString(60, -60 - 15 * index, line)
