"""What a person leaves with: mail files and links, calendar entries, question sheets."""

from __future__ import annotations

from coach.export.calendar import Entry, follow_up, ics, talk, thank_you
from coach.export.docx import question_sheet_docx
from coach.export.letters import LONGEST_LINK, Mail, eml, gmail_link, mailto, outlook_link
from coach.export.pdf import question_sheet_pdf
from coach.export.sheets import Sheet, sheet

__all__ = [
    "LONGEST_LINK",
    "Entry",
    "Mail",
    "Sheet",
    "eml",
    "follow_up",
    "gmail_link",
    "ics",
    "mailto",
    "outlook_link",
    "question_sheet_docx",
    "question_sheet_pdf",
    "sheet",
    "talk",
    "thank_you",
]
