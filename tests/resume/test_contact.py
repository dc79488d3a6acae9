"""Who a résumé is about and how to reach them."""

from __future__ import annotations

import pytest

from coach.resume.capitals import proper_name, proper_phrase
from coach.resume.contact import find_email, find_links, find_location, find_phone
from coach.resume.lines import Line, numbered
from coach.resume.names import bare_name, find_name
from coach.resume.source import SourceLine


def lines(*texts: str) -> list[Line]:
    """Number some lines of one size."""
    return numbered([SourceLine(text) for text in texts])


@pytest.mark.parametrize(
    ("text", "email", "doubtful"),
    [
        ("maya.patel@example.org | 614", "maya.patel@example.org", False),
        ("E-Mail: maya @ example.org", "maya@example.org", False),
        ("maya [at] example [dot] org", "maya@example.org", True),
        ("maya..patel@example.org", "maya..patel@example.org", True),
    ],
)
def test_an_address_is_found(text: str, email: str, *, doubtful: bool) -> None:
    """One that was spelled out, or that no server would take, is to be confirmed."""
    found = find_email(lines(text))
    assert found is not None
    assert (email, doubtful) == (found.value, bool(found.doubtful))


@pytest.mark.parametrize(
    ("text", "phone"),
    [
        ("(614) 555-0142", "(614) 555-0142"),
        ("Tel: +44 7700 900123", "+44 7700 900123"),
        ("614.555.0142 • maya@example.org", "614.555.0142"),
        ("+91-98765-43210", "+91-98765-43210"),
        ("00 49 341 1234567", "00 49 341 1234567"),
        ("+55 11 3123-4567", "+55 11 3123-4567"),
    ],
)
def test_a_phone_number_is_kept_as_written(text: str, phone: str) -> None:
    """Numbers of many countries are known, and not rewritten."""
    found = find_phone(lines(text), None)
    assert found is not None
    assert (phone, ()) == (found.value, found.doubtful)


@pytest.mark.parametrize(
    "text", ["2019 - 2021", "GPA 3.6/4.0", "orcid.org/0000-0002-1825-0097", "12 High Street"]
)
def test_other_figures_are_no_phone_number(text: str) -> None:
    """Years, marks, identifiers and house numbers are not dialled."""
    assert find_phone(lines(text), None) is None


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Columbus, OH", "Columbus, OH"),
        ("123 High St, Columbus, OH 43210", "Columbus, OH"),
        ("12 High Street, Leeds LS1 4AB", "Leeds"),
        ("Adresse: Lindenstraße 14, 04109 Leipzig", "Leipzig"),
        ("Pune, Maharashtra, India | +91 1", "Pune, Maharashtra, India"),
        ("maya@example.org · Lagos, Nigeria", "Lagos, Nigeria"),
    ],
)
def test_the_town_is_kept_and_the_street_left_out(text: str, place: str) -> None:
    """Where somebody lives is told by town, never by house."""
    found = find_location(lines(text))
    assert found is not None
    assert place == found.value


def test_links_are_listed_once() -> None:
    """An address that is printed and linked is one link; the domain of an email is none."""
    found = find_links(
        lines("maya@example.org", "www.linkedin.com/in/maya, github.com/maya"),
        ["https://github.com/maya", "https://maya.example.org/work"],
    )
    assert [
        "www.linkedin.com/in/maya",
        "github.com/maya",
        "https://maya.example.org/work",
    ] == [link.value for link in found]


@pytest.mark.parametrize(
    ("texts", "name"),
    [
        (["Résumé", "Maya Patel", "Columbus, OH"], "Maya Patel"),
        (["CURRICULUM VITAE", "Grace N. Wanjiru, Ph.D."], "Grace N. Wanjiru"),
        (
            ["Software Engineer", "Priya Raghunathan", "priya.raghunathan@example.org"],
            "Priya Raghunathan",
        ),
        (["MAYA O'NEIL-MCBRIDE", "maya@example.org"], "Maya O'Neil-McBride"),
        (["Ludwig van der Berg (he/him)"], "Ludwig van der Berg"),
        (["Name: Jana Köhler", "Leipzig"], "Jana Köhler"),
        (["Lena", "Fischer", "lena.fischer@example.org"], "Lena Fischer"),
        (["Prof. Hiroshi Tanaka | Kyoto"], "Hiroshi Tanaka"),
        (["Patel, Maya", "maya.patel@example.org"], "Maya Patel"),
        (["李明 (Li Ming)", "liming@example.org"], "李明 (Li Ming)"),
    ],
)
def test_the_name_is_found_among_other_lines(texts: list[str], name: str) -> None:
    """Titles, document names, professions and pronouns are no part of a name."""
    head = lines(*texts)
    email = find_email(head)
    found = find_name(head, head, str(email.value) if email else None, [])
    assert found is not None
    assert name == found.value


def test_the_largest_line_is_the_name_wherever_it_comes() -> None:
    """In a layout with a side column the name is read late, and is still the name."""
    side = [SourceLine(text, size=10) for text in ("CONTACT", "m@example.org", "SKILLS", "Excel")]
    main = [SourceLine("Maya Patel", size=26), SourceLine("EXPERIENCE", size=12)]
    all_lines = numbered([*side * 5, *main])
    found = find_name([], all_lines, None, [])
    assert found is not None
    assert "Maya Patel" == found.value


def test_no_name_is_made_up() -> None:
    """A résumé without a name has none."""
    head = lines("EXPERIENCE", "Worked at 12 sites.", "x@example.org")
    assert find_name(head, head, "x@example.org", []) is None


@pytest.mark.parametrize(
    ("written", "bare"),
    [("Dr. Amina Okafor, RN, BSN", "Amina Okafor"), ("Sam Lee Jr.", "Sam Lee Jr.")],
)
def test_titles_and_letters_are_taken_off(written: str, bare: str) -> None:
    """What is signed is the name alone."""
    assert bare == bare_name(written)


@pytest.mark.parametrize(
    ("capitals", "name"),
    [
        ("MAYA PATEL", "Maya Patel"),
        ("JOSÉ DE LA CRUZ", "José de La Cruz"),
        ("J. R. SMITH III", "J. R. Smith III"),
        ("Maya Patel", "Maya Patel"),
    ],
)
def test_a_name_in_capitals_is_set_as_it_is_signed(capitals: str, name: str) -> None:
    """Nobody signs a letter in capitals."""
    assert name == proper_name(capitals)


@pytest.mark.parametrize(
    ("capitals", "phrase"),
    [
        ("UX DESIGNER", "UX Designer"),
        ("HARVARD UNIVERSITY", "Harvard University"),
        ("BANK OF THE WEST", "Bank of the West"),
        ("NASA", "NASA"),
        ("MTN GHANA", "MTN Ghana"),
        ("Cemex", "Cemex"),
        (None, None),
    ],
)
def test_a_phrase_in_capitals_keeps_its_abbreviations(
    capitals: str | None, phrase: str | None
) -> None:
    """Titles and organizations come out as they would stand in a sentence."""
    assert phrase == proper_phrase(capitals)
