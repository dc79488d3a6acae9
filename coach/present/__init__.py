"""What a screen shows, as plain values: no screen library, and nothing here can fail on a text."""

from __future__ import annotations

from coach.present.checklist import Step, checklist
from coach.present.questions import Bar, Stretch, bars, time_plan, when_words
from coach.present.texts import (
    SEVERITY_WORDS,
    FactLine,
    Part,
    Verdict,
    fact_lines,
    gap_words,
    parts,
    source_words,
    verdict,
    writer_sentence,
)

__all__ = [
    "SEVERITY_WORDS",
    "Bar",
    "FactLine",
    "Part",
    "Step",
    "Stretch",
    "Verdict",
    "bars",
    "checklist",
    "fact_lines",
    "gap_words",
    "parts",
    "source_words",
    "time_plan",
    "verdict",
    "when_words",
    "writer_sentence",
]
