"""How one draft is to sound, and which of several ways of saying a thing it takes."""

from __future__ import annotations

import re
import zlib
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from coach.writers import Length, Tone
from coach.writers.builtin.words.lexicon import table
from coach.writers.builtin.words.prose import Prose, Run, parts, sentence

_CONTRACTIONS = {
    "I'm": "I am",
    "I'd": "I would",
    "I've": "I have",
    "I'll": "I will",
    "it's": "it is",
    "It's": "It is",
    "that's": "that is",
    "That's": "That is",
    "what's": "what is",
    "don't": "do not",
    "doesn't": "does not",
    "didn't": "did not",
    "can't": "cannot",
    "won't": "will not",
    "wouldn't": "would not",
    "isn't": "is not",
    "haven't": "have not",
    "hasn't": "has not",
    "wasn't": "was not",
    "aren't": "are not",
    "couldn't": "could not",
    "Don't": "Do not",
    "Can't": "Cannot",
    "you've": "you have",
    "you'd": "you would",
    "there's": "there is",
}
_SENTENCE_END = re.compile(r"(?<=[.?!]) ")
_WORD = re.compile(r"[\w’'-]+")
_CONTRACTION = re.compile(
    rf"\b(?:{'|'.join(sorted(_CONTRACTIONS, key=len, reverse=True))})\b".replace("'", "['’]")
)


SHORT = 8
# What many people write the same: "20 minutes", "by phone", "on Friday", "a software engineer".
SHARED = table(
    "ask.minutes ask.duration ask.format meeting.date earlier.sent target.role contact.role"
)


# Of each sentence of a template the words around its slots, and the slots.
Sentences = tuple[tuple[int, tuple[str, ...]], ...]


class Style(NamedTuple):
    """Tone and length, and the numbers that choose. The same numbers choose the same words."""

    tone: Tone
    length: Length
    seed: int
    variant: int

    def later(self, turns: int) -> Style:
        """The style for the second, third … time that one draft comes to the same slot."""
        return self._replace(variant=self.variant + turns)

    def pick(self, slot: str, options: Sequence[str]) -> str:
        """One of the options; drafts of one brief take different ones while there are enough."""
        return options[self.turn(slot) % len(options)]

    def turn(self, slot: str) -> int:
        """A number to choose by where the ways of saying a thing are made already."""
        return zlib.crc32(f"{self.seed}:{slot}".encode()) + self.variant

    def toned(self, slot: str, options: Mapping[Tone, Sequence[str]]) -> str:
        """One of the options for this tone."""
        return self.pick(slot, options[self.tone])

    def say(self, slot: str, options: Sequence[str], **slots: Prose | str) -> Prose:
        """A whole sentence from one of the options.

        Those come first whose sentences are short beside words of the brief's own, so that no two
        people send the same long sentence.
        """
        said = self.said(slot, options, **slots)
        return said or sentence(self.pick(slot, options), **slots)

    def said(self, slot: str, options: Sequence[str], **slots: Prose | str) -> Prose | None:
        """The same; None where every option has a long sentence that many might send."""
        formal = self.tone == "formal"
        common = {name: _common_words(value, formal=formal) for name, value in slots.items()}
        fit = [option for option in options if _fits(sentences_of(option, formal=formal), common)]
        return sentence(self.pick(slot, fit), **slots) if fit else None

    def finished(self, prose: Prose) -> Prose:
        """The writer's own words, and what the sender says as "I", as the tone wants them.

        What the reader said or did, and what stands between quotes, stays as it is.
        """
        if self.tone != "formal":
            return prose
        return Prose(
            run._replace(text=in_full(run.text)) if _is_the_senders(run) else run for run in prose
        )


def _fits(sentences: Sentences, common: Mapping[str, int]) -> bool:
    """Whether no sentence has more than a few words that many people might write the same."""
    for words, named in sentences:
        total = words
        for name in named:
            total += common[name]
        if total > SHORT:
            return False
    return True


def _is_the_senders(run: Run) -> bool:
    """Whether the words are the writer's or the sender's own, and no quotation."""
    senders = run.source is None or run.source.startswith(("sender.", "target."))
    return senders and not run.text.startswith("“")


def _common_words(value: Prose | str, *, formal: bool) -> int:
    """How many words of a slot many people might write the same."""
    if isinstance(value, str):
        return count(in_full(value) if formal else value)
    return sum(
        [
            count(in_full(run.text) if formal and run.source is None else run.text)
            for run in value
            if run.source is None or run.source in SHARED
        ]
    )


@lru_cache(maxsize=2048)
def sentences_of(option: str, *, formal: bool) -> Sentences:
    """How many words each sentence of a template has around its slots, and these slots."""
    return tuple(
        (sum(count(in_full(part) if formal else part) for part in cut[::2]), cut[1::2])
        for cut in map(parts, _SENTENCE_END.split(option))
    )


@lru_cache(maxsize=4096)
def count(text: str) -> int:
    """How many words a text has."""
    return len(_WORD.findall(text))


@lru_cache(maxsize=1024)
def in_full(text: str) -> str:
    """The text with its contractions written out."""
    return _CONTRACTION.sub(lambda match: _CONTRACTIONS[match.group().replace("’", "'")], text)
