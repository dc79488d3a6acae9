"""Tells the grammatical form of a phrase that a person typed."""

from __future__ import annotations

import re
from enum import StrEnum

from coach.domain.value import Value
from coach.questions.language import cleaning, lexicon, verbs

_MOST_CHARACTERS, _MOST_UNCUT = 170, 300
_WH = r"(?:what|how|why|where|when|who|whom|whose|which)"
_BE = r"(?:is|are|was|were|am|do|does|did|can|could|should|would|will|has|have|had|might|must)"
_DEGREE = (
    r"(?:much|many|often|long|hard|easy|difficult|important|competitive|stressful|well|far|soon"
    r"|early|likely|big|common|useful|valuable|realistic|necessary)"
)
WH_INFINITIVE = re.compile(
    r"^(?P<wh>(?:how|where|when|whom?)(?: best| exactly| quickly| early| soon)?"
    r"|what(?: (?:kinds?|sorts?|types?) of)?(?: (?!\w+s to)[\w-]+)?"
    r"|what \w+(?:ills|ools|rses|asses|eps|ics)|which(?: [\w-]+){1,3}?)"
    r" to (?P<verb>(?!(?:the|an?|my|our)\b)\w+.*)$",
    re.IGNORECASE,
)
_OPEN = re.compile(rf"^(?:{_WH}|how {_DEGREE})(?: {_BE}\b|['’]s\b)", re.IGNORECASE)
_CLOSED = re.compile(rf"^{_BE}(?:n['’]t)? [\w-]+", re.IGNORECASE)
_CLAUSE = re.compile(rf"^{_WH}\b(?! to\b)", re.IGNORECASE)
_WHETHER = re.compile(r"^(?:whether|if)\b(?! possible)", re.IGNORECASE)
_PERSON = re.compile(
    r"^(?:i|i['’](?:m|d|ve|ll)|we|you|they|s?he|it|there|this|that)\b\s+\S", re.IGNORECASE
)
_ADVERB = (
    r"(?:also|currently|formerly|recently|previously|now|once|first|originally|then|later"
    r"|successfully|personally|jointly|still|always)"
)
_LEADING_ADVERB = re.compile(rf"^(?P<when>{_ADVERB})\s+(?P<rest>\S.*)$", re.IGNORECASE)
_IN_YEAR = re.compile(
    r"^(?P<when>(?:in|since|during|until|from) (?:\w+ )?\d{4})\b,?\s+(?P<rest>.+)$", re.IGNORECASE
)
_AFTER_PASSIVE = re.compile(r"(?:in|by|for|as|on|to|one|from|at|the)$", re.IGNORECASE)
_AUTHOR = re.compile(r"published (?:author|novelist|poet|researcher|writer)\b", re.IGNORECASE)
_ALWAYS_FINITE = frozenset({"is", "are", "was", "were", "has", "have", "had", "will", "can"})


class Form(StrEnum):
    """The grammatical form of a phrase, as far as its use in a question depends on it."""

    OPEN = "an open question"
    CLOSED = "a yes-or-no question"
    CLAUSE = "an indirect question"
    WHETHER = "an indirect yes-or-no question"
    INFINITIVE = "a question word with an infinitive"
    SENTENCE = "a whole sentence"
    PAST = "a verb phrase in the past"
    PRESENT = "a verb phrase in the third person"
    PASSIVE = "a participle of what was done to somebody"
    BASE = "a verb phrase in the base form"
    GERUND = "an -ing phrase"
    NOUN = "a noun phrase"


_ASKING = frozenset({Form.OPEN, Form.CLOSED, Form.CLAUSE, Form.WHETHER, Form.INFINITIVE})


class Phrase(Value):
    """A cleaned phrase without closing punctuation, and its form."""

    text: str
    form: Form


def read(text: str, *, names: bool = False) -> Phrase | None:
    """The phrase and its form; None where nothing is left to speak of, or it is far too long.

    ``names`` says that a noun at the start may well be a name ("Scioto restoration"): it keeps its
    capital unless it is a common word, and a verb at the start does not make a question.
    """
    cleaned = cleaning.clean(text)
    if not re.search(r"[^\W\d_]{2}|\b[A-Z]\b", cleaned):
        return None
    form = _form(cleaned, names=names)
    if len(cleaned) > _MOST_CHARACTERS:
        # Only what says the same when its tail is cut may be cut.
        shorter = cleaning.shorten(cleaned, _MOST_CHARACTERS)
        if form in _ASKING or shorter is None or _form(shorter, names=names) is not form:
            shorter = cleaned if len(cleaned) <= _MOST_UNCUT else None
        if shorter is None:
            return None
        cleaned = shorter
    bare = cleaned.rstrip("?")
    may_be_name = names and form in {Form.NOUN, Form.SENTENCE} and not _common_start(bare)
    return Phrase(text=bare if may_be_name else cleaning.lower_first(bare), form=form)


def _form(text: str, *, names: bool) -> Form:
    return _asked(text, names=names) or _told(text.rstrip("?"))


def split_time(text: str) -> tuple[str, str]:
    """A leading "in 2019" or adverb, and the rest ("recently", "moved to …")."""
    found = _IN_YEAR.match(text) or _LEADING_ADVERB.match(text)
    if not found:
        return "", text
    return cleaning.lower_first(found["when"]), found["rest"]


def _common_start(text: str) -> bool:
    first = cleaning.first_word(text)
    return cleaning.is_function(first) or first.casefold() in lexicon.words("common")


def _asked(text: str, *, names: bool) -> Form | None:
    """The form of a question, direct or indirect; None for what is none."""
    bare = text.rstrip("?")
    by_start = not names and cleaning.first_word(bare).casefold() in lexicon.words(
        "starts-a-question"
    )
    tests = (
        (Form.WHETHER, _WHETHER.match(bare)),
        (Form.OPEN, _OPEN.match(bare)),
        (Form.INFINITIVE, WH_INFINITIVE.match(bare)),
        (Form.CLAUSE, _CLAUSE.match(bare)),
        (Form.CLOSED, _CLOSED.match(bare) and (by_start or text.endswith("?"))),
    )
    return next((form for form, passed in tests if passed), None)


def _told(text: str) -> Form:
    """The form of what is no question."""
    if _PERSON.match(text):
        return Form.SENTENCE
    _, rest = split_time(text)
    first, second = (*rest.split()[:2], "", "")[:2]
    verbal = _verbal(cleaning.first_word(first), second.strip(",.;:"), rest)
    return verbal or (Form.SENTENCE if _has_finite_verb(rest) else Form.NOUN)


def _verbal(first: str, second: str, rest: str) -> Form | None:
    """The form of a phrase that starts with a verb; None where it starts with something else."""
    lower = first.casefold()
    if lower in lexicon.words("passive") and _AFTER_PASSIVE.match(second):
        return Form.PASSIVE
    if lower in lexicon.words("describing"):
        return Form.PASSIVE if cleaning.is_function(second) else Form.NOUN
    tests = (
        (Form.NOUN, _AUTHOR.match(rest)),
        (Form.PAST, verbs.is_past(first)),
        (Form.GERUND, verbs.is_gerund(first) or (lower.endswith("ing") and _determines(second))),
        (Form.PRESENT, _is_third(lower, second)),
        (Form.BASE, verbs.is_base(first) and _verb_here(first, second)),
    )
    return next((form for form, passed in tests if passed), None)


def _determines(word: str) -> bool:
    return word.casefold() in {"a", "an", "the", "your", "their", "our", "my"}


def _is_third(first: str, second: str) -> bool:
    """Whether a word in -s is a verb here ("works on"), and no plural ("works of")."""
    if first in {"is", "has", "was"}:
        return True
    known = first.endswith("s") and verbs.base(first)
    return bool(known and second) and second.casefold() not in {"of", "and", "about"}


def _verb_here(first: str, second: str) -> bool:
    """Whether a word that is verb and noun is the verb here ("work with", not "work culture")."""
    if not second or (first.istitle() and second.istitle()):
        return False
    clear = first.casefold() not in lexicon.words("noun-or-verb")
    return clear or second.casefold() in lexicon.words("after-a-verb")


def _has_finite_verb(text: str) -> bool:
    """Whether a phrase that starts with a noun goes on as a sentence ("Brightwater won …")."""
    words = text.split()
    for before, word, after in zip(words, words[1:], [*words[2:], ""], strict=False):
        bare = word.strip(",.;:()").casefold()
        if before.casefold() in {"that", "which", "who"} or before.endswith(","):
            return False
        if bare in _ALWAYS_FINITE:
            return True
        acts = verbs.is_past(bare) or (bare.endswith("s") and verbs.base(bare))
        if acts and after.strip("“\"'(").casefold() in lexicon.words("after-a-finite-verb"):
            return True
    return False
