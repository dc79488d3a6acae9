"""The brief: loaded from a file, made into one ranked list of facts, checked for what it lacks.

``load`` and ``parse`` make a Brief, ``facts`` lists what may be said of both people, ``gaps`` and
``require`` say what is missing for one kind of text.
"""

from __future__ import annotations

from coach.briefing.facts import facts
from coach.briefing.gaps import gaps, require
from coach.briefing.loading import load
from coach.briefing.names import first_name, sender_name
from coach.briefing.parsing import parse

__all__ = ["facts", "first_name", "gaps", "load", "parse", "require", "sender_name"]
