"""Plant one fault in a clean text and see whether it is caught; change what is no fault and see.

Run ``python -m tests.eval.mutations_eval [--wrong]``. Clean texts are those that the labels and the
checker both call clean, so that every new finding comes from what was planted.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

from coach.check import check
from coach.domain.brief import Kind
from coach.domain.text import Email
from coach.policy import builtin
from coach.rules.amounts import requested_amounts
from coach.rules.letter import read_letter

CORPUS = Path(__file__).resolve().parent.parent / "corpus"
REQUESTS = frozenset({Kind.INTERVIEW_REQUEST, Kind.SHADOW_REQUEST})
HINTS = (
    "If anything opens up on your team, I would love to be considered.",
    "Please keep me in mind for any openings.",
    "I have attached my résumé in case it helps.",
    "It would be a dream to join your team one day.",
    "Do you know who handles the hiring there?",
    "Would you be willing to pass my résumé along to your manager?",
)
PRESSURE = ("Please get back to me ASAP.", "I expect your reply by tomorrow.")
BLANKS = ("[Company]", "{{role}}", "____", "<name>")


class Planted(NamedTuple):
    """A text with a change, and the rule that should speak of it; None where none should."""

    source: str
    name: str
    email: Email
    rule: str | None


def clean_texts() -> Iterator[tuple[str, Email]]:
    """The texts that labels and checker both call clean."""
    for split in ("dev", "plain", "heldout"):
        for line in (CORPUS / split / "emails.jsonl").read_text(encoding="utf-8").splitlines():
            text = json.loads(line)
            email = Email(
                kind=Kind(text["kind"]),
                subject=text["subject"],
                body=text["body"],
                first_contact=bool(text["first_contact"]),
            )
            if not text["violates"] and not check(email).findings:
                yield f"{split} {text['id']}", email


def _with_sentence(email: Email, sentence: str) -> Email:
    """The text with a sentence added after its prose."""
    letter = read_letter(email, policy=builtin(), brief=None)
    place = letter.sentences[-1].end
    body = f"{email.body[:place]} {sentence}{email.body[place:]}"
    return email.model_copy(update={"body": body})


def _without_minutes(email: Email) -> Email | None:
    """The text with every requested amount made vague."""
    letter = read_letter(email, policy=builtin(), brief=None)
    amounts = requested_amounts(letter)
    if not amounts or any(amount.in_subject for amount in amounts):
        return None
    body = email.body
    for amount in sorted(amounts, reverse=True):
        body = f"{body[: amount.start]}some time{body[amount.end :]}"
    return email.model_copy(update={"body": body})


def _without_name(email: Email) -> Email | None:
    """The text cut off after its prose."""
    letter = read_letter(email, policy=builtin(), brief=None)
    if not letter.zones.signature or letter.zones.name is None:
        return None
    end = letter.sentences[-1].end
    if any(zone.start < end for zone in letter.zones.signature):
        return None
    return email.model_copy(update={"body": email.body[:end]})


def faults(source: str, email: Email) -> Iterator[Planted]:
    """The text with one fault at a time."""
    for number, hint in enumerate(HINTS):
        yield Planted(source, f"job hint {number + 1}", _with_sentence(email, hint), "no-job-ask")
    for sentence in PRESSURE:
        yield Planted(source, "pressure", _with_sentence(email, sentence), "tone")
    for blank in BLANKS:
        planted = _with_sentence(email, f"I admire the work at {blank} greatly.")
        yield Planted(source, "open blank", planted, "placeholder")
    shouted = _with_sentence(email, "THIS IS SO IMPORTANT to me!!!")
    yield Planted(source, "shouting", shouted, "tone")
    if email.kind in REQUESTS and (vague := _without_minutes(email)) is not None:
        yield Planted(source, "no minutes", vague, "time-ask")
    if email.kind is not Kind.LINKEDIN_NOTE and (cut := _without_name(email)) is not None:
        yield Planted(source, "no name", cut, "sign-off")
    nobody = re.sub(r"^[^\n]*\n", "Dear Sir or Madam,\n", email.body, count=1)
    if email.kind is not Kind.LINKEDIN_NOTE and "\n\n" in email.body[:90]:
        changed = email.model_copy(update={"body": nobody})
        yield Planted(source, "nobody greeted", changed, "recipient-name")
    if email.subject is not None and email.kind is not Kind.LINKEDIN_NOTE:
        empty = email.model_copy(update={"subject": "Quick question"})
        yield Planted(source, "empty subject", empty, "subject")


SWAPS: dict[str, Callable[[str], str]] = {
    "curly quotes": lambda text: text.replace("'", "’"),
    "straight quotes": lambda text: text.replace("’", "'").replace("“", '"').replace("”", '"'),
    "no contractions": lambda text: re.sub(r"\bI['’]m\b", "I am", text),
    "contractions": lambda text: re.sub(r"\bI am\b", "I'm", text),
    "would": lambda text: re.sub(r"\bI['’]d (love|like|be)\b", r"I would \1", text),
    "British spelling": lambda text: text.replace("program ", "programme ").replace("ize ", "ise "),
    "line ends": lambda text: text.replace("\n", "\r\n"),
    "no-break spaces": lambda text: text.replace(" you ", "\u00a0you "),
    "names": lambda text: re.sub(r"\b(Dr|Mr|Ms|Mrs)\. [A-Z]\w+", r"\1. Nakamura", text),
    "schools": lambda text: re.sub(r"\b[A-Z]\w+ (University|College)\b", r"Brackwater \1", text),
    "double spaces": lambda text: text.replace(". ", ".  "),
}


def harmless(source: str, email: Email) -> Iterator[Planted]:
    """The text with changes that change no verdict."""
    for name, swap in SWAPS.items():
        body = swap(email.body)
        if body != email.body:
            yield Planted(source, name, email.model_copy(update={"body": body}), None)


def main() -> None:
    """Print what was caught, fault by fault, and the verdicts that changed for nothing."""
    texts = list(clean_texts())
    print(f"{len(texts)} clean texts")
    wrong = "--wrong" in sys.argv
    for title, kind in (("planted and caught", faults), ("changed and not alarmed", harmless)):
        tally: dict[str, list[bool]] = {}
        for source, email in texts:
            for planted in kind(source, email):
                found = {finding.rule for finding in check(planted.email).findings}
                right = not found if planted.rule is None else planted.rule in found
                tally.setdefault(planted.name, []).append(right)
                if wrong and not right and source.startswith("dev"):
                    print(f"    {planted.name}: {source} {sorted(found)}")
        print(f"\n{title}")
        for name, results in tally.items():
            print(f"{name:18}{sum(results):6} of {len(results)}")


if __name__ == "__main__":
    main()
