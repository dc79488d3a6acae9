"""The nudge after an unanswered request: it restates the ask and gives an easy way out."""

from __future__ import annotations

from coach.writers.builtin.letters.material import Material, asks_to_shadow
from coach.writers.builtin.letters.outline import Outline, good, must
from coach.writers.builtin.letters.requests import Plan
from coach.writers.builtin.letters.sentences import for_a_time, joins, opening, wished
from coach.writers.builtin.letters.style import Style
from coach.writers.builtin.words import days
from coach.writers.builtin.words.prose import Prose, fill, own, told

_RECALL = (
    "I wrote to you {when}. My note was about {about}",
    "I wrote to you {when}. It was about {about}",
    "{When} I wrote to you about {about}",
    "{When} I wrote to you. I asked about {about}",
    "{When} I wrote to you. It was about {about}",
    "{When} I sent you a note. I asked about {about}",
    "I sent you a note {when}. It was about {about}",
    "My note about {about} may have come at a busy time. I sent it {when}",
)
_RECALL_AS = (
    "{who}, and I wrote {when}. My note was about {about}",
    "I wrote to you {when}. {who}, and I asked about {about}",
    "{When} I sent you a note. {who}, and I asked about {about}",
)
_ASK_AGAIN = (
    "Would {call} still be possible?",
    "I'd still be glad of {call}.",
    "If you can spare {time}{how}, I'd be grateful.",
    "Could we still talk for {time}{how}?",
    "I'm still hoping for {call}.",
    "Could I still have {time}{how}?",
    "May I ask again for {time}{how}?",
    "Could I have {time}{how}?",
)
_ASK_AGAIN_AT = (
    "I'd still like to hear about {place}. Would {call} be possible?",
    "Could I still ask about your work at {place}? {Call} would be enough.",
    "I'm still curious about {place}. Could I have {time}{how}?",
)
_SHADOW_AGAIN = (
    "Could I still shadow you for {time}?",
    "I'd still be glad to shadow you. {Time} would be enough.",
    "I'm still hoping to shadow you. {Time} would be plenty.",
    "Is shadowing you still possible? {Time} would be enough.",
    "I'd still like to shadow you for {time}.",
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
    when = _when(m)
    return style.say("recall", _RECALL, when=when, When=when.capitalised(), about=_about(m))


def _recalled_as(m: Material, style: Style) -> Prose:
    """The same, with who the sender is where that fits into the sentence."""
    if not joins(m.intro):
        said = m.intro.capitalised().ended()
        return _recalled(m, style).joined(" ").joined(said) if m.intro else _recalled(m, style)
    when = _when(m)
    slots = {"who": m.intro, "when": when, "When": when.capitalised(), "about": _about(m)}
    return style.said("recall-as", _RECALL_AS, **slots) or _recalled(m, style)


def _when(m: Material) -> Prose:
    """How long ago the request was sent; in no number where the brief does not say."""
    sent = m.brief.earlier.sent if m.brief.earlier else None
    if sent is None or sent > m.today:
        return own("a little while ago")
    return told(days.since(sent, m.today), "earlier.sent")


def _about(m: Material) -> Prose:
    """What the first email was about."""
    if asks_to_shadow(m.brief, m.kind):
        return fill("shadowing you at {x}", x=m.place) if m.place else own("shadowing you")
    if m.goal:
        return m.goal.doing
    return fill("your work at {x}", x=m.place) if m.place else own("your work")


def _again(m: Material, style: Style) -> Prose:
    """The ask in other words; it names the place where the reminder did not."""
    time, how, call = m.amount
    if asks_to_shadow(m.brief, m.kind):
        options = for_a_time(_SHADOW_AGAIN, time)
        return style.say("again", options, time=time, Time=opening(time))
    slots = {"time": time, "how": how, "call": call, "Call": call.capitalised()}
    if m.place and m.goal and style.pick("again-at", ("at", "short")) == "at":
        return style.say("again", _ASK_AGAIN_AT, place=m.place, **slots)
    return style.say("again", _ASK_AGAIN, **slots)


def _wish(m: Material, style: Style) -> Prose | None:
    place = style.variant % len(m.learn) if m.learn else 0
    return wished(style, m, m.learn[place : place + 1]) if m.learn else None


def _way_out(m: Material, style: Style) -> Prose:
    out = own(style.pick("out", _OUT[style.tone]))
    return own(style.pick("last", _LAST)).joined(" ").joined(out) if is_last(m) else out
