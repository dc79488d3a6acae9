"""The words of dates, and whether a text is nothing but a date.

Light enough for the child process, which must start fast; ``dates`` takes dates apart.
"""

from __future__ import annotations

import re

from coach.resume.clean import plain

MONTHS = (
    ("jan", "janv", "january", "januar", "janvier", "enero", "ene", "janeiro", "gennaio"),
    ("feb", "fev", "fevr", "february", "februar", "fevrier", "febrero", "fevereiro", "febbraio"),
    ("mar", "march", "marz", "maerz", "mars", "marzo", "marco"),
    ("apr", "avr", "abr", "april", "avril", "abril", "aprile"),
    ("may", "mai", "mayo", "maio", "maggio", "mag"),
    ("jun", "june", "juni", "juin", "junio", "junho", "giugno"),
    ("jul", "july", "juli", "juil", "juillet", "julio", "julho", "luglio"),
    ("aug", "august", "aout", "agosto", "ago"),
    ("sep", "sept", "september", "septembre", "septiembre", "setembro", "settembre"),
    ("oct", "okt", "out", "october", "oktober", "octobre", "octubre", "outubro", "ottobre", "ott"),
    ("nov", "november", "novembre", "noviembre", "novembro"),
    ("dec", "dez", "dic", "december", "dezember", "decembre", "diciembre", "dezembro", "dicembre"),
)
MONTH_NUMBERS = {name: number for number, names in enumerate(MONTHS, 1) for name in names}
SEASONS = {"spring": 5, "summer": 8, "fall": 12, "autumn": 12, "winter": 12}
OPEN = (
    "present", "current", "currently", "now", "ongoing", "today", "to date", "date", "in progress",
    "continuing", "heute", "aujourd'hui", "actualidad", "actual", "presente", "présent", "oggi",
    "atual",
)  # fmt: skip
_BETWEEN = {
    "to", "until", "till", "through", "thru", "bis", "a", "al", "au", "since", "from", "seit",
    "depuis", "desde", "of", "de", "expected", "anticipated", "exp", "graduation", "class",
    "year", "years", "yr", "yrs", "month", "months", "mo", "mos", "and", "st", "nd", "rd", "th",
    "semester", "term",
}  # fmt: skip
_WORDS = frozenset(MONTH_NUMBERS) | SEASONS.keys() | _BETWEEN
_OPEN_WORDS = frozenset(word for phrase in OPEN for word in plain(phrase).split())
_YEAR = re.compile(r"(?<!\d)(?:19[4-9]|20[0-4])\d(?!\d)|['’`]\d\d\b")
_LETTERS = re.compile(r"[^\W\d_]+")


def is_month(text: str) -> bool:
    """Whether a text is the name of a month and nothing else."""
    return plain(text).strip(" .") in MONTH_NUMBERS


def is_date_alone(text: str) -> bool:
    """Whether a text says when something was, and nothing else."""
    found = _LETTERS.findall(plain(text))
    if not _YEAR.search(text):
        return bool(found) and all(word in _OPEN_WORDS for word in found)
    return all(word in _WORDS or word in _OPEN_WORDS for word in found)
