"""What holds for every draft of every brief."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coach.briefing import facts, gaps, parse
from coach.check import check
from coach.domain.brief import Kind
from coach.domain.findings import Severity
from coach.domain.text import Draft, Email
from coach.writers import DraftRequest, Length, Tone
from coach.writers.builtin import BuiltinWriter
from coach.writers.builtin.letters import courtesies, gratitude, surfaces
from coach.writers.builtin.letters.style import SHORT, count, in_full, sentences_of
from tests.writers.builtin.briefs import TODAY, brief

TONES: tuple[Tone, ...] = ("warm", "plain", "formal")
LENGTHS: tuple[Length, ...] = ("short", "standard")
BRIEFS = st.integers(min_value=0, max_value=1_000_000)
KINDS = st.sampled_from(list(Kind))
# The words limits of the rule `length`, greeting, closing and name not counted.
LIMITS = {Kind.FOLLOW_UP: (20, 125), Kind.THANK_YOU: (35, 200)}


def request(  # noqa: PLR0913 - what a request can be asked for
    number: int,
    kind: Kind,
    *,
    variants: int = 3,
    tone: Tone = "warm",
    length: Length = "standard",
    characters: int = 200,
) -> DraftRequest:
    """The request for one of the invented people."""
    made = brief(number)
    return DraftRequest(
        brief=made,
        kind=kind,
        facts=facts(made),
        today=TODAY,
        variants=variants,
        tone=tone,
        length=length,
        note_characters=characters,
    )


@cache
def written(number: int, kind: Kind, tone: Tone, length: Length) -> tuple[Draft, ...]:
    """Every variant for one of the invented people."""
    asked = request(number, kind, variants=5, tone=tone, length=length)
    return BuiltinWriter().write(asked).drafts


@settings(max_examples=400, deadline=None, derandomize=True)
@given(BRIEFS, KINDS, st.sampled_from(TONES), st.sampled_from(LENGTHS))
def test_no_draft_has_an_error_or_a_warning(
    number: int, kind: Kind, tone: Tone, length: Length
) -> None:
    """The checker, which the writer does not know, finds nothing to mend in any draft."""
    made = brief(number)
    assert gaps(made, kind) == ()
    for draft in written(number, kind, tone, length):
        report = check(Email(kind=kind, body=draft.body, subject=draft.subject), brief=made)
        grave = [found for found in report.findings if found.severity is not Severity.INFO]
        assert grave == [], draft.body


@settings(max_examples=400, deadline=None, derandomize=True)
@given(BRIEFS, KINDS, st.sampled_from(TONES), st.sampled_from(LENGTHS))
def test_every_draft_is_clean_english_on_its_surface(
    number: int, kind: Kind, tone: Tone, length: Length
) -> None:
    """No doubled word, space or mark, no slip of "a" and "an", no marker, and capitals in place."""
    for draft in written(number, kind, tone, length):
        text = draft.body
        assert re.search(r"\b(\w+) \1\b", text) is None, text
        assert re.search(r"  |\n\n\n| [,.;:?!]|[,;:][,.;:]|[.?!][.?!]", text) is None, text
        assert re.search(r"\ba [aeio](?!ne\b|nce\b|u)|\ban [bcdfgjklmnpqrstvwxyz]", text) is None
        assert re.search(r"[{}\[\]<>]|\bNone\b", text) is None, text
        assert re.search(r"(?<!Ms)(?<!Mr)(?<!Dr)[.?!] [a-z]", text) is None, text
        assert re.search(r"\n\n[a-z]", text) is None, text


@settings(max_examples=300, deadline=None, derandomize=True)
@given(BRIEFS, KINDS)
def test_the_ledger_is_exact(number: int, kind: Kind) -> None:
    """Every fact stands where the ledger says, and its source is one of the brief's."""
    asked = request(number, kind)
    sources = {fact.source for fact in asked.facts} | {
        *("sender.name", "ask.minutes", "ask.duration", "ask.format", "earlier.sent"),
        "meeting.date",
    }
    for draft in BuiltinWriter().write(asked).drafts:
        assert draft.facts
        for use in draft.facts:
            assert draft.body[use.start : use.end] == use.text
            assert use.source in sources


@settings(max_examples=200, deadline=None, derandomize=True)
@given(BRIEFS, KINDS)
def test_the_same_request_gives_the_same_bytes(number: int, kind: Kind) -> None:
    """Nothing about a draft is chance, and the variants of a longer list start the same."""
    two = BuiltinWriter().write(request(number, kind, variants=2)).drafts
    five = BuiltinWriter().write(request(number, kind, variants=5)).drafts
    assert two == five[:2]
    assert two == BuiltinWriter().write(request(number, kind, variants=2)).drafts


@settings(max_examples=300, deadline=None, derandomize=True)
@given(BRIEFS, st.sampled_from([kind for kind in Kind if kind is not Kind.LINKEDIN_NOTE]))
def test_lengths_are_kept(number: int, kind: Kind) -> None:
    """Bodies keep to the word limits of their kind, subjects to seventy characters."""
    least, most = LIMITS.get(kind, (50, 200))
    for length in LENGTHS:
        for draft in written(number, kind, "warm", length):
            words = sum(len(part.split()) for part in draft.body.split("\n\n")[1:-1])
            assert least <= words <= most, draft.body
            assert draft.subject
            assert len(draft.subject) <= 70


@pytest.mark.parametrize("number", [306105, 167290])
def test_a_short_request_that_has_little_to_tell_is_still_long_enough(number: int) -> None:
    """A brief without a question of its own once left 48 words."""
    for draft in written(number, Kind.INTERVIEW_REQUEST, "plain", "short"):
        assert sum(len(part.split()) for part in draft.body.split("\n\n")[1:-1]) >= 50


@settings(max_examples=200, deadline=None, derandomize=True)
@given(BRIEFS, st.sampled_from([100, 150, 200, 250, 300]))
def test_a_note_keeps_to_its_characters(number: int, characters: int) -> None:
    """A connection note is counted exactly; only the barest may not fit into very few."""
    asked = request(number, Kind.LINKEDIN_NOTE, variants=5, characters=characters)
    for draft in BuiltinWriter().write(asked).drafts:
        assert draft.subject is None
        assert len(draft.body) <= max(characters, 200), draft.body


@settings(max_examples=200, deadline=None, derandomize=True)
@given(BRIEFS, st.sampled_from(list(Kind)))
def test_variants_differ(number: int, kind: Kind) -> None:
    """No two variants of a brief are the same text, and each says what it is for."""
    drafts = written(number, kind, "warm", "standard")
    assert len({draft.body for draft in drafts}) == len(drafts)
    assert len({draft.label for draft in drafts}) == len(drafts)


@settings(max_examples=200, deadline=None, derandomize=True)
@given(BRIEFS, st.sampled_from([kind for kind in Kind if kind is not Kind.LINKEDIN_NOTE]))
def test_variants_are_not_one_text_in_other_words(number: int, kind: Kind) -> None:
    """Any two of the first three variants share less than 40 % of their word trigrams."""
    grams = [trigrams(draft.body) for draft in written(number, kind, "plain", "standard")[:3]]
    for one, other in combinations(grams, 2):
        assert len(one & other) < 0.4 * len(one | other)


@settings(max_examples=200, deadline=None, derandomize=True)
@given(BRIEFS, st.sampled_from([200, 300]))
def test_variants_of_a_note_are_not_one_text_either(number: int, characters: int) -> None:
    """The first three notes do so, too, where the brief names a source and a question."""
    asked = request(number, Kind.LINKEDIN_NOTE, characters=characters)
    if not (asked.brief.contact.found and asked.brief.contact.found.detail):
        return
    if not asked.brief.target.learn:
        return
    grams = [trigrams(draft.body) for draft in BuiltinWriter().write(asked).drafts]
    for one, other in combinations(grams, 2):
        assert len(one & other) < 0.4 * len(one | other)


def trigrams(text: str) -> set[tuple[str, ...]]:
    """Every three words in a row."""
    words = re.findall(r"[\w’'-]+", text.lower())
    return set(zip(words, words[1:], words[2:], strict=False))


@pytest.mark.parametrize("tone", TONES)
def test_short_courtesies_are_short(tone: Tone) -> None:
    """A sentence that holds nothing of the brief has eight words at most, in every tone."""
    tables = [
        *(courtesies.EASE[tone], courtesies.EASE_SHADOW[tone], courtesies.THANKS[tone]),
        *(courtesies.MEANT, courtesies.MEANT_SHADOW, gratitude.END[tone], gratitude.MORE),
        *(gratitude.SORRY, gratitude.AFTERWARDS, gratitude.WORTH),
    ]
    for table in tables:
        for text in table:
            assert count(in_full(text) if tone == "formal" else text) <= SHORT, text


FRAMES = {
    f"{module.__name__.rpartition('.')[2]}.{name}.{shape}": frames
    for module in (surfaces, gratitude)
    for name, table in vars(module).items()
    if name.isupper() and isinstance(table, dict)
    for shape, frames in table.items()
}


@pytest.mark.parametrize("frames", FRAMES.values(), ids=FRAMES)
def test_what_stands_around_words_of_the_brief_is_short(frames: Sequence[str]) -> None:
    """A long sentence is the same in two letters only where two people wrote the same."""
    for frame in frames:
        for words, _ in sentences_of(frame, formal=True):
            assert words <= SHORT, frame


@settings(max_examples=300, deadline=None, derandomize=True)
@given(st.lists(st.text(min_size=1, max_size=60), min_size=16, max_size=16), KINDS)
def test_any_text_is_survived(texts: list[str], kind: Kind) -> None:
    """Whatever a person types into whatever field, drafts come out and their ledger is exact."""
    keys = iter(texts)
    made = parse(
        {
            "sender": {"name": next(keys), "headline": next(keys), "interests": [next(keys)]},
            "target": {"role": next(keys), "learn": [next(keys), next(keys)]},
            "contact": {
                "name": next(keys),
                "title": next(keys),
                "role": next(keys),
                "organization": next(keys),
                "found": {"via": "other", "detail": next(keys)},
                "research": [next(keys), next(keys)],
            },
            "ask": {"minutes": 20, "format": next(keys)},
            "meeting": {"takeaways": [next(keys)], "next_step": next(keys)},
        },
        name="a brief",
    )
    if gaps(made, kind):
        return
    asked = DraftRequest(brief=made, kind=kind, facts=facts(made), today=TODAY, variants=5)
    for draft in BuiltinWriter().write(asked).drafts:
        assert all(draft.body[use.start : use.end] == use.text for use in draft.facts)


def test_a_formal_draft_writes_out_what_its_writer_says() -> None:
    """A contraction in a headline or a wish is written out, too."""
    asked = request(0, Kind.INTERVIEW_REQUEST, tone="formal")
    sender = asked.brief.sender.model_copy(update={"headline": "I don't have a degree"})
    target = asked.brief.target.model_copy(update={"learn": ("what I can't see from outside",)})
    made = asked.brief.model_copy(update={"sender": sender, "target": target})
    for draft in BuiltinWriter().write(asked.model_copy(update={"brief": made})).drafts:
        assert "I do not have a degree" in draft.body
        assert "can't" not in draft.body


def test_a_formal_draft_has_no_contractions_of_its_own() -> None:
    """In the formal tone only words about the reader may be contracted, as the brief has them."""
    for number in range(60):
        for draft in written(number, Kind.INTERVIEW_REQUEST, "formal", "standard"):
            told = "".join(use.text for use in draft.facts)
            for found in re.findall(r"\b(?:I'm|I'd|I've|don't|can't|it's)\b", draft.body):
                assert found in told
