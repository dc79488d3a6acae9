"""The built-in writer: emails from sentence plans, the same for the same brief every time."""

from __future__ import annotations

import zlib
from operator import attrgetter
from typing import Literal, NamedTuple

from coach.domain.brief import Kind
from coach.domain.text import Draft
from coach.writers import DraftRequest, Written
from coach.writers.builtin.letters import courtesies, follow_ups, notes, requests, thanks
from coach.writers.builtin.letters.material import Material, gathered
from coach.writers.builtin.letters.outline import EXTRA, MUST, SPARE, fitted, letter, thinned
from coach.writers.builtin.letters.requests import Plan
from coach.writers.builtin.letters.style import Style
from coach.writers.builtin.letters.subjects import subjects
from coach.writers.builtin.phrases.asking import on_its_day
from coach.writers.builtin.words.prose import ledger

_MARKS = str.maketrans(dict.fromkeys('.,:;?!()“”"', " "))
# Two texts that share more of their trigrams than this read as one text in other words.
_TOO_LIKE = 0.39
_ATTEMPTS = 48
# So many attempts choose other words only; then some leave sentences out, and the last, for a brief
# with one long fact, put in what courtesies there are.
_OTHER_WORDS, _FULLER = 8, 32
_LEAST = {Kind.FOLLOW_UP: 30, Kind.THANK_YOU: 45}
_MOST = {Kind.FOLLOW_UP: 110, Kind.THANK_YOU: 180}
_LEAST_REQUEST, _MOST_REQUEST = 62, 180

Trigrams = frozenset[tuple[str, ...]]


class BuiltinWriter:
    """Writes without a model. The same request gives the same drafts, byte for byte."""

    @property
    def name(self) -> Literal["builtin"]:
        """Which of the two writers this is."""
        return "builtin"

    def write(self, request: DraftRequest) -> Written:
        """Return ``request.variants`` drafts that differ in order and emphasis.

        The brief must be complete for the kind; the pipeline sees to that.
        """
        m = gathered(request)
        lines = () if m.kind is Kind.LINKEDIN_NOTE else subjects(m)
        asked = _Asked(m, lines, request.note_characters)
        seed = _seed(request)
        tries: list[_Try] = []
        for variant in range(request.variants):
            style = Style(request.tone, request.length, seed, variant)
            tries.append(_unlike(asked, style, [earlier.grams for earlier in tries]))
        return Written(drafts=tuple(best.draft for best in tries))


class _Asked(NamedTuple):
    """What is the same for all drafts of one request."""

    m: Material
    subjects: tuple[str, ...]
    note_characters: int


class _Try(NamedTuple):
    """A draft, and the most that it shares with one of those before it."""

    likeness: float
    draft: Draft
    grams: Trigrams


def _unlike(asked: _Asked, style: Style, earlier: list[Trigrams]) -> _Try:
    """The draft, written again with other choices while it is too like an earlier one.

    The best of a few attempts stands where all are, as with a note that has room for little.
    """
    best = _tried(asked, style, 0, earlier)
    for attempt in range(1, _ATTEMPTS):
        if best.likeness < _TOO_LIKE:
            break
        again = _tried(asked, style, attempt, earlier)
        best = min(best, again, key=attrgetter("likeness"))
    return best


def _tried(asked: _Asked, style: Style, attempt: int, earlier: list[Trigrams]) -> _Try:
    draft = _draft(asked, style._replace(seed=style.seed + attempt), attempt)
    own = _trigrams(draft.body)
    return _Try(max((_likeness(own, other) for other in earlier), default=0.0), draft, own)


def _trigrams(text: str) -> Trigrams:
    """Every three words in a row."""
    words = text.lower().translate(_MARKS).split()
    return frozenset(zip(words, words[1:], words[2:], strict=False))


def _likeness(one: Trigrams, other: Trigrams) -> float:
    """The share of all their trigrams that two texts have both."""
    both = len(one & other)
    return both / max(1, len(one) + len(other) - both)


def _draft(asked: _Asked, style: Style, attempt: int) -> Draft:
    m = asked.m
    if m.kind is Kind.LINKEDIN_NOTE:
        label, prose = notes.note(m, style, asked.note_characters, attempt)
        prose = on_its_day(prose)
        return Draft(label=label, subject=None, body=prose.text, facts=ledger(prose))
    outline = _plans(m)[style.variant](m, style)
    wanted = MUST if style.length == "short" else EXTRA
    if attempt >= _FULLER:
        wanted = SPARE
    elif attempt >= _OTHER_WORDS:
        outline = thinned(outline, style)
    body = fitted(
        outline,
        least=_LEAST.get(m.kind, _LEAST_REQUEST),
        most=_MOST.get(m.kind, _MOST_REQUEST),
        wanted=wanted,
    )
    closing = style.pick("closing", courtesies.CLOSINGS[style.tone])
    prose = on_its_day(style.finished(letter(_greeting(m), body, closing, m.name)))
    line = asked.subjects[style.variant % len(asked.subjects)]
    return Draft(label=outline.label, subject=line, body=prose.text, facts=ledger(prose))


def _plans(m: Material) -> tuple[Plan, ...]:
    if m.kind is Kind.FOLLOW_UP:
        return follow_ups.plans(m)
    return thanks.plans(m) if m.kind is Kind.THANK_YOU else requests.plans(m)


def _greeting(m: Material) -> str:
    return f"Dear {m.reader.formal},"


def _seed(request: DraftRequest) -> int:
    """A number made from all that was given, the same on every machine."""
    given = request.model_dump_json(include={"brief": True, "kind": True})
    return zlib.crc32(given.encode())
