"""What the sender does or did, where a profile leaves out the "I": "builds drones"."""

from __future__ import annotations

import re

from coach.writers.builtin.phrases.persons import is_person
from coach.writers.builtin.words.english import first_word
from coach.writers.builtin.words.lexicon import table
from coach.writers.builtin.words.verbs import ambiguous, is_deed, third_to_base

_PAST_BE = table("was were had used")
_DONE_TO = re.compile(
    r"(?:laid off|let go|made redundant|born|raised|furloughed|discharged|displaced)\b",
    re.IGNORECASE,
)
_ADVERB = re.compile(
    r"(just|recently|also|once|now|then|formerly|previously)\s+(?=\w)", re.IGNORECASE
)
_WISHING = table("want hope like love need plan live teach drive run build own keep don't")
_BEHIND_VERB = table("to in at on with for from a an the my our two three four have")
# What follows a plural and no verb: "studies of light", "works for piano".
_BEHIND_PLURAL = table("of and for with in on")


def my_deed(part: str) -> str | None:
    """The words behind "I"; None where they are no certain verb phrase."""
    adverb = _ADVERB.match(part)
    lead = f"{adverb.group(1).lower()} " if adverb else ""
    bare = part[adverb.end() :] if adverb else part
    small = bare[:1].lower() + bare[1:]
    word, _, rest = small.partition(" ")
    if _DONE_TO.match(small):
        return f"was {lead}{small}"
    if rest and word in _PAST_BE:
        return f"{lead}{small}"
    if not rest or is_person(bare):
        return None
    if is_deed(small):
        return f"{lead}{small}"
    following = first_word(rest).lower()
    if word in _WISHING and following in _BEHIND_VERB:
        return f"{lead}{small}"
    base = None if word in {"is", "does"} else third_to_base(word)
    noun = ambiguous(word) and word != "works" and following in _BEHIND_PLURAL
    return f"{lead}{'have' if word == 'has' else base} {rest}" if base and not noun else None
