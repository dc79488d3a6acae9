"""Makes one clean line of what a person typed or pasted, fit to stand within a sentence."""

from __future__ import annotations

import re
import unicodedata

from coach.questions.language import lexicon, verbs
from coach.questions.language.words import sentences

_MOST_READ = 2000
_LEAST_KEPT = 25
_LINK = re.compile(r"\b(?:https?://|www\.)[^\s)\]>]+|<[^<>\s]+>", re.IGNORECASE)
_EMPTIED = re.compile(r"[(\[]\s*(?:see|via|from|source|at|link|here)?\s*:?\s*[)\]]", re.IGNORECASE)
_LEADING = re.compile(
    r"^(?:[-*•\u2013\u2014·>#]+|\d{1,2}[.)])\s+|^\d{4}\s*[:\u2013\u2014-]\s+(?!\d)"
)
_EDGES = " \t,;:-\u2013\u2014…/|"
_QUOTES = {'"': '"', "“": "”", "'": "'", "\u2018": "\u2019", "«": "»"}
_FIRST_WORD = re.compile(r"[^\W_]+(?:['’&-][^\W_]+)*")
# Where a sentence can end early: before an aside best of all, else at a pause.
_ASIDES = (", which", ", who", ", where", "; ", " (", " \u2013 ", " \u2014 ")
_PAUSES = (", ",)
_LOUD_WORDS, _LOUD_LETTERS = 3, 5


def clean(raw: str) -> str:
    """One line without links, list marks, wrapping quotes, shouting and closing punctuation.

    Of several sentences the first stays; a question keeps its mark.
    """
    text = unicodedata.normalize("NFKC", raw[:_MOST_READ])
    # Emoji, soft hyphens and direction marks cannot be spoken.
    text = "".join(each for each in text if unicodedata.category(each) not in {"Cf", "Sk", "So"})
    text = re.sub("[\ufe00-\ufe0f]", "", text)
    text = " ".join(_EMPTIED.sub(" ", _LINK.sub(" ", text)).split())
    text = next((each for each in sentences(text) if re.search(r"\w", each)), "")
    question = text.endswith("?")
    text = _LEADING.sub("", text).strip(_EDGES).rstrip(".!?").strip(_EDGES)
    text = _calm(_unwrapped(re.sub(r"\s+([,.;:!?])", r"\1", text).strip()))
    return f"{text}?" if question and text else text


def shorten(text: str, most: int) -> str | None:
    """The text, or its part before the last break that fits; None where there is no break."""
    if len(text) <= most:
        return text
    for marks in (_ASIDES, _PAUSES):
        cut = max(text.rfind(mark, _LEAST_KEPT, most) for mark in marks)
        if cut > 0:
            return re.sub(r",? (?:and|or|but)$", "", text[:cut])
    return None


def first_word(text: str) -> str:
    """The first word of a text, or nothing."""
    found = _FIRST_WORD.match(text)
    return found[0] if found else ""


def lower_first(text: str) -> str:
    """The text for the middle of a sentence: a capital that only marks the start is dropped."""
    word = first_word(text)
    plain = word.casefold().replace("’", "'").removesuffix("'s")
    if plain in lexicon.words("names") or not word.istitle() or (len(word) == 1 and word != "A"):
        return text
    followed_by_name = text[len(word) :].lstrip()[:1].isupper()
    if followed_by_name and not is_function(word) and not verbs.is_past(word):
        return text
    return word[0].lower() + text[1:]


def upper_first(text: str) -> str:
    """The text for the start of a sentence; a word like "iOS" keeps its shape."""
    return text[:1].upper() + text[1:] if first_word(text).islower() else text


def is_function(word: str) -> bool:
    """Whether this is an article, a pronoun, a preposition or the like."""
    return word.casefold() in lexicon.words("function")


def _unwrapped(text: str) -> str:
    """The text without quotation marks around the whole of it."""
    if len(text) > 1 and _QUOTES.get(text[0]) == text[-1] and text[-1] not in text[1:-1]:
        return text[1:-1].rstrip(".!")
    return text


def _calm(text: str) -> str:
    """A line shouted in capitals, spoken; three acronyms in a row are no shouting."""
    words = re.findall(r"[A-Za-z]+", text)
    common = lexicon.words("empty")
    shouted = any(len(word) >= _LOUD_LETTERS or word.casefold() in common for word in words)
    if len(words) < _LOUD_WORDS or not shouted or not all(word.isupper() for word in words):
        return text
    return re.sub(r"[A-Z]+", lambda found: _quiet(found[0]), text)


def _quiet(word: str) -> str:
    kept = word == "I" or word.casefold() in lexicon.words("acronyms")
    return word if kept else word.lower()
