"""What is typed, and what is said of a word that is wrong."""

from __future__ import annotations

import pytest

from coach.cli import main
from coach.cli.commands import build
from coach.cli.parser import nearest
from coach.errors import UsageError


class TestWrongWords:
    """A slip of the keyboard gets the right word back."""

    @pytest.mark.parametrize(
        ("typed", "said"),
        [
            (["drft", "brief.toml"], "'drft' is no command; the nearest is 'draft'"),
            (["check", "x", "--kind", "thankyou"], "the nearest is 'thank-you'"),
            (["check", "x", "--king", "thank-you"], "'--king' is not known here"),
            (["draft", "x", "--variant=3"], "the nearest is '--variants'"),
            (["draft", "x", "--writer", "robot"], "it takes builtin, model"),
            (["questions", "x", "--minutes", "soon"], "'soon' is no whole number"),
            (["draft"], "BRIEF"),
        ],
    )
    def test_the_sentence_names_the_word_and_the_way_out(self, typed: list[str], said: str) -> None:
        """Each wrong word is named, and the nearest right one or the help with it."""
        with pytest.raises(UsageError, match=r"See `coach.* --help`\.") as caught:
            build().parse_args(typed)

        assert said in str(caught.value)

    def test_an_abbreviated_option_is_not_guessed(self) -> None:
        """What works today must not change its meaning when an option is added."""
        with pytest.raises(UsageError, match="--res"):
            build().parse_args(["draft", "brief.toml", "--res", "cv.pdf"])

    def test_a_word_like_no_other_gets_no_suggestion(self) -> None:
        """A far-fetched suggestion is worse than none."""
        assert "" == nearest("xylophone", ["draft", "check"])


class TestMain:
    """The whole way from words to an exit code."""

    def test_usage_errors_end_with_2_and_one_sentence(
        self, capsys: pytest.CaptureFixture[str]
    ) -> None:
        """The complaint goes to standard error, prefixed, and nothing to standard output."""
        code = main(["draft", "x", "--variant", "3"])

        seen = capsys.readouterr()
        assert 2 == code
        assert seen.err.startswith("coach: '--variant' is not known here")
        assert "" == seen.out

    def test_no_command_at_all_is_a_usage_error(self, capsys: pytest.CaptureFixture[str]) -> None:
        """``coach`` alone says what to type."""
        assert 2 == main([])
        assert "coach --help" in capsys.readouterr().err

    @pytest.mark.parametrize(
        "command", ["draft", "questions", "check", "resume", "rules", "prompt", "doctor", "app"]
    )
    def test_every_command_has_help_with_an_example(
        self, command: str, capsys: pytest.CaptureFixture[str]
    ) -> None:
        """Help shows a line that can be typed as it stands."""
        with pytest.raises(SystemExit) as stopped:
            main([command, "--help"])

        assert 0 == stopped.value.code
        assert f"coach {command}" in capsys.readouterr().out.partition("example:")[2]

    def test_ctrl_c_ends_quietly(
        self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        """An interrupted command leaves no traceback and the shell's own code."""

        def interrupted(_: object) -> int:
            raise KeyboardInterrupt

        monkeypatch.setattr("coach.cli.doctor.run", interrupted)

        assert 130 == main(["doctor"])
        assert ("", "") == capsys.readouterr()
