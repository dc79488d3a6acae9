"""The ranked list: what stands on it, in which order, and why."""

from __future__ import annotations

import json
from itertools import combinations
from pathlib import Path

import pytest

from coach.briefing import facts
from coach.check import check_questions
from coach.domain.brief import Brief, Target
from coach.domain.findings import Severity
from coach.domain.people import Contact, Experience, Profile, Reading, Sender
from coach.domain.policy import Limits, Policy, QuestionWeights
from coach.domain.text import QuestionList
from coach.questions import rank
from coach.questions.language.words import likeness, stems
from tests.questions.conftest import Ranked

BRIEFS = Path(__file__).parent.parent / "eval" / "question_briefs.jsonl"


def texts(ranked: QuestionList) -> list[str]:
    """The questions in order."""
    return [each.question for each in ranked.questions]


class TestTheCut:
    """How many questions fit into the time."""

    @pytest.mark.parametrize("minutes", [5, 10, 15, 20, 30, 45, 60])
    def test_it_keeps_about_three_minutes_a_question(
        self, full_brief: Brief, ranked: Ranked, minutes: int
    ) -> None:
        """Never more than the rule allows, never fewer than two, and talk fits into the time."""
        result = ranked(full_brief, minutes)
        above = result.questions[: result.cut]

        assert 2 <= result.cut <= max(2, minutes / 3)
        assert result.cut == 2 or sum(each.minutes for each in above) <= minutes
        assert minutes == result.minutes

    def test_there_are_spare_questions_below_it(self, full_brief: Brief, ranked: Ranked) -> None:
        """Where an answer is short, there is something more to ask."""
        result = ranked(full_brief)
        assert len(result.questions) >= result.cut + 5

    def test_the_policy_says_how_long_a_question_takes(self, full_brief: Brief) -> None:
        """A school that allows five minutes a question gets a shorter list."""
        slow = Policy(limits=Limits(minutes_per_question=5.0))
        result = rank(full_brief, facts(full_brief), minutes=20, policy=slow)

        assert result.cut == 4

    @pytest.mark.parametrize("minutes", [5, 10, 20, 60])
    def test_advice_and_who_else_to_talk_to_are_always_above_it(
        self, full_brief: Brief, shadow_brief: Brief, ranked: Ranked, minutes: int
    ) -> None:
        """One of each, marked, in the shortest talk and on a shadow day."""
        for brief in (full_brief, shadow_brief, Brief()):
            result = ranked(brief, minutes)
            must = [each for each in result.questions if each.must_ask]

            assert sorted(each.topic for each in must) == ["advice", "network"]
            assert all(each.rank <= result.cut for each in must)


class TestWhatStandsOnIt:
    """Variety, personal questions, the rules."""

    def test_at_least_half_of_the_top_is_personal(self, full_brief: Brief, ranked: Ranked) -> None:
        """Where the brief has the facts, the list is this person's."""
        result = ranked(full_brief, 30)
        top = result.questions[: result.cut]

        assert sum(bool(each.personal_from) for each in top) * 2 >= len(top)

    def test_no_topic_takes_over(self, full_brief: Brief, ranked: Ranked) -> None:
        """No topic has more than a third of what stands above the cut."""
        result = ranked(full_brief, 60)
        topics = [each.topic for each in result.questions[: result.cut]]

        assert max(topics.count(topic) for topic in set(topics)) <= -(-result.cut // 3)

    @pytest.mark.parametrize(
        "line", BRIEFS.read_text(encoding="utf-8").splitlines(), ids=lambda line: line[9:30]
    )
    def test_every_list_keeps_the_rules_for_questions(self, ranked: Ranked, line: str) -> None:
        """No error and no warning above the cut or below, for briefs of every kind."""
        given = json.loads(line)
        brief = Brief.model_validate(given["brief"])
        result = ranked(brief, given["minutes"], notes=given.get("notes", ""))

        reports = check_questions(texts(result))
        above = check_questions(texts(result)[: result.cut], minutes=given["minutes"])
        assert not [
            (finding.rule, finding.text)
            for report in (*reports, *above)
            for finding in report.findings
            if finding.severity is not Severity.INFO
        ]

    def test_no_two_questions_mean_nearly_the_same(self, full_brief: Brief, ranked: Ranked) -> None:
        """The whole list, spares included, repeats nothing."""
        asked = [stems(text) for text in texts(ranked(full_brief, 60))]
        assert max(likeness(one, other) for one, other in combinations(asked, 2)) < 0.6

    def test_the_same_brief_gives_the_same_list(self, full_brief: Brief, ranked: Ranked) -> None:
        """Nothing is left to chance."""
        assert ranked(full_brief) == ranked(full_brief)

    def test_an_empty_brief_gives_a_list_of_the_bank(self, ranked: Ranked) -> None:
        """Somebody who has filled in nothing still gets good questions, and is told so."""
        result = ranked(Brief())

        assert not [each for each in result.questions if each.personal_from]
        assert "three short questions" in result.remarks[0]

    def test_a_changed_word_does_not_reshuffle_the_list(
        self, full_brief: Brief, ranked: Ranked
    ) -> None:
        """Another town's river leaves the order as it was."""
        contact = full_brief.contact.model_copy(
            update={"research": ("led the Maumee wetlands restoration",
                                 "moved from academia to consulting")}
        )  # fmt: skip
        before = ranked(full_brief)
        after = ranked(full_brief.model_copy(update={"contact": contact}))

        assert [text.replace("Scioto", "Maumee") for text in texts(before)] == texts(after)


class TestWhy:
    """Four scores, each with its sentence."""

    def test_every_question_has_four_scores_with_a_reason_each(
        self, full_brief: Brief, ranked: Ranked
    ) -> None:
        """Scores lie from 0 to 1, reasons are sentences."""
        for each in ranked(full_brief).questions:
            assert all(0.0 <= score <= 1.0 for score in each.scores.model_dump().values())
            assert each.reasons is not None
            assert all(said.endswith(".") for said in each.reasons.model_dump().values())
            assert each.reasons.relevance in each.why

    def test_what_the_notes_answer_stands_lower_and_is_quoted(
        self, full_brief: Brief, ranked: Ranked
    ) -> None:
        """The sentence that answers it is shown."""
        notes = "About us.\nA typical day starts at the river at six. When did we begin?"
        bare = full_brief.model_copy(update={"target": Target(role="hydrologist")})
        day = "What does a typical day look like for you as a hydrologist"

        before = next(each for each in ranked(bare, 60).questions if each.question.startswith(day))
        after = [
            each
            for each in ranked(bare, 60, notes=notes).questions
            if each.question.startswith(day)
        ]

        assert before.scores.only_they_can_answer > 0.5
        for each in after:
            assert each.rank > before.rank
            assert each.answered == "A typical day starts at the river at six"
            assert "A typical day starts at the river at six" in each.why

    def test_what_the_resume_shows_is_less_new(self, ranked: Ranked) -> None:
        """Who has worked as a nurse needs less telling what a nurse's tools are."""
        profile = Profile(experience=(Experience(title="Nurse aide", organization="City"),))
        fresh = Brief(target=Target(role="nurse"), contact=Contact(role="nurse"))
        seen = fresh.model_copy(update={"resume": Reading(profile=profile)})

        def newness(brief: Brief) -> float:
            listed = ranked(brief, 60).questions
            return min(each.scores.new_to_you for each in listed)

        assert newness(seen) < newness(fresh)

    def test_the_weights_of_the_policy_decide(self, full_brief: Brief) -> None:
        """A policy that counts fit alone puts other questions first."""
        only_fit = QuestionWeights(relevance=0, only_they_can_answer=0, new_to_you=0, fit=1)
        usual = rank(full_brief, facts(full_brief), minutes=20, policy=Policy())
        other = rank(full_brief, facts(full_brief), minutes=20, policy=Policy(questions=only_fit))

        assert texts(usual) != texts(other)

    def test_what_was_asked_to_learn_comes_first(self, full_brief: Brief, ranked: Ranked) -> None:
        """The most important questions are the ones that one wants answers to."""
        assert ranked(full_brief).questions[0].personal_from == ("target.learn[0]",)


class TestForWhom:
    """The person's situation shows."""

    def test_a_career_changer_gets_questions_for_career_changers(self, ranked: Ranked) -> None:
        """And none that suits only students."""
        brief = Brief(
            sender=Sender(headline="a nurse moving into data"), target=Target(role="data analyst")
        )
        listed = texts(ranked(brief, 30))

        assert (
            "Which habits from an earlier career help in this one, and which get in the way?"
            in (listed)
        )
        assert not [text for text in listed if "two more courses" in text]

    def test_a_shadow_day_has_questions_for_each_part_of_the_day(
        self, shadow_brief: Brief, ranked: Ranked
    ) -> None:
        """Above the cut there is one for the morning, one along the way and one for the end."""
        result = ranked(shadow_brief, 30)
        above = [each for each in result.questions[: result.cut] if each.topic == "shadow"]

        assert {each.moment for each in above} == {"morning", "along the way", "end"}

    def test_a_talk_has_no_questions_for_a_shadow_day(
        self, full_brief: Brief, ranked: Ranked
    ) -> None:
        """Nobody asks "just now" in an office."""
        assert not [each for each in ranked(full_brief, 60).questions if each.moment]


class TestWhatIsLeftOut:
    """Wishes that cannot be put to a stranger."""

    def test_a_wish_for_a_job_is_left_out_and_said_so(self, ranked: Ranked) -> None:
        """The list never asks for work, and the remark says why it is missing."""
        brief = Brief(target=Target(learn=("how to get a job at your company",)))
        result = ranked(brief)

        assert not [text for text in texts(result) if "your company?" in text]
        assert [said for said in result.remarks if "was left out" in said]

    @pytest.mark.parametrize("wish", ["everything", "https://example.org", "how " + "very " * 99])
    def test_a_wish_of_which_no_question_can_be_made_is_named(
        self, ranked: Ranked, wish: str
    ) -> None:
        """Nothing that was typed disappears without a word."""
        result = ranked(Brief(target=Target(learn=(wish, "how funding works"))))

        (said,) = result.remarks
        assert "was not turned into a question" in said
        assert len(said) < 200
