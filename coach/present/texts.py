"""A checked text as a screen shows it: where it is marked, how it stands, who wrote it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal

from coach.domain.findings import FieldName, Finding, Report, Severity
from coach.domain.text import Draft, DraftResult
from coach.domain.value import Value

SEVERITY_WORDS = {
    Severity.ERROR: "Mend this first",
    Severity.WARNING: "Worth a look",
    Severity.INFO: "An idea",
}

_SOURCES = (
    (r"resume:(\d+)", r"line \1 of your résumé"),
    (r"resume\b.*", "your résumé"),
    (r"sender\.name", "your name"),
    (r"sender\.headline", "how you describe yourself"),
    (r"sender\.interests.*", "your interests"),
    (r"target\.role", "the work you are curious about"),
    (r"target\.learn.*", "what you would like to learn"),
    (r"contact\.found.*", "how you found them"),
    (r"contact\.research.*", "what you know about them"),
    (r"contact\..*", "what you told us about them"),
    (r"meeting\..*", "your notes from the talk"),
    (r"earlier\..*", "your earlier message"),
    (r"ask\..*", "what you are asking for"),
)


class Part(Value):
    """A stretch of a text; ``notes`` are the positions (from 0) of the findings that mean it.

    An empty ``text`` marks the place where something is missing. ``severity`` is the gravest of
    the findings' severities, None for plain text.
    """

    model_config = Value.model_config | {"str_strip_whitespace": False}

    text: str
    notes: tuple[int, ...] = ()
    severity: Severity | None = None


class Verdict(Value):
    """Where a text stands, in one sentence; ``state`` picks how it is drawn."""

    state: Literal["ready", "look", "mend"]
    sentence: str


class FactLine(Value):
    """A fact that a draft tells, and where it came from, in words."""

    text: str
    source: str


def parts(text: str, findings: Sequence[Finding], field: FieldName) -> tuple[Part, ...]:
    """Cut ``text`` where findings on ``field`` begin and end; joined, the parts are the text."""
    marks = [
        (max(0, min(finding.start, len(text))), max(0, min(finding.end, len(text))), number)
        for number, finding in enumerate(findings)
        if finding.field == field
    ]
    edges = sorted({0, len(text), *(mark[0] for mark in marks), *(mark[1] for mark in marks)})
    cut: list[Part] = []
    for start, end in zip(edges, [*edges[1:], len(text)], strict=True):
        missing = tuple(number for first, last, number in marks if first == last == start)
        if missing:
            cut.append(Part(text="", notes=missing, severity=_gravest(findings, missing)))
        if start < end:
            over = tuple(number for first, last, number in marks if first <= start and end <= last)
            cut.append(Part(text=text[start:end], notes=over, severity=_gravest(findings, over)))
    return tuple(cut)


def _gravest(findings: Sequence[Finding], numbers: Sequence[int]) -> Severity | None:
    return max((findings[n].severity for n in numbers), key=lambda s: s.rank, default=None)


def verdict(report: Report) -> Verdict:
    """Say whether the text can go out, and how much there is to look at."""
    errors = sum(finding.severity is Severity.ERROR for finding in report.findings)
    others = len(report.findings) - errors
    if errors:
        rest = f", and {_count(others, 'more')} worth a look" if others else ""
        return Verdict(
            state="mend", sentence=f"Not ready yet: {_count(errors, 'thing')} to mend first{rest}."
        )
    if others:
        return Verdict(
            state="look",
            sentence=f"Ready to send. {_count(others, 'thing').capitalize()} you may "
            "still want to look at.",
        )
    return Verdict(state="ready", sentence="Ready to send. Nothing needs mending.")


_NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")


def _count(number: int, noun: str) -> str:
    word = _NUMBERS[number] if number < len(_NUMBERS) else str(number)
    return f"{word} {noun}" if number == 1 or noun == "more" else f"{word} {noun}s"


def writer_sentence(result: DraftResult) -> str:
    """Say which writer wrote, and why it was not the other one."""
    if result.writer == "model":
        sentence = f"Written by the model {result.model or 'you chose'}, then checked"
        if result.fallback_reason:
            return f"{sentence}. {result.fallback_reason}"
        return sentence + (
            f" and revised over {result.rounds} rounds." if result.rounds > 1 else "."
        )
    sentence = "Written by Coach’s built-in writer."
    if result.fallback_reason:
        return f"{sentence} {result.fallback_reason}"
    return f"{sentence} Your words were sent to no model."


def source_words(source: str) -> str:
    """Say in words where a fact came from: ``resume:12`` is “line 12 of your résumé”."""
    for pattern, words in _SOURCES:
        match = re.fullmatch(pattern, source)
        if match:
            return match.expand(words)
    return "what you told us"


def gap_words(gap: str) -> str:
    """Say what is missing without the words for a brief file's keys."""
    first, found, _ = gap.partition(": add ")
    if found:
        return f"{first}."
    key, _, rest = gap.replace("leave the key out", "leave the field empty").partition(" ")
    return f"{source_words(key).capitalize()} {rest}" if "." in key else gap


def fact_lines(draft: Draft) -> tuple[FactLine, ...]:
    """List the facts a draft still tells, each once; those edited away are left out."""
    told = {fact.text: source_words(fact.source) for fact in draft.facts if fact.text in draft.body}
    return tuple(FactLine(text=text, source=source) for text, source in told.items())
