"""What the sender wants to learn, and what they care about, in the shape that can be told."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from coach.writers.builtin.phrases.shapes import Wished as Shape
from coach.writers.builtin.words.english import (
    article,
    bare_end,
    has_determiner,
    lower_first,
    quoted,
    uncapped,
)
from coach.writers.builtin.words.lexicon import table
from coach.writers.builtin.words.prose import Prose, told
from coach.writers.builtin.words.second_person import to_reader
from coach.writers.builtin.words.verbs import Form, ambiguous, form, is_command


class Wish(NamedTuple):
    """One wish, ready to be placed."""

    shape: Shape
    prose: Prose

    @property
    def embeds(self) -> bool:
        """Whether it can stand behind "about"."""
        return self.shape in {Shape.INDIRECT, Shape.TOPIC}


_ASKING = table("what how why which where when who whether if whose")
_AUXILIARY = table(
    """
    do did does is are was were can could should would will has have had may might must am
    """
)
# Things of which one speaks with an article: "a" where there are many, else "the".
_SINGLE = table(
    """
    day week month year shift morning night exam test interview path move change switch step process
    apprenticeship internship license licence schedule routine workload part thing job career role
    certificate degree course salary commute portfolio future culture difference transition jump
    """
)
_MANY = table(
    "change switch transition certificate degree course apprenticeship internship portfolio"
)
_MOST = table("best worst hardest easiest biggest most first last main")
_USUAL = table("typical normal average usual regular standard good bad busy quiet slow")
_HEAD_ENDS = re.compile(
    r"\s(?:in|at|on|of|for|about|with|from|by|to|that|which|who|you|where|and|as|like|when|into|without|after"
    r"|before|during|under|over|between)\b|[,:;(]"
)
_LEAD_IN = re.compile(
    r"(?:I(?:['’]d| would) (?:like|love|want) to|I(?: really)? want to|I hope to|hoping to"
    r"|wanting to|to)\s+(?=\w)",
    re.IGNORECASE,
)
# How much or how many of something, with no verb: "how much math", "how many visitors before …".
_AMOUNT = re.compile(r"^(how (?:much|many) \w+)(?=$| (?:before|until|at|in|per|on) )")
_LEARN = re.compile(
    r"(?:know|learn|hear|find out|ask(?: you)?|see|understand)(?: more)?(?: about)?\s+"
    r"(?=(?:what|how|why|which|where|when|who|whether|if)\b)",
    re.IGNORECASE,
)
_ABOUT = re.compile(
    r"(?:learn(?:ing)?|know|hear(?:ing)?|ask(?:ing)?)(?: more)? about\s+|about\s+", re.IGNORECASE
)


def wishes(texts: Iterable[str], key: str, names: tuple[str, ...]) -> tuple[Wish, ...]:
    """Each text in its shape; ``key`` is the list they come from, as sources name it."""
    return tuple(
        wish(text, f"{key}[{index}]", names) for index, text in enumerate(texts) if text.strip()
    )


def wish(text: str, source: str, names: tuple[str, ...] = ()) -> Wish:
    """One text in the safest shape that fits it."""
    raw = " ".join(uncapped(text).split())
    spoken = to_reader(raw, names)
    if spoken is None:
        return Wish(Shape.QUOTE, told(quoted(bare_end(raw)), source))
    asked = spoken.endswith("?")
    plain = bare_end(spoken.rstrip("? "))
    if asked and len(plain.split()) <= len("so") and plain.split()[0].lower() not in _ASKING:
        asked = False
    if asked and not _plain_indirect(plain):
        return Wish(Shape.QUESTION, told(f"{plain[0].upper()}{plain[1:]}?", source))
    shape, words = _shaped(plain)
    return Wish(shape, told(words, source))


def _plain_indirect(text: str) -> bool:
    """A question mark behind "what the work is like" is only a slip."""
    words = text.lower().split()
    return len(words) > 2 and words[0] in _ASKING and words[1] in {"the", "a", "your", "you", "it"}  # noqa: PLR2004 - a question word, its subject and a verb


def _shaped(text: str) -> tuple[Shape, str]:
    lead = _LEAD_IN.match(text)
    stripped = text[lead.end() :] if lead else text
    learn = _LEARN.match(stripped)
    stripped = stripped[learn.end() :] if learn else stripped
    words = stripped.split()
    first, second = words[0].lower(), words[1].lower() if len(words) > 1 else ""
    if first in _ASKING:
        return _asking(lower_first(stripped), first, second)
    about = _ABOUT.match(stripped)
    if about:
        return _topic(stripped[about.end() :])
    if first in _AUXILIARY:
        return Shape.QUESTION, f"{stripped[0].upper()}{stripped[1:]}?"
    if first in {"i", "i'm", "i've", "my"} and len(words) > len("my"):
        return Shape.OWN, stripped
    if _is_deed(lower_first(stripped), second, lead=bool(lead)):
        return Shape.DEED, lower_first(stripped)
    return _topic(stripped)


def _asking(text: str, first: str, second: str) -> tuple[Shape, str]:
    if second in _AUXILIARY and first not in {"whether", "if"}:
        return Shape.QUESTION, f"{text[0].upper()}{text[1:]}?"
    if first in {"what", "which", "how"} and len(text.split()) == 1:
        return Shape.QUOTE, quoted(text)
    text = _AMOUNT.sub(r"\1 it takes", text)
    return Shape.INDIRECT, text.replace("if ", "whether ", 1) if first == "if" else text


def _is_deed(text: str, second: str, *, lead: bool) -> bool:
    """A base form is a deed behind "to", or where its object follows."""
    if not is_command(text):
        return False
    return lead or has_determiner(second) or second in _ASKING


def _topic(text: str) -> tuple[Shape, str]:
    """A noun phrase or a gerund; anything with a verb of its own is quoted."""
    words = [word.lower().strip(",;:") for word in text.split()]
    if re.search(r"[.!?;:]\s", text):
        return Shape.QUOTE, quoted(text)
    finite = {"is", "are", "was", "were", "has", "will", "can", "should", "would", "could"}
    joint = next(
        (place for place, word in enumerate(words) if word in _ASKING | {"that"}), len(words)
    )
    if words[0] in {"you", "people", "they", "it"} or finite & set(words[1:joint]):
        return Shape.QUOTE, quoted(text)
    if (
        len(words) > 1
        and words[0].endswith("s")
        and form(words[1]) is Form.BASE
        and not ambiguous(words[1])
    ):
        return Shape.QUOTE, quoted(text)
    return Shape.TOPIC, _with_article(lower_first(text))


def _with_article(topic: str) -> str:
    """A single thing with the article it wants: "a typical day", "the hardest part"."""
    first, *others = topic.lower().split()
    if form(first) is Form.GERUND:
        return topic
    head = _HEAD_ENDS.split(topic.lower(), maxsplit=1)[0].split()[-1]
    if has_determiner(topic) or not (head in _SINGLE or (first in _MOST and others)):
        return topic
    one_of_many = head in _MANY or (first in _USUAL and others)
    return f"{article(topic)} {topic}" if one_of_many and first not in _MOST else f"the {topic}"
