"""What the rules look for, as text files: patterns by family, and word lists.

A file holds sections::

    == hiring ==
    # what the section means
    first line
        an indented line continues the one above

``parts.txt`` holds fragments that patterns share, ``words.txt`` word lists, ``classes.txt`` and
``weights.txt`` what ``coach.rules.weighing`` goes by; every other file holds patterns. How a
pattern is written is told in ``coach.rules.phrases``.
"""

from __future__ import annotations

import re
from importlib import resources
from typing import Final, NamedTuple

_HEADER: Final = re.compile(r"^== ([a-z0-9_-]+)(?: \(([a-z, ]+)\))? ==$")
_INDENT: Final = "    "
PARTS: Final = "parts.txt"
WORDS: Final = "words.txt"
CLASSES: Final = "classes.txt"
WEIGHTS: Final = "weights.txt"
_NO_PATTERNS: Final = frozenset({PARTS, WORDS, CLASSES, WEIGHTS})


class Section(NamedTuple):
    """The lines of a section, and what its header says of it in brackets."""

    lines: tuple[str, ...]
    remarks: frozenset[str]


def pattern_files() -> tuple[str, ...]:
    """The names of the files that hold patterns."""
    names = (file.name for file in resources.files(__name__).iterdir())
    return tuple(sorted(n for n in names if n.endswith(".txt") and n not in _NO_PATTERNS))


def read_sections(file_name: str) -> dict[str, Section]:
    """Read one file, section by section."""
    text = resources.files(__name__).joinpath(file_name).read_text("utf-8")
    sections: dict[str, tuple[list[str], str]] = {}
    lines: list[str] = []
    for line in text.split("\n"):
        if line.startswith(_INDENT) and lines:
            lines[-1] += line.removeprefix(_INDENT)
        elif line.startswith("== ") and (header := _HEADER.match(line)):
            lines = []
            sections[header[1]] = lines, header[2] or ""
        elif line and not line.startswith("# "):
            lines.append(line)
    return {
        name: Section(tuple(lines), frozenset(remarks.split(", ")))
        for name, (lines, remarks) in sections.items()
    }
