"""Question sheets on paper."""

from __future__ import annotations

import io
from datetime import datetime

import docx
import pypdfium2
import pytest

from coach import export
from coach.domain.text import Question, QuestionList, Scores

SCORES = Scores(relevance=1, only_they_can_answer=1, new_to_you=1, fit=1)
WORDS = (
    "What does a typical day hold?",
    "What is <b>hardest</b> & why, “really”?",
    "Łódź, Zürich or İzmir: where next?",
)


@pytest.fixture
def sheet() -> export.Sheet:
    """A sheet with two questions that fit and one that does not."""
    questions = tuple(
        Question(rank=n, question=words, topic="t", minutes=3, why="w", scores=SCORES)
        for n, words in enumerate(WORDS, start=1)
    )
    return export.sheet(
        QuestionList(minutes=20, cut=2, questions=questions),
        name="Dr. Elena Ruiz",
        start=datetime(2026, 11, 20, 15, 30),  # noqa: DTZ001 - the reader's own time
        place="Room 4",
    )


def pdf_text(content: bytes) -> str:
    """Read a PDF's text, its lines joined."""
    document = pypdfium2.PdfDocument(content)
    return " ".join(" ".join(page.get_textpage().get_text_range() for page in document).split())


def test_the_sheet_is_headed_by_the_person_and_the_time(sheet: export.Sheet) -> None:
    """A sheet found in a bag a week later still says what it was for."""
    assert sheet.heading == "Questions for Dr. Elena Ruiz"
    assert sheet.under == "Friday, 20 November 2026, 15:30 · Room 4 · 20 minutes"
    assert (sheet.asked, sheet.spare) == (WORDS[:2], WORDS[2:])


def test_the_pdf_holds_every_question_as_it_was_written(sheet: export.Sheet) -> None:
    """Markup, quotes and letters of other languages print as themselves."""
    text = pdf_text(export.question_sheet_pdf(sheet))

    assert all(words in text for words in WORDS[:2])
    assert "If there is time left" in text
    assert "thank them" in text


def test_the_word_file_holds_every_question_as_it_was_written(sheet: export.Sheet) -> None:
    """The same sheet, to change before printing."""
    written = docx.Document(io.BytesIO(export.question_sheet_docx(sheet)))
    text = "\n".join(paragraph.text for paragraph in written.paragraphs)

    assert all(words in text for words in WORDS)
    assert "___" in text


def test_the_pdf_is_readable_in_grey(sheet: export.Sheet) -> None:
    """No pixel has a colour that a grey printer would have to translate."""
    page = pypdfium2.PdfDocument(export.question_sheet_pdf(sheet))[0]
    picture = page.render(scale=1).to_numpy()

    assert (picture.max(axis=2) - picture.min(axis=2)).max() == 0


def test_control_characters_do_not_stop_the_sheet(sheet: export.Sheet) -> None:
    """A character that paper cannot show is left out of the Word file, not fatal."""
    odd = sheet.model_copy(update={"asked": ("What\x0b\x00now?",)})

    assert export.question_sheet_docx(odd).startswith(b"PK")
    assert export.question_sheet_pdf(odd).startswith(b"%PDF")
