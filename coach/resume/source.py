"""What a file gives before anyone asks what it means: its lines as a reader sees them.

The child process that opens a file imports this module, so it stays free of pydantic: the child
must start in milliseconds.
"""

from __future__ import annotations

from typing import Literal, NamedTuple

Reason = Literal[
    "broken",
    "crashed",
    "empty",
    "encrypted",
    "inflated",
    "long",
    "other-json",
    "slow",
    "scanned",
]


COLUMN_START = 9.0  # the gap of a line that begins a column or a cell, more than any other gap


class Unreadable(Exception):  # noqa: N818 - named for the file's state; ResumeError is the error
    """A file cannot be read; ``reason`` says why, and the parent finds the words for it."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason)
        self.reason: Reason = reason


class SourceLine(NamedTuple):
    """One line as a reader sees it; cells that stand apart on it are parted by tabs.

    ``size`` is the height of its letters in points, ``left`` and ``right`` are where it starts and
    ends, and ``edge`` is the right edge of the column it stands in; each is 0 where the file does
    not say. ``gap`` is the white space above it in line heights. ``heading`` and ``bullet`` are
    true where the file itself, not only its looks, calls the line so.
    """

    text: str
    size: float = 0.0
    bold: bool = False
    left: float = 0.0
    right: float = 0.0
    edge: float = 0.0
    gap: float = 0.0
    heading: bool = False
    bullet: bool = False


class Hidden(NamedTuple):
    """Words that a reader of the page cannot see, and how they were hidden."""

    text: str
    why: str


class Source(NamedTuple):
    """The visible lines of a file in reading order, what was hidden, and where its links lead."""

    lines: tuple[SourceLine, ...]
    hidden: tuple[Hidden, ...] = ()
    links: tuple[str, ...] = ()


class Limits(NamedTuple):
    """What one file may cost: pages, bytes once unpacked, characters, and bytes of memory."""

    pages: int
    unpacked: int = 40_000_000
    characters: int = 200_000
    memory: int = 1_000_000_000
    seconds: int = 15
