"""Days between two dates, as a person says them."""

from __future__ import annotations

from datetime import date

_WEEK = 7
_NUMBERS = (
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
    *("eleven", "twelve", "thirteen"),
)
_MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July", "August", "September"),
    *("October", "November", "December"),
)
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTH = 60


def since(then: date, today: date) -> str:
    """How long ago: "yesterday", "nine days ago", "about three weeks ago", "in August"."""
    days = (today - then).days
    if days == 0:
        return "earlier today"
    if days == 1:
        return "yesterday"
    if days < _WEEK * 2 and days != _WEEK:
        return f"{number(days)} days ago"
    if days < _MONTH:
        weeks = round(days / _WEEK)
        exact = "" if days % _WEEK == 0 else "about "
        return f"{exact}{'a week' if weeks == 1 else f'{number(weeks)} weeks'} ago"
    return f"in {_MONTHS[then.month - 1]}"


def on(then: date, today: date) -> str:
    """On which day: "today", "yesterday", "on Tuesday", "on November 9"."""
    days = (today - then).days
    if days == 0:
        return "today"
    if days == 1:
        return "yesterday"
    if 1 < days < _WEEK:
        return f"on {_WEEKDAYS[then.weekday()]}"
    return f"on {_MONTHS[then.month - 1]} {then.day}"


def number(count: int) -> str:
    """Small numbers in words."""
    return _NUMBERS[count] if count < len(_NUMBERS) else str(count)
