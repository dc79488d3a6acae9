"""A résumé that is sent along: what matters is what for."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from coach.domain.brief import Kind
from coach.rules.clauses import clause_before, is_negated
from coach.rules.letter import Letter
from coach.rules.lines import Zone
from coach.rules.phrases import Phrases

RESUME_SENT: Final = Phrases("resume-sent")
RESUME_PURPOSE: Final = Phrases("resume-purpose")
RESUME_FOR_JOB: Final = Phrases("resume-for-job")
_RESUME_OF_MEETING: Final = Phrases("resume-of-meeting")
RESUME_HANDED: Final = Phrases("resume-handed")
_THIRD: Final = Phrases("third")


def resumes_sent(letter: Letter) -> Iterator[Zone]:
    """A résumé sent along is a hint unless a harmless purpose stands beside it."""
    for match in letter.find(RESUME_SENT):
        sentence = letter.sentence_at(match.start)
        clause = clause_before(letter.prose, sentence, match.start)
        words = letter.prose[sentence.start : sentence.end]
        rest = letter.prose[match.end : sentence.end]
        if is_negated(clause) or _THIRD.within(clause):
            continue
        unwanted = not letter.policy.switches.allow_resume_attached and letter.kind.is_request
        if unwanted or RESUME_FOR_JOB.within(rest):
            yield Zone(match.start, match.end)
        elif not RESUME_PURPOSE.within(words) and not RESUME_HANDED.within(clause):
            if _is_past_of(letter.kind, words):
                continue
            yield Zone(match.start, match.end)


def _is_past_of(kind: Kind, words: bytes) -> bool:
    """In a thank-you, "the résumé you looked at" belongs to the meeting."""
    return kind is Kind.THANK_YOU and _RESUME_OF_MEETING.within(words)
