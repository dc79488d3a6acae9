"""The wheel is complete: what it holds, and that it works where nothing else is."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

UV = shutil.which("uv", path=str(Path(sys.executable).parent)) or shutil.which("uv")


def run(*words: str | Path, cwd: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run a command in a bare environment, and keep what it says."""
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "TMPDIR") if name in os.environ}
    return subprocess.run(
        [str(word) for word in words],
        cwd=cwd,
        env=kept | environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=600,
    )


@pytest.fixture(scope="module")
def wheel(repository: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built with the lock file's own builder."""
    folder = tmp_path_factory.mktemp("wheel")
    built = run(
        sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder, cwd=repository
    )
    assert built.returncode == 0, built.stderr
    return next(folder.glob("coach-*.whl"))


@pytest.fixture(scope="module")
def installed(wheel: Path, repository: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The ``coach`` command of an environment that has the wheel and the core packages only."""
    assert UV is not None, "uv is missing; `make test` puts it into .venv"
    home = tmp_path_factory.mktemp("installed") / "env"
    for words in (
        (
            "sync",
            "--frozen",
            "--no-default-groups",
            "--no-install-project",
            "--python",
            sys.executable,
        ),
        ("pip", "install", "--no-deps", "--python", home, wheel),
    ):
        done = run(UV, *words, cwd=repository, UV_PROJECT_ENVIRONMENT=str(home))
        assert done.returncode == 0, done.stderr
    return home / "bin" / "coach"


def test_the_wheel_holds_what_is_read_at_run_time(wheel: Path, repository: Path) -> None:
    """Prompts, the question bank, the examples, the app's door and the type marker travel along."""
    held = set(zipfile.ZipFile(wheel).namelist())
    prompts = {f"coach/_prompts/{path.name}" for path in (repository / "prompts").glob("*.md")}
    package = {
        str(path.relative_to(repository))
        for path in (repository / "coach").rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }

    assert len(prompts) >= 3
    assert prompts | package <= held
    assert {
        "coach/py.typed",
        "coach/_examples/brief.toml",
        "coach/_examples/resume.pdf",
        "coach/_app/streamlit_app.py",
        "coach/_app/.streamlit/config.toml",
    } <= held


def test_the_wheel_holds_nothing_else(wheel: Path) -> None:
    """Neither tests nor what tools leave behind, and the licence is there."""
    held = zipfile.ZipFile(wheel).namelist()

    assert {"coach"} == {name.split("/")[0] for name in held if ".dist-info/" not in name}
    assert [] == [name for name in held if "__pycache__" in name or name.endswith(".pyc")]
    assert any(name.endswith(".dist-info/licenses/LICENSE") for name in held)


def test_an_installed_coach_drafts_far_from_the_repository(
    installed: Path, repository: Path, tmp_path: Path
) -> None:
    """With the core packages alone, ``coach draft`` reads a PDF and returns checked drafts."""
    for name in ("brief.toml", "resume.pdf"):
        shutil.copy(repository / "examples" / name, tmp_path)

    done = run(installed, "draft", "brief.toml", "--resume", "resume.pdf", "--json", cwd=tmp_path)

    assert done.returncode == 0, done.stderr
    result = json.loads(done.stdout)
    assert "builtin" == result["writer"]
    assert 2 <= len({draft["body"] for draft in result["drafts"]})
    assert all(draft["report"]["passed"] for draft in result["drafts"])


def test_an_installed_coach_has_its_questions_and_prompts(
    installed: Path, repository: Path, tmp_path: Path
) -> None:
    """The question bank and the prompt templates are found in the installed package."""
    shutil.copy(repository / "examples" / "brief.toml", tmp_path)

    questions = run(installed, "questions", "brief.toml", "--json", cwd=tmp_path)
    prompt = run(installed, "prompt", "interview-request", "brief.toml", "--json", cwd=tmp_path)

    assert questions.returncode == 0, questions.stderr
    assert 5 <= len(json.loads(questions.stdout)["questions"])
    assert prompt.returncode == 0, prompt.stderr
    assert "user" in {message["role"] for message in json.loads(prompt.stdout)["messages"]}


def test_without_the_extra_the_app_says_what_to_install(installed: Path, tmp_path: Path) -> None:
    """``coach app`` without its packages is a sentence with the way out, not a traceback."""
    done = run(installed, "app", cwd=tmp_path)

    assert 4 == done.returncode
    assert "pip install 'coach[app]'" in done.stderr
    assert "Traceback" not in done.stderr
