"""Recognizing which kind of text a draft is, so that nobody has to know our names for them."""

from __future__ import annotations

import re

from coach.domain.brief import Kind

WORDS = {
    Kind.INTERVIEW_REQUEST: "An email asking for a conversation",
    Kind.SHADOW_REQUEST: "An email asking for a job shadow",
    Kind.FOLLOW_UP: "A reminder after no answer",
    Kind.THANK_YOU: "A thank-you note",
    Kind.LINKEDIN_NOTE: "A LinkedIn note",
}

_THANKS = re.compile(
    r"\bthank(?:s| you)(?: so much| very much| again)? for "
    r"(?:meeting|speaking|talking|taking|sharing|having|letting|the |your |our )"
    r"|\b(?:i|we) (?:really |so )?enjoyed (?:our|talking|speaking|meeting|the day)"
    r"|\bgreat (?:talking|speaking|meeting) (?:to|with) you"
)
_AHEAD = re.compile(
    r"\bthank(?:s| you) for (?:your|the) (?:time|consideration|attention)"
    r"\W*(?:and\b[^.]*)?[.!]?\s*$"
    r"|\bthank you for considering",
    re.MULTILINE,
)
_PAST = re.compile(
    r"\b(?:yesterday|today|this (?:morning|afternoon|week)|last (?:week|\w+day)|"
    r"you (?:told|showed|shared|said|explained|suggested|recommended|mentioned))\b"
)
_NUDGE = re.compile(
    r"\b(?:following up|follow up on|follow-up|checking in|circle back|circling back|"
    r"(?:wrote|emailed|contacted|reached out to) (?:to )?you (?:last|a|on|about|earlier|two)|"
    r"my (?:earlier|previous|last) (?:email|message|note))\b"
)
_SHADOW = re.compile(r"\bshadow(?:ing)?\b|\b(?:day|morning|afternoon|shift) (?:with|beside) you\b")
_NOTE = 300


def recognized(subject: str, body: str) -> Kind:
    """Return the kind of text this most likely is; a request for a conversation when unsure."""
    text = f"{subject}\n{body}".lower().replace("’", "'")
    settled = _AHEAD.sub(" ", text)
    if _THANKS.search(settled) and (_PAST.search(text) or "thank" in subject.lower()):
        return Kind.THANK_YOU
    if _NUDGE.search(text):
        return Kind.FOLLOW_UP
    if _THANKS.search(settled) and not _asks(settled):
        return Kind.THANK_YOU
    if not subject.strip() and 0 < len(body.strip()) <= _NOTE and "connect" in text:
        return Kind.LINKEDIN_NOTE
    return Kind.SHADOW_REQUEST if _SHADOW.search(text) else Kind.INTERVIEW_REQUEST


def _asks(text: str) -> bool:
    return bool(re.search(r"\b(?:would you|could you|could i|may i|might you|are you)\b", text))
