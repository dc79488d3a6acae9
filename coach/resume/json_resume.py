"""JSON Resume 1.0.0: already parted into fields, so each is taken as it is.

The fields are also set as lines, as a person would read them, so that line numbers mean something.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from coach.domain.people import Education, Experience, Profile, Reading
from coach.resume.clean import clean
from coach.resume.dates import is_after
from coach.resume.source import Unreadable

_SECTIONS = {"basics", "work", "education", "skills", "volunteer", "projects"}
# A field of the profile: the section it comes from, its heading, and the keys of its two parts.
_NAMED = (
    ("projects", "projects", "Projects", "name", "description"),
    ("languages", "languages", "Languages", "language", "fluency"),
    ("awards", "awards", "Awards", "title", "awarder"),
    ("awards", "certificates", "Certificates", "name", "issuer"),
    ("volunteering", "volunteer", "Volunteering", "position", "organization"),
)

Entry = Mapping[str, Any]


def read_json_resume(content: bytes, today: date) -> Reading:
    """Return the reading of a JSON Resume. Raises Unreadable for JSON of another form."""
    given = json.loads(content)
    if not isinstance(given, dict) or not _SECTIONS & given.keys():
        raise Unreadable("other-json")
    return _Reader(given, today).reading()


class _Reader:
    """Sets every section as lines, and notes the line of each value."""

    def __init__(self, given: Entry, today: date) -> None:
        self._given, self._today = given, today
        self._text: list[str] = []
        self._lines: dict[str, int] = {}
        self._values: dict[str, Any] = {}

    def reading(self) -> Reading:
        """Set every section in turn, and return the whole."""
        self._basics()
        self._values["education"] = [self._school(each) for each in self._section("education")]
        self._values["experience"] = [self._post(each) for each in self._section("work")]
        self._values["skills"] = self._skills()
        self._values["interests"] = self._interests()
        for field, section, heading, first, second in _NAMED:
            self._named(field, self._section(section), heading, (first, second))
        return Reading(
            profile=Profile.model_validate(self._values),
            lines=self._lines,
            source_lines=tuple(self._text),
        )

    def _section(self, name: str) -> list[Entry]:
        return _mappings(self._given.get(name))

    def _say(self, text: str, *paths: str) -> None:
        self._text.append(text)
        self._lines |= dict.fromkeys(paths, len(self._text))

    def _basics(self) -> None:
        basics = _mapping(self._given.get("basics"))
        for field in ("name", "email", "phone"):
            self._one(field, _text(basics.get(field)))
        place = _mapping(basics.get("location"))
        self._one("location", ", ".join(_texts(place, "city", "region", "countryCode")) or None)
        links = _texts(basics, "url")
        for profile in _mappings(basics.get("profiles")):
            links += _texts(profile, "url")
        for index, link in enumerate(links):
            self._say(link, f"links[{index}]")
        self._values["links"] = links
        if summary := _text(basics.get("summary")):
            self._say(summary)

    def _one(self, field: str, value: str | None) -> None:
        self._values[field] = value
        if value:
            self._say(value, field)

    def _school(self, entry: Entry) -> Education:
        start, end = _text(entry.get("startDate")), _text(entry.get("endDate"))
        value = Education(
            school=_text(entry.get("institution")),
            degree=_text(entry.get("studyType")),
            field=_text(entry.get("area")),
            start=start,
            end=end,
            current=is_after(end, self._today) if end else bool(start),
        )
        self._head("education", value, (value.degree, value.field, value.school))
        return value

    def _post(self, entry: Entry) -> Experience:
        start, end = _text(entry.get("startDate")), _text(entry.get("endDate"))
        highlights = _list(entry.get("highlights")) or _texts(entry, "summary")
        value = Experience(
            title=_text(entry.get("position")),
            organization=_text(entry.get("name")) or _text(entry.get("company")),
            start=start,
            end=end or ("Present" if start else None),
            highlights=tuple(highlights),
        )
        path = self._head("experience", value, (value.title, value.organization))
        for index, text in enumerate(highlights):
            self._say(text, f"{path}.highlights[{index}]")
        return value

    def _head(self, field: str, value: Education | Experience, names: Iterable[str | None]) -> str:
        """Set an entry's head as one line, and note that all its fields come from there."""
        number = sum(path.startswith(f"{field}[") and path.endswith("]") for path in self._lines)
        path = f"{field}[{number}]"
        period = " – ".join(part for part in (value.start, value.end) if part)
        self._say(", ".join(part for part in (*names, period) if part) or "–", path)
        for name, given in value:
            if isinstance(given, str):
                self._lines[f"{path}.{name}"] = len(self._text)
        return path

    def _named(
        self, field: str, entries: Iterable[Entry], heading: str, keys: tuple[str, str]
    ) -> None:
        texts: list[str] = self._values.setdefault(field, [])
        said = False
        for entry in entries:
            parts = _texts(entry, *keys)
            if not parts:
                continue
            if not said:
                self._say(heading)
                said = True
            bracketed = field == "languages" and len(parts) > 1
            text = f"{parts[0]} ({parts[1]})" if bracketed else ", ".join(parts)
            self._say(text, f"{field}[{len(texts)}]")
            texts.append(text)

    def _skills(self) -> list[str]:
        skills: list[str] = []
        for entry in self._section("skills"):
            names = _list(entry.get("keywords")) or _texts(entry, "name")
            if names:
                paths = [f"skills[{len(skills) + index}]" for index in range(len(names))]
                self._say(", ".join(names), *paths)
                skills += names
        return skills

    def _interests(self) -> list[str]:
        interests: list[str] = []
        for entry in self._section("interests"):
            for text in _texts(entry, "name") + _list(entry.get("keywords")):
                self._say(text, f"interests[{len(interests)}]")
                interests.append(text)
        return interests


def _text(value: object) -> str | None:
    if not isinstance(value, str):
        return None
    return clean(value).replace("\t", " ").replace("\n", " ") or None


def _texts(entry: Entry, *keys: str) -> list[str]:
    return [text for key in keys if (text := _text(entry.get(key)))]


def _list(value: object) -> list[str]:
    given = value if isinstance(value, list) else []
    return [text for each in given if (text := _text(each))]


def _mapping(value: object) -> Entry:
    return value if isinstance(value, dict) else {}


def _mappings(value: object) -> list[Entry]:
    return [each for each in value if isinstance(each, dict)] if isinstance(value, list) else []
