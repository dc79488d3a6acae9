"""Posts: which of an entry's names is the title and which the organization.

Where the words do not tell, the other entries of the section do: a résumé keeps one order.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from coach.domain.people import Education, Experience
from coach.resume.capitals import proper_phrase
from coach.resume.dates import is_open, moment_of
from coach.resume.entries import Entry, entries_of, is_head
from coach.resume.lines import Found, Line, rejoin
from coach.resume.parts import Part, names_of
from coach.resume.places import is_place
from coach.resume.sections import label_of

_DECIDED = 1.0


def read_experience(lines: Sequence[Line], today: date) -> list[Found]:
    """Return the posts of a section, the newest first."""
    entries = [entry for entry in entries_of(rejoin(lines), today) if entry.head]
    pairs = [names_of(entry.head) for entry in entries]
    title_first = _title_first(pairs)
    posts: list[Found] = []
    organization: Part | None = None
    for entry, pair in zip(entries, pairs, strict=True):
        title, named, doubtful = _assign(pair, title_first=title_first)
        if title is None and named is not None and not entry.body:
            organization = named
            if len(entries) > 1 and entry is not entries[-1]:
                continue
        if named is None and title is not None:
            named = organization
        elif named is not None:
            organization = named
        posts.append(_found(entry, title, named, doubtful=doubtful))
    return newest_first(posts)


def newest_first(entries: list[Found]) -> list[Found]:
    """Turn round a list that runs from the oldest to the newest; leave any other as it is."""
    moments = [_moment(entry) for entry in entries]
    if len(entries) < 2 or None in moments:  # noqa: PLR2004 - one alone has no order
        return entries
    known = [moment for moment in moments if moment is not None]
    starts, ends = [start for start, _ in known], [end for _, end in known]
    rising = starts == sorted(starts) and ends == sorted(ends) and known[0] < known[-1]
    return entries[::-1] if rising else entries


def _moment(entry: Found) -> tuple[tuple[int, int], tuple[int, int]] | None:
    """Return when an entry began and ended; one that goes on ends after all others."""
    assert isinstance(entry.value, Experience | Education)
    start, end = moment_of(entry.value.start), moment_of(entry.value.end)
    if is_open(entry.value.end) or (start and entry.value.end is None):
        end = (9999, 0)
    if start is None and end is None:
        return None
    return (start or end or (0, 0), end or start or (0, 0))


def _title_first(pairs: Sequence[list[Part]]) -> bool:
    votes = sum(pair[0].lean - pair[1].lean for pair in pairs if len(pair) > 1)
    return votes >= 0


def _assign(pair: list[Part], *, title_first: bool) -> tuple[Part | None, Part | None, bool]:
    """Return title, organization, and whether that was little more than a guess."""
    if not pair:
        return None, None, False
    if len(pair) == 1:
        is_title = pair[0].lean >= 0
        return (pair[0], None, pair[0].lean == 0) if is_title else (None, pair[0], False)
    lean = pair[0].lean - pair[1].lean
    first_is_title = lean > 0 if abs(lean) >= _DECIDED else title_first
    title, organization = (pair[0], pair[1]) if first_is_title else (pair[1], pair[0])
    return title, organization, abs(lean) < _DECIDED and title.lean <= 0


def _found(entry: Entry, title: Part | None, organization: Part | None, *, doubtful: bool) -> Found:
    highlights = highlights_of(entry.body)
    period = entry.period
    value = Experience(
        title=proper_phrase(title.text) if title else None,
        organization=proper_phrase(organization.text) if organization else None,
        start=period.start if period else None,
        end=(period.end or ("Present" if period.current else None)) if period else None,
        highlights=tuple(text for _, text in highlights),
    )
    lines = {f".highlights[{index}]": number for index, (number, _) in enumerate(highlights)}
    for path, part in ((".title", title), (".organization", organization)):
        if part:
            lines[path] = part.number
    if entry.dated and period:
        lines |= {
            path: entry.dated.number
            for path, at in ((".start", value.start), (".end", value.end))
            if at
        }
    uncertain = (".title", ".organization") if doubtful else ()
    return Found(value, lines, tuple(path for path in uncertain if path in lines))


def highlights_of(body: Sequence[Line]) -> list[tuple[int, str]]:
    """Return what an entry tells of itself: its bullet points, or its sentences."""
    told = []
    for line in body:
        text = line.text.replace("\t", " ").strip()
        if is_place(text) or not re.search(r"[^\W\d_]", text):
            continue
        if line.bullet or not is_head(line) or label_of(line) or len(body) > 0:
            told.append((line.number, text))
    return told
