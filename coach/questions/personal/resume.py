"""Questions made from the résumé: skills, studies and experience held against the work."""

from __future__ import annotations

import re
from collections.abc import Iterator

from coach.domain.brief import Brief, Fact
from coach.questions.candidate import Candidate
from coach.questions.language import address, cleaning, phrases, roles
from coach.questions.language.phrases import Form
from coach.questions.language.words import listing, stems

_SKILL_LEAD = re.compile(
    r"^(?:(?:very |highly )?(?:proficient|experienced|skilled|fluent|advanced|intermediate|basic"
    r"|working knowledge|knowledge|familiar|experience|expertise)\b(?: (?:in|with|of|at|using))?"
    r"|strong|excellent|good)\s+",
    re.IGNORECASE,
)
_MOST_SKILLS, _MOST_SKILL_WORDS, _MOST_FIELD_WORDS = 3, 4, 5
# What a line of the résumé must share with the role before it is worth a question.
_LEAST_RELEVANCE = 0.3
_MOST_DONE_CHARACTERS, _MOST_DONE_WORDS = 110, 16


def skills(facts: tuple[Fact, ...]) -> tuple[Fact, ...]:
    """The most relevant skills that can be named in a sentence, worded as they are named there."""
    named = [
        fact.model_copy(update={"text": name})
        for fact in facts
        if fact.topic == "skill" and (name := _skill(fact.text))
    ]
    return tuple(named[:_MOST_SKILLS])


def on_skills(named: tuple[Fact, ...]) -> Iterator[Candidate]:
    """What the résumé lists, held against the work."""
    if named:
        several = "Which of these matter most in your work, and what is missing?"
        single = "How does that serve in your work, and what is missing beside it?"
        lead = f"My résumé lists {listing(skill.text for skill in named)}."
        yield Candidate(
            key="skills",
            text=f"{lead} {several if len(named) > 1 else single}",
            topic="tools",
            sense="daily-tools",
            probe="How would you go about learning what is missing?",
            serves=0.7,
            because="It holds your skills against what the work asks for.",
            personal_from=_sources(named),
        )


def on_studies(brief: Brief, facts: tuple[Fact, ...]) -> Iterator[Candidate]:
    """What the person studies, held against the work."""
    schools = brief.resume.profile.education if brief.resume else ()
    for index, school in enumerate(schools):
        fact = _by_id(facts, f"resume.education[{index}]")
        field = cleaning.clean(school.field or "").rstrip("?")
        if fact and 0 < len(field.split()) <= _MOST_FIELD_WORDS:
            yield Candidate(
                key="studies",
                text=f"Which parts of a degree in {_plain(field)} turn out to matter "
                "in your work, and which hardly ever?",
                topic="training",
                sense="training-left-out",
                probe="What would you add to such a degree?",
                serves=0.68,
                because="It holds what you study against what the work asks for.",
                personal_from=(fact.source,),
            )
            return


def on_the_gap(brief: Brief, facts: tuple[Fact, ...], target: Fact | None) -> Iterator[Candidate]:
    """The gap between what the person has done and the role, and other roads from there."""
    role = roles.read(target.text if target else None)
    posts, named = _posts(brief, facts)[:1], skills(facts)[:2]
    if posts and role and target and not stems(posts[0].text) & stems(role.text):
        yield Candidate(
            key="gap",
            text=f"So far I have worked as {roles.article(posts[0].text)}. "
            f"What would I still have to learn {role.aim}, and where could I learn it?",
            topic="training",
            sense="gap",
            probe="Which part of what I know already would count?",
            serves=0.78,
            because="It names the gap between your résumé and the role.",
            personal_from=_sources((*posts, target)),
        )
    if posts or named:
        yield Candidate(
            key="alternatives",
            text=f"{_brought(posts, named)}, which other fields or jobs would you look into "
            "in my place?",
            topic="alternatives",
            sense="other-fields",
            probe="What makes you think of those?",
            serves=0.66,
            because="It asks for roads that fit what you bring.",
            phase="closing",
            personal_from=_sources((*posts, *named)),
        )


def on_work_done(facts: tuple[Fact, ...]) -> Iterator[Candidate]:
    """The line of the résumé that is closest to the role, beside what the contact does."""
    for fact in facts:
        done = _done(fact)
        if done:
            yield Candidate(
                key="done",
                text=f"I {done}. How close is that to what you do, and where does it differ?",
                topic="day-to-day",
                sense="done",
                probe="What would surprise me about the difference?",
                serves=0.7,
                because="It sets something you have done beside what they do.",
                personal_from=(fact.source,),
            )
            return


def _done(fact: Fact) -> str | None:
    """A line such as "Measured turbidity at 12 sites" as it stands after "I"."""
    if fact.topic not in {"highlight", "project"} or fact.relevance < _LEAST_RELEVANCE:
        return None
    phrase = phrases.read(fact.text, names=True)
    if phrase is None or phrase.form is not Form.PAST:
        return None
    done = cleaning.shorten(phrase.text, _MOST_DONE_CHARACTERS)
    about_others = address.to_reader(phrase.text) != phrase.text
    return done if done and len(done.split()) <= _MOST_DONE_WORDS and not about_others else None


def _skill(raw: str) -> str | None:
    """A skill as it is named in a sentence; None for a list or a whole statement."""
    name = _SKILL_LEAD.sub("", cleaning.clean(raw).rstrip("?")).split(":")[-1].split("(")[0].strip()
    if not 0 < len(name.split()) <= _MOST_SKILL_WORDS or re.search(
        r",| and |[!?]|^[^A-Za-z]*$", name
    ):
        return None
    return name if re.search(r"\w[A-Z]", name) else _plain(name)


def _brought(posts: list[Fact], named: tuple[Fact, ...]) -> str:
    """What the person brings, as the beginning of a question."""
    skilled = f"skills like {listing(skill.text for skill in named)}" if named else ""
    if not posts:
        return f"With {skilled}"
    work = f"With my work as {roles.article(posts[0].text)}"
    return f"{work} and {skilled}" if skilled else f"{work} behind me"


def _posts(brief: Brief, facts: tuple[Fact, ...]) -> list[Fact]:
    """Posts of the résumé that are called after a person ("field assistant"), so worded."""
    posts = []
    for index, post in enumerate(brief.resume.profile.experience if brief.resume else ()):
        fact, role = _by_id(facts, f"resume.experience[{index}]"), roles.read(post.title)
        if fact and role and role.person:
            posts.append(fact.model_copy(update={"text": role.text}))
    return posts


def _by_id(facts: tuple[Fact, ...], id_: str) -> Fact | None:
    return next((fact for fact in facts if fact.id == id_), None)


def _sources(facts: tuple[Fact, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(fact.source for fact in facts))


def _plain(name: str) -> str:
    """A title's capitals dropped, but not those of a language or a tool."""
    return " ".join(cleaning.lower_first(word) for word in name.split())
