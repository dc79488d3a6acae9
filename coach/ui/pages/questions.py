"""Questions: what to ask, in which order, and what fits into the time."""

from __future__ import annotations

from collections.abc import Mapping

import streamlit as st

from coach import present
from coach.domain.text import Question, QuestionList
from coach.ui import (
    components,
    fields,
    finding,
    honesty,
    keeping,
    leaving,
    ordering,
    own,
    places,
    session,
    writing,
)

_KEY = "questions.list"


def page() -> None:
    """Draw the page."""
    st.title("Questions to ask", anchor=False)
    work = session.work()
    if not (work.brief.target.role or work.brief.contact.role):
        st.markdown(
            "Tell Coach who you are going to talk to, and it suggests questions for that person."
        )
        places.link("who", "Who and why")
        return
    finding.draw()
    _given()
    listed = ordering.arranged(work.asking)
    honesty.who_words_questions()
    words = "Suggest questions" if listed is None else "Suggest again"
    if st.button(words, type="primary" if listed is None else "secondary"):
        if writing.rank_questions():
            st.rerun()
        return
    if listed is not None:
        _remarks(listed)
        _list()
        places.next_page("ready", "Next: get ready")


def _given() -> None:
    """Draw what the list is made from, besides the brief."""
    st.markdown(
        "The best questions are the ones you want answered. Put those in first; "
        "Coach adds some that only this person can answer."
    )
    fields.lines(
        "Your own questions, one a line",
        "asking.own",
        placeholder="What surprised you in your first year?",
    )
    own.draw()
    with st.expander("Add your notes, or what their page says"):
        fields.prose(
            "What you know already",
            "asking.notes",
            placeholder="Paste it here. What it answers stands lower on the list, with its words.",
        )
    fields.number("Minutes you have", "asking.minutes", least=5, most=240, usual=20)


def _remarks(listed: QuestionList) -> None:
    for said in dict.fromkeys((listed.fallback_reason, *listed.remarks)):
        if said:
            components.tell(said)


@st.fragment
def _list() -> None:
    listed = ordering.arranged(session.work().asking)
    if listed is not None:
        components.questions(key=_KEY, data=_shown(listed), on_act_change=_acted)
        _dropped()
        leaving.question_sheets(listed)
        keeping.write("questions")


def _acted() -> None:
    sent = st.session_state[_KEY].get("act")
    if isinstance(sent, Mapping):
        work = session.work()
        asking = ordering.acted(work.asking, str(sent.get("what")), str(sent.get("question")))
        session.keep(work.model_copy(update={"asking": asking}))


def _shown(listed: QuestionList) -> dict[str, object]:
    return {
        "minutes": listed.minutes,
        "plan": [stretch.model_dump() for stretch in present.time_plan(listed)],
        "items": [
            _entry(question, number, fits=number <= listed.cut)
            for number, question in enumerate(listed.questions, start=1)
        ],
    }


def _entry(question: Question, number: int, *, fits: bool) -> dict[str, object]:
    sources = dict.fromkeys(present.source_words(source) for source in question.personal_from)
    return {
        "number": number,
        "question": question.question,
        "why": question.why,
        "probe": question.probe,
        "phase": present.when_words(question),
        "must": question.must_ask,
        "pinned": question.pinned,
        "personal": " and ".join(sources),
        "fits": fits,
        "own": question.own,
        "answered": question.answered,
        "bars": [bar.model_dump() for bar in present.bars(question)],
    }


def _dropped() -> None:
    many = len(session.work().asking.dropped)
    if many:
        st.button(f"Bring back {many} left out", on_click=_bring_back)


def _bring_back() -> None:
    work = session.work()
    session.keep(work.model_copy(update={"asking": work.asking.model_copy(update={"dropped": ()})}))
