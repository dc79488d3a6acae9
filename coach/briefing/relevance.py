"""How well a statement serves an ask: the words and the field it shares with reader and role."""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Iterable
from typing import NamedTuple

from coach.briefing.fields import fields_of
from coach.domain.brief import Brief

_WORD = re.compile(r"[a-z0-9][a-z0-9+#-]*")
_ENDINGS = (
    "ations",
    "ation",
    "ings",
    "ing",
    "ists",
    "ist",
    "ers",
    "ies",
    "ed",
    "er",
    "es",
    "s",
    "y",
)
_LEAST_STEM = 4
_ROLE, _RESEARCH, _LEARN, _WORK, _HEADLINE = 3.0, 2.0, 1.5, 1.5, 0.5
_FIELD_WEIGHT = 0.45
_FIGURE = re.compile(r"\d")
_STOP_WORDS = """
a an and are as at be been but by can did do does for from get go had has have he her his how i
if in is it its like me more most my of on one or our out own she so some than that the their
them they this to up use very was way we were what when where which who why will with work would
you your day job company people new team make made year years time student university college
school state senior junior assistant associate intern lead led worked working wrote write
written writes writing read reads reading built build builds ran run runs help helped helps
start started taught teach spent win won give gave given take took taken keep kept hold held set
put met meet found find show showed tell told say said see saw used using call called come came
look looked bring brought leave left move moved two three four five six seven eight nine ten
hundred first second third last next many much every each all any both now then once after
before during between into over under about against through without within again still also only
just here there anyone someone everybody nobody thing things part whole half days week weeks
month months daily weekly result results summary group member club open based across around
because until while via per
"""
_STOP = frozenset(_STOP_WORDS.split())


class Aim(NamedTuple):
    """What the ask is after: stems with their weights, and the fields of reader and role."""

    stems: dict[str, float]
    fields: frozenset[int]


def aim(brief: Brief) -> Aim:
    """Weigh the words of the role, the reader, what is known of them, and what is to be learned."""
    weights: dict[str, float] = {}
    weighted: list[tuple[float, Iterable[str | None]]] = [
        (_ROLE, (brief.target.role, brief.contact.role)),
        (_RESEARCH, brief.contact.research),
        (_LEARN, (*brief.target.learn, *brief.sender.interests)),
        (_WORK, (brief.contact.organization,)),
        (_HEADLINE, (brief.sender.headline,)),
    ]
    for weight, texts in weighted:
        for text in texts:
            for stem in stems(text or ""):
                weights[stem] = max(weight, weights.get(stem, 0.0))
    work = (
        brief.target.role,
        brief.contact.role,
        brief.contact.organization,
        *brief.contact.research,
    )
    return Aim(weights, fields(" ".join(text for text in work if text)))


def relevance(text: str, target: Aim) -> float:
    """From 0 to 1: shared words count by where they stand, a shared field counts a little."""
    given = words(text)
    shared = sum(target.stems.get(stem, 0.0) for stem in _stems(given))
    kin = len(_fields(given) & target.fields)
    figure = 0.15 if shared and _FIGURE.search(text) else 0.0
    return round(1.0 - math.exp(-(shared / 4.0 + _FIELD_WEIGHT * min(kin, 2) + figure)), 4)


def stems(text: str) -> frozenset[str]:
    """The words that carry meaning, folded and cut to what their forms share."""
    return _stems(words(text))


def fields(text: str) -> frozenset[int]:
    """The fields of work that a text's words belong to."""
    return _fields(words(text))


def words(text: str) -> list[str]:
    """Lower-case words without accents."""
    if not text.isascii():
        text = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    return _WORD.findall(text.lower())


def _stems(given: Iterable[str]) -> frozenset[str]:
    return frozenset(_stem(word) for word in given if word not in _STOP and len(word) > 1)


def _fields(given: Iterable[str]) -> frozenset[int]:
    return frozenset(field for word in given for field in fields_of(word))


def _stem(word: str) -> str:
    if not word.endswith(_ENDINGS):
        return word
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _LEAST_STEM:
            return word[: -len(ending)]
    return word
