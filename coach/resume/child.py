"""The child process: a file on standard input, its lines as JSON on standard output.

It binds itself to its limits before it looks at the first byte of the file.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING

from coach.resume.source import Limits, Source, Unreadable

if TYPE_CHECKING:
    from coach.resume.source import Reason


def main() -> None:
    """Read, parse, answer; every failure is answered by its reason."""
    limits = Limits(**json.loads(sys.argv[2]))
    _bind(limits)
    content = sys.stdin.buffer.read()
    answer = _answer(content, sys.argv[1], limits)
    sys.stdout.buffer.write(json.dumps(answer).encode())


def _answer(content: bytes, format_: str, limits: Limits) -> dict[str, object]:
    reason: Reason
    try:
        source = _reader(format_)(content, limits)
    except Unreadable as refusal:
        reason = refusal.reason
    except (MemoryError, RecursionError):
        reason = "inflated"
    except Exception:  # noqa: BLE001 - whatever a parser raises on a broken file, it is broken
        reason = "broken"
    else:
        return {"lines": source.lines, "hidden": source.hidden, "links": source.links}
    return {"reason": reason}


def _reader(format_: str) -> Callable[[bytes, Limits], Source]:
    """Import only the parser that is asked for: the child must start fast."""
    module = import_module(f"coach.resume.{format_}")
    reader: Callable[[bytes, Limits], Source] = getattr(module, f"read_{format_}")
    return reader


def _bind(limits: Limits) -> None:
    """Bound memory and processor time, where the system can."""
    try:
        import resource  # noqa: PLC0415 - not on every system
    except ImportError:  # Windows: the parent's clock alone bounds the child there
        return
    for kind, most in (
        (resource.RLIMIT_AS, limits.memory),
        (resource.RLIMIT_CPU, limits.seconds),
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_FSIZE, 0),
    ):
        resource.setrlimit(kind, (most, most))


if __name__ == "__main__":
    main()
