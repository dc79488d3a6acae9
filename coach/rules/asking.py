"""Rules on the ask: that there is one, how much time it takes, and that it is not too much."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from coach.domain.brief import Kind
from coach.domain.findings import Fix, Severity, Span
from coach.rules.amounts import Amount, date_range_days, requested_amounts, zone_of
from coach.rules.clauses import clause_before, is_negated
from coach.rules.job_ask import find_job_asks, in_sentence_of
from coach.rules.letter import Letter
from coach.rules.lines import Zone
from coach.rules.phrases import Phrases
from coach.rules.record import ASKS, FIRST_CONTACTS, Example, Hit, rule

_MILDER: Final = {
    Kind.FOLLOW_UP: Severity.WARNING,
    Kind.LINKEDIN_NOTE: Severity.WARNING,
}

VAGUE_TIME: Final = Phrases("vague-time")


@rule(
    name="time-ask",
    severity=Severity.ERROR,
    milder=_MILDER,
    kinds=ASKS,
    message=(
        "You do not say how much time you ask for. Name it: 20 minutes to talk, or a morning to "
        "shadow."
    ),
    source="docs/guide.md#asking",
    instruction="Name the time you ask for: 20 to 30 minutes to talk, or a stated time to shadow.",
    good=(
        Example("Would you have 20 minutes for a call?"),
        Example("Could I have half an hour of your time?"),
        Example("Might I shadow you for one shift?", kind=Kind.SHADOW_REQUEST),
        Example("Could I shadow you? One day would be enough.", kind=Kind.SHADOW_REQUEST),
        Example("Could we talk?", subject="A 20-minute chat", note="the subject counts"),
        Example("Could we talk from 5.40 to 6.00 on Monday?", note="a slot has a length"),
    ),
    bad=(
        Example("Could we talk for a few minutes?"),
        Example("I live 20 minutes from your office. Could we talk?", note="a distance"),
        Example("Your 30-minute talk was great. Could we speak on Tuesday at 3?", note="a date"),
        Example("Could I spend some time with you?", kind=Kind.SHADOW_REQUEST),
    ),
)
def time_ask(letter: Letter) -> Iterator[Hit]:
    """A stranger can say yes to 20 minutes. Nobody can say yes to "some time"."""
    if letter.once(requested_amounts):
        return
    if letter.kind is not Kind.INTERVIEW_REQUEST and any(date_range_days(letter)):
        return
    vague = next(letter.find(VAGUE_TIME), None)
    if vague is not None:
        yield Hit(letter.at(Zone(*vague)), "This does not say how long. Name the time: 20 minutes.")
    else:
        yield Hit(_ask_end(letter))


def _ask_end(letter: Letter) -> Span:
    """The end of the sentence that asks, where an amount of time belongs."""
    ask = next(_asking_sentences(letter), None)
    return letter.after_prose() if ask is None else Span(start=ask.end, end=ask.end)


@rule(
    name="time-limit",
    severity=Severity.WARNING,
    kinds=ASKS,
    message="That is more time than a stranger gives lightly.",
    source="docs/guide.md#asking",
    instruction="Ask for no more than 30 minutes of talk, or five working days of shadowing.",
    good=(
        Example("Would you have 30 minutes for a call?"),
        Example("Could I shadow you for a week?", kind=Kind.SHADOW_REQUEST),
        Example("After 45 minutes on the bus I read your book. Could we talk for 20 minutes?"),
    ),
    bad=(
        Example("Would you have 45 minutes to an hour for a call?", note="the upper end counts"),
        Example("Could I shadow you for two weeks?", kind=Kind.SHADOW_REQUEST),
    ),
)
def time_limit(letter: Letter) -> Iterator[Hit]:
    """The smaller the favour, the easier the yes; a good talk runs over by itself."""
    limits = letter.policy.limits
    asks = letter.once(find_job_asks)
    amounts = [
        amount
        for amount in (*letter.once(requested_amounts), *_stays(letter))
        if amount.in_subject or not in_sentence_of(letter, amount.start, asks)
    ]
    most_minutes = float("inf") if _is_visit(letter, amounts) else limits.conversation_minutes
    for amount in amounts:
        if amount.days > limits.shadow_days:
            yield Hit(
                _place(letter, amount),
                f"That is more than {limits.shadow_days} working days. A job shadow is a few hours "
                "to a few days.",
            )
            return
        if amount.minutes > most_minutes:
            most, place = limits.conversation_minutes, _place(letter, amount)
            less = Fix(label=f"Ask for {most}", replacement=f"{most} minutes", **place.model_dump())
            yield Hit(
                place,
                f"That is more than {most} minutes. A shorter talk is easier to say yes to, and "
                "people who enjoy it give more.",
                (less,),
            )
            return


def _stays(letter: Letter) -> Iterator[Amount]:
    if letter.kind is not Kind.INTERVIEW_REQUEST:
        yield from date_range_days(letter)


def _is_visit(letter: Letter, amounts: list[Amount]) -> bool:
    """Whether hours are spent watching someone work, and not talking to them."""
    if letter.kind is Kind.SHADOW_REQUEST or any(amount.days for amount in amounts):
        return True
    return letter.kind is not Kind.INTERVIEW_REQUEST and bool(_VISIT.within(letter.low))


def _place(letter: Letter, amount: Amount) -> Span:
    if amount.in_subject and letter.subject is not None:
        return letter.subject.span(amount.start, amount.end)
    return letter.at(zone_of(amount))


_VISIT: Final = Phrases("visit")
MEETING: Final = Phrases("meeting")
WANTING: Final = Phrases("wanting")
WRITTEN_ONLY: Final = Phrases("written-only")
_NAMED_MEETING: Final = Phrases("named-meeting")
_IN_PERSON: Final = Phrases("in-person")
NO_MEETING: Final = Phrases("no-meeting")


@rule(
    name="clear-ask",
    severity=Severity.ERROR,
    kinds=FIRST_CONTACTS,
    message=(
        "You never ask for a conversation or a visit. Say in one sentence what you would like: a "
        "20-minute call, a coffee, a morning at their side."
    ),
    source="docs/guide.md#asking",
    instruction="Ask plainly, in one sentence, for a conversation or for the shadow visit.",
    good=(
        Example("Could I ring you for twenty minutes?"),
        Example("I'd be grateful for a short conversation about your path."),
        Example("Kindly let me know when you are free for a short talk."),
        Example("Would you let me ride along for one shift?", kind=Kind.SHADOW_REQUEST),
    ),
    bad=(
        Example("I would love to learn more about your work."),
        Example("Could you answer the questions below by email?"),
        Example("Let me know what you think."),
        Example("I loved your talk at the fair and I hope the season is kind to you."),
    ),
)
def clear_ask(letter: Letter) -> Iterator[Hit]:
    """A reader who has to guess what is wanted puts the email away, and forgets it."""
    if next(_asking_sentences(letter), None) is not None or _asks_for_time(letter):
        return
    if not _asks_in_subject(letter):
        yield Hit(letter.after_prose())


def _asks_in_subject(letter: Letter) -> bool:
    """Whether the subject names the meeting ("Request to shadow …"), and the body wishes for it."""
    subject = letter.subject
    return subject is not None and _NAMED_MEETING.within(subject.low) and letter.has(WANTING)


def _asks_for_time(letter: Letter) -> bool:
    """Whether an amount of the reader's time is asked for, whatever the word for the meeting."""
    for amount in letter.once(requested_amounts):
        sentence = letter.sentence_at(amount.start)
        text = letter.prose[sentence.start : sentence.end]
        if amount.in_subject and letter.has(WANTING):
            return True
        if not amount.in_subject and WANTING.within(text) and not WRITTEN_ONLY.within(text):
            return True
    return False


def _asking_sentences(letter: Letter) -> Iterator[Zone]:
    """Sentences that ask for a meeting, a call or a visit."""
    others = [Zone(*match) for match in letter.find(NO_MEETING)]
    for meeting in letter.find(MEETING):
        if any(zone.start <= meeting.start < zone.end for zone in others):
            continue
        sentence = letter.sentence_at(meeting.start)
        text = letter.prose[sentence.start : sentence.end]
        if is_negated(clause_before(letter.prose, sentence, meeting.start)):
            continue
        if WRITTEN_ONLY.within(text) and not _IN_PERSON.within(text):
            continue
        if WANTING.within(text):
            yield sentence
