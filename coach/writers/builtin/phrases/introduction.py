"""The clause that says who is writing: from the headline, or else from the résumé."""

from __future__ import annotations

from coach.domain.brief import Brief
from coach.domain.people import Education, Experience, Reading
from coach.writers.builtin.phrases.headline import own_words
from coach.writers.builtin.phrases.persons import the_school
from coach.writers.builtin.words.english import lower_common, with_article
from coach.writers.builtin.words.prose import Prose, fill, told

CURRENT = frozenset(["present", "now", "current", "today", "ongoing"])


def introduced(brief: Brief) -> Prose:
    """A clause that starts with "I" and says who is writing, without a full stop."""
    headline, name = brief.sender.headline, brief.sender.name or ""
    if headline:
        return own_words(headline, names=tuple(form for form in (name, *name.split()[:1]) if form))
    return _from_resume(brief.resume) if brief.resume else Prose()


def _from_resume(reading: Reading) -> Prose:
    """The school one is at, else the latest post, else the latest school."""
    schools = [entry for entry in enumerate(reading.profile.education) if entry[1].school]
    posts = [entry for entry in enumerate(reading.profile.experience) if entry[1].title]
    current = next((entry for entry in schools if entry[1].current), None)
    if current or (schools and not posts):
        index, school = current or schools[0]
        return _school(school, line_of(reading, f"education[{index}]"))
    if posts:
        index, post = posts[0]
        return _post(post, line_of(reading, f"experience[{index}]"))
    return Prose()


def _school(school: Education, source: str) -> Prose:
    place = told(the_school(school.school or ""), source)
    if not school.field:
        verb = "I'm a student at {place}" if school.current else "I studied at {place}"
        return fill(verb, place=place)
    verb = "I'm studying" if school.current else "I studied"
    field = told(lower_common(school.field), source)
    return fill(f"{verb} {{field}} at {{place}}", field=field, place=place)


def _post(post: Experience, source: str) -> Prose:
    title = told(with_article(lower_common(post.title or "")), source)
    opening = "I'm" if (post.end or "").lower() in CURRENT else "I have worked as"
    if not post.organization:
        return fill(f"{opening} {{title}}", title=title)
    place = told(post.organization, source)
    return fill(f"{opening} {{title}} at {{place}}", title=title, place=place)


def line_of(reading: Reading, path: str) -> str:
    """The source of a résumé entry: its own line, or the first of its parts but the highlights."""
    inner = [
        line
        for key, line in reading.lines.items()
        if (key == path or key.startswith(f"{path}.")) and ".highlights" not in key
    ]
    return f"resume:{min(inner)}" if inner else "resume"
