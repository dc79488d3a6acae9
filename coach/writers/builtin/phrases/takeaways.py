"""What stayed with the sender, and what they do next, each in the shape that can be told."""

from __future__ import annotations

import re
from typing import NamedTuple

from coach.domain.brief import Brief
from coach.writers.builtin.phrases.shapes import Kept, Next, Wished
from coach.writers.builtin.phrases.verbal import has_finite
from coach.writers.builtin.phrases.wishes import wish
from coach.writers.builtin.words.english import bare_end, first_word, lower_first, uncapped
from coach.writers.builtin.words.first_person import to_sender
from coach.writers.builtin.words.lexicon import table
from coach.writers.builtin.words.names import reader
from coach.writers.builtin.words.prose import Prose, told
from coach.writers.builtin.words.second_person import to_reader
from coach.writers.builtin.words.verbs import Form, form, is_command, is_deed


class Takeaway(NamedTuple):
    """One takeaway, ready to be placed."""

    shape: Kept
    prose: Prose


class Step(NamedTuple):
    """The next step, ready to be placed."""

    shape: Next
    prose: Prose


_TO_READER = re.compile(r"\b(?:you|your|yourself|yours)\b", re.IGNORECASE)
_TOLD = re.compile(r"(?:that\s+)", re.IGNORECASE)
_MUST = re.compile(
    r"you(?:['’]ll| will| have to| need| must| can| should| don['’]t have to| may| might)\b",
    re.IGNORECASE,
)
_NOT = re.compile(r"(?:don['’]t|do not)\s+", re.IGNORECASE)
_SPOKEN = ("you ", "you're ", "i ", "i'm ")
_SELF = table("i i'm i've i'll i’m i’ve i’ll we my")
# A statement with a plain verb of its own, which no colon need keep apart.
_DECLARES = re.compile(
    r"(?!(?:how|what|why|where|when|who|which|whether|if)\b)(?:[\w'’-]+ ){1,6}"
    r"(?:is|are|was|were|has|will|can|takes|matters|counts|depends)\b(?!.*[.;:?!])",
    re.IGNORECASE,
)
_AUXILIARY = table("will have am")
_GOES_ON = table("start stop begin keep try practice practise finish continue consider go")


def takeaways(brief: Brief) -> tuple[Takeaway, ...]:
    """Everything under ``meeting.takeaways``, in the order of the brief."""
    names = reader(brief).forms
    given = brief.meeting.takeaways if brief.meeting else ()
    return tuple(_takeaway(text, f"meeting.takeaways[{i}]", names) for i, text in enumerate(given))


def next_step(brief: Brief) -> Step | None:
    """What the sender does next; None where the brief does not say."""
    text = brief.meeting.next_step if brief.meeting else None
    if not text:
        return None
    shape, words = _step(_spoken(text, reader(brief).forms))
    return Step(shape, told(words, "meeting.next_step"))


def _spoken(text: str, names: tuple[str, ...]) -> str:
    plain = bare_end(uncapped(" ".join(text.split())))
    return to_reader(plain, names) or plain


def _takeaway(text: str, source: str, names: tuple[str, ...]) -> Takeaway:
    raw, spoken = bare_end(uncapped(text)), _spoken(text, names)
    # Only where the brief itself says "you" is the sender meant; turned pronouns are the reader's.
    meant = to_sender(spoken) if raw == spoken and _to_sender(raw) else spoken
    shape, words = _advice(meant) or _said(meant) or _otherwise(meant)
    return Takeaway(shape, told(words, source))


def _to_sender(text: str) -> bool:
    """Whether a takeaway speaks to the sender: a command, or what "you" will have to do."""
    bare = _TOLD.sub("", text)
    if _MUST.match(bare):
        return True
    command = text.removeprefix("to ")
    negative = _NOT.match(command)
    command = command[negative.end() :] if negative else command
    return is_command(lower_first(command)) or command.lower().startswith("never ")


def _advice(text: str) -> tuple[Kept, str] | None:
    """Advice in the imperative or the infinitive; what speaks to "you" is no such phrase."""
    infinitive = text.lower().startswith("to ")
    bare = text[len("to ") :] if infinitive else text
    negative = _NOT.match(bare)
    if _TO_READER.search(bare):
        return None
    if negative:
        return Kept.AGAINST, bare[negative.end() :]
    if bare.lower().startswith("never "):
        return Kept.NEVER, bare[len("never ") :]
    if infinitive or is_command(lower_first(bare)):
        return Kept.ADVICE, bare[0].lower() + bare[1:]
    return None


def _said(text: str) -> tuple[Kept, str] | None:
    """A that-clause, a sentence of one of the two, or a thing of the reader's."""
    low = text.lower()
    if low.startswith("that "):
        return Kept.THAT, text[0].lower() + text[1:]
    if re.match(r"i(?:'ll|’ll| will| have to| need| must| can| should| don't have to| may)\b", low):
        return Kept.THAT, f"that {text}"
    if low.startswith(_SPOKEN):
        return Kept.CLAUSE, text
    return (Kept.THING, text[0].lower() + text[1:]) if low.startswith("your ") else None


def _otherwise(text: str) -> tuple[Kept, str]:
    """A thing, a gerund or a question; whatever else it is, it stands behind a colon."""
    if _DECLARES.match(text):
        return Kept.THAT, f"that {lower_first(text)}"
    kind = wish(text, "")
    if kind.shape is Wished.TOPIC:
        gerund = form(first_word(text)) is Form.GERUND
        return (Kept.ABOUT if gerund else Kept.THING), kind.prose.text
    if kind.shape is Wished.INDIRECT:
        return Kept.THING, kind.prose.text
    return Kept.NOTED, lower_first(text)


def _step(text: str) -> tuple[Next, str]:
    word, small = first_word(text).lower(), text[0].lower() + text[1:]
    mine = word in {"my", "our"}
    if word in _SELF and (not mine or has_finite(text.split())):
        return Next.OWN, text
    if word == "to":
        return Next.PLAN, text[len("to ") :]
    if word in _AUXILIARY or is_deed(text):
        return Next.DEED, small
    if is_command(lower_first(text)) and not _names_a_thing(text):
        return Next.PLAN, lower_first(text)
    gerund = form(word) is Form.GERUND
    return (Next.DOING if gerund else Next.THING), small if gerund or mine else lower_first(text)


def _names_a_thing(text: str) -> bool:
    """Whether what looks like a command is a noun with its gerund: "substitute teaching"."""
    word, *behind = text.lower().split()
    return bool(behind) and form(behind[0]) is Form.GERUND and word not in _GOES_ON
