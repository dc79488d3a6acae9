"""``coach questions``: the list as text, the three questions to the person, and ``--improve``."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from coach.cli import finding
from coach.domain.text import Question, QuestionList
from coach.errors import InputError
from tests.cli.conftest import Coach

NO_AIM = "You have not said what you want to learn"


class Terminal(io.StringIO):
    """A stream that somebody sits at."""

    def isatty(self) -> bool:
        """Say so."""
        return True


@pytest.fixture
def brief(repository: Path) -> Path:
    """The example's brief, which says what to learn."""
    return repository / "examples" / "brief.toml"


@pytest.fixture
def aimless(repository: Path) -> Path:
    """A brief that does not say what to learn."""
    return repository / "examples" / "brief-thanks.toml"


@pytest.fixture
def answers(tmp_path: Path) -> Callable[[str], Path]:
    """Write a file of answers."""

    def write(text: str) -> Path:
        path = tmp_path / "answers"
        path.write_text(text, encoding="utf-8")
        return path

    return write


@pytest.fixture
def at_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    """Somebody sits at it."""
    monkeypatch.setattr(finding, "is_terminal", lambda *_: True)


class TestListing:
    """The list as a person reads it."""

    def test_the_order_to_ask_in_stands_after_the_list(self, coach: Coach, brief: Path) -> None:
        """By the numbers of the list, and as the JSON has it."""
        result = json.loads(coach("questions", brief, "--json").out)
        last = coach("questions", brief).out.splitlines()[-1]

        order = ", ".join(map(str, result["ask_order"]))
        assert f"Ask them in this order: {order}." == last
        assert set(range(1, result["cut"] + 1)) == set(result["ask_order"])

    def test_a_shadow_day_is_ordered_by_its_parts(self, coach: Coach, repository: Path) -> None:
        """Each part has the questions of its moment, in the order to ask them."""
        shadow = repository / "examples" / "brief-shadow.toml"
        result = json.loads(coach("questions", shadow, "--json").out)
        lines = coach("questions", shadow).out.splitlines()

        moments = {each["rank"]: each["moment"] for each in result["questions"]}
        parts = {
            "In the morning": "morning", "Along the way": "along the way", "At the end": "end"
        }  # fmt: skip
        for name, moment in parts.items():
            ranks = [str(rank) for rank in result["ask_order"] if moments[rank] == moment]
            line = next(line for line in lines if line.startswith(f"    {name}"))
            assert line.removeprefix(f"    {name}").strip() == ", ".join(ranks)

    def test_scores_are_shown_with_their_reasons_on_request_only(
        self, coach: Coach, brief: Path
    ) -> None:
        """Four lines a question, with the numbers of the JSON."""
        first = json.loads(coach("questions", brief, "--json").out)["questions"][0]
        plain = coach("questions", brief).out
        scored = " ".join(coach("questions", brief, "--scores").out.split())

        assert "relevance:" not in plain
        for name, score in first["scores"].items():
            assert f"{score:.2f} {name.replace('_', ' ')}: {first['reasons'][name]}" in scored

    def test_a_score_without_a_reason_is_shown_alone(
        self, coach: Coach, brief: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Lists kept from elsewhere may have no reasons; the numbers are there all the same."""
        result = json.loads(coach("questions", brief, "--json").out)
        one = Question(**result["questions"][0] | {"reasons": None})
        kept = QuestionList(minutes=5, cut=1, questions=(one,))
        monkeypatch.setattr("coach.pipeline.questions", lambda *_, **__: kept)

        lines = coach("questions", brief, "--scores").out.splitlines()

        assert f"    {one.scores.relevance:.2f} relevance" in lines
        assert not any(line.startswith("Ask them") for line in lines)


class TestAsked:
    """The three questions that a person is asked on a terminal."""

    @pytest.mark.usefixtures("at_a_terminal")
    def test_the_answers_become_questions(self, coach: Coach, aimless: Path) -> None:
        """They are asked on standard error, so the result stays clean."""
        ended = coach("questions", aimless, "--json", stdin="\nbeing stuck at a desk\n\n")

        result = json.loads(ended.out)
        assert any("being stuck at a desk" in each["question"] for each in result["questions"])
        assert [] == [remark for remark in result["remarks"] if remark.startswith(NO_AIM)]
        assert "What worries you about this path?" in ended.err
        assert 3 == ended.err.count("> ")

    @pytest.mark.usefixtures("at_a_terminal")
    @pytest.mark.parametrize("typed", ["\n\n\n", ""])
    def test_skipping_all_is_allowed_and_said(
        self, typed: str, coach: Coach, aimless: Path
    ) -> None:
        """Empty lines, or an end of input at once."""
        ended = coach("questions", aimless, stdin=typed)

        assert 0 == ended.code
        assert NO_AIM in ended.out
        assert "--answers FILE" in ended.out

    @pytest.mark.usefixtures("at_a_terminal")
    def test_a_brief_with_an_aim_asks_nothing(self, coach: Coach, brief: Path) -> None:
        """Who has said what to learn is not asked again."""
        assert "" == coach("questions", brief).err

    @pytest.mark.usefixtures("at_a_terminal")
    def test_nobody_answers_and_is_refused_then(self, coach: Coach, aimless: Path) -> None:
        """What cannot be done is said before the questions, not after."""
        ended = coach("questions", aimless, "--writer", "model", stdin="a\nb\nc\n")

        assert 4 == ended.code
        assert "worries" not in ended.err

    def test_a_script_is_not_asked(self, coach: Coach, aimless: Path) -> None:
        """What waits on standard input is left there, and the result says what was skipped."""
        ended = coach("questions", aimless, "--json", stdin="whether to apply\n")

        assert (0, "") == (ended.code, ended.err)
        assert json.loads(ended.out)["remarks"][0].startswith(NO_AIM)

    def test_the_end_of_input_keeps_what_was_answered(self) -> None:
        """Ctrl-D skips what is left."""
        assert {"decide": "whether to apply"} == finding.put(
            io.StringIO("  whether to apply \n"), io.StringIO()
        )

    def test_bytes_that_are_no_text_are_an_error(self) -> None:
        """They are told of as input, with the way out."""
        typed = io.TextIOWrapper(io.BytesIO(b"\xff\xfe\n"), encoding="utf-8")

        with pytest.raises(InputError, match="UTF-8"):
            finding.put(typed, io.StringIO())

    def test_a_terminal_is_one_at_every_end(self) -> None:
        """A pipe or a closed stream at any end is none."""
        assert finding.is_terminal(Terminal(), Terminal())
        assert not finding.is_terminal(Terminal(), io.StringIO())
        assert not finding.is_terminal(None, Terminal())


class TestAnswers:
    """The same answers from a file."""

    @pytest.mark.parametrize(
        "text", ['worry = "being stuck at a desk"', '{"worry": "being stuck at a desk"}']
    )
    def test_toml_and_json_say_the_same(
        self, text: str, coach: Coach, aimless: Path, answers: Callable[[str], Path]
    ) -> None:
        """What the text looks like decides."""
        result = json.loads(coach("questions", aimless, "--answers", answers(text), "--json").out)

        assert any("being stuck at a desk" in each["question"] for each in result["questions"])
        assert [] == result["remarks"]

    def test_they_add_to_what_the_brief_says(
        self, coach: Coach, brief: Path, answers: Callable[[str], Path]
    ) -> None:
        """Given on purpose, they count beside the aims that are there."""
        file = answers('worry = "being stuck at a desk"')

        out = coach("questions", brief, "--answers", file).out

        assert "being stuck at a desk" in " ".join(out.split())
        assert "day to day" in out

    @pytest.mark.usefixtures("at_a_terminal")
    def test_who_gives_a_file_is_not_asked(
        self, coach: Coach, aimless: Path, answers: Callable[[str], Path]
    ) -> None:
        """Even a file that skips all three."""
        ended = coach("questions", aimless, "--answers", answers(""))

        assert (0, "") == (ended.code, ended.err)
        assert NO_AIM in ended.out

    @pytest.mark.parametrize(
        ("text", "said"),
        [
            ('worries = "x"', "'worries'; the nearest is 'worry'. The keys are decide, worry"),
            ('{"zzz": "x"}', "'zzz'. The keys are decide, worry, offline."),
            ("worry = 3", "'worry' in"),
            ("being stuck", "is not valid TOML"),
            ('{"worry"', "is not valid JSON"),
            ("[" * 100_000, "is not valid JSON"),
            ('["being stuck"]', "holds no answers"),
        ],
    )
    def test_anything_else_is_told_in_a_sentence(
        self, text: str, said: str, coach: Coach, aimless: Path, answers: Callable[[str], Path]
    ) -> None:
        """The file is named, and the way out."""
        ended = coach("questions", aimless, "--answers", answers(text))

        assert (3, "", 1) == (ended.code, ended.out, ended.err.count("\n"))
        assert ended.err.startswith("coach: ")
        assert said in ended.err

    def test_a_missing_file_is_named(self, coach: Coach, aimless: Path) -> None:
        """As for any other file."""
        ended = coach("questions", aimless, "--answers", "missing.toml")

        assert 3 == ended.code
        assert "There is no file missing.toml" in ended.err

    def test_half_a_character_does_no_harm(
        self, coach: Coach, aimless: Path, answers: Callable[[str], Path]
    ) -> None:
        """JSON can spell what no text can hold; it is shown as a question mark."""
        ended = coach("questions", aimless, "--answers", answers('{"worry": "noise \\udce9 dust"}'))

        assert (0, "") == (ended.code, ended.err)


class TestImprove:
    """The person's own questions, made better."""

    def test_a_closed_question_is_opened_and_a_packed_one_taken_apart(self, coach: Coach) -> None:
        """Each with what was done."""
        closed, packed = "Do you like your work?", "What do you do and how did you get there?"

        ended = coach("questions", "--improve", closed, "--improve", packed)

        first, second = ended.out.split("\n\n")
        assert (0, "") == (ended.code, ended.err)
        assert closed not in first
        assert "yes or no" in first
        assert ["What do you do?", "How did you get there?"] == second.splitlines()[:2]
        assert "taken apart" in second

    def test_a_good_question_stays_and_that_is_said(self, coach: Coach) -> None:
        """Nothing is changed for the sake of it."""
        out = coach("questions", "--improve", "What is hard?").out

        assert "What is hard?" == out.splitlines()[0]
        assert "nothing was changed" in out

    def test_json_says_the_same(self, coach: Coach) -> None:
        """What was given stands beside what became of it."""
        result = json.loads(coach("questions", "--improve", "What is hard?", "--json").out)

        assert {
            "schema": 1,
            "improvements": [
                {"given": "What is hard?", "questions": ["What is hard?"], "changes": []}
            ],
        } == result

    @pytest.mark.parametrize(
        ("words", "said"),
        [
            ((), "There is no brief"),
            (("--improve", " ?"), "There is no question"),
            (("brief.toml", "--improve", "Is it hard?"), "--improve needs no brief"),
            (("--improve", "Is it hard?", "--minutes", "20"), "--improve needs no brief"),
        ],
    )
    def test_a_wrong_combination_is_a_usage_error(
        self, words: tuple[str, ...], said: str, coach: Coach
    ) -> None:
        """One sentence on what is wrong, one on what to do."""
        ended = coach("questions", *words)

        assert (2, "") == (ended.code, ended.out)
        assert said in ended.err
