"""``coach draft``, ``coach questions`` and ``coach prompt``."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from coach import briefing, pipeline
from coach.errors import ModelUnreachable
from coach.policy import builtin
from coach.settings import Settings
from coach.writers import DraftRequest, Written
from coach.writers.model import ModelWriter
from tests.cli.conftest import Coach


@pytest.fixture
def brief(repository: Path) -> Path:
    """The example's brief."""
    return repository / "examples" / "brief.toml"


@pytest.fixture
def resume(repository: Path) -> Path:
    """The example's résumé."""
    return repository / "examples" / "resume.pdf"


class TestDraft:
    """Drafts from a brief."""

    def test_prints_different_drafts_each_with_its_check(
        self, coach: Coach, brief: Path, resume: Path
    ) -> None:
        """Two of them unless told otherwise, with subject lines, and who wrote them and why."""
        ended = coach("draft", brief, "--resume", resume)

        assert (0, "") == (ended.code, ended.err)
        assert "Draft 1 of 2: " in ended.out
        assert "Draft 2 of 2: " in ended.out
        assert 2 == ended.out.count("\nSubject: ")
        assert 2 == ended.out.count("\nCheck: ")
        assert "built-in writer" in ended.out

    def test_json_says_the_same(self, coach: Coach, brief: Path, resume: Path) -> None:
        """Every fact's words stand where the draft says they do."""
        result = json.loads(
            coach("draft", brief, "--resume", resume, "--variants", "3", "--json").out
        )

        drafts = result["drafts"]
        assert ("schema", "builtin") == (next(iter(result)), result["writer"])
        assert 3 == len({draft["body"] for draft in drafts})
        assert all(draft["report"]["passed"] for draft in drafts)
        for draft in drafts:
            assert draft["facts"]
            for fact in draft["facts"]:
                assert fact["text"] == draft["body"][fact["start"] : fact["end"]]

    def test_writes_another_kind_when_asked(self, coach: Coach, brief: Path) -> None:
        """``--kind`` beats what the brief asks for."""
        result = json.loads(coach("draft", brief, "--kind", "shadow-request", "--json").out)

        assert "shadow-request" == result["kind"]
        assert all("shadow" in draft["body"] for draft in result["drafts"])

    def test_a_model_that_cannot_be_reached_is_replaced_and_named(
        self, coach: Coach, brief: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """The built-in writer steps in, and the result says why."""

        def unreachable(*_: object) -> Written:
            raise ModelUnreachable("The model server refused the connection. Try again later.")

        monkeypatch.setattr(ModelWriter, "write", unreachable)
        ended = coach("draft", brief, "--model", "openai/invented")

        assert 0 == ended.code
        assert "built-in writer" in ended.out
        assert "refused the connection" in ended.out

    @pytest.mark.parametrize(
        ("words", "code", "said"),
        [
            (["missing.toml"], 3, "missing.toml"),
            (["empty.toml"], 3, "empty.toml"),
            (["typo.toml"], 3, "organization"),
            (["brief.toml", "--resume", "missing.pdf"], 3, "missing.pdf"),
            (["brief.toml", "--variants", "9"], 2, "1 to 5"),
            (["brief.toml", "--kind", "thank-you"], 3, "takeaway"),
            (["brief.toml", "--writer", "model"], 4, "COACH_MODEL"),
        ],
    )
    def test_bad_input_is_told_in_a_sentence(
        self, words: list[str], code: int, said: str, coach: Coach, folder: Path
    ) -> None:
        """Nothing on standard output, the right exit code, and no traceback."""
        whole = (Path(__file__).parents[2] / "examples" / "brief.toml").read_text(encoding="utf-8")
        (folder / "brief.toml").write_text(whole, encoding="utf-8")
        (folder / "empty.toml").write_text("")
        (folder / "typo.toml").write_text(
            whole.replace("organization", "organisation"), encoding="utf-8"
        )

        ended = coach("draft", *words)

        assert (code, "") == (ended.code, ended.out)
        assert ended.err.startswith("coach: ")
        assert said in ended.err


class TestQuestions:
    """The list and its cut."""

    def test_prints_the_ranks_in_order_with_reasons_and_one_cut(
        self, coach: Coach, brief: Path, resume: Path
    ) -> None:
        """The cut stands after as many questions as fit."""
        ended = coach("questions", brief, "--resume", resume, "--minutes", "20")
        result = json.loads(
            coach("questions", brief, "--resume", resume, "--minutes", "20", "--json").out
        )

        lines = ended.out.splitlines()
        ranks = [int(line[:2]) for line in lines if line[:2].strip().isdigit()]
        cut = next(number for number, line in enumerate(lines) if line.startswith("---"))
        above = [int(line[:2]) for line in lines[:cut] if line[:2].strip().isdigit()]
        assert (0, "") == (ended.code, ended.err)
        assert list(range(1, len(result["questions"]) + 1)) == ranks
        assert result["cut"] == len(above)
        assert 1 <= result["cut"] < len(ranks)
        assert all(question["why"] for question in result["questions"])

    def test_the_brief_tells_the_time_unless_it_is_given(self, coach: Coach, brief: Path) -> None:
        """Twenty minutes are asked for, so twenty minutes are filled."""
        assert 20 == json.loads(coach("questions", brief, "--json").out)["minutes"]

    def test_ones_own_questions_take_part(self, coach: Coach, brief: Path, tmp_path: Path) -> None:
        """They are ranked among the others, word for word."""
        own = tmp_path / "own.txt"
        own.write_text("\nWhat did the first flood you measured teach you?\n\n", encoding="utf-8")

        result = json.loads(coach("questions", brief, "--own", own, "--json").out)

        assert ["What did the first flood you measured teach you?"] == [
            each["question"] for each in result["questions"] if each["own"]
        ]

    def test_no_time_is_no_list(self, coach: Coach, brief: Path) -> None:
        """A number that makes no sense is a usage error."""
        ended = coach("questions", brief, "--minutes", "0")

        assert 2 == ended.code
        assert "--minutes 0 is out of range" in ended.err


class TestPrompt:
    """What a model would be sent."""

    def test_is_what_the_pipeline_would_send(
        self, coach: Coach, brief: Path, resume: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """The printed messages are those of the request that a draft makes."""
        sent: list[DraftRequest] = []

        def kept(_: ModelWriter, request: DraftRequest) -> Written:
            sent.append(request)
            raise ModelUnreachable("Nobody is there. Try again later.")

        monkeypatch.setattr(ModelWriter, "write", kept)
        monkeypatch.setenv("COACH_MODEL", "openai/invented")
        printed = coach("prompt", "interview-request", brief, "--resume", resume, "--json")
        coach("draft", brief, "--resume", resume)
        monkeypatch.undo()

        shown = json.loads(printed.out)
        prompt = ModelWriter(Settings()).prompt(sent[0])
        assert prompt.fingerprint == shown["fingerprint"]
        assert [each.content for each in prompt.messages] == [
            each["content"] for each in shown["messages"]
        ]

    def test_reads_as_text_too(self, coach: Coach, brief: Path) -> None:
        """Each message stands under the name of who says it."""
        lines = coach("prompt", "interview-request", brief).out.splitlines()

        assert "SYSTEM" == lines[0]
        assert "USER" in lines

    def test_questions_are_shown_as_the_pipeline_asks_for_them(
        self, coach: Coach, brief: Path
    ) -> None:
        """The messages are those that go out for the same brief and time."""
        shown = json.loads(coach("prompt", "questions", brief, "--minutes", "40", "--json").out)

        loaded = briefing.load(brief, resume=None, settings=Settings())
        prompt = pipeline.prompt_for_questions(loaded, minutes=40, policy=builtin())
        assert ("questions", prompt.fingerprint) == (shown["task"], shown["fingerprint"])
        assert [each.content for each in prompt.messages] == [
            each["content"] for each in shown["messages"]
        ]

    def test_the_brief_tells_the_time_for_questions(self, coach: Coach, brief: Path) -> None:
        """Twenty minutes are asked for, so nothing changes if they are given."""
        assert (
            coach("prompt", "questions", brief).out
            == coach("prompt", "questions", brief, "--minutes", "20").out
        )

    @pytest.mark.parametrize(
        ("task", "minutes", "said"),
        [
            ("questions", "0", "--minutes 0 is out of range"),
            ("follow-up", "20", "--minutes says nothing to follow-up"),
        ],
    )
    def test_minutes_that_mean_nothing_are_a_usage_error(
        self, task: str, minutes: str, said: str, coach: Coach, brief: Path
    ) -> None:
        """Out of range, or for a text that no time decides on."""
        ended = coach("prompt", task, brief, "--minutes", minutes)

        assert (2, "") == (ended.code, ended.out)
        assert said in ended.err

    def test_nothing_to_word_is_said(self, coach: Coach, folder: Path) -> None:
        """A brief of names alone has no question for a model, so none would be asked."""
        names = '[sender]\nname = "Maya Patel"\n[contact]\nname = "Elena Ruiz"\n'
        (folder / "names.toml").write_text(names, encoding="utf-8")

        ended = coach("prompt", "questions", "names.toml")

        assert (3, "") == (ended.code, ended.out)
        assert "a model would be sent nothing" in ended.err

    def test_an_unknown_task_gets_the_nearest(self, coach: Coach, brief: Path) -> None:
        """A slip is answered with the right word."""
        ended = coach("prompt", "interview-requests", brief)

        assert 2 == ended.code
        assert "the nearest is 'interview-request'" in ended.err
