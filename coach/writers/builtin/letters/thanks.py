"""The thank-you: a takeaway, the next step, and nothing asked for."""

from __future__ import annotations

from coach.writers.builtin.letters import gratitude
from coach.writers.builtin.letters.material import Material, asks_to_shadow
from coach.writers.builtin.letters.outline import Outline, Part, extra, good, must, spare
from coach.writers.builtin.letters.requests import Plan
from coach.writers.builtin.letters.style import Style
from coach.writers.builtin.phrases.takeaways import Takeaway, next_step, takeaways
from coach.writers.builtin.words import days
from coach.writers.builtin.words.prose import Prose, own, told

_LATE = 8
_PLANS = 3


def plans(m: Material) -> tuple[Plan, ...]:
    """The orders in which thanks may come."""
    del m
    return (_thanking, _remembering, _doing, _thanking, _remembering)


def _thanking(m: Material, style: Style) -> Outline:
    first, second = _takeaways(m, style)
    return Outline(
        _label("Opens with thanks", style),
        (
            (must(_thanks(m, style)), must(_sorry(m, style))),
            (must(_kept(style, first)), good(second)),
            (must(_step(m, style)), *_ending(m, style)),
        ),
    )


def _remembering(m: Material, style: Style) -> Outline:
    first, second = _takeaways(m, style)
    return Outline(
        _label("Opens with what stayed with you", style),
        (
            (must(_kept(style, first)),),
            (must(_thanks(m, style)), must(_sorry(m, style)), good(second)),
            (must(_step(m, style)), *_ending(m, style)),
        ),
    )


def _doing(m: Material, style: Style) -> Outline:
    first, second = _takeaways(m, style)
    step = m.brief.meeting.next_step if m.brief.meeting else None
    return Outline(
        "Opens with what you did next" if step else "Opens with thanks and the takeaway",
        (
            (must(_thanks(m, style)), must(_sorry(m, style)), must(_step(m, style))),
            (must(_kept(style, first)), good(second)),
            _ending(m, style),
        ),
    )


def _label(label: str, style: Style) -> str:
    """A plan that comes a second time says so."""
    return f"{label}, in other words" if style.variant >= _PLANS else label


def _ending(m: Material, style: Style) -> tuple[Part, ...]:
    """What the day means for the sender, and a last word; more only for a letter too short."""
    return (
        extra(_going_on(m, style)),
        spare(own(style.pick("worth", gratitude.WORTH))),
        spare(own(style.pick("more", gratitude.MORE))),
        spare(own(style.pick("afterwards", gratitude.AFTERWARDS))),
        extra(own(style.pick("end", gratitude.END[style.tone]))),
    )


def _thanks(m: Material, style: Style) -> Prose:
    held = m.brief.meeting.date if m.brief.meeting else None
    known = held is not None and held <= m.today
    when = (
        own(" ").joined(told(days.on(held, m.today), "meeting.date")) if held and known else Prose()
    )
    shadow = asks_to_shadow(m.brief, m.kind)
    if style.pick("thank-form", ("about", "short", "about")) == "about":
        if shadow and m.place:
            return style.say("thank-at", gratitude.FOR_SHADOW_AT, when=when, place=m.place)
        if m.place:
            return style.say("thank-at", gratitude.FOR_TALK_AT, when=when, place=m.place)
    return style.say("thank", gratitude.FOR_SHADOW if shadow else gratitude.FOR_TALK, when=when)


def _sorry(m: Material, style: Style) -> Prose | None:
    held = m.brief.meeting.date if m.brief.meeting else None
    late = held is not None and (m.today - held).days >= _LATE
    return own(style.pick("sorry", gratitude.SORRY)) if late else None


def _going_on(m: Material, style: Style) -> Prose:
    """What the talk means for the sender's plans."""
    if m.goal is None:
        return Prose()
    slots = {"doing": m.goal.doing, "do": m.goal.do}
    surfaces: tuple[str, ...] = gratitude.GOING_ON
    if m.place and style.pick("going-on-at", ("at", "short", "at")) == "at":
        slots, surfaces = slots | {"place": m.place}, gratitude.GOING_ON_AT
    return style.said("going-on", surfaces, **slots) or Prose()


def _takeaways(m: Material, style: Style) -> tuple[Takeaway, Prose | None]:
    given = takeaways(m.brief)
    place = style.variant % len(given)
    turned = given[place:] + given[:place]
    second = turned[1] if len(turned) > 1 else None
    return turned[0], _kept(style, second, too=True) if second else None


def _kept(style: Style, takeaway: Takeaway, *, too: bool = False) -> Prose:
    """One takeaway as a sentence; ``too`` where another stands before it."""
    table = gratitude.KEPT_TOO if too else gratitude.KEPT
    return style.say("kept", table[takeaway.shape], x=takeaway.prose)


def _step(m: Material, style: Style) -> Prose | None:
    step = next_step(m.brief)
    return style.say("step", gratitude.STEP[step.shape], x=step.prose) if step else None
