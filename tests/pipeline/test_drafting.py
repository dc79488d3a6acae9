"""Write, check, revise, fall back: what reaches the person is ready, and says who wrote it."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from coach import pipeline
from coach.domain.brief import Brief, Kind
from coach.domain.policy import Policy
from coach.domain.text import DraftResult
from coach.errors import BriefError, SetupError
from coach.pipeline import Options
from coach.settings import Settings
from tests.serving import Answer, Received, Stub, chat, email, in_turn, messages_of, serving

pytestmark = pytest.mark.block_network(allowed_hosts=["127.0.0.1"])

SettingsFor = Callable[..., Settings]
TODAY = date(2026, 11, 23)
ONE = Options(variants=1)
GOOD = (
    "Dear Dr. Ruiz,",
    (
        "I am a junior studying environmental science at Ohio State University, and I found you "
        "through the Handshake Mentor Database. You led the Scioto wetlands restoration, I read, "
        "and I would like to understand how field data shapes flood policy."
    ),
    (
        "Could we talk for 20 minutes about what the work is like day to day? Any time that suits "
        "you is fine. Thank you for considering it."
    ),
    "Maya Patel",
)
READY = email("Twenty minutes about your work as a hydrologist?", *GOOD)
ALSO_READY = email("A question about your work as a hydrologist", *GOOD[:-1], "Thanks,\nMaya Patel")
ASKS_FOR_A_JOB = email("A question", *GOOD[:-1], "Are you hiring for a job?", "Maya Patel")
ASKS_TWICE = email("Jobs", "Dear Dr. Ruiz,", "Please give me a job. Are you hiring?", "Maya")


@pytest.fixture
def drafted(brief: Brief, guide: Policy, settings_for: SettingsFor) -> Callable[..., DraftResult]:
    """Drafts of an interview request by the stub."""

    def run(stub: Stub, options: Options = ONE, **changes: Any) -> DraftResult:
        return pipeline.draft(
            brief,
            Kind.INTERVIEW_REQUEST,
            settings=settings_for(stub, **changes.pop("settings", {})),
            policy=guide,
            today=TODAY,
            options=options,
            **changes,
        )

    return run


Drafted = Callable[..., DraftResult]


def test_a_good_first_answer_is_the_result(drafted: Drafted) -> None:
    """One round, by the model, with its tokens, its fingerprint and its facts."""
    with serving(in_turn(Answer(chat(READY)))) as stub:
        result = drafted(stub)
    assert ("model", "openai/stub", None, 1) == (
        result.writer,
        result.model,
        result.fallback_reason,
        result.rounds,
    )
    (draft,) = result.drafts
    assert draft.report.passed
    assert "model" == draft.writer
    assert {"contact.research[0]", "contact.found.detail"} <= {use.source for use in draft.facts}
    assert result.prompt_fingerprint
    assert result.usage is not None
    assert 11 == result.usage.prompt_tokens


def test_a_draft_with_an_error_goes_back_with_what_was_found(drafted: Drafted) -> None:
    """The finding reaches the model, and the mended draft is the result."""
    with serving(in_turn(Answer(chat(ASKS_FOR_A_JOB)), Answer(chat(READY)))) as stub:
        result = drafted(stub)
    assert ("model", 2, [(0, ("no-job-ask",)), (1, ())]) == (
        result.writer,
        result.rounds,
        [(each.ready, each.broken) for each in result.story],
    )
    sent_back = messages_of(stub.received[1])[1]["content"]
    assert "Are you hiring for a job?" in sent_back
    assert "<findings>" in sent_back
    assert result.usage is not None
    assert 22 == result.usage.prompt_tokens


def test_after_two_revisions_the_built_in_writer_answers(drafted: Drafted) -> None:
    """A model that does not mend its draft is not asked a third time."""
    with serving(in_turn(Answer(chat(ASKS_FOR_A_JOB)))) as stub:
        result = drafted(stub)
    assert 3 == len(stub.received)
    assert ("builtin", "openai/stub", 3) == (result.writer, result.model, result.rounds)
    assert "no-job-ask" in str(result.fallback_reason)
    assert all(draft.report.passed and draft.writer == "builtin" for draft in result.drafts)


def test_the_better_version_of_a_draft_is_sent_back(drafted: Drafted) -> None:
    """A revision that made it worse is dropped."""
    answers = [Answer(chat(each)) for each in (ASKS_FOR_A_JOB, ASKS_TWICE, READY)]
    with serving(in_turn(*answers)) as stub:
        result = drafted(stub)
    assert "model" == result.writer
    third = messages_of(stub.received[2])[1]["content"]
    assert "Are you hiring for a job?" in third
    assert "Please give me a job" not in third


def test_a_version_that_is_ready_stays_and_the_rest_is_written_built_in(drafted: Drafted) -> None:
    """Of two versions one never passes: the other is kept, and both say who wrote them."""

    def script(received: Received) -> Answer:
        words = json.dumps(received.body, ensure_ascii=False)
        bad = "Start from what the writer has done" in words or "<draft>" in words
        return Answer(chat(ASKS_FOR_A_JOB if bad else READY))

    with serving(script) as stub:
        result = drafted(stub, Options(variants=2))
    assert ["model", "builtin"] == [draft.writer for draft in result.drafts]
    assert all(draft.report.passed for draft in result.drafts)
    assert "the rest" in str(result.fallback_reason)


def test_a_fact_that_the_brief_does_not_hold_is_never_shown(drafted: Drafted) -> None:
    """An invented employer is an error, and what stays invented is not presented."""
    invented = email("Twenty minutes?", *GOOD[:-1], "I work at Globex Hydraulics.", "Maya Patel")
    with serving(in_turn(Answer(chat(invented)))) as stub:
        result = drafted(stub)
    assert ("grounded",) == result.story[0].broken
    assert all("Globex" not in draft.body for draft in result.drafts)


def test_safe_fixes_are_applied_before_anything_is_sent_back(drafted: Drafted) -> None:
    """Facts stand at their places after a fix has moved the text."""
    doubled = READY.replace("Twenty minutes", "Twenty  minutes").replace(" I read", "  I read")
    with serving(in_turn(Answer(chat(doubled)))) as stub:
        (draft,) = drafted(stub).drafts
    assert all(use.text == draft.body[use.start : use.end] for use in draft.facts)
    assert draft.facts


@pytest.mark.parametrize(
    ("answer", "says"),
    [
        (Answer({}, 401), "The key for the model is missing or was not accepted"),
        (Answer({}, 503), "The model's server is overloaded"),
        (Answer(b"<html>"), "The model's server failed"),
        (Answer(chat("I can't help with that.")), "The model gave an answer that is no draft"),
        (Answer(chat(None)), "The model answered with nothing"),
    ],
    ids=["key", "overloaded", "HTML", "chatter", "empty"],
)
def test_a_model_that_fails_is_no_error_for_the_person(
    drafted: Drafted, answer: Answer, says: str
) -> None:
    """One sentence says why, and the drafts are there all the same."""
    with serving(in_turn(answer)) as stub:
        result = drafted(stub, Options(variants=2))
    assert f"{says}, so the built-in writer wrote these drafts." == result.fallback_reason
    assert 2 == len(result.drafts)
    assert all(draft.report.passed for draft in result.drafts)


def test_a_server_that_is_away_costs_no_draft(brief: Brief, guide: Policy) -> None:
    """Where nobody listens the built-in writer answers."""
    settings = Settings(model="openai/stub", api_base="http://127.0.0.1:1/v1", timeout=5.0)
    result = pipeline.draft(
        brief, Kind.THANK_YOU, settings=settings, policy=guide, today=TODAY, options=ONE
    )
    assert "builtin" == result.writer
    assert "could not be reached" in str(result.fallback_reason)


def test_the_steps_are_told_in_order(drafted: Drafted) -> None:
    """Whoever waits reads what is being done."""
    told: list[str] = []
    with serving(in_turn(Answer(chat(ASKS_FOR_A_JOB)), Answer(chat(READY)))) as stub:
        drafted(stub, on_step=told.append)
    assert [
        "Asking openai/stub for drafts",
        "Checking the drafts",
        "Asking for a revision (1 of 2 at most)",
        "Checking the drafts",
    ] == told


def test_cancelling_ends_the_wait_at_once(drafted: Drafted) -> None:
    """What ``on_wait`` raises comes out, and nobody waits for the server."""

    class Cancelled(Exception):  # noqa: N818 - a wish, not an error
        """The person pressed cancel."""

    def cancel(_: float) -> None:
        raise Cancelled

    def stall(_: object) -> None:
        time.sleep(2)

    with serving(in_turn(stall)) as stub:
        begin = time.monotonic()
        with pytest.raises(Cancelled):
            drafted(stub, on_wait=cancel)
        assert time.monotonic() - begin < 1


def test_the_whole_draft_has_a_time_limit(drafted: Drafted) -> None:
    """Slow answers are not followed by revisions without end."""

    def slow(_: Received) -> Answer:
        time.sleep(0.25)
        return Answer(chat(ASKS_FOR_A_JOB))

    with serving(slow) as stub:
        begin = time.monotonic()
        result = drafted(stub, settings={"timeout": 0.3})
        assert time.monotonic() - begin < 1.2
    assert "builtin" == result.writer


def test_without_a_model_the_built_in_writer_is_no_fallback(brief: Brief, guide: Policy) -> None:
    """Nothing failed, so nothing is explained."""
    result = pipeline.draft(
        brief, Kind.INTERVIEW_REQUEST, settings=Settings(), policy=guide, today=TODAY
    )
    assert ("builtin", None, None, 2) == (
        result.writer,
        result.model,
        result.fallback_reason,
        len(result.drafts),
    )


def test_the_built_in_writer_can_be_demanded(drafted: Drafted) -> None:
    """With a model set, nothing is sent when the built-in writer is asked for."""
    with serving(in_turn(Answer(chat(READY)))) as stub:
        result = drafted(stub, Options(writer="builtin"))
    assert ("builtin", None, []) == (result.writer, result.fallback_reason, stub.received)


def test_a_demanded_model_must_be_set(brief: Brief, guide: Policy) -> None:
    """The model writer without a model is a matter of set-up."""
    with pytest.raises(SetupError, match="COACH_MODEL"):
        pipeline.draft(
            brief,
            Kind.INTERVIEW_REQUEST,
            settings=Settings(),
            policy=guide,
            today=TODAY,
            options=Options(writer="model"),
        )


def test_a_model_without_litellm_is_said_and_costs_no_draft(
    brief: Brief, guide: Policy, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where the extra is missing the person gets drafts and the installer a sentence."""
    monkeypatch.setattr("coach.pipeline.choice.find_spec", lambda _: None)
    settings = Settings(model="openai/stub")
    result = pipeline.draft(
        brief, Kind.INTERVIEW_REQUEST, settings=settings, policy=guide, today=TODAY
    )
    assert "builtin" == result.writer
    assert "coach[model]" in str(result.fallback_reason)


def test_a_brief_that_lacks_something_is_refused_before_anything_is_sent(
    drafted: Drafted, guide: Policy, settings_for: SettingsFor
) -> None:
    """What is missing is said first."""
    with serving(in_turn(Answer(chat(READY)))) as stub:
        with pytest.raises(BriefError):
            pipeline.draft(
                Brief(),
                Kind.INTERVIEW_REQUEST,
                settings=settings_for(stub),
                policy=guide,
                today=TODAY,
            )
        assert [] == stub.received
