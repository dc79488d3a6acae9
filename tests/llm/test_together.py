"""Calls side by side: in order, in time, and left behind where need be."""

from __future__ import annotations

import threading
import time

import pytest

from coach.errors import ModelUnreachable
from coach.llm import run_together


def test_outcomes_stand_in_the_order_of_the_calls() -> None:
    """The one that ends first is not the one that is told first."""

    def slow() -> str:
        time.sleep(0.05)
        return "slow"

    assert ["slow", "quick"] == run_together([slow, lambda: "quick"], seconds=5)


def test_an_error_is_an_outcome_and_none_is_a_value() -> None:
    """What one call raises leaves the others alone."""

    def fails() -> None:
        raise ValueError("made up")

    error, nothing = run_together([fails, lambda: None], seconds=5)
    assert isinstance(error, ValueError)
    assert nothing is None


def test_calls_run_at_the_same_time() -> None:
    """Each waits for the others, which works only side by side."""
    barrier = threading.Barrier(4, timeout=5)
    outcomes = run_together([barrier.wait] * 4, seconds=5)
    assert {0, 1, 2, 3} == set(outcomes)


def test_what_ended_in_time_is_kept_when_another_did_not() -> None:
    """One that hangs costs itself only."""
    held = threading.Event()
    outcomes = run_together([lambda: True, held.wait], seconds=0.1)
    held.set()
    assert outcomes[0] is True
    assert isinstance(outcomes[1], ModelUnreachable)


def test_whoever_waits_is_told_for_how_long() -> None:
    """The seconds waited are told while there is something to wait for."""
    told: list[float] = []
    run_together([lambda: time.sleep(0.6)], seconds=5, on_wait=told.append)
    assert 1 <= len(told) <= 3
    assert sorted(told) == told


def test_a_wait_that_is_given_up_ends_at_once() -> None:
    """What ``on_wait`` raises is raised, and nobody waits for the call."""
    held = threading.Event()

    def leave(_: float) -> None:
        raise KeyboardInterrupt

    begin = time.monotonic()
    with pytest.raises(KeyboardInterrupt):
        run_together([held.wait], seconds=5, on_wait=leave)
    held.set()
    assert time.monotonic() - begin < 2
