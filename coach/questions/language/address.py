"""Turns what is said about the contact towards them: "Her team restored it" → "your team …"."""

from __future__ import annotations

import re

from coach.questions.language import verbs

_TITLES = r"(?:(?:Dr|Mr|Mrs|Ms|Mx|Prof|Professor|Judge|Captain|Chef|Coach|Officer|Rev)\.?\s+)"
_ADVERBS = (
    r"(?:also|always|currently|first|formerly|later|never|now|often|once|originally|previously"
    r"|recently|still|then|usually)"
)
_OPENERS = r"(?:how|why|what|when|where|whether|if|that)"
_SUBJECT = re.compile(
    rf"\b(?P<who>s?he|they)\b(?P<adverb>\s+{_ADVERBS})?\s+(?P<verb>[A-Za-z'’-]+)", re.IGNORECASE
)
_CONTRACTED = {"s": "is", "re": "are", "ve": "have", "d": "had", "ll": "will"}
_HER_ALONE = re.compile(
    r"\bher(?=\s*(?:$|[.,;:!?)]|(?:and|as|at|by|for|from|in|into|of|on|or|to|when|while|with)\b))",
    re.IGNORECASE,
)
_MADE_HER = re.compile(
    r"\b(?P<verb>made|makes?|lets?|help(?:s|ed)?|got|drew|led|inspired|motivated)"
    r"\s+(?:her|him|them)\b",
    re.IGNORECASE,
)
_SIMPLE = (
    (re.compile(r"\b(?:her|him)self\b", re.IGNORECASE), "yourself"),
    (re.compile(r"\bhers\b", re.IGNORECASE), "yours"),
    (re.compile(r"\bhim\b", re.IGNORECASE), "you"),
    (re.compile(r"\b(?:her|his)\b", re.IGNORECASE), "your"),
)
_LEFT_OVER = re.compile(r"\b(?:s?he|him|hers?|his)\b", re.IGNORECASE)
_SECOND_VERB = re.compile(r"(?P<link>,? (?:and|but)(?: (?:also|now))? )(?P<verb>[a-z]+s)\b")


def to_reader(text: str, name: str | None = None) -> str | None:
    """The text with the contact as "you", or None where the grammar of that is not certain.

    A text about somebody or something else comes back as it is. Whether the contact is "she" or
    "he" is never asked: both become "you".
    """
    pattern = _names_of(name)
    if pattern:
        text = pattern.sub(_named, text)
    for short, full in _CONTRACTED.items():
        text = re.sub(rf"\b(s?he|they)['’]{short}\b", rf"\1 {full}", text, flags=re.IGNORECASE)
    if re.match(rf"(?:{_OPENERS}\s+)?(?:they|their)\b", text, re.IGNORECASE):
        # Nobody else was named before, so it can only be the contact.
        text = re.sub(r"\btheir\b", "your", text, flags=re.IGNORECASE)
    text = re.sub(r"\bs?he(?= and\b)", "you", text, flags=re.IGNORECASE)
    text = _MADE_HER.sub(lambda found: f"{found['verb']} you", text)
    text = _SUBJECT.sub(_subject, text)
    text = _HER_ALONE.sub("you", text)
    for pronoun, replacement in _SIMPLE:
        text = pronoun.sub(replacement, text)
    return None if _LEFT_OVER.search(text) else text


def plural_verbs(text: str) -> str:
    """Bring later verbs of one subject in line: "you lead it and teaches" → "… and teach"."""

    def mend(found: re.Match[str]) -> str:
        other = verbs.base(found["verb"])
        return f"{found['link']}{other}" if other else found[0]

    return _SECOND_VERB.sub(mend, text)


def _names_of(name: str | None) -> re.Pattern[str] | None:
    """A pattern that finds the contact by full, first or last name, with a title or without."""
    parts = [part for part in (name or "").split() if len(part.strip(".")) > 1]
    if not parts:
        return None
    whole = re.escape(" ".join((name or "").split()))
    each = "|".join(re.escape(part) for part in dict.fromkeys((parts[0], parts[-1])))
    # A single name beside another capitalised word is part of a longer one ("Prado Bakery").
    single = rf"(?:{each})(?!['’]?s?\s+[A-Z&])"
    return re.compile(rf"(?<![\w-]){_TITLES}?(?:{whole}|{single})(?P<of>['’]s?)?(?![\w-])")


def _named(found: re.Match[str]) -> str:
    """A name as a pronoun, which is then turned like any other."""
    if found["of"]:
        return "your"
    after = re.match(rf"\s+(?:{_ADVERBS}\s+)?(?P<verb>[a-z'’-]+)", found.string[found.end() :])
    return "she" if after and verbs.with_you(after["verb"]) else "you"


def _subject(found: re.Match[str]) -> str:
    """The pronoun and its verb with "you", or unchanged where that is not certain."""
    adverb, verb = found["adverb"] or "", found["verb"]
    if found["who"].casefold() == "they":
        ahead = found.string[: found.start()].strip().casefold()
        starts = not ahead or re.fullmatch(_OPENERS, ahead) or re.search(r"\bthey\b", ahead)
        return f"you{adverb} {verb}" if starts else found[0]
    turned = verbs.with_you(verb) or verbs.regular_base(verb)
    return f"you{adverb} {turned}" if turned else found[0]
