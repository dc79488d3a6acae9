"""The house stays as it was built: who may import whom, how large a room may be, what is late."""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
MODULES = sorted((ROOT / "coach").rglob("*.py"))
DOOR = ROOT / "streamlit_app.py"

FOUNDATION = frozenset({"domain", "errors"})
WAY_THROUGH = FOUNDATION | {
    "briefing", "check", "llm", "policy", "prompts", "questions", "resume", "settings", "writers",
}  # fmt: skip
EVERYTHING = WAY_THROUGH | {"export", "pipeline", "present", "rules"}

MAY_IMPORT = {
    "domain": frozenset[str](),
    "errors": frozenset[str](),
    "settings": FOUNDATION,
    "rules": frozenset({"domain"}),
    "policy": FOUNDATION | {"rules"},
    "check": FOUNDATION | {"policy", "rules"},
    "resume": FOUNDATION | {"settings"},
    "briefing": FOUNDATION | {"resume", "settings"},
    "prompts": FOUNDATION,
    "llm": FOUNDATION | {"settings"},
    "writers": FOUNDATION | {"llm", "prompts", "settings"},
    "questions": FOUNDATION | {"check"},
    "present": FOUNDATION,
    "export": FOUNDATION,
    "pipeline": WAY_THROUGH,
    "ui": EVERYTHING,
    "cli": EVERYTHING | {"ui"},
    "__main__": frozenset({"cli"}),
}

# Each is slow or large, and serves one purpose.
ONLY_IN = {
    "litellm": {"llm"},
    "streamlit": {"ui"},
    "pypdfium2": {"resume"},
    "numpy": {"resume"},
    "phonenumbers": {"resume"},
    "docx": {"export", "resume"},
    "reportlab": {"export"},
    "icalendar": {"export"},
    "json_repair": {"writers"},
    "tenacity": {"llm"},
}

MOST_LINES = 250
MOST_FUNCTION_LINES = 30
VAGUE = frozenset(
    {"data", "helper", "helpers", "info", "item", "items", "manager", "misc", "util", "utils"}
)

# Names that a library calls a method by.
FOREIGN = frozenset({"handle_data"})


def room_of(path: Path) -> str:
    """The first name below ``coach``: a folder or a module."""
    return path.relative_to(ROOT / "coach").parts[0].removesuffix(".py")


def imports(path: Path) -> Iterator[str]:
    """Every module that the file names in an import, wherever the import stands."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def names(path: Path) -> Iterator[str]:
    """Every module, class and function name that the file gives."""
    yield path.stem
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            yield node.name


def function_lengths(path: Path) -> Iterator[tuple[str, int]]:
    """The lines of each function's body, its signature and docstring not counted."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            body = node.body[1:] if ast.get_docstring(node) else node.body
            if body:
                last = body[-1].end_lineno or body[-1].lineno
                yield node.name, last - body[0].lineno + 1


def identified(path: Path) -> str:
    """A test's name for a file."""
    return str(path.relative_to(ROOT))


def test_the_walk_sees_imports_inside_functions(tmp_path: Path) -> None:
    """The reader of imports misses neither late nor grouped ones."""
    file = tmp_path / "late.py"
    file.write_text("from coach import rules, check\ndef f():\n    import litellm.types\n")

    assert {"coach.rules", "coach.check", "litellm.types"} == set(imports(file))


@pytest.mark.parametrize("path", MODULES, ids=identified)
class TestEveryModule:
    """What holds for each file of the package."""

    def test_imports_only_the_rooms_it_may(self, path: Path) -> None:
        """A room knows the rooms it stands on, and no other."""
        room = room_of(path)
        known = {name.split(".")[1] for name in imports(path) if name.startswith("coach.")}

        assert known - {room} <= MAY_IMPORT.get(room, frozenset()), f"{room} reaches too far"

    def test_leaves_special_libraries_to_their_rooms(self, path: Path) -> None:
        """A library with one purpose is imported in the room of that purpose only."""
        strays = {
            name
            for name in imports(path)
            if room_of(path) not in ONLY_IN.get(name.partition(".")[0], {room_of(path)})
        }

        assert set() == strays

    def test_is_short(self, path: Path) -> None:
        """A module can be read in one sitting, and so can each function in it."""
        lines = len(path.read_text(encoding="utf-8").splitlines())
        long = {name: size for name, size in function_lengths(path) if size > MOST_FUNCTION_LINES}

        assert lines <= MOST_LINES
        assert {} == long

    def test_has_names_that_say_something(self, path: Path) -> None:
        """No module, class or function is named for being a thing."""
        vague = {
            name
            for name in set(names(path)) - FOREIGN
            if VAGUE & set(re.sub(r"(?<=[a-z])(?=[A-Z])", "_", name).lower().split("_"))
        }

        assert set() == vague


def test_every_room_has_its_rule() -> None:
    """A new room says here what it may import, and a room that is gone is not named."""
    rooms = {
        room_of(path) for path in MODULES if path.parent != ROOT / "coach" or path.stem[0] != "_"
    }

    assert rooms == set(MAY_IMPORT) - {"__main__"}


def test_the_door_is_only_a_door() -> None:
    """The front end's script knows Streamlit and the screen's own room, and is short."""
    known = {name.split(".")[0:2][-1] for name in imports(DOOR) if name.startswith("coach.")}

    assert known <= {"ui"}
    assert len(DOOR.read_text(encoding="utf-8").splitlines()) <= 40


def loaded(code: str) -> set[str]:
    """The special libraries in memory after a fresh interpreter has run ``code``."""
    program = f"{code}\nimport json, sys\nprint(json.dumps(sorted(sys.modules)), file=sys.stderr)"
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return set(json.loads(done.stderr.splitlines()[-1])) & {*ONLY_IN, "email_validator"}


def command(*words: str) -> set[str]:
    """The special libraries that one command loads; the command must succeed."""
    return loaded(
        "from coach.cli import main\n"
        "try:\n"
        f"    code = main({list(words)!r})\n"
        "except SystemExit as stopped:\n"
        "    code = stopped.code\n"
        "assert code in {0, 1}, code"
    )


class TestWhatIsLate:
    """Nobody waits for a library they do not need."""

    def test_help_loads_none_of_them(self) -> None:
        """``coach --help`` answers at once."""
        assert set() == command("--help")

    def test_check_loads_none_of_them_either(self, tmp_path: Path) -> None:
        """``coach check`` reads no résumé, calls no model and draws no page."""
        note = tmp_path / "note.txt"
        note.write_text("Dear Dr. Ruiz,\n\nThank you for your time.\n\nMaya Patel\n")

        assert set() == command("check", str(note), "--kind", "thank-you")

    def test_draft_with_the_builtin_writer_loads_no_model_and_no_screen(self) -> None:
        """``coach draft`` with no model set knows neither LiteLLM nor Streamlit."""
        assert not command("draft", "examples/brief.toml") & {"litellm", "streamlit", "reportlab"}

    def test_questions_load_no_model_and_no_screen(self) -> None:
        """``coach questions`` knows neither LiteLLM nor Streamlit."""
        assert not command("questions", "examples/brief.toml") & {"litellm", "streamlit"}

    def test_first_paint_loads_no_model(self) -> None:
        """The app is there before anything that writes with a model is loaded."""
        seen = loaded(
            "from streamlit.testing.v1 import AppTest\n"
            "app = AppTest.from_file('streamlit_app.py', default_timeout=60).run()\n"
            "assert not app.exception, app.exception\n"
        )

        assert not seen & {"litellm", "docx", "reportlab", "icalendar", "pypdfium2"}
