"""Fifty briefs against the small real model of `make record`: what its first answers are worth.

Not part of ``make bench``, because it takes half an hour: ``python -m benchmarks.local_model``. The
model has 135 million parameters, and is here to exercise the path, not to write well.
"""

from __future__ import annotations

import json
import statistics
import sys
import time
import urllib.request
from collections.abc import Callable
from contextlib import nullcontext
from datetime import date
from typing import Any

from coach import pipeline
from coach.domain.brief import Ask, Brief, Kind, Meeting, Target
from coach.domain.people import Contact, HowFound, Sender, Via
from coach.domain.text import DraftResult
from coach.errors import ModelError
from coach.policy import builtin
from coach.settings import Settings
from coach.writers.model.judging import require_text, tidy
from coach.writers.parse import EmailFields, parse
from tests.recording import local_model
from tests.serving import Answer, Received, serving

SECONDS = 90.0
KINDS = (Kind.INTERVIEW_REQUEST, Kind.THANK_YOU)
PEOPLE = (
    ("Maya Patel", "a junior studying environmental science", "hydrologist", "Elena Ruiz",
     "Brightwater Consulting", "led the Scioto wetlands restoration"),
    ("Tomás Ferreira", "a line cook who is retraining as a welder", "pipe welder", "Ruth Adeyemi",
     "Lakeshore Fabrication", "teaches the evening class for apprentices"),
    ("Aiko Brandt", "a second-year student of nursing", "intensive care nurse", "Paul Okafor",
     "St. Brendan Hospital", "wrote about night shifts for the hospital's journal"),
    ("Jonas Lindqvist", "a history graduate who works in a bookshop", "archivist", "Mercy Tan",
     "the Northvale City Archive", "opened the archive of the tram workers to the public"),
    ("Salma Haddad", "a veteran who repaired radios in the army", "network engineer", "Ivo Novak",
     "Ridge Telecom", "moved the county's emergency lines to fibre"),
)  # fmt: skip
LEARN = (
    "what the work is like day to day",
    "how one gets good at it",
    "what is hardest in the first year",
    "how the field is changing",
    "which habits matter most",
)


def briefs() -> list[tuple[Brief, Kind]]:
    """Fifty: five people, five questions, two kinds."""
    return [(_brief(person, learn), kind) for person in PEOPLE for learn in LEARN for kind in KINDS]


def _brief(person: tuple[str, ...], learn: str) -> Brief:
    name, headline, role, reader, organization, research = person
    return Brief(
        sender=Sender(name=name, headline=headline),
        target=Target(role=role, learn=(learn,)),
        contact=Contact(
            name=reader,
            role=role,
            organization=organization,
            found=HowFound(via=Via.ALUMNI_NETWORK, detail="the alumni network of my school"),
            research=(research,),
        ),
        ask=Ask(minutes=20),
        meeting=Meeting(takeaways=(f"you told me {learn}",)),
    )


class Watched:
    """The server's answers, passed on and kept."""

    def __init__(self, base: str) -> None:
        self._base = base
        self.answers: list[tuple[Any, Any]] = []

    def __call__(self, received: Received) -> Answer:
        """Pass a request on and keep what came."""
        body = json.dumps(received.body).encode()
        headers = {"content-type": "application/json"}
        request = urllib.request.Request(self._base + "/chat/completions", body, headers)  # noqa: S310 - our own server
        with urllib.request.urlopen(request, timeout=600) as answer:  # noqa: S310 - the same
            reply = json.load(answer)
        self.answers.append((received.body, reply))
        return Answer(reply)


def reads(answers: list[tuple[Any, Any]]) -> bool:
    """Whether the first answer holds a text that can be a draft."""
    if not answers or answers[0][1]["choices"][0]["finish_reason"] != "stop":
        return False
    try:
        fields = parse(answers[0][1]["choices"][0]["message"]["content"], EmailFields)
        require_text(tidy(fields.body), ())
    except ModelError:
        return False
    return True


def main() -> None:
    """Draft for every brief, and count. An address may be given where the server runs already."""
    told: list[tuple[bool, DraftResult, float]] = []
    running = sys.argv[1] if len(sys.argv) > 1 else None
    with nullcontext(running) if running else local_model.serving() as base:
        for number, (brief, kind) in enumerate(briefs(), 1):
            watched = Watched(base)
            with serving(watched) as stub:
                begin = time.monotonic()
                result = pipeline.draft(
                    brief,
                    kind,
                    settings=Settings(
                        model=local_model.MODEL, api_base=f"{stub.base}/v1", timeout=SECONDS
                    ),
                    policy=builtin(),
                    today=date(2026, 11, 23),
                    options=pipeline.Options(variants=1),
                )
                told.append((reads(watched.answers), result, time.monotonic() - begin))
            print(number, kind.value, result.writer, result.fallback_reason, file=sys.stderr)
    report(told)


def report(told: list[tuple[bool, DraftResult, float]]) -> None:
    """The honest table."""

    def count(holds: Callable[[bool, DraftResult], bool]) -> int:
        return sum(holds(parsed, result) for parsed, result, _ in told)

    rows = {
        "briefs": len(told),
        "first answer can be read": count(lambda parsed, _: parsed),
        "first draft passes": count(lambda _, r: r.writer == "model" and r.rounds == 1),
        "passes after a revision": count(lambda _, r: r.writer == "model" and r.rounds > 1),
        "built-in writer instead": count(lambda _, r: r.writer == "builtin"),
        "... for want of time": count(lambda _, r: "in time" in str(r.fallback_reason)),
        "drafts with an error shown": count(
            lambda _, r: not all(draft.report.passed for draft in r.drafts)
        ),
    }
    for what, number in rows.items():
        print(f"  {what:<28} {number:>3}")
    print(f"  {'seconds, median':<28} {statistics.median(each for *_, each in told):>5.1f}")


if __name__ == "__main__":
    main()
