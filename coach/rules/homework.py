"""The rule on homework: something particular of the reader, known before the email."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import Final

from coach.domain.findings import Severity
from coach.rules.letter import Letter
from coach.rules.lines import Zone
from coach.rules.particulars import ENOUGH, known_words, says, tells
from coach.rules.phrases import Phrases
from coach.rules.record import REQUESTS, Example, Hit, rule
from coach.rules.specifics import NARROW, STRICT, specific_words, telling_words
from coach.rules.words import word_list

_ASKS_BEFORE_YOU: Final = Phrases("asks-before-you")
_READER: Final = Phrases("reader-word")
_WRITER: Final = Phrases("writer-returns")
_ASKING: Final = Phrases("asking")
_STATUS: Final = Phrases("reader-status")
# No sentence that means anything speaks of its reader more often.
_MOST_PARTS: Final = 6
_ENOUGH_IN_ASK: Final = 4
DEEDS: Final = Phrases("deeds")
CAREER_STEP: Final = Phrases("career-step")
RELATIVE_DEED: Final = Phrases("relative-deed")
OWN_PROGRAMME: Final = Phrases("own-programme")
PLAIN_DEED: Final = Phrases("plain-deed")
HOMEWORK_FRAME: Final = Phrases("homework-frame")
STEP_OF_SOMEBODY: Final = Phrases("step-of-somebody")
WORK_ON_TOPIC: Final = Phrases("work-on-topic")
PART_IN: Final = Phrases("part-in")
HOMEWORK_FRAMES: Final = (
    PLAIN_DEED,
    HOMEWORK_FRAME,
    RELATIVE_DEED,
    OWN_PROGRAMME,
    WORK_ON_TOPIC,
)
ANY_DEED: Final = Phrases("any-deed")
ANY_HABIT: Final = Phrases("any-habit")
RELATIVE: Final = Phrases("relative")
_NO_DEED: Final = "no-deed"
_NO_HABIT: Final = "no-habit"
_NO_OBJECT: Final = "no-object"
TOLD: Final = Phrases("told")
SCHOOLING: Final = Phrases("schooling")
INTEREST: Final = Phrases("interest")
OF_THEIR_WORK: Final = Phrases("of-their-work")
TOLD_OF_READER: Final = Phrases("told-of-reader")
TITLED_WORK: Final = Phrases("titled-work")
BLANK_OF_READER: Final = Phrases("blank-of-reader")
_NAME_OF_PLACE: Final = Phrases("name-of-place")
_BY_SOMEBODY: Final = b" by "


def _reader_parts(text: bytes) -> Iterator[Zone]:
    """What a sentence says of the reader: from each "you" to where the writer returns."""
    for found in islice(_READER.finditer(text), _MOST_PARTS):
        if _ASKS_BEFORE_YOU.within(text[: found.start()]):
            continue
        end = _WRITER.search(text[found.start() :])
        yield Zone(found.start(), len(text) if end is None else found.start() + end.start())


@rule(
    name="homework",
    severity=Severity.WARNING,
    kinds=REQUESTS,
    message=(
        "Nothing here shows that you looked this person up. Name one thing they did, made or said."
    ),
    source="docs/guide.md#preparing",
    instruction="Name one specific thing the reader did, made or said, from the material given.",
    good=(
        Example("You led the Scioto wetlands restoration."),
        Example("I read that your team moved 900 nightly jobs off cron."),
        Example("In your essay you say that clerks outlive kings."),
    ),
    bad=(
        Example("You have had such an impressive career, and I admire all you have accomplished."),
        Example("I see that you are a senior analyst at Brightwater. I admire your great company."),
        Example("You spoke to our class last week. As a fellow Zag I would love to hear more."),
    ),
)
def homework(letter: Letter) -> Iterator[Hit]:
    """One specific sentence shows more respect than three of praise, and earns the answer."""
    known = known_words(letter)
    if letter.brief is not None and tells(letter, letter.brief.contact.research, known):
        return
    if _took_a_step(letter, known) or letter.has(STEP_OF_SOMEBODY):
        return
    if says(letter, HOMEWORK_FRAMES, known, 1):
        return
    if says(letter, (PART_IN,), known, ENOUGH - 1) or _did_something(letter, known):
        return
    if any(_shows_homework(letter, sentence, known) for sentence in letter.sentences):
        return
    if _names_their_work(letter, known) or letter.has(BLANK_OF_READER):
        return
    yield Hit(letter.after_sentence(1))


def _took_a_step(letter: Letter, known: frozenset[str]) -> bool:
    """Whether a step in the reader's path is told that is more than a school and an employer."""
    for match in letter.find(CAREER_STEP):
        if not SCHOOLING.begins(letter.prose[match.start : match.end]):
            return True
        words = _STATUS.blank(letter.plain[match.start : match.end]).lower()
        if len(specific_words(words, known, STRICT)) >= ENOUGH - 1:
            return True
    return False


def _names_their_work(letter: Letter, known: frozenset[str]) -> bool:
    """Whether an interest in something of theirs is shown, by name."""
    for phrases in (INTEREST, OF_THEIR_WORK, TOLD_OF_READER):
        for match in letter.find(phrases):
            plain = letter.plain[match.start : match.end]
            words = _NAME_OF_PLACE.blank(plain).lower()
            topic = phrases is OF_THEIR_WORK and len(telling_words(words)) >= ENOUGH - 1
            named = phrases is INTEREST and b"'s " in plain and len(words) < len(plain)
            if len(specific_words(words, known, STRICT)) >= (1 if named or topic else ENOUGH - 1):
                return True
    return any(
        not letter.prose[match.end :].startswith(_BY_SOMEBODY) for match in letter.find(TITLED_WORK)
    )


def _did_something(letter: Letter, known: frozenset[str]) -> bool:
    """Whether a deed or a habit of the reader's or of their people is told, with its object."""
    for phrases, not_meant, enough in (
        (ANY_DEED, word_list(_NO_DEED), 1),
        (ANY_HABIT, word_list(_NO_HABIT), ENOUGH - 1),
    ):
        for found in phrases.finditer(letter.prose):
            verb, objects = found.words(1), found.words(2).split()
            if verb in not_meant or objects[0] in word_list(_NO_OBJECT):
                continue
            if len(specific_words(found.group(2), known, STRICT)) >= enough:
                return True
    return any(
        found.words(2) not in word_list(_NO_DEED) and specific_words(found.group(1), known, STRICT)
        for found in RELATIVE.finditer(letter.prose)
    )


def _shows_homework(letter: Letter, sentence: Zone, known: frozenset[str]) -> bool:
    text = letter.prose[sentence.start : sentence.end]
    plain = letter.plain[sentence.start : sentence.end]
    needed = _ENOUGH_IN_ASK if _ASKING.within(text) else ENOUGH
    for part in _reader_parts(text):
        said = text[part.start : part.end]
        bare = _STATUS.blank(plain[part.start : part.end]).lower()
        enough = ENOUGH - 1 if DEEDS.within(said) or TOLD.within(said) else needed
        if len(specific_words(bare, known, NARROW)) >= enough:
            return True
    return False
