"""How fast texts are checked: a second's worth, a cold start, and growth with a text's length.

Run with ``make bench``. The peers check something else (style and grammar) over the same texts;
they are here for scale, as ratios from one run on one machine.
"""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterable
from pathlib import Path

from coach.check import check
from coach.domain.brief import Kind
from coach.domain.text import Email

ROOT = Path(__file__).resolve().parent.parent
CORPUS = ROOT / "tests" / "corpus" / "dev" / "emails.jsonl"
NODE_PEERS = ROOT / "benchmarks" / "peers"
SECONDS = 3.0
STARTS = 7


def emails() -> list[Email]:
    """The corpus that the rules are written against."""
    records = [json.loads(line) for line in CORPUS.read_text(encoding="utf-8").splitlines()]
    return [
        Email(kind=Kind(each["kind"]), subject=each["subject"], body=each["body"])
        for each in records
    ]


def per_second(work: Callable[[Email], object], texts: list[Email]) -> float:
    """Texts per second of processor time, after one pass to warm up, over SECONDS at least."""
    for text in texts:
        work(text)
    begin, done = time.process_time(), 0
    while time.process_time() - begin < SECONDS:
        for text in texts:
            work(text)
        done += len(texts)
    return done / (time.process_time() - begin)


def peers() -> Iterable[tuple[str, Callable[[Email], object]]]:
    """What others check in the same texts; a peer that is not installed is left out."""
    try:
        from proselint.checks import __register__  # noqa: PLC0415 - only with the group
        from proselint.registry import CheckRegistry  # noqa: PLC0415 - only with the group
        from proselint.tools import LintFile  # noqa: PLC0415 - only with the group
    except ImportError as error:
        print(f"proselint is left out: {error}")
    else:
        registry = CheckRegistry()
        registry.register_many(__register__)
        yield "proselint", lambda email: LintFile("text", email.body or " ").lint()
    try:
        from harper import Linter  # noqa: PLC0415 - only with the group
    except ImportError as error:
        print(f"harper-py is left out: {error}")
    else:
        linter = Linter()
        yield "harper-py", lambda email: linter.lint(email.body)


def write_good(texts: list[Email]) -> float | None:
    """Emails a second of write-good, which runs in Node; None where it is not installed."""
    if not (NODE_PEERS / "node_modules").is_dir():
        print("  write-good is left out: npm ci --prefix benchmarks/peers installs it")
        return None
    bodies = json.dumps([text.body for text in texts])
    ran = subprocess.run(
        ["node", "write_good.mjs"],  # noqa: S607 - whichever Node is installed
        cwd=NODE_PEERS,
        input=bodies,
        capture_output=True,
        text=True,
        check=True,
    )
    return float(ran.stdout)


def median_seconds(*words: str) -> float:
    """The median time of a whole process, from start to end."""
    taken = []
    for _ in range(STARTS):
        begin = time.perf_counter()
        subprocess.run([sys.executable, *words], cwd=ROOT, capture_output=True, check=False)
        taken.append(time.perf_counter() - begin)
    return statistics.median(taken)


def growth() -> None:
    """One text of hard cases, repeated: the time a character must not grow."""
    hard = "if anything opens up, and not for a job but a few hours at 3:30, keep me in mind ((( "
    for size in (1_000, 10_000, 100_000, 1_000_000):
        email = Email(kind=Kind.INTERVIEW_REQUEST, body=(hard * (size // len(hard) + 1))[:size])
        begin = time.perf_counter()
        check(email)
        taken = time.perf_counter() - begin
        print(f"  {size:>9,} characters {taken:8.3f} s {taken / size * 1e9:8.0f} ns a character")


def main() -> None:
    """Print the three tables."""
    texts = emails()
    words = sum(len(text.body.split()) for text in texts) / len(texts)
    print(f"Emails a second on one core, {len(texts)} texts of {words:.0f} words")
    own = per_second(check, texts)
    print(f"  {'coach':<12}{own:10,.0f}")
    for name, work in peers():
        theirs = per_second(work, texts)
        print(f"  {name:<12}{theirs:10,.0f}   coach is {own / theirs:.1f} times as fast")
    node = write_good(texts)
    if node is not None:
        print(f"  {'write-good':<12}{node:10,.0f}   coach is {own / node:.1f} times as fast")
    print(f"Cold start, median of {STARTS}")
    pydantic = median_seconds("-c", "import pydantic")
    note = median_seconds("-m", "coach", "check", "examples/note.txt", "--kind", "thank-you")
    print(f"  import pydantic {pydantic:.3f} s, coach check FILE {note:.3f} s")
    print(f"  {note / pydantic:.1f} times as long")
    print("Growth")
    growth()


if __name__ == "__main__":
    main()
