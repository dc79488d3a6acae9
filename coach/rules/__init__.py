"""The rules: one small function and one record each, by family, and the engine that runs them.

``catalogue`` names them all; ``run`` decides one text. Families: the job ask (``job_ask``), the ask
for time (``asking``), how the reader was found (``sources``), who writes (``introduction``),
substance (``particulars``), manners, frame and form, and agreement with the brief (``grounded``).
"""

from __future__ import annotations

from coach.rules.asked import QuestionRule
from coach.rules.engine import catalogue, question_catalogue, run, run_questions
from coach.rules.record import Example, Hit, Rule

__all__ = [
    "Example",
    "Hit",
    "QuestionRule",
    "Rule",
    "catalogue",
    "question_catalogue",
    "run",
    "run_questions",
]
