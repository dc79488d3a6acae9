"""``coach check`` on one text."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest

from coach.cli import report
from coach.cli.screen import Screen
from coach.domain.findings import Report
from tests.cli.conftest import JOB_ASK, THANKS, Coach


class TestText:
    """A report that a person reads."""

    def test_a_finding_shows_its_place_and_marks_its_words(self, coach: Coach, note: Path) -> None:
        """Line and column lead to the words, and the marks stand under them."""
        ended = coach("check", note, "--kind", "thank-you")

        lines = ended.out.splitlines()
        place = next(number for number, line in enumerate(lines) if "no-job-ask" in line)
        line, column = (int(part) for part in lines[place].split()[0].split(":"))
        marks = lines[place + 2]
        marked = lines[place + 1][marks.index("^") : marks.rindex("^") + 1]
        assert 1 == ended.code
        assert 9 == line
        assert marked
        assert JOB_ASK.splitlines()[line - 1][column - 1 :].startswith(marked)

    def test_it_says_what_to_do_and_why(self, coach: Coach, note: Path) -> None:
        """A finding is advice with its reason."""
        out = coach("check", note, "--kind", "thank-you").out

        assert "Why: " in out
        assert "1 error" in out.splitlines()[0]

    def test_a_clean_text_ends_with_0(self, coach: Coach, good_note: Path) -> None:
        """Nothing to mend is said."""
        ended = coach("check", good_note, "--kind", "thank-you")

        assert (0, "") == (ended.code, ended.err)
        assert "nothing to mend" in ended.out

    def test_standard_input_is_read_for_a_dash(self, coach: Coach) -> None:
        """``-`` is standard input."""
        ended = coach("check", "-", "--kind", "thank-you", stdin=JOB_ASK)

        assert 1 == ended.code
        assert ended.out.startswith("standard input (thank-you): 1 error")

    def test_a_terminal_is_never_steered_by_the_text(self, coach: Coach) -> None:
        """What a text holds is shown, not obeyed."""
        text = JOB_ASK.replace("If a summer", "\x1b]0;owned\x07If a summer")
        ended = coach("check", "-", "--kind", "thank-you", stdin=text)

        assert "\x1b" not in ended.out + ended.err


class TestThreshold:
    """``--fail-on`` says what counts as failing."""

    @pytest.mark.parametrize(("threshold", "code"), [("error", 0), ("warning", 1), ("info", 1)])
    def test_a_warning_fails_only_from_warning_on(
        self, threshold: str, code: int, coach: Coach
    ) -> None:
        """Findings below the threshold are shown and do not fail."""
        text = (
            "Dear Dr. Ruiz,\n\nThank you so much for our conversation about gauges.\n\nMaya Patel\n"
        )
        ended = coach("check", "-", "--kind", "thank-you", "--fail-on", threshold, stdin=text)

        assert "length" in ended.out
        assert code == ended.code


class TestJson:
    """A report that a program reads."""

    def test_the_offsets_cut_the_words_out_of_the_file(self, coach: Coach, note: Path) -> None:
        """``text`` is what stands between ``start`` and ``end``."""
        found = json.loads(coach("check", note, "--kind", "thank-you", "--format", "json").out)

        finding = found["findings"][0]
        assert ["schema", "kind", "passed", "counts"] == list(found)[:4]
        assert [1, "thank-you", False, {"error": 1, "warning": 0, "info": 0}] == list(
            found.values()
        )[:4]
        assert "no-job-ask" == finding["rule"]
        assert finding["text"] == JOB_ASK[finding["start"] : finding["end"]] != ""

    def test_windows_line_ends_and_a_byte_order_mark_move_no_offset(
        self, coach: Coach, tmp_path: Path
    ) -> None:
        """Offsets count in the text as it stands, without the mark that precedes it."""
        text = JOB_ASK.replace("\n", "\r\n")
        path = tmp_path / "windows.txt"
        path.write_bytes(b"\xef\xbb\xbf" + text.encode())

        found = json.loads(coach("check", path, "--kind", "thank-you", "--format", "json").out)

        finding = found["findings"][0]
        assert finding["text"] == text[finding["start"] : finding["end"]] != ""


class TestQuestions:
    """One question a line."""

    def test_each_line_is_judged_and_found_again(self, coach: Coach, tmp_path: Path) -> None:
        """The finding stands at the line of its question, empty lines counted."""
        path = tmp_path / "questions.txt"
        path.write_text("What surprised you most in your first year?\n\n  Can you hire me?\n")

        ended = coach("check", path, "--kind", "questions")

        assert 1 == ended.code
        assert "no-job-ask" in ended.out
        assert all(line.startswith("3:") for line in ended.out.splitlines() if line[:1].isdigit())

    def test_json_has_one_entry_a_question(self, coach: Coach) -> None:
        """The entries stand in the order of the lines."""
        text = "What do you do all day?\nCan you hire me?\n"
        ended = coach("check", "-", "--kind", "question", "--format", "json", stdin=text)

        questions = json.loads(ended.out)["questions"]
        assert text.splitlines() == [each["question"] for each in questions]
        assert not questions[1]["passed"]


class TestFix:
    """``--fix`` prints the text with what is safe to mend, mended."""

    def test_a_text_without_safe_fixes_comes_back_as_it_was(self, coach: Coach, note: Path) -> None:
        """To the last character; what remains decides the exit code."""
        ended = coach("check", note, "--kind", "thank-you", "--fix")

        assert (1, JOB_ASK) == (ended.code, ended.out)


def test_what_could_not_be_checked_is_named() -> None:
    """Silence would look like approval."""
    stream = io.StringIO()
    report.skipped(Screen(stream), [Report(kind="thank-you", skipped=("grounded",))])

    assert "\nNot checked: grounded, which needs the brief (--brief FILE).\n" == stream.getvalue()


class TestBadInput:
    """One sentence on what is wrong, one on the way out, and the right exit code."""

    @pytest.mark.parametrize(
        ("words", "code", "said"),
        [
            (["missing.txt", "--kind", "thank-you"], 3, "There is no file missing.txt"),
            ([".", "--kind", "thank-you"], 3, "is a folder"),
            (["empty.txt", "--kind", "thank-you"], 3, "is empty"),
            (["binary.txt", "--kind", "thank-you"], 3, "is not plain text"),
            (["good.txt"], 2, "--kind"),
            (["--kind", "thank-you"], 2, "Give one text"),
            (["good.txt", "--batch", "all.jsonl"], 2, "Give one text"),
            (["good.txt", "--kind", "thank-you", "--format", "csv"], 2, "--batch"),
            (["good.txt", "--kind", "thank-you", "--fix", "--format", "json"], 2, "--fix"),
            (["good.txt", "--kind", "thank-you", "--policy", "no.toml"], 4, "no.toml"),
            (["good.txt", "--kind", "thank-you", "--brief", "no.toml"], 3, "no.toml"),
        ],
    )
    def test_is_told_in_a_sentence(
        self, words: list[str], code: int, said: str, coach: Coach, folder: Path
    ) -> None:
        """Nothing on standard output, and no traceback."""
        (folder / "empty.txt").write_text(" \n")
        (folder / "binary.txt").write_bytes(b"PK\x03\x04\x00\x00")

        ended = coach("check", *words)

        assert (code, "") == (ended.code, ended.out)
        assert ended.err.startswith("coach: ")
        assert said in ended.err
        assert "Traceback" not in ended.err

    def test_a_text_beyond_the_limit_is_refused(
        self, coach: Coach, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Memory stays bounded whatever is piped in."""
        monkeypatch.setattr("coach.cli.sources.MOST_BYTES", 100)

        ended = coach("check", "-", "--kind", "thank-you", stdin=THANKS)

        assert 3 == ended.code
        assert "standard input is larger than" in ended.err
