"""What questions are weighed against: the person, the aim, the moment, what is known already."""

from __future__ import annotations

from coach.domain.brief import Brief, Fact
from coach.domain.value import Value
from coach.questions import bank, meaning
from coach.questions.bank import Audience
from coach.questions.language.words import stems
from coach.questions.notes import Notes
from coach.questions.personal.sender import is_changer


class Setting(Value):
    """Worked out once for a list.

    ``kinds`` are the kinds of work that the role and the contact's post belong to; ``done`` is a
    post of the résumé close to that work, ``studied`` a school.
    """

    audience: Audience
    minutes: int
    has_aim: bool
    aim_stems: frozenset[str]
    aim_senses: frozenset[str]
    aim_topics: frozenset[str]
    kinds: frozenset[str]
    done: str | None
    studied: str | None
    notes: Notes


def setting(brief: Brief, facts: tuple[Fact, ...], *, minutes: int, notes: str) -> Setting:
    """The setting of one brief; ``notes`` are the person's own, or a page they pasted."""
    learn = tuple(fact.text for fact in facts if fact.source.startswith("target.learn["))
    work = (brief.target.role, brief.contact.role)
    told = stems(" ".join(filter(None, (*work, brief.contact.organization))))
    return Setting(
        audience=_audience(brief),
        minutes=minutes,
        has_aim=bool(learn),
        aim_stems=stems(" ".join(learn)),
        aim_senses=frozenset(sense for text in learn for sense in meaning.senses(text)),
        aim_topics=frozenset(meaning.topic_of(text, otherwise="") for text in learn),
        kinds=frozenset(name for name, words in bank.load().kind_stems.items() if words & told),
        done=_close_to(work, facts, "experience"),
        studied=_close_to(work, facts, "education"),
        notes=Notes.read(notes),
    )


def _audience(brief: Brief) -> Audience:
    if brief.ask.kind == "shadow":
        return "shadow"
    return "changer" if is_changer(brief) else "student"


def _close_to(work: tuple[str | None, ...], facts: tuple[Fact, ...], topic: str) -> str | None:
    """The first fact of a topic that shares a word with the work in question."""
    words = stems(" ".join(filter(None, work)))
    found = (fact for fact in facts if fact.topic == topic)
    return next((fact.text for fact in found if stems(fact.text.split(" at ")[0]) & words), None)
