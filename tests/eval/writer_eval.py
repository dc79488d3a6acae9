"""How the built-in writer writes: an independent proofread, variety, and speed.

Run ``python -m tests.eval.writer_eval [--show]``; ``--show`` prints every sentence that the
proofreader flags, with what it said, so that each can be looked at. The proofreader is Harper,
which knows nothing of this project; it is given the names of each brief as its dictionary. Kinds of
remark that were looked at and are no mistakes stand in ``LOOKED_AT``, each with the reason.
"""

from __future__ import annotations

import re
import sys
import time

import harper

from coach.briefing import facts
from coach.check import check
from coach.domain.brief import Kind
from coach.domain.text import Draft, Email
from coach.writers import DraftRequest
from coach.writers.builtin import BuiltinWriter
from tests.eval.variety import LONG, drafts, likeness, shared_sentences, written
from tests.writers.builtin.briefs import TODAY, brief

PROOFREAD, TIMED = 300, 1000
# Patterns of what was flagged, with the words meant in ⟨ ⟩, and why it is no mistake.
LOOKED_AT = {
    r"suits you ⟨is⟩": "the subject is the time, not “you”",
    r"⟨you⟩ (?:\w+ ){1,4}ago": "“wrote to you nine days ago” has no possessive",
    r"⟨Odessa⟩": "a town in Texas, too, and the brief's own word",
    r"⟨how⟩ people|(?:curious|wondering|understand) ⟨how⟩": "an indirect question",
    r"⟨no to⟩|⟨half of a⟩|go back ⟨to⟩": "the brief's own words, and right",
    r"⟨(?:O'Dell|der|Sam)⟩": "names",
    r"⟨(?:catalogued|modelling|informaticist|mill ponds|sauté)⟩": "the brief's own words",
}


def names(draft: Draft) -> list[str]:
    """The words of the greeting, of the signature, and of the brief's facts with a capital."""
    told = " ".join(use.text for use in draft.facts)
    around = f"{draft.body.partition(',')[0]} {draft.body.split()[-1]} {told}"
    capitals = {word for word in re.findall(r"[^\W\d_][\w’'.-]*", around) if not word.islower()}
    parts = {part for word in capitals for part in re.split(r"['’-]", word)}
    return sorted(capitals | parts | {word.rstrip(".") for word in capitals})


def dismissed(around: str) -> bool:
    """Whether a remark is of a kind that was looked at and is no mistake."""
    return any(re.search(pattern, around) for pattern in LOOKED_AT)


def proofread(*, show: bool) -> tuple[int, int]:
    """How many emails were read, and how many hold a remark that is not among LOOKED_AT."""
    linter = harper.Linter()
    kinds = list(Kind)
    wrong, read, number = 0, 0, 0
    while read < PROOFREAD:
        number += 1
        for draft in drafts(number, kinds[number % len(kinds)]):
            read += 1
            linter.import_words(names(draft))
            remarks = [
                (around, lint)
                for lint in linter.lint(draft.body)
                if lint.lint_kind != "Readability"
                and not dismissed(around := _around(draft.body, lint.span))
            ]
            wrong += bool(remarks)
            for around, lint in remarks if show else ():
                print(f"  {number} {lint.lint_kind}: {lint.message}\n      {around}")
            linter.clear_words()
    return read, wrong


def _around(body: str, span: harper.Span) -> str:
    """The words a remark is about, in angle brackets, with those on both sides."""
    before, after = body[max(0, span.start - 40) : span.start], body[span.end : span.end + 40]
    return f"{before}⟨{body[span.start : span.end]}⟩{after}".replace("\n", " ")


def variety(*, show: bool) -> None:
    """Print what the drafts of different briefs, and the variants of one, have in common."""
    for kind, letters in written().items():
        shared = shared_sentences(kind, letters)
        given, like = sum(one.given for one in shared), likeness(letters)
        print(
            f"Variety of {kind}: {len(shared) - given} sentences of more than {LONG} words for two"
            f" briefs, {given} more of the briefs' own; variants share {like.mean:.0%} of their"
            f" trigrams on average, {like.most:.0%} at most, {like.too_like} of {like.pairs} pairs"
            " 40 % or more"
        )
        for one in shared if show else ():
            print(f"  {one.briefs} × {'(given) ' if one.given else ''}{one.text}")


def speed(*, checked: bool) -> float:
    """Drafts a second of one core's time, over different briefs, facts picked each time."""
    given = [brief(number) for number in range(TIMED // 3)]
    begin, made = time.process_time(), 0
    for one in given:
        listed, kind = facts(one), Kind.INTERVIEW_REQUEST
        request = DraftRequest(brief=one, kind=kind, facts=listed, today=TODAY, variants=3)
        for draft in BuiltinWriter().write(request).drafts:
            made += 1
            if checked:
                check(Email(kind=kind, body=draft.body, subject=draft.subject), brief=one)
    return made / (time.process_time() - begin)


def main() -> None:
    """Print the measurements."""
    read, wrong = proofread(show="--show" in sys.argv)
    print(f"Proofread: {wrong} of {read} emails with a remark to look at")
    variety(show="--show" in sys.argv)
    speed(checked=True)  # once to warm up
    plain, checked = speed(checked=False), speed(checked=True)
    print(f"Speed: {plain:,.0f} drafts a second on one core, {checked:,.0f} with their check")


if __name__ == "__main__":
    main()
