"""The person's own questions: read, and improved on request."""

from __future__ import annotations

import re
from collections.abc import Iterator

from coach.domain.value import Value
from coach.questions.candidate import Candidate
from coach.questions.language.cleaning import lower_first, upper_first
from coach.questions.language.opening import is_closed, opened
from coach.questions.meaning import sense_of, topic_of

_BREAK = re.compile(
    r"(?:,? (?:and|or|but) also |,? and |, |; )"
    r"(?=(?:what|how|why|which|who|whom|whose|where|when|do|does|did|is|are|was|were|can|could"
    r"|would|should|will|have|has)\b)",
    re.IGNORECASE,
)
# What opening a closed question has added is no question of its own.
_OPENED = re.compile(r"(?:how|what|why)\b.* that\b.*", re.IGNORECASE)
_LEAST_WORDS = 3
# Nobody asks at such length; what is pasted here by mistake stays as it is.
_MOST_IMPROVED = 1000
_AT_THE_CLOSE = frozenset({"advice", "alternatives", "network"})
_PROBE = "What is an example of that?"


class Improved(Value):
    """What became of a question: one or more questions, and what was done, in plain sentences.

    ``questions`` holds the original alone, and ``changes`` nothing, where there was no need.
    """

    questions: tuple[str, ...]
    changes: tuple[str, ...] = ()


def improve(question: str) -> Improved:
    """Take a packed question apart, and open what yes or no would answer."""
    if len(question) > _MOST_IMPROVED:
        return Improved(questions=(question.strip(),))
    parts = _parts(question)
    better = tuple(opened(part) for part in parts)
    changes: list[str] = []
    if len(parts) > 1:
        changes.append("One question at a time is easier to answer, so it was taken apart.")
    if any(is_closed(part.rstrip("?")) for part in parts):
        changes.append("It could be answered with yes or no, so it now asks for the reason too.")
    return Improved(questions=better if changes else (question.strip(),), changes=tuple(changes))


def candidates(questions: tuple[str, ...]) -> Iterator[Candidate]:
    """The person's questions as ones that may enter the list; empty lines are passed over."""
    for position, question in enumerate(questions):
        text = " ".join(question.split())
        if text:
            topic = topic_of(text)
            yield Candidate(
                key=f"own[{position}]",
                text=text,
                topic=topic,
                sense=sense_of(text) or f"own[{position}]",
                probe=_PROBE,
                serves=1.0,
                phase="closing" if topic in _AT_THE_CLOSE else "middle",
                own=True,
            )


def _parts(question: str) -> tuple[str, ...]:
    """The single questions in a text, each with its mark."""
    asked = [each.strip() for each in re.findall(r"[^?]+\??", question) if each.strip(" ?.")]
    parts: list[str] = []
    for each in asked:
        for piece in _apart(each):
            short = len(piece.split()) < _LEAST_WORDS
            if parts and short:
                parts[-1] = f"{parts[-1].rstrip('?')}, {lower_first(piece)}"
            else:
                parts.append(piece)
    return tuple(f"{upper_first(part.strip().rstrip('?.,'))}?" for part in parts)


def _apart(question: str) -> list[str]:
    """Split at "and what …" where what follows is long enough to stand alone."""
    pieces: list[str] = []
    start = 0
    for found in _BREAK.finditer(question):
        rest = _BREAK.split(question[found.end() :])[0]
        if (
            not _OPENED.fullmatch(rest.rstrip("? "))
            and len(rest.split()) >= _LEAST_WORDS
            and len(question[start : found.start()].split()) >= _LEAST_WORDS
        ):
            pieces.append(question[start : found.start()])
            start = found.end()
    return [*pieces, question[start:]]
