"""The rule that matters most: no job is asked for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from coach.domain.brief import Kind
from coach.domain.findings import Fix, Severity
from coach.rules.clauses import clause_before, is_negated, is_others_story
from coach.rules.letter import Letter, Subject
from coach.rules.lines import Zone
from coach.rules.phrases import Match, Phrases
from coach.rules.record import ALL_KINDS, Example, Hit, rule
from coach.rules.resumes import RESUME_SENT, resumes_sent
from coach.rules.weighing import HARMLESS_TO, Weighing
from coach.rules.words import word_list

HIRING: Final = Phrases("hiring")
FAVOURS: Final = Phrases("favours")
WISHES: Final = Phrases("wishes")
PLAIN_ASK: Final = Phrases("plain-ask")
SUBJECT_OF_JOBS: Final = Phrases("subject-of-jobs")
SUBJECT_HARMLESS: Final = Phrases("subject-harmless")
JOB_WORDS: Final = Phrases("job-words")
WORK_NOUN: Final = Phrases("work-noun")
READER_PLACE: Final = Phrases("reader-place")
WORK_WISH: Final = Phrases("work-wish")
WORK_TALK: Final = Phrases("work-talk")
_SHADOW: Final = Phrases("job-shadow")
_COMPOUND: Final = Phrases("compound")
_TO_SEE: Final = Phrases("to-see")
_MAY_BE_TO_SEE: Final = Phrases("may-be-to-see")
_REFERRAL_GIVEN: Final = Phrases("referral-given")
_HARMLESS: Final = Phrases("harmless")
_PAST: Final = Phrases("past")
_THIRD: Final = Phrases("third")
_LEARN_ABOUT: Final = Phrases("learn-about")
WORKING_AT: Final = Phrases("working-at")
_NO_EMPLOYER: Final = "no-employer"
_FIELDS: Final = "fields"
# Three words apart say less than a phrase, so that more of their sentence must speak for an ask.
_LEAST_TOGETHER: Final = -1


@rule(
    name="no-job-ask",
    severity=Severity.ERROR,
    kinds=ALL_KINDS,
    message=(
        "This asks for work, or hints at it. Ask for the conversation alone; what you learn there "
        "is worth more, and a reader who feels used does not answer."
    ),
    source="docs/guide.md#what-it-is",
    instruction=(
        "Never ask for a job, internship, referral or opening, not even by hint; attach no résumé "
        "unless it is background for the talk."
    ),
    good=(
        Example("I'm not asking for a job; I only want to understand the work."),
        Example("I'd love to hear how you got your first job.", note="the reader's own past"),
        Example("Could I do a job shadow with you?", note="a compound, not a job"),
        Example("I hope to become a nurse.", note="a goal"),
        Example(
            "How does hiring in public health work in general?", note="the field, not the reader"
        ),
        Example("Would you look at my résumé and tell me what is missing?", note="feedback"),
        Example("Is there anyone else you think I should talk to?"),
        Example("How do you cope when the ward is short-staffed?", note="the work"),
        Example("Would you mind taking someone along for a morning?", kind=Kind.SHADOW_REQUEST),
        Example("Would you write a letter recommending me for nursing school?", note="a school"),
        Example("You made me feel that a ward is where I belong.", kind=Kind.THANK_YOU),
        Example("Currently I am interning at a small museum.", note="the writer's own present"),
        Example("I appreciated your referral to Dr. Banner.", kind=Kind.THANK_YOU),
        Example("If there is ever anything I can do for you, please let me know."),
        Example(
            "I know the state has a hiring freeze; I only want to see the work.", note="a fact"
        ),
    ),
    bad=(
        Example("Are you hiring this summer?"),
        Example("I'm not asking for a job, but if your team is hiring, I'd love to know."),
        Example("Please keep me in mind if anything opens up."),
        Example("Could you put in a good word for me?"),
        Example("Would you pass my résumé along to your manager?"),
        Example("I attach my résumé in case it helps."),
        Example("It would be a dream to join your team."),
        Example("Do you know who handles recruiting there?"),
        Example(
            "I could put in a few weeks unpaid, if you would have me.", note="work all the same"
        ),
        Example("If you ever find yourselves a man short, I live close by."),
        Example("Would you drop your manager my name?"),
        Example("I could carry tools for nothing, and if it goes well maybe stay on."),
        Example("Could you tell me the status of the internship application I sent in May?"),
        Example("I saw the clerk opening at Marlow House and would like to know if it is filled."),
    ),
)
def no_job_ask(letter: Letter) -> Iterator[Hit]:
    """An informational interview is for learning and for building a network, never for a job."""
    found = letter.once(find_job_asks)
    for zone in found:
        yield Hit(letter.at(zone), fixes=(_without_sentence(letter, zone),))
    if letter.subject is not None and _subject_asks(letter.subject):
        yield Hit(letter.subject.span())
    if not letter.policy.switches.allow_job_disclaimer:
        yield from _any_word_of_jobs(letter, found)


def _without_sentence(letter: Letter, zone: Zone) -> Fix:
    """Take out the sentence that asks; not safe, since more may stand in it."""
    sentence = letter.sentence_at(zone.start)
    start, end = min(sentence.start, zone.start), max(sentence.end, zone.end)
    if letter.low[end : end + 1] == b" ":
        end += 1
    return Fix(label="Take the sentence out", start=start, end=end, replacement="")


def find_job_asks(letter: Letter) -> list[Zone]:
    """Every place of the prose that asks for work, in reading order."""
    groups = (HIRING, FAVOURS, WISHES, PLAIN_ASK)
    asks = [zone for phrases in groups for zone in _asks(letter, phrases)]
    told = [*asks, *_put_together(letter), *_names_employer(letter)]
    found = [zone for zone in told if not _is_light(letter, zone)]
    found.extend(resumes_sent(letter))
    return _one_a_sentence(letter, [*found, *_heavy(letter, found)])


def _is_light(letter: Letter, zone: Zone) -> bool:
    """Whether a phrase stands where nothing else asks: in its sentence, and from its clause on."""
    weighing = letter.once(Weighing)
    sentence = letter.sentence_at(zone.start)
    if weighing.of(*sentence) > HARMLESS_TO:
        return False
    clause = clause_before(letter.prose, sentence, zone.start)
    return weighing.of(zone.start - len(clause), sentence.end) <= HARMLESS_TO


def _heavy(letter: Letter, found: Iterable[Zone]) -> Iterator[Zone]:
    """Sentences that read like an ask for work, where no narrower place was found.

    Where a résumé is sent its purpose decides, which ``resumes_sent`` looks at.
    """
    heavy = list(letter.once(Weighing).heavy())
    if heavy:
        told = {letter.sentence_at(zone.start) for zone in found}
        told.update(letter.sentence_at(match.start) for match in letter.find(RESUME_SENT))
        yield from (zone for zone in heavy if zone not in told)


def _names_employer(letter: Letter) -> Iterator[Zone]:
    """A wish to work at a place that is named; in a letter to someone there, it is a hint."""
    for found in WORKING_AT.finditer(letter.prose):
        sentence = letter.sentence_at(found.start())
        clause = clause_before(letter.prose, sentence, found.start())
        named = next(name for name in map(found.words, range(1, 6)) if name)
        if named in word_list(_NO_EMPLOYER) | word_list(_FIELDS) or is_negated(clause):
            continue
        if not (_THIRD.within(clause) or is_others_story(clause) or _LEARN_ABOUT.within(clause)):
            yield Zone(found.start(), found.end())


def in_sentence_of(letter: Letter, place: int, zones: Iterable[Zone]) -> bool:
    """Whether one of the zones stands in the sentence that holds ``place``."""
    sentence = letter.sentence_at(place)
    return any(sentence.start <= zone.start < sentence.end for zone in zones)


def _put_together(letter: Letter) -> Iterator[Zone]:
    """A word for work, the reader's place and a wish in one sentence, unless it speaks of learning.

    No list holds every way to ask; these three together are an ask in most wordings.
    """
    for match in letter.find(WORK_NOUN):
        sentence = letter.sentence_at(match.start)
        text = letter.prose[sentence.start : sentence.end]
        clause = clause_before(letter.prose, sentence, match.start)
        if is_negated(clause) or _THIRD.within(clause) or WORK_TALK.within(text):
            continue
        if _COMPOUND.within(letter.prose[match.end : match.end + 24]) or _HARMLESS.within(text):
            continue
        together = READER_PLACE.within(text) and WORK_WISH.within(text)
        if together and letter.once(Weighing).of(*sentence) >= _LEAST_TOGETHER:
            yield Zone(match.start, match.end)


def _asks(letter: Letter, phrases: Phrases) -> Iterator[Zone]:
    for match in letter.find(phrases):
        sentence = letter.sentence_at(match.start)
        clause = clause_before(letter.prose, sentence, match.start)
        if not (
            is_negated(clause)
            or (phrases is PLAIN_ASK and is_negated(letter.prose[match.start : match.end]))
            or _is_harmless(letter, phrases, match, sentence, clause)
        ):
            yield Zone(match.start, match.end)


def _is_harmless(
    letter: Letter, phrases: Phrases, match: Match, sentence: Zone, clause: bytes
) -> bool:
    """Whether the words around a phrase show that no work is asked for."""
    words = letter.prose[match.start : match.end]
    after = letter.prose[match.end : sentence.end]
    if is_others_story(clause) or _COMPOUND.within(after[:24]):
        return True
    if letter.kind is Kind.THANK_YOU and _REFERRAL_GIVEN.within(words):
        return True
    if _MAY_BE_TO_SEE.within(words) and _TO_SEE.within(letter.prose[sentence.start : sentence.end]):
        return True
    if phrases is WISHES and (_PAST.within(clause) or _LEARN_ABOUT.within(clause)):
        return True
    if _THIRD.within(clause) and phrases is not HIRING:
        return True
    return _HARMLESS.within(words)


def _subject_asks(subject: Subject) -> bool:
    if _SHADOW.within(subject.low):
        return False
    if any(group.within(subject.low) for group in (HIRING, FAVOURS)):
        return True
    return SUBJECT_OF_JOBS.within(subject.low) and not SUBJECT_HARMLESS.within(subject.low)


def _any_word_of_jobs(letter: Letter, found: list[Zone]) -> Iterator[Hit]:
    """A stricter policy: not even a disclaimer may speak of jobs."""
    for match in letter.find(JOB_WORDS):
        after = letter.prose[match.end : match.end + 24]
        sentence = letter.sentence_at(match.start)
        clause = clause_before(letter.prose, sentence, match.start)
        known = any(zone.start <= match.start < zone.end for zone in found)
        if is_negated(clause) and not known and not _COMPOUND.within(after):
            yield Hit(
                letter.at(Zone(*match)),
                "This policy asks for no word about jobs at all, not even that you want none.",
            )


def _one_a_sentence(letter: Letter, zones: list[Zone]) -> list[Zone]:
    """Join the zones of a sentence: it asks once, in however many words, and is mended once."""
    joined: list[Zone] = []
    for zone in sorted(zones):
        if joined and zone.start < max(joined[-1].end, letter.sentence_at(joined[-1].start).end):
            joined[-1] = Zone(joined[-1].start, max(joined[-1].end, zone.end))
        else:
            joined.append(zone)
    return joined
