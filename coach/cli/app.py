"""``coach app``: the front end, served on this machine."""

from __future__ import annotations

import argparse
import os
import socket
from importlib.util import find_spec

from coach.errors import SetupError, UsageError

_LAST_PORT = 65535


class Options(argparse.Namespace):
    """What ``coach app`` was given."""

    port: int


def run(options: Options) -> int:
    """Hand this process over to the server; it does not come back."""
    if find_spec("streamlit") is None:
        raise SetupError("The front end is not installed. Install it: pip install 'coach[app]'.")
    from coach.ui.server import command  # noqa: PLC0415 - needs the extra that was looked for above

    _refuse_taken(options.port)
    words = command(port=options.port)
    os.execv(words[0], words)  # noqa: S606 - our own interpreter, and no shell is wanted


def _refuse_taken(port: int) -> None:
    """Raise while a person can still be told in a sentence; the server would only log it."""
    if not 1 <= port <= _LAST_PORT:
        raise UsageError(f"--port {port} is no port. Give a number from 1 to {_LAST_PORT}.")
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("localhost", port))
        except OSError:
            raise SetupError(
                f"Port {port} is in use or not allowed. "
                f"Stop what listens there, or name another port: coach app --port {port + 1}."
            ) from None
