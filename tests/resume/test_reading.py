"""A whole résumé, from its bytes to a reading."""

from __future__ import annotations

from pathlib import Path

import pytest

from coach.domain.people import Education, Reading
from coach.resume import read, read_text
from coach.settings import Settings

TYPED = """\
                    JORDAN O'NEILL
     12 High Street, Leeds LS1 4AB | +44 7700 900123 | jordan.oneill@example.org

PROFILE
Career changer moving from retail management to data analysis, with a
certificate in statistics and a habit of counting things.

EXPERIENCE

Store Manager, Greenleaf Grocers, Leeds                 March 2019 - Present
- Run a team of 24 and a budget of £1.2 million
- Cut waste by 18 % by forecasting
  demand from two years of till data

Assistant Manager, Bookends Ltd                         2015 - 2019
- Trained eleven new colleagues

EDUCATION
BA (Hons) History, University of York, 2012-2015

SKILLS
Excel, SQL, Python (pandas), Tableau, people management,
rota planning

CONFERENCES ATTENDED
Leeds Data Fair
"""


@pytest.fixture(scope="module")
def example(repository: Path) -> Reading:
    """The reading of the résumé that people try first."""
    content = (repository / "examples" / "resume.pdf").read_bytes()
    return read(content, name="resume.pdf", settings=Settings())


def test_the_example_is_read_without_a_doubt(example: Reading) -> None:
    """What people see first names the right person and leaves no question."""
    assert "Maya Patel" == example.profile.name
    assert "maya.patel@example.org" == example.profile.email
    assert "(614) 555-0142" == example.profile.phone
    assert "Columbus, OH" == example.profile.location
    assert () == example.doubtful
    assert () == example.not_understood


def test_the_example_tells_of_school_and_posts(example: Reading) -> None:
    """School, posts and their points come out as they are printed."""
    (school,) = example.profile.education
    assert ("Ohio State University", "B.S.", "Environmental Science") == (
        school.school,
        school.degree,
        school.field,
    )
    first, second = example.profile.experience
    assert "Undergraduate Research Assistant" == first.title
    assert "Water Quality Intern" == second.title
    assert "Olentangy Watershed Alliance" == second.organization
    assert 3 == len(second.highlights)
    assert "QGIS" in example.profile.skills


def test_every_line_number_points_at_its_value(example: Reading) -> None:
    """A value stands in the line that is named as its source."""
    for path in ("name", "email", "phone", "skills[4]", "interests[0]"):
        value = example.profile
        text = (
            getattr(value, path)
            if "[" not in path
            else getattr(value, path.partition("[")[0])[int(path[-2])]
        )
        assert text in example.source_lines[example.lines[path] - 1]


def test_pasted_text_is_read_like_a_file() -> None:
    """Eighty columns of typed text, wrapped lines and all, give a whole profile."""
    profile = read_text(TYPED).profile
    assert "Jordan O'Neill" == profile.name
    assert "Leeds" == profile.location
    manager, assistant = profile.experience
    assert ("Store Manager", "Greenleaf Grocers", "March 2019", "Present") == (
        manager.title,
        manager.organization,
        manager.start,
        manager.end,
    )
    assert "Cut waste by 18 % by forecasting demand from two years of till data" in (
        manager.highlights
    )
    assert "Bookends Ltd" == assistant.organization
    assert (
        Education(
            school="University of York",
            degree="BA (Hons)",
            field="History",
            start="2012",
            end="2015",
        ),
    ) == profile.education
    assert ("Excel", "SQL", "Python (pandas)", "Tableau", "people management", "rota planning") == (
        profile.skills
    )


def test_lines_without_a_place_are_listed() -> None:
    """What is not understood is shown, with its line, instead of being dropped."""
    reading = read_text(TYPED)
    assert ["Leeds Data Fair"] == [line.text for line in reading.not_understood]
    assert "Leeds Data Fair" == reading.source_lines[reading.not_understood[0].line - 1]


def test_a_name_with_few_signs_is_doubtful() -> None:
    """One capital word over an unlike address is a guess, and is marked as one."""
    reading = read_text("Bo\nx91@example.org\n\nSKILLS\nExcel")
    assert "Bo" == reading.profile.name
    assert "name" in reading.doubtful


def test_the_address_of_a_referee_is_not_the_persons() -> None:
    """An email under "References" belongs to somebody else."""
    text = "Ana Silva\n\nSKILLS\nExcel\n\nREFERENCES\nProf. Reid, a.reid@example.org"
    assert read_text(text).profile.email is None


def test_reading_twice_gives_the_same(repository: Path, settings: Settings) -> None:
    """Nothing is left to chance or to what was read before."""
    content = (repository / "examples" / "resume.pdf").read_bytes()
    assert read(content, settings=settings) == read(content, settings=settings)
