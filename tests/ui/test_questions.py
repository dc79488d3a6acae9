"""The questions page: finding what to learn, and what the list says of itself."""

from __future__ import annotations

import pytest

from coach.questions import finding_questions, improve
from tests.ui.visit import Visit

AIMS = "What you would like to learn, one thing a line"


@pytest.fixture
def aimless(example: Visit) -> Visit:
    """A visit by somebody who has not said what they want to learn, on the questions page."""
    example.turn("who")
    example.fill(AIMS, "")
    example.turn("questions")
    return example


def labels(visit: Visit) -> list[str]:
    """The labels of the text areas on the page, from the top."""
    return [field.label for field in visit.app.text_area]


class TestFindingWhatToLearn:
    """Three short questions to the person, while they have not said what to learn."""

    def test_they_stand_first_with_an_example_each(self, aimless: Visit) -> None:
        """They come before the field for questions of one's own."""
        shown = [(f.label, f.placeholder) for f in aimless.app.text_area][:3]
        asked = [(q.text, f"For example: {q.example}") for q in finding_questions()]

        assert shown == asked

    def test_nobody_is_asked_who_has_said_it(self, example: Visit) -> None:
        """The example says what to learn."""
        example.turn("questions")

        assert finding_questions()[0].text not in labels(example)

    def test_an_answer_is_taken_up_and_asked_about(self, aimless: Visit) -> None:
        """It becomes an aim of the brief, that is said, and a question is made from it."""
        aimless.fill("What worries you about this path?", "being stuck at a desk all day")
        aimless.press("Suggest questions")

        aims = ("I worry about being stuck at a desk all day",)
        assert aimless.kept("brief.target.learn") == aims
        assert aimless.told(aims[0])
        (listed,) = aimless.drawn("questions")
        assert any("desk" in entry["question"] for entry in listed["items"])
        assert not aimless.told("You have not said what you want to learn")

    def test_answers_survive_leaving_the_page(self, aimless: Visit) -> None:
        """What was typed is kept before anything is suggested."""
        aimless.fill("What can you not find out online?", "how much say a beginner has")
        aimless.turn("who")
        aimless.turn("questions")

        assert aimless.value("What can you not find out online?") == "how much say a beginner has"

    def test_answers_count_beside_aims_that_are_written_later(self, aimless: Visit) -> None:
        """Neither drives out the other, and an aim that is struck out stays out."""
        aimless.fill("What worries you about this path?", "the night shifts")
        aimless.turn("who")
        aimless.fill(AIMS, "what the work is like day to day")
        aimless.turn("questions")
        aimless.press("Suggest questions")
        both = ("what the work is like day to day", "I worry about the night shifts")
        assert aimless.kept("brief.target.learn") == both

        aimless.turn("who")
        aimless.fill(AIMS, both[0])
        aimless.turn("questions")
        aimless.press("Suggest again")
        assert aimless.kept("brief.target.learn") == both[:1]

    def test_skipping_is_allowed_and_said(self, aimless: Visit) -> None:
        """Without answers there is a list all the same, and a notice; the questions stay."""
        aimless.press("Suggest questions")

        assert aimless.drawn("questions")[0]["items"]
        assert aimless.told("You have not said what you want to learn")
        assert finding_questions()[0].text in labels(aimless)

    def test_a_new_aim_shows_on_the_page_where_aims_are_written(self, aimless: Visit) -> None:
        """The answer can be corrected there."""
        aimless.fill("What worries you about this path?", "the night shifts")
        aimless.press("Suggest questions")
        aimless.turn("who")

        assert aimless.value(AIMS) == "I worry about the night shifts"


def test_a_pinned_question_stays_when_the_list_is_made_anew(example: Visit) -> None:
    """Less time must not drop what the person has pinned."""
    example.turn("questions")
    example.press("Suggest questions")
    last = example.work.asking.listed.questions[-1].question  # type: ignore[union-attr]
    example.app.session_state["coach.work"]["work"] = example.work.model_copy(
        update={"asking": example.work.asking.model_copy(update={"pinned": (last,)})}
    )
    example.number("Minutes you have", 10)
    example.press("Suggest again")

    assert example.drawn("questions")[0]["items"][0]["question"] == last


def test_what_the_list_leaves_undone_is_said(example: Visit) -> None:
    """A question of one's own that asks for work is not on the list, and a notice says why."""
    example.turn("questions")
    example.fill("Your own questions, one a line", "Are you hiring interns this summer?")
    example.press("Suggest questions")

    assert example.told("Are you hiring interns this summer?")


class TestTheirOwnQuestions:
    """What the rules say of them, and a better wording for who wants it."""

    FIELD = "Your own questions, one a line"
    CLOSED = "Is the pay good?"

    def test_findings_are_told_with_the_question(self, example: Visit) -> None:
        """A question that yes or no would answer is named, with the reason."""
        example.turn("questions")
        example.fill(self.FIELD, f"How do you begin your day?\n{self.CLOSED}")

        (said,) = [notice for notice in example.notices if self.CLOSED in notice]
        assert "yes, no or one fact" in said

    def test_a_better_wording_is_shown_and_taken_only_when_accepted(self, example: Visit) -> None:
        """Looking at it changes nothing; taking it puts it into the field."""
        example.turn("questions")
        example.fill(self.FIELD, self.CLOSED)
        example.press("Improve question 1")
        (better,) = improve(self.CLOSED).questions

        assert example.told(better)
        assert example.told(improve(self.CLOSED).changes[0])
        assert example.kept("asking.own") == (self.CLOSED,)
        example.press("Take this wording")
        assert example.kept("asking.own") == (better,)
        assert example.value(self.FIELD) == better

    def test_they_may_keep_their_own(self, example: Visit) -> None:
        """The offer goes away and the question stays."""
        example.turn("questions")
        example.fill(self.FIELD, self.CLOSED)
        example.press("Improve question 1")
        example.press("Keep mine")

        assert example.kept("asking.own") == (self.CLOSED,)
        assert not example.told("It could be asked like this")

    def test_two_questions_in_one_are_taken_apart(self, example: Visit) -> None:
        """Both parts come onto the list when it is made anew."""
        packed = "Do you like your job and what is hard?"
        example.turn("questions")
        example.fill(self.FIELD, packed)
        example.press("Suggest questions")
        example.press("Improve question 1")
        example.press("Take these instead")
        assert example.told("“Suggest again” brings it onto the list")
        example.press("Suggest again")

        asked = [entry["question"] for entry in example.drawn("questions")[0]["items"]]
        assert set(improve(packed).questions) <= set(asked)
        assert packed not in asked

    def test_what_must_not_be_asked_is_not_made_longer(self, example: Visit) -> None:
        """No wording is offered for a question that asks for work."""
        example.turn("questions")
        example.fill(self.FIELD, "Are you hiring interns?")

        assert example.told("This asks for work")
        assert not [b for b in example.app.button if b.label.startswith("Improve")]
