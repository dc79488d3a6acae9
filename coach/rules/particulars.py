"""Rules on what was particular: something taken away from the meeting, and the words back to it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from coach.domain.brief import Kind
from coach.domain.findings import Severity
from coach.rules.folding import fold
from coach.rules.job_ask import find_job_asks, in_sentence_of
from coach.rules.letter import Letter
from coach.rules.lines import Zone
from coach.rules.phrases import Phrases
from coach.rules.record import Example, Hit, rule
from coach.rules.specifics import NARROW, STRICT, specific_words, telling_words
from coach.rules.words import word_list

# So many particular words in a sentence say something that not every email could.
ENOUGH: Final = 3


def known_words(letter: Letter) -> frozenset[str]:
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


def tells(letter: Letter, statements: Iterable[str], known: frozenset[str]) -> bool:
    """Whether the text tells one of the brief's own statements, by half of its particular words."""
    said = set(specific_words(letter.prose))
    for statement in statements:
        folded = fold(statement).lower().encode()
        # "opened her own bakery" of somebody at a bakery: nothing but words that are known anyhow.
        words = set(specific_words(folded, known)) or set(specific_words(folded))
        if words and len(words & said) * 2 >= len(words):
            return True
    return False


def says(letter: Letter, frames: Iterable[Phrases], known: frozenset[str], enough: int) -> bool:
    """Whether a frame of words holds as many particular words as are enough."""
    return any(
        len(specific_words(letter.prose[match.start : match.end], known, STRICT)) >= enough
        for phrases in frames
        for match in letter.find(phrases)
    )


_FROM_MEETING: Final = Phrases("from-meeting")
_NO_PARTICULAR: Final = Phrases("no-particular")
OWN_WORDS: Final = Phrases("own-words")
TAKEN_FRAME: Final = Phrases("taken-frame")
HEARD: Final = Phrases("heard")
_NEXT_TIME: Final = Phrases("next-time")

ADVICE_TOLD: Final = Phrases("advice-told")
OWN_MATTER: Final = Phrases("own-matter")
ON_A_QUESTION: Final = Phrases("on-a-question")
BLANK_OF_MEETING: Final = Phrases("blank-of-meeting")


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
        Example("I keep coming back to your advice to look for an hour before I touch anything."),
        Example("I have already written to Ms. Dorn about the summer collections course."),
        Example("Thanks for the call. I have written to Ms. Dorn about the collections course."),
    ),
    bad=(
        Example("Your insights were very helpful and I learned a lot about the field."),
        Example("Thank you for taking the time out of your busy schedule to talk to me."),
        Example("Thank you for the call. My skills in welding and plumbing fit the position."),
    ),
)
def takeaway(letter: Letter) -> Iterator[Hit]:
    """A thank-you that could have been sent to anyone thanks nobody."""
    known = known_words(letter)
    meeting = letter.brief.meeting if letter.brief is not None else None
    if meeting is not None and tells(letter, meeting.takeaways, known):
        return
    if says(letter, (OWN_WORDS,), known, 1) or _names_what_was_taken(letter, known):
        return
    if ADVICE_TOLD.within(letter.prose) or _speaks_to_a_question(letter, known):
        return
    if letter.has(BLANK_OF_MEETING):
        return
    if not any(_is_taken_away(letter, sentence, known) for sentence in letter.sentences):
        yield Hit(letter.after_sentence(0))


def _speaks_to_a_question(letter: Letter, known: frozenset[str]) -> bool:
    """Whether a question that was talked about is told ("your thoughts on when to specialize")."""
    general = known | word_list("fields") | word_list("own-way")
    return any(
        len(set(telling_words(letter.prose[match.start : match.end])) - general) >= ENOUGH - 1
        for match in letter.find(ON_A_QUESTION)
    )


def _names_what_was_taken(letter: Letter, known: frozenset[str]) -> bool:
    """Whether a frame such as "you showed me how …" holds something particular."""
    for match in letter.find(TAKEN_FRAME):
        words = _NO_PARTICULAR.blank(letter.plain[match.start : match.end]).lower()
        if OWN_MATTER.within(words) and b"you " not in words:
            continue
        if len(telling_words(words)) >= ENOUGH + 1:
            return True
        if len(specific_words(words, known, STRICT)) >= ENOUGH - 1:
            return True
    return False


def _recalls_meeting(letter: Letter) -> bool:
    return letter.has(MEETING_BACK)


def _is_taken_away(letter: Letter, sentence: Zone, known: frozenset[str]) -> bool:
    """Whether a sentence holds something particular from the meeting."""
    text = letter.prose[sentence.start : sentence.end]
    heard = HEARD.within(text)
    if _NEXT_TIME.within(text) or not (heard or _FROM_MEETING.within(text)):
        return False
    if in_sentence_of(letter, sentence.start, letter.once(find_job_asks)):
        return False
    if not heard and (OWN_MATTER.within(text) or not letter.once(_recalls_meeting)):
        return False
    plain = letter.plain[sentence.start : sentence.end]
    words = specific_words(_NO_PARTICULAR.blank(plain).lower(), known, NARROW)
    return len(words) >= (ENOUGH - 1 if heard else ENOUGH)


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
