"""Three short questions to the person themselves, while they have not said what to learn."""

from __future__ import annotations

import streamlit as st

from coach.questions import finding_questions, with_answers
from coach.ui import fields, session
from coach.ui.work import Work

# What is longer would be cut when it is taken up as a thing to learn.
_MOST_CHARACTERS = 170


def draw() -> None:
    """Ask the three questions where they are needed; what is typed is kept at once."""
    if session.work().brief.target.learn:
        return
    st.header("First, three short questions to you", anchor=False)
    st.markdown(
        "You have not said yet what you want to learn. A few words to each of these make the list "
        "yours. Skip any that do not speak to you."
    )
    for question in finding_questions():
        fields.prose(
            question.text,
            f"asking.answers.{question.key}",
            placeholder=f"For example: {question.example}",
            height=80,
            most=_MOST_CHARACTERS,
        )


def folded(work: Work) -> Work:
    """The work with the answers among the things to learn; the same work where none is new.

    Answers are taken up once, so that an aim the person struck out stays out. As typed they stay
    on the desk: they come back on the page if all aims are emptied.
    """
    learn, answers = work.brief.target.learn, work.asking.answers
    if learn and answers.taken:
        return work
    brief = with_answers(work.brief, answers.model_dump(exclude={"taken"}))
    if brief.target.learn == learn:
        return work
    asking = work.asking.model_copy(update={"answers": answers.model_copy(update={"taken": True})})
    return work.model_copy(update={"brief": brief, "asking": asking})


def said(before: Work, after: Work) -> str:
    """Say what the answers were taken up as, and where to change it."""
    added = after.brief.target.learn[len(before.brief.target.learn) :]
    taken = "; ".join(f"“{aim}”" for aim in added)
    return (
        f"From your answers, this is what you would like to learn: {taken}. "
        "You can change it on the page “Who and why”."
    )
