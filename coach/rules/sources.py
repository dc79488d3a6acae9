"""The rule on how the writer found the reader."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from coach.domain.findings import Severity
from coach.rules.clauses import clause_before
from coach.rules.letter import Letter
from coach.rules.phrases import Match, Phrases
from coach.rules.record import FIRST_CONTACTS, Example, Hit, rule

CAME_ACROSS: Final = Phrases("came-across")
PERSON: Final = Phrases("person-source")
MET: Final = Phrases("met-source")

BETWEEN: Final = Phrases("someone-between")
GROUPS: Final = (CAME_ACROSS, PERSON, MET, BETWEEN)
_INSPIRES: Final = Phrases("inspires")
_YOU_OR_WE: Final = Phrases("you-or-we")
_NOT_YET: Final = Phrases("not-yet")
_WRITER_DOES: Final = Phrases("writer-does")
_WRITER_IS: Final = Phrases("writer-is")
_AT_A_PLACE: Final = Phrases("at-a-place")
_ASKS_THERE: Final = Phrases("asks-there")


@rule(
    name="how-found",
    severity=Severity.ERROR,
    kinds=FIRST_CONTACTS,
    message=(
        "You do not say how you found this person. Name the place or the person: the mentor "
        "database, a professor, a talk, a friend."
    ),
    source="docs/guide.md#asking",
    instruction="Say in the first sentences how the writer found the reader.",
    first_contact_only=True,
    good=(
        Example("I found you in the Handshake Mentor Database."),
        Example("Prof. Okafor suggested I write to you."),
        Example("Your talk at PyCon is how I came across your work."),
        Example("We met at the career fair in October."),
        Example("I came across your profile last week.", note="weak, but said"),
    ),
    bad=(
        Example(
            "As a fellow Zag, I admire your career as an engineer at Kestrel.",
            note="a shared school",
        ),
        Example("I know that you are a senior analyst at Brightwater."),
        Example("I would like to connect on LinkedIn.", note="LinkedIn as an action"),
    ),
)
def how_found(letter: Letter) -> Iterator[Hit]:
    """A stranger's email is opened for what it mentions: who sent you, where you met."""
    in_subject = letter.subject is not None and CAME_ACROSS.within(letter.subject.low)
    if in_subject:
        return
    if not any(
        _is_source(letter, group, match) for group in GROUPS for match in letter.find(group)
    ):
        yield Hit(letter.after_sentence(0))


def _is_source(letter: Letter, group: Phrases, match: Match) -> bool:
    """Whether a phrase tells what happened, and not what the writer asks or the reader once did."""
    sentence = letter.sentence_at(match.start)
    words = letter.prose[match.start : match.end]
    before = letter.prose[sentence.start : match.start]
    if group is not PERSON and not _YOU_OR_WE.within(letter.prose[sentence.start : sentence.end]):
        return False
    if _INSPIRES.begins(words) or _NOT_YET.within(before):
        return False
    if group is PERSON:
        return not _WRITER_DOES.within(before)
    if group is BETWEEN:
        return not _WRITER_IS.within(before)
    clause = clause_before(letter.prose, sentence, match.start)
    return not (_AT_A_PLACE.begins(words) and _ASKS_THERE.within(clause))
