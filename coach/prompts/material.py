"""What people wrote, made safe to stand in a prompt: no contact details, no way out."""

from __future__ import annotations

import unicodedata
from functools import cache

import re2

# Contact details never help a model to write, and every prompt leaves the person's machine.
_EMAIL = r"[\w.+%-]+@[\w-]+(?:\.[\w-]+)+"
_LINK = (
    r"(?i:\b(?:https?://|www\.)[^\s<>]+"
    r"|\b[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|edu|gov|io|dev|me|app|ai|co|page|site|info|eu|uk|us|ca)"
    r"/[^\s<>]+)"
)
_STREET = (
    r"\b\d{1,5}[A-Za-z]?\s+(?:\p{Lu}[\pL'.-]*\s+){1,3}"
    r"(?:Street|St|Avenue|Ave|Road|Rd|Lane|Ln|Drive|Dr|Boulevard|Blvd|Court|Ct|Terrace|Close|Place)"
    r"\b\.?(?:,?\s+(?:Apt|Apartment|Unit|Flat|Suite)\.?\s*\w+)?"
)
_NUMBER = r"\+?\(?\d[\d ().\-\x{2013}]{6,}\d"
_DATE = r"(?:\d{1,2}[-. ]){0,2}(?:19|20)\d\d(?:[-. ]\d{1,2}){0,2}"
_DATES = rf"{_DATE}(?:[ \-\x{{2013}}]+{_DATE})?"
_LEAST_DIGITS = 9
_LEAST_DIGITS_ABROAD = 8

# Single guillemets: a reader takes them for what they stand for, and they make no tag.
_NO_TAGS = str.maketrans({"<": "\u2039", ">": "\u203a"})

# Joiners carry meaning in Persian, in Indic scripts and in emoji; no other unseen character does.
_JOINERS = frozenset("\u200c\u200d")


@cache
def _pattern(source: str) -> re2._Regexp[str]:
    return re2.compile(source)


def contact_details(text: str) -> tuple[str, ...]:
    """The email addresses, links, street addresses and telephone numbers in ``text``."""
    return tuple(text[start:end] for start, end in _places(text))


def without_contact_details(text: str) -> str:
    """``text`` with all of them taken out."""
    for start, end in reversed(_places(text)):
        text = text[:start] + text[end:]
    return text


def _places(text: str) -> list[tuple[int, int]]:
    """Where contact details stand, in reading order; of two that overlap, the first."""
    found = [
        match.span()
        for source in (_EMAIL, _LINK, _STREET)
        for match in _pattern(source).finditer(text)
    ]
    found += [
        match.span() for match in _pattern(_NUMBER).finditer(text) if _is_phone(match.group())
    ]
    places: list[tuple[int, int]] = []
    for start, end in sorted(found):
        if not places or start >= places[-1][1]:
            places.append((start, end))
    return places


def _is_phone(text: str) -> bool:
    """Whether a run of digits is a telephone number and no span of dates."""
    least = _LEAST_DIGITS_ABROAD if text.startswith("+") else _LEAST_DIGITS
    digits = sum(each.isdigit() for each in text)
    return digits >= least and not _pattern(_DATES).fullmatch(text)


def visible(text: str) -> str:
    """``text`` without characters that nobody sees: they can hide words from the person."""
    return "".join(
        each
        for each in text
        if each in "\n\t"
        or each in _JOINERS
        or unicodedata.category(each) not in {"Cc", "Cf", "Co"}
    )


def one_line(text: str) -> str:
    """``text`` on one line, so that a value cannot pass for the next line of its list."""
    return " ".join(text.split())


def fenced(name: str, text: str) -> str:
    """``text`` between tags that it cannot close: its own angle brackets become look-alikes."""
    inner = without_contact_details(visible(text)).translate(_NO_TAGS)
    return f"<{name}>\n{inner.strip()}\n</{name}>"
