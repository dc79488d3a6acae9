"""The languages a person speaks, with how well, as written."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from coach.resume.lexicon import is_language
from coach.resume.lines import Line, rejoin
from coach.resume.sections import label_of

_SEPARATOR = re.compile(r"[,;|•·●▪\t](?![^()]*\))|\s/\s|\s+and\s+")
_DOTS = re.compile(r"[\s●○★☆■□▪▫•◦⬤◯]+$|^[\s.,]*(?:and\s+)?|\.$")
_MOST_WORDS = 2


def read_languages(lines: Sequence[Line], *, section: bool = False) -> Iterator[tuple[str, int]]:
    """Yield languages with their level: "Spanish (B2)".

    ``section`` says that the lines stand under a heading for languages, where a name we have not
    heard of is one too.
    """
    for line in rejoin(lines):
        for piece in _SEPARATOR.split(_with_level(line)):
            spoken = _DOTS.sub("", piece).strip()
            if is_language(spoken) or (section and _may_be_language(spoken)):
                yield spoken, line.number


def _with_level(line: Line) -> str:
    """Return a line's text; a level that stands apart from its language comes in brackets."""
    label = label_of(line)
    if label:
        name, rest = label
        return f"{name} ({rest})" if is_language(name) and not is_language(rest) else rest
    cells = line.cells
    if len(cells) > 1 and is_language(cells[0]) and not is_language(cells[1]):
        return f"{cells[0]} ({', '.join(cells[1:])})"
    return line.text


def _may_be_language(text: str) -> bool:
    """Whether a phrase could name a language we have not heard of."""
    return 0 < len(re.sub(r"\(.*", "", text).split()) <= _MOST_WORDS and text[:1].isupper()
