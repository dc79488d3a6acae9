"""What a free text asks about, in the bank's terms: its sense and its topic."""

from __future__ import annotations

from coach.questions import bank
from coach.questions.candidate import of_bank
from coach.questions.language.words import holds, likeness, sequence, stems

_NEARLY_THE_SAME = 0.6
_ANY_TOPIC = "day-to-day"


def senses(text: str) -> tuple[str, ...]:
    """The senses of the bank that a text speaks of, the one with the longest cue first."""
    told = sequence(text)
    found = [(-len(cue), name) for name, cue in bank.load().cues if holds(told, cue)]
    return tuple(dict.fromkeys(name for _, name in sorted(found, key=lambda each: each[0])))


def sense_of(text: str) -> str | None:
    """The sense a question has in common with the bank, or None for one of its own."""
    told = stems(text)
    closest = max(of_bank(), key=lambda candidate: likeness(told, candidate.stems))
    if likeness(told, closest.stems) >= _NEARLY_THE_SAME:
        return closest.sense
    return next(iter(senses(text)), None)


def topic_of(text: str, otherwise: str = _ANY_TOPIC) -> str:
    """The topic of the sense where there is one, else the one whose words a text shares most."""
    known = bank.load()
    sense = sense_of(text)
    if sense in known.by_id:
        return known.by_id[sense].topic
    told = stems(text)
    best = max(known.topic_stems, key=lambda topic: len(told & known.topic_stems[topic]))
    return best if told & known.topic_stems[best] else otherwise
