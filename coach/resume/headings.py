"""The words that résumés head their sections with, and what each section holds."""

from __future__ import annotations

import re
from typing import Literal, get_args

from coach.resume.clean import plain, without_bullet
from coach.resume.lexicon import table, words

Section = Literal[
    "activities",
    "awards",
    "contact",
    "courses",
    "education",
    "experience",
    "interests",
    "languages",
    "other",
    "projects",
    "publications",
    "references",
    "skills",
    "summary",
    "volunteering",
]

_MOST_WORDS = 6
_FEW = 3
_SPLIT = re.compile(r"[\s/&,+|·•:-]+")
_DOCUMENT_TITLES = {"resume", "curriculum vitae", "cv", "lebenslauf", "hoja de vida", "curriculum"}


def is_document_title(text: str) -> bool:
    """Whether a line only says that this is a résumé."""
    return plain(text).strip(" :.-–—") in _DOCUMENT_TITLES


def sections_of(text: str) -> tuple[Section, ...]:
    """Return what a heading promises, in its own order; empty where the line is no heading."""
    found = _words(text)
    if not found or len(found) > _MOST_WORDS:
        return ()
    whole = table("headings").get(" ".join(found))
    if whole is not None:
        return (_section(whole),)
    singular = [_singular(word) for word in found]
    nouns, modifiers = table("heading_nouns"), words("heading_modifiers")
    if any(word not in nouns and word not in modifiers for word in singular):
        return ()
    return _from_nouns(singular)


def _from_nouns(found: list[str]) -> tuple[Section, ...]:
    nouns = table("heading_nouns")
    sections = [_section(nouns[word]) for word in found if word in nouns]
    if "volunteer" in found or "volunteering" in found:
        return ("volunteering", *(each for each in sections if each in {"activities", "awards"}))
    # "Research experience", "work history", "language skills": the last noun says what it is.
    if "experience" in sections and {"research", "teaching", "leadership", "work"} & set(found):
        return ("experience",)
    if found[-1] in {"skill", "proficiency"} and "language" in found and len(found) <= _FEW:
        return ("languages",)
    if "project" in found:
        sections = ["projects", *(each for each in sections if each != "experience")]
    if "training" in found and "education" in sections:
        sections = [each for each in sections if each != "awards"]
    return tuple(dict.fromkeys(sections))


def _section(name: str) -> Section:
    assert name in get_args(Section), name
    return name  # type: ignore[return-value] # just asked for


def is_weak(text: str) -> bool:
    """Whether a heading's words are as likely to be a skill, a topic or a label."""
    found = [_singular(word) for word in _words(text)]
    return len(found) == 1 and found[0] in words("heading_weak")


def looks_like_heading(text: str) -> bool:
    """Whether a line's words, without regard to its looks, are those of a heading."""
    return bool(sections_of(text))


def _words(text: str) -> list[str]:
    text, _ = without_bullet(text.strip())
    text = plain(text.strip(" :#*_=-–—|.~>\t"))
    if re.search(r"[\d@.!?;()]", text):
        return []
    return [word for word in _SPLIT.split(_closed_up(text)) if word]


def _closed_up(text: str) -> str:
    """Return "e d u c a t i o n" as a word, and "e ducation" too: small capitals come so."""
    pieces = text.split()
    if len(pieces) >= 4 and all(len(piece) == 1 for piece in pieces):  # noqa: PLR2004 - no word of three
        return "".join(pieces)
    return re.sub(r"\b([b-hj-z]) (?=[a-z]{3})", r"\1", text)


def _singular(word: str) -> str:
    if word.endswith("ies"):
        return word[:-3] + "y"
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else word
