"""Notes or a pasted page: which questions they already answer, and with which words."""

from __future__ import annotations

from coach.domain.value import Value
from coach.questions import bank
from coach.questions.candidate import Candidate
from coach.questions.language.words import holds, sentences, sequence, stems

_MOST_READ = 100_000
_MOST_SENTENCES = 400
_MOST_QUOTED = 160
_ENOUGH_SHARED = 3


class Answer(Value):
    """The sentence of the notes that answers a question."""

    quote: str


class Sentence(Value):
    """One sentence of the notes, and what it speaks of."""

    text: str
    stems: frozenset[str]
    senses: frozenset[str]


class Notes(Value):
    """Notes taken apart."""

    sentences: tuple[Sentence, ...] = ()

    @classmethod
    def read(cls, text: str) -> Notes:
        """Take notes apart; what asks something answers nothing. After 400 sentences it stops."""
        told = [each for each in sentences(text[:_MOST_READ]) if not each.endswith("?")]
        return cls(sentences=tuple(_read(each) for each in told[:_MOST_SENTENCES]))

    def answer_to(self, candidate: Candidate) -> Answer | None:
        """The sentence that says most on what is asked; a question the person wrote always stands.

        What is made from a fact on the contact asks for more than the fact, and stands too.
        """
        about_them = "contact.research" in " ".join(candidate.personal_from)
        if not self.sentences or candidate.own or about_them:
            return None
        best = max(self.sentences, key=lambda each: _says(each, candidate))
        if _says(best, candidate) < _ENOUGH_SHARED:
            return None
        quote = best.text.rstrip(".")
        if len(quote) > _MOST_QUOTED:
            quote = f"{quote[:_MOST_QUOTED].rsplit(' ', 1)[0]} …"
        return Answer(quote=quote)


def _read(text: str) -> Sentence:
    told = sequence(text)
    senses = frozenset(name for name, cue in bank.load().cues if holds(told, cue))
    return Sentence(text=text, stems=stems(text), senses=senses)


def _says(sentence: Sentence, candidate: Candidate) -> int:
    """How much of what is asked a sentence takes up; a cue of its sense is enough."""
    shared = len(sentence.stems & candidate.stems)
    return shared + _ENOUGH_SHARED * (candidate.sense in sentence.senses)
