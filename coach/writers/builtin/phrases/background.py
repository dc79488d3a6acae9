"""What the résumé adds: the facts that serve this reader, each as a sentence of its own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from coach.domain.brief import Brief, Fact
from coach.domain.people import Experience, Reading
from coach.writers.builtin.phrases.asking import as_role
from coach.writers.builtin.phrases.introduction import CURRENT, line_of
from coach.writers.builtin.phrases.persons import the_school
from coach.writers.builtin.words.english import (
    bare_end,
    first_word,
    listed,
    lower_common,
    lower_first,
    uncapped,
)
from coach.writers.builtin.words.prose import Prose, fill, sentence, told
from coach.writers.builtin.words.verbs import Form, ambiguous, form, is_deed

_POST = re.compile(r"resume\.experience\[(\d+)\]")
_LEAST_RELEVANCE = 0.2
_MOST_WORDS = 26
_MOST_SKILLS = 3
_SHORT_DEED = 8
_SERVICE = re.compile(r"\b(?:Army|Navy|Air Force|Marines|Marine Corps|Coast Guard|National Guard)$")


_DEEDS = (
    "As {role}, I {deed}",
    "In my work as {role}, I {deed}",
    "I {deed} while working as {role}",
)
_DEEDS_ALONE = ("I {deed}",)


class Background(NamedTuple):
    """One thing from the résumé, the ways to say it, and how well it serves."""

    ways: tuple[Prose, ...]
    relevance: float


def background(brief: Brief, facts: tuple[Fact, ...]) -> tuple[Background, ...]:
    """Sentences on the sender, the one that serves best first; empty without a résumé.

    A post stands once, with the deed that serves best. Values that reading marked as doubtful are
    left out.
    """
    if brief.resume is None:
        return ()
    usable = [fact for fact in facts if _usable(fact, brief.resume)]
    said = brief.sender.headline or ""
    sentences = [*_of_posts(usable, brief.resume, said), *_of_others(usable), *_of_skills(usable)]
    ranked = sorted(sentences, key=lambda entry: -entry.relevance)
    return tuple(entry for entry in ranked if entry.ways)


def _of_posts(usable: list[Fact], reading: Reading, said: str) -> Iterator[Background]:
    """Each post once, as relevant as the best of its facts."""
    told_of: set[int] = set()
    for fact in usable:
        post = _POST.match(fact.id)
        index = int(post.group(1)) if post else -1
        if post and index not in told_of:
            told_of.add(index)
            yield Background(_of_post(index, usable, reading, said), fact.relevance)


def _of_others(usable: list[Fact]) -> Iterator[Background]:
    """Projects and volunteering."""
    for fact in usable:
        if fact.topic == "project":
            yield Background((_project(fact),), fact.relevance)
        elif fact.topic == "volunteering":
            said = sentence("I have volunteered as well: {x}", x=_words(fact))
            yield Background((said,), fact.relevance)


def _of_skills(usable: list[Fact]) -> Iterator[Background]:
    """The skills that serve best, in one sentence."""
    skills = [fact for fact in usable if fact.topic == "skill"][:_MOST_SKILLS]
    if skills:
        names = listed(_words(fact, keep=True) for fact in skills)
        said = sentence("I have some practice with {x}", x=names)
        yield Background((said,), skills[0].relevance)


def _usable(fact: Fact, reading: Reading) -> bool:
    """A résumé's fact that serves this reader, fits into a sentence and was read for certain."""
    if not fact.id.startswith("resume.") or fact.relevance < _LEAST_RELEVANCE:
        return False
    path = fact.id.removeprefix("resume.")
    doubtful = any(path == doubt or doubt.startswith(f"{path}.") for doubt in reading.doubtful)
    return not doubtful and len(fact.text.split()) <= _MOST_WORDS


def _of_post(index: int, usable: list[Fact], reading: Reading, said: str) -> tuple[Prose, ...]:
    """One post with its best deed: "As a field assistant at …, I collected …"."""
    post = reading.profile.experience[index]
    role = _role(post, line_of(reading, f"experience[{index}]"), said)
    own_id = f"resume.experience[{index}].highlights"
    for fact in usable:
        if fact.id.startswith(own_id):
            ways = _deed(role, fact, current=(post.end or "").lower() in CURRENT)
            if ways:
                return ways
    return (sentence("I've worked as {role}", role=role),) if role else ()


def _role(post: Experience, source: str, said: str) -> Prose:
    """Title and organization; a part of its name that the headline has already is left out."""
    if not post.title:
        return Prose()
    title = told(as_role(uncapped(post.title)), source)
    if not post.organization:
        return title
    parts = bare_end(post.organization).split(", ")
    new = [part for part in parts if part not in said] or parts
    between = "in the" if _SERVICE.search(post.organization) else "at"
    place = told(the_school(", ".join(new)), source)
    return fill(f"{{title}} {between} {{place}}", title=title, place=place)


def _deed(role: Prose, fact: Fact, *, current: bool) -> tuple[Prose, ...]:
    """A highlight with its role, by the form of its verb; none where the form is not certain."""
    text = bare_end(uncapped(fact.text))
    first = first_word(text)
    if not text or ambiguous(first) or re.search(r"[;:]|\. ", text):
        return ()
    deed = told(_small(text), fact.source)
    kind = form(first)
    if kind is Form.GERUND and role:
        return (sentence("My work as {role} has included {deed}", role=role, deed=deed),)
    past = kind is Form.PAST or (kind is None and first.lower().endswith("ed"))
    if not past and not (kind is Form.BASE and current):
        return ()
    short = len(text.split()) <= _SHORT_DEED
    surfaces = (_DEEDS if short else _DEEDS[:2]) if role else _DEEDS_ALONE
    return tuple(sentence(surface, role=role, deed=deed) for surface in surfaces)


# What may stand before the deed: "With three classmates, set …".
_LEAD = re.compile(r"(?:With|Using|In a team of|Together with|As part of|Over) \w", re.IGNORECASE)


def _project(fact: Fact) -> Prose:
    """A project by its name, and what was done in it where the form of that is certain."""
    text = bare_end(fact.text)
    name, _, deed = text.partition(": ")
    if is_deed(text):
        return sentence("For a project of my own I {x}", x=told(_small(text), fact.source))
    if deed and is_deed(deed):
        named, done = told(name, fact.source), told(_small(deed), fact.source)
        return sentence("For a project, {name}, I {deed}", name=named, deed=done)
    lead, _, rest = deed.partition(", ")
    if _LEAD.match(lead) and rest and form(first_word(rest)) is Form.PAST:
        how, done = told(lead, fact.source), told(_small(rest), fact.source)
        return sentence("{lead}, I {deed}", lead=how, deed=done)
    return sentence("One project I've worked on is {x}", x=told(name.split(", ")[0], fact.source))


def _small(text: str) -> str:
    return text[0].lower() + text[1:]


def _words(fact: Fact, *, keep: bool = False) -> Prose:
    """A fact's words inside a sentence; a skill's capitals stay where one may be a name."""
    text = bare_end(fact.text)
    return told(lower_common(text) if keep else lower_first(text), fact.source)
