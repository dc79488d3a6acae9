"""Whether a phrase names a person or a school."""

from __future__ import annotations

import re

from coach.writers.builtin.words.lexicon import FIELDS, PEOPLE, SCHOOL, table
from coach.writers.builtin.words.verbs import Form, form

_PERSON_ENDING = re.compile(r"(?:er|or|ist|ian|ant|eur|man|woman|ee|yst|smith|wright)$")
_LEAST_LETTERS = 6
_NOT_PERSON = table(
    """
    water power computer weather labor career paper summer winter color user over under after
    order cancer former senior-year her their human plant restaurant consumer customer interior
    behavior master other engineer-in-training shelter theater center quarter semester never
    ever
    """
)
_BEHIND_HEAD = table(
    """
    in at with from of on for and who turned by to interested based now focused since about
    whose where out but or without after before
    """
)
_BRACKET = re.compile(r"(?<=\w)\s*\([^)]*\)(?= \w)")
_IN_TRAINING = re.compile(r"-(?:in-training|to-be|in-waiting)$")
_MARKS = "(|/\u2013\u2014-•·"


def is_person(text: str) -> bool:
    """Whether the noun that heads the phrase names a person: "night-shift nurse from Tulsa"."""
    words = _BRACKET.sub("", text).split()
    for place, word in enumerate(words):
        behind = "".join(words[place + 1 : place + 2])
        if _may_go_on(behind) and not names_person(word):
            continue
        if word[-1:] in ",;:)" or not behind or _ends_head(behind):
            return names_person(word)
    return False


def is_school(text: str) -> bool:
    """Whether a phrase holds a word that only schools have in their name."""
    return any(re.sub(r"\W", "", word).lower() in SCHOOL for word in text.split())


def the_school(name: str) -> str:
    """A school's name with the article that "University of X" wants."""
    wants = re.match(r"(?:University|College|Institute|School) of\b", name)
    return f"the {name}" if wants else name


def _may_go_on(word: str) -> bool:
    """Whether a head may come behind this word, too: "year 12 student", "home educated teen"."""
    return word[:1].isdigit() or _is_done(word)


def _is_done(word: str) -> bool:
    return word.lower().endswith("ed") and len(word) > len("need")


def _ends_head(word: str) -> bool:
    """Whether a word can only follow the head of a phrase: a preposition, a participle, a mark."""
    low = _IN_TRAINING.sub("", word.lower())
    if low in _BEHIND_HEAD or word[0] in _MARKS:
        return True
    if low[0].isdigit() or _is_done(low):
        return True
    return low.endswith("ing") and form(low) is Form.GERUND and low not in FIELDS


def names_person(word: str) -> bool:
    """Whether a single noun names a person: a known one, or one with the ending of a trade."""
    low = _IN_TRAINING.sub("", re.sub(r"[^\w-]", "", word).lower())
    plain = low.rpartition("-")[2]
    if low in PEOPLE or plain in PEOPLE:
        return True
    long = len(plain) >= _LEAST_LETTERS
    return long and low not in _NOT_PERSON and bool(_PERSON_ENDING.search(plain))
