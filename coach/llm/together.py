"""Calls side by side, each on a thread that may be left behind.

A read that trickles, or a wait that nobody wants any more, cannot be stopped from outside in
Python. So the caller never waits in it: it waits beside it, and walks away. Threads are daemons:
one that was left behind keeps no program from ending.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from coach.llm.faults import OUT_OF_TIME

Answer = TypeVar("Answer")

_BEAT = 0.25


class _Call(Generic[Answer]):
    """One call on its thread, and how it ended."""

    def __init__(self, function: Callable[[], Answer], ended: threading.Semaphore) -> None:
        self._function = function
        self._ended = ended
        self._outcome: tuple[Answer] | Exception | None = None
        threading.Thread(target=self._run, name="coach-model-call", daemon=True).start()

    def _run(self) -> None:
        try:
            self._outcome = (self._function(),)
        except Exception as error:  # noqa: BLE001 - handed to the thread that waits
            self._outcome = error
        finally:
            self._ended.release()

    def result(self) -> Answer | Exception:
        """How the call ended; ModelUnreachable if it has not."""
        if self._outcome is None:
            return OUT_OF_TIME.raised()
        return self._outcome if isinstance(self._outcome, Exception) else self._outcome[0]


def run_together(
    functions: Sequence[Callable[[], Answer]],
    *,
    seconds: float,
    on_wait: Callable[[float], None] | None = None,
) -> list[Answer | Exception]:
    """What each function returned or raised, in order, after ``seconds`` at the latest.

    One that has not ended by then counts as ModelUnreachable. ``on_wait`` is called about four
    times a second with the seconds waited; what it raises ends the wait and is raised here.
    """
    begin = time.monotonic()
    ended = threading.Semaphore(0)
    calls = [_Call(function, ended) for function in functions]
    for _ in calls:
        if not _wait(ended, begin, seconds, on_wait):
            break
    return [call.result() for call in calls]


def _wait(
    ended: threading.Semaphore,
    begin: float,
    seconds: float,
    on_wait: Callable[[float], None] | None,
) -> bool:
    """Wait for one more call to end; False when time is up."""
    while True:
        waited = time.monotonic() - begin
        if ended.acquire(timeout=max(0.0, min(_BEAT, seconds - waited))):
            return True
        if waited >= seconds:
            return False
        if on_wait is not None:
            on_wait(waited)
