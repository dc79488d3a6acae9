"""What may be typed: the commands, their options, and help with an example for each."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Literal

from coach.cli.parser import Parser, Version, whole_number
from coach.domain.brief import Kind
from coach.domain.findings import Severity

QUESTION_KINDS = ("question", "questions")
PROMPT_TASKS = (*Kind, "questions")

_Commands = Any  # argparse keeps the type of what add_subparsers returns to itself

_EXAMPLES = """\
examples:
  coach draft examples/brief.toml --resume examples/resume.pdf
  coach questions examples/brief.toml --minutes 20
  coach check note.txt --kind thank-you

`coach COMMAND --help` tells more. Exit codes: 0 clean, 1 findings, 2 usage, 3 input, 4 set-up,
5 model."""


def build() -> Parser:
    """Return the parser; what it parses names its command in ``command``."""
    parser = Parser(
        prog="coach",
        description="Draft, prepare for and follow up informational interviews and job shadows.",
        epilog=_EXAMPLES,
    )
    parser.add_argument("--version", action=Version, nargs=0, help="print the version and stop")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    for add in (_draft, _questions, _check, _resume, _rules, _prompt, _doctor, _app):
        add(commands)
    return parser


def _command(commands: _Commands, name: str, summary: str, example: str) -> argparse.ArgumentParser:
    parser: argparse.ArgumentParser = commands.add_parser(
        name, help=summary, description=f"{summary}.", epilog=f"example:\n  {example}"
    )
    return parser


def _brief(parser: argparse.ArgumentParser, *, nargs: Literal["?"] | None = None) -> None:
    parser.add_argument(
        "brief", type=Path, nargs=nargs, metavar="BRIEF", help="a brief file (TOML or JSON)"
    )


def _resume_option(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--resume", type=Path, metavar="FILE", help="your résumé; beats the one the brief names"
    )


def _policy(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--policy", metavar="FILE", help="a policy file, or guide or strict (default: guide)"
    )


def _json(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="print JSON (docs/output.md)")


def _draft(commands: _Commands) -> None:
    parser = _command(
        commands,
        "draft",
        "Write drafts from a brief, each checked",
        "coach draft examples/brief.toml --resume examples/resume.pdf --variants 3",
    )
    _brief(parser)
    _resume_option(parser)
    _kind(parser, tuple(Kind), help="what to write (default: the request the brief asks for)")
    parser.add_argument(
        "--variants", type=whole_number, default=2, metavar="N", help="1 to 5 (default: 2)"
    )
    parser.add_argument("--tone", choices=("warm", "plain", "formal"), default="warm")
    parser.add_argument("--length", choices=("short", "standard"), default="standard")
    _writer(parser)
    _policy(parser)
    _json(parser)


def _writer(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--writer",
        choices=("builtin", "model"),
        metavar="WRITER",
        help="builtin or model (default: model where one is set, else builtin)",
    )
    parser.add_argument("--model", metavar="NAME", help="a model by LiteLLM's name, for this once")


def _kind(
    parser: argparse.ArgumentParser,
    kinds: Sequence[str],
    *,
    help: str,  # noqa: A002 - argparse's
) -> None:
    parser.add_argument("--kind", choices=kinds, metavar="KIND", help=f"{help}: {', '.join(kinds)}")


def _questions(commands: _Commands) -> None:
    parser = _command(
        commands,
        "questions",
        "Rank the questions to ask this contact, and cut them to the time",
        "coach questions examples/brief.toml --resume examples/resume.pdf --minutes 20",
    )
    _brief(parser, nargs="?")
    _resume_option(parser)
    _minutes(parser)
    parser.add_argument("--own", metavar="FILE", help="questions of your own, one a line")
    parser.add_argument("--notes", metavar="FILE", help="what you know of the contact, as text")
    parser.add_argument(
        "--answers",
        metavar="FILE",
        help="what you want to find out: decide, worry, offline, as TOML or JSON",
    )
    parser.add_argument(
        "--scores", action="store_true", help="show the four scores of each, with their reasons"
    )
    parser.add_argument(
        "--improve",
        action="append",
        metavar="QUESTION",
        help="no list: open and take apart a question of your own; may be repeated",
    )
    _writer(parser)
    _policy(parser)
    _json(parser)


def _minutes(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--minutes",
        type=whole_number,
        metavar="N",
        help="the time there is for questions (default: what the brief asks)",
    )


def _check(commands: _Commands) -> None:
    parser = _command(
        commands,
        "check",
        "Check a text, or a batch of them, and say what to mend and why",
        "coach check note.txt --kind thank-you\n  coach check --batch emails.jsonl > reports.jsonl",
    )
    parser.add_argument(
        "file",
        nargs="?",
        metavar="FILE",
        help="the text, or - for standard input; a first line `Subject: …` is its subject",
    )
    _kind(parser, (*Kind, *QUESTION_KINDS), help="what the text is")
    parser.add_argument("--brief", type=Path, metavar="BRIEF", help="compare facts with this brief")
    _policy(parser)
    parser.add_argument(
        "--batch", metavar="FILE", help="one record a line, as .jsonl or .csv; one report each out"
    )
    _answer(parser)


def _answer(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--format",
        choices=("text", "json", "sarif", "jsonl", "csv"),
        metavar="FORMAT",
        help="text (default), json or sarif; for a batch jsonl or csv (default: as it came)",
    )
    parser.add_argument(
        "--fail-on",
        choices=tuple(Severity),
        default=Severity.ERROR.value,
        metavar="SEVERITY",
        help="exit with 1 from here on: error (default), warning or info",
    )
    parser.add_argument(
        "--fix", action="store_true", help="print the email with its safe fixes applied, no more"
    )


def _resume(commands: _Commands) -> None:
    parser = _command(
        commands,
        "resume",
        "Show what is read from a résumé, and what is not understood",
        "coach resume examples/resume.pdf",
    )
    parser.add_argument("file", type=Path, metavar="FILE", help="a résumé, whatever its format")
    _json(parser)


def _rules(commands: _Commands) -> None:
    parser = _command(commands, "rules", "List the rules, or explain one", "coach rules no-job-ask")
    parser.add_argument("name", nargs="?", metavar="NAME", help="the rule to explain")
    _json(parser)


def _prompt(commands: _Commands) -> None:
    parser = _command(
        commands,
        "prompt",
        "Print the exact messages a model would be sent; nothing is sent",
        "coach prompt interview-request examples/brief.toml",
    )
    parser.add_argument(
        "task", choices=PROMPT_TASKS, metavar="TASK", help=f"what for: {', '.join(PROMPT_TASKS)}"
    )
    _brief(parser)
    _resume_option(parser)
    _minutes(parser)
    _policy(parser)
    _json(parser)


def _doctor(commands: _Commands) -> None:
    _command(
        commands,
        "doctor",
        "Show the settings, secrets masked, and which writer would write and why",
        "COACH_MODEL=openai/gpt-5-mini coach doctor",
    )


def _app(commands: _Commands) -> None:
    parser = _command(
        commands, "app", "Serve the front end on this machine", "coach app --port 8502"
    )
    parser.add_argument(
        "--port",
        type=whole_number,
        default=8501,
        metavar="N",
        help="where to listen (default: 8501)",
    )
