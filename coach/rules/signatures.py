"""The end of a text: its closing, the writer's name, and what stands below it."""

from __future__ import annotations

from typing import Final, NamedTuple

from coach.rules.lines import Line, Zone
from coach.rules.phrases import Phrases
from coach.rules.words import word_list

_CLOSING: Final = Phrases("closing-line")
_CLOSING_INLINE: Final = Phrases("closing-inline")
_NAME: Final = Phrases("name-line")
_LOWER_NAME: Final = Phrases("lower-name")
_DASH_NAME: Final = Phrases("dash-name")
_POSTSCRIPT: Final = Phrases("postscript")
_SIGNATURE_DETAIL: Final = Phrases("signature-detail")
_NAME_AND_MORE: Final = Phrases("name-and-more")
_NAME_MARKER: Final = Phrases("name-marker")
_NAME_IN_CAPITALS: Final = Phrases("name-in-capitals")
_NO_ONE: Final = Phrases("no-one")
_NOT_A_NAME: Final = "not-a-name"
_MAX_LINES: Final = 12
_MAX_LENGTH: Final = 90
# What stands below a name may name a post and a school.
_MAX_DETAIL: Final = 120
_MAX_NAME: Final = 60
_MAX_NAME_WORDS: Final = 6
_MAX_CLOSING_SENTENCE: Final = 4


class Signature(NamedTuple):
    """The closing line, the line with the name, and every line from the first of them on."""

    closing: Zone | None
    name: Zone | None
    zones: tuple[Zone, ...]


_NONE: Final = Signature(None, None, ())


def find_signature(filled: list[Line], greeting: Zone | None) -> Signature:
    """Closing, name and the zones of the signature, postscripts left out of them."""
    tail = filled[-_MAX_LINES:]
    first = _signature_start(tail)
    if first is None:
        return _inline_signature(filled, greeting)
    closing = tail[first].zone if _is_closing(tail[first].text) else None
    name = None
    zones = []
    in_postscript = False
    for line in tail[first:]:
        in_postscript = in_postscript or _POSTSCRIPT.begins(line.text)
        if in_postscript and not _SIGNATURE_DETAIL.begins(line.text):
            continue
        zones.append(line.zone)
        closed = closing is not None or len(tail) - first == 1
        if name is None and not _is_closing(line.text) and _is_name(line.text, closed=closed):
            name = line.zone
    return Signature(closing, name, tuple(zones))


def _signature_start(tail: list[Line]) -> int | None:
    """The first line of the signature: a closing, else a name that only details follow."""
    for number, line in enumerate(tail):
        if _is_closing(line.text) and _only_frame_after(tail, number + 1):
            return number
    for number, line in enumerate(tail):
        if _is_name(line.text, closed=False) and _only_frame_after(tail, number + 1):
            return number
    if len(tail) > 1 and _LOWER_NAME.begins(tail[-1].text) and _is_name(tail[-1].text, closed=True):
        return len(tail) - 1
    return None


def _is_closing(text: str) -> bool:
    """Whether a line is a closing; a longer line that ends in a full stop is a sentence."""
    text = text.strip()
    if len(text) > _MAX_LENGTH:
        return False
    if text.endswith((".", "!", "?")) and len(text.split()) > _MAX_CLOSING_SENTENCE:
        return False
    return _CLOSING.begins(text)


def _only_frame_after(tail: list[Line], number: int) -> bool:
    """Whether nothing but names, details and postscripts follow: short lines without a sentence."""
    for line in tail[number:]:
        if _POSTSCRIPT.begins(line.text):
            return True
        text = line.text.strip()
        if _SIGNATURE_DETAIL.begins(text) or _is_closing(text):
            continue
        is_sentence = (
            text.endswith((".", "?", "!", ";")) and len(text.split()) > _MAX_CLOSING_SENTENCE
        )
        if is_sentence or len(text) > _MAX_DETAIL:
            return False
    return True


def _is_name(text: str, *, closed: bool) -> bool:
    """Whether a line holds a name: in capitals, or anything short after a closing."""
    text = text.strip()
    if _NAME_MARKER.begins(text):
        return True
    if (
        not text
        or len(text) > _MAX_NAME
        or (_opens_sentence(text) and not (closed and _NAME_IN_CAPITALS.fits(text)))
    ):
        return False
    if _NO_ONE.fits(text):
        return False
    if _DASH_NAME.begins(text):
        return True
    if closed:
        return bool(
            _NAME.begins(text)
            or _LOWER_NAME.begins(text)
            or len(text.split()) <= _MAX_NAME_WORDS
            or _NAME_AND_MORE.begins(text)
        ) and not _SIGNATURE_DETAIL.begins(text)
    return bool(text[0].isupper() and _NAME.begins(text)) and not text.endswith("!")


def _opens_sentence(text: str) -> bool:
    """Whether a line begins as sentences at the end do: "Hope this finds you well"."""
    return text.lower().split()[0].strip(",.!-") in word_list(_NOT_A_NAME)


def _inline_signature(filled: list[Line], greeting: Zone | None) -> Signature:
    """A closing and name at the end of the last line ("… Cheers, Eirik Solberg")."""
    if not filled:
        return _NONE
    line = filled[-1]
    begin = max(0, greeting.end - line.start) if greeting else 0
    match = _CLOSING_INLINE.search(line.text[begin:])
    if match is None:
        return _NONE
    closed = 1 if match.group(1) else 2  # with a closing word, or after a dash alone
    if match.words(closed).rstrip(".,!").split()[-1].lower() in word_list(_NOT_A_NAME):
        return _NONE
    zone = Zone(line.start + begin + match.start(closed), line.start + begin + match.end(closed))
    return Signature(zone, zone, (zone,))
