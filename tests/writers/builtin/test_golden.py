"""Drafts as they are now, so that every later change can be read as a difference.

Write them anew with ``GOLDEN=write .venv/bin/pytest tests/writers/builtin/test_golden.py``, and
read the difference before it goes in.
"""

from __future__ import annotations

import os
import tomllib
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from coach.briefing import facts, load, parse, require
from coach.domain.brief import Brief, Kind
from coach.settings import Settings
from coach.writers import DraftRequest
from coach.writers.builtin import BuiltinWriter

ROOT = Path(__file__).resolve().parents[3]
GOLDEN = ROOT / "tests" / "golden" / "builtin"
TODAY = date(2026, 11, 23)
TWELVE = tomllib.loads(Path(__file__).with_name("twelve.toml").read_text(encoding="utf-8"))
EXAMPLES = {
    "example-interview": ("brief.toml", Kind.INTERVIEW_REQUEST),
    "example-shadow": ("brief-shadow.toml", Kind.SHADOW_REQUEST),
    "example-thanks": ("brief-thanks.toml", Kind.THANK_YOU),
}


def shown(brief: Brief, kind: Kind, **wanted: Any) -> str:
    """Every draft with its label, its subject and its ledger, as a page to read."""
    require(brief, kind)
    request = DraftRequest.model_validate(
        {"brief": brief, "kind": kind, "facts": facts(brief), "today": TODAY} | wanted
    )
    pages = []
    for draft in BuiltinWriter().write(request).drafts:
        told = "".join(f"{use.source}: {use.text}\n" for use in draft.facts)
        subject = f"Subject: {draft.subject}\n" if draft.subject else ""
        pages.append(f"# {draft.label}\n{subject}\n{draft.body}\n\n{told}")
    return "\n".join(pages)


def compare(name: str, text: str) -> None:
    """Hold a page against its golden file, or write the file where that is asked for."""
    path = GOLDEN / f"{name}.txt"
    if os.environ.get("GOLDEN") == "write":
        path.write_text(text, encoding="utf-8")
    assert path.read_text(encoding="utf-8") == text


@pytest.mark.parametrize(("name", "person"), TWELVE.items(), ids=list(TWELVE))
def test_twelve_people(name: str, person: Mapping[str, Any]) -> None:
    """Three drafts for each of twelve very different people, over all kinds."""
    brief = parse(person["brief"], name=name)
    text = shown(
        brief,
        Kind(person["kind"]),
        tone=person["tone"],
        length=person["length"],
        note_characters=person.get("characters", 200),
        variants=3,
    )
    compare(name, text)


@pytest.mark.parametrize(("name", "example"), EXAMPLES.items(), ids=list(EXAMPLES))
def test_the_examples(name: str, example: tuple[str, Kind]) -> None:
    """Five drafts for each example brief that comes with the project."""
    file, kind = example
    brief = load(ROOT / "examples" / file, resume=None, settings=Settings())
    compare(name, shown(brief, kind, variants=5))
