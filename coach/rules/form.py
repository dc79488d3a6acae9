"""Rules on the form of a text: subject line, length, leftover markers."""

from __future__ import annotations

import re
import string
from collections.abc import Iterator
from typing import Final

from coach.domain.brief import Kind
from coach.domain.findings import Severity, Span
from coach.domain.policy import WordLimits
from coach.rules.letter import Letter
from coach.rules.phrases import Phrases
from coach.rules.record import ALL_KINDS, EMAILS, Example, Hit, rule

_EMPTY_SUBJECT: Final = Phrases("empty-subject")


@rule(
    name="subject",
    severity=Severity.WARNING,
    kinds=EMAILS,
    message="The subject line does not say what this is about. Name the matter in a few words.",
    source="docs/sources.md#subject",
    instruction="Write a subject of at most 70 characters that names the matter.",
    good=(
        Example("", subject="A biology junior hoping to ask about eelgrass, 20 minutes"),
        Example("", subject="Thank you", kind=Kind.THANK_YOU, note="enough for a thank-you"),
        Example("Hello there.", note="no subject line was given, so there is none to judge"),
    ),
    bad=(
        Example("", subject="Quick question"),
        Example("", subject=""),
        Example("", subject="Following up", kind=Kind.FOLLOW_UP),
        Example(
            "",
            subject="A line about everything that I want to ask and all that I would tell you",
        ),
    ),
)
def subject(letter: Letter) -> Iterator[Hit]:
    """People decide by the subject line whether to open a stranger's email."""
    if letter.subject is None:
        return
    text = letter.subject.low.strip()
    most = letter.policy.limits.subject_characters
    if not text:
        yield Hit(
            letter.subject.span(), "The subject line is empty. Name the matter in a few words."
        )
    elif _EMPTY_SUBJECT.fits(text):
        yield Hit(letter.subject.span())
    elif len(letter.subject.text.strip()) > most:
        yield Hit(
            letter.subject.span(most),
            f"The subject line is {len(letter.subject.text.strip())} characters; phones show "
            f"{most} at best. Shorten it.",
        )


# Deleted before counting, so that a bullet or a dash on its own is no word.
# An open blank ("____") stands for a word.
_MARKS: Final = string.punctuation.replace("_", "").encode()


def count_words(letter: Letter) -> int:
    """Count the words of the prose: what stands between white space and has a letter or digit."""
    return len(letter.prose.translate(None, delete=_MARKS).split())


def _word_limits(letter: Letter) -> WordLimits:
    limits = letter.policy.limits
    if letter.kind is Kind.FOLLOW_UP:
        return limits.follow_up_words
    return limits.thank_you_words if letter.kind is Kind.THANK_YOU else limits.request_words


@rule(
    name="length",
    severity=Severity.WARNING,
    kinds=ALL_KINDS,
    message="The text is not of a length that strangers read to the end.",
    source="docs/sources.md#length",
    instruction="Keep to the length given: long enough to be personal, short enough for a phone.",
    good=(
        Example("word " * 50),
        Example("word " * 200),
        Example("word " * 35, kind=Kind.THANK_YOU),
        Example("x" * 300, kind=Kind.LINKEDIN_NOTE),
        Example(
            "word " * 198 + "\n\nP.S. Yes.", note="a postscript counts, and 200 is not too many"
        ),
    ),
    bad=(
        Example("word " * 49),
        Example("word " * 201),
        Example("word " * 126, kind=Kind.FOLLOW_UP),
        Example("x" * 301, kind=Kind.LINKEDIN_NOTE),
    ),
)
def length(letter: Letter) -> Iterator[Hit]:
    """Too short is careless, too long is not read; busy people answer what fits on one screen."""
    if letter.kind is Kind.LINKEDIN_NOTE:
        most = letter.policy.limits.note_characters
        characters = len(letter.email.body.strip())
        if characters > most:
            yield Hit(
                Span(start=most, end=len(letter.email.body)),
                f"The note has {characters} characters; LinkedIn takes {most}. "
                f"Cut {characters - most}.",
            )
        return
    limits, words = _word_limits(letter), count_words(letter)
    if words < limits.least:
        yield Hit(
            letter.after_prose(),
            f"The text has {words} words. Say a little more, {limits.least} at least, "
            "so that the reader knows who is asking and why them.",
        )
    elif words > limits.most:
        yield Hit(
            letter.after_prose(),
            f"The text has {words} words. Cut it to {limits.most} or fewer: keep who you are, why "
            "this person, and what you ask.",
        )


_MARKERS: Final = Phrases("markers")
_NO_MARKER: Final = Phrases("no-marker")


@rule(
    name="placeholder",
    severity=Severity.ERROR,
    kinds=ALL_KINDS,
    message="A blank of a template is still open here. Fill it in, or take the sentence out.",
    source="docs/sources.md#placeholder",
    instruction="Leave no blanks, brackets or markers: where a fact is missing, do without it.",
    good=(
        Example("[EXTERNAL] I read Chapter XXX of your report [sic] and note [1]."),
        Example("Write to Rahel <rahel@example.org>.", note="an address in angle brackets"),
        Example("Thanks!\n\n________________\nHOSA Chapter 214", note="a separator line"),
        Example("I love the sea (most days)."),
    ),
    bad=(
        Example("Dear [Name],\n\nI am a junior."),
        Example("I admire <company>."),
        Example("I want to be a {{role}}."),
        Example("I study at ____ and work at XXXX."),
        Example("I read about insert company here."),
    ),
)
def placeholder(letter: Letter) -> Iterator[Hit]:
    """One open blank tells the reader that the same letter went to fifty others."""
    for start, end in _markers(letter.plain):
        yield Hit(Span(start=start, end=end))
    if letter.subject is not None and letter.subject.field == "subject":
        for start, end in _markers(letter.subject.plain):
            yield Hit(letter.subject.span(start, end))


def _markers(text: bytes) -> Iterator[tuple[int, int]]:
    for match in _MARKERS.finditer(text):
        start, end = match.start(), match.end()
        words = text[start:end]
        if text[max(0, start - 40) : start].count(b'"') % 2:
            continue
        if _NO_MARKER.fits(words) and words != b"XXX":
            continue
        if words[:1] in b"_." and _is_separator(text, start, end):
            continue
        if words[:1] == b"_" and text[max(0, start - 1) : start].isalnum():  # the end of a handle
            continue
        if words.startswith(b"XX") and not _stands_for_name(text, start):
            continue
        yield start, end


def _is_separator(text: bytes, start: int, end: int) -> bool:
    """Whether a run of marks fills its line ("________"), or is only a trailing off ("……")."""
    line_start = text.rfind(b"\n", 0, start) + 1
    line_end = text.find(b"\n", end)
    line = text[line_start : len(text) if line_end < 0 else line_end]
    return not re.search(rb"[A-Za-z0-9]", line) or text[start : start + 1] == b"."


_BEFORE_NUMERAL: Final = Phrases("before-numeral")


def _stands_for_name(text: bytes, start: int) -> bool:
    """Whether XXX is a blank and not the roman numeral thirty ("Chapter XXX")."""
    return not _BEFORE_NUMERAL.within(text[max(0, start - 20) : start])
