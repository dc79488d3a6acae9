"""The invented person that several rooms test with, and what they ask."""

from __future__ import annotations

from coach.domain.brief import Ask, Brief, Meeting, Target
from coach.domain.people import Contact, HowFound, Sender, Via

MAYA = Brief(
    sender=Sender(
        name="Maya Patel",
        headline="a junior studying environmental science at Ohio State University",
        interests=("how field data shapes flood policy",),
    ),
    target=Target(role="hydrologist", learn=("what the work is like day to day",)),
    contact=Contact(
        name="Elena Ruiz",
        title="Dr.",
        role="hydrologist",
        organization="Brightwater Consulting",
        found=HowFound(via=Via.MENTOR_DATABASE, detail="the Handshake Mentor Database"),
        research=("led the Scioto wetlands restoration",),
    ),
    ask=Ask(minutes=20, format="video"),
    meeting=Meeting(
        takeaways=("start with open water-quality data before asking for a lab job",),
        next_step="I signed up for the GIS workshop you named",
    ),
)
