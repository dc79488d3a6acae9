"""Rules on substance: homework done before the email, something taken away from the meeting."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Final

from coach.domain.brief import Kind
from coach.domain.findings import Severity
from coach.rules.folding import fold
from coach.rules.job_ask import find_job_asks
from coach.rules.letter import Letter
from coach.rules.lines import Zone
from coach.rules.phrases import Phrases
from coach.rules.record import REQUESTS, Example, Hit, rule
from coach.rules.specifics import specific_words
from coach.rules.words import word_list

_READER: Final = Phrases("reader-word")
_WRITER: Final = Phrases("writer-returns")
_ASKING: Final = Phrases("asking")
_STATUS: Final = Phrases("reader-status")
# No sentence that means anything speaks of its reader more often.
_MOST_PARTS: Final = 6
_ENOUGH: Final = 3
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
    STEP_OF_SOMEBODY,
    WORK_ON_TOPIC,
)
ANY_DEED: Final = Phrases("any-deed")
ANY_HABIT: Final = Phrases("any-habit")
_NO_DEED: Final = "no-deed"
_NO_HABIT: Final = "no-habit"
_NO_OBJECT: Final = "no-object"
TOLD: Final = Phrases("told")


def _known_words(letter: Letter) -> frozenset[str]:
    """Words that name reader, employer and role: knowing them is no homework."""
    words: set[str] = set()
    if letter.zones.greeting is not None:
        greeting = letter.low[letter.zones.greeting.start : letter.zones.greeting.end]
        words.update(greeting.decode().replace(",", " ").replace(".", " ").split())
    if letter.brief is not None:
        contact = letter.brief.contact
        for text in (contact.name, contact.organization, contact.role, letter.brief.target.role):
            words.update((text or "").lower().split())
    return frozenset(words)


def _reader_parts(text: bytes) -> Iterator[Zone]:
    """What a sentence says of the reader: from each "you" to where the writer returns."""
    for found in islice(_READER.finditer(text), _MOST_PARTS):
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
    known = _known_words(letter)
    if letter.brief is not None and _tells(letter, letter.brief.contact.research, known):
        return
    if letter.has(CAREER_STEP) or _says(letter, HOMEWORK_FRAMES, known, 1):
        return
    if _says(letter, (PART_IN,), known, _ENOUGH - 1) or _did_something(letter, known):
        return
    if any(_shows_homework(letter, sentence, known) for sentence in letter.sentences):
        return
    yield Hit(letter.after_sentence(1))


def _tells(letter: Letter, statements: Iterable[str], known: frozenset[str]) -> bool:
    """Whether the text tells one of the brief's own statements, by half of its particular words."""
    said = set(specific_words(letter.prose))
    for statement in statements:
        words = set(specific_words(fold(statement).lower().encode(), known))
        if words and len(words & said) * 2 >= len(words):
            return True
    return False


def _says(letter: Letter, frames: Iterable[Phrases], known: frozenset[str], enough: int) -> bool:
    """Whether a frame of words holds as many particular words as are enough."""
    return any(
        len(specific_words(letter.prose[match.start : match.end], known, trades=True)) >= enough
        for phrases in frames
        for match in letter.find(phrases)
    )


def _did_something(letter: Letter, known: frozenset[str]) -> bool:
    """Whether a deed or a habit of the reader's or of their people is told, with its object."""
    for phrases, not_meant, enough in (
        (ANY_DEED, word_list(_NO_DEED), 1),
        (ANY_HABIT, word_list(_NO_HABIT), _ENOUGH - 1),
    ):
        for found in phrases.finditer(letter.prose):
            verb, objects = found.words(1), found.words(2).split()
            if verb in not_meant or objects[0] in word_list(_NO_OBJECT):
                continue
            if len(specific_words(found.group(2), known, trades=True)) >= enough:
                return True
    return False


def _shows_homework(letter: Letter, sentence: Zone, known: frozenset[str]) -> bool:
    text = letter.prose[sentence.start : sentence.end]
    plain = letter.plain[sentence.start : sentence.end]
    needed = _ENOUGH_IN_ASK if _ASKING.within(text) else _ENOUGH
    for part in _reader_parts(text):
        said = text[part.start : part.end]
        bare = _STATUS.blank(plain[part.start : part.end]).lower()
        enough = _ENOUGH - 1 if DEEDS.within(said) or TOLD.within(said) else needed
        if len(specific_words(bare, known, trades=True)) >= enough:
            return True
    return False


_FROM_MEETING: Final = Phrases("from-meeting")
_NO_PARTICULAR: Final = Phrases("no-particular")
OWN_WORDS: Final = Phrases("own-words")
TAKEN_FRAME: Final = Phrases("taken-frame")
HEARD: Final = Phrases("heard")
_NEXT_TIME: Final = Phrases("next-time")


@rule(
    name="takeaway",
    severity=Severity.WARNING,
    kinds=(Kind.THANK_YOU,),
    message=(
        "Nothing here comes from your conversation alone. Name one thing the person said or showed "
        "you, and what you will do with it."
    ),
    source="docs/guide.md#afterwards",
    instruction="Name one thing from the meeting, and what the writer does or did with it.",
    good=(
        Example("Your advice to start with open water-quality data changed my plan."),
        Example("I keep thinking of the drawer of misprinted maps."),
        Example("I have already written to Ms. Dorn about the summer collections course."),
    ),
    bad=(
        Example("Your insights were very helpful and I learned a lot about the field."),
        Example("Thank you for taking the time out of your busy schedule to talk to me."),
    ),
)
def takeaway(letter: Letter) -> Iterator[Hit]:
    """A thank-you that could have been sent to anyone thanks nobody."""
    known = _known_words(letter)
    meeting = letter.brief.meeting if letter.brief is not None else None
    if meeting is not None and _tells(letter, meeting.takeaways, known):
        return
    if _says(letter, (OWN_WORDS,), known, 1) or _names_what_was_taken(letter, known):
        return
    if not any(_is_taken_away(letter, sentence, known) for sentence in letter.sentences):
        yield Hit(letter.after_sentence(0))


def _names_what_was_taken(letter: Letter, known: frozenset[str]) -> bool:
    """Whether a frame such as "you showed me how …" holds something particular."""
    for match in letter.find(TAKEN_FRAME):
        words = _NO_PARTICULAR.blank(letter.plain[match.start : match.end]).lower()
        if len(specific_words(words, known)) >= _ENOUGH - 1:
            return True
    return False


def _is_taken_away(letter: Letter, sentence: Zone, known: frozenset[str]) -> bool:
    """Whether a sentence holds something particular from the meeting."""
    text = letter.prose[sentence.start : sentence.end]
    if _NEXT_TIME.within(text) or not _FROM_MEETING.within(text):
        return False
    if any(sentence.start <= ask.start < sentence.end for ask in letter.once(find_job_asks)):
        return False
    plain = letter.plain[sentence.start : sentence.end]
    words = specific_words(_NO_PARTICULAR.blank(plain).lower(), known)
    return len(words) >= (_ENOUGH - 1 if HEARD.within(text) else _ENOUGH)


EARLIER_MESSAGE: Final = Phrases("earlier-message")
MEETING_BACK: Final = Phrases("meeting-back")


@rule(
    name="refers-back",
    severity=Severity.WARNING,
    kinds=(Kind.FOLLOW_UP, Kind.THANK_YOU),
    message="Remind the reader what this is about: your earlier email, or the talk you had.",
    source="docs/sources.md#refers-back",
    instruction="Refer to the earlier message, or to the conversation or visit.",
    good=(
        Example("I wrote two weeks ago about the eelgrass work.", kind=Kind.FOLLOW_UP),
        Example("Thank you for our call on Tuesday.", kind=Kind.THANK_YOU),
        Example("As you suggested, I wrote to Ms. Dorn.", kind=Kind.THANK_YOU),
    ),
    bad=(
        Example("I would love a 20-minute call about your work.", kind=Kind.FOLLOW_UP),
        Example("Thank you for your kindness and generosity.", kind=Kind.THANK_YOU),
    ),
)
def refers_back(letter: Letter) -> Iterator[Hit]:
    """Busy people forget strangers. One clause brings the matter back."""
    phrases = EARLIER_MESSAGE if letter.kind is Kind.FOLLOW_UP else MEETING_BACK
    if not letter.has(phrases):
        yield Hit(letter.before_prose())
