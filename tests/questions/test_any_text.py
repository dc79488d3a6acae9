"""Whatever stands in a brief, the list is sound."""

from __future__ import annotations

import re
import time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from coach.briefing import facts
from coach.domain.brief import Ask, Brief, Target
from coach.domain.people import Contact, Experience, Profile, Reading, Sender
from coach.domain.policy import Policy
from coach.questions import improve, rank, with_answers

SCRAPS = """
she he they her his their Elena Ruiz led leads leading moved is was has been in on at the a an and
or how what whether to become nurse design work learn about I my you https://example.org “quoted”
2019 GIS - • ? . , ; ( ) don't who's 🎓 \u202e NO WAY which it's
"""
WORDS = re.findall(r"\S+", SCRAPS)
typed = st.one_of(st.lists(st.sampled_from(WORDS), max_size=14).map(" ".join), st.text(max_size=60))
lines = st.lists(typed, max_size=3).map(tuple)
briefs = st.builds(
    lambda learn, research, interests, single, kind: Brief(
        sender=Sender(headline=single[0], interests=interests),
        target=Target(role=single[1], learn=learn),
        contact=Contact(
            name="Elena Ruiz", role=single[2], organization=single[3], research=research
        ),
        ask=Ask(kind=kind),
        resume=Reading(
            profile=Profile(
                skills=interests,
                experience=(Experience(title=single[1], highlights=research),),
            )
        ),
    ),
    learn=lines,
    research=lines,
    interests=lines,
    single=st.tuples(typed, typed, typed, typed),
    kind=st.sampled_from(["interview", "shadow"]),
)
quick = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@quick
@given(brief=briefs, notes=typed, own=lines)
def test_any_brief_gives_a_sound_list(brief: Brief, notes: str, own: tuple[str, ...]) -> None:
    """No exception, ranks in order, and every question that we made is one line and asks."""
    result = rank(brief, facts(brief), minutes=20, policy=Policy(), own=own, notes=notes)
    generated = [each.question for each in result.questions if not each.own]

    assert [each.rank for each in result.questions] == list(range(1, len(result.questions) + 1))
    assert len(set(generated)) == len(generated)
    for text in generated:
        assert text.endswith("?")
        assert "\n" not in text
        assert "  " not in text
        assert re.match(r"[^a-z]", text)


@quick
@given(question=typed)
def test_any_question_can_be_improved_twice_with_the_same_result(question: str) -> None:
    """What came out of the improvement needs none."""
    for better in improve(question).questions:
        assert improve(better).questions == (better,)


@quick
@given(answer=typed)
def test_any_answer_can_be_folded_in(answer: str) -> None:
    """At most one thing to learn comes of one answer."""
    folded = with_answers(Brief(), {"decide": answer})
    assert len(folded.target.learn) <= 1


@pytest.mark.parametrize(
    "scrap", [" ", "A. ", ", which ", "and what ", "she leads ", "(", "“", "-"]
)
def test_endless_text_takes_no_endless_time(scrap: str) -> None:
    """Forty thousand characters in any field are dealt with in seconds, not minutes."""
    text = scrap * (40_000 // len(scrap))
    brief = Brief(
        sender=Sender(headline=text, interests=(text,)),
        target=Target(role=text, learn=(text,)),
        contact=Contact(name=text, role=text, organization=text, research=(text,)),
    )
    start = time.process_time()
    rank(brief, facts(brief), minutes=20, policy=Policy(), own=(text,), notes=text)
    improve(text)
    with_answers(brief, {"decide": text, "worry": text})

    assert time.process_time() - start < 5
