"""The command line: what is typed is turned into calls of the rooms, and results into lines.

* ``commands``   what may be typed, and ``parser``, which takes it apart
* ``screen``     lines for a person: wrapped, coloured on a terminal only, harmless to show
* ``sources``    texts, policies and settings from files, standard input and the environment
* ``shapes``     the JSON of results (``docs/output.md``)
* one module a command, named for it and imported only when it is asked for

Results go to standard output and everything else to standard error. Exit codes: 0 clean ·
1 findings at or above the threshold · 2 usage · 3 input · 4 set-up · 5 model.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from importlib import import_module
from io import TextIOWrapper

from coach.cli.commands import build
from coach.errors import CoachError, UsageError

# What a shell reports for a program that Ctrl-C ended: 128 and the signal's number.
_INTERRUPTED = 130
# The same for a reader that went away, as `coach rules | head -1` does.
_READER_GONE = 141


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code; ``arguments`` default to the process's own.

    A problem with what was given, set up or answered is told in a sentence on standard error,
    never as a traceback. ``--help`` and ``--version`` end the process, as argparse has it.
    """
    # A file's name can hold bytes that no encoding knows; showing it must not fail.
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")
    try:
        options = build().parse_args(arguments)
        if options.command is None:
            raise UsageError("Say what to do, such as `coach draft BRIEF`. See `coach --help`.")
        code: int = import_module(f"coach.cli.{options.command}").run(options)
        sys.stdout.flush()
    except CoachError as error:
        print(_sentences(error), file=sys.stderr)  # noqa: T201 - this is the command line
        return error.exit_code
    except KeyboardInterrupt:
        return _INTERRUPTED
    except BrokenPipeError:
        # Python flushes once more at exit; with nowhere to write, that must not fail aloud.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return _READER_GONE
    return code


def _sentences(error: CoachError) -> str:
    return "\n".join(f"coach: {line}" for line in str(error).splitlines())
