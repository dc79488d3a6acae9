"""``coach check --batch``."""

from __future__ import annotations

import csv
import io
import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import JOB_ASK, THANKS, Coach


def batch(path: Path, *records: object) -> Path:
    """Write records, one JSON text a line; a string is a line as it is."""
    lines = [each if isinstance(each, str) else json.dumps(each) for each in records]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


GOOD = {"id": "good", "kind": "thank-you", "subject": None, "body": THANKS}
BAD = {"id": 2, "kind": "thank-you", "subject": "Thank you", "body": JOB_ASK}
QUESTION = {"id": "q", "question": "Can you hire me?"}


class TestJsonLines:
    """One record in, one report out."""

    def test_reports_come_in_the_records_order_under_their_ids(
        self, coach: Coach, tmp_path: Path
    ) -> None:
        """Emails and questions may stand in one file."""
        ended = coach("check", "--batch", batch(tmp_path / "all.jsonl", GOOD, BAD, QUESTION))

        reports = [json.loads(line) for line in ended.out.splitlines()]
        assert (1, "") == (ended.code, ended.err)
        assert [("good", True), (2, False), ("q", False)] == [
            (each["id"], each["passed"]) for each in reports
        ]

    def test_a_bad_record_is_told_and_the_rest_is_checked(
        self, coach: Coach, tmp_path: Path
    ) -> None:
        """The line is named, nothing else is lost, and the exit code tells of it."""
        path = batch(
            tmp_path / "all.jsonl",
            GOOD,
            "{broken",
            {"id": 3, "kind": "thankyou", "body": THANKS},
            {"id": 4, "kind": "thank-you"},
            BAD,
        )
        ended = coach("check", "--batch", path)

        assert 3 == ended.code
        assert ["good", 2] == [json.loads(line)["id"] for line in ended.out.splitlines()]
        assert [f"coach: {path}, line {line}:" for line in (2, 3, 4)] == [
            " ".join(line.split()[:4]) for line in ended.err.splitlines()[:3]
        ]
        assert "2 checked, 3 passed over" in ended.err

    def test_a_kind_for_all_serves_records_without_one(self, coach: Coach, tmp_path: Path) -> None:
        """``--kind`` fills in, and does not override."""
        path = batch(tmp_path / "all.jsonl", {"id": 1, "body": THANKS})

        ended = coach("check", "--batch", path, "--kind", "thank-you")

        assert "thank-you" == json.loads(ended.out)["kind"]

    def test_a_report_is_there_before_the_next_record(self, tmp_path: Path) -> None:
        """A program that feeds records gets each answer while it goes on feeding."""
        words = [sys.executable, "-m", "coach", "check", "--batch", "-"]
        with subprocess.Popen(
            words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=tmp_path, text=True
        ) as process:
            assert process.stdin is not None
            assert process.stdout is not None
            for record in (GOOD, BAD):
                process.stdin.write(json.dumps(record) + "\n")
                process.stdin.flush()
                assert record["id"] == json.loads(process.stdout.readline())["id"]
            process.stdin.close()

        assert 1 == process.returncode

    def test_a_reader_that_goes_away_ends_it_quietly(self, tmp_path: Path) -> None:
        """``| head -1`` leaves no traceback."""
        path = batch(tmp_path / "all.jsonl", *[GOOD] * 300)
        with subprocess.Popen(
            [sys.executable, "-m", "coach", "check", "--batch", path],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        ) as process:
            assert process.stdout is not None
            assert process.stderr is not None
            process.stdout.readline()
            process.stdout.close()
            complaint = process.stderr.read()

        assert (141, b"") == (process.returncode, complaint)


class TestCsv:
    """Tables in, tables out."""

    def test_a_csv_is_answered_with_a_csv(self, coach: Coach, tmp_path: Path) -> None:
        """One row each, with counts, names of rules, and the findings as JSON."""
        path = tmp_path / "all.csv"
        with path.open("w", newline="", encoding="utf-8") as file:
            rows = csv.DictWriter(file, ["id", "kind", "subject", "body", "first_contact"])
            rows.writeheader()
            rows.writerows([GOOD, BAD])

        ended = coach("check", "--batch", path)

        good, bad = csv.DictReader(io.StringIO(ended.out))
        assert ("good", "True", "0") == (good["id"], good["passed"], good["error"])
        assert ("2", "False", "no-job-ask") == (bad["id"], bad["passed"], bad["rules"])
        assert JOB_ASK.find("Do you know") <= json.loads(bad["findings"])[0]["start"]

    def test_the_answer_can_have_the_other_form(self, coach: Coach, tmp_path: Path) -> None:
        """``--format`` chooses how the answer is written."""
        path = batch(tmp_path / "all.jsonl", GOOD)

        assert coach("check", "--batch", path, "--format", "csv").out.startswith("id,kind,passed")


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (["missing.jsonl"], 3, "There is no file missing.jsonl"),
        (["."], 3, "cannot be opened"),
        (["all.jsonl", "--format", "sarif"], 2, "jsonl or csv"),
        (["nameless.csv"], 3, "names its columns"),
    ],
)
def test_a_batch_that_cannot_be_read_is_told_in_a_sentence(
    words: list[str], code: int, said: str, coach: Coach, folder: Path
) -> None:
    """The right exit code, and no traceback."""
    (folder / "nameless.csv").write_text("A,B\n1,2\n")

    ended = coach("check", "--batch", *words)

    assert code == ended.code
    assert said in ended.err
