"""First emails: five orders in which to ask for a conversation or a shadow."""

from __future__ import annotations

from collections.abc import Callable

from coach.writers.builtin.letters.courtesies import HELPS
from coach.writers.builtin.letters.material import Material, asks_to_shadow
from coach.writers.builtin.letters.outline import Outline, Part, extra, good, must, spare
from coach.writers.builtin.letters.sentences import (
    asked,
    asked_to_shadow,
    cared,
    eased,
    introduced_and_found,
    known_first,
    known_later,
    meant,
    thanked,
    toward,
    wished,
    wished_first,
)
from coach.writers.builtin.letters.style import Style
from coach.writers.builtin.phrases.wishes import Wish
from coach.writers.builtin.words.prose import Prose, join, own

_PAIR = 2

Plan = Callable[[Material, Style], Outline]


def plans(m: Material) -> tuple[Plan, ...]:
    """Every plan, the best for this brief first; those that lack their opening stand last."""
    by_person = m.found is not None and m.found.by_person
    ordered: list[tuple[Plan, bool]] = [
        (by_found, True),
        (by_work, bool(m.known)),
        (by_question, bool(m.learn)),
        (by_background, bool(m.background)),
        (by_ask, True),
    ]
    if not by_person:
        ordered[0], ordered[1] = ordered[1], ordered[0]
    fit = [plan for plan, usable in ordered if usable]
    return (*fit, *(plan for plan, usable in ordered if not usable))


def by_found(m: Material, style: Style) -> Outline:
    """Opens with how the sender came to the reader."""
    return Outline(
        "Opens with how you found them",
        (
            (must(introduced_and_found(style, m)), good(_support(m, style))),
            (must(_known(m, style)), good(toward(style, m, _first(m.interests)))),
            (must(_ask(m, style, m.learn)), good(eased(style, shadow=_shadow(m)))),
            _ending(style),
        ),
    )


def by_work(m: Material, style: Style) -> Outline:
    """Opens with the reader's work."""
    opening = known_first(style, m.known[style.variant % len(m.known)]) if m.known else None
    return Outline(
        "Opens with their work",
        (
            (must(opening),),
            (
                must(introduced_and_found(style, m)),
                good(_support(m, style)),
                good(toward(style, m, None)),
            ),
            (must(_ask(m, style, m.learn)), extra(eased(style, shadow=_shadow(m)))),
            _ending(style),
        ),
    )


def by_question(m: Material, style: Style) -> Outline:
    """Opens with what the sender wants to know."""
    opening = wished_first(style, m.learn[0]) if m.learn else toward(style, m, _first(m.interests))
    return Outline(
        "Opens with your question",
        (
            (must(opening), must(introduced_and_found(style, m)), good(_support(m, style))),
            (must(_known(m, style)), good(_care(m, style))),
            (must(_ask(m, style, m.learn[1:])), good(eased(style, shadow=_shadow(m)))),
            _ending(style),
        ),
    )


def by_background(m: Material, style: Style) -> Outline:
    """Opens with what the sender has done."""
    return Outline(
        "Opens with what you have done" if m.background else "Opens with who you are",
        (
            (
                must(introduced_and_found(style, m)),
                must(_background(m, style, 0)),
                good(_background(m, style, 1)),
            ),
            (good(toward(style, m, _first(m.interests))), must(_known(m, style))),
            (must(_ask(m, style, m.learn)), good(eased(style, shadow=_shadow(m)))),
            _ending(style),
        ),
    )


def by_ask(m: Material, style: Style) -> Outline:
    """Asks in the first sentence."""
    return Outline(
        "Asks at once",
        (
            (must(_ask(m, style, m.learn[:1], ask_first=True)),),
            (
                must(introduced_and_found(style, m)),
                good(toward(style, m, None)),
                good(_support(m, style)),
            ),
            (must(_known(m, style)), extra(_care(m, style))),
            (good(eased(style, shadow=_shadow(m))), *_ending(style)),
        ),
    )


def _ending(style: Style) -> tuple[Part, ...]:
    """The thanks; a word more where the letter would be too short."""
    return spare(own(style.pick("helps", HELPS))), must(thanked(style))


def _ask(m: Material, style: Style, wishes: tuple[Wish, ...], *, ask_first: bool = False) -> Prose:
    """The ask, with what the sender would like to learn before it or behind it."""
    ask = asked_to_shadow(style, m) if _shadow(m) else asked(style, m)
    place = style.variant % len(wishes) if wishes else 0
    turned = (wishes[place:] + wishes[:place])[: _wishes_told(len(wishes), style)]
    wish = wished(style, m, turned) if turned else meant(style, shadow=_shadow(m))
    first = ask_first or style.pick("ask-order", ("ask", "wish", "ask")) == "ask"
    return join([ask, wish] if first else [wish, ask], " ")


def _wishes_told(given: int, style: Style) -> int:
    """Two wishes in the first draft; in the others one, unless there are enough for fresh ones."""
    return _PAIR if style.variant == 0 or given > _PAIR else 1


def _known(m: Material, style: Style) -> Prose | None:
    return known_later(style, m.known[style.variant % len(m.known)]) if m.known else None


def _care(m: Material, style: Style) -> Prose | None:
    return cared(style, m, m.interests[0]) if m.interests else None


def _support(m: Material, style: Style) -> Prose | None:
    """What the résumé adds: the best of it in the first draft, the next best in the second."""
    return _background(m, style, style.variant)


def _background(m: Material, style: Style, place: int) -> Prose | None:
    if place >= len(m.background):
        return None
    ways = m.background[place].ways
    return ways[style.turn("background") % len(ways)]


def _first(wishes: tuple[Wish, ...]) -> Wish | None:
    return wishes[0] if wishes else None


def _shadow(m: Material) -> bool:
    return asks_to_shadow(m.brief, m.kind)
