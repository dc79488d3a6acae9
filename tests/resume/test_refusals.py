"""Files that cannot be read: each with one sentence why, and one that names the way out."""

from __future__ import annotations

import io
import zipfile
import zlib
from pathlib import Path

import pytest
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen.canvas import Canvas

from coach.errors import ResumeError
from coach.resume import read, read_text
from coach.settings import Settings
from tests.resume.conftest import page, pdf, raw_pdf, word_file, zipped

TEXT = ["Maya Patel", "maya.patel@example.org", "A line that is long enough to be text"]


def refusal(content: bytes, settings: Settings) -> str:
    """Return what a person is told of a file named cv.pdf."""
    with pytest.raises(ResumeError) as told:
        read(content, name="cv.pdf", settings=settings)
    return str(told.value)


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"", "is empty"),
        (b" \n\t", "is empty"),
        (bytes(4000), "is empty"),
        (b"\x89PNG\r\n\x1a\n" + bytes(60), "is a picture"),
        (b"\xff\xd8\xff\xe0" + bytes(60), "is a picture"),
        (b"\xd0\xcf\x11\xe0" + bytes(600), "old Word format"),
        (b"\xd0\xcf\x11\xe0" + "EncryptedPackage".encode("utf-16-le"), "locked with a password"),
        (b"MZ" + bytes(600), "is a program"),
        (bytes(range(256)) * 20, "a format that cannot be read"),
        (zipped({"notes.txt": b"hello"}), "is an archive"),
        (zipped({"xl/workbook.xml": b"<a/>"}), "is a spreadsheet"),
        (zipped({"ppt/presentation.xml": b"<a/>"}), "is a set of slides"),
        (b'{"hello": "world"}', "not a résumé in the JSON Resume form"),
        (b"a" * 6_000_000, "6.0 MB, more than the 5 MB"),
        (b"%PDF-1.7\nnothing more", "is damaged or incomplete"),
        (zipped({"word/document.xml": b"<broken"}), "is damaged or incomplete"),
        (b"{\\rtf1 }", "is empty"),
        (b"<html><body></body></html>", "is empty"),
    ],
)
def test_a_file_that_is_no_resume_is_named_with_the_reason(
    content: bytes, why: str, settings: Settings
) -> None:
    """The message names the file, says what is wrong with it, and ends with what to do."""
    message = refusal(content, settings)
    assert message.startswith("cv.pdf ")
    assert why in message
    assert 2 <= message.count(".")
    assert message.endswith(".")


def test_a_locked_pdf_says_so(settings: Settings) -> None:
    """A password is asked for by name, not reported as damage."""
    assert "locked with a password" in refusal(pdf(page(TEXT), encrypt="secret"), settings)


def test_a_pdf_locked_only_for_changes_is_read(settings: Settings) -> None:
    """A PDF that everybody can open is read, whatever it forbids to editors."""
    locked = pdf(page(TEXT), encrypt=StandardEncryption("", ownerPassword="owner"))
    assert "Maya Patel" == read(locked, settings=settings).profile.name


def test_a_scan_is_called_a_scan(settings: Settings) -> None:
    """A page without text is said to be pictures, with the advice to paste the text."""

    def draw(canvas: Canvas) -> None:
        canvas.rect(50, 50, 300, 300, fill=1)

    message = refusal(pdf(draw), settings)
    assert "pictures of pages but no text" in message
    assert "paste" in message


def test_a_truncated_pdf_is_called_damaged(repository: Path, settings: Settings) -> None:
    """A download that broke off is not read by halves."""
    content = (repository / "examples" / "resume.pdf").read_bytes()
    assert "damaged or incomplete" in refusal(content[: len(content) // 2], settings)


def test_a_truncated_word_file_is_called_damaged(settings: Settings) -> None:
    """The same for a Word file whose end is missing."""
    content = word_file(lambda document: document.add_paragraph("Maya Patel"))
    assert "damaged or incomplete" in refusal(content[: len(content) // 2], settings)


def test_too_many_pages_are_refused_with_their_number(settings: Settings) -> None:
    """Five hundred pages are no résumé; the limit is named."""

    def draw(canvas: Canvas) -> None:
        for _ in range(500):
            canvas.drawString(50, 700, "page")
            canvas.showPage()

    assert "longer than a résumé of 30 pages" in refusal(pdf(draw), settings)


def test_the_limits_are_settings() -> None:
    """Who installs Coach decides how much a résumé may hold."""
    narrow = Settings(resume_pages=1, resume_megabytes=0.001)

    def draw(canvas: Canvas) -> None:
        for _ in range(2):
            page(TEXT)(canvas)
            canvas.showPage()

    assert "more than the 0.001 MB" in refusal(pdf(draw), narrow)
    assert "longer than a résumé of 1 pages" in refusal(
        pdf(draw), Settings(resume_pages=1, resume_megabytes=1)
    )


def test_a_picture_with_the_ending_of_a_pdf_is_still_a_picture(settings: Settings) -> None:
    """What a file is called decides nothing; what it holds does."""
    assert "is a picture" in refusal(b"GIF89a" + bytes(80), settings)


def test_a_pdf_with_the_ending_of_a_text_is_read(settings: Settings) -> None:
    """A wrong ending does no harm."""
    assert "Maya Patel" == read(pdf(page(TEXT)), name="cv.txt", settings=settings).profile.name


def test_a_page_as_large_as_a_field_is_read_or_refused(settings: Settings) -> None:
    """An absurd page size costs no more memory than any other."""

    def draw(canvas: Canvas) -> None:
        canvas.setPageSize((200_000, 200_000))
        page(TEXT)(canvas)

    assert "cv.pdf" in refusal(pdf(draw), settings)


def test_a_stream_that_unpacks_without_end_is_put_aside(settings: Settings) -> None:
    """Six hundred megabytes in half of one never reach the memory of the caller."""
    bomb = raw_pdf(zlib.compress(bytes(600_000_000), 9))
    assert refusal(bomb, settings).startswith("cv.pdf ")


def test_a_word_file_that_unpacks_to_too_much_is_put_aside(settings: Settings) -> None:
    """The sizes a zip states are asked for before anything is unpacked."""
    bomb = zipped({"word/document.xml": b"<a>" + b" " * 100_000_000 + b"</a>"})
    assert "unpacks to far more" in refusal(bomb, settings)


def test_macros_are_neither_run_nor_a_reason_to_refuse(settings: Settings) -> None:
    """A document with a macro part is read for its text alone."""
    content = word_file(lambda document: document.add_paragraph("Maya Patel"))
    buffer = io.BytesIO(content)
    with zipfile.ZipFile(buffer, "a") as archive:
        archive.writestr("word/vbaProject.bin", b"\xd0\xcf\x11\xe0 Sub AutoOpen()")
    assert "Maya Patel" == read(buffer.getvalue(), settings=settings).profile.name


def test_empty_pasted_text_is_called_what_it_is() -> None:
    """Nothing pasted is told as such, in a sentence that begins like one."""
    with pytest.raises(ResumeError, match=r"^The pasted text is empty\. "):
        read_text(" \n ")


def test_a_file_without_a_name_is_the_resume(settings: Settings) -> None:
    """Where no name is given, the sentence still begins with a capital."""
    with pytest.raises(ResumeError, match=r"^The résumé is empty\. "):
        read(b"", settings=settings)
