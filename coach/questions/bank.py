"""The question bank: read once from ``bank.toml`` beside this file."""

from __future__ import annotations

import tomllib
from functools import cache, cached_property
from pathlib import Path
from typing import Literal

from pydantic import Field

from coach.domain.value import Value
from coach.questions.language.words import sequence, stems

Depth = Literal["what", "why", "trade-off"]
Phase = Literal["opening", "middle", "closing"]
Audience = Literal["student", "changer", "shadow"]

_FILE = Path(__file__).with_name("bank.toml")


class BankQuestion(Value):
    """One question of the bank; the head of ``bank.toml`` says what each key means."""

    id: str
    text: str
    topic: str
    depth: Depth
    phase: Phase
    minutes: float = Field(gt=0, le=5)
    worth: float = Field(ge=0, le=1)
    fits: tuple[Audience, ...]
    probe: str
    sense: str | None = None
    kinds: tuple[str, ...] = ()


class Follow(Value):
    """What to ask about a thing known of the contact that speaks of one matter."""

    matter: str
    question: str
    topic: str
    depth: Depth
    phase: Phase
    probe: str


class Particular(Value):
    """A question with slots that a brief fills; ``Candidate`` says what the rest means."""

    key: str
    source: str
    text: str
    topic: str
    sense: str
    depth: Depth
    phase: Phase
    minutes: float
    fits: tuple[Audience, ...]
    serves: float
    probe: str
    because: str = ""


class Theme(Value):
    """A topic, or a kind of work: its title within a sentence, and words that show it."""

    name: str
    title: str
    words: str


class Sense(Value):
    """Phrases by which a free text is seen to ask what a question of the bank asks."""

    name: str
    cues: tuple[str, ...]


class Bank(Value):
    """The whole bank. What is worked out from it is worked out once."""

    question: tuple[BankQuestion, ...]
    follow: tuple[Follow, ...]
    particular: tuple[Particular, ...]
    topic: tuple[Theme, ...]
    kind: tuple[Theme, ...]
    sense: tuple[Sense, ...]

    @cached_property
    def cues(self) -> tuple[tuple[str, tuple[str, ...]], ...]:
        """Every cue as stems in order, with the sense it shows."""
        return tuple((sense.name, sequence(cue)) for sense in self.sense for cue in sense.cues)

    @cached_property
    def topic_stems(self) -> dict[str, frozenset[str]]:
        """The stems of the words that show a topic."""
        return {topic.name: stems(topic.words) for topic in self.topic}

    @cached_property
    def kind_stems(self) -> dict[str, frozenset[str]]:
        """The stems of the words that show a kind of work."""
        return {kind.name: stems(kind.words) for kind in self.kind}

    @cached_property
    def titles(self) -> dict[str, str]:
        """What topics and kinds of work are called within a sentence."""
        return {theme.name: theme.title for theme in (*self.topic, *self.kind)}

    @cached_property
    def by_id(self) -> dict[str, BankQuestion]:
        """The questions by their ids."""
        return {question.id: question for question in self.question}


@cache
def load() -> Bank:
    """The bank that ships with Coach."""
    return Bank.model_validate(tomllib.loads(_FILE.read_text(encoding="utf-8")))
