"""Subject lines: the matter in at most seventy characters."""

from __future__ import annotations

from collections.abc import Iterator

from coach.domain.brief import Kind
from coach.writers.builtin.letters.material import Material, asks_to_shadow
from coach.writers.builtin.phrases.asking import on_its_day
from coach.writers.builtin.phrases.shapes import Known, Wished
from coach.writers.builtin.words import days
from coach.writers.builtin.words.prose import Prose, fill, own

MOST = 70


def subjects(m: Material) -> tuple[str, ...]:
    """The lines that fit, the best for the first variant first; never none."""
    return tuple(dict.fromkeys(line for line in _lines(m) if len(line) <= MOST))


def _lines(m: Material) -> Iterator[str]:
    filled: Iterator[Prose]
    if m.kind is Kind.THANK_YOU:
        filled = _thank_you(m)
    elif m.kind is Kind.FOLLOW_UP:
        filled = _follow_up(m)
    else:
        filled = _shadow(m) if asks_to_shadow(m.brief, m.kind) else _interview(m)
    for prose in filled:
        yield on_its_day(prose).capitalised().text


def _interview(m: Material) -> Iterator[Prose]:
    time = m.amount.time
    if m.goal:
        yield fill("could we talk for {time} about {x}?", time=time, x=m.goal.doing)
    if m.known and m.known[0].shape in {Known.THING, Known.READING}:
        yield fill("{time} about {x}?", time=time, x=m.known[0].prose)
    if m.place:
        yield fill("{time} about your work at {x}?", x=m.place, time=time)
    if m.learn and m.learn[0].shape is Wished.INDIRECT:
        yield fill("could I ask you {x}?", x=m.learn[0].prose)
    if m.goal:
        yield fill("questions about {x} ({time})", x=m.goal.doing, time=time)
    if m.place:
        yield fill("could we talk for {time} about {x}?", time=time, x=m.place)
    yield fill("could we talk for {time} about your work?", time=time)
    yield own("Could we talk about your work?")


def _shadow(m: Material) -> Iterator[Prose]:
    time = m.amount.time
    if m.place:
        yield fill("could I shadow you at {x} for {time}?", x=m.place, time=time)
        yield fill("shadowing you at {x}", x=m.place)
    if m.goal:
        yield fill("{x}: could I shadow you for {time}?", x=m.goal.doing, time=time)
    yield fill("could I shadow you for {time}?", time=time)
    yield fill("a request to shadow you for {time}", time=time)
    yield own("Could I shadow you at work?")


def _follow_up(m: Material) -> Iterator[Prose]:
    shadow = asks_to_shadow(m.brief, m.kind)
    if m.place:
        yield fill(
            "following up: shadowing at {x}" if shadow else "following up: your work at {x}",
            x=m.place,
        )
    ask = "following up: {x} of shadowing?" if shadow else "following up: {x} to talk?"
    yield fill(ask, x=m.amount.time)
    if m.goal:
        yield fill("following up on my note about {x}", x=m.goal.doing)
    yield own(
        "Following up on my request to shadow you"
        if shadow
        else "Following up on my request to talk"
    )


def _thank_you(m: Material) -> Iterator[Prose]:
    held = m.brief.meeting.date if m.brief.meeting else None
    when = days.on(held, m.today) if held and held <= m.today else ""
    shadow = asks_to_shadow(m.brief, m.kind)
    day = when.removeprefix("on ")
    if day.isalpha() and day != "today":
        yield own(f"thank you for {day}")
    yield own("thank you for letting me shadow you" if shadow else "thank you for our conversation")
    yield own("thank you for having me along" if shadow else "thank you for talking with me")
