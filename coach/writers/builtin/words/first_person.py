"""Words to the sender turned into the sender's own: "so you could follow", "so I could follow"."""

from __future__ import annotations

import re

from coach.writers.builtin.words.lexicon import table
from coach.writers.builtin.words.verbs import form, is_modal

_PLAIN = {
    "your": "my",
    "yours": "mine",
    "yourself": "myself",
    "you're": "I'm",
    "you've": "I've",
    "you'll": "I'll",
    "you'd": "I'd",
}
_BE = {"are": "am", "were": "was"}
_FINITE = table("are were have had do did don't didn't can't won't need never always also just")
_YOU = re.compile(r"\b(you(?:r|rs|rself|['’](?:re|ve|ll|d))?)\b(\s+\S+)?", re.IGNORECASE)


def to_sender(phrase: str) -> str:
    """The phrase in the first person, where "you" means whoever is spoken to."""
    return _YOU.sub(_turned, phrase)


def _turned(match: re.Match[str]) -> str:
    said, behind = match.group(1), match.group(2) or ""
    plain = _PLAIN.get(said.lower().replace("’", "'"))
    if plain:
        return plain + behind
    word = re.sub(r"[^\w'’]", "", behind).replace("’", "'").lower()
    subject = word in _FINITE or is_modal(word) or form(word) is not None
    if not subject:
        return f"me{behind}"
    if word in _BE:
        return f"I{behind.replace(word, _BE[word], 1)}"
    return f"I{behind}"
