"""The résumés made for measuring are read as well as they must be."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.eval.resume_eval import FOLDER, Case, cases, score


def case(found: dict[str, object]) -> Case:
    """Return a case whose gold is one small profile."""
    gold = {
        "name": "Maya Patel",
        "email": "m@example.org",
        "phone": "1",
        "school": "OSU",
        "degree": "B.S.",
        "title": "Intern",
        "organization": "Acme",
        "skills": ["R", "Excel"],
    }
    return Case(Path("a.pdf"), "made", 1, held=False, gold=gold, found=gold | found)


def test_a_miss_lowers_the_share_of_its_field_alone() -> None:
    """Each field is counted by itself, white space and letters' case aside."""
    shares = score([case({}), case({"name": "maya  patel"}), case({"phone": None})]).shares
    assert 1.0 == shares["name"]
    assert pytest.approx(2 / 3) == shares["phone"]


def test_skills_are_judged_by_both_kinds_of_miss() -> None:
    """A skill too many and a skill too few each lower the F1."""
    assert pytest.approx(2 / 3) == score([case({"skills": ["R"]})]).shares["skills"]
    assert pytest.approx(0.8) == score([case({"skills": ["R", "Excel", "Tea"]})]).shares["skills"]


def test_there_are_enough_resumes_in_enough_layouts() -> None:
    """At least forty résumés in at least twelve layouts, a third of the layouts held out."""
    layouts = {file.name.rsplit("-", 1)[0] for file in FOLDER.glob("*.gold.json")}
    assert 40 <= len(list(FOLDER.glob("*.gold.json")))
    assert 12 <= len(layouts)


def test_the_goals_are_met() -> None:
    """Every goal holds over all résumés, and two columns read no worse than one."""
    read_all = cases()
    assert [] == score(read_all).misses()
    two = score([each for each in read_all if each.columns > 1]).shares
    one = score([each for each in read_all if each.columns == 1]).shares
    assert all(two[field] >= one[field] - 0.001 for field in ("name", "email", "title"))
