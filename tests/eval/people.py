"""The invented people whose résumés are set in many layouts."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

from coach.domain.value import Value


class School(Value):
    """One school, newest first."""

    school: str
    degree: str
    field: str
    place: str
    start: str
    end: str

    @property
    def title(self) -> str:
        """The degree with its field."""
        return f"{self.degree} in {self.field}" if self.field else self.degree


class Post(Value):
    """One post, newest first."""

    title: str
    organization: str
    place: str
    start: str
    end: str
    bullets: tuple[str, ...]


class Person(Value):
    """One invented person; ``skills`` are groups of a label and its skills."""

    name: str
    title_before: str = ""
    email: str
    phone: str
    location: str
    links: tuple[str, ...]
    headline: str
    summary: str
    skills: tuple[tuple[str, tuple[str, ...]], ...]
    languages: tuple[str, ...]
    interests: tuple[str, ...]
    awards: tuple[str, ...]
    volunteering: tuple[str, ...]
    projects: tuple[str, ...]
    publications: tuple[str, ...] = ()
    education: tuple[School, ...]
    experience: tuple[Post, ...]

    @property
    def all_skills(self) -> tuple[str, ...]:
        """The skills of all groups."""
        return tuple(skill for _, skills in self.skills for skill in skills)

    def gold(self) -> dict[str, Any]:
        """What a reader must find."""
        return {
            "name": self.name,
            "email": self.email,
            "phone": self.phone,
            "school": self.education[0].school,
            "degree": self.education[0].degree,
            "title": self.experience[0].title,
            "organization": self.experience[0].organization,
            "skills": list(self.all_skills),
        }


def people() -> list[Person]:
    """Return everybody."""
    text = Path(__file__).with_name("people.toml").read_text(encoding="utf-8")
    return [Person.model_validate(each) for each in tomllib.loads(text)["person"]]
