"""Headings by their words, and sections by their looks."""

from __future__ import annotations

import pytest

from coach.resume.headings import Section, sections_of
from coach.resume.lexicon import table
from coach.resume.lines import numbered
from coach.resume.sections import blocks_of, label_of
from coach.resume.source import COLUMN_START, SourceLine


@pytest.mark.parametrize(
    ("text", "sections"),
    [
        ("EDUCATION", ("education",)),
        ("E D U C A T I O N", ("education",)),
        ("E DUCATION", ("education",)),
        ("## Work Experience ##", ("experience",)),
        ("Research and Teaching Experience", ("experience",)),
        ("Skills & Interests", ("skills", "interests")),
        ("Volunteer Experience", ("volunteering",)),
        ("Foreign Language Skills", ("languages",)),
        ("Programming Languages", ("skills",)),
        ("Academic Projects", ("projects",)),
        ("Education and Training", ("education",)),
        ("Berufserfahrung", ("experience",)),
        ("FORMACIÓN", ("education",)),
        ("Honours & Awards:", ("awards",)),
        ("About Me", ("summary",)),
        ("Ohio State University", ()),
        ("Research Assistant", ()),
        ("Experience with 12 sites", ()),
        ("", ()),
    ],
)
def test_a_heading_is_known_by_its_words(text: str, sections: tuple[str, ...]) -> None:
    """Case, spacing, marks and modifiers do not hide what a heading promises."""
    assert sections == sections_of(text)


def test_the_tables_name_only_sections_there_are() -> None:
    """A slip in a word list would be an error at the first résumé that has the word."""
    for word in (*table("headings"), *table("heading_nouns")):
        assert sections_of(word)


def sections_in(*lines: SourceLine) -> list[tuple[tuple[Section, ...], list[str]]]:
    """Return each block's sections and lines."""
    return [
        (block.sections, [line.text for line in block.lines])
        for block in blocks_of(numbered(lines))
    ]


def test_a_skill_that_looks_like_body_text_is_no_heading() -> None:
    """A skill named Research does not end the list it stands in."""
    lines = [SourceLine(text, size=10) for text in ("Teaching", "Research", "Excel")]
    blocks = sections_in(
        SourceLine("EXPERIENCE", size=14, bold=True),
        SourceLine("Tutor, Acme, 2020", size=10),
        SourceLine("SKILLS", size=14, bold=True, gap=1),
        *lines,
    )
    assert (("skills",), ["Teaching", "Research", "Excel"]) == blocks[-1]


def test_an_unknown_heading_is_known_by_its_look() -> None:
    """A heading whose words mean nothing to us still ends the section before it."""
    blocks = sections_in(
        SourceLine("EXPERIENCE", size=14, bold=True),
        SourceLine("Tutor, Acme, 2020", size=10),
        SourceLine("SKILLS", size=14, bold=True, gap=1),
        SourceLine("Excel", size=10),
        SourceLine("FIELD SEASONS", size=14, bold=True, gap=1),
        SourceLine("Iceland", size=10),
    )
    assert (("other",), ["Iceland"]) == blocks[-1]


def test_a_heading_beside_its_text_begins_a_section() -> None:
    """A table with headings at the left is parted like any other page."""
    blocks = sections_in(
        SourceLine("Skills\tExcel, R", size=10, bold=True),
        SourceLine("Languages\tCzech", size=10, bold=True),
    )
    assert [(("skills",), ["Excel, R"]), (("languages",), ["Czech"])] == blocks[1:]


def test_a_large_line_at_the_head_of_a_column_ends_the_side_column() -> None:
    """The name in the main column is not the last of the interests beside it."""
    blocks = sections_in(
        SourceLine("INTERESTS", size=12, bold=True, gap=1),
        SourceLine("rowing", size=10),
        SourceLine("chess", size=10),
        SourceLine("Maya Patel", size=24, gap=COLUMN_START),
        SourceLine("student", size=10),
    )
    assert (("interests",), ["rowing", "chess"]) in blocks
    assert (("contact",), ["Maya Patel", "student"]) == blocks[-1]


def test_a_label_is_parted_from_what_it_labels() -> None:
    """A label of a list is parted from it; a time of day is no label."""
    labelled, plain = numbered([SourceLine("Languages: Hindi"), SourceLine("At 12:30 we met")])
    assert ("Languages", "Hindi") == label_of(labelled)
    assert label_of(plain) is None
