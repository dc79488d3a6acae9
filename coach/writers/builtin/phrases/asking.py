"""What is asked for: how long, in what form, and the role it is about."""

from __future__ import annotations

import re
from typing import NamedTuple

from coach.domain.brief import Ask, Brief
from coach.writers.builtin.phrases.persons import is_person
from coach.writers.builtin.words.english import (
    article,
    bare_end,
    has_determiner,
    named,
    small_role,
    with_article,
)
from coach.writers.builtin.words.lexicon import BARE_ROLES, FIELDS
from coach.writers.builtin.words.proper import with_capitals
from coach.writers.builtin.words.prose import Prose, fill, own, told

_HOW = {
    "video": ("by video", "video call"),
    "video call": ("by video", "video call"),
    "zoom": ("on Zoom", "Zoom call"),
    "teams": ("on Teams", "Teams call"),
    "google meet": ("on Google Meet", "Google Meet call"),
    "facetime": ("on FaceTime", "FaceTime call"),
    "whatsapp": ("on WhatsApp", "WhatsApp call"),
    "discord": ("on Discord", "Discord call"),
    "skype": ("on Skype", "Skype call"),
    "phone": ("by phone", "phone call"),
    "phone call": ("by phone", "phone call"),
    "call": ("by phone", "phone call"),
    "telephone": ("by phone", "phone call"),
    "in person": ("in person", "meeting"),
    "in-person": ("in person", "meeting"),
    "coffee": ("over coffee", "coffee"),
    "tea": ("over tea", "tea"),
    "lunch": ("over lunch", "lunch"),
}
_PLACED = re.compile(r"(?:at|in|on|by|over|via|through|from|during|with|near)\s", re.IGNORECASE)
_WEEKDAY = re.compile(
    r"(?:(?:an?|one|any|some|the first|the last) )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
    r"(?: (?:morning|afternoon|evening|night))?(?: (?:in|this|of) [^,]+)?",
    re.IGNORECASE,
)
_WANTS_ARTICLE = re.compile(
    r"(?:University|City|County|Department|Office|State|Ministry|Port|College|Bank|Museum|School|Bureau"
    r"|Institute|Institution|Cent(?:er|re)|Church|Chamber|Agency|Board|Society|Association|Library|House)"
    r" of\b"
)
_PUBLIC_BODY = re.compile(
    r"^(?![Tt]he\b)\w.* (?:Office|Agency|Association|Society|Foundation|Commission|Bureau|Authority"
    r"|Department|Ministry|Museum)$"
)
_FIELD_ENDING = re.compile(
    r"(?:ing|ics|logy|nomy|graphy|ism|tecture|ture|istry|ation|ment|ance|ship)$"
)


class Amount(NamedTuple):
    """The time asked for. ``how`` starts with a space, or is empty."""

    time: Prose  # "20 minutes"
    how: Prose  # " by phone"
    call: Prose  # "a 20-minute phone call"


def conversation(ask: Ask) -> Amount:
    """The time for a conversation: minutes, or else the duration."""
    how, noun = _form(ask.format)
    if ask.minutes:
        call = fill(
            "{article} {minutes} {noun}",
            article=article(str(ask.minutes)),
            minutes=told(f"{ask.minutes}-minute", "ask.minutes"),
            noun=noun,
        )
        return Amount(told(f"{ask.minutes} minutes", "ask.minutes"), how, call)
    time = _duration(ask)
    call = fill("{article} {noun} of {time}", article=article(noun.text), noun=noun, time=time)
    return Amount(time, how, call)


def at_work(ask: Ask) -> Amount:
    """The time at the reader's side: the duration, or else minutes."""
    time = _duration(ask) if ask.duration else told(f"{ask.minutes} minutes", "ask.minutes")
    return Amount(time, Prose(), time)


def on_its_day(prose: Prose) -> Prose:
    """A time that is a day of the week stands behind "on": "shadow you on a Saturday"."""
    runs = list(prose)
    for place, run in enumerate(runs[1:], start=1):
        before = runs[place - 1]
        if run.source == "ask.duration" and _WEEKDAY.fullmatch(run.text) and not before.source:
            runs[place - 1] = before._replace(text=re.sub(r"\bfor $", "on ", before.text))
    return Prose(runs)


def on_a_day(time: Prose) -> bool:
    """Whether a time is a day of the week."""
    return bool(_WEEKDAY.fullmatch(time.text))


def _duration(ask: Ask) -> Prose:
    text = bare_end(ask.duration or "")
    text = re.sub(r"^for\s+", "", text, flags=re.IGNORECASE)
    text = re.sub(r"\bmins?\b\.?", "minutes", re.sub(r"\bhrs?\b\.?", "hours", text))
    text = re.sub(r"^1 (?=[a-z])", "one ", text, flags=re.IGNORECASE)
    small = text[:1].lower() + text[1:] if text[1:2].islower() else text
    return told(with_capitals(small), "ask.duration")


def _form(wanted: str | None) -> tuple[Prose, Prose]:
    """How to talk ("by phone") and what it is called ("phone call"); neither where it is open."""
    if not wanted:
        return Prose(), own("conversation")
    text = bare_end(" ".join(wanted.split()))
    how, noun = _HOW.get(text.lower(), ("", ""))
    if how:
        return own(" ").joined(told(how, "ask.format")), told(noun, "ask.format")
    placed = text if _PLACED.match(text) else f"({text})"
    placed = placed[0].lower() + placed[1:]
    return own(" ").joined(told(placed, "ask.format")), fill(
        "conversation {x}", x=told(placed, "ask.format")
    )


def as_role(role: str) -> str:
    """A role behind "as" or "become": "a hydrologist", "head of design"."""
    text = role_in_line(role)
    if has_determiner(text) or text.lower().startswith(BARE_ROLES):
        return text
    return with_article(text)


def role_in_line(role: str) -> str:
    """A role inside a sentence: known common words lowered, names and acronyms kept."""
    return small_role(bare_end(" ".join(role.split())))


class Goal(NamedTuple):
    """Where the sender wants to go, in two forms."""

    doing: Prose  # "becoming a hydrologist"
    do: Prose  # "become a hydrologist"


def goal(brief: Brief) -> Goal | None:
    """The target as a goal; None without one."""
    role = brief.target.role
    if not role:
        return None
    if is_field(role):
        field = told(role_in_line(role), "target.role")
        return Goal(fill("going into {x}", x=field), fill("go into {x}", x=field))
    post = told(as_role(role), "target.role")
    return Goal(fill("becoming {x}", x=post), fill("become {x}", x=post))


def is_field(role: str) -> bool:
    """Whether a target is a field ("nursing", "data science") and no person's role."""
    words = role.lower().split()
    if not words or is_person(role) or role.lower().startswith(BARE_ROLES):
        return False
    last = re.sub(r"\W", "", words[-1])
    return last in FIELDS or bool(_FIELD_ENDING.search(last))


def peer(brief: Brief) -> Prose | None:
    """The reader's role as somebody to ask: "a hydrologist"; None for a field, or without one."""
    role = brief.contact.role
    return told(as_role(role), "contact.role") if role and not is_field(role) else None


def workplace(brief: Brief) -> Prose | None:
    """The organization, with the article that some names want."""
    name = brief.contact.organization
    if not name:
        return None
    text = named(bare_end(" ".join(name.split())))
    wants = _WANTS_ARTICLE.match(text) or _PUBLIC_BODY.search(text)
    text = re.sub(r"^The (?=\w)", "the ", text)
    return told(f"the {text}" if wants else text, "contact.organization")
