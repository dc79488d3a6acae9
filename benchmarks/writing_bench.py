"""How long drafts, questions and a résumé take, once everything is loaded.

Run with ``make bench``.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

from coach import briefing, pipeline, resume
from coach.policy import builtin
from coach.settings import Settings

EXAMPLES = Path(__file__).resolve().parent.parent / "examples"
TIMES = 30


def milliseconds(work: Callable[[], object]) -> tuple[float, float]:
    """The median and the slowest of TIMES runs, after one to warm up."""
    work()
    taken = []
    for _ in range(TIMES):
        begin = time.perf_counter()
        work()
        taken.append((time.perf_counter() - begin) * 1000)
    return statistics.median(taken), max(taken)


def main() -> None:
    """Print one line for each job."""
    settings, policy = Settings(), builtin()
    file = EXAMPLES / "resume.pdf"
    brief = briefing.load(EXAMPLES / "brief.toml", resume=file, settings=settings)
    jobs: dict[str, Callable[[], object]] = {
        "two drafts, written and checked": lambda: pipeline.draft(
            brief, brief.ask.request, settings=settings, policy=policy, today=date(2026, 11, 23)
        ),
        "a ranked list of questions": lambda: pipeline.questions(
            brief, minutes=20, settings=settings, policy=policy
        ),
        "a résumé of one page (PDF)": lambda: resume.read(
            file.read_bytes(), name=file.name, settings=settings
        ),
    }
    for name, work in jobs.items():
        median, slowest = milliseconds(work)
        print(f"{name:<34}{median:8.1f} ms, at most {slowest:.1f} ms")


if __name__ == "__main__":
    main()
