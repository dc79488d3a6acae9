"""Sentences on one matter each, for the plans of first emails to put in order."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import groupby

from coach.writers.builtin.letters import courtesies, surfaces
from coach.writers.builtin.letters.material import Material
from coach.writers.builtin.letters.style import SHORT, Style
from coach.writers.builtin.phrases.asking import on_a_day
from coach.writers.builtin.phrases.found import Found
from coach.writers.builtin.phrases.homework import Known
from coach.writers.builtin.phrases.wishes import Wish
from coach.writers.builtin.words import days
from coach.writers.builtin.words.english import words
from coach.writers.builtin.words.prose import Prose, fill, join, own, sentence

_STEM = 4
# An introduction that says already where the sender wants to go.
_WANTING = re.compile(
    r"\b(?:thinking about|looking (?:at|into)|hoping to|I want to|moving into|changing to)\b"
)
_ONE_DAY = re.compile(r"(?:1|one) day", re.IGNORECASE)
# What only the one who is asked can tell: not a dietitian, but "you".
_OF_READER = re.compile(r"\byou(?:r|rs)?\b", re.IGNORECASE)
_MOST_JOINED = 26
_MOST_INTRO = 22


def known_first(style: Style, known: Known) -> Prose:
    """What is known of the reader, as the reason for writing."""
    return style.say("known-first", surfaces.KNOWN_FIRST[known.shape], x=known.prose)


def known_later(style: Style, known: Known) -> Prose:
    """What is known of the reader, further down."""
    return style.say("known-later", surfaces.KNOWN_LATER[known.shape], x=known.prose)


def wished_first(style: Style, wish: Wish) -> Prose:
    """One wish as the first sentence of a letter."""
    return style.say("wish-first", surfaces.WISH_FIRST[wish.shape], x=wish.prose)


def wished(style: Style, m: Material, wishes: Sequence[Wish]) -> Prose:
    """Up to two wishes: in one sentence where they have the same shape and are short enough."""
    said: list[Prose] = []
    for shape, group in groupby(wishes[:2], key=lambda wish: wish.shape):
        alike = list(group)
        joined = join((wish.prose for wish in alike), surfaces.BETWEEN_WISHES[shape])
        apart = not alike[0].embeds or words(joined) > _MOST_JOINED
        for piece in [wish.prose for wish in alike] if apart else [joined]:
            wish = alike[0]._replace(prose=piece)
            said.append(_also(style, wish) if said else _wish(style, m, wish))
    return join(said, " ")


def _wish(style: Style, m: Material, wish: Wish) -> Prose:
    """One sentence; where it could be anybody's, it names whom it is put to."""
    to_peer = style.pick("wish-to", ("peer", "you", "peer")) == "peer"
    if m.peer and wish.embeds and to_peer and not _OF_READER.search(wish.prose.text):
        said = style.said("wish", surfaces.FROM_PEER[wish.shape], x=wish.prose, peer=m.peer)
        if said:
            return said
    return style.say("wish", surfaces.WISHES[wish.shape], x=wish.prose)


def _also(style: Style, wish: Wish) -> Prose:
    """A wish behind another one."""
    return style.say("also", surfaces.ALSO[wish.shape], x=wish.prose)


def asked(style: Style, m: Material) -> Prose:
    """The ask for a conversation, in few words or with what it is to be about."""
    time, how, call = m.amount
    slots = {"time": time, "how": how, "call": call}
    if style.pick("ask-form", ("short", "reason", "short")) == "short":
        said = style.said("ask", surfaces.ASK, **slots)
        if said:
            return said
    about = _matter(m)
    if about is not None:
        slots |= {"Call": call.capitalised(), "about": about}
        said = style.said("ask", surfaces.ASK_WITH_REASON, **slots)
        if said:
            return said
    return style.say("ask", surfaces.ASK, **slots)


def _matter(m: Material) -> Prose | None:
    """What a conversation is to be about, in words that only this letter has."""
    if m.place:
        return fill("your work at {x}", x=m.place)
    if m.peer:
        return fill("your work as {x}", x=m.peer)
    return None


def asked_to_shadow(style: Style, m: Material) -> Prose:
    """The ask to come along, in few words or with the place."""
    time, place = m.amount.time, m.place
    if place is None:
        return style.say("shadow", surfaces.ASK_SHADOW, time=time)
    if style.pick("shadow-form", ("short", "at", "short")) == "short":
        said = style.said("shadow", surfaces.ASK_SHADOW, time=time)
        if said:
            return said
    options = for_a_time(surfaces.ASK_SHADOW_AT, time)
    return style.say("shadow", options, time=time, Time=opening(time), place=place)


def for_a_time(options: Sequence[str], time: Prose) -> Sequence[str]:
    """The options that fit: of a day of the week one does not say that it "would be enough"."""
    return [option for option in options if "{Time}" not in option] if on_a_day(time) else options


def opening(time: Prose) -> Prose:
    """A time at the beginning of a sentence: "Two days", "A day", not "2 days" or "One day"."""
    first, *rest = time
    if _ONE_DAY.fullmatch(first.text):
        return Prose((first._replace(text="A day"), *rest))
    words = re.sub(r"\d+", lambda figure: days.number(int(figure.group())), first.text, count=1)
    return Prose((first._replace(text=words), *rest)).capitalised()


def toward(style: Style, m: Material, care: Wish | None) -> Prose | None:
    """Where the sender wants to go, and what draws them, where the brief says so."""
    if m.goal is None or _repeats(m.goal.do, m.intro) or _WANTING.search(m.intro.text):
        return cared(style, m, care) if care else None
    doing, do = m.goal
    cares = care is not None and care.embeds and not _repeats(care.prose, do)
    if care is None or not cares:
        said = style.said("toward", surfaces.TOWARD, doing=doing, do=do)
        if m.place and not said:
            return style.say("toward", surfaces.TOWARD_AT, doing=doing, do=do, place=m.place)
        return said or style.say("toward", surfaces.TOWARD, doing=doing, do=do)
    going = style.say("toward", surfaces.TOWARD, doing=doing, do=do)
    return join([going, style.say("cares", surfaces.CARES[care.shape], x=care.prose)], " ")


def _repeats(said: Prose, before: Prose) -> bool:
    """Whether all that one phrase says was said before ("pipe welding", for a pipe welder)."""
    stems = {word[:_STEM].lower() for word in before.text.split()}
    told = " ".join(run.text for run in said if run.source)
    long = [word.strip(".,") for word in told.split()]
    return all(word[:_STEM].lower() in stems for word in long if len(word) >= _STEM)


def cared(style: Style, m: Material, care: Wish) -> Prose:
    """What the sender cares about, as a sentence of its own."""
    if not care.embeds:
        return _wish(style.later(1), m, care)
    return style.say("cares", surfaces.CARES[care.shape], x=care.prose)


def introduced(m: Material) -> Prose:
    """Who the sender is, as a sentence."""
    return m.intro.capitalised().ended()


def found(style: Style, m: Material) -> Prose:
    """How the sender came to the reader, as a sentence of its own."""
    if m.found is None:
        return Prose()
    if m.found.sentence is not None:
        return m.found.sentence.capitalised().ended()
    return sentence("I {x}", x=_tail(style, m.found))


def introduced_and_found(style: Style, m: Material) -> Prose:
    """Who the sender is and how they came to the reader, in one sentence or two.

    Where one of the two is long, both are put into one sentence: two people who share a headline,
    or a professor, still do not send the same sentence.
    """
    apart = [introduced(m), found(style, m)]
    if m.found is None or m.found.sentence is not None or not joins(m.intro):
        person_first = m.found is not None and m.found.by_person
        return join(reversed(apart) if person_first != bool(style.variant % 2) else apart, " ")
    tail = _tail(style, m.found)
    short = max(words(m.intro), words(tail) + 1) <= SHORT
    if short and style.pick("intro-order", ("one", "two", "three")) != "one":
        return join(apart, " ")
    found_first = m.found.by_person or style.pick("found-first", ("no", "yes", "no")) == "yes"
    surface = "I {y}, and {x}" if found_first else "{x}, and I {y}"
    return sentence(surface, x=m.intro, y=tail)


def _tail(style: Style, how: Found) -> Prose:
    """One of the ways to say how the reader was found."""
    return how.tails[style.turn("found") % len(how.tails)]


def joins(intro: Prose) -> bool:
    """Whether an introduction is one short clause, so that another can follow it."""
    text = intro.text
    plain = not re.search(r"[:.;,] |\band\b(?! (?:an?|the)\b)", text)
    return plain and words(text) <= _MOST_INTRO


def meant(style: Style, *, shadow: bool) -> Prose:
    """What the sender hopes for, where the brief names nothing to learn."""
    return own(style.pick("meant", courtesies.MEANT_SHADOW if shadow else courtesies.MEANT))


def eased(style: Style, *, shadow: bool) -> Prose:
    """A short word that leaves the reader room."""
    table = courtesies.EASE_SHADOW if shadow else courtesies.EASE
    return own(style.pick("ease", table[style.tone]))


def thanked(style: Style) -> Prose:
    """Thanks, in the tone."""
    return own(style.pick("thanks", courtesies.THANKS[style.tone]))
