"""Opens a closed question: "Is a degree necessary?" becomes one that invites a reason."""

from __future__ import annotations

import re
from functools import cache

from coach.questions.language import lexicon
from coach.questions.language.cleaning import lower_first, upper_first

_WORTH = re.compile(
    r"^(?:is|are) (?P<what>.+?) (?:really )?worth (?:it|(?P<rest>.+))$", re.IGNORECASE
)
_FRAMES = (
    (
        r"do you (?:really )?(?:like|love|enjoy) (?P<x>.+)",
        "What do you enjoy about {x}, and what less",
    ),
    (
        r"did you (?:really )?(?:like|love|enjoy) (?P<x>.+)",
        "What did you enjoy about {x}, and what less",
    ),
    (r"did you always (?P<x>.+)", "How did you come to {x}"),
    (r"do you (?:ever )?regret (?P<x>.+)", "How do you look back on {x}"),
    (
        r"(?:should|shall) I (?P<x>.+?)(?:,? or not)?",
        "What would you weigh up before deciding whether to {x}",
    ),
    (
        r"do I (?:really )?(?:need|have) to (?P<x>.+)",
        "When does it become important to {x}, and when can it wait",
    ),
    (
        r"(?:do I|does one|do you|do people) (?:really )?need (?P<x>.+)",
        "What difference does it make to have {x}",
    ),
    (
        r"(?:is|are) there (?:a lot of|much|many|any|an?|some|lots of) (?P<x>.+)",
        "How much room is there for {x}",
    ),
)
# What fits any yes-or-no question, by its first verb. A question word before the inverted verb
# leaves the word order as it is.
_GENERAL = (
    (re.compile(r"(?:do|does)\b", re.IGNORECASE), "How often {x}, and what does that depend on"),
    (
        re.compile(r"(?:will|can|could)\b", re.IGNORECASE),
        "How far {x}, and what makes you think so",
    ),
    (re.compile(r"(?:is|are)\b", re.IGNORECASE), "{X}, and how does that vary"),
    (re.compile(""), "{X}, and why"),
)
_PATTERNS = tuple((re.compile(f"^{asked}$", re.IGNORECASE), frame) for asked, frame in _FRAMES)
_YES_NO = re.compile(
    r"^(?:is|are|was|were|do|does|did|can|could|should|would|will|has|have|had|am)(?:n['’]t)?\b",
    re.IGNORECASE,
)
_REQUEST = re.compile(
    r"^(?:can|could|would|will) (?:you|we) (?:please |possibly |perhaps |also )*(?:tell|walk"
    r"|describe|explain|share|show|talk|give|say|look|take|help|recommend|suggest|name|think of"
    r"|mind)\b"
    r"|^(?:is|are) there (?:anyone|anybody|someone|somebody|people|a person|anything|something)\b"
    r"|^(?:do|would) you (?:know|have|recommend|suggest) (?:of )?"
    r"(?:anyone|anybody|someone|any advice|any tips|advice|that I)\b",
    re.IGNORECASE,
)
_OPEN_HALF = re.compile(
    r"\b(?:and|or|but) (?:if so )?(?:what|how|why|which|where|when|who)\b", re.IGNORECASE
)


def is_closed(question: str) -> bool:
    """Whether it is put so that yes or no would answer it, and is no polite request."""
    bare = question.strip()
    return bool(_YES_NO.match(bare)) and not _REQUEST.match(bare) and not _OPEN_HALF.search(bare)


def opened(question: str) -> str:
    """The question put so that it invites a reason; an open one comes back as it is."""
    bare = question.strip().rstrip("?").strip()
    return f"{_opened(bare)}?" if is_closed(bare) else question.strip()


def _opened(bare: str) -> str:
    graded = _is_graded().match(bare)
    if graded:
        be, who, how, rest = (graded[part] for part in ("be", "who", "how", "rest"))
        return f"How {how.lower()} {be.lower()} {who}{rest}, and what does that depend on"
    worth = _WORTH.match(bare)
    if worth:
        return f"What makes {worth['what']} worth {worth['rest'] or 'it'}, and when is it not"
    for pattern, frame in _PATTERNS:
        found = pattern.match(bare)
        if found:
            return frame.format(x=found["x"])
    general = next(frame for start, frame in _GENERAL if start.match(bare))
    return general.format(x=lower_first(bare), X=upper_first(bare))


@cache
def _is_graded() -> re.Pattern[str]:
    """Matches "is X hard", where one can ask how hard X is."""
    return re.compile(
        r"^(?P<be>is|are|was|were) (?P<who>.+?) (?:(?:really|very|that|so|too) )?"
        rf"(?P<how>{lexicon.one_of('graded')})"
        r"(?P<rest>(?: (?:in|for|at|to|when|as|with|on|during|after|if)\b.*)?)$",
        re.IGNORECASE,
    )
