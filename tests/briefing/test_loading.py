"""Brief files on disk."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from coach.briefing import load
from coach.errors import BriefError, ResumeError
from coach.settings import Settings

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"


@pytest.mark.parametrize("name", ["brief.toml", "brief-shadow.toml", "brief-thanks.toml"])
def test_the_examples_load(name: str) -> None:
    """Every example brief is complete and valid."""
    assert load(EXAMPLES / name, resume=None, settings=Settings()).contact.name


def test_json_is_read_by_what_it_looks_like(tmp_path: Path) -> None:
    """A JSON brief is read whatever its file is called."""
    path = tmp_path / "brief.txt"
    path.write_text(json.dumps({"sender": {"name": "Maya Patel"}}), encoding="utf-8")
    assert load(path, resume=None, settings=Settings()).sender.name == "Maya Patel"


def test_a_byte_order_mark_is_no_part_of_the_brief(tmp_path: Path) -> None:
    """A file saved with a byte order mark loads."""
    path = tmp_path / "brief.toml"
    path.write_bytes(b'\xef\xbb\xbf[sender]\nname = "Maya Patel"\n')
    assert load(path, resume=None, settings=Settings()).sender.name == "Maya Patel"


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "is empty"),
        (b"\xff\xfe[\x00", "not UTF-8"),
        (b"[sender\nname = 1", "not valid TOML"),
        (b"name = Maya", "straight quotes"),
        (b'{"sender": ', "not valid JSON at line 1"),
        (b"[" * 50_000, "not valid TOML"),
        (b'{"a":' * 50_000, "not valid JSON"),
        (b'"only a text"', "holds no sections"),
        (b"#" * 1_100_000, "larger than a brief"),
    ],
)
def test_a_broken_file_is_one_clear_sentence(tmp_path: Path, content: bytes, said: str) -> None:
    """Whatever is in the file, the error names it and the way out."""
    path = tmp_path / "brief.toml"
    path.write_bytes(content)
    with pytest.raises(BriefError, match=said) as caught:
        load(path, resume=None, settings=Settings())
    assert "brief.toml" in str(caught.value)


@pytest.mark.parametrize("make", ["nothing", "folder"])
def test_a_missing_file_or_a_folder_is_named(tmp_path: Path, make: str) -> None:
    """A path with no file behind it is an input error that names the path."""
    path = tmp_path / "brief.toml"
    if make == "folder":
        path.mkdir()
    with pytest.raises(BriefError, match=r"brief\.toml"):
        load(path, resume=None, settings=Settings())


def test_a_missing_resume_is_a_resume_error(tmp_path: Path) -> None:
    """A résumé that is not there is told apart from a broken brief."""
    path = tmp_path / "brief.toml"
    path.write_text('[sender]\nname = "Maya"\nresume = "none.pdf"\n', encoding="utf-8")
    with pytest.raises(ResumeError, match=r"none\.pdf"):
        load(path, resume=None, settings=Settings())


def test_the_resume_option_beats_the_one_in_the_brief(tmp_path: Path) -> None:
    """A résumé named by the caller is read instead of ``sender.resume``."""
    path, resume = tmp_path / "brief.toml", tmp_path / "other.txt"
    path.write_text('[sender]\nresume = "none.pdf"\n', encoding="utf-8")
    resume.write_text("Maya Patel\n\nSKILLS\nQGIS, R\n", encoding="utf-8")
    brief = load(path, resume=resume, settings=Settings())
    assert brief.resume is not None
    assert brief.resume.profile.name == "Maya Patel"


def test_the_resume_beside_the_brief_is_found(tmp_path: Path) -> None:
    """``sender.resume`` is looked for in the brief's own folder."""
    path = tmp_path / "brief.toml"
    path.write_text('[sender]\nresume = "me.txt"\n', encoding="utf-8")
    (tmp_path / "me.txt").write_text("Maya Patel\n\nSKILLS\nQGIS, R\n", encoding="utf-8")
    brief = load(path, resume=None, settings=Settings())
    assert brief.resume is not None
