"""The connection note: the same ask within a count of characters."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from coach.writers.builtin.letters.material import Material, asks_to_shadow
from coach.writers.builtin.letters.sentences import found, wished, wished_first
from coach.writers.builtin.letters.style import Style
from coach.writers.builtin.phrases.shapes import Known
from coach.writers.builtin.words.english import lower_first
from coach.writers.builtin.words.prose import Prose, fill, join, own, sentence

_GREETINGS = {
    "warm": ("Hi {x}, ", "Hello {x}, "),
    "plain": ("Hello {x}, ", "Hi {x}, "),
    "formal": ("Dear {x}, ", "Hello {x}, "),
}
_THANKS = ("Thank you!", "Thanks!", "Many thanks.", "Thank you.", "Thanks so much.")
_ASK = (
    "Could we talk for {time}{how}?",
    "Would {call} be possible?",
    "Could I have {time}{how}?",
    "Might {time}{how} be possible?",
    "Might I ask you for {call}?",
    "Are you open to {call}?",
)
_ASK_SHADOW = (
    "Could I shadow you for {time}?",
    "Would you let me shadow you for {time}?",
    "Might I shadow you for {time}?",
    "May I shadow you at work for {time}?",
    "Could I come and shadow you for {time}?",
)
_WORK = {
    Known.MADE: ("I read that {x}", "I saw that {x}", "I learned that {x}"),
    Known.SAID: ("I noted that {x}", "I remember that {x}"),
    Known.MOVED: ("I saw that {x}", "I read that {x}", "I noticed that {x}"),
    Known.STATE: ("I saw that {x}", "I read that {x}", "I learned that {x}"),
    Known.THING: ("I read about {x}", "I'm curious about {x}", "I came across {x}"),
    Known.READING: ("I read {x}", "I liked reading {x}", "I have read {x}"),
    Known.OWN: ("{x}",),
}
_CUT = re.compile(r",|\s(?=\()|\s(?:with|who|at|from|now|and|studying|changing|in)\s")
_FOUND_CUT = re.compile(r",|\s(?=\()|\s(?:who|that)\s")
_LEAST_INTRO = len("I'm an RN")
_NEEDED = ("who", "how", "ask")
# So many attempts choose other words only; then some say less.
_OTHER_WORDS = 8


class _Order(NamedTuple):
    """What a note of this order is for, and its parts by name; the first must be there."""

    label: str
    parts: tuple[str, ...]


# For each variant the order wanted, and one that stands in where a note has no room for it.
_ORDERS = (
    (_Order("Says who you are first", ("who", "how", "work", "ask", "wish")),),
    (_Order("Says how you found them first", ("how", "who", "work", "ask", "wish")),),
    (
        _Order("Opens with their work", ("work", "who", "how", "ask", "wish")),
        _Order("Asks first", ("ask", "who", "how", "wish")),
    ),
    (
        _Order("Opens with your question", ("question", "who", "how", "work", "ask")),
        _Order("Asks, then says how you found them", ("ask", "how", "who", "work")),
    ),
    (_Order("Says how you found them, then asks", ("how", "ask", "wish", "who", "work")),),
)


def note(m: Material, style: Style, most: int, attempt: int) -> tuple[str, Prose]:
    """The label, and the fullest note of this variant's order within ``most`` characters.

    The name, who the sender is, how the reader was found and the ask are in every note; the words
    for them are cut at the end of a clause where there is no other way. Later attempts take other
    words, and then less of what a note can do without.
    """
    told, leanest = _told(m, style), ("", Prose())
    for order in _ORDERS[style.variant % len(_ORDERS)]:
        if told[order.parts[0]]:
            for parts in _choices(told, order, style, attempt):
                said = _written(m, style, parts)
                if len(said.text) <= most:
                    return order.label, said
                leanest = (order.label, said)
    return leanest


def _told(m: Material, style: Style) -> dict[str, tuple[Prose, ...]]:
    """Every part in the tone's words, whole and then cut; none of one that the brief lacks."""
    learn = m.learn[style.variant % len(m.learn) :][:1] if m.learn else ()
    parts: dict[str, Sequence[Prose]] = {
        "who": [intro.capitalised().ended() for intro in _intros(m)] if m.intro else [Prose()],
        "how": [how.capitalised().ended() for how in _founds(m, style)] or [Prose()],
        "ask": [_ask(m, style)],
        "work": _work(m, style),
        "wish": [wished(style, m, learn)] if learn else (),
        "question": [wished_first(style, learn[0])] if learn else (),
    }
    return {name: tuple(map(style.finished, forms)) for name, forms in parts.items()}


def _choices(
    told: dict[str, tuple[Prose, ...]], order: _Order, style: Style, attempt: int
) -> Iterator[tuple[Prose, ...]]:
    """The parts of a note in order, from the fullest to the leanest."""
    thanks = own(style.pick("note-thanks", _THANKS))
    spare = [name for name in order.parts[1:] if name not in _NEEDED]
    people = [(who, how) for how in told["how"] for who in told["who"]]
    have = [name for name in spare if told[name]]
    some = [have, *([name] for name in have if len(have) > 1)]
    if attempt >= _OTHER_WORDS:
        people = people[style.turn("note-people") % len(people) :]
        some = some[style.turn("note-spare") % (len(some) + 1) :]

    def filled(pair: tuple[Prose, Prose], left: Sequence[str]) -> tuple[Prose, ...]:
        forms = dict(zip(("who", "how"), pair, strict=True))
        kept = [name for name in order.parts if name not in spare or name in left]
        return tuple(forms[name] if name in forms else told[name][0] for name in kept)

    yield from ((*filled(people[0], left), thanks) for left in some)
    for pair in people:
        yield (*filled(pair, ()), thanks)
        yield filled(pair, ())


def _written(m: Material, style: Style, parts: Sequence[Prose]) -> Prose:
    """Greeting, the parts and name."""
    name = m.reader.formal if m.reader.title else m.reader.first
    greeting = style.pick("note-greeting", _GREETINGS[style.tone]).replace("{x}", name)
    body = join([part for part in parts if part], " ")
    return join([own(greeting).joined(_behind_comma(body)), m.name], " ")


def _behind_comma(body: Prose) -> Prose:
    """A small letter behind the greeting's comma, unless the first word keeps its capital."""
    first = body[0]
    if re.match(r"I\b", first.text):
        return body
    small = first.text[:1].lower() + first.text[1:]
    text = lower_first(first.text) if first.source else small
    return Prose((first._replace(text=text), *body[1:]))


def _intros(m: Material) -> Iterator[Prose]:
    """The introduction whole, then cut where a clause of it ends."""
    yield m.intro
    for place in reversed([cut.start() for cut in _CUT.finditer(m.intro.text)]):
        kept = m.intro.text[:place]
        whole = kept.count("(") == kept.count(")") and (", I " not in kept or ", and I " in kept)
        if place > _LEAST_INTRO and whole and kept.startswith("I"):
            yield _cut(m.intro, place)


def _founds(m: Material, style: Style) -> Iterator[Prose]:
    """How the reader was found, whole, then cut, then in general terms."""
    if m.found is None:
        return
    clause = found(style, m)
    yield clause
    for hit in reversed(list(_FOUND_CUT.finditer(clause.text))):
        yield _cut(clause, hit.start())
    yield fill("I {x}", x=m.found.general)


def _cut(prose: Prose, place: int) -> Prose:
    kept, left = [], place
    for run in prose:
        if left > 0:
            kept.append(run._replace(text=run.text[:left]))
        left -= len(run.text)
    if kept:
        kept[-1] = kept[-1]._replace(text=kept[-1].text.rstrip(" ,;"))
    return Prose(kept)


def _work(m: Material, style: Style) -> tuple[Prose, ...]:
    """What is known of the reader; another thing in each variant while there are some."""
    known = [one for one in m.known if one.shape in _WORK]
    if not known:
        return ()
    one = known[style.variant % len(known)]
    return (sentence(style.pick("note-work", _WORK[one.shape]), x=one.prose),)


def _ask(m: Material, style: Style) -> Prose:
    time, how, call = m.amount
    if asks_to_shadow(m.brief, m.kind):
        return style.say("note-ask", _ASK_SHADOW, time=time)
    return style.say("note-ask", _ASK, time=time, how=how, call=call)
