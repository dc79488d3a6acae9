"""The name at the head of a résumé: a wrong one would end all trust, so every sign is weighed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from statistics import median
from typing import NamedTuple

from coach.resume.capitals import proper_name
from coach.resume.clean import plain
from coach.resume.contact import parts_of
from coach.resume.headings import is_document_title, sections_of
from coach.resume.lexicon import organization_score, title_score, words
from coach.resume.lines import Found, Line
from coach.resume.places import is_place

_FIRST_LINES = 6
_HEAD_LINES = 12
_FIRST_PAGES = 120  # lines
_LARGE = 1.3  # times the usual size
_SURE, _LEAST = 4.0, 1.5
_MOST_LARGE, _MOST_BELOW = 4, 2  # words of a name that is set over two lines
_SAME_SIZE = 0.1  # part of the size
_WHOLE = 1.2  # a name over two lines beats its first line alone
_BY_WORDS = {1: -0.5, 2: 2.0, 3: 2.0, 4: 1.2, 5: 0.4, 6: 0.0}
_LEAST_LETTERS = 3  # shorter pieces of a name stand by chance in many addresses
_LABEL = re.compile(
    r"^(?:(?:full|your)\s+)?name\s*:\s*"
    r"|^(?:r[eé]sum[eé]|curriculum vitae|cv|lebenslauf)\s*(?:of|[-–—:|])\s*",
    re.IGNORECASE,
)
_BEFORE = re.compile(
    r"^(?:(?:dr|prof|professor|mr|mrs|ms|mx|miss|eng|ir|dipl\.-ing)\.?\s+)+(?=\S)", re.IGNORECASE
)
_AFTER = re.compile(
    r"(?:,|\s+[-–|])?\s+\(?(?:ph\.?\s?d|m\.?d|j\.?d|rn|bsn|msn|mba|mph|m\.?sc|b\.?sc|m\.?s|b\.?s|m\.?a|"
    r"b\.?a|cpa|pe|p\.e|eit|esq|cfa|pmp|llm|llb|dvm|dds|edd|ed\.d|dphil|m\.?eng|b\.?eng|m\.?ed|msw|"
    r"lcsw|np|fnp|pa-c|frcs|mrcp|ccc-slp|ot|pt|dpt|cissp|leed ap|aicp|aia)\.?\)?(?=$|[,\s/])",
    re.IGNORECASE,
)
_PRONOUNS = re.compile(
    r"\s*[(\[|]?\s*\b(?:she|he|they|ze)\s*/\s*(?:her|him|them|hir|they|she|he)\w*(?:\s*/\s*\w+)?\s*[)\]]?",
    re.IGNORECASE,
)
_WORD = re.compile(r"^[(\"“]?[^\W\d_](?:[^\W\d_]|[.'’`´-])*[)\"”]?$")


class _Candidate(NamedTuple):
    name: str
    line: Line
    score: float


def find_name(
    head: Sequence[Line], lines: Sequence[Line], email: str | None, links: Sequence[str]
) -> Found | None:
    """Return the person's name; doubtful where the signs are few.

    ``head`` is the contact block, ``lines`` the whole résumé: in a layout with a side column the
    name may come late, and then it is the largest line.
    """
    sizes = [line.source.size for line in lines if line.source.size]
    usual = median(sizes) if sizes else 0.0
    keys = _keys(email, links)
    best: _Candidate | None = None
    for line, text in _texts(head, lines, usual):
        candidate = _candidate(line, text)
        if candidate is None:
            continue
        over_two = _WHOLE if len(text) > len(line.text) and line.source.size else 0.0
        score = candidate.score + over_two + _look(line, usual) + _key_match(candidate.name, keys)
        if best is None or score > best.score:
            best = candidate._replace(score=score)
    if best is None or best.score < _LEAST:
        return None
    return Found(best.name, {"": best.line.number}, () if best.score >= _SURE else ("",))


def is_pronouns(text: str) -> bool:
    """Whether a line only says how a person is spoken of: "(she/her)"."""
    return bool(_PRONOUNS.fullmatch(text))


def _texts(head: Sequence[Line], lines: Sequence[Line], usual: float) -> Iterator[tuple[Line, str]]:
    """Yield texts that may be the name, with their line."""
    tried = {line.number for line in (*head[:_HEAD_LINES], *lines[:_FIRST_LINES])}
    for line in lines[:_FIRST_PAGES]:
        if usual and line.source.size > _LARGE * usual:
            tried.add(line.number)
    above: Line | None = None
    first, begun = None, ""
    for line in lines:
        if line.number in tried and line.text:
            yield line, line.text.replace("\t", " ")
            for piece in parts_of(line):
                if piece != line.text:
                    yield line, piece
            if above and _is_one_name(above, line, usual):
                first, begun = first or above, begun or above.text
                begun += ("" if begun.endswith("-") else " ") + parts_of(line)[0]
                yield first, begun
            else:
                first, begun = None, ""
        above = line


def _is_one_name(above: Line, line: Line, usual: float) -> bool:
    """Whether two lines of one size are given name and family name."""
    close = line.number == above.number + 1 and (
        abs(above.source.size - line.source.size) < _SAME_SIZE * max(above.source.size, 1.0)
    )
    if (
        not close
        or is_document_title(above.text)
        or sections_of(above.text)
        or sections_of(line.text)
    ):
        return False
    large = above.source.size > _LARGE * usual > 0
    return (
        above.words <= (_MOST_LARGE if large else 1)
        and len(parts_of(line)[0].split()) <= _MOST_BELOW
    )


def _candidate(line: Line, text: str) -> _Candidate | None:
    other = "@" in text or re.search(r"\d|https?:|www\.", text)
    if other or is_document_title(text) or is_place(text):
        return None
    labelled = bool(_LABEL.match(text))
    name = bare_name(_LABEL.sub("", text))
    count = len(name.split())
    if count not in _BY_WORDS or not all(_is_name_word(word) for word in name.split()):
        return None
    if sections_of(name) or is_place(name):
        return None
    score = _BY_WORDS[count] + (3.0 if labelled else 0.0)
    score -= min(3.0, 1.5 * title_score(name)) + min(3.0, 1.5 * organization_score(name))
    return _Candidate(proper_name(name), line, score)


def bare_name(text: str) -> str:
    """Return a name without titles before it, letters after it, and pronouns."""
    text = _PRONOUNS.sub("", text.strip(" ,|"))
    before = None
    while before != text:
        before = text
        text = _AFTER.sub("", text).strip(" ,|")
    text = _BEFORE.sub("", text)
    family, comma, given = text.partition(", ")
    turned = comma and len(family.split()) == 1 and len(given.split()) <= 2  # noqa: PLR2004 - "Patel, Maya R."
    if turned and plain(given).strip(".") not in {"jr", "sr", "ii", "iii"}:
        text = f"{given} {family}"
    return text.strip(" ,|-–—")


def _is_name_word(word: str) -> bool:
    if plain(word.strip(".,")) in words("name_particles"):
        return True
    return bool(_WORD.match(word.strip(","))) and not word[0].islower()


def _look(line: Line, usual: float) -> float:
    """How much a line's size and its place near the top speak for it."""
    size = min(3.0, 4.0 * (line.source.size / usual - 1.0)) if usual and line.source.size else 0.0
    place = max(0.0, 2.0 - 0.5 * (line.number - 1))
    return size + place + (0.3 if line.source.bold else 0.0)


def _keys(email: str | None, links: Sequence[str]) -> list[str]:
    """Return what an address says of a name: "maya.patel", "mpatel"."""
    keys = [email.partition("@")[0]] if email else []
    keys += [link.rstrip("/").rpartition("/")[2] for link in links if "linkedin.com/in" in link]
    return [re.sub(r"[^a-z]+", "", plain(key)) for key in keys]


def _key_match(name: str, keys: Sequence[str]) -> float:
    parts = re.findall(r"[a-z]+", plain(name).replace("'", ""))
    long = [part for part in parts if len(part) >= _LEAST_LETTERS]
    return 2.0 * min(2, sum(any(part in key for key in keys) for part in long))
