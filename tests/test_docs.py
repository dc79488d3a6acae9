"""The documentation is true: commands run, outputs are what is printed, links lead somewhere."""

from __future__ import annotations

import argparse
import json
import re
import shlex
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pydantic import BaseModel

from coach import settings
from coach.cli import shapes
from coach.cli.commands import build
from coach.domain.text import DraftResult, QuestionList

ROOT = Path(__file__).resolve().parent.parent
PAGES = [ROOT / name for name in ("README.md", "CHANGELOG.md", "CONTRIBUTING.md")]
PAGES += sorted((ROOT / "docs").rglob("*.md"))
README = (ROOT / "README.md").read_text(encoding="utf-8")
OUTPUT = (ROOT / "docs" / "output.md").read_text(encoding="utf-8")

SHAPES: dict[str, type[BaseModel]] = {
    "Drafts": DraftResult,
    "Questions": QuestionList,
    "Improved questions": shapes.ImprovementsShape,
    "A check": shapes.ReportShape,
    "A check of questions": shapes.QuestionsShape,
    "A batch": shapes.RecordShape,
    "A résumé": shapes.ReadingShape,
    "The rules": shapes.RulesShape,
    "A prompt": shapes.PromptShape,
}


def blocks(text: str, language: str) -> Iterator[str]:
    """The fenced blocks of one language."""
    yield from re.findall(rf"^```{language}\n(.*?)^```$", text, flags=re.DOTALL | re.MULTILINE)


def typed(text: str) -> Iterator[tuple[str, str]]:
    """Every command of the console blocks, with what the block shows under it."""
    for block in blocks(text, "console"):
        for entry in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
            command, _, shown = entry.partition("\n")
            yield command, shown


def commands_of(page: Path) -> list[str]:
    """The ``coach`` commands that a page shows, without what sets the environment before them."""
    lines = [command for command, _ in typed(page.read_text(encoding="utf-8"))]
    return [
        line[line.index("coach ") :] for line in lines if re.match(r"([A-Z_]+=\S+ )*coach ", line)
    ]


def arguments_of(command: str) -> list[str]:
    """What follows ``coach``, up to where a shell would take over."""
    words = shlex.split(command, comments=True)[1:]
    ends = [words.index(sign) for sign in (">", "|", "<") if sign in words]
    return words[: min(ends, default=len(words))]


def leads(link: str, page: Path) -> bool:
    """Whether there is a file at the end of a link, and in it the heading after the ``#``."""
    name, _, heading = link.partition("#")
    target = (page.parent / name) if name else page
    if not target.exists():
        return False
    return not heading or heading in headings(target)


def headings(page: Path) -> set[str]:
    """What a page's headings are called in links."""
    titles = re.findall(r"^#+ (.+)$", page.read_text(encoding="utf-8"), flags=re.MULTILINE)
    return {re.sub(r"[^\w -]", "", title).strip().lower().replace(" ", "-") for title in titles}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
class TestEveryPage:
    """What holds for each page."""

    def test_links_lead_somewhere(self, page: Path) -> None:
        """A link within the repository has a file at its end, and there the heading it names."""
        links = re.findall(r"\]\(([^)\s]+)\)", page.read_text(encoding="utf-8"))
        dead = [link for link in links if "://" not in link and not leads(link, page)]

        assert [] == dead

    def test_commands_can_be_typed(self, page: Path) -> None:
        """Each ``coach`` line is taken by the parser as it stands."""
        for command in commands_of(page):
            assert build().parse_args(arguments_of(command)).command

    def test_make_targets_exist(self, page: Path) -> None:
        """Each ``make`` that is named is one that can be run."""
        makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
        known = set(re.findall(r"^([a-z-]+):", makefile, flags=re.MULTILINE))
        named = set(re.findall(r"(?:`|\$ )make ([a-z-]+)", page.read_text(encoding="utf-8")))

        assert named <= known


class TestReadme:
    """The page everybody reads."""

    def test_the_two_commands_stand_first(self) -> None:
        """Before anything else: how to see it, and how to test it."""
        first = [command for command, _ in typed(README)][:2]

        assert ["make app", "make test"] == first

    def test_every_command_and_option_is_mentioned(self) -> None:
        """Nothing can be typed that the README does not know."""
        told = set(re.findall(r"--[a-z-]+|coach [a-z]+", README))

        assert {*options()} <= told

    def test_every_setting_is_mentioned(self) -> None:
        """Nothing can be set that the README does not know."""
        assert set(settings._VARIABLES.values()) <= set(re.findall(r"COACH_[A-Z_]+", README))


def options() -> Iterator[str]:
    """Every command, and every long option of each."""
    for action in build()._actions:
        if isinstance(action, argparse._SubParsersAction):
            for name, parser in action.choices.items():
                yield f"coach {name}"
                for option in parser._option_string_actions:
                    if option.startswith("--") and option != "--help":
                        yield option


def sections(text: str) -> dict[str, str]:
    """The page's parts by their headings."""
    parts = re.split(r"^## (.+)\n", text, flags=re.MULTILINE)
    return dict(zip(parts[1::2], parts[2::2], strict=True))


def without_computed(value: Any) -> Any:
    """The value without what its model works out by itself."""
    if isinstance(value, list):
        return [without_computed(each) for each in value]
    if not isinstance(value, dict):
        return value
    computed = {"passed", "counts"} if "findings" in value else set[str]()
    return {key: without_computed(each) for key, each in value.items() if key not in computed}


def fields(schema: dict[str, Any]) -> set[str]:
    """The name of every field in a JSON schema, those of its parts included."""
    parts = [schema, *schema.get("$defs", {}).values()]
    return {name for part in parts for name in part.get("properties", {})}


def test_generated_pages_are_current() -> None:
    """The rules' pages and the outputs in the README are what the program says today."""
    done = subprocess.run(
        [sys.executable, "docs/generate.py", "--check"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )

    assert ("", 0) == (done.stderr, done.returncode)


class TestOutputPage:
    """``docs/output.md`` and the models say the same."""

    def test_has_a_section_for_every_shape(self) -> None:
        """Each shape has a heading, and SARIF has one beside them."""
        assert {*SHAPES, "SARIF"} == set(sections(OUTPUT))

    @pytest.mark.parametrize("heading", SHAPES)
    def test_examples_are_valid_and_whole(self, heading: str) -> None:
        """An example is taken by its model and comes back as it was."""
        model = SHAPES[heading]
        examples = [json.loads(block) for block in blocks(sections(OUTPUT)[heading], "json")]
        hidden = {"source_lines"} if model is shapes.ReadingShape else None

        assert examples
        for example in examples:
            read = model.model_validate_json(json.dumps(without_computed(example)))
            assert example == json.loads(shapes.written(read, without=hidden))

    @pytest.mark.parametrize("heading", SHAPES)
    def test_every_field_is_explained(self, heading: str) -> None:
        """Each field of the model stands in the section or in one that it refers to."""
        schema = SHAPES[heading].model_json_schema(mode="serialization", by_alias=True)
        told = set(re.findall(r"[`\"]([a-z_]+)[`\"]", OUTPUT))

        assert fields(schema) - {"source_lines"} <= told


def test_the_page_of_dependencies_names_each_of_them() -> None:
    """A dependency without a reason on its page fails, and so does a reason without one."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    lists = [
        project["project"]["dependencies"],
        *project["project"]["optional-dependencies"].values(),
        *project["dependency-groups"].values(),
    ]
    declared = {re.split(r"[<>=!~\[ ]", each)[0] for group in lists for each in group}
    page = (ROOT / "docs/decisions/0002-dependencies.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| (`[a-z0-9-]+`(?:, `[a-z0-9-]+`)*) \|", page, flags=re.MULTILINE)

    assert declared == set(re.findall(r"`([^`]+)`", " ".join(rows)))
