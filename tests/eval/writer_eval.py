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
from collections import Counter
from itertools import combinations

import harper

from coach.briefing import facts, gaps
from coach.check import check
from coach.domain.brief import Kind
from coach.domain.text import Draft, Email
from coach.writers import DraftRequest, Length, Tone
from coach.writers.builtin import BuiltinWriter
from tests.writers.builtin.briefs import TODAY, brief

PROOFREAD, DIFFERENT, TIMED = 300, 200, 1000
TONES: tuple[Tone, ...] = ("warm", "plain", "formal")
LENGTHS: tuple[Length, ...] = ("standard", "short")
LONG = 8
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


def drafts(number: int, kind: Kind, *, variants: int = 1) -> tuple[Draft, ...]:
    """The drafts of one invented brief; none where it lacks what this kind needs."""
    given = brief(number)
    if gaps(given, kind):
        return ()
    request = DraftRequest(
        brief=given,
        kind=kind,
        facts=facts(given),
        today=TODAY,
        variants=variants,
        tone=TONES[number % len(TONES)],
        length=LENGTHS[number % len(LENGTHS)],
        note_characters=300 if number % 2 else 200,
    )
    return BuiltinWriter().write(request).drafts


def sentences(draft: Draft) -> list[str]:
    """The sentences of a letter without its greeting, closing and name."""
    paragraphs = draft.body.split("\n\n")
    body = " ".join(paragraphs[1:-1]) if len(paragraphs) > 1 else draft.body
    return re.split(r"(?<=[.?!”]) +(?=[A-Z“])", body)


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


def shared_sentences() -> list[tuple[str, int]]:
    """Sentences longer than eight words that emails for different briefs have in common."""
    seen: Counter[str] = Counter()
    for number in range(DIFFERENT):
        for kind in Kind:
            if kind is Kind.LINKEDIN_NOTE:
                continue
            found = {text for draft in drafts(number, kind) for text in sentences(draft)}
            seen.update((f"{kind}: {text}") for text in found if len(text.split()) > LONG)
    return [(text, count) for text, count in seen.most_common() if count > 1]


def likeness() -> tuple[float, float]:
    """The mean and the greatest share of all their word trigrams that two variants have."""
    shares = []
    for number in range(DIFFERENT):
        for kind in (Kind.INTERVIEW_REQUEST, Kind.SHADOW_REQUEST):
            grams = [_trigrams(draft.body) for draft in drafts(number, kind, variants=3)]
            for one, other in combinations(grams, 2):
                shares.append(len(one & other) / len(one | other))
    return sum(shares) / len(shares), max(shares)


def _trigrams(text: str) -> set[tuple[str, ...]]:
    words = re.findall(r"[\w’'-]+", text.lower())
    return set(zip(words, words[1:], words[2:], strict=False))


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
    shared = shared_sentences()
    print(f"Variety: {len(shared)} sentences of more than {LONG} words in emails for two briefs")
    for text, count in shared[:20] if "--show" in sys.argv else ():
        print(f"  {count} × {text}")
    mean, most = likeness()
    print(
        f"Variants of one brief share {mean:.0%} of their trigrams on average, {most:.0%} at most"
    )
    speed(checked=True)  # once to warm up
    plain, checked = speed(checked=False), speed(checked=True)
    print(f"Speed: {plain:,.0f} drafts a second on one core, {checked:,.0f} with their check")


if __name__ == "__main__":
    main()
