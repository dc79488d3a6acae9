"""Dates as résumés write them, kept as written; nothing is turned into another form."""

from __future__ import annotations

import re
from datetime import date
from typing import NamedTuple

from coach.resume.clean import plain
from coach.resume.months import MONTH_NUMBERS, OPEN, SEASONS

# Accents may stand on any of these vowels: "février", "août", "märz".
_ACCENTS = str.maketrans({"a": "[aä]", "e": "[eé]", "u": "[uû]", "c": "[cç]"})
_MONTH = "(?:{})\\.?".format(
    "|".join(name.translate(_ACCENTS) for name in sorted(MONTH_NUMBERS, key=len, reverse=True))
)
_SEASON = r"(?:spring|summer|fall|autumn|winter|michaelmas|lent|trinity|q[1-4])"
_YEAR = r"(?:19[4-9]\d|20[0-4]\d)"
_DAY = r"(?:[0-3]?\d(?:st|nd|rd|th)?\.?)"
_POINT = (
    rf"(?:(?:(?<![\w.]){_DAY} +(?:of\s+|de\s+)?)?\b{_MONTH}(?:\s+{_DAY},)?"
    rf"(?:\s*[,/-]?\s*|\s+de\s+){_YEAR}\b"
    rf"|\b{_MONTH}\s*['’`]\d\d\b"
    rf"|\b{_MONTH}-\d\d\b"
    rf"|\b{_SEASON}\s*(?:term\s*|semester\s*)?(?:of\s+)?,?\s*(?:{_YEAR}|['’`]\d\d)\b"
    rf"|\b[0-3]?\d[./][01]?\d[./]{_YEAR}\b"
    rf"|\b[01]?\d\s?[./-]\s?{_YEAR}\b"
    rf"|\b{_YEAR}\s?[./-]\s?(?:1[0-2]|0[1-9])(?:[./-][0-3]\d)?\b(?!\s?[./-]?\d)"
    rf"|\b{_YEAR}(?:/\d\d)?\b(?![./]\d))"
)
_OPEN = rf"\b(?:{'|'.join(OPEN)})\b".replace("'", "['’]")
_TO = r"\s*(?:[-–—‐-―−~→]+|/|\b(?:to|until|till|through|thru|bis|à|au|a|al)\b)\s*"
_AHEAD = (
    r"(?:\b(?:expected|anticipated|projected|exp\.?|estimated|est\.?)"
    r"(?:\s+(?:graduation|completion|to graduate))?(?:\s+date)?(?:\s+in)?\s*:?\s*"
    r"|\b(?:graduating|graduation|class of|due|degree expected)(?:\s+(?:in|date))?\s*:?\s*)"
)
_SINCE = r"\b(?:since|from|seit|depuis|desde)\s+"

_RANGE = re.compile(
    rf"(?P<ahead>{_AHEAD})?(?:{_SINCE})?"
    rf"(?P<start>{_POINT}|\b{_MONTH}|\b{_SEASON}){_TO}"
    rf"(?P<ahead2>{_AHEAD})?(?P<end>{_POINT}|{_OPEN}|\d\d\b(?![./%\d]))",
    re.IGNORECASE,
)
_SINGLE = re.compile(
    rf"(?P<ahead>{_AHEAD})?(?P<since>{_SINCE})?(?P<point>{_POINT})(?P<open>\s*[-–—](?=\s*(?:$|[)\t|])))?",
    re.IGNORECASE,
)
_AFTER = re.compile(r"\s*\(?\b(?:expected|anticipated|exp\.?|projected)\b\)?", re.IGNORECASE)
_LENGTH = re.compile(
    r"[\s,(·|-]*\b\d+\s*(?:years?|yrs?|months?|mos?)\b(?:[\s,]*(?:and\s+)?\d+\s*(?:months?|mos?)\b)?\.?[\s)]*",
    re.IGNORECASE,
)
_YEARS = re.compile(_YEAR)
_HAS_YEAR = re.compile(rf"{_YEAR}|['’`-]\d\d\b")


class Period(NamedTuple):
    """A stretch of time as written; ``first`` and ``last`` are where it stands in the line."""

    start: str | None
    end: str | None
    current: bool
    first: int
    last: int

    @property
    def is_range(self) -> bool:
        """Whether it says both where it starts and where it ends."""
        return self.start is not None and (self.end is not None or self.current)


def find_period(text: str, today: date | None = None) -> Period | None:
    """Return the period a line names; a range is taken before a single date."""
    found = _RANGE.search(text)
    if found and _HAS_YEAR.search(found.group()) and not _is_letter_before(text, found.start()):
        return _from_range(text, found, today)
    singles = [each for each in _SINGLE.finditer(text) if not _is_number_part(text, each)]
    if not singles:
        return None
    found = singles[-1]
    since = bool(found["since"] or found["open"])
    point = _tidy(found["point"])
    last = _end_of(text, found.end())
    ahead = bool(found["ahead"] and "of" not in found["ahead"].casefold()) or last > found.end()
    if since:
        return Period(point, None, current=True, first=found.start(), last=last)
    return Period(None, point, ahead or is_after(point, today), found.start(), last)


def _from_range(text: str, found: re.Match[str], today: date | None) -> Period:
    start, end = _tidy(found["start"]), _tidy(found["end"])
    is_open = bool(re.fullmatch(_OPEN, end, re.IGNORECASE))
    last = _end_of(text, found.end())
    current = is_open or bool(found["ahead"] or found["ahead2"]) or is_after(end, today)
    return Period(start, end, current, found.start(), last)


def _end_of(text: str, at: int) -> int:
    """Take a note such as "(expected)" or "(2 years 3 months)" as part of the period."""
    for pattern in (_AFTER, _LENGTH):
        note = pattern.match(text, at)
        if note:
            at = note.end()
    return at


def _tidy(point: str) -> str:
    return re.sub(r"\s+", " ", point).strip(" ,")


def _is_letter_before(text: str, at: int) -> bool:
    return at > 0 and text[at - 1].isalnum()


def _is_number_part(text: str, found: re.Match[str]) -> bool:
    """Whether the figures belong to a longer number, a price, a phone number or an address."""
    before = text[found.start() - 1] if found.start() else " "
    after = text[found.end()] if found.end() < len(text) else " "
    return before in "$£€#+@_=/.&" or (before.isalnum()) or after in "%@_=" or after.isalnum()


def without_period(text: str, period: Period) -> str:
    """Return the line without its period, and without the brackets that stood around it."""
    before, after = text[: period.first].rstrip(), text[period.last :].lstrip()
    if before.endswith(("(", "[")) and after.startswith((")", "]")):
        before, after = before[:-1], after[1:]
    before = re.sub(r"[\s(\[,;:|·•–—-]+$", "", before)
    after = re.sub(r"^[\s)\],;:|·•.–—-]+", "", after)
    return f"{before}\t{after}".strip(" \t")


def year_of(point: str | None) -> int | None:
    """Return the year of a date as written, where it has all four figures or two after a mark."""
    if point is None:
        return None
    found = _YEARS.search(point)
    if found:
        return int(found.group())
    short = re.search(r"['’`](\d\d)\b", point)
    return 2000 + int(short[1]) if short else None


def moment_of(point: str | None) -> tuple[int, int] | None:
    """Return year and month of a date as written, month 0 where it has none."""
    year = year_of(point)
    return None if year is None or point is None else (year, _month_of(point))


def is_after(point: str, today: date | None) -> bool:
    """Whether a date as written lies after today; a bare year counts until it has ended."""
    moment = moment_of(point)
    if moment is None or today is None:
        return False
    year, month = moment
    return year > today.year or (year == today.year and month > today.month)


def is_open(point: str | None) -> bool:
    """Whether an end as written says that it has not come yet."""
    return point is not None and bool(re.fullmatch(_OPEN, point, re.IGNORECASE))


def _month_of(point: str) -> int:
    for word in re.findall(r"[a-z]+", plain(point)):
        if word in MONTH_NUMBERS:
            return MONTH_NUMBERS[word]
        if word in SEASONS:
            return SEASONS[word]
    number = re.match(r"([01]?\d)[./-]", point) or re.search(r"\d{4}[./-]([01]\d)", point)
    return int(number[1]) if number else 0
