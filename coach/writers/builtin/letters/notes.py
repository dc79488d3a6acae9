"""The connection note: the same ask within a count of characters."""

from __future__ import annotations

import re
from collections.abc import Iterator

from coach.writers.builtin.letters.material import Material, asks_to_shadow
from coach.writers.builtin.letters.sentences import found, wished
from coach.writers.builtin.letters.style import Style
from coach.writers.builtin.phrases.shapes import Known
from coach.writers.builtin.words.prose import Prose, fill, join, own, sentence

_LABELS = (
    "Says who you are first",
    "Says how you found them first",
    "Asks first",
    "Asks, then says how you found them",
    "Says how you found them, then asks",
)
_GREETINGS = {"warm": "Hi {x}, ", "plain": "Hello {x}, ", "formal": "Dear {x}, "}
_THANKS = ("Thank you!", "Thanks!", "Many thanks.", "Thank you.", "Thanks so much.")
_WORK = {
    Known.MADE: ("I read that {x}", "I saw that {x}"),
    Known.SAID: ("I noted that {x}",),
    Known.MOVED: ("I saw that {x}", "I read that {x}"),
    Known.STATE: ("I saw that {x}", "I read that {x}"),
    Known.THING: ("I read about {x}", "I have read about {x}"),
    Known.READING: ("I read {x}", "I liked reading {x}"),
    Known.OWN: ("{x}",),
}
_CUT = re.compile(r",|\s(?:with|who|at|from|now|and|studying|changing|in)\s")


def note(m: Material, style: Style, most: int) -> tuple[str, Prose]:
    """The label, and the fullest note of this variant's order within ``most`` characters.

    The name, who the sender is, how the reader was found and the ask are in every note; the words
    for them are cut at the end of a clause where there is no other way.
    """
    leanest = Prose()
    for option in _candidates(m, style):
        said = style.finished(option)
        if len(said.text) <= most:
            return _LABELS[style.variant % len(_LABELS)], said
        if not leanest or len(said.text) < len(leanest.text):
            leanest = said
    return _LABELS[style.variant % len(_LABELS)], leanest


def _candidates(m: Material, style: Style) -> Iterator[Prose]:
    """Notes from the fullest to the leanest."""
    work, wish = _work(m, style), wished(style, m, m.learn[:1]) if m.learn else None
    thanks = own(style.pick("note-thanks", _THANKS))
    intros, founds = list(_intros(m)), list(_founds(m, style))
    for further in ((work, wish), (work, None), (None, wish), (None, None)):
        yield _note(m, style, (intros[0], founds[0]), further, thanks)
    for how in founds:
        for intro in intros:
            yield _note(m, style, (intro, how), (None, None), thanks)
            yield _note(m, style, (intro, how), (None, None), Prose())


def _note(
    m: Material,
    style: Style,
    people: tuple[Prose, Prose],
    further: tuple[Prose | None, Prose | None],
    thanks: Prose,
) -> Prose:
    """Greeting, the parts in this variant's order, thanks and name."""
    who, how = (part.capitalised().ended() if part else part for part in people)
    work, wish = further
    ask = join([piece for piece in (_ask(m), wish) if piece], " ")
    orders = (
        (who, how, work, ask),
        (how, work, who, ask),
        (ask, who, how, work),
        (ask, how, who, work),
        (how, ask, who, work),
    )
    body = join([part for part in orders[style.variant % len(orders)] if part], " ")
    return join([_greeting(m, style).joined(_behind_comma(body)), thanks, m.name], " ")


def _greeting(m: Material, style: Style) -> Prose:
    name = m.reader.formal if m.reader.title else m.reader.first
    return own(_GREETINGS[style.tone].replace("{x}", name))


def _behind_comma(body: Prose) -> Prose:
    """A small letter behind the greeting's comma, where the first word is the writer's own."""
    first = body[0]
    if first.source or first.text.startswith("I"):
        return body
    return Prose((first._replace(text=first.text[:1].lower() + first.text[1:]), *body[1:]))


def _intros(m: Material) -> Iterator[Prose]:
    """The introduction whole, then cut where a clause of it ends."""
    yield m.intro
    for place in reversed([cut.start() for cut in _CUT.finditer(m.intro.text)]):
        if place > len("I'm an RN") and m.intro[0].text.startswith("I"):
            yield _cut(m.intro, place)


def _founds(m: Material, style: Style) -> Iterator[Prose]:
    """How the reader was found, whole, then cut, then in general terms."""
    if m.found is None:
        yield Prose()
        return
    clause = found(style, m)
    yield clause
    for hit in reversed(list(re.finditer(r",|\s(?:who|that)\s", clause.text))):
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


def _work(m: Material, style: Style) -> Prose | None:
    known = m.known[0] if m.known else None
    if known is None or known.shape not in _WORK:
        return None
    return sentence(style.pick("note-work", _WORK[known.shape]), x=known.prose)


def _ask(m: Material) -> Prose:
    if asks_to_shadow(m.brief, m.kind):
        return fill("Could I shadow you for {x}?", x=m.amount.time)
    return fill("Could we talk for {x}{how}?", x=m.amount.time, how=m.amount.how)
