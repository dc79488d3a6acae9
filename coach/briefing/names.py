"""The name of the person writing."""

from __future__ import annotations

from coach.domain.brief import Brief


def sender_name(brief: Brief) -> str | None:
    """The sender's name as the brief gives it, else as the résumé does; None where neither does."""
    if brief.sender.name:
        return brief.sender.name
    return (brief.resume.profile.name or None) if brief.resume else None


def first_name(brief: Brief) -> str | None:
    """The first word of the sender's name."""
    name = sender_name(brief)
    return name.split()[0] if name else None
