"""``coach check --format sarif``."""

from __future__ import annotations

import json
from pathlib import Path

from pydantic_sarif.model import StaticAnalysisResultsFormatSarifVersion210JsonSchema as Log

from tests.cli.conftest import JOB_ASK, THANKS, Coach


def test_a_log_keeps_the_standards_schema(coach: Coach, note: Path) -> None:
    """The models made from the official schema take it, and lose nothing of it."""
    ended = coach("check", note, "--kind", "thank-you", "--format", "sarif")

    log = Log.model_validate_json(ended.out)
    assert 1 == ended.code
    assert json.loads(ended.out) == json.loads(
        log.model_dump_json(by_alias=True, exclude_unset=True)
    )


def test_a_result_points_at_the_words(coach: Coach, note: Path) -> None:
    """Line and column, counted from 1, cut the words out of the file."""
    log = json.loads(coach("check", note, "--kind", "thank-you", "--format", "sarif").out)

    run = log["runs"][0]
    result = run["results"][0]
    region = result["locations"][0]["physicalLocation"]["region"]
    lines = JOB_ASK.splitlines()
    words = lines[region["startLine"] - 1][region["startColumn"] - 1 :]
    assert "no-job-ask" == result["ruleId"]
    assert "no-job-ask" == run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"]
    assert "error" == result["level"]
    assert "unicodeCodePoints" == run["columnKind"]
    assert words.startswith(("Do you know", "whether", "your team is hiring"))


def test_a_clean_text_is_a_run_without_results(coach: Coach) -> None:
    """Code hosts close old findings when they see an empty run."""
    ended = coach("check", "-", "--kind", "thank-you", "--format", "sarif", stdin=THANKS)

    run = json.loads(ended.out)["runs"][0]
    assert 0 == ended.code
    assert [] == run["results"]


def test_a_path_becomes_a_valid_reference(coach: Coach, tmp_path: Path, note: Path) -> None:
    """Spaces and letters beyond ASCII are escaped as the standard asks."""
    path = note.rename(tmp_path / "my nöte.txt")
    log = json.loads(coach("check", path, "--kind", "thank-you", "--format", "sarif").out)

    place = log["runs"][0]["results"][0]["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"].endswith("/my%20n%C3%B6te.txt")
