"""Keys and types of a brief."""

from __future__ import annotations

from datetime import date

import pytest

from coach.briefing import parse
from coach.domain.people import Via
from coach.errors import BriefError


def problems(raw: dict[str, object]) -> tuple[str, ...]:
    """What is wrong with a decoded brief."""
    with pytest.raises(BriefError) as caught:
        parse(raw, name="brief.toml")
    return caught.value.problems


def test_every_section_is_read() -> None:
    """Each section of the contract ends up in its value."""
    brief = parse(
        {
            "sender": {"name": "Maya Patel", "interests": ["floods"]},
            "target": {"role": "hydrologist"},
            "contact": {"name": "Elena Ruiz", "found": {"via": "event", "detail": "a fair"}},
            "ask": {"kind": "shadow", "duration": "a day"},
            "meeting": {"date": date(2026, 11, 20), "takeaways": ["start early"]},
            "earlier": {"sent": "2026-11-09", "nudges": 1},
        },
        name="brief.toml",
    )
    assert brief.sender.interests == ("floods",)
    assert brief.contact.found is not None
    assert brief.contact.found.via is Via.EVENT
    assert brief.earlier is not None
    assert brief.earlier.sent == date(2026, 11, 9)


@pytest.mark.parametrize(
    ("raw", "key", "advice"),
    [
        ({"sendr": {}}, "“sendr”", "“sender”"),
        ({"sender": {"headlne": "x"}}, "“sender.headlne”", "“sender.headline”"),
        ({"contact": {"found": {"vai": "event"}}}, "“contact.found.vai”", "“contact.found.via”"),
        ({"sender": {"role": "nurse"}}, "“sender.role”", "[target]"),
        ({"ask": {"zebra": 1}}, "“ask.zebra”", "kind, minutes, duration, format"),
        ({"resume": {}}, "“resume”", "[sender]"),
    ],
)
def test_an_unknown_key_names_the_nearest_right_one(
    raw: dict[str, object], key: str, advice: str
) -> None:
    """A slip in a key is an error that names the key and where the right one is."""
    (problem,) = problems(raw)
    assert key in problem
    assert advice in problem


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ({"sender": {"interests": "floods"}}, "a list of texts in [ ]"),
        ({"sender": {"name": 3}}, "a text in quotes"),
        ({"ask": {"minutes": 900}}, "a whole number within bounds"),
        ({"meeting": {"date": "yesterday"}}, "a date as year-month-day"),
        ({"contact": {"found": {"via": "television"}}}, "mentor-database, alumni-network"),
        ({"sender": "Maya"}, "a section, not a value"),
    ],
)
def test_a_wrong_type_is_answered_with_an_example(raw: dict[str, object], expected: str) -> None:
    """Each wrong value is one sentence on what was expected, with an example or the choices."""
    (problem,) = problems(raw)
    assert expected in problem
    assert "brief.toml" in problem


def test_all_problems_are_told_at_once() -> None:
    """Nobody has to run a brief again to see the next slip."""
    assert len(problems({"sender": {"nmae": "x"}, "contact": {"rle": "x"}, "asks": {}})) == 3


def test_an_empty_brief_is_refused() -> None:
    """An empty brief is an input error that names an example."""
    assert "examples/brief.toml" in problems({})[0]


def test_texts_are_tidied() -> None:
    """Line breaks, unseen characters and blank texts do not reach a letter."""
    brief = parse(
        {"sender": {"name": "Jose\u0301\u200b\n Núñez", "headline": "  ", "interests": ["a", " "]}},
        name="brief.toml",
    )
    assert brief.sender.name == "José Núñez"
    assert brief.sender.headline is None
    assert brief.sender.interests == ("a",)
