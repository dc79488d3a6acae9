"""Three short questions to the person themselves, for when they have not said what to learn."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Literal

from coach.domain.brief import Brief
from coach.domain.value import Value
from coach.questions.language import cleaning, phrases, verbs
from coach.questions.language.cleaning import lower_first, upper_first
from coach.questions.language.phrases import Form

Key = Literal["decide", "worry", "offline"]


class FindingQuestion(Value):
    """A question to the person, with an example of an answer."""

    key: Key
    text: str
    example: str


_QUESTIONS = (
    FindingQuestion(
        key="decide",
        text="What would you decide differently, depending on what you hear?",
        example="whether to apply for a master's programme this year",
    ),
    FindingQuestion(
        key="worry",
        text="What worries you about this path?",
        example="being stuck at a desk all day",
    ),
    FindingQuestion(
        key="offline",
        text="What can you not find out online?",
        example="how much say a beginner has",
    ),
)
_I_WOULD = r"(?:i (?:would|might|could|may|will)|i['’](?:d|ll))"
_WOULD_DECIDE = re.compile(
    rf"^{_I_WOULD}\s+(?:then\s+)?(?:decide|know|choose|see|change)\s+(?:differently\s+)?"
    r"(?:about\s+)?(?=whether|if|which|what|how|when|where)",
    re.IGNORECASE,
)
_WOULD_DO = re.compile(
    rf"^{_I_WOULD}\s+(?:(?:not|then|rather|perhaps|maybe)\s+)*(?P<act>\w.+)$", re.IGNORECASE
)
_WORRIED = re.compile(
    r"^(?:(?:that\s+)?i(?: am|['’]m)?\s+(?:(?:a bit|really|very)\s+)?(?:worried|worry|afraid|scared"
    r"|nervous|anxious|concerned)|my (?:(?:biggest|main)\s+)?(?:worry|fear|concern) is|i fear)"
    r"\s*(?P<link>about|of|that|to)?\s*",
    re.IGNORECASE,
)
_NOTHING = re.compile(
    r"^(?:nothing|none|no|n/?a|i don['’]t know|not sure|no idea|skip|-+|\?+)$", re.IGNORECASE
)


def finding_questions() -> tuple[FindingQuestion, ...]:
    """The three questions, in the order to ask them. Each may be skipped."""
    return _QUESTIONS


def with_answers(brief: Brief, answers: Mapping[str, str]) -> Brief:
    """The brief with the answers as things to learn; empty and "nothing" answers add nothing.

    ``answers`` maps keys of the finding questions to what the person wrote.
    """
    folds = {"decide": _decided, "worry": _worry, "offline": _plain}
    added: list[str] = []
    for question in _QUESTIONS:
        answer = cleaning.clean(answers.get(question.key, ""))
        folded = None if not answer or _NOTHING.match(answer) else folds[question.key](answer)
        if folded and folded not in (*brief.target.learn, *added):
            added.append(folded)
    target = brief.target.model_copy(update={"learn": (*brief.target.learn, *added)})
    return brief.model_copy(update={"target": target})


def _decided(answer: str) -> str | None:
    """A decision as a question: "I'd apply now" becomes "whether to apply now"."""
    asked = _WOULD_DECIDE.sub("", answer)
    phrase = phrases.read(asked)
    if phrase is None:
        return None
    act = _WOULD_DO.match(phrase.text)
    if act:
        return f"whether to {act['act']}"
    if phrase.form is Form.BASE or verbs.is_base(phrase.text.split()[0]):
        return f"whether to {phrase.text}"
    return phrase.text


def _worry(answer: str) -> str | None:
    """A worry as a sentence of one's own."""
    found = _WORRIED.match(answer)
    link = (found["link"] or "").casefold() if found else ""
    rest = answer[found.end() :] if found else answer
    if rest.casefold().startswith("that "):
        link, rest = "that", rest[len("that ") :]
    phrase = phrases.read(rest)
    if phrase is None:
        return None
    if link == "that" or phrase.form is Form.SENTENCE:
        return f"I worry that {lower_first(phrase.text)}"
    if link == "to":
        return upper_first(answer)
    return f"I worry about {phrase.text}"


def _plain(answer: str) -> str | None:
    phrase = phrases.read(answer)
    return phrase.text if phrase else None
