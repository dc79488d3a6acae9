"""Writes what the documentation takes from the program itself.

These are the pages of ``docs/rules/``, from the rules' own records, and what the README shows
under a command, from running it. ``python docs/generate.py`` writes them; with ``--check`` it
writes nothing, names what is not current, and ends with 1 if there is anything.
"""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from textwrap import shorten

from coach.cli.rules import QUESTION, every
from coach.cli.shapes import ExampleShape, RuleShape

_SHOWN = 600
_SHOWN_LINES = 26
ROOT = Path(__file__).resolve().parent.parent
README = ROOT / "README.md"
RULES = ROOT / "docs" / "rules"


def pages() -> Mapping[str, str]:
    """Every page by its file name: one for each rule, and a list of them."""
    rules = every()
    return {"README.md": _list(rules)} | {_name(rule): _page(rule) for rule in rules}


def _name(rule: RuleShape) -> str:
    """Some rules for emails and for questions share a name; their pages do not."""
    return f"question-{rule.name}.md" if QUESTION in rule.kinds else f"{rule.name}.md"


def _list(rules: Iterable[RuleShape]) -> str:
    rows = "\n".join(
        f"| [`{rule.name}`]({_name(rule)}) | {rule.severity} | {_kinds(rule)} | {rule.message} |"
        for rule in rules
    )
    return (
        "# Rules\n\n"
        "What `coach check` looks for. A policy can change severities and thresholds, and switch "
        "rules off.\n\n"
        "| rule | severity | texts | what it says |\n"
        "| --- | --- | --- | --- |\n"
        f"{rows}\n"
    )


def _page(rule: RuleShape) -> str:
    source = f"[Where this comes from](../{rule.source.removeprefix('docs/')})"
    parts = [
        f"# `{rule.name}`",
        f"{rule.severity.value.capitalize()}, in {_kinds(rule)}. {source}",
        f"> {rule.message}",
        rule.why,
        *_examples("These keep it", rule.good),
        *_examples("These do not", rule.bad),
    ]
    return "\n\n".join(parts) + "\n"


def _kinds(rule: RuleShape) -> str:
    return ", ".join(rule.kinds)


def _examples(heading: str, examples: Iterable[ExampleShape]) -> Iterable[str]:
    texts = [_example(each) for each in examples]
    return (f"## {heading}", *texts) if texts else ()


def _example(example: ExampleShape) -> str:
    subject = f"Subject: {example.subject}\n\n" if example.subject is not None else ""
    note = f"{example.note[:1].upper()}{example.note[1:]}:\n\n" if example.note else ""
    body = example.body if len(example.body) <= _SHOWN else shorten(example.body, _SHOWN)
    return f"{note}```text\n{subject}{body}\n```"


def readme() -> str:
    """The README, with what each command prints under it; long outputs are cut."""
    return re.sub(
        r"(?<=^```console\n\$ )(coach [^\n]+)\n[^`]+?(?=^```$)",
        lambda block: f"{block[1]}\n{_printed(block[1])}",
        README.read_text(encoding="utf-8"),
        flags=re.MULTILINE,
    )


def _printed(command: str) -> str:
    """What a command prints for somebody who has set nothing up."""
    environment = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
    done = subprocess.run(
        [sys.executable, "-m", *shlex.split(command)],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    lines = [line.rstrip() for line in (done.stdout + done.stderr).splitlines()]
    cut = [*lines[:_SHOWN_LINES], "..."] if len(lines) > _SHOWN_LINES else lines
    return "\n".join(cut) + "\n"


def main(arguments: list[str]) -> int:
    """Write what is not current, or name it; return the exit code."""
    wanted = {RULES / name: text for name, text in pages().items()} | {README: readme()}
    there = {path: path.read_text(encoding="utf-8") for path in (README, *RULES.glob("*.md"))}
    stale = sorted(path for path in {*wanted, *there} if wanted.get(path) != there.get(path))
    if arguments == ["--check"]:
        for path in stale:
            print(f"{path.relative_to(ROOT)} is not current. Run `make docs`.", file=sys.stderr)
        return int(bool(stale))
    RULES.mkdir(exist_ok=True)
    for path in stale:
        if path in wanted:
            path.write_text(wanted[path], encoding="utf-8")
        else:
            path.unlink()
    print(f"{len(wanted)} pages, {len(stale)} of them written or removed.")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
