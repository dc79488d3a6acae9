"""Words typed in the last moments of a page, which its server never got to see.

The browser keeps them as the page goes (``components/keep.js``), each with the place it was typed
at. A place is named by the control's key, so that both sides read it alike.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence

from coach.domain.brief import Kind
from coach.ui.work import Work, edit_sheet, get, put, settled

_MOST = 50
_MOST_CHARACTERS = 50_000
_SHEET = re.compile(r"sheets\.([a-z-]+)\.(\d+)\.(subject|body)")


def key(way: str, path: str, edition: int) -> str:
    """Return the key of a control that reads in this ``way`` and stores under a dotted path."""
    # Streamlit turns a key into a class name and every other sign than these into a hyphen.
    return f"{way}--{path.replace('.', '--')}--{edition}"


def line(text: str) -> str | None:
    """Read one line; an empty one is None."""
    return " ".join(text.split()) or None


def lines(text: str) -> tuple[str, ...]:
    """Read several entries, one a line."""
    return tuple(entry for entry in (" ".join(row.split()) for row in text.splitlines()) if entry)


WAYS: Mapping[str, Callable[[str], object]] = {
    "line": line,
    "lines": lines,
    "prose": str,
    "number": int,
}


def taken(work: Work, found: object) -> Work:
    """Return the work with the words that were ``found``; what cannot be placed is left out."""
    if isinstance(found, Sequence) and not isinstance(found, str):
        for entry in found[:_MOST]:
            if isinstance(entry, Mapping):
                work = _with(work, entry)
    return work


def _with(work: Work, entry: Mapping[str, object]) -> Work:
    way, path, text = (entry.get(name) for name in ("way", "path", "text"))
    if not (isinstance(way, str) and isinstance(path, str) and isinstance(text, str)):
        return work
    if len(text) > _MOST_CHARACTERS:
        return work
    try:
        changed = _placed(work, way, path, text)
        # Storage can hold anything; a value that its field does not allow must not get in.
        return Work.model_validate_json(changed.model_dump_json(by_alias=True, warnings=False))
    except (AttributeError, LookupError, TypeError, ValueError):
        return work


def _placed(work: Work, way: str, path: str, text: str) -> Work:
    sheet = _SHEET.fullmatch(path)
    if sheet is None:
        changed: Work = put(work, tuple(path.split(".")), WAYS[way](text))
        return settled(changed, path)
    kind, number = Kind(sheet[1]), int(sheet[2])
    now = get(work.sheets[kind], ("sheets", sheet[2]))
    both = {"subject": now.subject, "body": now.body, sheet[3]: text}
    return edit_sheet(work, kind, number, subject=both["subject"], body=both["body"])
