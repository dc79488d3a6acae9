"""Write, check, feed back, write again: the one way from a brief to a result."""

from __future__ import annotations

from coach.pipeline.choice import Choice, Wanted, writer_choice
from coach.pipeline.drafting import LONGEST, MOST_REVISIONS, Options, draft
from coach.pipeline.questioning import prompt_for_questions, questions

__all__ = [
    "LONGEST",
    "MOST_REVISIONS",
    "Choice",
    "Options",
    "Wanted",
    "draft",
    "prompt_for_questions",
    "questions",
    "writer_choice",
]
