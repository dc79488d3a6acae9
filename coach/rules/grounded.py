"""The rule that nothing is invented: every fact about either person stands in the brief."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import lru_cache
from typing import Final, NamedTuple

from pydantic import BaseModel

from coach.domain.brief import Brief, Kind
from coach.domain.findings import Severity
from coach.rules.folding import fold
from coach.rules.letter import Letter
from coach.rules.lines import Zone
from coach.rules.phrases import Phrases
from coach.rules.record import ALL_KINDS, Hit, rule
from coach.rules.words import word_list

_TOKEN: Final = re.compile(r"[A-Za-z0-9]+(?:['\-.&][A-Za-z0-9]+)*")
_FIGURE: Final = re.compile(r"\d[\d,.]*\d")
# What a number measures: the minute of "30-minute".
_UNIT: Final = re.compile(r"(?<=\d)-[a-z]+$")
_JOINT: Final = re.compile(r"[\-.&']")
# Capitalized words that state no fact of these two people.
_ANYBODY: Final = "anybody"
_WEEKDAY_NAME: Final = Phrases("weekday-name")
_MONTH_NAME: Final = Phrases("month-name")
_CAPITALIZED: Final = Phrases("capitalized")
_NUMBER: Final = Phrases("figure")
_NUMBER_WORDS: Final = Phrases("number-words")
_WORD_VALUES: Final = {
    "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7", "eight": "8", "nine": "9",
    "ten": "10", "eleven": "11", "twelve": "12", "fifteen": "15", "twenty": "20", "thirty": "30",
    "forty": "40", "fifty": "50",
}  # fmt: skip
_STATUS: Final = Phrases("claimed-status")
_TITLE: Final = Phrases("title")
_WE_MET: Final = Phrases("we-met")
_MEETING_VIAS: Final = frozenset({"event", "article", "other", "professor", "friend", "colleague"})
_MIN_STEM: Final = 4


class _Vocabulary(NamedTuple):
    """What a brief holds: its words and numbers, folded, in lower case, with their parts.

    ``row`` is the same in one text, each word behind a space, to look for beginnings in.
    """

    words: frozenset[str]
    row: str


def _strings(value: object) -> Iterator[str]:
    """Every text of a value and of the values in it, in no order."""
    left = [value]
    while left:
        part = left.pop()
        if isinstance(part, str):
            yield part
        elif isinstance(part, BaseModel):
            left.extend(part.__dict__.values())
        elif isinstance(part, tuple | list):
            left.extend(part)
        elif isinstance(part, date):
            yield f"{part.isoformat()} {part.day} {part:%A} {part:%B} {part.year}"
        elif isinstance(part, int | float) and not isinstance(part, bool):
            yield str(part)


# The drafts of one brief are checked one after the other, and each again as it is edited.
@lru_cache(maxsize=8)
def _vocabulary(brief: Brief) -> _Vocabulary:
    """The vocabulary of a brief, from everything that it says."""
    words = _words_of(" ".join(_strings(brief)))
    return _Vocabulary(words, f" {' '.join(words)}")


def _words_of(text: str) -> frozenset[str]:
    plain = fold(text).lower()
    words = set(_TOKEN.findall(plain))
    words.update(figure.replace(",", "") for figure in _FIGURE.findall(plain))
    joined = [word for word in words if not word.isalnum()]
    for word in joined:
        words.add(word.removesuffix("'s"))
        words.update(part for part in _JOINT.split(word) if _says_something(part))
        # Both ends of "2-3 hours".
        words.update(part for part in word.split("-") if part.isdigit())
    return frozenset(words)


def _says_something(part: str) -> bool:
    """Whether a part of a joined word stands for itself: the 2024 of "2022-2024", no 5 of "3.5"."""
    return len(part) >= _MIN_STEM or (part != "" and not part.isdigit())


def _is_known(token: str, vocabulary: _Vocabulary) -> bool:
    """Whether a word, or one of the same stem, stands in the brief."""
    low = token.lower().strip(".,'&-")
    bare = low.removesuffix("'s")
    words = vocabulary.words
    if not bare or bare in words or bare in word_list(_ANYBODY):
        return True
    if bare.endswith("s") and bare[:-1] in words:
        return True
    parts = [part for part in _JOINT.split(bare) if part]
    if len(parts) > 1 and all(part in words or part in word_list(_ANYBODY) for part in parts):
        return True
    stem = bare[: max(_MIN_STEM, len(bare) - 3)]
    return len(stem) >= _MIN_STEM and f" {stem}" in vocabulary.row


@rule(
    name="grounded",
    severity=Severity.ERROR,
    kinds=ALL_KINDS,
    message="The brief does not say this. Take it out, or add it to the brief if it is true.",
    source="docs/sources.md#grounded",
    instruction="State only facts from the material; invent no name, number, date, title or place.",
    needs_brief=True,
    good=(),
    bad=(),
)
def grounded(letter: Letter) -> Iterator[Hit]:
    """One invented fact about a stranger ends their trust, and the writer will not know why."""
    if letter.brief is None:
        return
    vocabulary = _vocabulary(letter.brief)
    reported: list[Zone] = []
    for zone, message in _unsupported(letter, letter.brief, vocabulary):
        if not any(zone.start < other.end and other.start < zone.end for other in reported):
            reported.append(zone)
            yield Hit(letter.at(zone), message)


def _unsupported(
    letter: Letter, brief: Brief, vocabulary: _Vocabulary
) -> Iterator[tuple[Zone, str | None]]:
    known = vocabulary.words
    yield from ((zone, None) for zone in _unknown_names(letter, vocabulary))
    yield from ((zone, None) for zone in _unknown_numbers(letter, brief, known))
    yield from ((zone, None) for zone in _unknown_days(letter, known))
    yield from ((zone, None) for zone in _unknown_status(letter, vocabulary))
    for zone in _unknown_titles(letter, known):
        yield zone, "The brief gives no such title for this person. Write the name alone."
    for zone in _unknown_meetings(letter, brief, known):
        yield zone, "The brief knows of no such meeting, talk or text. Say how you found them."


def _unknown_names(letter: Letter, vocabulary: _Vocabulary) -> Iterator[Zone]:
    starts = {sentence.start for sentence in letter.sentences}
    anybody = word_list(_ANYBODY)
    for start, end in _CAPITALIZED.find(letter.plain):
        words = letter.plain[start:end].decode("ascii")
        # Most are "I" and the names of the two people.
        if (low := words.lower()) in anybody or low in vocabulary.words:
            continue
        opens = start in starts or _opens_sentence(letter, start)
        if _has_unknown(words, vocabulary, opens=opens):
            yield Zone(start, end)


def _has_unknown(words: str, vocabulary: _Vocabulary, *, opens: bool) -> bool:
    """Whether a name is not in the brief; a word that opens a sentence has its capital from it."""
    tokens = [
        _UNIT.sub("", token)
        for token in _TOKEN.findall(words)
        if token[0].isupper() or token[0].isdigit()
    ]
    if opens and (len(tokens) == 1 or not _is_known(tokens[0], vocabulary)):
        tokens = tokens[1:]
    return any(not token.isdigit() and not _is_known(token, vocabulary) for token in tokens)


def _opens_sentence(letter: Letter, place: int) -> bool:
    before = letter.plain[max(0, place - 2) : place]
    return place == 0 or before[-1:] in b'\n"(' or before.strip()[-1:] in b".!?:"


def _unknown_numbers(letter: Letter, brief: Brief, known: frozenset[str]) -> Iterator[Zone]:
    asked = set() if brief.ask.minutes is not None else {"10", "15", "20", "25", "30"}
    for found in _NUMBER.finditer(letter.plain):
        number = found.words().lower().strip("$%").replace(",", "").rstrip(".")
        if number not in known and number not in asked and not _is_part(letter, found.start()):
            yield Zone(found.start(), found.end())
    for found in _NUMBER_WORDS.finditer(letter.low):
        word = found.words(1)
        if word not in known and _WORD_VALUES[word] not in known:
            yield Zone(found.start(), found.end())


def _is_part(letter: Letter, place: int) -> bool:
    """Whether a number belongs to a longer word, which is looked at as a name."""
    before = letter.plain[max(0, place - 2) : place]
    return before[-1:].isalnum() or (before[-1:] == b"-" and before[:1].isalpha())


def _unknown_days(letter: Letter, known: frozenset[str]) -> Iterator[Zone]:
    for found in _WEEKDAY_NAME.finditer(letter.low):
        if known.isdisjoint({found.words(1), f"{found.words(1)}s"}):
            yield Zone(found.start(), found.end())
    for found in _MONTH_NAME.finditer(letter.low):
        month = found.words(1)
        written = letter.plain[found.start() : found.start() + 1].isupper()
        if written and month not in known and not _opens_sentence(letter, found.start()):
            yield Zone(found.start(), found.end())


def _unknown_status(letter: Letter, vocabulary: _Vocabulary) -> Iterator[Zone]:
    for found in _STATUS.finditer(letter.low):
        words = found.words()
        if not _is_known(words.split()[0], vocabulary):
            yield Zone(found.start(), found.end())


def _unknown_titles(letter: Letter, known: frozenset[str]) -> Iterator[Zone]:
    for found in _TITLE.finditer(letter.plain):
        title = found.words(1).lower()
        same = {"prof": "professor", "professor": "prof"}.get(title, title)
        if title not in known and same not in known:
            yield Zone(found.start(), found.end())


def _unknown_meetings(letter: Letter, brief: Brief, known: frozenset[str]) -> Iterator[Zone]:
    if letter.kind in (Kind.THANK_YOU, Kind.FOLLOW_UP):
        return
    found_how = brief.contact.found
    if found_how is not None and found_how.via.value in _MEETING_VIAS:
        return
    for found in _WE_MET.finditer(letter.low):
        word = found.words().split()[-1]
        if word not in known:
            yield Zone(found.start(), found.end())
