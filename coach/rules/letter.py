"""A letter: a text as the rules see it, worked out once, with offsets into the original.

``plain`` is the body folded to ASCII (see ``folding``) with quoted mail blanked out and wrapped
lines joined; ``low`` is the same in lower case; ``prose`` is ``low`` without subject line,
greeting, closing and signature. All three are as long as the original, so an offset means the
same place in each. Blanked stretches begin and end with a line feed, which ends a sentence.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from operator import itemgetter
from typing import TypeVar, cast

from coach.domain.brief import Brief, Kind
from coach.domain.findings import FieldName, Span
from coach.domain.policy import Policy
from coach.domain.text import Email
from coach.rules.folding import fold
from coach.rules.lines import Zone, join_wrapped_lines
from coach.rules.phrases import Match, Phrases
from coach.rules.sentences import split_sentences
from coach.rules.zones import Zones, find_zones


@dataclass(frozen=True, slots=True)
class Subject:
    """A subject line, wherever it stood: ``offset`` is where its text begins in ``field``."""

    text: str
    plain: bytes
    field: FieldName
    offset: int

    @property
    def low(self) -> bytes:
        """The line folded, in lower case."""
        return self.plain.lower()

    def span(self, start: int = 0, end: int | None = None) -> Span:
        """A place in the subject as offsets into its field."""
        length = len(self.text) if end is None else end
        return Span(field=self.field, start=self.offset + start, end=self.offset + length)


_T = TypeVar("_T")


@dataclass(frozen=True, slots=True, eq=False)
class Letter:
    """One text, ready for the rules."""

    email: Email
    policy: Policy
    brief: Brief | None
    first_contact: bool
    subject: Subject | None
    zones: Zones
    plain: bytes
    low: bytes
    prose: bytes
    sentences: tuple[Zone, ...]
    _worked_out: dict[Callable[..., object], object] = field(default_factory=dict, repr=False)

    @property
    def kind(self) -> Kind:
        """The kind of text this is checked as."""
        return self.email.kind

    def once(self, work: Callable[[Letter], _T]) -> _T:
        """What ``work`` makes of this letter, worked out the first time a rule asks for it."""
        if work not in self._worked_out:
            self._worked_out[work] = work(self)
        return cast("_T", self._worked_out[work])

    def find(self, phrases: Phrases, *, everywhere: bool = False) -> Iterator[Match]:
        """Find phrases in the prose, or in the whole unquoted body, one after the other."""
        return phrases.find(self.low if everywhere else self.prose)

    def has(self, phrases: Phrases, *, everywhere: bool = False) -> bool:
        """Whether one of the phrases stands in the prose, or in the whole unquoted body."""
        return phrases.within(self.low if everywhere else self.prose)

    def sentence_at(self, offset: int) -> Zone:
        """The sentence that holds ``offset``; an empty one where no sentence does."""
        after = bisect_right(self.sentences, offset, key=itemgetter(0))
        if after and offset < self.sentences[after - 1].end:
            return self.sentences[after - 1]
        return Zone(offset, offset)

    def at(self, zone: Zone | Match) -> Span:
        """The span of a zone of the body, its outer white space left out."""
        stretch = self.low[zone.start : zone.end]
        lead = len(stretch) - len(stretch.lstrip())
        return Span(start=zone.start + lead, end=zone.start + max(lead, len(stretch.rstrip())))

    def before_prose(self) -> Span:
        """The empty span where the first sentence stands or should stand."""
        place = self.sentences[0].start if self.sentences else self.zones.greeting_end
        return Span(start=place, end=place)

    def after_prose(self) -> Span:
        """The empty span after the last sentence."""
        place = self.sentences[-1].end if self.sentences else self.zones.greeting_end
        return Span(start=place, end=place)

    def after_sentence(self, number: int) -> Span:
        """The empty span after sentence ``number`` (from 0), or after the last one."""
        if number >= len(self.sentences):
            return self.after_prose()
        place = self.sentences[number].end
        return Span(start=place, end=place)


def read_letter(
    email: Email,
    *,
    policy: Policy,
    brief: Brief | None,
    framed: bool = True,
) -> Letter:
    """Work out the parts of a text that the rules look at.

    A text that is not ``framed`` (a question) has neither greeting nor signature.
    """
    folded = fold(email.body)
    zones = find_zones(folded) if framed else Zones.none()
    joined = join_wrapped_lines(zones.blank_quoted(folded))
    plain = joined.encode("ascii")
    low = plain.lower()
    prose = zones.blank_frame(joined).encode("ascii").lower()
    subject = _subject(email, zones)
    first_contact = email.kind.is_request if email.first_contact is None else email.first_contact
    return Letter(
        email=email,
        policy=policy,
        brief=brief,
        first_contact=first_contact,
        subject=subject,
        zones=zones,
        plain=plain,
        low=low,
        prose=prose,
        sentences=split_sentences(prose),
    )


def _subject(email: Email, zones: Zones) -> Subject | None:
    """The subject given, else the one pasted on top of the body ("Subject: …")."""
    if email.subject is not None:
        return _subject_of(email.subject, "subject", 0)
    if zones.subject is not None:
        text = email.body[zones.subject.start : zones.subject.end]
        return _subject_of(text, "body", zones.subject.start)
    return None


def _subject_of(text: str, where: FieldName, offset: int) -> Subject:
    plain = fold(text).replace("\n", " ").encode("ascii")
    return Subject(text=text, plain=plain, field=where, offset=offset)
