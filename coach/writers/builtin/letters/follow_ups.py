"""The nudge after an unanswered request: it restates the ask and gives an easy way out."""

from __future__ import annotations

import re

from coach.writers.builtin.letters.material import Material, asks_to_shadow
from coach.writers.builtin.letters.outline import Outline, good, must
from coach.writers.builtin.letters.requests import Plan
from coach.writers.builtin.letters.sentences import wished
from coach.writers.builtin.letters.style import Style
from coach.writers.builtin.words import days
from coach.writers.builtin.words.prose import Prose, Run, fill, own, told

_RECALL = (
    "I wrote to you {when} about {about}",
    "{When} I wrote to you about {about}",
    "I'm following up on the note I sent you {when} about {about}",
    "I sent you a note about {about} {when}, and it may have come at a busy time",
    "My note about {about} reached you {when}, perhaps at a busy time",
)
_RECALL_AT = (
    "I wrote to you at {place} {when} about {about}",
    "{When} I wrote to you at {place} about {about}",
    "I'm following up on the note I sent you at {place} {when} about {about}",
)
_RECALL_AS = (
    "I'm the {who} who wrote to you {when} about {about}",
    "I'm the {who} who sent you a note {when} about {about}",
    "I'm the {who}, and I wrote to you {when} about {about}",
)
_ASK_AGAIN = (
    "Would {call} still be possible?",
    "I'd still be glad of {call}.",
    "If you can spare {time}{how}, I'd be grateful.",
    "Could we still talk for {time}{how}?",
    "I'm still hoping for {call}.",
)
_ASK_AGAIN_AT = (
    "Would {call} about your work at {place} still be possible?",
    "I'd still be glad of {call} about your work at {place}.",
    "If you can spare {time}{how} to talk about your work at {place}, I'd be grateful.",
)
_SHADOW_AGAIN = (
    "Could I still shadow you for {time}?",
    "I'd still be glad to shadow you for {time}.",
    "If I could shadow you for {time}, I'd be grateful.",
    "I'm still hoping to shadow you for {time}.",
    "Might I still shadow you for {time}?",
)
_SHADOW_AGAIN_AT = (
    "Could I still shadow you at {place} for {time}?",
    "I'd still be glad to shadow you at {place} for {time}.",
    "If I could shadow you at {place} for {time}, I'd be grateful.",
)
_OUT = {
    "warm": (
        "If it doesn't fit, no harm done.",
        "If it isn't possible, that's all right.",
        "A one-line no is fine too.",
        "If this is a bad time, no matter.",
        "No need to worry if it doesn't suit.",
    ),
    "plain": (
        "If it doesn't fit, that's fine.",
        "A short no is fine too.",
        "If it isn't possible, that's fine.",
        "If this is a bad time, no matter.",
        "No need to worry if it doesn't suit.",
    ),
    "formal": (
        "I understand if it is not possible.",
        "If it does not suit, that is fine.",
        "A short answer either way is welcome.",
        "I quite understand if time is short.",
        "I understand if it does not suit.",
    ),
}
_LAST = (
    "This is my last note about it.",
    "I won't write about this again.",
    "After this I'll leave it with you.",
    "I'll leave it at this one.",
    "This will be my last email about it.",
)
_THANKS = (
    "Thank you for your time.",
    "Thank you either way.",
    "Thank you for reading this.",
    "Thank you, and all good wishes.",
    "Thanks again for reading.",
)
_PLANS = 4
_WHO = re.compile(r"an? ([^,:.]+)$")


def plans(m: Material) -> tuple[Plan, ...]:
    """The orders in which a nudge may come."""
    del m
    return (_reminding, _asking, _short, _wishing, _asking)


def is_last(m: Material) -> bool:
    """Whether this nudge follows another, so that it should be the last."""
    return bool(m.brief.earlier and m.brief.earlier.nudges)


def _reminding(m: Material, style: Style) -> Outline:
    ending = must(_way_out(m, style), own(style.pick("thanks", _THANKS)))
    return Outline(
        _label(m, style, "Recalls your first email"),
        ((must(_recalled_as(m, style)),), (must(_again(m, style)), good(_wish(m, style)), ending)),
    )


def _asking(m: Material, style: Style) -> Outline:
    ending = must(_way_out(m, style), own(style.pick("thanks", _THANKS)))
    return Outline(
        _label(m, style, "Asks again at once"),
        ((must(_again(m, style)), must(_recalled(m, style)), good(_wish(m, style))), (ending,)),
    )


def _short(m: Material, style: Style) -> Outline:
    thanks = must(own(style.pick("thanks", _THANKS)))
    return Outline(
        _label(m, style, "In a few lines"),
        ((must(_recalled(m, style)), must(_again(m, style)), must(_way_out(m, style)), thanks),),
    )


def _wishing(m: Material, style: Style) -> Outline:
    ending = must(_again(m, style), _way_out(m, style), own(style.pick("thanks", _THANKS)))
    return Outline(
        _label(m, style, "Says again what you want to learn"),
        ((must(_recalled_as(m, style)), must(_wish(m, style))), (ending,)),
    )


def _label(m: Material, style: Style, label: str) -> str:
    again = ", in other words" if style.variant >= _PLANS else ""
    return f"{label}{again}{'; the last note' if is_last(m) else ''}"


def _recalled(m: Material, style: Style) -> Prose:
    """That the sender wrote before, when, and about what."""
    when, about, place = _when(m), _about(m), m.place
    slots = {"when": when, "When": when.capitalised(), "about": about}
    if place and not style.own(_RECALL, slots):
        return style.say("recall", _RECALL_AT, place=place, **slots)
    return style.say("recall", _RECALL, **slots)


def _recalled_as(m: Material, style: Style) -> Prose:
    """The same, with who the sender is where that fits into the sentence."""
    who = _who(m.intro)
    if who is None:
        return _recalled(m, style)
    return style.say("recall-as", _RECALL_AS, who=who, when=_when(m), about=_about(m))


def _when(m: Material) -> Prose:
    """How long ago the request was sent; in no number where the brief does not say."""
    sent = m.brief.earlier.sent if m.brief.earlier else None
    if sent is None or sent > m.today:
        return own("a little while ago")
    return told(days.since(sent, m.today), "earlier.sent")


def _who(intro: Prose) -> Prose | None:
    """Take the noun out of "I'm a junior studying biology"; None where it has commas."""
    if len(intro) != len(("I'm ", "a junior")) or intro[0].text != "I'm ":
        return None
    match = _WHO.fullmatch(intro[1].text)
    plain = match is not None and " who " not in match.group(1)
    return Prose((Run(match.group(1), intro[1].source),)) if match and plain else None


def _about(m: Material) -> Prose:
    """What the first email was about."""
    if asks_to_shadow(m.brief, m.kind):
        return fill("shadowing you at {x}", x=m.place) if m.place else own("shadowing you")
    if m.goal:
        return m.goal.doing
    return fill("your work at {x}", x=m.place) if m.place else own("your work")


def _again(m: Material, style: Style) -> Prose:
    if asks_to_shadow(m.brief, m.kind):
        time, place = m.amount.time, m.place
        if place and not style.own(_SHADOW_AGAIN, {"time": time}):
            return style.say("again", _SHADOW_AGAIN_AT, time=time, place=place)
        return style.say("again", _SHADOW_AGAIN, time=time)
    time, how, call = m.amount
    slots = {"time": time, "how": how, "call": call}
    if m.place and not style.own(_ASK_AGAIN, slots):
        return style.say("again", _ASK_AGAIN_AT, place=m.place, **slots)
    return style.say("again", _ASK_AGAIN, **slots)


def _wish(m: Material, style: Style) -> Prose | None:
    place = style.variant % len(m.learn) if m.learn else 0
    return wished(style, m, m.learn[place : place + 1]) if m.learn else None


def _way_out(m: Material, style: Style) -> Prose:
    out = own(style.pick("out", _OUT[style.tone]))
    return own(style.pick("last", _LAST)).joined(" ").joined(out) if is_last(m) else out
