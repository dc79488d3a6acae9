"""A model's fields become a draft's text, or are told apart from what is no draft.

Refusals, other languages and leaked prompts are seen here because they say something about the
answer, not about the email: no rule of the check is about them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from coach.domain.message import Message
from coach.prompts.material import contact_details
from coach.writers.parse import Unusable

_REFUSAL = re.compile(
    r"\b(?:I(?:'m| am)? (?:sorry|afraid)\b.{0,40}\b(?:can(?:'t|not)|unable|won't)"
    r"|I (?:can(?:'t|not)|am unable to|won't be able to|must decline to)"
    r" (?:help(?! but\b| \w+ing\b)|assist|write|create|generate|comply|fulfil|do that|provide)"
    r"|as an? (?:AI|artificial intelligence)(?:,| (?:language )?model| assistant)"
    r"|as a (?:large )?language model)",
    re.IGNORECASE | re.DOTALL,
)
_CHATTER_BEFORE = re.compile(
    r"\A(?:(?:sure|certainly|of course|absolutely|okay)\b[!,.:][^\n]*\n+)?"
    r"(?:(?:here(?:'s| is| are)|below is)\b[^\n]*:\s*\n+)?",
    re.IGNORECASE,
)
_CHATTER_AFTER = re.compile(
    r"\n+(?:-{3,}\s*\n+)?(?:let me know if you(?:'d| would)? (?:like|want|need)[^\n]*"
    r"(?:chang|adjust|edit|revis|version|tweak)[^\n]*"
    r"|(?:please )?note(?: that)?:[^\n]*|\(?word count[^\n]*"
    r"|I hope this (?:email|draft|helps)[^\n]*)"
    r"\s*\Z",
    re.IGNORECASE,
)
_TAG = re.compile(r"</?(?:brief|draft|findings|questions|system|user)>|<\|[\w ]+\|>|\[/?INST\]")
_MARKUP = re.compile(r"<[/!]?[a-zA-Z][^<>]*>|!\[[^\]]*\]\(|\]\(\w+:")
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")
_SMALL_WORDS = (
    "a about am an and are as at be been but by can could do for from had has have how i if in is "
    "it me my of on or our so that the their there they this to was we what when which who will "
    "with would you your"
)
_ENGLISH = frozenset(_SMALL_WORDS.split())
_HOST = re.compile(
    r"[\w-]+(?:\.| ?\[\.\] ?| ?[(\[]dot[)\]] ?| dot )"
    r"(?:com|org|net|edu|gov|io|dev|me|app|ai|co|xyz|ru|cn|info|biz|site|online|top|link|ly)\b",
    re.IGNORECASE,
)
_MOST_CHARACTERS = 6_000
_LEAST_WORDS = 12
_LEAST_ENGLISH = 0.2
_RUN = 9
"""Words in a row that no email shares with the instructions by chance."""


def tidy(text: str) -> str:
    """The text without chatter around it, with line breaks as they are meant."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if "\n" not in text:
        text = text.replace("\\n", "\n")
    text = _CHATTER_AFTER.sub("", _CHATTER_BEFORE.sub("", text.strip()))
    lines = [line.rstrip() for line in text.split("\n")]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


def require_text(text: str, prompt: Iterable[Message]) -> None:
    """Raise Unusable where ``text`` is no text of the kind that ``prompt`` asked for.

    It is empty, far too long, a refusal, no English, repeats the instructions, or holds a link or
    an address: prompts hold none, so none can be right.
    """
    messages = tuple(prompt)
    if not text:
        raise Unusable("left the text empty", again="The text is empty. Write all of it.")
    if len(text) > _MOST_CHARACTERS:
        raise Unusable(
            "wrote far too much",
            again="That is far too long. Write the text once, and nothing else.",
        )
    if is_refusal(text):
        raise Unusable("declined to write this")
    if _leaks(text, messages):
        raise Unusable(
            "repeated its instructions instead of writing",
            again="That repeats the instructions. Write the text itself and nothing about it.",
        )
    if _adds_addresses(text, messages):
        raise Unusable(
            "added a link or an address",
            again="Leave out every link, email address, street address and telephone number.",
        )
    if _MARKUP.search(text):
        raise Unusable("added markup", again="Write plain text: no tags, no images, no links.")
    if not _is_english(text):
        raise Unusable("did not write in English", again="Write the text in English.")


def is_refusal(text: str) -> bool:
    """Whether the text says that it will not be written."""
    return _REFUSAL.search(text[:400]) is not None


def _is_english(text: str) -> bool:
    words = [word.lower() for word in _WORD.findall(text.replace("\u2019", "'"))]
    if len(words) < _LEAST_WORDS:
        return True
    return sum(word in _ENGLISH for word in words) >= _LEAST_ENGLISH * len(words)


def _adds_addresses(text: str, prompt: Iterable[Message]) -> bool:
    found = _addresses(text)
    return bool(found) and bool(found - _addresses(" ".join(each.content for each in prompt)))


def _addresses(text: str) -> set[str]:
    """Everything in the text that leads somewhere: links, addresses, numbers, bare host names."""
    return {each.lower() for each in (*contact_details(text), *_HOST.findall(text))}


def _leaks(text: str, prompt: Iterable[Message]) -> bool:
    """Whether a long run of the instructions, or one of the prompt's tags, is in the text."""
    if _TAG.search(text):
        return True
    told = _plain(" ".join(each.content for each in prompt if each.role == "system"))
    words = _plain(text).split(" ")
    runs = (words[place : place + _RUN] for place in range(len(words) - _RUN + 1))
    return any(" ".join(run) in told for run in runs)


def _plain(text: str) -> str:
    """The words alone, in lower case, a space between them."""
    return " ".join(_WORD.findall(text.lower()))
