"""A text on the desk: edited in place, checked as it is typed, mended with one click."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import streamlit as st

from coach import check, present
from coach.domain.brief import Brief, Kind
from coach.domain.findings import FieldName, Finding, Report
from coach.domain.policy import Policy
from coach.domain.text import Email
from coach.ui import components, session

_MOST_CHARACTERS = 20_000


@dataclass(frozen=True, kw_only=True)
class Editor:
    """One text with its findings; ``on_written`` gets every change as subject and body.

    ``path`` is where the words are stored, for what is typed as the page goes.

    Draw it inside a fragment, so that a keystroke draws nothing else again.
    """

    name: str
    path: str
    email: Email
    policy: Policy
    on_written: Callable[[str | None, str], None]
    brief: Brief | None = None
    label: str = "Your text"
    placeholder: str = ""
    ask_subject: bool = True
    facts: Sequence[present.FactLine] = ()

    def draw(self) -> None:
        """Check the text, unless it is empty, and draw it."""
        report = None
        if self.email.body.strip():
            report = check.check(self.email, brief=self.brief, policy=self.policy)
        components.letter(
            key=self._key,
            data=self._shown(report),
            on_written_change=self._written,
            on_fix_change=self._fixed,
        )

    @property
    def _key(self) -> str:
        return f"letter.{self.name}"

    @property
    def _edition(self) -> int:
        """How often the text was changed from here; what was typed into an older one is stale."""
        number: int = st.session_state.get(f"{self._key}.edition", 0)
        return number

    def _written(self) -> None:
        typed = st.session_state[self._key].get("written")
        if _is_text(typed) and typed["edition"] == self._edition:
            taken = self._taken(typed)
            self.on_written(taken.subject, taken.body)

    def _fixed(self) -> None:
        chosen = st.session_state[self._key].get("fix")
        if _is_text(chosen):
            mended = self._mended(self._taken(chosen), chosen.get("note"))
            st.session_state[f"{self._key}.edition"] = self._edition + 1
            self.on_written(mended.subject, mended.body)

    def _taken(self, sent: Mapping[str, str | None]) -> Email:
        """Return the email with the words that were sent; a subject never given stays not given."""
        subject = sent["subject"] or (None if self.email.subject is None else "")
        return self.email.model_copy(update={"subject": subject, "body": sent["body"]})

    def _mended(self, email: Email, note: object) -> Email:
        """Apply the one fix that was chosen, to the text as it stood when it was chosen."""
        report = check.check(email, brief=self.brief, policy=self.policy)
        for finding in report.findings:
            for fix in finding.fixes:
                # The text may have changed since the note was drawn: its number may not be its own.
                if note == [finding.rule, finding.text, fix.label]:
                    alone = finding.model_copy(update={"fixes": (fix,)})
                    only = report.model_copy(update={"findings": (alone,)})
                    return check.apply_fixes(email, only, only_safe=False)
        return email

    def _shown(self, report: Report | None) -> dict[str, object]:
        findings = report.findings if report else ()
        note = self.email.kind is Kind.LINKEDIN_NOTE
        return {
            "edition": self._edition,
            "path": self.path,
            "desk": session.edition(),
            "label": self.label,
            "placeholder": self.placeholder,
            "ask_subject": self.ask_subject,
            "subject": _parts(self.email.subject or "", findings, "subject"),
            "body": _parts(self.email.body, findings, "body"),
            "most": _MOST_CHARACTERS,
            "limit": self.policy.limits.note_characters if note else None,
            "verdict": present.verdict(report).model_dump() if report else None,
            "notes": [_note(finding) for finding in findings],
            "facts": [fact.model_dump() for fact in self.facts],
        }


def _is_text(sent: object) -> bool:
    """Whether the browser sent what the component sends; anything may come over the wire."""
    return (
        isinstance(sent, Mapping)
        and isinstance(sent.get("body"), str)
        and isinstance(sent.get("subject"), str | None)
        and "edition" in sent
        and len(sent["body"]) <= _MOST_CHARACTERS
    )


def _parts(text: str, findings: Sequence[Finding], field: FieldName) -> list[dict[str, object]]:
    return [
        {"t": part.text, "n": part.notes, "s": part.severity}
        for part in present.parts(text, findings, field)
    ]


def _note(finding: Finding) -> dict[str, object]:
    return {
        "rule": finding.rule,
        "severity": finding.severity,
        "word": present.SEVERITY_WORDS[finding.severity],
        "field": finding.field,
        "quoted": finding.text,
        "message": finding.message,
        "why": finding.why,
        "fixes": [fix.label for fix in finding.fixes],
    }
