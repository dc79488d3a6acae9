"""The little that must be known of English verbs to turn "leads" and "led" towards "you"."""

from __future__ import annotations

from coach.questions.language import lexicon

_IRREGULAR_THIRD = {"has": "have", "does": "do", "goes": "go"}
_AUXILIARIES = {
    "is": "are", "was": "were", "has": "have", "does": "do",
    "isn't": "aren't", "wasn't": "weren't", "hasn't": "haven't", "doesn't": "don't",
}  # fmt: skip
_ADDS_ES = ("sses", "shes", "ches", "xes", "zzes", "oes")
_LEAST_PAST = len("used")
_LEAST_GERUND = len("using")


def base(third: str) -> str | None:
    """The base of a known verb in the third person ("teaches" → "teach"), else None."""
    word = third.casefold()
    if word in _IRREGULAR_THIRD:
        return _IRREGULAR_THIRD[word]
    guesses = [f"{word[:-3]}y"] if word.endswith("ies") else []
    if word.endswith("s"):
        guesses.append(word[:-1])
    if word.endswith("es"):
        guesses.append(word[:-2])
    return next((guess for guess in guesses if is_base(guess)), None)


def regular_base(third: str) -> str | None:
    """The base of any regular verb in the third person, for a word that can only be one."""
    word = third.casefold()
    if len(word) < _LEAST_PAST or not word.endswith("s") or word.endswith("ss"):
        return None
    if word.endswith("ies"):
        return f"{word[:-3]}y"
    return word[:-2] if word.endswith(_ADDS_ES) else word[:-1]


def is_base(word: str) -> bool:
    """Whether this is a known verb in its base form."""
    return word.casefold() in lexicon.words("verbs")


def is_past(word: str) -> bool:
    """Whether this reads as a simple past ("led", "restored")."""
    lower = word.casefold()
    if lower in lexicon.words("past"):
        return True
    other = lower in lexicon.words("describing") or lower in lexicon.words("nouns-in-ed")
    return len(lower) >= _LEAST_PAST and lower.endswith("ed") and not other


def is_gerund(word: str) -> bool:
    """Whether this reads as an -ing form that does something ("balancing", not "marketing")."""
    lower = word.casefold()
    long = len(lower) >= _LEAST_GERUND and lower.endswith("ing")
    return long and lower not in lexicon.words("nouns-in-ing")


def with_you(verb: str) -> str | None:
    """The form of a finite verb that goes with "you"; None where it is not known for certain."""
    lower = verb.casefold().replace("’", "'")
    if lower in _AUXILIARIES:
        return _AUXILIARIES[lower]
    if lower in lexicon.words("unchanged") or is_past(lower):
        return lower
    return base(lower)
