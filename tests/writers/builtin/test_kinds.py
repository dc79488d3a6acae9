"""What each kind of text has to say, and what it must not."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from coach.briefing import facts, parse
from coach.domain.brief import Brief, Kind
from coach.domain.people import Profile, Reading
from coach.domain.text import Draft
from coach.writers import DraftRequest
from coach.writers.builtin import BuiltinWriter

TODAY = date(2026, 11, 23)
RAW: dict[str, Any] = {
    "sender": {"name": "Maya Patel", "headline": "a junior at Ohio State University"},
    "target": {"role": "hydrologist", "learn": ["what the work is like"]},
    "contact": {
        "name": "Elena Ruiz",
        "title": "Dr.",
        "role": "hydrologist",
        "organization": "Brightwater Consulting",
        "found": {"via": "professor", "detail": "Prof. Okafor"},
        "research": ["led the Scioto wetlands restoration"],
    },
    "ask": {"minutes": 20, "duration": "half a day", "format": "phone"},
}


def drafts(kind: Kind, brief: Brief | None = None, **wanted: Any) -> tuple[Draft, ...]:
    """All five drafts for Maya Patel, or for another brief."""
    made = brief or parse(RAW, name="b")
    request = {"brief": made, "kind": kind, "facts": facts(made), "today": TODAY, "variants": 5}
    return BuiltinWriter().write(DraftRequest.model_validate(request | wanted)).drafts


def with_section(section: str, **values: Any) -> Brief:
    """Maya's brief with one section more or changed."""
    return parse(RAW | {section: RAW.get(section, {}) | values}, name="b")


@pytest.mark.parametrize("kind", [Kind.INTERVIEW_REQUEST, Kind.SHADOW_REQUEST])
def test_a_request_says_everything_the_guide_asks_for(kind: Kind) -> None:
    """Who writes, how the reader was found, what is known of them, the time, thanks, the name."""
    time = "half a day" if kind is Kind.SHADOW_REQUEST else "20"
    for draft in drafts(kind):
        body = draft.body
        assert body.startswith("Dear Dr. Ruiz,\n\n")
        assert body.endswith(",\nMaya Patel")
        for part in ("junior at Ohio State University", "Prof. Okafor", "Scioto wetlands", time):
            # A time may open a sentence.
            assert part in body or part[:1].upper() + part[1:] in body
        assert "thank" in body.lower()


def test_variants_open_differently() -> None:
    """Each of five variants starts with another matter, and its label says which."""
    five = drafts(Kind.INTERVIEW_REQUEST)
    openings = {draft.body.split("\n\n")[1].split(".")[0] for draft in five}
    assert len(openings) == 5
    assert len({draft.label for draft in five}) == 5
    assert five[0].label == "Opens with how you found them"


@pytest.mark.parametrize(
    ("days", "said"), [(3, "three days ago"), (14, "two weeks ago"), (90, "in august")]
)
def test_a_follow_up_knows_the_days_since(days: int, said: str) -> None:
    """The reader is told when the first email went out, in the words people use."""
    brief = with_section("earlier", sent=TODAY - timedelta(days=days))
    for draft in drafts(Kind.FOLLOW_UP, brief):
        assert said in draft.body.lower()
        assert "20" in draft.body


def test_only_a_last_nudge_says_that_it_is_the_last() -> None:
    """After a nudge already sent, the next one is the last and says so, without reproach."""
    first = drafts(Kind.FOLLOW_UP, with_section("earlier", nudges=0))
    last = drafts(Kind.FOLLOW_UP, with_section("earlier", nudges=1))
    assert not any("last" in draft.label for draft in first)
    assert all("the last note" in draft.label for draft in last)
    for draft in (*first, *last):
        assert "haven't heard" not in draft.body
        assert "ignored" not in draft.body


def test_a_date_in_the_future_is_not_told() -> None:
    """An email cannot have been sent tomorrow; the slip is passed over in silence."""
    brief = with_section("earlier", sent=TODAY + timedelta(days=3))
    for draft in drafts(Kind.FOLLOW_UP, brief):
        assert "little while ago" in draft.body.lower()


@pytest.mark.parametrize(("days", "late"), [(0, False), (1, False), (7, False), (12, True)])
def test_only_a_late_thank_you_says_so_once(days: int, late: bool) -> None:  # noqa: FBT001 - a table
    """A week is soon enough; after that one short sentence says that it is late."""
    held = TODAY - timedelta(days=days)
    brief = with_section("meeting", date=held, takeaways=["keep a field notebook"])
    for draft in drafts(Kind.THANK_YOU, brief):
        sorry = sum(word in draft.body for word in ("sooner", "come late", "later than it should"))
        assert sorry == int(late)


def test_a_thank_you_names_what_stayed_and_asks_for_nothing() -> None:
    """The takeaway and the next step are told, and there is no question."""
    brief = with_section(
        "meeting", takeaways=["keep a field notebook"], next_step="I bought a notebook"
    )
    for draft in drafts(Kind.THANK_YOU, brief):
        assert "keep a field notebook" in draft.body
        assert "I bought a notebook." in draft.body
        assert "?" not in draft.body


def test_a_note_says_who_how_and_what_in_two_hundred_characters() -> None:
    """Everything that must be said fits, and 300 characters have room for the reader's work."""
    for draft in drafts(Kind.LINKEDIN_NOTE):
        assert len(draft.body) <= 200
        for part in ("junior", "Prof. Okafor", "Maya Patel"):
            assert part in draft.body
        assert "20 minutes" in draft.body or "20-minute " in draft.body
    longer = drafts(Kind.LINKEDIN_NOTE, note_characters=300)
    assert all("Scioto wetlands" in draft.body and len(draft.body) <= 300 for draft in longer)


def test_a_note_with_long_words_is_cut_at_the_end_of_a_clause() -> None:
    """A long headline loses its tail, never half a clause."""
    headline = (
        "a nurse with 12 years in the cardiac ICU, now studying informatics at night in Tulsa"
    )
    detail = "Prof. Okafor, who taught the statistics class that I took last winter in Tulsa"
    raw = RAW | {
        "sender": {"name": "Maya Patel", "headline": headline},
        "contact": RAW["contact"] | {"found": {"via": "professor", "detail": detail}},
    }
    for draft in drafts(Kind.LINKEDIN_NOTE, parse(raw, name="b")):
        assert len(draft.body) <= 200
        assert "I'm a nurse" in draft.body


def test_a_note_is_cut_without_leaving_a_comma() -> None:
    """What stood behind a comma goes together with the comma."""
    headline = "a registered nurse at the New Minot Memorial Hospital for Children, now changing"
    raw = RAW | {"sender": {"name": "Maya Patel", "headline": headline}}
    for characters in range(140, 210, 5):
        for draft in drafts(Kind.LINKEDIN_NOTE, parse(raw, name="b"), note_characters=characters):
            assert ",." not in draft.body


def test_the_resume_fact_that_serves_the_reader_is_told_first() -> None:
    """Of three posts the one that fits the role is in the first draft, with its best deed."""
    profile = Profile.model_validate(
        {
            "experience": [
                {"title": "Barista", "organization": "Corner Coffee", "end": "Present"},
                {
                    "title": "Field Assistant",
                    "organization": "River Lab",
                    "highlights": ["Filed papers", "Collected 240 water samples for hydrologists"],
                },
            ]
        }
    )
    lines = {"experience[1].title": 9, "experience[1].highlights[1]": 11}
    brief = parse(RAW, name="b").model_copy(
        update={"resume": Reading(profile=profile, lines=lines)}
    )
    first = drafts(Kind.INTERVIEW_REQUEST, brief)[0]
    assert "a field assistant at River Lab" in first.body
    assert "collected 240 water samples for hydrologists" in first.body
    assert {"resume:9", "resume:11"} <= {use.source for use in first.facts}
    assert "Barista" not in first.body


def test_a_doubtful_value_of_the_resume_is_not_told() -> None:
    """What was read with doubt waits for the sender's word."""
    profile = Profile.model_validate(
        {"experience": [{"title": "Hydrologist", "organization": "River Lab"}]}
    )
    reading = Reading(profile=profile, doubtful=("experience[0].organization",))
    brief = parse(RAW, name="b").model_copy(update={"resume": reading})
    assert all("River Lab" not in draft.body for draft in drafts(Kind.INTERVIEW_REQUEST, brief))


def test_where_one_wants_to_go_is_said_once() -> None:
    """A headline that ends with the aim needs no sentence on it behind."""
    for draft in drafts(
        Kind.INTERVIEW_REQUEST, with_section("sender", headline="cook → dietitian?")
    ):
        assert "thinking about becoming a dietitian" in draft.body
        assert "becoming a hydrologist" not in draft.body


def test_a_thank_you_for_one_thing_is_long_enough() -> None:
    """With one short takeaway and no more to say, courtesies fill a thank-you to its length."""
    brief = parse(
        {
            "sender": {"name": "Wei Zhang"},
            "contact": {"name": "Elena", "found": {"via": "linkedin"}},
            "ask": {"minutes": 15},
            "meeting": {"date": TODAY, "takeaways": ["the soup you made"]},
        },
        name="b",
    )
    for draft in drafts(Kind.THANK_YOU, brief):
        assert len(" ".join(draft.body.split("\n\n")[1:-1]).split()) >= 35, draft.body


def test_a_brief_of_bare_bones_still_makes_a_letter() -> None:
    """Without role, research, wishes or organization a request is short, whole and true."""
    brief = parse(
        {
            "sender": {"name": "Sukarno", "headline": "welder"},
            "contact": {"name": "Elena", "found": {"via": "linkedin"}},
            "ask": {"minutes": 15},
        },
        name="b",
    )
    for draft in drafts(Kind.INTERVIEW_REQUEST, brief):
        assert draft.body.startswith("Dear Elena,\n\n")
        assert "I'm a welder" in draft.body
        assert "15" in draft.body
        assert draft.body.endswith("Sukarno")
