"""The zones of a text: subject line, greeting, signature, quoted mail.

Everything works on folded text (see ``folding``), line by line. Whatever is no such zone is prose.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from coach.rules.lines import Line, Zone, blank, split_lines
from coach.rules.phrases import Phrases
from coach.rules.signatures import find_signature
from coach.rules.words import word_list

_SUBJECT: Final = Phrases("subject-line")
_QUOTE_HEADER: Final = Phrases("quote-header")
_GREETING_WORD: Final = Phrases("greeting-word")
_GREETING_INLINE: Final = Phrases("greeting-inline")
_BARE_NAME_GREETING: Final = Phrases("bare-name-greeting")
_BARE_NAME_LINE: Final = Phrases("bare-name-line")
_NAME_ONLY_GREETING: Final = Phrases("name-only-greeting")
_MAX_GREETING: Final = 90
# A name alone on the first of so few lines may as well be the writer's.
_FEWEST_LINES: Final = 2
_MAX_GREETING_WORDS: Final = 8
_MAX_WORDS_AFTER_GREETING: Final = 3


@dataclass(frozen=True, slots=True)
class Zones:
    """Where the frame of a text stands; None or empty for what it lacks.

    ``signature`` runs from the closing, or from the name where there is no closing, to the end.
    ``name`` is the line that holds the writer's name. A postscript is prose again.
    """

    subject: Zone | None
    subject_line: Zone | None
    greeting: Zone | None
    closing: Zone | None
    name: Zone | None
    signature: tuple[Zone, ...]
    quoted: tuple[Zone, ...]

    @classmethod
    def none(cls) -> Zones:
        """The zones of a text that is nothing but prose."""
        return cls(None, None, None, None, None, (), ())

    @property
    def greeting_end(self) -> int:
        """Where the prose may begin."""
        zone = self.greeting or self.subject_line
        return zone.end if zone else 0

    def blank_quoted(self, text: str) -> str:
        """Return ``text`` with quoted mail and the pasted subject line blanked."""
        line = () if self.subject_line is None else (self.subject_line,)
        return blank(text, (*line, *self.quoted))

    def blank_frame(self, text: str) -> str:
        """Return ``text`` with greeting, closing and signature blanked."""
        line = () if self.greeting is None else (self.greeting,)
        return blank(text, (*line, *self.signature))


def find_zones(text: str) -> Zones:
    """Find the zones of a folded text."""
    filled, quoted = _without_quoted(split_lines(text), text)
    subject, subject_line = _subject_line(filled)
    if subject_line is not None:
        filled = filled[1:]
    greeting = _greeting(filled)
    if greeting is not None and greeting.end == filled[0].zone.end:
        filled = filled[1:]
    end = find_signature(filled, greeting)
    return Zones(subject, subject_line, greeting, end.closing, end.name, end.zones, quoted)


def _without_quoted(lines: Sequence[Line], text: str) -> tuple[list[Line], tuple[Zone, ...]]:
    """The filled lines that are the writer's own, and the places of quoted mail.

    Quoted are lines that begin with ">", and everything after a reply or forward header.
    """
    own: list[Line] = []
    quoted: list[Zone] = []
    has_headers = _QUOTE_HEADER.within(text)
    for number, line in enumerate(lines):
        if line.text.lstrip().startswith(">"):
            quoted.append(Zone(line.start, min(len(text), line.zone.end + 1)))
        elif has_headers and number and _is_header(lines, number):
            if not _quotes_line_by_line(lines, number):
                quoted.append(Zone(line.start, len(text)))
                break
            quoted.append(line.zone)
        elif line.text.strip():
            own.append(line)
    return own, tuple(quoted)


def _quotes_line_by_line(lines: Sequence[Line], number: int) -> bool:
    """Whether the mail below a header is quoted with ">"; else it runs to the end."""
    below = next((line.text for line in lines[number + 1 :] if line.text.strip()), "")
    return below.lstrip().startswith(">")


def _is_header(lines: Sequence[Line], number: int) -> bool:
    """Whether a line announces quoted mail; a rule of dashes does so only above a "From:"."""
    text = lines[number].text.strip()
    if not _QUOTE_HEADER.within(text):
        return False
    if text.startswith("_"):
        below = [line.text for line in lines[number + 1 : number + 3] if line.text.strip()]
        return bool(below) and below[0].lower().startswith("from:")
    return True


def _subject_line(filled: Sequence[Line]) -> tuple[Zone | None, Zone | None]:
    if not filled:
        return None, None
    match = _SUBJECT.match(filled[0].text)
    if match is None:
        return None, None
    line = filled[0].zone
    return Zone(line.start + match.end(), line.end), line


def _greeting(filled: Sequence[Line]) -> Zone | None:
    if not filled:
        return None
    line = filled[0]
    short = len(line.text.strip()) <= _MAX_GREETING
    inline = _inline_end(line.text)
    if short and _GREETING_WORD.begins(line.text) and not _continues(line.text, inline):
        return line.zone
    if short and len(filled) > 1 and _NAME_ONLY_GREETING.begins(line.text):
        return line.zone
    if inline is not None:
        return Zone(line.start, line.start + inline)
    return _bare_name(filled)


def _bare_name(filled: Sequence[Line]) -> Zone | None:
    """A name that no word of greeting stands before: on a line of its own, or before a dash."""
    line = filled[0]
    if len(filled) > _FEWEST_LINES and _BARE_NAME_LINE.begins(line.text):
        return line.zone
    bare = _BARE_NAME_GREETING.match(line.text)
    if bare is not None:
        return Zone(line.start, line.start + max(bare.end(group) for group in range(1, 5)))
    return None


def _inline_end(text: str) -> int | None:
    """Where a greeting ends that a sentence follows; the first dash ends it, whatever follows."""
    inline = _GREETING_INLINE.match(text)
    if inline is None:
        return None
    dash = text.find(" - ", inline.start(), inline.end())
    return inline.end() if dash < 0 else dash + 3


def _continues(text: str, inline: int | None) -> bool:
    """Whether a sentence follows the greeting on its line ("Hi Priya, I'm a junior at …")."""
    if inline is None:
        words = text.split()
        begins = len(words) > 1 and words[1].lower() == words[1].replace("I", "i")
        is_sentence = begins and words[1].lower() in word_list("sentence-word")
        return is_sentence or len(words) > _MAX_GREETING_WORDS
    after = text[inline:].strip()
    return len(after.split()) > _MAX_WORDS_AFTER_GREETING
