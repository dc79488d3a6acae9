"""Skills, languages and interests, in the lists people write."""

from __future__ import annotations

import pytest

from coach.resume.languages import read_languages
from coach.resume.lines import numbered
from coach.resume.lists import read_interests, read_lines, read_skills, split_list
from coach.resume.plain import read_plain


@pytest.mark.parametrize(
    ("text", "skills"),
    [
        ("Excel, SQL, and Python", ["Excel", "SQL", "Python"]),
        ("Languages: Go, Java\nTools: Git", ["Go", "Java", "Git"]),
        ("• First aid\n• Public speaking", ["First aid", "Public speaking"]),
        ("Route planning | Budgeting | SAP", ["Route planning", "Budgeting", "SAP"]),
        ("Python    R    SQL", ["Python", "R", "SQL"]),
        ("Software    Revit, Rhino", ["Revit", "Rhino"]),
        ("Python (advanced), R - basic, SQL 80%", ["Python", "R", "SQL"]),
        ("Python (pandas, numpy), R", ["Python (pandas, numpy)", "R"]),
        ("Excel ●●●○○\nWord ●●○○○", ["Excel", "Word"]),
        ("Proficient in Excel, Word", ["Excel", "Word"]),
        (
            "Excel, Geographic Information\nSystems, R",
            ["Excel", "Geographic Information", "Systems", "R"],
        ),
        (
            "stream gauging, geographic\n  information, soil coring",
            ["stream gauging", "geographic", "information", "soil coring"],
        ),
        ("Budgets up to 1,000 pounds, R", ["Budgets up to 1,000 pounds", "R"]),
        ("R, r, R", ["R"]),
    ],
)
def test_skills_are_parted(text: str, skills: list[str]) -> None:
    """Commas, points, tabs, bars, groups and levels all part a list."""
    found = read_skills(numbered(read_plain(text).lines))
    assert skills == [skill for skill, _ in found]


@pytest.mark.parametrize(
    ("text", "languages"),
    [
        (
            "English (native), Gujarati (conversational)",
            ["English (native)", "Gujarati (conversational)"],
        ),
        ("Norwegian\tNative", ["Norwegian (Native)"]),
        ("Spanish: B2", ["Spanish (B2)"]),
        ("Kikuyu, Swahili and English", ["Kikuyu", "Swahili", "English"]),
        ("Czech ●●●●○", ["Czech"]),
    ],
)
def test_languages_keep_their_level(text: str, languages: list[str]) -> None:
    """How well somebody speaks is kept beside the language."""
    found = read_languages(numbered(read_plain(text).lines), section=True)
    assert languages == [language for language, _ in found]


def test_a_sentence_of_interests_is_kept_whole() -> None:
    """A sentence is not cut at its comma; a list is."""
    lines = numbered(
        read_plain("Rowing, chess and tea\nI like to repair, slowly, what others throw away").lines
    )
    told = [interest for interest, _ in read_interests(lines)]
    assert ["Rowing", "chess and tea"] == told[:2]


def test_awards_are_told_line_by_line() -> None:
    """An award is one line, its year with it."""
    lines = numbered(read_plain("Dean's List\t2024\nHackathon, second place").lines)
    assert ["Dean's List, 2024", "Hackathon, second place"] == [
        text for text, _ in read_lines(lines)
    ]


def test_brackets_that_never_close_do_no_harm() -> None:
    """An open bracket keeps the rest together and nothing is lost."""
    assert ["a", "b (c, d"] == split_list("a, b (c, d")
