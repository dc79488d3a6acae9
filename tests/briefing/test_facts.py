"""The one ranked list of facts."""

from __future__ import annotations

from coach.briefing import facts, parse
from coach.domain.brief import Brief
from coach.domain.people import Profile, Reading


def brief(role: str, contact_role: str, research: str) -> Brief:
    """A brief for one reader, with a résumé of three very different posts."""
    made = parse(
        {
            "sender": {"name": "Maya Patel", "headline": "a career changer"},
            "target": {"role": role},
            "contact": {"name": "Elena Ruiz", "role": contact_role, "research": [research]},
        },
        name="b",
    )
    profile = Profile.model_validate(
        {
            "experience": [
                {"title": "Barista", "organization": "Corner Coffee"},
                {
                    "title": "Field Assistant",
                    "organization": "River Lab",
                    "highlights": ["Collected 240 water samples"],
                },
                {"title": "Nursing Assistant", "organization": "Hill Care Home"},
            ],
            "skills": ["Teamwork", "QGIS"],
        }
    )
    lines = {
        "experience[0].title": 5,
        "experience[1].title": 9,
        "experience[1].highlights[0]": 10,
        "experience[2].title": 14,
        "skills": 20,
    }
    return made.model_copy(update={"resume": Reading(profile=profile, lines=lines)})


def first_post(made: Brief) -> str:
    """The id of the post that serves best."""
    return next(fact.id for fact in facts(made) if fact.topic == "experience")


def test_the_same_resume_is_ranked_for_its_reader() -> None:
    """Each reader gets the post that serves them, not the one that stands first."""
    river = brief("hydrologist", "hydrologist", "led the river restoration")
    ward = brief("nurse", "ICU nurse", "built a sepsis alert")
    assert first_post(river) == "resume.experience[1]"
    assert first_post(ward) == "resume.experience[2]"


def test_sources_name_the_line_and_ids_are_unique() -> None:
    """A résumé's fact has its line, a list's entry the line of its list, a brief's its key."""
    listed = facts(brief("hydrologist", "hydrologist", "led the river restoration"))
    sources = {fact.id: fact.source for fact in listed}
    assert len(sources) == len(listed)
    assert sources["resume.experience[1].highlights[0]"] == "resume:10"
    assert sources["resume.experience[1]"] == "resume:9"
    assert sources["resume.skills[1]"] == "resume:20"
    assert sources["contact.research[0]"] == "contact.research[0]"


def test_the_list_is_in_order_and_the_same_every_time() -> None:
    """The most relevant stands first, and nothing about the order is chance."""
    made = brief("hydrologist", "hydrologist", "led the river restoration")
    scores = [fact.relevance for fact in facts(made)]
    assert scores == sorted(scores, reverse=True)
    assert facts(made) == facts(made)


def test_contact_data_is_no_fact() -> None:
    """Email, phone and links of the sender are never listed."""
    profile = Profile(email="m@example.org", phone="555-0100", links=("example.org/m",))
    made = Brief(resume=Reading(profile=profile))
    assert facts(made) == ()


def test_a_line_that_is_not_known_is_not_made_up() -> None:
    """Without a line the source is the résumé as a whole."""
    made = Brief(resume=Reading(profile=Profile(projects=("Flood map",))))
    assert [fact.source for fact in facts(made)] == ["resume"]
