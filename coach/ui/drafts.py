"""The drafts of one kind on the desk: written, edited in place, and taken away."""

from __future__ import annotations

import streamlit as st

from coach import briefing, present
from coach.domain.brief import Kind
from coach.domain.policy import Policy
from coach.domain.text import Email
from coach.ui import editing, example, fields, honesty, keeping, leaving, places, session, writing
from coach.ui.components import aside, tell
from coach.ui.work import Sheet, edit_sheet

_TONES = {"warm": "Warm", "plain": "Plain", "formal": "Formal"}
_LENGTHS = {"standard": "Usual", "short": "Short"}


def drafts(kind: Kind, *, first: str, again: str) -> bool:
    """Draw everything for drafts of ``kind``; ``first`` and ``again`` are the button's words.

    Returns whether there are drafts on the desk.
    """
    missing = briefing.gaps(session.work().brief, kind)
    desk = session.work().sheets.get(kind)
    if desk is None:
        if missing:
            _say_what_is_missing(missing, kind)
        else:
            _write(kind, first, first=True)
        return False
    tell(desk.written_by)
    with st.expander("Write it differently"):
        if missing:
            _say_what_is_missing(missing, kind)
        else:
            aside("Drafts that you have edited stay when new ones are written.")
            _write(kind, again, first=False)
    for number in range(len(desk.sheets)):
        _draft(kind, number)
    return True


def _write(kind: Kind, words: str, *, first: bool) -> None:
    _wishes(kind)
    honesty.who_writes(kind)
    if _pressed(kind, words, first=first) and writing.write_drafts(kind):
        st.rerun()


def _pressed(kind: Kind, words: str, *, first: bool) -> bool:
    return st.button(
        words,
        type="primary" if first else "secondary",
        key=f"write.{kind}",
        disabled=not honesty.may_write(kind),
    )


def _say_what_is_missing(missing: tuple[str, ...], kind: Kind) -> None:
    st.markdown("A little more is needed before this can be written.")
    tell("\n".join(dict.fromkeys(present.gap_words(gap) for gap in missing)))
    if kind is Kind.THANK_YOU and len(missing) == 1:
        return
    with st.container(horizontal=True):
        places.link("you", "About you")
        places.link("who", "Who and why")
        st.button("Try the example instead", on_click=example.try_it, key=f"example.{kind}")


def _wishes(kind: Kind) -> None:
    left, right = st.columns(2)
    with left:
        fields.choice("Tone", "wishes.tone", _TONES)
    with right:
        fields.choice("Length", "wishes.length", _LENGTHS)
    fields.number("How many drafts", "wishes.variants", least=1, most=5, step=1, usual=2)
    if kind is Kind.LINKEDIN_NOTE:
        fields.number(
            "Most characters (LinkedIn allows 200 or 300, depending on the account)",
            "wishes.note_characters",
            least=100,
            most=300,
            step=50,
            usual=200,
        )


def _policy(note_characters: int) -> Policy:
    """Return the policy in force, with the length of a note that the person's account allows."""
    policy = session.policy()
    most = min(note_characters, policy.limits.note_characters)
    limits = policy.limits.model_copy(update={"note_characters": most})
    return policy.model_copy(update={"limits": limits})


@st.fragment
def _draft(kind: Kind, number: int) -> None:
    work = session.work()
    sheet: Sheet = work.sheets[kind].sheets[number]
    st.divider()
    st.header(f"Draft {number + 1}" + (", edited by you" if sheet.edited else ""), anchor=False)
    st.text(sheet.label)

    def written(subject: str | None, body: str) -> None:
        session.keep(edit_sheet(session.work(), kind, number, subject=subject, body=body))

    note = kind is Kind.LINKEDIN_NOTE
    editing.Editor(
        name=f"{kind}.{number}.{session.edition()}",
        path=f"sheets.{kind}.{number}",
        email=Email(kind=kind, subject=sheet.subject, body=sheet.body),
        policy=_policy(work.wishes.note_characters),
        brief=work.brief,
        label="Note" if note else "Email",
        ask_subject=not note,
        facts=present.fact_lines(sheet),
        on_written=written,
    ).draw()
    if not note:
        leaving.ways_out(kind, number)
    keeping.write(f"{kind}.{number}")
