"""Posts and schools in the patterns that résumés keep."""

from __future__ import annotations

from datetime import date

import pytest

from coach.domain.people import Education, Experience
from coach.resume.degrees import find_degree
from coach.resume.education import read_education
from coach.resume.experience import read_experience
from coach.resume.lines import Line, numbered
from coach.resume.plain import read_plain

TODAY = date(2026, 3, 15)


def typed(text: str) -> list[Line]:
    """Number the lines of a typed text."""
    return numbered(read_plain(text).lines)


def posts(text: str) -> list[tuple[str | None, str | None]]:
    """Return title and organization of each post."""
    found = [post.value for post in read_experience(typed(text), TODAY)]
    return [(post.title, post.organization) for post in found if isinstance(post, Experience)]


def schools(text: str) -> list[Education]:
    """Return the schools of a section."""
    found = [school.value for school in read_education(typed(text), TODAY)]
    return [school for school in found if isinstance(school, Education)]


TWO = [("Data Engineer", "Nordwind"), ("Working Student", "Kahve Durağı")]


@pytest.mark.parametrize(
    "text",
    [
        (
            "Data Engineer\t2022 – Present\nNordwind\n• Built\n"
            "Working Student\t2020 – 2021\nKahve Durağı\n• Made"
        ),
        (
            "Nordwind\tHamburg, Germany\nData Engineer\t2022 – Present\n• Built\n"
            "Kahve Durağı\nWorking Student\t2020 – 2021\n• Made"
        ),
        (
            "Data Engineer, Nordwind, 2022 – Present\n- Built\n"
            "Working Student, Kahve Durağı, 2020 – 2021\n- Made"
        ),
        (
            "Nordwind — Data Engineer (2022–Present)\n* Built\n"
            "Kahve Durağı — Working Student (2020–2021)\n* Made"
        ),
        (
            "Data Engineer | Nordwind | Hamburg, Germany | 2022 - Present\nBuilt it.\n"
            "Working Student | Kahve Durağı | Istanbul, Turkey | 2020 - 2021\nMade it."
        ),
        (
            "Data Engineer at Nordwind\n2022 – Present\n• Built\n"
            "Working Student at Kahve Durağı\n2020 – 2021\n• Made"
        ),
        (
            "2022 – Present\tData Engineer, Nordwind\n• Built\n"
            "2020 – 2021\tWorking Student, Kahve Durağı\n• Made"
        ),
        (
            "2022 – Present\nData Engineer\nNordwind\n• Built\n2020 – 2021\n"
            "Working Student\nKahve Durağı\n• Made"
        ),
        (
            "Nordwind\nData Engineer\n2022 – Present (4 years 2 months)\n"
            "Hamburg, Germany\nBuilt pipelines for wind\nKahve Durağı\nWorking Student\n"
            "2020 – 2021\nIstanbul, Turkey\nMade coffee for many"
        ),
        "• Data Engineer, Nordwind, 2022 – Present\n• Working Student, Kahve Durağı, 2020 – 2021",
    ],
    ids=[
        "title-org",
        "org-title",
        "commas",
        "dash",
        "pipes",
        "at",
        "left",
        "own",
        "linkedin",
        "points",
    ],
)
def test_title_and_organization_are_told_apart(text: str) -> None:
    """In each usual pattern both posts come out right."""
    assert TWO == posts(text)


def test_an_organization_stands_for_the_posts_below_it() -> None:
    """Two posts under one employer share its name."""
    text = (
        "Volta Logistics Ltd\tAccra, Ghana\nOperations Manager\t2022 – Present\n• Led\n"
        "Coordinator\t2019 – 2021\n• Planned\n"
        "MTN Ghana\tAccra, Ghana\nClerk\t2017 – 2019\n• Took calls"
    )
    assert [
        ("Operations Manager", "Volta Logistics Ltd"),
        ("Coordinator", "Volta Logistics Ltd"),
        ("Clerk", "MTN Ghana"),
    ] == posts(text)


def test_a_list_from_the_oldest_on_is_turned_round() -> None:
    """The first post is the latest, whichever way the page runs."""
    text = (
        "Clerk, Acme Ltd, 2010 – 2014\n\nManager, Bolt Inc, 2014 – 2020\n\n"
        "Director, Core Co, 2020 – Present"
    )
    assert ["Director", "Manager", "Clerk"] == [title for title, _ in posts(text)]


def test_other_orders_are_left_as_they_are() -> None:
    """Posts that overlap stay in the order of the page."""
    text = "Intern, Acme Ltd, May 2024 – Aug 2024\n\nTutor, Bolt Inc, 2022 – Present"
    assert ["Intern", "Tutor"] == [title for title, _ in posts(text)]


def test_a_title_that_could_be_either_is_doubtful() -> None:
    """Two unknown names give an order, and a mark that it is a guess."""
    (found,) = read_experience(typed("Zorb\t2020 – 2021\nQuill"), TODAY)
    assert (".title", ".organization") == found.doubtful


def test_points_over_several_lines_are_whole() -> None:
    """A wrapped point is one highlight, from its first line on."""
    text = (
        "Intern, Acme Ltd, 2024\n"
        "  - Counted the larvae in six fjords along the coast and wrote up all of\n"
        "    the results for the spring report of the institute in the north of the\n"
        "    country\n"
        "  - Trained two students"
    )
    (found,) = read_experience(typed(text), TODAY)
    assert isinstance(found.value, Experience)
    assert 2 == len(found.value.highlights)
    assert found.value.highlights[0].endswith("north of the country")
    assert 2 == found.lines[".highlights[0]"]


@pytest.mark.parametrize(
    ("text", "degree", "field"),
    [
        ("B.S. in Environmental Science, minor in GIS", "B.S.", "Environmental Science"),
        ("Bachelor of Science in Biology", "Bachelor of Science", "Biology"),
        ("Bachelor of Science Computer Science", "Bachelor of Science", "Computer Science"),
        ("Bachelor of Business Administration", "Bachelor of Business Administration", None),
        ("BSc (Hons) Computer Science", "BSc (Hons)", "Computer Science"),
        ("B.Tech, Computer Science and Engineering", "B.Tech", "Computer Science and Engineering"),
        ("Master's in Accounting", "Master's", "Accounting"),
        ("Ph.D., Plant Ecology, University of Edinburgh", "Ph.D.", "Plant Ecology"),
        ("PhD candidate in Physics", "PhD", "Physics"),
        ("B.Sc. (First Class Honours), Botany and Zoology", "B.Sc.", "Botany and Zoology"),
        ("High School Diploma", "High School Diploma", None),
        (
            "Postgraduate Certificate in Museum Studies",
            "Postgraduate Certificate",
            "Museum Studies",
        ),
        ("BSc Business Administration (Logistics)", "BSc", "Business Administration"),
        ("Abitur", "Abitur", None),
        ("MBBS", "MBBS", None),
        ("A.A.S. in Nursing", "A.A.S.", "Nursing"),
    ],
)
def test_a_degree_is_parted_from_its_field(text: str, degree: str, field: str | None) -> None:
    """Letters, spelled-out names and school papers are known."""
    found = find_degree(text)
    assert found is not None
    assert (degree, field) == (found.degree, found.field)


@pytest.mark.parametrize("text", ["Cambridge", "Ohio State University", "Basket weaving", "Dr."])
def test_what_is_no_degree_is_none(text: str) -> None:
    """Names and subjects are no degrees."""
    assert find_degree(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "Ohio State University\tColumbus, OH\nB.S. in Biology\tExpected May 2028",
        "B.S. in Biology\tExpected May 2028\nOhio State University, Columbus, OH",
        "B.S. in Biology, Ohio State University, Expected May 2028",
        "Ohio State University — B.S. in Biology (Expected May 2028)",
        "Ohio State University\tExpected May 2028\n• B.S. in Biology\n• GPA 3.6",
        "Expected May 2028\tB.S. in Biology\n\tOhio State University, Columbus, OH",
        "OHIO STATE UNIVERSITY\nB.S., Biology | Expected May 2028",
    ],
)
def test_school_degree_and_field_come_out_of_each_pattern(text: str) -> None:
    """The same school in seven settings."""
    (school,) = schools(text)
    assert (
        Education(
            school="Ohio State University",
            degree="B.S.",
            field="Biology",
            end="May 2028",
            current=True,
        )
        == school
    )


def test_a_campus_is_part_of_the_name_and_a_town_is_not() -> None:
    """A university of a whole state is told by its campus, one of a town by its name."""
    texas, leeds = schools(
        "BA History, University of Texas, Austin, 2020\nBA Law, University of Leeds, Leeds, 2016"
    )
    assert "University of Texas, Austin" == texas.school
    assert "University of Leeds" == leeds.school


def test_a_state_is_no_degree() -> None:
    """The MA in "Cambridge, MA" is Massachusetts."""
    (school,) = schools("Harvard University\tCambridge, MA\nA.B. in History\tMay 2020")
    assert ("A.B.", "History") == (school.degree, school.field)
