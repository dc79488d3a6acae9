"""The one list of facts: what a writer may say of both people, most relevant first."""

from __future__ import annotations

import re
from collections.abc import Iterator

from coach.briefing.relevance import Aim, aim, relevance
from coach.domain.brief import Brief, Fact
from coach.domain.people import Education, Experience, Profile, Reading

_TAIL = re.compile(r"(\.\w+|\[\d+\])$")
# A résumé's list is long and often loosely kept: a line of it must earn its place.
_SHARE = {
    "project": 0.85,
    "volunteering": 0.85,
    "skill": 0.6,
    "language": 0.5,
    "award": 0.6,
    "interest": 0.7,
}


def facts(brief: Brief) -> tuple[Fact, ...]:
    """Everything the brief and the résumé state, each with its id and source.

    Ids are paths (``contact.research[0]``, ``resume.experience[0].highlights[1]``) and unique; a
    source is the same path, or ``resume:LINE`` for a résumé (``resume`` where the line is unknown).
    Facts of equal relevance keep the order of the brief.
    """
    target = aim(brief)
    listed = [*_of_contact(brief), *_of_sender(brief)]
    if brief.resume is not None:
        listed += _of_resume(brief.resume, target)
    return tuple(sorted(listed, key=lambda fact: -fact.relevance))


def _of_contact(brief: Brief) -> Iterator[Fact]:
    """What is known of the reader; all of it serves, what they said most."""
    contact, meeting = brief.contact, brief.meeting
    for index, text in enumerate(meeting.takeaways if meeting else ()):
        yield _fact("contact", "takeaway", text, f"meeting.takeaways[{index}]", 1.0)
    for index, text in enumerate(contact.research):
        yield _fact("contact", "research", text, f"contact.research[{index}]", 0.95)
    found = contact.found
    if found and found.detail:
        yield _fact("contact", "found", found.detail, "contact.found.detail", 0.85)
    if contact.role:
        yield _fact("contact", "role", contact.role, "contact.role", 0.8)
    if contact.organization:
        yield _fact("contact", "organization", contact.organization, "contact.organization", 0.8)


def _of_sender(brief: Brief) -> Iterator[Fact]:
    """What the sender says of themselves in the brief."""
    sender, target, meeting = brief.sender, brief.target, brief.meeting
    if sender.headline:
        yield _fact("sender", "headline", sender.headline, "sender.headline", 0.9)
    for index, text in enumerate(target.learn):
        yield _fact("sender", "learn", text, f"target.learn[{index}]", 0.8)
    if target.role:
        yield _fact("sender", "target", target.role, "target.role", 0.8)
    for index, text in enumerate(sender.interests):
        yield _fact("sender", "interest", text, f"sender.interests[{index}]", 0.75)
    if meeting and meeting.next_step:
        yield _fact("sender", "next-step", meeting.next_step, "meeting.next_step", 0.9)


def _of_resume(reading: Reading, target: Aim) -> Iterator[Fact]:
    """What the résumé states, each ranked by what it shares with the reader and the role."""
    for topic, path, text, context in _statements(reading.profile):
        score = relevance(f"{text} {context}", target) * _SHARE.get(topic, 1.0)
        yield _fact("sender", topic, text, _source(reading, path), score, id_=f"resume.{path}")


def _statements(profile: Profile) -> Iterator[tuple[str, str, str, str]]:
    """Topic, path, text and the words around it, for every statement of a résumé."""
    for index, school in enumerate(profile.education):
        text = _education(school)
        if text:
            yield "education", f"education[{index}]", text, ""
    for index, post in enumerate(profile.experience):
        text = _experience(post)
        if text:
            yield "experience", f"experience[{index}]", text, ""
        for number, highlight in enumerate(post.highlights):
            yield (
                "highlight",
                f"experience[{index}].highlights[{number}]",
                highlight,
                post.title or "",
            )
    lists = {
        "project": ("projects", profile.projects),
        "skill": ("skills", profile.skills),
        "language": ("languages", profile.languages),
        "interest": ("interests", profile.interests),
        "award": ("awards", profile.awards),
        "volunteering": ("volunteering", profile.volunteering),
    }
    for topic, (path, texts) in lists.items():
        for index, text in enumerate(texts):
            if text:
                yield topic, f"{path}[{index}]", text, ""


def _education(school: Education) -> str:
    studied = " in ".join(part for part in (school.degree, school.field) if part)
    return ", ".join(part for part in (studied, school.school) if part)


def _experience(post: Experience) -> str:
    return " at ".join(part for part in (post.title, post.organization) if part)


def _source(reading: Reading, path: str) -> str:
    """The line a value came from; of a value with parts, the line of its first known part."""
    inner = [line for key, line in reading.lines.items() if key.startswith(f"{path}.")]
    line = reading.lines.get(path) or (min(inner) if inner else None)
    while line is None and _TAIL.search(path):
        path = _TAIL.sub("", path)
        line = reading.lines.get(path)
    return f"resume:{line}" if line else "resume"


def _fact(  # noqa: PLR0913 - a fact has these parts
    about: str, topic: str, text: str, source: str, score: float, *, id_: str | None = None
) -> Fact:
    return Fact.model_validate(
        {
            "id": id_ or source,
            "about": about,
            "topic": topic,
            "text": text,
            "source": source,
            "relevance": score,
        }
    )
