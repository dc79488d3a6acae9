"""The person's own questions: what the rules say of them, and a better wording where they want it.

Nothing is reworded unless the person takes the new wording.
"""

from __future__ import annotations

import streamlit as st

from coach import check
from coach.domain.findings import Report
from coach.questions import Improved, improve
from coach.ui import ordering, session
from coach.ui.components import tell

_IMPROVING = "questions.improving"


def draw() -> None:
    """Show what there is to say of each question, and nothing for one that is good as it is."""
    asked = session.work().asking.own
    reports = check.check_questions(asked, policy=session.policy())
    for number, (question, report) in enumerate(zip(asked, reports, strict=True), start=1):
        better = improve(question)
        if report.findings:
            tell(_findings(question, report))
        if _helps(better):
            _offer(number, question, better)


def _findings(question: str, report: Report) -> str:
    said = (f"{finding.message} {finding.why}" for finding in report.findings)
    return "\n".join((f"“{question}”", *said))


def _helps(better: Improved) -> bool:
    """Whether there is a new wording, and one that may be asked."""
    reports = check.check_questions(better.questions, policy=session.policy())
    return bool(better.changes) and all(report.passed for report in reports)


def _offer(number: int, question: str, better: Improved) -> None:
    key = f"{number}.{session.edition()}"
    if st.session_state.get(_IMPROVING) != question:
        st.button(
            f"Improve question {number}", key=f"improve.{key}", on_click=_choose, args=(question,)
        )
        return
    one = len(better.questions) == 1
    wording = (f"“{each}”" for each in better.questions)
    asked = f"Your question {number}: “{question}”\nIt could be asked like this:"
    tell("\n".join((asked, *wording, *better.changes)), "good")
    with st.container(horizontal=True):
        st.button(
            "Take this wording" if one else "Take these instead",
            key=f"take.{key}",
            on_click=_take,
            args=(question, better.questions),
        )
        st.button("Keep mine", key=f"mine.{key}", on_click=_choose, args=(None,))


def _choose(question: str | None) -> None:
    st.session_state[_IMPROVING] = question


def _take(question: str, instead: tuple[str, ...]) -> None:
    work = session.work()
    asking = ordering.reworded(work.asking, question, instead)
    session.lay_out(work.model_copy(update={"asking": asking}))
    _choose(None)
    if asking.listed is not None:
        session.say("Your question has its new wording. “Suggest again” brings it onto the list.")
