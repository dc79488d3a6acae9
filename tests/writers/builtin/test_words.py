"""Articles, capitals, quotes, days, and the words that remember their source."""

from __future__ import annotations

from datetime import date

import pytest

from coach.writers.builtin.words import days
from coach.writers.builtin.words.english import (
    article,
    bare_end,
    listed,
    lower_common,
    quoted,
    uncapped,
)
from coach.writers.builtin.words.prose import fill, join, ledger, own, sentence, told


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("nurse", "a"),
        ("engineer", "an"),
        ("hour", "an"),
        ("honors student", "an"),
        ("university", "a"),
        ("European", "a"),
        ("one-year course", "a"),
        ("RN", "an"),
        ("MBA", "an"),
        ("MSc student", "an"),
        ("PhD", "a"),
        ("UX designer", "a"),
        ("NASA intern", "a"),
        ("X-ray tech", "an"),
        ("20-minute call", "a"),
        ("8-minute call", "an"),
        ("18-minute call", "an"),
        ("80-minute call", "an"),
        ("180-minute call", "a"),
        ("“unusual” day", "an"),
        ("Ådne", "an"),
    ],
)
def test_the_article_follows_the_sound(phrase: str, expected: str) -> None:
    """The article goes by how the next word is said, letter names and numbers too."""
    assert article(phrase) == expected


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        (
            "JUNIOR IN BIOLOGY AT OHIO STATE UNIVERSITY",
            "junior in biology at Ohio State University",
        ),
        ("RN", "RN"),
        ("HVAC and GIS", "HVAC and GIS"),
        ("Nurse in the ICU", "Nurse in the ICU"),
    ],
)
def test_capitals_throughout_are_undone_but_acronyms_stay(written: str, expected: str) -> None:
    """A headline in capitals is no shouting in the letter, and an acronym stays one."""
    assert uncapped(written) == expected


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("Environmental Science", "environmental science"),
        ("Software Engineer", "software engineer"),
        ("UX Designer", "UX designer"),
        ("Python Developer", "Python Developer"),
        ("English Teacher", "English Teacher"),
    ],
)
def test_common_words_are_lowered_all_or_none(written: str, expected: str) -> None:
    """A phrase that may hold a name keeps its capitals rather than half of them."""
    assert lower_common(written) == expected


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("led the project.", "led the project"),
        ("worked in the U.S.", "worked in the U.S."),
        ("studied with J. R.", "studied with J. R."),
        ("a junior, ", "a junior"),
        ("wait…", "wait…"),
    ],
)
def test_the_end_of_a_phrase_is_bared(written: str, expected: str) -> None:
    """A full stop at the end goes, an abbreviation's stays."""
    assert bare_end(written) == expected


def test_quotes_inside_quotes_become_single() -> None:
    """A phrase that holds quotes is still quoted rightly."""
    assert quoted('the "slow" river') == "“the \u2018slow\u2019 river”"


def test_a_list_takes_its_commas() -> None:
    """Two are joined by "and", three by commas as well."""
    pieces = [own("a"), own("b"), own("c")]
    assert listed(pieces[:2]).text == "a and b"
    assert listed(pieces).text == "a, b, and c"


def test_the_ledger_points_at_the_very_words() -> None:
    """Offsets in the ledger cut out exactly what was told, after all joining and capitals."""
    prose = join(
        [
            sentence("{x} is why I write", x=told("your work", "contact.research[0]")),
            fill("I'm {x}.", x=told("a nurse", "sender.headline")),
        ],
        " ",
    )
    uses = ledger(prose)
    assert [(use.text, use.source) for use in uses] == [
        ("Your work", "contact.research[0]"),
        ("a nurse", "sender.headline"),
    ]
    assert all(prose.text[use.start : use.end] == use.text for use in uses)


def test_a_sentence_ends_once() -> None:
    """A phrase that brings its own mark gets no second one."""
    assert sentence("I wonder: {x}", x="How did you start?").text == "I wonder: How did you start?"
    assert sentence("I read {x}", x="“Slow Water.”").text == "I read “Slow Water.”"


@pytest.mark.parametrize(
    ("then", "since", "on"),
    [
        (date(2026, 11, 23), "earlier today", "today"),
        (date(2026, 11, 22), "yesterday", "yesterday"),
        (date(2026, 11, 20), "three days ago", "on Friday"),
        (date(2026, 11, 16), "a week ago", "on November 16"),
        (date(2026, 11, 12), "eleven days ago", "on November 12"),
        (date(2026, 11, 9), "two weeks ago", "on November 9"),
        (date(2026, 11, 1), "about three weeks ago", "on November 1"),
        (date(2026, 8, 25), "in August", "on August 25"),
    ],
)
def test_days_are_said_as_people_say_them(then: date, since: str, on: str) -> None:
    """A date is told as how long ago, and as which day."""
    today = date(2026, 11, 23)
    assert days.since(then, today) == since
    assert days.on(then, today) == on
