"""How a reader was found, told in passing and in any order of words."""

from __future__ import annotations

import pytest

from coach.check import check
from coach.domain.brief import Kind
from coach.domain.text import Email


def lacks_source(body: str) -> bool:
    """Whether a first email is told that it names no source."""
    report = check(Email(kind=Kind.INTERVIEW_REQUEST, body=body))
    return "how-found" in {finding.rule for finding in report.findings}


@pytest.mark.parametrize(
    "words",
    [
        "A driver had the farm radio on, and there you were, explaining why they stopped spraying.",
        'Your "Off the Record" podcast, the mumbling-witness episode, sold me on court reporting.',
        "I watched ur IG live with Women Who Negosyo last Sunday.",
        'In our WhatsApp group somebody posts "be like Ngaire". Nobody posts about you but so.',
        "Your face is on the 52 bus here and it got me through a grim winter.",
        "I recently came across this photo of you in the university library's archives.",
        "The Courant ran a column about a tortoise and, in the last paragraph, about you.",
        "I missed my stop reading the poster behind the driver, the one about your hearing tests.",
        "In the depot newsletter there was half a page on you and the new priority lights.",
        "My brother-in-law sat next to you at a wedding in Sibiu.",
        "My tita sells lumpia outside your clinic and says you eat three.",
        "I cycle past your workshop every morning on the way to college.",
        "Local radio gave half an hour to you and your owls.",
        "At the laundromat a woman wouldn't stop talking about you and the eels.",
        "Your name is in the small print under the mural in our underpass.",
        "The radio was on in the van and they were interviewing you about peat.",
        "I picked up one of your leaflets at the vet's.",
        "I've got your zine on my wall.",
        "I attended the budget forum you led at the library.",
        "Because of the ankle you adjusted for him my brother is back on the road.",
    ],
)
def test_a_source_may_be_told_in_passing(words: str) -> None:
    """A poster, a voice on the radio, a relative at a wedding: all say how the reader was found."""
    assert not lacks_source(words)


@pytest.mark.parametrize(
    "words",
    [
        "I admire your work in marketing and would love to learn more.",
        "I'm Tyler, a student at BYU working toward a career in product, and your role stood out.",
        "I came across an opening at Optum. Since you are a part of Optum, I reach out.",
        "If I could assist or shadow at the free clinic or your practice I would be glad.",
        "I'd love to hear about your experience at Evercore and any advice you might have.",
        "I am a recent grad. I saw you work at Google. Can you give me some advice?",
        "It would be great help in my job search, and I would appreciate any support you give.",
        "I hope to meet you at the fair and ask about your lab.",
        "As you are a partner in the field, I believe that you would be the ideal person.",
        "Could we hop on discord for a bit? What do you do all day?",
        "I want 15 minutes of your time to talk about immigration court.",
        "The radio plays while I weld. Could I ask you about tungsten?",
        "I am told that nursing is hard. Would you tell me about your shift?",
        "I'd like to work at LinkedIn, as you do.",
        "This is a short letter to ask how you became a notary.",
        "Could you tell me more about you?",
        "I see your clinic is busy. May I come?",
    ],
)
def test_a_place_of_work_or_of_a_wish_is_no_source(words: str) -> None:
    """An employer, a vacancy, a place to meet and the writer's own post find nobody."""
    assert lacks_source(words)
