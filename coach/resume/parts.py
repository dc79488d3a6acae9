"""The names in an entry's head: a title, an organization, and places left aside."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from coach.resume.lexicon import organization_score, title_score
from coach.resume.lines import Line
from coach.resume.places import is_known_place, is_place, without_place

_STRONG = re.compile(
    r"\t|\s+[|•·●▪∙⋄◆]\s*|\s+[–—-]{1,2}\s+|\s*—\s*|\s+@\s*|\s+at\s+(?=[A-Z])|\s+//\s+|:\s+(?=[A-Z])"
    r"|\s+~\s+|;\s+|\s+/\s+"
)
_MOST_LENGTH = 90
_CLEAR = 1.0
_ABBREVIATED = re.compile(
    r"(?:\b(?:inc|ltd|co|corp|bros|llc|dept|univ|jr|sr|st|gov|assn)|\.\w)\.$", re.IGNORECASE
)


class Part(NamedTuple):
    """One name, and the line it stands on."""

    text: str
    number: int

    @property
    def lean(self) -> float:
        """Above 0 it sounds like a title, below like an organization."""
        return title_score(self.text) - organization_score(self.text)


def trimmed(text: str) -> str:
    """Return a phrase without marks around it and without the place at its end; "" for a place."""
    text = re.sub(r"^[\s,;|()–—-]+|[\s,;|(–—-]+$", "", text)
    text = text if _ABBREVIATED.search(text) else text.rstrip(".")
    if text.count("(") > text.count(")"):
        text = text.replace("(", ", ", 1) if text.rfind("(") > text.rfind(")") else text
    if is_place(text):
        return ""
    text, _ = without_place(text)
    if text.count(")") > text.count("("):
        text = text.rstrip(")")
    return text.strip(" ,")


def names_of(head: Sequence[Line]) -> list[Part]:
    """Return at most two names: by commas where nothing else parts them."""
    parts: list[Part] = []
    places: list[Part] = []
    for line in head:
        for piece in _STRONG.split(line.text):
            text = trimmed(piece)
            if text and re.search(r"[^\W\d_]", text):
                parts.append(Part(text, line.number))
            elif "," in piece and not is_known_place(piece):
                places.append(Part(piece.split(",")[0].strip(" ("), line.number))
    if len(parts) == 1:
        parts = _by_comma(parts[0])
    if len(parts) > 1:
        parts = [
            part if part.lean > 0 else part._replace(text=_without_town(part.text))
            for part in parts
        ]
    if len(parts) == 1 and places:
        # "Cemex, Mexico" reads like a town; beside a title alone it is the organization.
        return sorted([parts[0], places[0]], key=lambda part: part.number)
    return _best_two(parts) if len(parts) > 2 else parts  # noqa: PLR2004 - a title and an organization


def is_complete(head: Sequence[Line]) -> bool:
    """Whether a head has both of its names, so that what follows only tells of it."""
    names = names_of(head)
    if len(names) < 2:  # noqa: PLR2004 - a title and an organization
        return False
    apart = len({part.number for part in names}) > 1
    return apart or abs(names[0].lean - names[1].lean) >= _CLEAR


_DEPARTMENT = re.compile(
    r"^(?:the )?(?:department|dept\.?|school|faculty|office|division|institute|lab\w*|college|"
    r"bureau|cent(?:er|re)|ministry) (?:of|for)\b",
    re.IGNORECASE,
)


def _without_town(text: str) -> str:
    """Return an organization without a town we have not heard of: "Red Fern Labs, Boise"."""
    name, comma, town = text.rpartition(", ")
    strange = len(town.split()) <= 2 and organization_score(town) <= 0 and town[:1].isupper()  # noqa: PLR2004 - towns have short names
    legal = re.fullmatch(
        r"(?:inc|llc|ltd|co|corp|gmbh|plc|llp|l\.l\.c|s\.a|lp|pc|usa)\.?", town, re.IGNORECASE
    )
    return name if comma and strange and not legal and not _DEPARTMENT.match(name) else text


def _by_comma(part: Part) -> list[Part]:
    pieces = [piece.strip() for piece in part.text.split(",")]
    if len(pieces) == 1 or len(part.text) > _MOST_LENGTH:
        return [part]
    splits = [
        [Part(", ".join(pieces[:at]), part.number), Part(", ".join(pieces[at:]), part.number)]
        for at in range(1, len(pieces))
    ]
    return max(splits, key=_split_score)


def _split_score(pair: list[Part]) -> float:
    return abs(pair[0].lean - pair[1].lean) - 0.1 * pair[0].text.count(",")


def _best_two(parts: list[Part]) -> list[Part]:
    """Of several names keep the one most like a title and the first most like an organization."""
    title = max(parts, key=lambda part: part.lean)
    others = [part for part in parts if part is not title]
    likely = [part for part in others if part.lean < 0]
    organization = likely[0] if likely else others[0]
    return sorted([title, organization], key=parts.index)
