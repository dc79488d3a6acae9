"""The rule on introducing oneself."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from coach.domain.findings import Severity
from coach.rules.clauses import clause_before
from coach.rules.letter import Letter
from coach.rules.lines import Zone
from coach.rules.phrases import Phrases
from coach.rules.record import FIRST_CONTACTS, Example, Hit, rule
from coach.rules.specifics import STRICT, specific_words

INTRODUCES_SELF: Final = Phrases("introduces-self")
NO_INTRODUCTION: Final = Phrases("no-introduction")
INTRODUCTION: Final = Phrases("introduction")
FIRST_PERSON: Final = Phrases("first-person")
NOT_OF_ONESELF: Final = Phrases("not-of-oneself")
_ONLY_WISH: Final = Phrases("only-wish")
_MAKING_A_CHANGE: Final = Phrases("making-a-change")
_OF_THE_READER: Final = Phrases("of-the-reader")
_OF_ONESELF: Final = Phrases("of-oneself")
_ON_THE_WAY: Final = Phrases("on-the-way")
_NEXT_WORDS: Final = 12
_ENOUGH: Final = 3
NAMED_FROM: Final = Phrases("named-from")
BLANK_OF_ONESELF: Final = Phrases("blank-of-oneself")
_READER_NAMED: Final = Phrases("reader-named")
SIGNATURE: Final = Phrases("introduction-signature")


@rule(
    name="introduction",
    severity=Severity.ERROR,
    kinds=FIRST_CONTACTS,
    message=(
        "You do not say who you are beyond a name. One clause is enough: what you study, what you "
        "do, or what you are changing from."
    ),
    source="docs/guide.md#asking",
    instruction="Introduce the writer in one sentence: study, work, or the change they are making.",
    first_contact_only=True,
    good=(
        Example("I'm a third-year biology major at Western Cascades."),
        Example("Eleven years hauling reefer, and my back has voted.", note="past work"),
        Example("We're dairy farmers near Ames who would like to make cheese."),
        Example("I'm a teacher in Tulsa thinking about a change.", note="a trade, then a wish"),
        Example(
            "Could we talk?\n\nBest,\nMaya Patel\nClass of 2027, Ohio State University",
            note="in the signature",
        ),
    ),
    bad=(
        Example("My name is Bettina, and I am fascinated by court reporting."),
        Example("I am a friend of Lou's.", note="a relation"),
        Example("I am exploring careers and looking for work."),
    ),
)
def introduction(letter: Letter) -> Iterator[Hit]:
    """People help somebody they can picture. A name alone is no picture."""
    if _introduces(letter) or _says_what_one_is(letter) or _in_signature(letter):
        return
    if any(_tells_of_oneself(letter, sentence) for sentence in letter.sentences):
        return
    if NAMED_FROM.within(letter.plain) or letter.has(BLANK_OF_ONESELF):
        return
    yield Hit(letter.before_prose())


def _introduces(letter: Letter) -> bool:
    """Whether study, work or a change is told of the writer, and not only wished for."""
    for match in letter.find(INTRODUCTION):
        words = letter.prose[match.start : match.end]
        sentence = letter.sentence_at(match.start)
        if not _OF_ONESELF.begins(words) and _OF_THE_READER.within(
            clause_before(letter.prose, sentence, match.start)
        ):
            continue
        changes = _MAKING_A_CHANGE.within(words) and not _READER_NAMED.within(words)
        if _is_only_wished(INTRODUCTION, words) and not changes:
            continue
        if not _ON_THE_WAY.within(letter.prose[match.start : match.end + _NEXT_WORDS]):
            return True
    return False


def _says_what_one_is(letter: Letter) -> bool:
    """Whether "I'm a …" goes on with a trade or a study, and not with "fan" or "friend"."""
    return any(
        not NO_INTRODUCTION.within(letter.prose[match.start : match.end])
        and not _is_only_wished(INTRODUCES_SELF, letter.prose[match.start : match.end])
        for match in letter.find(INTRODUCES_SELF)
    )


def _is_only_wished(phrases: Phrases, words: bytes) -> bool:
    """Whether a phrase speaks of a wish, and has not told who writes before it comes to that.

    "I'm a teacher thinking about a change" has, "I'm interested in teaching" has not.
    """
    wish = _ONLY_WISH.search(words)
    return wish is not None and not phrases.within(words[: wish.start()])


def _tells_of_oneself(letter: Letter, sentence: Zone) -> bool:
    """Whether a sentence about the writer alone says something particular, whatever their trade."""
    text = letter.prose[sentence.start : sentence.end]
    if not FIRST_PERSON.within(text) or NOT_OF_ONESELF.within(text):
        return False
    return len(specific_words(text, look=STRICT)) >= _ENOUGH


def _in_signature(letter: Letter) -> bool:
    return any(
        zone != letter.zones.closing and SIGNATURE.within(letter.low[zone.start : zone.end])
        for zone in letter.zones.signature
    )
