"""Names of occupations: whether a phrase names a person or a field, and how to speak of it."""

from __future__ import annotations

import re
from typing import Literal

from coach.domain.value import Value
from coach.questions.language import cleaning, lexicon, phrases

_AGENT_ENDINGS = ("er", "or", "ist", "ian", "eer", "ant", "man", "woman")
_LEAST_AGENT = 5
# Shorter words in capitals may be acronyms.
_LEAST_SHOUTED = 5
_MOST_WORDS = 6
_LEAD_IN = re.compile(
    r"^(?:to )?(?:(?:become|becoming|be|being|work(?:ing)?(?: as)?|as"
    r"|an? (?:role|career|job|position) as)\s+)+",
    re.IGNORECASE,
)
_ARTICLE = re.compile(r"^(?:an?|the)\s+", re.IGNORECASE)
_IN_FIELD = re.compile(
    r"^(?:(?:work|careers?|jobs?|roles?|something)\s+)?(?:in|with|within)\s+", re.IGNORECASE
)
_TAIL = re.compile(r"\s*(?:,|\(|/|\||;| at | @ | \u2013 | \u2014 | - ).*$")
_AFTER_HEAD = re.compile(r"\s+(?:of|for|in|on|to|with|at|and|who|from)\s+")
_CONSONANT_SOUND = re.compile(r"(?:eu|uni(?!n)|us[ea]|one\b|u[xksn]\b)", re.IGNORECASE)
_VOWEL_SOUND = re.compile(r"(?:[aeiou]|hono|hour|heir)", re.IGNORECASE)
_SPELLED_WITH_VOWEL = re.compile(r"[FHLMNRSX](?:[A-Z]{1,3}\b|&|-)")


_FIELD = re.compile(
    r"(?:ing|ics|logy|tion|ment|graphy|istry|omy|nomics|health|law|sciences?|design|care|work|media"
    r"|technology|tech|arts?|finance|policy|history|music|film|theat(?:re|er)|energy|logistics"
    r"|resources|relations|affairs|insurance|safety|security|sports?|agriculture|architecture"
    r"|culture|fashion|hospitality|medicine|therapy|nursing|sales|software|services?|analysis"
    r"|research|philanthropy|politics|government|diplomacy|pharmacy|dentistry)$",
    re.IGNORECASE,
)


class Role(Value):
    """A role in running text, and whether it names a person or a field, as far as that is seen."""

    text: str
    names: Literal["person", "field", "unclear"]

    @property
    def person(self) -> bool:
        """Whether it names somebody by what they do."""
        return self.names == "person"

    @property
    def doing(self) -> str:
        """Being in it: "becoming a nurse", "working in public health"."""
        if self.names == "unclear":
            return "entering this field"
        return f"becoming {article(self.text)}" if self.person else f"working in {self.text}"

    @property
    def aim(self) -> str:
        """Wanting it: "to become a nurse", "to work in public health"."""
        if self.names == "unclear":
            return "to enter this field"
        return f"to become {article(self.text)}" if self.person else f"to work in {self.text}"


def read(text: str | None) -> Role | None:
    """The role, without capitals that only mark a title; None where it is something else."""
    cleaned = cleaning.clean(text or "")
    bare = _ARTICLE.sub("", _LEAD_IN.sub("", cleaned))
    in_field = _IN_FIELD.match(bare)
    whole = _TAIL.sub("", _IN_FIELD.sub("", bare)).strip()
    if not 0 < len(whole.split()) <= _MOST_WORDS or re.search(r"[?!\"“]", whole):
        return None
    lowered = " ".join(_lowered(word) for word in whole.split())
    if phrases.read(lowered) is None:
        return None
    if is_person(whole) and not in_field:
        return Role(text=lowered, names="person")
    field = in_field or _FIELD.search(lowered)
    return Role(text=lowered, names="field" if field else "unclear")


def is_person(noun: str) -> bool:
    """Whether the noun phrase names a person by what they do ("board member of the club")."""
    head = _AFTER_HEAD.split(_TAIL.sub("", _ARTICLE.sub("", noun)))[0].split()
    last = head[-1].strip(".,").casefold() if head else ""
    if last in lexicon.words("agents"):
        return True
    by_ending = last.endswith(_AGENT_ENDINGS) and len(last) >= _LEAST_AGENT
    return by_ending and last not in lexicon.words("not-agents")


def article(noun: str) -> str:
    """The noun with "a" or "an", by sound: "an hour", "a unit", "an MRI technician"."""
    vowel = _VOWEL_SOUND.match(noun) and not _CONSONANT_SOUND.match(noun)
    return f"an {noun}" if vowel or _SPELLED_WITH_VOWEL.match(noun) else f"a {noun}"


def _lowered(word: str) -> str:
    """A title's capital is dropped, but not that of a language, a place or a product."""
    plain = word.casefold()
    shouted = word.isupper() and len(word) >= _LEAST_SHOUTED
    title = word.istitle() and len(word) > 1 and plain not in lexicon.words("names")
    return plain if title or shouted else word
