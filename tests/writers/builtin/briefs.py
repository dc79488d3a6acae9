"""Briefs of many invented people, in the forms in which people fill in a form.

``brief(number)`` is one of them, the same for the same number: fields from nursing to welding,
headlines and research in every grammatical form, names of many shapes (``worlds.toml``).
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta
from pathlib import Path
from random import Random
from typing import Any

from coach.briefing import parse
from coach.domain.brief import Brief
from coach.domain.people import Education, Experience, Profile, Reading

TODAY = date(2026, 11, 23)
_FILE = tomllib.loads(Path(__file__).with_name("worlds.toml").read_text(encoding="utf-8"))
_SIDES = ("", "North ", "New ", "East ", "Port ")
_PLACES = tuple(f"{side}{town}" for side in _SIDES for town in _FILE["people"]["towns"])
_FORMATS = (
    "video",
    "phone",
    "in person",
    "Zoom",
    "over coffee",
    "at your office",
    "coffee",
    "",
    "",
)
_DURATIONS = ("half a day", "one morning", "2 days", "a shift", "an afternoon", "three hours")
_AGO = (3, 7, 9, 14, 20, 31, 90)
_SINCE = (0, 1, 2, 5, 7, 12, 40)

Fill = Callable[[str], str]


def brief(number: int, *, resume: bool | None = None) -> Brief:
    """The brief with this number; every second one has a résumé unless told otherwise."""
    chance = Random(number)  # noqa: S311 - the same people every time, nothing to keep secret
    world = chance.choice(_FILE["worlds"])

    def placed(text: str) -> str:
        figure = str(chance.randint(3, 24))
        return text.replace("#", chance.choice(_PLACES)).replace("%", figure)

    made = parse(_raw(world, chance, placed), name="a brief")
    wanted = chance.random() < 0.5 if resume is None else resume
    return made.model_copy(update={"resume": _reading(world, chance, placed)}) if wanted else made


def _raw(world: Mapping[str, Any], chance: Random, placed: Fill) -> dict[str, Any]:
    """The sections of a brief file; an empty text counts as not given."""

    def some(texts: Sequence[str], least: int, most: int) -> list[str]:
        chosen = chance.sample(list(texts), min(len(texts), chance.randint(least, most)))
        return [placed(text) for text in chosen]

    def one(texts: Sequence[str]) -> str:
        return placed(chance.choice(texts))

    via = chance.choice(list(_FILE["found"]))
    name, title = chance.choice(_FILE["people"]["readers"])
    shadow = chance.random() < 0.4
    lasting = chance.choice(_DURATIONS) if shadow or chance.random() < 0.5 else ""
    return {
        "sender": {
            "name": chance.choice(_FILE["people"]["senders"]),
            "headline": one(world["headlines"]),
            "interests": some(world["interests"], 0, 2),
        },
        "target": {"role": one([*world["targets"], ""]), "learn": some(world["learn"], 0, 3)},
        "contact": {
            "name": name,
            "title": title,
            "role": one([*world["roles"], ""]),
            "organization": one([*world["places"], ""]),
            "found": {"via": via, "detail": one(_FILE["found"][via])},
            "research": some(world["research"], 1, 3),
        },
        "ask": {
            "kind": "shadow" if shadow else "interview",
            "minutes": chance.choice([15, 20, 25, 30]),
            "duration": lasting,
            "format": chance.choice(_FORMATS),
        },
        "meeting": {
            "date": TODAY - timedelta(days=chance.choice(_SINCE)),
            "takeaways": some(world["takeaways"], 1, 3),
            "next_step": one([*world["steps"], ""]),
        },
        "earlier": {
            "sent": TODAY - timedelta(days=chance.choice(_AGO)),
            "nudges": chance.choice([0, 0, 1]),
        },
    }


def _reading(world: Mapping[str, Any], chance: Random, placed: Fill) -> Reading:
    """A résumé with the posts of this world, each value with a line of its own."""
    posts = [
        Experience(
            title=title,
            organization=placed(place),
            end=chance.choice(["Present", "2024", None]),
            highlights=(placed(deed),),
        )
        for title, place, deed in world["posts"]
    ]
    chance.shuffle(posts)
    profile = Profile(
        name="Wrong Name",
        education=(Education(school=placed("# University"), field="History", current=True),),
        experience=tuple(posts),
        projects=(placed("Map of the # floodplain"), placed("Built a bread oven in #")),
        skills=("QGIS", "R", "Teamwork", "blueprint reading", "Epic charting"),
        volunteering=(placed("Food pantry in #"),),
    )
    lines = {
        "name": 1,
        "education[0].school": 3,
        "projects[0]": 20,
        "projects[1]": 21,
        "skills": 25,
    }
    for index, _ in enumerate(posts):
        lines[f"experience[{index}].title"] = 5 + index * 3
        lines[f"experience[{index}].highlights[0]"] = 6 + index * 3
    return Reading(profile=profile, lines=lines)
