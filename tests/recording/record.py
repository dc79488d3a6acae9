"""Records the cassettes: starts a real model server, runs the tests against it, stops it.

With a model named, its provider is recorded instead; the key is read from COACH_API_KEY.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path

from tests.recording import local_model

ROOT = Path(__file__).resolve().parents[2]
ABOUT = ROOT / "cassettes" / "recorded.json"
README = ROOT / "cassettes" / "README.md"
BEGIN, END = "<!-- recorded -->", "<!-- end -->"
ADDRESS_IN_RECORDINGS = "http://127.0.0.1:8817/v1"


def main() -> int:
    """Record everything, and note what was recorded."""
    given = argparse.ArgumentParser(description=__doc__)
    given.add_argument("--model", help="a LiteLLM name, such as anthropic/claude-haiku-4-5")
    given.add_argument("--api-base", help="where a server with an OpenAI-compatible API stands")
    options = given.parse_args()
    if options.model:
        about = {"model": options.model, "api_base": options.api_base, "server": "the provider"}
        return _record(about, options.api_base)
    about = {"model": local_model.MODEL, "api_base": ADDRESS_IN_RECORDINGS}
    with local_model.serving() as base:
        return _record(about | local_model.described(), base)


def _record(about: Mapping[str, str | None], base: str | None) -> int:
    """Run the recorded tests in rewriting mode, then note what was recorded."""
    environment = os.environ | {
        "RECORD_MODEL": str(about["model"]),
        "RECORD_API_BASE": base or "",
        "RECORD_API_KEY": os.environ.get("COACH_API_KEY", ""),
    }
    tests = "tests/recording/test_recorded.py"
    command = [sys.executable, "-m", "pytest", tests, "--record-mode=rewrite", "-q"]
    code = subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode
    if code == 0:
        _note({**about, "date": datetime.now(UTC).date().isoformat()})
    return code


def _note(about: Mapping[str, str | None]) -> None:
    """Write down what was recorded, for the tests and for people."""
    ABOUT.write_text(json.dumps(about, indent=2) + "\n", encoding="utf-8")
    rows = [f"| {name} | {value} |" for name, value in about.items() if name != "api_base"]
    table = "\n".join(["| | |", "| --- | --- |", *rows])
    before, _, rest = README.read_text(encoding="utf-8").partition(BEGIN)
    _, _, after = rest.partition(END)
    README.write_text(f"{before}{BEGIN}\n{table}\n{END}{after}", encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
