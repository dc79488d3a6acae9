"""Words about the reader turned into words to the reader: "her team" becomes "your team"."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from coach.writers.builtin.words.lexicon import PEOPLE, VERBS, table
from coach.writers.builtin.words.verbs import Form, ambiguous, for_you, form

_SUBJECTS = table("she he she's he's")
_ALWAYS = table("they they're you")
_PLAIN = {"his": "your", "him": "you", "herself": "yourself", "himself": "yourself"}
_PLAIN |= {"hers": "yours"}
_GENDERS = dict.fromkeys(("she", "she's", "her", "hers", "herself"), "she")
_GENDERS |= dict.fromkeys(("he", "he's", "his", "him", "himself"), "he")
_SPOKEN = re.compile(r"\b(?:you|your|you're|you’re)\b", re.IGNORECASE)
_SENSES = table("saw heard watched see hear seeing hearing")
_AFTER_OBJECT = table("at in on for about to and with when as from through by via")
_OTHERS = PEOPLE | table(
    """
    patient client child daughter son wife husband sister brother friend colleague boss mentor
    aunt uncle grandmother grandfather neighbor neighbour professor teacher cousin manager
    supervisor niece nephew
    """
)
_ADVERBS = table("also now still once first later never always just")
_BEING = table("is was as became become being been were")
_PLACE_WORDS = table("in at to from of the near for on")


class _Word(NamedTuple):
    """A word of the phrase between its punctuation."""

    before: str
    core: str
    after: str


def to_reader(phrase: str, names: tuple[str, ...]) -> str | None:
    """The phrase in the second person; None where a pronoun may mean somebody else.

    ``names`` are the forms of the reader's name, the longest first. A phrase that speaks to the
    reader already keeps its pronouns: "how you held his dog".
    """
    text = _without_names(phrase, names)
    if _SPOKEN.search(phrase):
        return text
    words = [_word(token) for token in text.split()]
    said: list[str] = []
    subject: str | None = None
    for index, word in enumerate(words):
        core = word.core.lower()
        if subject is None and (core in _GENDERS or (index == 0 and core in _ALWAYS)):
            subject = core
        new = _second(words, index, subject)
        if new is None:
            return None
        said.append(word.before + new + word.after)
    return " ".join(said)


def _second(words: list[_Word], index: int, subject: str | None) -> str | None:
    """One word in the second person; None where it may mean somebody else.

    Once "she" is the reader, "his" is another's, and the other way round.
    """
    core, before = words[index].core.lower(), words[:index]
    gender = _GENDERS.get(core)
    if gender and subject in _GENDERS and gender != _GENDERS[subject]:
        return words[index].core
    if core in _SUBJECTS or (index == 0 and core in _ALWAYS):
        return None if subject is None else "you're" if "'" in core else "you"
    if core == "their":
        return _their(words, index)
    if gender is None:
        return (
            _agreeing(words[index].core)
            if subject and _is_finite(words, index)
            else words[index].core
        )
    new = _her(words, index) if core == "her" else _PLAIN[core]
    unclear = _other(before) if new == "your" else _other_object(before)
    return None if unclear else new


def _without_names(phrase: str, names: tuple[str, ...]) -> str:
    """The reader's own name as "you", with its possessive as "your"."""
    pattern = _pattern(names)
    if pattern is None:
        return phrase
    return pattern.sub(lambda match: "your" if match.group(1) else "you", phrase)


@lru_cache(maxsize=64)
def _pattern(names: tuple[str, ...]) -> re.Pattern[str] | None:
    """Any of the names, the longest first, with the possessive ending as a group."""
    if not names:
        return None
    any_name = "|".join(map(re.escape, names))
    # Not in "Ruiz Truck School" or "Ruiz & Sons", which are other names.
    return re.compile(rf"(?<!\w)(?:{any_name})(?:(['’]s?(?!\w))|(?!\w| (?:& |[^\W\d_a-z])))")


def _word(token: str) -> _Word:
    if token.isalpha():
        return _Word("", token, "")
    match = re.fullmatch(
        "([“\u2018\"'(\\[]*)(.*?)([”\u2019\"')\\],.;:!?]*)", token.replace("’s", "'s")
    )
    before, core, after = match.groups() if match else ("", token, "")
    return _Word(before, core, after)


def _her(words: list[_Word], index: int) -> str | None:
    """Before a noun "her" is "your", as an object it is "you"."""
    if words[index].after or index + 1 == len(words):
        return "you"
    before = words[index - 1].core.lower() if index else ""
    following = words[index + 1].core.lower()
    if following in _AFTER_OBJECT:
        return "you"
    if before in _SENSES and (following in VERBS or form(following) is Form.GERUND):
        return "you"
    return "your"


def _their(words: list[_Word], index: int) -> str | None:
    """At the start or right behind the verb "their" is the reader's; elsewhere somebody's."""
    if index == 0:
        return "your"
    own = index + 1 < len(words) and words[index + 1].core.lower() == "own"
    if words[0].core.lower() in {"they", "their", "you", "your"}:
        return None
    return "your" if index == 1 or (own and index <= len("own")) else words[index].core


def _is_finite(words: list[_Word], index: int) -> bool:
    """Whether this word is a verb that "you" governs: behind it, an adverb, or "and"."""
    before = words[index - 1].core.lower() if index else ""
    if before in {"she", "he", "they", "you"}:
        return not words[index - 1].after
    if before in _ADVERBS and index > 1:
        return words[index - 2].core.lower() in {"she", "he", "they", "you", "and"}
    return before in {"and", "but", "then"} and form(words[index].core) is Form.THIRD


def _agreeing(core: str) -> str | None:
    """The verb as it stands behind "you"; None where it may as well be a plural noun."""
    agreed = for_you(core)
    if agreed is None or agreed == core.lower():
        return core
    return (
        None if ambiguous(core) and core.lower().endswith("s") and core != core.lower() else agreed
    )


def _other_object(before: list[_Word]) -> bool:
    """As ``_other``; but in "an aunt who works with her" the aunt cannot be meant."""
    return _other(before) and not any(word.core.lower() in {"who", "that"} for word in before)


def _other(before: list[_Word]) -> bool:
    """Whether somebody else is named ahead of a pronoun, whom it may mean as well."""
    cores = [word.core for word in before]
    for index, core in enumerate(cores[1:], start=1):
        what_they_are = (
            cores[index - 1].lower() in {"a", "an"} and cores[index - 2].lower() in _BEING
        )
        if core.lower() in _OTHERS and not what_they_are:
            return True
        if core[:1].isupper() and cores[index - 1].lower() not in _PLACE_WORDS:
            return True
    return False
