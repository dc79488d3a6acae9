"""Questions made from what the person says of themselves: their interests and their situation."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator

from coach.domain.brief import Brief, Fact
from coach.questions.candidate import Candidate
from coach.questions.language import cleaning, phrases, roles, verbs
from coach.questions.language.phrases import Form, Phrase
from coach.questions.meaning import topic_of

_FIRST_SERVES, _LEAST_SERVES, _LATER_SERVES_LESS = 0.8, 0.66, 0.07
_MOST_HEADLINE_WORDS = 20
_CHANGE = re.compile(
    r"\b(?:moving|switch\w*|chang\w+|transition\w*|leaving|turning|retrain\w*|former\w*|veteran"
    r"|returning|years? (?:of|in|as)|who wants? to|career changer|pivot\w*)\b",
    re.IGNORECASE,
)
_STUDY = re.compile(
    r"\b(?:student|studying|freshman|sophomore|junior|senior|undergraduate|graduate|major\w*|pupil"
    r"|first-year|second-year|third-year|final-year|phd candidate|apprentice|trainee|college"
    r"|university|school)\b",
    re.IGNORECASE,
)
_OF_MYSELF = re.compile(
    r"(?:i am|i['’]m|i (?:work|study|teach|have|want|hope|just|used)) ", re.IGNORECASE
)
_AFTER_I_AM = re.compile(
    r"(?:an?|the|currently|now|studying|working|finishing|training|retraining) "
)
_ADDS = frozenset({"who", "with", "at", "in", "from", "interested", ","})
_STUDENT_HEAD = re.compile(r"\b(?:student|freshman|sophomore|junior|senior|major)$")
_INTERESTED = re.compile(r"^(?:i am |i['’]m )?interested in ", re.IGNORECASE)
_NO_INTEREST = frozenset({Form.OPEN, Form.CLOSED, Form.PAST, Form.PRESENT, Form.PASSIVE})


def is_changer(brief: Brief) -> bool:
    """Whether the person comes from other work rather than from school."""
    headline = brief.sender.headline or ""
    if _CHANGE.search(headline):
        return True
    if _STUDY.search(headline) or brief.resume is None:
        return False
    profile = brief.resume.profile
    return len(profile.experience) > 1 and not any(school.current for school in profile.education)


def describe(headline: Fact | None) -> str | None:
    """The headline as a sentence in the first person; None where its form is not certain."""
    phrase = phrases.read(headline.text) if headline else None
    if phrase is None or len(phrase.text.split()) > _MOST_HEADLINE_WORDS:
        return None
    text = phrase.text
    if _OF_MYSELF.match(text):
        return f"{cleaning.upper_first(text)}."
    if _AFTER_I_AM.match(text):
        return f"I am {text}."
    head = _head(text)
    known = roles.is_person(head) or _STUDENT_HEAD.search(head)
    return f"I am {roles.article(text)}." if known else None


def _head(text: str) -> str:
    """The words before the first that begins an addition ("paralegal considering law school")."""
    before = itertools.takewhile(
        lambda word: word not in _ADDS and not verbs.is_gerund(word),
        text.replace(",", " , ").split(),
    )
    return " ".join(before)


def on_interests(facts: tuple[Fact, ...]) -> Iterator[Candidate]:
    """What the person cares about, looked for in the contact's work."""
    for position, fact in enumerate(facts):
        phrase = phrases.read(_INTERESTED.sub("", cleaning.clean(fact.text)))
        if phrase is None or phrase.form in _NO_INTEREST:
            continue
        yield Candidate(
            key=fact.source,
            text=_looked_for(phrase),
            topic=topic_of(phrase.text, otherwise="organization"),
            sense=fact.source,
            probe="Who is doing it especially well?",
            serves=max(_LEAST_SERVES, _FIRST_SERVES - _LATER_SERVES_LESS * position),
            because="It looks for something that you care about in their work.",
            personal_from=(fact.source,),
        )


def _looked_for(phrase: Phrase) -> str:
    """An interest in the first person, and the question where it is in the contact's work."""
    room = "How much room is there for that in your work?"
    if phrase.form is Form.SENTENCE:
        return f"{cleaning.upper_first(phrase.text)}. {room}"
    if phrase.form is Form.BASE:
        return f"I would like to {phrase.text}. {room}"
    if phrase.text.startswith("to "):
        return f"I would like {phrase.text}. {room}"
    return f"I am interested in {phrase.text}. Where does that come into your work?"
