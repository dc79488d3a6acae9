"""Which form of a verb a word is, and the forms that go with "you" and "I"."""

from __future__ import annotations

from enum import StrEnum
from functools import lru_cache

from coach.writers.builtin.words.lexicon import (
    DETERMINERS,
    NO_VERBS,
    NUMBERS,
    PARTICIPLE_ADJECTIVES,
    PAST,
    PLURAL_LIKE,
    VERBS,
    table,
)


class Form(StrEnum):
    """The forms that a phrase may start with."""

    PAST = "past"
    THIRD = "third"
    BASE = "base"
    GERUND = "gerund"


_AUXILIARY = {"is": "are", "has": "have", "does": "do", "was": "were", "isn't": "aren't"}
_AUXILIARY |= {"hasn't": "haven't", "doesn't": "don't", "wasn't": "weren't", "'s": "'re"}
_MODALS = table("can could will would should may might must")
_BEHIND_COMMAND = DETERMINERS | {"it", "them"}
_DOUBLED = "bdgmnprt"


@lru_cache(maxsize=4096)
def form(word: str) -> Form | None:
    """The form a word has when it is a verb; None where it is not known as one."""
    low = word.lower().strip("“”\"'")
    if low in PAST:
        return Form.PAST
    if low in VERBS:
        return Form.BASE
    if low.endswith("ing"):
        return Form.GERUND if _stems(low, "ing") & VERBS else None
    if low.endswith("ed"):
        return Form.PAST if _stems(low, "ed") & VERBS else None
    return Form.THIRD if third_to_base(low) is not None else None


def ambiguous(word: str) -> bool:
    """Whether the word is as often an adjective or a plural noun as it is a verb."""
    low = word.lower()
    return low in PARTICIPLE_ADJECTIVES or low in PLURAL_LIKE


def third_to_base(word: str) -> str | None:
    """Turn "restores" into "restore", "is" to "are"; None where the base is no known verb."""
    low = word.lower()
    if low in _AUXILIARY:
        return _AUXILIARY[low]
    for ending, instead in (("ies", "y"), ("es", ""), ("s", "")):
        base = low.removesuffix(ending) + instead
        if low.endswith(ending) and base in VERBS:
            return base
    return None


def is_command(text: str) -> bool:
    """Whether a phrase starts with a base form: a known one, or any word before a determiner."""
    first, _, rest = text.partition(" ")
    if first in VERBS and not ambiguous(first):
        return True
    following = rest.split(" ", maxsplit=1)[0].lower()
    unknown = form(first) is None and first.isalpha() and first.islower() and first not in NO_VERBS
    return unknown and not first.endswith("ed") and following.rstrip(",") in _BEHIND_COMMAND


def is_deed(text: str) -> bool:
    """Whether a phrase starts with a past form: a known one, or any on -ed before a determiner."""
    first, _, rest = text.partition(" ")
    low = first.lower()
    if form(low) is Form.PAST and low not in VERBS:
        return not ambiguous(low)
    following = rest.split(" ", maxsplit=1)[0].lower()
    ahead = following in DETERMINERS | NUMBERS or following[:1].isdigit()
    return low.endswith("ed") and low.isalpha() and ahead


def for_you(word: str) -> str | None:
    """A finite verb as it stands behind "you"; None where the word is no finite verb."""
    low = word.lower()
    if low in _MODALS:
        return low
    if low in _AUXILIARY:
        return _AUXILIARY[low]
    kind = form(low)
    if kind is Form.PAST:
        return low
    return third_to_base(low) if kind is Form.THIRD else None


def is_modal(word: str) -> bool:
    """Whether the word is can, will, should or the like."""
    return word.lower() in _MODALS


def _stems(word: str, ending: str) -> set[str]:
    """The bases that a regular form may come from: planned, plan; baked, bake; tried, try."""
    stem = word.removesuffix(ending)
    bases = {stem, f"{stem}e"}
    if stem[-2:-1] == stem[-1:] and stem[-1:] in _DOUBLED:
        bases.add(stem[:-1])
    if stem.endswith("i"):
        bases.add(f"{stem[:-1]}y")
    if "-" in stem:
        bases |= {part for base in set(bases) for part in (base.rpartition("-")[2],)}
    return bases
