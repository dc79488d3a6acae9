"""Rules on courtesy: thanks and tone."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from coach.domain.brief import Kind
from coach.domain.findings import Fix, Severity
from coach.rules.clauses import clause_before, is_negated
from coach.rules.letter import Letter
from coach.rules.lines import Zone
from coach.rules.phrases import Match, Phrases
from coach.rules.record import ALL_KINDS, EMAILS, Example, Hit, rule
from coach.rules.shouting import shouting

THANKS: Final = Phrases("thanks")


@rule(
    name="thanks",
    severity=Severity.INFO,
    milder={Kind.THANK_YOU: Severity.ERROR},
    kinds=EMAILS,
    message="Nowhere do you say thank you. Add one plain sentence of thanks.",
    source="docs/guide.md#afterwards",
    instruction="Say thank you in one plain sentence.",
    good=(
        Example("Thank you for considering it."),
        Example("I'd appreciate any time you can give."),
        Example("See you Tuesday.\n\nThanks,\nMaya", note="a bare closing is thanks enough"),
    ),
    bad=(
        Example(
            "It was a pleasure to meet you.", kind=Kind.THANK_YOU, note="a pleasure is no thanks"
        ),
        Example("I look forward to your reply.\n\nBest regards,\nMaya"),
    ),
)
def thanks(letter: Letter) -> Iterator[Hit]:
    """The reader gives time to a stranger. Nothing in networking matters more than the thanks."""
    if not letter.has(THANKS, everywhere=True):
        yield Hit(letter.after_prose())


PRESSURE: Final = Phrases("pressure")
GUILT: Final = Phrases("guilt")
BEGGING: Final = Phrases("begging")
SLANG: Final = Phrases("slang")
_CHAT_LETTERS: Final = Phrases("chat-letters")
_PLAIN_FORMS: Final = {
    "pls": "please", "plz": "please", "thx": "thanks", "gonna": "going to", "wanna": "want to",
    "gotta": "have to", "kinda": "rather", "gimme": "give me", "lemme": "let me",
    "tmrw": "tomorrow", "cuz": "because", "coz": "because", "some1": "someone",
    "any1": "anyone", "every1": "everyone", "b4": "before", "lmk": "let me know",
    "btw": "by the way",
}  # fmt: skip
_CHAT: Final = "This is chat language. Write it out as you would to a teacher."
_NAMED_ASAP: Final = Phrases("named-asap")


@rule(
    name="tone",
    severity=Severity.WARNING,
    kinds=ALL_KINDS,
    message="This may sound pushy or careless to a stranger. Say it as you would to a teacher.",
    source="docs/sources.md#tone",
    instruction="No pressure, guilt, begging, slang or shouting; leave the reader free to say no.",
    good=(
        Example("You must get many of these, so please don't worry if it doesn't suit."),
        Example(
            "I work for NASA in the EVA group and hold an MS.", note="acronyms are no shouting"
        ),
        Example("I didn't want to miss the chance to ask!"),
    ),
    bad=(
        Example("Please get back to me ASAP.", note="pressure"),
        Example("I still haven't heard from you.", kind=Kind.FOLLOW_UP, note="guilt"),
        Example("Please please please say yes.", note="begging"),
        Example("I'm gonna be in town, lmk.", note="slang"),
        Example("It was the BEST DAY EVER.", kind=Kind.THANK_YOU, note="shouting"),
        Example("Thank you!!!", kind=Kind.THANK_YOU, note="shouting"),
    ),
)
def tone(letter: Letter) -> Iterator[Hit]:
    """A stranger owes the writer nothing. Whoever feels pushed does not answer."""
    for phrases, message in (
        (PRESSURE, "This puts pressure on the reader. Leave them free to say no, and when."),
        (
            GUILT,
            "This blames the reader for not answering. Say that you know they are busy.",
        ),
        (BEGGING, "This begs. One plain request is stronger."),
        (SLANG, _CHAT),
    ):
        for match in letter.find(phrases, everywhere=True):
            if _is_meant(letter, match):
                yield Hit(letter.at(Zone(*match)), message, _written_out(letter, match))
                break
    chat = _CHAT_LETTERS.search(letter.plain)
    if chat is not None:
        yield Hit(letter.at(Zone(chat.start(), chat.end())), _CHAT)
    yield from shouting(letter)


def _written_out(letter: Letter, match: Match) -> tuple[Fix, ...]:
    """The plain form of a word of chats; safe, since it says the same."""
    word = letter.low[match.start : match.end].decode()
    plain = _PLAIN_FORMS.get(word)
    if plain is None:
        return ()
    if letter.plain[match.start : match.start + 1].isupper():
        plain = plain.capitalize()
    label = f"Write “{plain}”"
    return (Fix(label=label, start=match.start, end=match.end, replacement=plain, safe=True),)


def _is_meant(letter: Letter, match: Match) -> bool:
    """Whether a phrase is said to the reader: not denied, and no name ("CUNY ASAP")."""
    sentence = letter.sentence_at(match.start)
    clause = clause_before(letter.low, sentence, match.start)
    words = letter.plain[match.start : match.end]
    if _NAMED_ASAP.within(letter.plain[max(0, match.start - 12) : match.end]):
        return False
    return not (is_negated(clause) and words[:1] not in b"!") or b"wait" in words.lower()
