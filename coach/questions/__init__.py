"""Questions to take along: the person's own, made from the brief, and the best of a bank."""

from __future__ import annotations

from coach.questions.arrange import keep_pinned, leave_out, move, pin
from coach.questions.finding import FindingQuestion, finding_questions, with_answers
from coach.questions.own import Improved, improve
from coach.questions.ranking import rank

__all__ = [
    "FindingQuestion",
    "Improved",
    "finding_questions",
    "improve",
    "keep_pinned",
    "leave_out",
    "move",
    "pin",
    "rank",
    "with_answers",
]
