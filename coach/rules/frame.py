"""Rules on the frame of a text: the greeting and the name at its end."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from coach.domain.findings import Severity, Span
from coach.rules.letter import Letter
from coach.rules.phrases import Phrases
from coach.rules.record import ALL_KINDS, EMAILS, Example, Hit, rule
from coach.rules.words import word_list

# Marks of an open blank, which `placeholder` speaks of.
_BRACKETS: Final = frozenset("[]{}<>_")
_NO_NAME: Final = "no-name"
_GROUPS: Final = "groups"
# "Dear Ms. Rao and team", "Dear Dr. Board".
_NAMED_BESIDE: Final = frozenset({"and", "mr", "mrs", "ms", "mx", "dr", "prof"})
_NAME_BLANK: Final = Phrases("name-blank")
_HELLO_OR_NAME: Final = Phrases("hello-or-name")
_NEAR: Final = 40


# Occupations that are common family names too: "Dear Mason," may well be meant for somebody.
_OR_A_NAME: Final = "occupation-or-name"


def _names_somebody(words: str) -> bool:
    hello = _HELLO_OR_NAME.match(words)
    words = words[hello.end() :] if hello else words
    # "Dear Team at Fennimore", "Hello from Nebraska": a place is nobody.
    tokens = re.findall(r"[A-Za-z][A-Za-z'.\-]*", re.split(r" (?:at|from|of) ", words)[0])
    plain = [token.strip(".'-").lower() for token in tokens]
    if plain and plain[-1] in word_list(_GROUPS) and _NAMED_BESIDE.isdisjoint(plain):
        return False
    return any(token not in _nobody() for token in plain)


@cache
def _nobody() -> frozenset[str]:
    return word_list(_NO_NAME) | (word_list("occupations") - word_list(_OR_A_NAME))


@rule(
    name="recipient-name",
    severity=Severity.WARNING,
    kinds=ALL_KINDS,
    message="The greeting names nobody. Greet the person by name, spelled as they spell it.",
    source="docs/sources.md#recipient-name",
    instruction="Greet the reader by name.",
    good=(
        Example("Dear Dr. Halloran,\n\nI study biology."),
        Example("Ms. Ruiz:\n\nI study biology."),
        Example("Hi Oluwaseun, I'm a junior at Reedham."),
        Example("Dear Sister A.,\n\nIt is Comfort, from Ejura."),
        Example("Dear Ms. Dias,\n\nI study biology.", note="a name, though in “buenos dias”"),
        Example("Hi Xin,\n\nI study biology."),
        Example("Dear [Name],\n\nI study biology.", note="`placeholder` speaks of this one"),
    ),
    bad=(
        Example("Dear Sir or Madam,\n\nI study biology."),
        Example("Hello,\n\nI study biology."),
        Example("Kia ora,\n\nI study biology."),
        Example("Dear Professor,\n\nI study biology."),
        Example("Dear Larch Valley Admissions Committee,\n\nI study biology.", note="a group"),
        Example("I study biology at Reedham and would like to talk with you.", note="no greeting"),
    ),
)
def recipient_name(letter: Letter) -> Iterator[Hit]:
    """A letter to nobody in particular is answered by nobody in particular."""
    greeting = letter.zones.greeting
    if greeting is None:
        place = letter.before_prose()
        yield Hit(place, "There is no greeting. Begin with the reader's name.")
        return
    words = letter.plain[greeting.start : greeting.end].decode("ascii")
    if _names_somebody(words) or not _BRACKETS.isdisjoint(words):
        return
    if not _NAME_BLANK.begins(letter.plain[greeting.end : greeting.end + _NEAR]):
        yield Hit(letter.at(greeting))


@rule(
    name="sign-off",
    severity=Severity.WARNING,
    kinds=EMAILS,
    message="Your name is missing at the end. Sign with the name you want to be called by.",
    source="docs/sources.md#sign-off",
    instruction="End with the writer's full name on a line of its own.",
    good=(
        Example("Could we talk?\n\nBest,\nMaya Patel\n614-555-0101\nSent from my phone"),
        Example("Could we talk?\n\nMaya\n\nP.S. I enjoyed your talk."),
        Example("Could we talk?\n\nThanks, Maya"),
        Example(
            "Could we talk?\n\nSincerely,\n[Your Name]", note="`placeholder` speaks of this one"
        ),
    ),
    bad=(
        Example("Could we talk?\n\nRegards,"),
        Example("Could we talk? I am free on any weekday after three, and on Saturday mornings."),
    ),
)
def sign_off(letter: Letter) -> Iterator[Hit]:
    """The reader should know whom to answer without searching for it."""
    if letter.zones.name is not None:
        return
    last = letter.zones.signature[-1] if letter.zones.signature else None
    place = letter.at(last).end if last is not None else letter.after_prose().end
    yield Hit(Span(start=place, end=place))
