"""How what is typed is taken apart, and what is said of a word that is wrong."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Sequence
from typing import Any, NoReturn

from coach.errors import UsageError

_HELP_COLUMN = 28


class Parser(argparse.ArgumentParser):
    """An ArgumentParser that raises UsageError and suggests the nearest word for a wrong one."""

    def __init__(self, **settings: Any) -> None:  # noqa: ANN401 - handed on to argparse unread
        super().__init__(
            formatter_class=lambda prog: argparse.RawDescriptionHelpFormatter(
                prog, max_help_position=_HELP_COLUMN
            ),
            allow_abbrev=False,
            **settings,
        )

    def error(self, message: str) -> NoReturn:
        """Raise the complaint; ``main`` prints it and knows the exit code."""
        raise UsageError(f"{message[:1].upper()}{message[1:]}. See `{self.prog} --help`.")

    def parse_known_args(  # type: ignore[override]
        self, args: Sequence[str] | None = None, namespace: argparse.Namespace | None = None
    ) -> tuple[argparse.Namespace, list[str]]:
        """Refuse what is left over at once, while the options it may have meant are at hand."""
        found, left = super().parse_known_args(args, namespace)
        if left:
            options = [name for name in self._option_string_actions if name.startswith("--")]
            hint = nearest(left[0].partition("=")[0], options)
            self.error(f"{left[0]!r} is not known here{hint}")
        return found, left

    def _check_value(self, action: argparse.Action, value: Any) -> None:  # noqa: ANN401 - argparse's
        if action.choices is None or value in action.choices:
            return
        choices = [str(choice) for choice in action.choices]
        name = action.metavar if isinstance(action.metavar, str) else str(action.dest)
        known = "" if nearest(value, choices) else f"; it takes {', '.join(choices)}"
        self.error(f"{value!r} is no {name.lower()}{nearest(value, choices)}{known}")


class Version(argparse.Action):
    """Print the installed version; looked up only when asked for, as the look-up is slow."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        """Do it; the process ends here."""
        from importlib.metadata import version  # noqa: PLC0415 - see above

        parser.exit(message=f"coach {version('coach')}\n")


def whole_number(text: str) -> int:
    """Read a number. Raises argparse's error, which names the option, for anything else."""
    try:
        return int(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is no whole number") from None


def nearest(word: str, known: Iterable[str]) -> str:
    """Return ``; did you mean …?``-words for the known word most like ``word``, or nothing."""
    from difflib import get_close_matches  # noqa: PLC0415 - needed only once something is wrong

    close = get_close_matches(word, list(known), n=1)
    return f"; the nearest is {str(close[0])!r}" if close else ""
