"""The list as the person arranges it."""

from __future__ import annotations

import pytest

from coach.domain.brief import Brief
from coach.errors import UsageError
from coach.questions import keep_pinned, leave_out, move, pin
from tests.questions.conftest import Ranked


def test_a_pinned_question_keeps_its_place_in_a_new_list(full_brief: Brief, ranked: Ranked) -> None:
    """Changed minutes or notes do not move what the person holds on to."""
    old = pin(ranked(full_brief), 4)
    new = keep_pinned(ranked(full_brief, 30), old)
    kept = [each for each in new.questions if each.pinned]

    assert [(each.rank, each.question) for each in kept] == [(4, old.questions[3].question)]
    assert len({each.question for each in new.questions}) == len(new.questions)


def test_a_moved_question_stands_where_it_was_put(full_brief: Brief, ranked: Ranked) -> None:
    """The others close up, ranks are counted anew, and it is pinned."""
    before = ranked(full_brief)
    after = move(before, 8, 2)

    assert after.questions[1].question == before.questions[7].question
    assert after.questions[1].pinned
    assert [each.rank for each in after.questions] == list(range(1, len(after.questions) + 1))
    assert after.questions[2].question == before.questions[1].question


def test_a_question_can_be_left_out(full_brief: Brief, ranked: Ranked) -> None:
    """The next spare moves up."""
    before = ranked(full_brief)
    after = leave_out(before, 1)

    assert [each.question for each in after.questions] == [
        each.question for each in before.questions[1:]
    ]
    assert len(after.ask_order) == after.cut


def test_unpinning_undoes_pinning(full_brief: Brief, ranked: Ranked) -> None:
    """The list is as it was."""
    before = ranked(full_brief)
    assert pin(pin(before, 3), 3, pinned=False) == before


@pytest.mark.parametrize("rank", [0, 99, -1])
def test_a_rank_that_does_not_exist_is_an_error(
    full_brief: Brief, ranked: Ranked, rank: int
) -> None:
    """The sentence names the ranks there are."""
    with pytest.raises(UsageError, match="Choose a number from 1 to"):
        pin(ranked(full_brief), rank)


class TestTheOrderToAskIn:
    """Beside the order of importance."""

    def test_it_holds_the_ranks_above_the_cut_once_each(
        self, full_brief: Brief, ranked: Ranked
    ) -> None:
        """Nothing is lost or asked twice."""
        result = ranked(full_brief, 30)
        assert sorted(result.ask_order) == list(range(1, result.cut + 1))

    def test_it_opens_gently_and_closes_with_who_else_to_talk_to(
        self, full_brief: Brief, ranked: Ranked
    ) -> None:
        """Opening before middle before closing; the next conversation is the last question."""
        result = ranked(full_brief, 30)
        asked = [result.questions[rank - 1] for rank in result.ask_order]
        phases = [("opening", "middle", "closing").index(each.phase) for each in asked]

        assert phases == sorted(phases)
        assert asked[-1].topic == "network"
