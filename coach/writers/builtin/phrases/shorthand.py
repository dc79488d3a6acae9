"""Headlines as people type them into profiles, written out."""

from __future__ import annotations

import re

from coach.writers.builtin.phrases.persons import is_person
from coach.writers.builtin.words.english import article, has_determiner, with_article

# In order: some come only once another has been written out.
_SHORT_FORMS = tuple(
    (re.compile(pattern, re.IGNORECASE if any_case else 0), instead)
    for pattern, instead, any_case in (
        (r"^(?:hi|hello|hey)\b[,.!]?\s+(?=I\b|my\b)", "", True),
        (r"\bi(?=\s|['’](?:m|ve|d|ll)\b)", "I", False),
        (r"\bHS\b(?= \w)", "high school", True),
        (r"\b(\d\d) ?(?:y/?o|yrs? old|years? old)\b(?= [a-z])", r"\1-year-old", False),
        (r"\s+@\s+", " at ", False),
        (r"\bw/o\b", "without", False),
        (r"\bw/ ?", "with ", False),
        (r"\s*(?:→|->|=>)\s*", " turned ", False),
        (r"\bcand\.(?=\W|$)", "candidate", False),
        (r"\bstay at home (?=\w)", "stay-at-home ", True),
        (r"(?<=\d )yrs?\b\.?|(?<=\d)yrs?\b\.?", "years", True),
        (r"\s*\((\d+\+? years)\)(?= \w+ing\b)", r" with \1 of experience,", False),
        (r"\s*\((\d+\+? years)\)", r" with \1 of experience", False),
        (r"(?<=\w) / (?=\w)", ", ", False),
        (r"(\w{3,}|\d)\. (?=[a-z])", r"\1, ", False),
        (r"(?<=\d years) (?=wants?\b|now\b)", ", ", False),
        (r"\bthinking (?!about\b|of\b|that\b|hard\b|it\b|how\b)", "thinking about ", False),
    )
)
_PERHAPS = re.compile(r"\s*(?:→|->|=>)\s*([^?→]+)\?$")
_BARE_AM = re.compile(r"\b(I am|I['’]m|I was) (?=[a-z]+(?: [a-z]+)?\b)")
_YEARS_BARE = re.compile(
    r"([^,\d]*\w(?<! for)(?<! after)(?<! of)(?<! over)(?<! with)(?<! in)) \d+\+? years"
    r"(?=,| and\b|$)"
)


def in_words(text: str) -> str:
    """A headline without the signs and short forms of profiles: "@", "→", "4 yrs", "HS junior"."""
    text = _PERHAPS.sub(_considered, text)
    for pattern, instead in _SHORT_FORMS:
        text = pattern.sub(instead, text)
    text = _BARE_AM.sub(_article_behind, text)
    lasting = _YEARS_BARE.match(text)
    if lasting and is_person(lasting.group(1)):
        text = f"{lasting.group(1)} for{text[lasting.end(1) :]}"
    return text


def _considered(match: re.Match[str]) -> str:
    """What comes with a question mark behind an arrow: "→ teacher?"."""
    what = match.group(1)
    return f", thinking about {f'becoming {with_article(what)}' if is_person(what) else what}"


def _article_behind(match: re.Match[str]) -> str:
    """The article that a learner of English left out: "I was electrician"."""
    behind = match.string[match.end() :]
    bare = is_person(re.split(r"[.,;!]", behind, maxsplit=1)[0]) and not has_determiner(behind)
    return f"{match.group()}{article(behind)} " if bare else match.group()
