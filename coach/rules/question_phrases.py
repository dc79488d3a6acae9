"""How questions are asked: open and closed forms, and what they had better not be about."""

from __future__ import annotations

from typing import Final

from coach.rules.phrases import Phrases

YES_NO: Final = Phrases("yes-no")
OPEN_REQUEST: Final = Phrases("open-request")
ONE_FACT: Final = Phrases("one-fact")
ON_THE_WEBSITE: Final = Phrases("on-the-website")
RESEARCHED: Final = Phrases("researched")
PRIVATE: Final = Phrases("private")
IN_GENERAL: Final = Phrases("in-general")
WORK_WANTED: Final = Phrases("work-wanted")
QUESTION_HEAD: Final = Phrases("question-head")
SMALL_WORDS: Final = "small"
