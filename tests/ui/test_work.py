"""The work on the desk: changed, kept and loaded without losing a word."""

from __future__ import annotations

import pytest

from coach.domain.brief import Brief, Kind
from coach.domain.findings import Report
from coach.domain.people import Contact, Education, HowFound, Profile, Reading, Via
from coach.domain.text import CheckedDraft, DraftResult
from coach.errors import TextError
from coach.ui import work
from coach.ui.work import Work, joined, put


def written(*bodies: str) -> DraftResult:
    """A result with drafts of these bodies."""
    drafts = tuple(
        CheckedDraft(label="l", subject="s", body=body, report=Report(kind="thank-you"))
        for body in bodies
    )
    return DraftResult(kind=Kind.THANK_YOU, writer="builtin", drafts=drafts)


def bodies(desk: Work) -> list[str]:
    """The drafts' words, in their order on the desk."""
    return [sheet.body for sheet in desk.sheets[Kind.THANK_YOU].sheets]


def test_saved_work_loads_as_it_was() -> None:
    """A saved file holds everything, in any letters."""
    desk = work.put(Work(), ("brief", "contact", "name"), "Łucja Ångström")
    desk = work.take_drafts(desk, written("Thank you.\n\n  Zoë"), "by us")

    assert work.load(work.save(desk)) == desk


@pytest.mark.parametrize("content", ["", "{}x", "[]", '{"coach": "other"}', '{"brief": {"no": 1}}'])
def test_a_file_that_is_no_saved_work_is_refused_in_a_sentence(content: str) -> None:
    """Any other JSON, or none at all, is named as what it is."""
    with pytest.raises(TextError, match="no work saved by Coach"):
        work.load(content)


def test_new_drafts_replace_old_ones_but_never_an_edited_one() -> None:
    """What a person wrote stays on the desk behind what is written for them."""
    desk = work.take_drafts(Work(), written("one", "two"), "by us")
    desk = work.edit_sheet(desk, Kind.THANK_YOU, 1, subject="s", body="two, and mine")

    desk = work.take_drafts(desk, written("three"), "by us")

    assert bodies(desk) == ["three", "two, and mine"]


def test_the_same_words_are_no_edit() -> None:
    """A text that was only looked at is not kept as the person's own."""
    desk = work.take_drafts(Work(), written("one"), "by us")

    assert work.edit_sheet(desk, Kind.THANK_YOU, 0, subject="s", body="one") is desk


def test_a_field_of_a_part_that_was_not_there_begins_the_part() -> None:
    """Naming the event before the way of finding loses nothing."""
    desk = work.put(Work(), ("brief", "contact", "found", "detail"), "the careers evening")

    assert desk.brief.contact.found == HowFound(via=Via.OTHER, detail="the careers evening")


def test_a_field_in_a_list_is_replaced_in_its_place() -> None:
    """The other entries stay as they are."""
    schools = (Education(school="A"), Education(school="B"))
    desk = Work(brief=Brief(resume=Reading(profile=Profile(education=schools))))

    path = ("brief", "resume", "profile", "education", "1", "school")
    desk = work.put(desk, path, "C")

    assert work.get(desk, (*path[:4], "0", "school")) == "A"
    assert work.get(desk, path) == "C"


def test_a_value_that_was_corrected_is_doubtful_no_longer() -> None:
    """Only the corrected value loses its mark."""
    doubtful = ("phone", "education[0].school")
    desk = Work(brief=Brief(resume=Reading(doubtful=doubtful)))

    desk = work.settled(desk, "brief.resume.profile.education.0.school")

    assert desk.brief.resume is not None
    assert desk.brief.resume.doubtful == ("phone",)


def test_a_resume_names_a_person_only_who_has_not_named_themselves() -> None:
    """A name that was typed stays; an empty field is filled."""
    reading = Reading(profile=Profile(name="M. Patel"))
    typed = work.put(Work(), ("brief", "sender", "name"), "Maya Patel")

    assert work.take_resume(Work(), reading, "r.pdf").brief.sender.name == "M. Patel"
    assert work.take_resume(typed, reading, "r.pdf").brief.sender.name == "Maya Patel"


def test_work_is_untouched_until_something_is_written() -> None:
    """Only untouched work may be replaced by what the browser kept."""
    touched = Work(brief=Brief(contact=Contact(name="Lou")))

    assert Work().untouched
    assert not touched.untouched


def test_what_was_typed_before_the_kept_work_came_is_joined_to_it() -> None:
    """Neither the work of last time nor the words of this moment are lost."""
    kept = put(Work(), ("brief", "contact", "name"), "Elena Ruiz")
    kept = put(kept, ("brief", "target", "learn"), ("the days",))
    kept = put(kept, ("pasted", "body"), "Dear Dr. Ruiz,")
    typed = put(Work(), ("pasted", "body"), " may I ask")
    typed = put(typed, ("brief", "target", "learn"), ("the nights",))
    typed = put(typed, ("brief", "target", "role"), "hydrologist")
    kept = put(kept, ("wishes", "tone"), "plain")
    typed = put(typed, ("wishes", "tone"), "formal")

    both = joined(kept, typed)
    assert both.brief.contact.name == "Elena Ruiz"
    assert both.brief.target.role == "hydrologist"
    assert both.brief.target.learn == ("the days", "the nights")
    assert both.pasted.body == "Dear Dr. Ruiz, may I ask"
    assert both.wishes.tone == "formal"
    assert joined(kept, Work()) == kept
    assert joined(kept, kept) == kept
