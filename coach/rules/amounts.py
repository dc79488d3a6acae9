"""Amounts of time, and which of them are asked of the reader.

"20 minutes from your office" and "15 years" are amounts too; what is asked for is told from the
words around it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple

from coach.domain.brief import Kind
from coach.rules.clauses import clause_before, is_negated
from coach.rules.letter import Letter
from coach.rules.lines import Zone
from coach.rules.phrases import Match, Phrases
from coach.rules.quantities import days_in, minutes_in, slot_minutes


class Amount(NamedTuple):
    """A requested amount: its place, and its size in minutes of talk or working days."""

    start: int
    end: int
    minutes: float
    days: float
    in_subject: bool = False


MINUTES: Final = Phrases("minutes")
HOURS: Final = Phrases("hours")
DAYS: Final = Phrases("days")
SLOTS: Final = Phrases("slots")
DATE_RANGE: Final = Phrases("date-range")

_TELLS_BEFORE: Final = Phrases("tells-before")
_TELLS_AFTER: Final = Phrases("tells-after")
_ASK_WORDS: Final = Phrases("ask-words")
_AT_SIDE: Final = Phrases("at-side")
_DAY_TELLS_BEFORE: Final = Phrases("day-tells-before")
_DAY_TELLS_AFTER: Final = Phrases("day-tells-after")
_STRONG_ASK: Final = Phrases("strong-ask")
_HALF_A_DAY_OR_MORE: Final = (b"day", b"morning", b"afternoon", b"evening")
_ASKS_DESPITE: Final = Phrases("asks-despite")
_AVAILABILITY: Final = Phrases("availability")
_ANY_DAY: Final = Phrases("any-day")
_THE_WHOLE: Final = Phrases("the-whole")
_BEFORE_ONE_DAY: Final = Phrases("before-one-day")
_BESIDE: Final = (b" with ", b" beside ", b" alongside ")
# Kinds in which a day alone may be the length of a visit.
_VISITS: Final = frozenset({Kind.SHADOW_REQUEST, Kind.FOLLOW_UP})
_SUGGESTING: Final = Phrases("suggesting")
_VISIT_ASKED: Final = Phrases("visit-asked")
_SPENDING: Final = Phrases("spending")
_DAY_OF_MONTH: Final = Phrases("day-of-month")
# "20 minutes, any day?" is an ask without any word of asking.
_FRAGMENT: Final = 41


def requested_amounts(letter: Letter) -> tuple[Amount, ...]:
    """Every specific amount of time the text asks for, subject line first."""
    return (*_in_subject(letter), *_in_prose(letter))


def _in_subject(letter: Letter) -> Iterator[Amount]:
    if letter.subject is None:
        return
    text = letter.subject.low
    for phrases in (MINUTES, HOURS):
        for match in phrases.find(text):
            theirs = text[: match.start].rstrip().endswith(b"your")
            if not theirs and not _TELLS_AFTER.within(text[match.end :]):
                yield Amount(
                    *match, minutes_in(text[match.start : match.end]), 0.0, in_subject=True
                )
    if _is_shadow(letter):
        for match in DAYS.find(text):
            if _is_day_length(text, 0, match):
                yield Amount(*match, 0.0, days_in(text[match.start : match.end]), in_subject=True)


def _in_prose(letter: Letter) -> Iterator[Amount]:
    for phrases in (MINUTES, HOURS):
        for match in letter.find(phrases):
            if _is_asked(letter, match):
                words = letter.prose[match.start : match.end]
                yield Amount(*match, minutes_in(words), 0.0)
    for match in letter.find(DAYS):
        sentence = letter.sentence_at(match.start)
        text = letter.prose[sentence.start : sentence.end]
        visiting = _is_shadow(letter) and _speaks_of_visit(letter, text)
        if visiting and _is_day_length(letter.prose, sentence.start, match):
            yield Amount(*match, 0.0, days_in(letter.prose[match.start : match.end]))
    for match in letter.find(SLOTS):
        sentence = letter.sentence_at(match.start)
        text = letter.prose[sentence.start : sentence.end]
        minutes = slot_minutes(letter.prose[match.start : match.end])
        most = _LONGEST_VISIT if _is_shadow(letter) else _LONGEST_SLOT
        if minutes <= (_LONGEST_GAP if _AVAILABILITY.within(text) else most):
            yield Amount(*match, minutes, 0.0)


def _speaks_of_visit(letter: Letter, sentence: bytes) -> bool:
    """Whether a sentence asks to come along, or its letter is about that anyhow."""
    if _AT_SIDE.within(sentence) and _ASK_WORDS.within(sentence):
        return True
    if letter.kind in _VISITS and _SUGGESTING.within(sentence):
        return True
    return letter.kind is Kind.FOLLOW_UP and _VISIT_ASKED.within(letter.low)


def _is_shadow(letter: Letter) -> bool:
    """Whether the text is about a visit to the workplace; a nudge says so in its own words."""
    if letter.kind in (Kind.SHADOW_REQUEST, Kind.LINKEDIN_NOTE):
        return True
    return bool(letter.kind is Kind.FOLLOW_UP or b"shadow" in letter.low)


def _is_asked(letter: Letter, match: Match) -> bool:
    """Whether an amount of minutes or hours is one the reader is asked for."""
    sentence = letter.sentence_at(match.start)
    before = letter.prose[sentence.start : match.start]
    after = letter.prose[match.end : sentence.end]
    if _TELLS_AFTER.within(after) or is_negated(clause_before(letter.prose, sentence, match.start)):
        return False
    if before.endswith(b"your "):
        return False
    if _TELLS_BEFORE.within(before) and not _ASKS_DESPITE.within(before):
        return False
    if not before.strip():
        return True
    around = before + b" " + after
    if letter.prose[match.start : match.end].endswith(_HALF_A_DAY_OR_MORE):
        return _STRONG_ASK.within(around)
    return _ASK_WORDS.within(around) or len(around) < _FRAGMENT


def _is_day_length(text: bytes, sentence_start: int, match: Match) -> bool:
    """Whether a day, shift or week is a length of visit, and not a date or a habit."""
    before = text[sentence_start : match.start]
    words, after = text[match.start : match.end], text[match.end :]
    if _DAY_TELLS_AFTER.within(after) or _ANY_DAY.within(words):
        return False
    if words.startswith((b"the ", b"that ")) and not before.endswith((b"for ", b"spend ")):
        return _THE_WHOLE.within(words)
    beside = after.startswith((*_BESIDE, b" would be ")) or _BEFORE_ONE_DAY.within(before.rstrip())
    if words.startswith(b"one day") and not beside:
        return False
    return _SPENDING.within(before) or not _DAY_TELLS_BEFORE.within(before)


# A longer stretch is when the writer has time, not how much of it they ask for.
_LONGEST_SLOT: Final = 120.0
# "I'm free between 11.20 and 11.50" leaves no more time than that.
_LONGEST_GAP: Final = 45.0
_LONGEST_VISIT: Final = 600.0


def date_range_days(letter: Letter) -> Iterator[Amount]:
    """Stays given by their first and last date ("from May 6 to May 24"), in working days."""
    for match in letter.find(DATE_RANGE):
        words = letter.prose[match.start : match.end]
        days = [int(found.group()) for found in _DAY_OF_MONTH.finditer(words)]
        span = days[-1] - days[0] if len(days) > 1 else 0
        if span > 0:
            yield Amount(*match, 0.0, (span + 1) * 5 / 7)


def zone_of(amount: Amount) -> Zone:
    """The place of an amount in the prose."""
    return Zone(amount.start, amount.end)
