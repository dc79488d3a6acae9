"""Homework told from praise, from a school and an employer, and from a question."""

from __future__ import annotations

import pytest

from coach.briefing import parse
from coach.check import check
from coach.domain.brief import Kind
from coach.domain.text import Email


def lacks_homework(body: str) -> bool:
    """Whether a first email is told that it shows no homework."""
    report = check(Email(kind=Kind.INTERVIEW_REQUEST, body=body))
    return "homework" in {finding.rule for finding in report.findings}


@pytest.mark.parametrize(
    "words",
    [
        "I've been geeking out over Google's search infra work lately.",
        "Your search infra work at Google is exactly what I want to do.",
        "Given your experience on the search infrastructure team, I wanted to write.",
        "I've been following Halden's work in grocery delivery and like the new Austin center.",
        "I'm interested in Evercore's internship program, particularly the Sophomore Edge program.",
        "Your background in convertible bond structuring stood out to me.",
        'I listened to "The Lighthouse Ledger" three times, the last time only for the door.',
        "My gran says you are the only one who explains the pills in words she understands.",
        "u said u sold the first 50 reusable pads to tricycle drivers.",
        "She told me about her brother who used to sell insurance and who now trains guide dogs.",
        "I wonder how you passed the bar at night while raising twins.",
        "The cellist upstairs plays one of yours, the one with the pear-wood back.",
        "He praised the liming trial in Butere, where the farmers kept the records.",
        "You were telling a group of us about rerouting all those containers through Halifax.",
        "I admire Kestrel's new heat-pump line for terraced houses.",
        "I know that the pilot scheme for night buses was your idea.",
        "The 2021 flood model, the one for Tasker Lane, came out of your office.",
        "Verdant Loop's take-back scheme for old carpets is the reason I looked you up.",
        "Your presentation was the only one where nobody looked at their phone.",
        "I was inspired by your work in [specific project or recent accomplishment].",
        "Your work on ____ impressed me.",
    ],
)
def test_something_of_theirs_by_name_is_homework(words: str) -> None:
    """A team's matter, a title, a trait told by others; an open blank is another rule's matter."""
    assert not lacks_homework(words)


@pytest.mark.parametrize(
    "words",
    [
        "The role you play at Linear and the impact you've had is impressive.",
        "If you are willing and your [hospital/clinic] permits it, I would value observing.",
        "I'd love to hear how you got from BYU to Qualtrics, and any advice you'd give.",
        "I'd love to hear how you got into product at Toast and what you'd look for.",
        "I noticed you also went to Cornell and now work at Stripe.",
        "I noticed you also studied at Drexel before joining Vanguard.",
        "I thought of your office since it has great reviews and everybody seemed friendly.",
        "I admire your work at [Company] and would love to hear more about your journey.",
        "I'm interested in Brightwater's culture and your experience there.",
        "Your background in finance stood out to me.",
        "You are the only person who can help me.",
        "I will follow all of your rules and procedures.",
        "I am drawn to your company's mission and values.",
        "She told me about your career and how much you love your job.",
        "I believe that you know my dad, Steve Pulaski, from the golf club.",
        "I hope this finds you well :) I'm Megan, a barista and illustrator in Tucson.",
        "The last semester that I spent in Rome made me think of you.",
        "I enjoyed your presentation at the Lakeside career fair in March.",
        "My resume lists [Project Name](link to project) and more.",
    ],
)
def test_school_employer_and_praise_are_no_homework(words: str) -> None:
    """What stands on every profile, and kind words that fit anybody, show no reading."""
    assert lacks_homework(words)


def test_a_deed_in_the_words_of_the_employers_name_is_homework() -> None:
    """Somebody at a bakery may have opened it: the brief says so, and the email tells it."""
    made = parse(
        {
            "contact": {
                "name": "Elena Ruiz",
                "organization": "Truckee Bakery",
                "research": ["opened her own bakery in Truckee"],
            }
        },
        name="b",
    )
    body = "Dear Ms. Ruiz,\n\nI read that you opened your own bakery in Truckee. Could we talk?"
    report = check(Email(kind=Kind.INTERVIEW_REQUEST, body=body), brief=made)
    assert "homework" not in {finding.rule for finding in report.findings}
