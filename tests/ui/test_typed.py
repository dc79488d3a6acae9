"""Words that came too late for the server, put back where they were typed."""

from __future__ import annotations

import pytest

from coach.domain.brief import Kind
from coach.ui import typed, work
from coach.ui.work import Pasted, Sheet, Sheets, Work


def entry(way: str, path: str, text: str) -> dict[str, str]:
    """What the browser kept of one field."""
    return {"way": way, "path": path, "text": text}


def test_each_word_goes_back_to_its_field() -> None:
    """A line, several lines, a longer text and a number are each read as their field reads them."""
    desk = typed.taken(
        Work(),
        [
            entry("line", "brief.contact.name", " Elena  Ruiz"),
            entry("lines", "brief.meeting.takeaways", "a notebook\n\n the gauges "),
            entry("prose", "asking.notes", "two\n\nparagraphs"),
            entry("number", "brief.ask.minutes", "30"),
        ],
    )

    assert desk.brief.contact.name == "Elena Ruiz"
    assert desk.brief.meeting is not None
    assert desk.brief.meeting.takeaways == ("a notebook", "the gauges")
    assert desk.asking.notes == "two\n\nparagraphs"
    assert desk.brief.ask.minutes == 30


def test_words_of_a_draft_make_it_an_edited_one() -> None:
    """New drafts will not replace what was typed into an old one."""
    sheet = Sheet(label="First", subject="Hello", body="Dear Dr. Ruiz")
    desk = Work(sheets={Kind.FOLLOW_UP: Sheets(sheets=(sheet,))})
    after = typed.taken(desk, [entry("prose", "sheets.follow-up.0.body", "Dear Elena")])

    (edited,) = after.sheets[Kind.FOLLOW_UP].sheets
    assert (edited.subject, edited.body, edited.edited) == ("Hello", "Dear Elena", True)


@pytest.mark.parametrize(
    "found",
    [
        None,
        "text",
        {"way": "line"},
        ["text", 3, {}],
        [entry("line", "brief.nothing", "x")],
        [entry("line", "brief.contact", "x")],
        [entry("line", "sheets", "x")],
        [entry("prose", "sheets.follow-up.7.body", "x")],
        [entry("prose", "sheets.unknown.0.body", "x")],
        [entry("prose", "sheets.follow-up.0.label", "x")],
        [entry("line", "brief.resume.profile.name", "x")],
        [entry("number", "brief.ask.minutes", "soon")],
        [entry("number", "brief.ask.minutes", "9000")],
        [entry("eval", "brief.contact.name", "x")],
        [entry("line", "coach", "x")],
        [entry("line", "", "x")],
        [entry("prose", "asking.notes", "x" * 50_001)],
    ],
)
def test_what_cannot_be_placed_changes_nothing(found: object) -> None:
    """Storage can hold anything; the desk stays a desk."""
    desk = Work(pasted=Pasted(body="Dear Dr. Ruiz"))

    assert typed.taken(desk, found) == desk
    assert work.load(work.save(typed.taken(desk, found))) == desk
