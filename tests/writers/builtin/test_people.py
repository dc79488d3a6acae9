"""Names, and words about the reader that become words to them."""

from __future__ import annotations

import pytest

from coach.domain.brief import Brief
from coach.domain.people import Contact
from coach.writers.builtin.words.names import parsed, reader
from coach.writers.builtin.words.second_person import to_reader

NAMES = parsed("Dr. Elena Ruiz").forms


@pytest.mark.parametrize(
    ("written", "formal"),
    [
        ("Elena Ruiz", "Elena Ruiz"),
        ("Dr. Elena Ruiz, PhD", "Dr. Ruiz"),
        ("ELENA RUIZ", "Elena Ruiz"),
        ("Ruiz, Elena", "Elena Ruiz"),
        ("RUIZ, ELENA", "Elena Ruiz"),
        ("Luis Ferrer, PA-C", "Luis Ferrer"),
        ("Smith, DeShawn", "DeShawn Smith"),
        ("prof okafor", "Prof. Okafor"),
        ("Sukarno", "Sukarno"),
        ("Dr. Sukarno", "Dr. Sukarno"),
        ("Prof. Ludwig van der Berg", "Prof. van der Berg"),
        ("Dr. J. R. Smith", "Dr. Smith"),
        ("Dr. Gabriel García Márquez", "Dr. Gabriel García Márquez"),
        ("SEAN O'BRIEN III", "Sean O'Brien"),
        ("Mx. Mary-Jane O'Neil", "Mx. O'Neil"),
        ("Nguyễn Thị Mai", "Nguyễn Thị Mai"),
        ("Big Jim Tolliver", "Big Jim Tolliver"),
        ('James "Jim" Tolliver', "James Tolliver"),
        ("Mrs Tolliver", "Mrs. Tolliver"),
        ("Mme Colette Aubry", "Mme Aubry"),
        ("Lt. Col. Ruth Hale (ret.)", "Lt. Col. Hale"),
        ("Rosa Tolliver (she/her)", "Rosa Tolliver"),
    ],
)
def test_a_reader_is_greeted_without_guessing(written: str, formal: str) -> None:
    """A title is kept, a last name used only where it is certain, and no gender guessed."""
    assert parsed(written).formal == formal


@pytest.mark.parametrize(
    ("written", "first"),
    [("Big Jim Tolliver", "Big Jim"), ('James "Jim" Tolliver', "Jim"), ("Ana Sol", "Ana")],
)
def test_a_first_name_is_the_one_that_people_use(written: str, first: str) -> None:
    """A nickname is used where one is given, and "Big Jim" is not "Big"."""
    assert parsed(written).first == first


def test_the_title_of_the_brief_beats_the_one_in_the_name() -> None:
    """``contact.title`` decides."""
    brief = Brief(contact=Contact(name="Dr. Elena Ruiz", title="Professor"))
    assert reader(brief).formal == "Professor Ruiz"


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("Her team restored the wetlands", "your team restored the wetlands"),
        ("She led X and runs Y", "you led X and run Y"),
        ("Elena Ruiz's study of eels", "your study of eels"),
        ("Dr. Ruiz founded the clinic", "you founded the clinic"),
        ("built her own clinic", "built your own clinic"),
        ("I heard her speak at the fair", "I heard you speak at the fair"),
        ("saw her at the fair", "saw you at the fair"),
        ("They run a clinic", "you run a clinic"),
        ("helped farmers double their yields", "helped farmers double their yields"),
        ("he's the head of the lab", "you're the head of the lab"),
        ("She also teaches welding", "you also teach welding"),
        ("She held his hand", "you held his hand"),
        ("how you held his dog", "how you held his dog"),
        ("how she got from lab to field", "how you got from lab to field"),
        ("my aunt Rosa, who works with her", "my aunt Rosa, who works with you"),
        ("Elena Ruiz taught herself to weld", "you taught yourself to weld"),
    ],
)
def test_the_third_person_becomes_the_second(written: str, expected: str) -> None:
    """Pronouns and names for the reader, and the verbs that go with them."""
    assert to_reader(written, NAMES) == expected


@pytest.mark.parametrize(
    "written",
    [
        "helped a patient tell her story",
        "worked with Jane Goodall on her book",
        "how he talked to the old man while he held his dog",
        "She taught my cousin and her son",
    ],
)
def test_a_pronoun_that_may_be_somebody_elses_is_left(written: str) -> None:
    """Where two people could be meant, nothing is turned."""
    assert to_reader(written, NAMES) is None
