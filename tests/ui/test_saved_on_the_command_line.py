"""A file saved in the app works on the command line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from coach import briefing
from coach.cli import main
from coach.errors import BriefError
from coach.settings import Settings
from coach.ui import work
from tests.ui.visit import Visit


def test_saved_work_is_a_brief_with_its_resume(example: Visit, tmp_path: Path) -> None:
    """The résumé as it was read and corrected travels inside the file."""
    example.turn("you")
    example.fill("Place", "Dayton, OH")
    file = tmp_path / "my-work.json"
    file.write_text(work.save(example.work), encoding="utf-8")

    assert briefing.load(file, resume=None, settings=Settings()) == example.work.brief


def test_saved_work_drafts_on_the_command_line(
    example: Visit, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The same person, the same contact, the same kind of draft."""
    file = tmp_path / "my-work.json"
    file.write_text(work.save(example.work), encoding="utf-8")

    assert main(["draft", str(file), "--json"]) == 0
    drafts = json.loads(capsys.readouterr().out)["drafts"]
    assert all("Ruiz" in draft["body"] for draft in drafts)


def test_saved_work_that_was_changed_by_hand_is_refused_in_a_sentence(tmp_path: Path) -> None:
    """The message says what the file looks like and what to do."""
    file = tmp_path / "my-work.json"
    file.write_text('{"coach": "work", "brief": {"contact": 7}}', encoding="utf-8")

    with pytest.raises(BriefError, match="Save the work again"):
        briefing.load(file, resume=None, settings=Settings())
