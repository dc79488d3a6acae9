"""Words that always have a capital, whoever types them: days, months, countries, languages."""

from __future__ import annotations

import re

from coach.writers.builtin.words.lexicon import table

# Those that are common words too (march, may, turkey, china, polish, chad) are left as typed.
_ALWAYS = table(
    """
    monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays
    fridays saturdays sundays january february april june july august september october november
    december
    afghanistan albania algeria angola argentina armenia australia austria bangladesh belarus
    belgium bolivia bosnia brazil bulgaria burundi cambodia cameroon canada colombia congo croatia
    cuba denmark ecuador egypt eritrea estonia ethiopia finland france gambia germany ghana greece
    guatemala haiti honduras hungary iceland india indonesia iran iraq ireland israel italy jamaica
    japan kenya korea kosovo kuwait laos latvia lebanon liberia libya lithuania malawi malaysia
    mexico moldova mongolia morocco mozambique myanmar nepal netherlands nicaragua nigeria norway
    pakistan palestine panama paraguay peru philippines poland portugal romania russia rwanda
    senegal serbia singapore somalia spain sudan sweden switzerland syria taiwan tanzania thailand
    tunisia uganda ukraine uruguay uzbekistan venezuela vietnam yemen zambia zimbabwe america
    europe africa asia
    english spanish french german arabic russian portuguese italian hindi urdu farsi dari swahili
    mandarin cantonese
    """
)
_ALWAYS_SMALL = _ALWAYS | {"i"}
_MARKS = str.maketrans(dict.fromkeys(",.;:!?()'’\"“”", " "))
_WORD = re.compile(r"(?<![\w.@/-])[a-z]+(?![\w@-]|\.\w)")


def with_capitals(text: str) -> str:
    """The text with its capitals where a word always has one, "I" among them."""
    # Nearly all texts have none of them, and looking at every word costs.
    if _ALWAYS_SMALL.isdisjoint(text.translate(_MARKS).split()):
        return text
    return _WORD.sub(lambda match: _capital(match.group()), text)


def _capital(word: str) -> str:
    return word.capitalize() if word in _ALWAYS_SMALL else word
