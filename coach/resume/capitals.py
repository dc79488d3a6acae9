"""Names and phrases set all in capitals, as they would stand in a letter."""

from __future__ import annotations

import re

from coach.resume.clean import plain
from coach.resume.lexicon import is_known_word, words

# Within a name these may also be a name of their own, so their capital stays.
_BOTH = {"mac", "ben", "san", "st", "la", "el", "o", "e", "y"}
_SMALL = {
    "of",
    "and",
    "the",
    "for",
    "in",
    "at",
    "on",
    "to",
    "de",
    "la",
    "du",
    "des",
    "und",
    "y",
    "e",
}
_INITIALS = re.compile(r"(?:[^\W\d_]\.)+|[^\W\d_]|II|III|IV")
_VOWELS = re.compile(r"[AEIOUY]")
_SHORT = 3  # letters: a longer word in capitals is seldom an abbreviation


def proper_name(name: str) -> str:
    """Return a person's name as it would be signed: "MAYA O'NEIL" is Maya O'Neil."""
    mixed = any(letter.islower() for letter in name)
    return " ".join(
        _proper_word(word) if not mixed or (len(word) > _SHORT and word.isupper()) else word
        for word in name.split()
    )


def proper_phrase(text: str | None) -> str | None:
    """Return a title or an organization out of its capitals; abbreviations keep theirs."""
    if text is None or not text.isupper() or (" " not in text and len(text) <= _SHORT + 2):
        return text
    return " ".join(
        word.lower() if at and word.casefold() in _SMALL else _in_sentence(word)
        for at, word in enumerate(text.split())
    )


def _in_sentence(word: str) -> str:
    letters = re.sub(r"[\W\d_]", "", plain(word)).upper()
    abbreviated = len(letters) <= _SHORT or not _VOWELS.search(letters)
    return word if abbreviated and not is_known_word(word) else _proper_word(word)


def _proper_word(word: str) -> str:
    if plain(word) in words("name_particles") - _BOTH:
        return word.lower()
    if _INITIALS.fullmatch(word):
        return word
    word = re.sub(r"[^\W\d_]+", lambda found: found.group().capitalize(), word)
    word = re.sub(r"\bMc([a-z])", lambda found: "Mc" + found[1].upper(), word)
    return re.sub(r"(?<=[a-z])['’]S\b", lambda found: found.group().lower(), word)
