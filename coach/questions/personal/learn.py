"""What the person wants to learn, as open questions that this reader can answer."""

from __future__ import annotations

import re
from collections.abc import Iterator

from coach.domain.brief import Fact
from coach.questions import bank
from coach.questions.candidate import Candidate
from coach.questions.language import address, cleaning, phrases
from coach.questions.language.asking import ask
from coach.questions.language.phrases import Phrase
from coach.questions.meaning import sense_of, topic_of

_PAY = "pay-range"
_LEAST_SERVES, _LATER_SERVES_LESS = 0.9, 0.03
_PROBES = (
    "What is an example of that from the last few weeks?",
    "What did you believe about it before you knew better?",
    "What would somebody in a different post say about it?",
)
_WISH = re.compile(
    r"^(?:please\s+)?"
    r"(?:(?:(?:i|we)(?:['’](?:d|m)|\s+(?:would|am|do))?\s+)?(?:(?:really|also|very|most|just)\s+)*"
    r"(?:like|love|want|hope|wish|need|plan|hoping|looking|trying|keen|eager|curious|interested"
    r"|wondering|wonder|excited)\s+)?"
    r"(?:to\s+|in\s+|about\s+)?"
    r"(?:(?:better\s+)?(?P<verb>learn(?:ing)?|know(?:ing)?|understand(?:ing)?|find(?:ing)? out"
    r"|hear(?:ing)?|see(?:ing)?|ask(?:ing)?|explor(?:e|ing)|figur(?:e|ing) out|discover(?:ing)?"
    r"|get(?:ting)? (?:a |some )?(?:better |real )?(?:sense|feel|picture|idea|insights?))\s+)?"
    r"(?:a (?:bit|little) )?(?:more\s+|better\s+|first[- ]hand\s+)?(?P<of>(?:about|of|into)\s+)?",
    re.IGNORECASE,
)
_WH_START = re.compile(r"^(?:what|how|why|when|where|who|which|whether|if)\b", re.IGNORECASE)
_VAGUE = re.compile(r"(?:everything|anything|all|stuff|things|more|a lot)$", re.IGNORECASE)
# Verbs that mean something of their own unless "about" or a question follows: "learn R".
_OWN_MEANING = re.compile(r"(?:learn|see|ask|hear)", re.IGNORECASE)


def questions(facts: tuple[Fact, ...], *, name: str | None) -> Iterator[Candidate]:
    """A question for each wish that can be put to the reader with certainty."""
    for position, fact in enumerate(facts):
        turned = address.to_reader(aim_of(fact.text), name)
        phrase = phrases.read(turned) if turned else None
        if phrase is not None and not _VAGUE.match(phrase.text):
            yield _question(fact, phrase, position)


def aim_of(raw: str) -> str:
    """The wish without its beginning: "I'd like to learn more about X" becomes "X"."""
    cleaned = cleaning.clean(raw)
    wish = _WISH.match(cleaned)
    if wish is None:
        return cleaned
    rest = cleaned[wish.end() :].strip()
    if wish["verb"] and _OWN_MEANING.match(wish["verb"]) and not wish["of"]:
        return rest if _WH_START.match(rest) else cleaned[wish.start("verb") :]
    return rest or cleaned


def _question(fact: Fact, phrase: Phrase, position: int) -> Candidate:
    sense = sense_of(phrase.text)
    # Pay is asked of the field, never of the reader.
    text = bank.load().by_id[_PAY].text if sense == _PAY else ask(phrase, position)
    worry = phrase.text.startswith("I worry")
    return Candidate(
        key=fact.source,
        text=text,
        topic=topic_of(phrase.text),
        sense=sense or fact.source,
        probe=_PROBES[position % len(_PROBES)],
        serves=max(_LEAST_SERVES, 1.0 - _LATER_SERVES_LESS * position),
        because="It takes up what you said worries you."
        if worry
        else f"It is what you said you want to learn: “{aim_of(fact.text)}”.",
        minutes=3.0,
        personal_from=(fact.source,),
    )
