"""The two people of a brief: the writer's profile, and the contact they write to."""

from __future__ import annotations

from enum import StrEnum

from pydantic import Field

from coach.domain.value import Value


class Education(Value):
    """One school; dates are kept as written ("2022", "Aug 2024", "2024-05")."""

    school: str | None = None
    degree: str | None = None
    field: str | None = None
    start: str | None = None
    end: str | None = None
    current: bool = False


class Experience(Value):
    """One post, paid or not; ``highlights`` are its bullet points, in the file's order."""

    title: str | None = None
    organization: str | None = None
    start: str | None = None
    end: str | None = None
    highlights: tuple[str, ...] = ()


class Profile(Value):
    """What a résumé says of a person. Newest first, as the file has it; nothing is guessed."""

    name: str | None = None
    email: str | None = None
    phone: str | None = None
    links: tuple[str, ...] = ()
    location: str | None = None
    education: tuple[Education, ...] = ()
    experience: tuple[Experience, ...] = ()
    projects: tuple[str, ...] = ()
    skills: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    interests: tuple[str, ...] = ()
    awards: tuple[str, ...] = ()
    volunteering: tuple[str, ...] = ()


class ResumeLine(Value):
    """A line of the résumé's text, counted from 1."""

    line: int
    text: str


class HiddenText(Value):
    """Text that a reader of the page cannot see, and how it was hidden."""

    text: str
    why: str


class Reading(Value):
    """A résumé as it was read.

    ``lines`` maps a path into the profile (``education[0].school``) to the line it came from;
    ``doubtful`` lists paths whose value should be confirmed by the person; ``source_lines`` is the
    visible text, line by line, that all line numbers count in.
    """

    profile: Profile = Field(default_factory=Profile)
    lines: dict[str, int] = Field(default_factory=dict)
    doubtful: tuple[str, ...] = ()
    not_understood: tuple[ResumeLine, ...] = ()
    hidden: tuple[HiddenText, ...] = ()
    source_lines: tuple[str, ...] = ()

    def __hash__(self) -> int:
        """Hash without ``lines``, which follows from the rest and is a dict."""
        return hash((self.profile, self.source_lines))


class Via(StrEnum):
    """Where the writer found the contact."""

    MENTOR_DATABASE = "mentor-database"
    ALUMNI_NETWORK = "alumni-network"
    LINKEDIN = "linkedin"
    FRIEND = "friend"
    PROFESSOR = "professor"
    COLLEAGUE = "colleague"
    EVENT = "event"
    ARTICLE = "article"
    OTHER = "other"


class HowFound(Value):
    """How the writer came to know of the contact; ``detail`` names the person, page or event."""

    via: Via
    detail: str | None = None


class Sender(Value):
    """The person writing, in their own words; ``resume`` may name a file beside the brief."""

    name: str | None = None
    headline: str | None = None
    interests: tuple[str, ...] = ()
    resume: str | None = None


class Contact(Value):
    """The person written to. ``research`` holds what the writer knows of their work."""

    name: str | None = None
    title: str | None = None
    role: str | None = None
    organization: str | None = None
    email: str | None = None
    found: HowFound | None = None
    research: tuple[str, ...] = ()
