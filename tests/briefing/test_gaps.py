"""What a brief lacks for each kind of text."""

from __future__ import annotations

from typing import Any

import pytest

from coach.briefing import first_name, gaps, parse, require, sender_name
from coach.domain.brief import Kind
from coach.domain.people import Profile, Reading
from coach.errors import BriefError

WHOLE: dict[str, Any] = {
    "sender": {"name": "Maya Patel", "headline": "a junior at Ohio State"},
    "contact": {"name": "Elena Ruiz", "found": {"via": "linkedin"}},
    "ask": {"minutes": 20},
    "meeting": {"takeaways": ["start early"]},
}


@pytest.mark.parametrize("kind", Kind)
def test_a_whole_brief_has_no_gaps(kind: Kind) -> None:
    """A brief with everything asked for is complete in every kind."""
    assert gaps(parse(WHOLE, name="b"), kind) == ()


@pytest.mark.parametrize(
    ("kind", "section", "key", "example"),
    [
        (Kind.INTERVIEW_REQUEST, "contact", "found", "found = {"),
        (Kind.SHADOW_REQUEST, "contact", "found", "found = {"),
        (Kind.LINKEDIN_NOTE, "sender", "headline", "headline ="),
        (Kind.INTERVIEW_REQUEST, "sender", "name", 'name = "Maya Patel"'),
        (Kind.THANK_YOU, "contact", "name", 'name = "Elena Ruiz"'),
        (Kind.INTERVIEW_REQUEST, "ask", "minutes", "minutes = 20"),
        (Kind.SHADOW_REQUEST, "ask", "minutes", 'duration = "half a day"'),
        (Kind.FOLLOW_UP, "ask", "minutes", "minutes = 20"),
        (Kind.THANK_YOU, "meeting", "takeaways", "takeaways = ["),
    ],
)
def test_what_is_missing_is_asked_for_with_an_example(
    kind: Kind, section: str, key: str, example: str
) -> None:
    """One missing part is one sentence that shows how to write it."""
    raw = {name: dict(values) for name, values in WHOLE.items()}
    del raw[section][key]
    (gap,) = gaps(parse(raw, name="b"), kind)
    assert example in gap


def test_all_gaps_are_told_at_once() -> None:
    """An almost empty brief lists everything it lacks."""
    brief = parse({"target": {"role": "nurse"}}, name="b")
    assert len(gaps(brief, Kind.INTERVIEW_REQUEST)) == 5
    with pytest.raises(BriefError) as caught:
        require(brief, Kind.INTERVIEW_REQUEST)
    assert caught.value.problems == gaps(brief, Kind.INTERVIEW_REQUEST)


def test_found_by_other_needs_its_detail() -> None:
    """The word "other" alone says nothing, so it is a gap."""
    raw = WHOLE | {"contact": {"name": "Elena Ruiz", "found": {"via": "other"}}}
    (gap,) = gaps(parse(raw, name="b"), Kind.INTERVIEW_REQUEST)
    assert "“other”" in gap


def test_a_resume_can_stand_in_for_name_and_headline() -> None:
    """What the résumé says of the sender does not have to be said again."""
    raw = {name: values for name, values in WHOLE.items() if name != "sender"}
    profile = Profile.model_validate(
        {"name": "Maya Patel", "education": [{"school": "Ohio State University"}]}
    )
    brief = parse(raw, name="b").model_copy(update={"resume": Reading(profile=profile)})
    assert gaps(brief, Kind.INTERVIEW_REQUEST) == ()
    assert sender_name(brief) == "Maya Patel"
    assert first_name(brief) == "Maya"


@pytest.mark.parametrize("marker", ["[Your Name]", "<company>", "{{role}}", "XXX", "____", "TBD"])
def test_a_marker_left_in_the_brief_is_a_gap(marker: str) -> None:
    """A template's marker is pointed out where it stands, before it reaches a letter."""
    raw = WHOLE | {"sender": {"name": "Maya Patel", "headline": f"a junior at {marker}"}}
    (gap,) = gaps(parse(raw, name="b"), Kind.INTERVIEW_REQUEST)
    assert marker in gap
    assert "sender.headline" in gap


def test_a_whole_paragraph_is_too_long_for_a_phrase() -> None:
    """A text that no sentence can hold is asked to be shortened."""
    raw = WHOLE | {"sender": {"name": "Maya Patel", "headline": "a junior " * 40}}
    (gap,) = gaps(parse(raw, name="b"), Kind.INTERVIEW_REQUEST)
    assert "at most 45 words" in gap
