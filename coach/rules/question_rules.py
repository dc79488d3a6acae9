"""Rules for questions: what to ask of a stranger who gives their time."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from coach.domain.findings import Severity
from coach.rules import question_phrases as phrases
from coach.rules.asked import Asked, QuestionRule, question_rule
from coach.rules.job_ask import find_job_asks
from coach.rules.record import Hit
from coach.rules.words import word_list

_MANY: Final = 3
_SAME: Final = 86.0
_NEARLY_SAME_WORDS: Final = 3


@question_rule(
    name="no-job-ask",
    severity=Severity.ERROR,
    message="This asks for work. Ask about the work, the path or the field instead.",
    source="docs/guide.md#what-it-is",
    instruction="No question asks for a job, an internship, a referral or whether they are hiring.",
    good=(
        "How did you get your first job as a medical illustrator?",
        "What is the job market like for new court interpreters?",
        "Who else do you think I should talk to?",
    ),
    bad=(
        "Are you hiring for the summer?",
        "How would I go about getting an internship in your lab?",
        "Could you pass my résumé along to your manager?",
    ),
)
def no_job_ask(asked: Asked) -> Iterator[Hit]:
    """A conversation that turns into an application ends the help the reader meant to give."""
    for zone in find_job_asks(asked.letter):
        yield asked.hit(zone.start, zone.end)
        return
    yield from asked.first(phrases.WORK_WANTED)


@question_rule(
    name="open-ended",
    severity=Severity.WARNING,
    message="This can be answered with yes, no or one fact. Begin with how, what or why.",
    source="docs/sources.md#open-ended",
    instruction="Each question is open: it begins with how, what or why, or asks for a story.",
    good=(
        "What surprised you most in your first year?",
        "Could you walk me through yesterday?",
        "Which skills should I learn first?",
        "Do you have any special advice for somebody entering the field?",
        "Is the field growing, or is it getting harder to enter, and why?",
    ),
    bad=("Do you like your work?", "Is it stressful?", "When did you pass the bar?"),
)
def open_ended(asked: Asked) -> Iterator[Hit]:
    """Twenty minutes of yes and no teach nothing; one good how fills five of them."""
    sentences = asked.questions()
    asks_for_work = next(iter(no_job_ask.decide(asked)), None) is not None
    if sentences and all(_is_closed(each, polite=not asks_for_work) for each in sentences):
        yield asked.whole()


def _is_closed(sentence: bytes, *, polite: bool) -> bool:
    """Whether every part of a sentence asks for yes, no or one fact.

    A polite request ("Could you walk me through …?") is open, whatever its form.
    """
    if polite and phrases.OPEN_REQUEST.within(sentence):
        return False
    heads = [match.start for match in phrases.QUESTION_HEAD.find(sentence)]
    parts = [
        sentence[start:end].lstrip(b" ,;:.?!-")
        for start, end in zip(heads, [*heads[1:], len(sentence)], strict=bool(heads))
    ]
    return bool(parts) and all(
        phrases.ONE_FACT.within(part) or phrases.YES_NO.within(part) for part in parts
    )


@question_rule(
    name="homework",
    severity=Severity.WARNING,
    message="Their website or profile answers this. Read it there, then ask what is not there.",
    source="docs/guide.md#preparing",
    instruction="Ask nothing that the organization's website or the reader's profile answers.",
    good=(
        "Your report says you closed two branches. What has that meant for people there?",
        "What do you notice about the place only after a year?",
    ),
    bad=("What does your company do?", "When was it founded?", "How long have you worked there?"),
)
def homework(asked: Asked) -> Iterator[Hit]:
    """Every question that a web page answers takes the place of one that only this reader can."""
    if not phrases.RESEARCHED.within(asked.low):
        yield from asked.first(phrases.ON_THE_WEBSITE)


@question_rule(
    name="personal",
    severity=Severity.WARNING,
    message="This is about the reader's private life. Ask about the work, or the field in general.",
    source="docs/sources.md#personal",
    instruction="No question about the reader's pay, age, family, health, religion or politics.",
    good=(
        "What is the usual pay range for an apprentice around here?",
        "What is work-life balance like in this field?",
    ),
    bad=("How much do you make?", "Do you have kids?", "Why did they let you go?"),
)
def personal(asked: Asked) -> Iterator[Hit]:
    """People who have to refuse an answer stop enjoying the talk."""
    if not phrases.IN_GENERAL.within(asked.low):
        yield from asked.first(phrases.PRIVATE)


@question_rule(
    name="one-question",
    severity=Severity.INFO,
    message="These are three questions or more in one. Ask the first, and listen before the next.",
    source="docs/sources.md#one-question",
    instruction="Each question asks one thing, two at the most.",
    good=("What do you like most about your work, and what least?",),
    bad=("Is the work lonely? Do you get outside much? Is there a lot of lifting?",),
)
def one_question(asked: Asked) -> Iterator[Hit]:
    """Of several questions at once, the easiest is answered and the others are lost."""
    text = asked.low.replace(b"why or why not", b"why").replace(b", and why?", b"?")
    heads = sum(1 for _ in phrases.QUESTION_HEAD.find(text))
    if heads >= _MANY or text.count(b"?") >= _MANY:
        yield asked.whole()


@question_rule(
    name="duplicate",
    severity=Severity.WARNING,
    message="This asks nearly the same as an earlier question. Keep the better of the two.",
    source="docs/sources.md#duplicate",
    instruction="No two questions ask nearly the same.",
    good=("What does a typical day look like?", "What does success look like here?"),
    bad=("What does a typical day look like for you?", "What does your typical day look like?"),
    together=True,
)
def duplicate(asked: Asked) -> Iterator[Hit]:
    """A question asked twice says that nobody listened the first time."""
    for number, earlier in enumerate(asked.earlier, 1):
        if _means_the_same(asked.low, earlier):
            yield asked.whole(
                f"This asks nearly the same as question {number}. Keep the better one."
            )
            return


def _content(text: bytes) -> list[str]:
    words = [found.decode() for found in re.findall(rb"[a-z][a-z']*", text)]
    return [_stem(word) for word in words if word not in word_list(phrases.SMALL_WORDS)]


def _stem(word: str) -> str:
    for ending in ("ing", "ed", "es", "s"):
        if word.endswith(ending) and len(word) - len(ending) > 2:  # noqa: PLR2004 - keep a stem
            return word[: -len(ending)]
    return word


def _means_the_same(text: bytes, earlier: bytes) -> bool:
    """Whether two questions share nearly all words that carry their meaning."""
    mine, theirs = set(_content(text)), set(_content(earlier))
    if not mine or not theirs:
        return text.strip(b" ?.") == earlier.strip(b" ?.")
    if mine == theirs:
        return True
    shared = mine & theirs
    if len(shared) < _NEARLY_SAME_WORDS:
        return False
    from rapidfuzz import fuzz  # noqa: PLC0415 - checking an email does without it

    return fuzz.token_sort_ratio(" ".join(sorted(mine)), " ".join(sorted(theirs))) >= _SAME


@question_rule(
    name="time-budget",
    severity=Severity.WARNING,
    message="There are more questions here than the time allows. Keep this one in reserve.",
    source="docs/sources.md#time-budget",
    instruction="About one question for every three minutes.",
    good=("What surprised you most?",),
    bad=(),
    together=True,
)
def time_budget(asked: Asked) -> Iterator[Hit]:
    """A good answer takes about three minutes, and rushing through a list is no conversation."""
    if asked.minutes is None:
        return
    room = max(1, round(asked.minutes / asked.policy.limits.minutes_per_question))
    if len(asked.earlier) == room:
        yield asked.whole(
            f"{asked.minutes} minutes hold about {room} questions. Keep this one and those after "
            "it in reserve."
        )


QUESTION_RULES: Final[tuple[QuestionRule, ...]] = (
    no_job_ask,
    open_ended,
    homework,
    personal,
    one_question,
    duplicate,
    time_budget,
)
