"""The person's own questions."""

from __future__ import annotations

import pytest

from coach.check import check_questions
from coach.domain.brief import Brief
from coach.questions import improve
from tests.questions.conftest import Ranked


def test_they_are_ranked_with_the_rest_and_marked(full_brief: Brief, ranked: Ranked) -> None:
    """A question of one's own stands near the top, in its own words."""
    mine = "How do you price the risk of a flood that nobody has seen?"
    result = ranked(full_brief, own=(mine,))
    found = next(each for each in result.questions if each.own)

    assert found.question == mine
    assert found.rank <= result.cut
    assert not found.personal_from


def test_they_take_the_place_of_what_would_ask_the_same(full_brief: Brief, ranked: Ranked) -> None:
    """The list does not ask again what the person asks."""
    mine = "Who else do you suggest I talk to?"
    network = [
        each for each in ranked(full_brief, own=(mine,)).questions if each.topic == "network"
    ]

    assert [each.question for each in network if "suggest I talk to" in each.question] == [mine]
    assert network[0].must_ask


def test_all_of_them_stay_however_short_the_time(full_brief: Brief, ranked: Ranked) -> None:
    """Nothing that the person wrote is dropped for want of minutes."""
    failing = ("pump", "gauge", "dam", "boat", "radio", "truck", "drone", "survey", "budget")
    mine = tuple(f"What do you do when the {what} fails?" for what in failing)
    listed = [each.question for each in ranked(full_brief, 10, own=mine).questions]

    assert set(mine) <= set(listed)


def test_one_that_asks_for_a_job_is_left_out_and_said_so(full_brief: Brief, ranked: Ranked) -> None:
    """An error keeps a question off the list; the remark names it."""
    mine = "Are you hiring interns this summer?"
    result = ranked(full_brief, own=(mine,))

    assert mine not in [each.question for each in result.questions]
    assert any(mine in said for said in result.remarks)


def test_a_question_written_twice_stands_once_and_that_is_said(
    full_brief: Brief, ranked: Ranked
) -> None:
    """The second is named in a remark."""
    mine = ("What is the water like in spring?", "What is the water like in spring?", " ")
    result = ranked(full_brief, own=mine)

    assert [each.question for each in result.questions].count(mine[0]) == 1
    assert any("stands once" in said for said in result.remarks)


IMPROVED = {
    "Is it stressful?": ("How stressful is it, and what does that depend on?",),
    "How is the team set up, who reports to whom, and how do you get promoted?": (
        "How is the team set up?",
        "Who reports to whom?",
        "How do you get promoted?",
    ),
    "Is the work lonely? Do you get outside much?": (
        "How lonely is the work, and what does that depend on?",
        "How often do you get outside much, and what does that depend on?",
    ),
    "What do you enjoy, and why?": ("What do you enjoy, and why?",),
    "What surprised you most": ("What surprised you most",),
    "Tell me about your first year.": ("Tell me about your first year.",),
}


@pytest.mark.parametrize(("question", "better"), IMPROVED.items())
def test_closed_questions_are_opened_and_packed_ones_taken_apart(
    question: str, better: tuple[str, ...]
) -> None:
    """What needs no change stays, to the letter."""
    result = improve(question)

    assert result.questions == better
    assert bool(result.changes) == (better != (question,))


def test_what_comes_out_keeps_the_rules() -> None:
    """Neither closed nor packed any more."""
    for question in IMPROVED:
        reports = check_questions(improve(question).questions)
        assert not [finding.rule for report in reports for finding in report.findings]
