"""The clause around a place."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from coach.rules.clauses import clause_before
from coach.rules.lines import Zone
from coach.rules.phrases import Phrases

WORDS = st.sampled_from(
    [" but ", ", and ", ", i'd ", " i'd also ", " - ", " -- ", ") ", " however ", ", although ",
     ";", "?", "\n", ", i", " would ", "word", " not ", "a long word ", "-", ","]
)  # fmt: skip
TURN = Phrases("turn")


@given(words=st.lists(WORDS, min_size=40, max_size=120), start=st.integers(0, 20), data=st.data())
def test_a_long_sentence_has_the_clauses_that_a_search_from_its_begin_finds(
    words: list[str], start: int, data: st.DataObject
) -> None:
    """What is remembered of a sentence changes nothing."""
    text = "".join(words).encode()
    sentence = Zone(start, data.draw(st.integers(start, len(text))))
    place = data.draw(st.integers(sentence.start, sentence.end))
    stretch = text[start:place]
    ends = [turn.end for turn in TURN.find(stretch)]
    assert clause_before(text, sentence, place) == stretch[ends[-1] if ends else 0 :]
