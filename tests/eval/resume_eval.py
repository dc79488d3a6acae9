"""How well résumés are read: each field's exact match, F1 on skills, and the speed.

Run ``python -m tests.eval.resume_eval [--wrong] [--all]``. Without ``--all`` the misses of held-out
layouts are counted but not shown.
"""

from __future__ import annotations

import argparse
import json
import re
import statistics
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

import pypdfium2

from coach.domain.people import Profile
from coach.errors import ResumeError
from coach.resume import read, sandbox
from coach.resume.pdf import read_pdf
from coach.resume.profile import reading_of
from coach.resume.source import Limits
from coach.settings import Settings

FOLDER = Path(__file__).with_name("resumes")
FIELDS = ("name", "email", "phone", "school", "degree", "title", "organization")
GOALS = {"name": 0.99, "email": 0.99, "skills": 0.90}
_GOAL = 0.95


class Case(NamedTuple):
    """One résumé, what must be found in it, and what was."""

    file: Path
    layout: str
    columns: int
    held: bool
    gold: dict[str, Any]
    found: dict[str, Any]

    def right(self, field: str) -> bool:
        """Whether a field is exactly as it should be, white space and case of letters aside."""
        return _plain(self.found[field]) == _plain(self.gold[field])


class Score(NamedTuple):
    """The outcome over some résumés; each share is from 0 to 1."""

    resumes: int
    shares: dict[str, float]

    def misses(self) -> list[str]:
        """Return the fields below their goal."""
        return [field for field, share in self.shares.items() if share < GOALS.get(field, _GOAL)]


def cases(folder: Path = FOLDER) -> list[Case]:
    """Read every résumé of a folder that has its gold beside it."""
    made = []
    for gold_file in sorted(folder.glob("*.gold.json")):
        gold = json.loads(gold_file.read_text(encoding="utf-8"))
        stem = gold_file.name.removesuffix(".gold.json")
        file = next(each for each in folder.glob(f"{stem}.*") if each != gold_file)
        made.append(
            Case(file, gold["layout"], gold["columns"], gold["held"], gold["gold"], found_in(file))
        )
    return made


def found_in(file: Path) -> dict[str, Any]:
    """Return what is read from a file, in the gold's shape."""
    try:
        profile = read(file.read_bytes(), name=file.name, settings=Settings()).profile
    except ResumeError as error:
        print(f"{file.name}: {error}", file=sys.stderr)
        profile = Profile()
    school = profile.education[0] if profile.education else None
    post = profile.experience[0] if profile.experience else None
    return {
        "name": profile.name,
        "email": profile.email,
        "phone": profile.phone,
        "school": school.school if school else None,
        "degree": school.degree if school else None,
        "title": post.title if post else None,
        "organization": post.organization if post else None,
        "skills": list(profile.skills),
    }


def score(of: Sequence[Case]) -> Score:
    """Return each field's share of exact matches, and the F1 of all skills together."""
    shares = {field: sum(case.right(field) for case in of) / len(of) for field in FIELDS}
    return Score(len(of), shares | {"skills": _f1(of)})


def _f1(of: Iterable[Case]) -> float:
    hits = wanted = given = 0
    for case in of:
        gold = {_plain(skill) for skill in case.gold["skills"]}
        found = {_plain(skill) for skill in case.found["skills"]}
        hits, wanted, given = hits + len(gold & found), wanted + len(gold), given + len(found)
    return 2 * hits / (wanted + given) if wanted + given else 1.0


def _plain(value: object) -> str:
    return re.sub(r"\s+", " ", str(value or "")).replace("’", "'").strip().casefold()


def speed(file: Path, rounds: int = 9) -> dict[str, float]:
    """Return the median milliseconds for one PDF.

    ``whole`` is what a caller of ``read`` waits for, the child process and its imports counted;
    ``child`` is that process alone; ``ours`` is the work on the open file and on its lines;
    ``bare`` is the library's text and nothing else.
    """
    content, settings = file.read_bytes(), Settings()
    source = read_pdf(content, Limits(pages=settings.resume_pages))
    read(content, settings=settings)
    return {
        "whole": _median(lambda: read(content, settings=settings), rounds),
        "child": _median(lambda: sandbox.parse(content, "pdf", settings), rounds),
        "ours": _median(lambda: read_pdf(content, Limits(pages=settings.resume_pages)), rounds)
        + _median(lambda: reading_of(source, date(2026, 1, 1)), rounds),
        "bare": _median(lambda: _bare(content), rounds),
    }


def _bare(content: bytes) -> None:
    for page in pypdfium2.PdfDocument(content):
        page.get_textpage().get_text_range()


def _median(job: Callable[[], object], rounds: int) -> float:
    times = []
    for _ in range(rounds):
        start = time.perf_counter()
        job()
        times.append(time.perf_counter() - start)
    return 1000 * statistics.median(times)


def main() -> int:
    """Print the tables; the exit code is 1 where a goal is missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=FOLDER)
    parser.add_argument("--wrong", action="store_true", help="show what was read wrongly")
    parser.add_argument("--all", action="store_true", help="show it for held-out layouts too")
    parser.add_argument("--speed", action="store_true", help="measure a PDF of each length")
    asked = parser.parse_args()
    read_all = cases(asked.folder)
    _table(read_all)
    if asked.speed:
        _speed([case.file for case in read_all if case.file.suffix == ".pdf"])
    if asked.wrong:
        _wrong(case for case in read_all if asked.all or not case.held)
    return 1 if score(read_all).misses() else 0


def _table(read_all: Sequence[Case]) -> None:
    groups = {
        "all": read_all,
        "one column": [case for case in read_all if case.columns == 1],
        "two columns": [case for case in read_all if case.columns > 1],
        "held out": [case for case in read_all if case.held],
    }
    layouts = defaultdict(list)
    for case in read_all:
        layouts[case.layout].append(case)
    print(f"{'':18}{'n':>4}" + "".join(f"{field[:9]:>10}" for field in (*FIELDS, "skills")))
    for name, group in [*groups.items(), *sorted(layouts.items())]:
        if group:
            result = score(group)
            row = "".join(f"{result.shares[field]:10.3f}" for field in (*FIELDS, "skills"))
            print(f"{name:18}{result.resumes:4}{row}")


def _speed(files: Sequence[Path]) -> None:
    """Print the speed for the first PDF of each number of pages."""
    lengths: dict[int, Path] = {}
    for file in files:
        lengths.setdefault(len(pypdfium2.PdfDocument(file.read_bytes())), file)
    for pages, file in sorted(lengths.items()):
        times = speed(file)
        told = "  ".join(f"{name} {value:.1f} ms" for name, value in times.items())
        ratio = times["ours"] / times["bare"]
        print(f"{pages} page(s), {file.name}: {told}  ours/bare {ratio:.1f}")


def _wrong(of: Iterable[Case]) -> None:
    for case in of:
        for field in FIELDS:
            if not case.right(field):
                print(f"{case.file.name} {field}: {case.found[field]!r}, not {case.gold[field]!r}")
        gold, found = set(map(_plain, case.gold["skills"])), set(map(_plain, case.found["skills"]))
        if gold != found:
            print(f"{case.file.name} skills: missing {gold - found}, too many {found - gold}")


if __name__ == "__main__":
    sys.exit(main())
