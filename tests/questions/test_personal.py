"""Questions made from one brief and its facts."""

from __future__ import annotations

import pytest

from coach.briefing import facts
from coach.domain.brief import Brief, Target
from coach.domain.people import Contact, Experience, Profile, Reading, Sender
from coach.questions import personal
from coach.questions.candidate import Candidate


def made(brief: Brief) -> dict[str, Candidate]:
    """The personal questions of a brief by their keys."""
    return {each.key: each for each in personal.candidates(brief, facts(brief))}


def test_a_full_brief_gives_questions_from_every_part(full_brief: Brief) -> None:
    """Wish, work, skill beside work, crossroads, interest, role, post, gap, studies and deeds."""
    texts = {key: each.text for key, each in made(full_brief).items()}

    assert texts == texts | {
        "target.learn[0]": "What is the work really like day to day?",
        "contact.research[0]": (
            "You led the Scioto wetlands restoration. What was the hardest decision along the way?"
        ),
        "contact.research[0]+skills": (
            "Which part of the Scioto wetlands restoration called for skills like GIS and R, "
            "and what else did it take?"
        ),
        "contact.research[1]+headline": (
            "I am a junior studying environmental science at Ohio State University. "
            "When you stood at a point like this, what would have helped you to know?"
        ),
        "sender.interests[0]": (
            "I am interested in how field data shapes flood policy. "
            "Where does that come into your work?"
        ),
        "gap": (
            "So far I have worked as a field assistant. What would I still have to learn "
            "to become a hydrologist, and where could I learn it?"
        ),
        "done": (
            "I sampled water at 12 sites along the Olentangy River. "
            "How close is that to what you do, and where does it differ?"
        ),
        "studies": (
            "Which parts of a degree in environmental science turn out to matter in your work, "
            "and which hardly ever?"
        ),
    }


def test_each_names_facts_that_exist(full_brief: Brief) -> None:
    """``personal_from`` holds sources of the list of facts and nothing else."""
    sources = {fact.source for fact in facts(full_brief)}

    for candidate in made(full_brief).values():
        assert candidate.personal_from
        assert set(candidate.personal_from) <= sources


def test_a_resume_line_is_named_where_it_is_known(full_brief: Brief) -> None:
    """What comes from the résumé says from which line."""
    assert made(full_brief)["gap"].personal_from == ("resume:14", "target.role")


def test_an_empty_brief_gives_none() -> None:
    """Where nothing is known nothing is made up."""
    assert not made(Brief())


def test_two_notes_of_one_kind_are_not_followed_by_the_same_question() -> None:
    """The second project is asked about in another way than the first."""
    brief = Brief(contact=Contact(research=("led the restoration", "built the archive")))
    follows = [each.text.partition(". ")[2] for each in made(brief).values()]

    assert len(set(follows)) == 2


@pytest.mark.parametrize(
    ("interest", "said"),
    [
        ("urban rivers", "I am interested in urban rivers. Where does that come into your work?"),
        ("work with children",
         "I would like to work with children. How much room is there for that in your work?"),
        ("I love old synthesizers",
         "I love old synthesizers. How much room is there for that in your work?"),
        ("Interested in maps", "I am interested in maps. Where does that come into your work?"),
    ],
)  # fmt: skip
def test_an_interest_is_said_in_the_first_person(interest: str, said: str) -> None:
    """Noun, verb and sentence each become a sentence that a person would say."""
    brief = Brief(sender=Sender(interests=(interest,)))

    assert made(brief)["sender.interests[0]"].text == said


@pytest.mark.parametrize(
    ("headline", "said"),
    [
        ("a junior studying botany", "I am a junior studying botany."),
        ("Studying botany at Reed", "I am studying botany at Reed."),
        ("Paralegal considering law school", "I am a paralegal considering law school."),
        ("I'm an art history major", "I'm an art history major."),
        ("senior in botany", "I am a senior in botany."),
    ],
)
def test_a_headline_is_said_in_the_first_person(headline: str, said: str) -> None:
    """With "I am" and an article where they are missing."""
    brief = Brief(
        sender=Sender(headline=headline), contact=Contact(research=("moved from law to film",))
    )

    assert made(brief)["contact.research[0]+headline"].text.startswith(said)


def test_no_organization_is_made_of_self_employed() -> None:
    """Nobody is asked about "self-employed" as if it were a place."""
    brief = Brief(contact=Contact(role="freelance translator", organization="self-employed"))

    assert not [each for each in made(brief).values() if "self-employed" in each.text]


def test_pay_is_asked_of_the_field() -> None:
    """A wish to know what the contact earns becomes the question after the usual range."""
    brief = Brief(target=Target(learn=("how much she earns",)), contact=Contact(name="Ana Lee"))

    text = made(brief)["target.learn[0]"].text
    assert text.startswith("What is the usual pay range for people starting out in this field")


def test_a_post_in_the_field_itself_is_no_gap() -> None:
    """Somebody who has been a nurse is not told that nursing is new to them."""
    profile = Profile(experience=(Experience(title="Nurse", organization="City Hospital"),))
    brief = Brief(target=Target(role="nurse"), resume=Reading(profile=profile))

    assert "gap" not in made(brief)


@pytest.mark.parametrize("skill", ["Teamwork, writing and more", "Built " + "many " * 9 + "things"])
def test_a_skill_that_is_a_list_or_a_statement_is_not_named(skill: str) -> None:
    """Only what fits into "skills like …" is put there."""
    brief = Brief(resume=Reading(profile=Profile(skills=(skill,))))

    assert "skills" not in made(brief)
