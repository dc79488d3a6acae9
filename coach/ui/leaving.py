"""The ways out with a finished text: a file, the mail program, or a mail site."""

from __future__ import annotations

from datetime import UTC, datetime

import streamlit as st

from coach import export
from coach.domain.brief import Kind
from coach.domain.text import QuestionList
from coach.ui import fields, ordering, session
from coach.ui.components import aside
from coach.ui.work import Work

_SHADOW_MINUTES = 240


def ways_out(kind: Kind, number: int) -> None:
    """Draw the ways out for one draft. Long texts get no links: programs would cut them off."""
    work = session.work()
    if not work.sheets[kind].sheets[number].body.strip():
        aside("Nothing is written here yet, so there is nothing to send.")
        return
    name = f"{kind}.{number}"
    mail = _mail(work, kind, number)
    links = {
        "Open in your mail program": export.mailto(mail),
        "Gmail": export.gmail_link(mail),
        "Outlook on the web": export.outlook_link(mail),
    }
    with st.container(horizontal=True):
        st.download_button(
            "Download as email file",
            data=session.later(lambda now: export.eml(_mail(now, kind, number))),
            file_name="email.eml",
            mime="message/rfc822",
            key=f"eml.{name}",
            on_click="ignore",
        )
        for label, url in links.items():
            if url:
                st.link_button(label, url, key=f"{label}.{name}")
    if all(links.values()):
        aside("A link carries the text in its address, so it stays in your browser’s history.")
    else:
        aside(
            "This text is too long for a link that every program opens in full. "
            "Copy it, or download the file: it opens as a draft."
        )


def _mail(work: Work, kind: Kind, number: int) -> export.Mail:
    brief, sheet = work.brief, work.sheets[kind].sheets[number]
    return export.Mail(
        subject=sheet.subject or "",
        body=sheet.body,
        to=brief.contact.email,
        to_name=brief.contact.name,
        sender=brief.resume.profile.email if brief.resume else None,
        sender_name=brief.sender.name,
    )


def reminder() -> None:
    """Draw the note of the day of sending, and the calendar's reminder to ask once more."""
    st.divider()
    st.header("Sent it?", anchor=False)
    fields.day("The day you sent it", "talk.sent")
    work = session.work()
    days = session.policy().follow_up_days
    if work.talk.sent is None:
        aside(f"Note the day, and a reminder after {days} days goes into your calendar.")
        return
    entry = export.follow_up(_name(), work.talk.sent, days=days)
    _calendar("Reminder for your calendar", (entry,), "follow-up")
    aside("No answer is common, and rarely about you. One friendly reminder is welcome.")


def talk_entry() -> None:
    """Draw the calendar entry for the talk, with the thank-you the same evening."""
    work = session.work()
    start = work.talk.start
    if start is None:
        aside("Give the day and time above to get an entry for your calendar.")
        return
    ask = work.brief.ask
    shadow = ask.kind == "shadow"
    listed = ordering.arranged(work.asking)
    asked = listed.questions[: listed.cut] if listed else ()
    entry = export.talk(
        _name(),
        start,
        minutes=_SHADOW_MINUTES if shadow else ask.minutes or work.asking.minutes,
        place=work.talk.place,
        notes="\n".join(f"- {question.question}" for question in asked),
        shadow=shadow,
    )
    thanks = export.thank_you(_name(), start.date())
    _calendar("Calendar entries: the talk, and the thank-you", (entry, thanks), "talk")


def thank_you_reminder() -> None:
    """Draw the calendar's reminder to say thank you, where the day is known."""
    work = session.work()
    met = work.brief.meeting.date if work.brief.meeting else None
    day = met or (work.talk.start.date() if work.talk.start else None)
    if day is not None:
        entry = export.thank_you(_name(), day)
        _calendar("Remind me in the evening of that day", (entry,), "thank-you")


def question_sheets(listed: QuestionList) -> None:
    """Draw the question sheet in both formats; each is made when it is asked for."""
    work = session.work()
    sheet = export.sheet(
        listed, name=work.brief.contact.name, start=work.talk.start, place=work.talk.place
    )
    with st.container(horizontal=True):
        st.download_button(
            "Question sheet (PDF)",
            data=lambda: export.question_sheet_pdf(sheet),
            file_name="questions.pdf",
            mime="application/pdf",
            on_click="ignore",
        )
        st.download_button(
            "Question sheet (Word)",
            data=lambda: export.question_sheet_docx(sheet),
            file_name="questions.docx",
            mime="application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            on_click="ignore",
        )


def _calendar(label: str, entries: tuple[export.Entry, ...], name: str) -> None:
    st.download_button(
        label,
        data=lambda: export.ics(entries, now=datetime.now(UTC)),
        file_name=f"{name}.ics",
        mime="text/calendar",
        key=f"ics.{name}",
        on_click="ignore",
    )


def _name() -> str:
    return session.work().brief.contact.name or "your contact"
