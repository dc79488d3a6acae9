"""Small certainties of English: articles, capitals, quotes, lists."""

from __future__ import annotations

import re
from collections.abc import Iterable

from coach.writers.builtin.words.lexicon import (
    ACRONYM_LIKE,
    LOWER_WORDS,
    NO_VERBS,
    ONE_SOUND,
    SCHOOL,
    SILENT_H,
    YOU_SOUND,
    table,
)
from coach.writers.builtin.words.proper import with_capitals
from coach.writers.builtin.words.prose import Prose, Run, join, own

_VOWEL_LETTER_NAMES = "AEFHILMNORSX"
_EIGHT_SOUND = re.compile(r"(?:8\d*|11|18|11,\d+|18,\d+)(?!\d)")
_ARTICLE = re.compile(r"(?:an?|the|one|my|your|our|his|her|their|its|this|that)\b", re.IGNORECASE)
_SINGLE = ("\u2018", "\u2019")
_OPEN = "“\u2018\"'("
# The last word of a role is a trade, whatever its capital: "Senior Estimator".
_TRADE = re.compile(r"(?<= )[A-Z][a-z]{3,}(?:or|er|ist|ian|yst|ant)$")
_ALWAYS_NAMES = table(
    "navy army marines american english spanish french german chinese arabic hindi"
)
# Short words that are no acronyms, and words behind which a name may stand.
_SHORT_WORDS = table(
    "bad old new mom dad mum man men kid car bus van own all ex pro out off ago job"
)
_AHEAD_OF_MAY = table("in by until next this late early since")
_AHEAD_OF_NAME = table("at from in of near for st. the mr. ms. mrs. dr. north south east west new")
_SMALL = table("a an and at for from in of on or the to with")


def article(phrase: str) -> str:
    """Choose "a" or "an", as the sound of the first word wants it."""
    word = re.split(r"[\s\-/\u2013,]", phrase.lstrip(_OPEN), maxsplit=1)[0]
    low = word.lower()
    if not word:
        return "a"
    if word[0].isdigit():
        return "an" if _EIGHT_SOUND.match(word) else "a"
    if is_acronym(word):
        return "an" if word[0] in _VOWEL_LETTER_NAMES else "a"
    if low.startswith(SILENT_H):
        return "an"
    if low in ONE_SOUND or low.startswith(YOU_SOUND):
        return "a"
    return "an" if low[0] in "aeiouáéíóúàèìòùäëïöüâêîôûãõå" else "a"


def with_article(phrase: str) -> str:
    """The phrase behind "a" or "an", unless it has a determiner of its own."""
    return phrase if has_determiner(phrase) else f"{article(phrase)} {phrase}"


def has_determiner(phrase: str) -> bool:
    """Whether the phrase starts with an article, a possessive or the like."""
    return bool(_ARTICLE.match(phrase.lstrip(_OPEN)))


def is_acronym(word: str) -> bool:
    """Whether a word is read letter by letter: RN, MBA, HVAC, X-ray's X."""
    bare = word.strip(".,;:()").removesuffix("s").replace(".", "").replace("&", "")
    if bare in ACRONYM_LIKE or len(bare) > len("HVACR"):
        return False
    return bool(bare) and (bare.isupper() or bare[:2].isupper())


def first_word(text: str) -> str:
    """Everything up to the first space; empty for an empty text."""
    return text.split(" ", maxsplit=1)[0]


def last_word(text: str) -> str:
    """Everything behind the last space; empty for an empty text."""
    return text.rsplit(" ", maxsplit=1)[-1]


def lower_first(phrase: str) -> str:
    """The phrase with its first letter lowered, where that word is no name or acronym."""
    word = re.split(r"[\s,;:]", phrase, maxsplit=1)[0]
    plain = re.split(r"[-/’']", word)[0].lower()
    if word[:1].isupper() and word[1:] == word[1:].lower() and plain in LOWER_WORDS:
        return phrase[0].lower() + phrase[1:]
    return phrase


def lower_common(phrase: str) -> str:
    """Capitals of common words lowered ("Environmental Science"), all of them or none.

    Where a word is left that may be a name, the capitals stay as they were written.
    """
    lowered = re.sub(r"[A-Z][a-z]+", lambda match: lower_first(match.group()), phrase)
    return phrase if re.search(r"\b[A-Z][a-z]", lowered) else lowered


def uncapped(text: str) -> str:
    """A text typed in capitals in common case; any text with the capitals that are missing."""
    words = text.split()
    shouted = sum(word.isupper() and _is_long(word) for word in words)
    # One alone may be an acronym.
    if shouted < 2 or shouted * 3 < sum(map(_is_long, words)) * 2:  # noqa: PLR2004
        return with_capitals(text)
    ahead = ["", *words[:-1]]
    return " ".join(
        _common_case(word, before) if word.isupper() else word
        for before, word in zip(ahead, words, strict=True)
    )


def _is_long(word: str) -> bool:
    return sum(map(str.isalpha, word)) >= len("WORD")


def _common_case(word: str, before: str) -> str:
    """A shouted word: a name behind "at" or "from", else in small letters unless it is known."""
    low = word.lower()
    plain = re.sub(r"[^a-z]", "", low)
    if plain in SCHOOL | _ALWAYS_NAMES or (plain == "may" and before.lower() in _AHEAD_OF_MAY):
        return word.title()
    if plain in _SMALL | NO_VERBS | LOWER_WORDS | _SHORT_WORDS or _form_of_known(plain):
        return low
    if len(plain) <= len("ABC"):
        return word
    return word.title() if before.lower() in _AHEAD_OF_NAME else low


def _form_of_known(plain: str) -> bool:
    """Whether a word is the plural or a verb form of a known one: BLADES, INSPECTIONS, BOOKED."""
    ends = ("s", "es", "ed", "d", "ing", "ions", "ion", "ly", "er", "ers")
    stems = {plain.removesuffix(end) for end in ends if plain.endswith(end)}
    stems |= {f"{plain.removesuffix(end)}e" for end in ("ing", "ers") if plain.endswith(end)}
    return bool(stems & LOWER_WORDS)


def small_role(role: str) -> str:
    """A role typed in capitals in small letters; what may be an acronym stays."""
    words = role.split()
    if len(words) > 1 and role.isupper():
        kept = (
            word if len(word) <= len("ICU") or word in ACRONYM_LIKE else word.lower()
            for word in words
        )
        return lower_common(
            " ".join(word.lower() if word.lower() in _SMALL else word for word in kept)
        )
    first, _, rest = role.partition(" ")
    if rest.islower() and first[1:].islower():
        return role.lower()
    lowered = lower_common(_TRADE.sub(lambda match: match.group().lower(), role))
    return role if re.search(r"\b[A-Z][a-z]", lowered) else lowered


def named(organization: str) -> str:
    """An organization typed in capitals as its name is written; what may be an acronym stays."""
    words = organization.split()
    if len(words) < 2 or not organization.isupper():  # noqa: PLR2004 - one word may be an acronym
        return organization
    return " ".join(
        word.lower()
        if word.lower() in _SMALL and place
        else word
        if len(word) <= len("ICU") or word in ACRONYM_LIKE
        else word.title()
        for place, word in enumerate(words)
    )


def bare_end(phrase: str) -> str:
    """Without marks at either end; the dot of a title or of an initial stays."""
    stripped = phrase.lstrip(" ,;:.!?-\u2013\u2014").rstrip(" ,;:-\u2013\u2014")
    if not stripped.endswith((".", "!")):
        return stripped
    if stripped.endswith((" Jr.", " Inc.", " Co.", " Ltd.", " St.", " etc.", " U.S.", " D.C.")):
        return stripped
    if re.search(r"(?:\b[A-Za-z]\.){2,}$|\b[A-Z]\.$", stripped):
        return stripped
    return re.sub(r"(?<!\.)[.!]+$", "", stripped).rstrip()


def quoted(phrase: str) -> str:
    """The phrase between double quotes; quotes that stand inside it become single ones."""
    inner = re.sub(r'"([^"]*)"', "\u2018\\1\u2019", phrase.strip('“”"'))
    return f"“{inner.replace('“', _SINGLE[0]).replace('”', _SINGLE[1])}”"


def listed(pieces: Iterable[Prose], last: str = "and") -> Prose:
    """One, two or more pieces as a list in a sentence."""
    given = [piece for piece in pieces if piece]
    if len(given) <= 1:
        return given[0] if given else Prose()
    comma = "," if len(given) > 2 else ""  # noqa: PLR2004 - a pair takes no comma
    return join(given[:-1], ", ").joined(own(f"{comma} {last} ")).joined(given[-1])


def words(prose: Prose | str) -> int:
    """How many words a reader sees."""
    return len((prose if isinstance(prose, str) else prose.text).split())


def replaced(prose: Prose, old: str, new: str) -> Prose:
    """The writer's own words changed; the brief's are left as they are."""
    return Prose(run if run.source else Run(run.text.replace(old, new), None) for run in prose)
