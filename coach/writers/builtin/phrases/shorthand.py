"""Headlines as people type them into profiles, written out."""

from __future__ import annotations

import re

from coach.writers.builtin.phrases.persons import is_person
from coach.writers.builtin.words.english import article, has_determiner

_HELLO = re.compile(r"(?:hi|hello|hey)\b[,.!]?\s+(?=I\b|my\b)", re.IGNORECASE)
_YEARS_BARE = re.compile(
    r"([^,\d]*\w(?<! for)(?<! after)(?<! of)(?<! over)(?<! with)(?<! in)) \d+\+? years"
    r"(?=,| and\b|$)"
)


def in_words(text: str) -> str:
    """A headline without the signs and short forms of profiles: "@", "→", "4 yrs", "HS junior"."""
    text = _HELLO.sub("", text)
    text = re.sub(r"\bi(?=\s|['’](?:m|ve|d|ll)\b)", "I", text)
    text = re.sub(r"\bHS\b(?= \w)", "high school", text, flags=re.IGNORECASE)
    text = re.sub(r"\b(\d\d) ?(?:y/?o|yrs? old|years? old)\b(?= [a-z])", r"\1-year-old", text)
    text = re.sub(r"\s+@\s+", " at ", text)
    text = re.sub(r"\bw/ ?", "with ", re.sub(r"\bw/o\b", "without", text))
    text = re.sub(r"\s*(?:→|->|=>)\s*([^?]+)\?$", r", thinking about \1", text)
    text = re.sub(r"\s*(?:→|->|=>)\s*", " turned ", text)
    text = re.sub(r"\bcand\.(?=\W|$)", "candidate", text).replace("tay at home ", "tay-at-home ")
    text = re.sub(r"\b(I am|I['’]m|I was) (?=[a-z]+(?: [a-z]+)?\b)", _article_behind, text)
    text = re.sub(r"(?<=\d )yrs?\b\.?|(?<=\d)yrs?\b\.?", "years", text, flags=re.IGNORECASE)
    text = re.sub(r"\s*\((\d+\+? years)\)", r" with \1 of experience", text)
    text = re.sub(r"(?<=\w) / (?=\w)", " and ", text)
    text = re.sub(r"(\w{3,}|\d)\. (?=[a-z])", r"\1, ", text)
    text = re.sub(r"(?<=\d years) (?=wants?\b|now\b)", ", ", text)
    lasting = _YEARS_BARE.match(text)
    if lasting and is_person(lasting.group(1)):
        text = f"{lasting.group(1)} for{text[lasting.end(1) :]}"
    return re.sub(r"\bthinking (?!about\b|of\b|that\b|hard\b|it\b|how\b)", "thinking about ", text)


def _article_behind(match: re.Match[str]) -> str:
    """The article that a learner of English left out: "I was electrician"."""
    behind = match.string[match.end() :]
    bare = is_person(re.split(r"[.,;!]", behind, maxsplit=1)[0]) and not has_determiner(behind)
    return f"{match.group()}{article(behind)} " if bare else match.group()
