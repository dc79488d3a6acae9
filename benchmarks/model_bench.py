"""What Coach itself costs beside a model: time of its own, versions side by side, many at once.

Run with ``make bench``. The model is a stub on this machine, in a process of its own, that takes a
second to answer, so that everything above a second is ours or LiteLLM's.
"""

from __future__ import annotations

import os
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from contextlib import contextmanager
from datetime import date
from functools import cache
from multiprocessing import get_context
from pathlib import Path

from pydantic import BaseModel

from coach import briefing, check, llm, pipeline
from coach.domain.brief import Brief, Kind
from coach.domain.message import Message
from coach.domain.text import Usage
from coach.llm.provider import completion, load
from coach.pipeline.checking import Checker
from coach.policy import builtin
from coach.settings import Settings
from coach.writers import DraftRequest
from coach.writers.model import ModelWriter
from coach.writers.parse import EmailFields
from tests.serving import Answer, Received, chat, email, serving

TODAY = date(2026, 11, 23)
EXAMPLE = Path(__file__).resolve().parent.parent / "examples" / "brief.toml"
TIMES = 50
AT_ONCE = 64
IN_TURN = 4
ANSWER_SECONDS = 1.0
GOALS = {"own": 0.01, "three": 1.2, "many": 0.9}


@cache
def brief() -> Brief:
    """The example brief, without its résumé."""
    return briefing.load(EXAMPLE, resume=None, settings=Settings())


def good_email(of: Brief) -> str:
    """What the built-in writer makes of the brief, as a model would send it."""
    result = pipeline.draft(
        of, Kind.INTERVIEW_REQUEST, settings=Settings(), policy=builtin(), today=TODAY
    )
    draft = result.drafts[0]
    return email(str(draft.subject), *draft.body.split("\n\n"))


@contextmanager
def slow_model() -> Iterator[str]:
    """A stub in a process of its own that answers every request after a second."""
    command = [sys.executable, "-m", "benchmarks.model_bench", "--serve", good_email(brief())]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as stub:
        assert stub.stdout is not None
        try:
            yield stub.stdout.readline().strip()
        finally:
            stub.terminate()


def serve(text: str) -> None:
    """Be that stub until the other end goes away."""

    def answer(_: Received) -> Answer:
        time.sleep(ANSWER_SECONDS)
        return Answer(chat(text))

    with serving(answer) as stub:
        print(stub.base, flush=True)
        sys.stdin.read()


def own_time() -> None:
    """Render, parse and check one draft, with a model that answers at once."""
    of = brief()
    text = good_email(of)

    def at_once(
        messages: Sequence[Message], *, schema: type[BaseModel] | None, settings: Settings
    ) -> llm.Reply:
        del messages, schema, settings
        return llm.Reply(text=text, model="stub", usage=Usage())

    def work() -> None:
        request = DraftRequest(
            brief=of,
            kind=Kind.INTERVIEW_REQUEST,
            facts=briefing.facts(of),
            today=TODAY,
            variants=1,
            rules=check.instructions(Kind.INTERVIEW_REQUEST, builtin()),
        )
        written = ModelWriter(Settings(model="openai/stub"), at_once).write(request)
        checker = Checker(brief=of, kind=Kind.INTERVIEW_REQUEST, policy=builtin())
        assert checker.checked(written.drafts[0], "model").report.passed

    work()
    times = sorted(seconds(work) for _ in range(TIMES))
    spent, best = statistics.median(times), times[0]
    told("render, parse and check one draft", f"{spent * 1000:.1f} ms (best {best * 1000:.1f} ms)")
    share = spent / ANSWER_SECONDS
    verdict(met=share < GOALS["own"], figure=f"{share:.2%} of a 1 s call")


def drafts(base: str, variants: int) -> None:
    """One result by the slow model."""
    result = pipeline.draft(
        brief(),
        Kind.INTERVIEW_REQUEST,
        settings=Settings(model="openai/stub", api_base=f"{base}/v1"),
        policy=builtin(),
        today=TODAY,
        options=pipeline.Options(variants=variants),
    )
    assert result.writer == "model", result.fallback_reason


def side_by_side(base: str) -> None:
    """Three versions against one."""
    one = statistics.median(seconds(lambda: drafts(base, 1)) for _ in range(5))
    three = statistics.median(seconds(lambda: drafts(base, 3)) for _ in range(5))
    told("one version", f"{one:.3f} s")
    told("three versions side by side", f"{three:.3f} s")
    verdict(met=three / one <= GOALS["three"], figure=f"{three / one:.2f} times one")


def crowd(base: str, people: int, each: int = 1) -> None:
    """Many people at the same time, in one process, with so many briefs each."""

    def work(_: int) -> None:
        for _ in range(each):
            drafts(base, 1)

    with ThreadPoolExecutor(people) as threads:
        list(threads.map(work, range(people)))


def bare_call(base: str) -> None:
    """The same call by LiteLLM alone: no rendering, no reading, no check."""
    completion(
        [{"role": "user", "content": "x" * 3_000}],
        schema=EmailFields,
        settings=Settings(model="openai/stub", api_base=f"{base}/v1"),
        seconds=20,
        most_tokens=1_500,
    )


def many_at_once(base: str) -> None:
    """Many people at the same time: on one process, and on one for each core."""
    with ThreadPoolExecutor(AT_ONCE) as threads:
        spent = seconds(lambda: list(threads.map(bare_call, [base] * AT_ONCE)))
    told(f"{AT_ONCE} calls at once by LiteLLM alone", f"{spent:.3f} s, {ideal(spent)}")
    spent = seconds(lambda: crowd(base, AT_ONCE))
    told(f"{AT_ONCE} briefs at once, one process", f"{spent:.3f} s")
    verdict(met=ANSWER_SECONDS / spent >= GOALS["many"], figure=ideal(spent))
    spent = seconds(lambda: crowd(base, AT_ONCE, IN_TURN)) / IN_TURN
    told(f"the same, {IN_TURN} briefs each in turn", f"{spent:.3f} s a brief, {ideal(spent)}")
    cores = os.cpu_count() or 1
    each = [AT_ONCE // cores] * cores
    with ProcessPoolExecutor(cores, mp_context=get_context("spawn")) as processes:
        list(processes.map(crowd, [base] * cores, [1] * cores))
        spent = seconds(lambda: list(processes.map(crowd, [base] * cores, each)))
    told(f"{AT_ONCE} briefs at once, {cores} processes", f"{spent:.3f} s")
    verdict(met=ANSWER_SECONDS / spent >= GOALS["many"], figure=ideal(spent))


def ideal(spent: float) -> str:
    """How near it came to the second that the stub takes."""
    return f"{ANSWER_SECONDS / spent:.0%} of the ideal"


def seconds(work: Callable[[], object]) -> float:
    """How long it takes, once."""
    begin = time.perf_counter()
    work()
    return time.perf_counter() - begin


def told(what: str, shown: str) -> None:
    """A line for a person."""
    print(f"  {what:<40} {shown}")


def verdict(*, met: bool, figure: str) -> None:
    """Whether a goal is met."""
    print(f"  {'':<40} {figure}: goal {'met' if met else 'MISSED'}")


def main() -> None:
    """Measure everything."""
    spent = seconds(load)
    told("import of LiteLLM, once a process", f"{spent:.1f} s")
    own_time()
    with slow_model() as base:
        drafts(base, 1)
        side_by_side(base)
        many_at_once(base)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    told("most memory of the process", f"{peak:.0f} MB")


if __name__ == "__main__":
    if "--serve" in sys.argv:
        serve(sys.argv[-1])
    else:
        main()
