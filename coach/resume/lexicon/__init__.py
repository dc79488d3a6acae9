"""Words that tell a job title from an organization, a school, a place and a heading.

The words stand in the text files beside this one, one phrase a line; ``#`` begins a comment.
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

from coach.resume.clean import plain

_FIRST_WORDS = 4  # "conversational in Japanese", "mother tongue: Czech"
_FOLDER = Path(__file__).parent
_WORDS = re.compile(r"[^\W\d_][\w'’&./-]*")
_ENDINGS = re.compile(
    r"(?:(?:student|praktikant|leiter|berater|entwickler|lehrer|assistent|ingenieur|kauf|referent)"
    r"(?:in|frau|mann)?|ologist|ician|ographer|keeper|worker|person|woman|man|maker)$"
)
# The noun that a title is about stands before these: "manager of", "assistant, ".
_AFTER_NOUN = re.compile(r"\b(?:of|for|in|to|at|with|and|&)\b|[,(/–—-]")
_SENIORITY = {
    "acting", "adjunct", "assistant", "associate", "chief", "deputy", "freelance", "graduate",
    "head", "interim", "junior", "lead", "part-time", "postdoctoral", "principal", "senior",
    "staff", "student", "summer", "undergraduate", "vice", "visiting",
}  # fmt: skip


@cache
def phrases(name: str) -> tuple[str, ...]:
    """Return the phrases of one file, in its order."""
    lines = (_FOLDER / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    return tuple(line for line in lines if line and not line.startswith("#"))


@cache
def words(name: str) -> frozenset[str]:
    """Return the phrases of one file as a set."""
    return frozenset(phrases(name))


@cache
def table(name: str) -> dict[str, str]:
    """Return a file of lines such as ``about me = summary``; not to be changed."""
    pairs = (line.partition(" = ") for line in phrases(name))
    return {key: value for key, _, value in pairs}


def any_of(name: str) -> str:
    """Return a pattern for any phrase of a file, the longest first."""
    return "|".join(re.escape(each) for each in sorted(phrases(name), key=len, reverse=True))


def title_score(text: str) -> float:
    """How much a phrase sounds like a job title; 0 is not at all."""
    found = _words_of(text)
    if not found:
        return 0.0
    hits = sum(_is_title(word) for word in found)
    hits += sum(_is_title(part) for word in found for part in word.split("/")[1:])
    score = min(2.0, 1.5 * hits)
    noun = _AFTER_NOUN.split(text.casefold())[0].split()
    if noun and _is_title(noun[-1].strip(".,")):
        score += 1.5
    return score + 0.5 if found[0] in _SENIORITY else score


def organization_score(text: str) -> float:
    """How much a phrase sounds like the name of an organization; 0 is not at all."""
    found = _words_of(text)
    if not found:
        return 0.0
    known = words("organizations")
    hits = sum(word in known for word in found)
    # The noun stands last, "Acme Software", or first before "of": "Bank of the West".
    score = min(1.2, 0.4 * hits)
    score += 1.6 if found[-1] in known else 0.0
    score += 1.2 if found[0] in known and re.search(r"\b(?:of|for)\b", text.casefold()) else 0.0
    return score + 1.0 if is_school(text) else score


def is_school(text: str) -> bool:
    """Whether a phrase names a place of study."""
    return bool(_school_pattern().search(text))


def is_language(text: str) -> bool:
    """Whether a phrase names a language people speak."""
    found = re.findall(r"[a-z]+", plain(text))
    known = any(word in words("languages") for word in found[:_FIRST_WORDS])
    return known or {"sign", "language"} <= set(found)


@cache
def _school_pattern() -> re.Pattern[str]:
    known, named = "|".join(phrases("school_words")), "|".join(phrases("school_names"))
    return re.compile(rf"\b(?:{known})\b|^(?:{named})\b", re.IGNORECASE)


def is_known_word(word: str) -> bool:
    """Whether a single word is one we know from titles or from names of organizations."""
    word = word.casefold().strip(".,")
    return word in words("titles") or word in words("organizations")


def _words_of(text: str) -> list[str]:
    return [word.strip(".,") for word in _WORDS.findall(text.casefold())]


def _is_title(word: str) -> bool:
    return word in words("titles") or bool(_ENDINGS.search(word))
