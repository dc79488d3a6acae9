"""The names of two people: how the reader is greeted, and how the sender signs."""

from __future__ import annotations

import re
from typing import NamedTuple

from coach.domain.brief import Brief
from coach.writers.builtin.words.lexicon import table

_TITLES = {
    "dr": "Dr.",
    "doctor": "Dr.",
    "prof": "Prof.",
    "professor": "Professor",
    "mr": "Mr.",
    "ms": "Ms.",
    "mrs": "Mrs.",
    "miss": "Miss",
    "mx": "Mx.",
    "rev": "Rev.",
    "reverend": "Rev.",
    "sr": "Sr.",
    "sister": "Sister",
    "judge": "Judge",
    "chef": "Chef",
    "coach": "Coach",
    "doc": "Doc",
    "pastor": "Pastor",
    "captain": "Captain",
    "capt": "Capt.",
    "sgt": "Sgt.",
    "lt": "Lt.",
    "col": "Col.",
    "chief": "Chief",
    "officer": "Officer",
    "chaplain": "Chaplain",
    "rabbi": "Rabbi",
    "imam": "Imam",
    "father": "Father",
    "madam": "Madam",
    "hon": "Hon.",
    "mme": "Mme",
    "madame": "Madame",
    "herr": "Herr",
    "frau": "Frau",
    "maj": "Maj.",
    "gen": "Gen.",
    "cmdr": "Cmdr.",
}
# Degrees, licences and the like: more than one capital, or one of the short forms.
_CREDENTIAL = r"(?:(?:[A-Z][a-z]?\.?){2,5}(?:-[A-Z]+)?|PharmD|Esq\.?|[JS]r\.?)"
_SUFFIX = re.compile(
    rf"(?:,\s*{_CREDENTIAL}(?:\s+{_CREDENTIAL})*|\s+(?:[JS]r\.?|II|III|IV|PhD|MD|RN|KC|QC|OBE|MBE|CBE|AWCF|FWCF|CPA|LCSW|DVM|DDS|MRCVS|FRCS))$"
)
_PARTICLES = table(
    """
    van von der den de del della di da dos das la le du ter ten bin ibn al el st. mac zu af av
    ben bint
    """
)
# What is part of a first name where people use it: "Big Jim", "Auntie Rosa".
_AHEAD_OF_FIRST = table("big little lil old young auntie aunt uncle papa mama")
_NICKNAME = re.compile("\\s[\"“\u2018'(](\\w+)[\"”\u2019')]\\s")
_BRACKET = re.compile(r"\s*\((?:\w+/[^)]*|ret\.?|retired)\)", re.IGNORECASE)
_MOST_INITIAL = 2
# First names that may as well be the first word of a sentence.
_WORDS_TOO = table("an in so my me it no do be he we us on at al may will")


class Name(NamedTuple):
    """A name apart from its title and degrees."""

    title: str | None
    full: str
    first: str
    last: str | None

    @property
    def formal(self) -> str:
        """As in "Dr. Ruiz"; the whole name without a title, or where the last name is uncertain."""
        if self.title is None:
            return self.full
        return f"{self.title} {self.last or self.full}"

    @property
    def forms(self) -> tuple[str, ...]:
        """Every form under which the brief may speak of this person, the longest first."""
        forms = {self.full, f"{self.first} {self.last}" if self.last else self.full}
        if self.last and len(self.last) > _MOST_INITIAL:
            forms.add(self.last)
        forms |= {f"{title} {form}" for title in _spoken(self.title) for form in tuple(forms)}
        if len(self.first) > 1 and self.first.lower() not in _WORDS_TOO:
            forms.add(self.first)
        return tuple(sorted(forms, key=lambda form: (-len(form), form)))


def reader(brief: Brief) -> Name:
    """The reader's name; the brief's title beats one written into the name."""
    name = parsed(brief.contact.name or "")
    return name._replace(title=_title(brief.contact.title)) if brief.contact.title else name


def signature(brief: Brief) -> str:
    """The sender's name as it stands under the letter."""
    profile = brief.resume.profile if brief.resume else None
    name = brief.sender.name or (profile.name if profile else None) or ""
    return _cased(" ".join(name.split()))


def parsed(text: str) -> Name:
    """Take a name apart; what is not certain (whose last name is it?) stays None."""
    text = _cased(" ".join(_BRACKET.sub("", text).split()))
    text, nickname = _NICKNAME.sub(" ", text), _NICKNAME.search(text)
    while _SUFFIX.search(text):
        text = _SUFFIX.sub("", text)
    if text.count(",") == 1:
        last, _, first = text.partition(",")
        text = f"{first.strip()} {last.strip()}"
    title, words = None, text.split()
    while len(words) > 1 and words[0].lower().rstrip(".") in _TITLES:
        title, words = " ".join(filter(None, (title, _title(words[0])))), words[1:]
    full, first = " ".join(words), words[0] if words else ""
    if nickname:
        first = nickname.group(1)
    elif len(words) > 1 and first.lower() in _AHEAD_OF_FIRST:
        first = " ".join(words[:2])
    return Name(title, full, first, _last(words[1:] if first == " ".join(words[:2]) else words))


def _last(words: list[str]) -> str | None:
    """The last name with its particles; None where several words could be it."""
    if len(words) <= 1:
        return None
    for index, word in enumerate(words[1:], start=1):
        if word.lower() in _PARTICLES and index < len(words) - 1:
            return " ".join(words[index:])
    middle = words[1:-1]
    if all(len(word.rstrip(".")) == 1 or "." in word for word in middle):
        return words[-1]
    return None


def _title(text: str) -> str:
    return _TITLES.get(text.lower().rstrip("."), text)


def _spoken(title: str | None) -> tuple[str, ...]:
    """The ways to write a title in running text."""
    titles = {"Dr.", "Dr", "Prof.", "Professor", "Mr.", "Ms.", "Mrs.", "Mx."}
    return tuple(sorted(titles | ({title} if title else set()), key=len, reverse=True))


def _cased(name: str) -> str:
    """A name typed in capitals or in small letters throughout, in common case."""
    letters = [character for character in name if character.isalpha()]
    words = name.split()
    if len(letters) < len("ABCD") or not (name.isupper() or name.islower()):
        return name
    if len(words) == 1 and name.isupper() and len(letters) < len("ABCDE"):
        return name
    return " ".join(_cased_word(word, first=index == 0) for index, word in enumerate(words))


def _cased_word(word: str, *, first: bool) -> str:
    if word.lower() in _PARTICLES and not first:
        return word.lower()
    if re.fullmatch(r"[IVX]+", word):
        return word
    cased = re.sub(r"[^\W\d_]+", lambda match: match.group().capitalize(), word.lower())
    return re.sub(r"\bMc([a-z])", lambda match: f"Mc{match.group(1).upper()}", cased)
