"""Rules on courtesy: thanks and tone."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from coach.domain.brief import Kind
from coach.domain.findings import Fix, Severity, Span
from coach.rules.clauses import clause_before, is_negated
from coach.rules.letter import Letter
from coach.rules.phrases import Match, Phrases
from coach.rules.record import ALL_KINDS, EMAILS, Example, Hit, rule
from coach.rules.zones import Zone

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
_CHAT: Final = "This is chat language. Write it out as you would to a teacher."
_NAMED_ASAP: Final = Phrases("named-asap")
_EXCLAMATIONS: Final = Phrases("exclamations")
_CAPITALS: Final = Phrases("capitals")
_MIN_SHOUTED: Final = 3
_MAX_EXCLAMATIONS: Final = 4
_ACRONYM_LENGTH: Final = 4


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
                yield Hit(letter.at(Zone(*match)), message)
                break
    chat = _CHAT_LETTERS.search(letter.plain)
    if chat is not None:
        yield Hit(letter.at(Zone(chat.start(), chat.end())), _CHAT)
    yield from _shouting(letter)


def _is_meant(letter: Letter, match: Match) -> bool:
    """Whether a phrase is said to the reader: not denied, and no name ("CUNY ASAP")."""
    before = letter.low[max(0, match.start - 60) : match.start]
    clause = clause_before(before, Zone(0, len(before)), len(before))
    words = letter.plain[match.start : match.end]
    if _NAMED_ASAP.search(letter.plain[max(0, match.start - 12) : match.end]):
        return False
    return not (is_negated(clause) and words[:1] not in b"!") or b"wait" in words.lower()


def _shouting(letter: Letter) -> Iterator[Hit]:
    message = "This reads as shouting. Use ordinary capitals and at most one exclamation mark."
    texts = [(letter.plain, Span(start=0, end=0))]
    if letter.subject is not None:
        texts.append((_plain_subject(letter), letter.subject.span(0, 0)))
    marks = 0
    for text, origin in texts:
        marks += text.count(b"!")
        for match in _EXCLAMATIONS.finditer(text):
            span = _shift(origin, match.start(), match.end())
            fix = Fix(label="One mark is enough", field=span.field, start=span.start, end=span.end,
                      replacement="!", safe=True)  # fmt: skip
            yield Hit(span, message, (fix,))
            return
        for start, end in _capitals(text):
            yield Hit(_shift(origin, start, end), message)
            return
    if marks > _MAX_EXCLAMATIONS:
        place = letter.plain.rfind(b"!")
        yield Hit(Span(start=max(0, place), end=place + 1), message)


def _shift(origin: Span, start: int, end: int) -> Span:
    return Span(field=origin.field, start=origin.start + start, end=origin.start + end)


def _plain_subject(letter: Letter) -> bytes:
    assert letter.subject is not None
    from coach.rules.folding import fold  # noqa: PLC0415

    return fold(letter.subject.text).encode("ascii")


def _capitals(text: bytes) -> Iterator[tuple[int, int]]:
    """Runs of three or more shouted words, one of them too long for an acronym."""
    run: list[tuple[int, int]] = []
    for match in _CAPITALS.finditer(text):
        start, end = match.start(), match.end()
        gap = text[run[-1][1] : start] if run else b""
        if run and gap.strip(b" \"'!") == b"":
            run.append((start, end))
        else:
            if _is_shout(text, run):
                break
            run = [(start, end)]
    if _is_shout(text, run):
        yield run[0][0], run[-1][1]


def _is_shout(text: bytes, run: list[tuple[int, int]]) -> bool:
    words = [text[start:end] for start, end in run]
    long = [word for word in words if len(word) >= _ACRONYM_LENGTH]
    return len(words) >= _MIN_SHOUTED and len(long) > 0 and not _is_bracketed(text, run)


def _is_bracketed(text: bytes, run: list[tuple[int, int]]) -> bool:
    """Whether a run stands in a template's brackets, which another rule speaks of."""
    around = text[max(0, run[0][0] - 1) : run[0][0]] + text[run[-1][1] : run[-1][1] + 1]
    return around in {b"[]", b"{}", b"<>"}
