"""Ranked questions as a screen shows them."""

from __future__ import annotations

from coach import present
from coach.domain.text import Question, QuestionList, ScoreReasons, Scores


def question(words: str, *, rank: int = 1, phase: str = "middle", minutes: float = 3.0) -> Question:
    """A question of which only the words, the phase and the time matter."""
    scores = Scores(relevance=0.9, only_they_can_answer=0.5, new_to_you=0.1, fit=1.0)
    return Question(
        rank=rank, question=words, topic="t", minutes=minutes, why="w", scores=scores, phase=phase
    )


def test_every_score_gets_a_bar_and_a_word() -> None:
    """A bar is never read by its length alone."""
    bars = present.bars(question("Why?"))

    assert [(bar.label, bar.share, bar.word) for bar in bars] == [
        ("Serves your aims", 0.9, "much"),
        ("Only they know", 0.5, "some"),
        ("Fits the time", 1.0, "much"),
        ("New to you", 0.1, "little"),
    ]


def test_every_bar_carries_its_own_reason() -> None:
    """The sentence of a score stands with the score that it explains."""
    reasons = ScoreReasons(relevance="R.", only_they_can_answer="O.", new_to_you="N.", fit="F.")
    bars = present.bars(question("Why?").model_copy(update={"reasons": reasons}))

    assert [bar.reason for bar in bars] == ["R.", "O.", "F.", "N."]


def test_the_time_plan_holds_what_fits_in_the_order_of_a_conversation() -> None:
    """Openings come first and closings last, whatever the rank; what is cut has no place."""
    listed = QuestionList(
        minutes=20,
        cut=3,
        questions=(
            question("The end?", rank=1, phase="closing", minutes=2),
            question("The start?", rank=2, phase="opening"),
            question("The heart?", rank=3),
            question("Too late?", rank=4),
        ),
        ask_order=(2, 3, 1),
    )

    plan = present.time_plan(listed)

    assert [(part.phase, part.start, part.questions) for part in plan] == [
        ("To begin", 0.0, ("The start?",)),
        ("The heart of it", 3.0, ("The heart?",)),
        ("Before you go", 6.0, ("The end?",)),
    ]


def test_a_phase_without_words_of_ours_is_still_readable() -> None:
    """A new phase shows up as words, not as a key."""
    assert present.when_words(question("Why?", phase="their-story")) == "Their story"


def test_a_shadow_day_is_laid_out_by_the_parts_of_the_day() -> None:
    """What is asked along the way stands together, the easier question first."""
    moments = ("along the way", "end", "morning", "along the way")
    asked = tuple(
        question(f"{rank}?", rank=rank).model_copy(update={"moment": moment})
        for rank, moment in enumerate(moments, start=1)
    )

    plan = present.time_plan(
        QuestionList(minutes=60, cut=4, questions=asked, ask_order=(3, 4, 1, 2))
    )

    assert [(part.phase, part.questions) for part in plan] == [
        ("In the morning", ("3?",)),
        ("Along the way", ("4?", "1?")),
        ("At the end", ("2?",)),
    ]
