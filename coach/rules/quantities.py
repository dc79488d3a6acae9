"""How much time some words name: "half an hour", "two half-days", "20-25 minutes"."""

from __future__ import annotations

from typing import Final

from coach.rules.phrases import Phrases

_SMALL: Final = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen"
)
_WORDS: Final = {word: number for number, word in enumerate(_SMALL.split(), 1)} | {
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "ninety": 90,
    "couple": 2, "dozen": 12,
}  # fmt: skip
_NUMBERS: Final = Phrases("numbers")
_HALF_HOUR: Final = Phrases("half-hour")
_SHIFT_LENGTH: Final = Phrases("shift-length")
_CLOCK: Final = Phrases("clock-time")
# Working days in a unit; the longer unit first, so that "weekday" is not read as a week.
_DAYS_IN: Final = (
    (b"weekday", 1.0), (b"fortnight", 10.0), (b"week", 5.0), (b"month", 20.0), (b"semester", 75.0),
    (b"term", 60.0), (b"quarter", 55.0), (b"summer", 60.0), (b"day", 1.0), (b"shift", 1.0),
    (b"night", 1.0), (b"morning", 0.5), (b"afternoon", 0.5), (b"evening", 0.5),
)  # fmt: skip
_WEEKEND_DAYS: Final = 2.0
_PART_OF_A_DAY: Final = 0.2
_HALF_DAY: Final = 0.5
_MINUTES_IN_HALF_A_DAY: Final = 240.0
_ENDS_OF_A_SLOT: Final = 2
_UNCLEAR_SLOT: Final = 30.0


def minutes_in(words: bytes) -> float:
    """The minutes that an amount names; of a range, its upper end."""
    if b"quarter" in words:
        return 45.0 if b"three" in words else 15.0
    if words.endswith((b"morning", b"afternoon", b"evening", b"day")):
        return _MINUTES_IN_HALF_A_DAY
    if b"hour" not in words and b"hr" not in words:
        return _largest(words)
    and_a_half = b"and a half" in words
    if _HALF_HOUR.within(words) and not and_a_half:
        return 30.0
    hours = 2.0 if b"or two" in words else _largest(words)
    return (hours + 0.5 * and_a_half) * 60.0


def days_in(words: bytes) -> float:
    """The working days that an amount names; of a range, its upper end."""
    if b"weekend" in words:
        return _WEEKEND_DAYS * _largest(words)
    for unit, days in _DAYS_IN:
        if unit in words:
            count = _largest(_SHIFT_LENGTH.blank(words))
            halved = b"half" in words and unit == b"day"
            return count * (_HALF_DAY if halved else days)
    return 1.0 * _largest(words) if words.endswith((b"day", b"days")) else _PART_OF_A_DAY


def slot_minutes(words: bytes) -> float:
    """The length of a slot with a start and an end ("from 5.40 to 6.00")."""
    times = [
        60 * int(found.group(1) or 0) + int(found.group(2) or 0) for found in _CLOCK.finditer(words)
    ]
    if len(times) < _ENDS_OF_A_SLOT:
        return _UNCLEAR_SLOT
    return float((times[1] - times[0]) % (12 * 60) or 60)


def _largest(words: bytes) -> float:
    return max((_value(found.group()) for found in _NUMBERS.finditer(words)), default=1.0)


def _value(number: bytes) -> float:
    if number[:1].isdigit():
        return float(number)
    return float(sum(_WORDS.get(word, 0) for word in number.decode().replace("-", " ").split()))
