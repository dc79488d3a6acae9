"""Whatever is given, there is a reading or one clear error."""

from __future__ import annotations

import io
import random

import pytest
from hypothesis import given
from hypothesis import settings as settings_of
from hypothesis import strategies as st

from coach.domain.people import Reading
from coach.errors import ResumeError
from coach.resume import read, read_text
from coach.settings import Settings
from tests.resume.conftest import page, pdf, word_file

PIECES = st.sampled_from(
    [
        "EDUCATION", "Experience", "SKILLS", "Languages", "Volunteering", "Activities", "•", "- ",
        "Maya Patel", "B.S. in Biology", "Ohio State University", "2019 – Present", "May 2024",
        "maya@example.org", "(614) 555-0142", "Columbus, OH", "Intern", "Acme Ltd", "Tools:",
        "\t", "\n", "\n\n", ", ", " | ", "(", ")", "# ", "**", "\u200b", "٣", "é", "\x00", "a" * 90,
    ]
)  # fmt: skip


@settings_of(deadline=None)
@given(st.lists(PIECES, max_size=40))
def test_pieces_of_a_resume_in_any_order_are_read(pieces: list[str]) -> None:
    """Scrambled headings, dates and marks never crash, and line numbers stay within the text."""
    reading = read_text("Résumé\n" + " ".join(pieces))
    assert all(1 <= number <= len(reading.source_lines) for number in reading.lines.values())


@settings_of(deadline=None)
@given(st.text(max_size=300))
def test_any_text_is_read(text: str) -> None:
    """Letters of every script and controls of every kind are only text."""
    assert isinstance(read_text(f"Résumé\n{text}"), Reading)


def test_the_longest_line_of_one_sign_is_read_in_good_time() -> None:
    """No pattern backtracks without end."""
    for letter in ("a", " ", "(", "1", "- ", "a, ", "\t", "2019 "):
        text = "Maya Patel\n" + letter * (190_000 // len(letter))
        assert "Maya Patel" in read_text(text).source_lines


@pytest.mark.parametrize("seed", range(6))
def test_a_damaged_file_is_read_or_refused(seed: int) -> None:
    """Bytes changed at random in a PDF or a Word file end in a reading or in one clear error."""
    chance = random.Random(seed)  # noqa: S311 - the same damage each time
    whole = (
        pdf(page(["Maya Patel", "maya.patel@example.org", "SKILLS", "Excel, R"]))
        if seed % 2
        else word_file(lambda document: document.add_paragraph("Maya Patel"))
    )
    damaged = io.BytesIO(whole)
    for _ in range(30):
        damaged.seek(chance.randrange(len(whole)))
        damaged.write(bytes([chance.randrange(256)]))
    try:
        outcome: object = read(damaged.getvalue(), settings=Settings())
    except ResumeError as told:
        outcome = told
    assert isinstance(outcome, Reading) or str(outcome).startswith("The résumé ")
