"""The model's path against a real server, as it was recorded.

The recorded model is small and often wrong. So these tests do not ask whether it writes well, but
whether everything it does is read, checked, mended or replaced.
"""

from __future__ import annotations

from datetime import date

import pytest

from coach import briefing, llm, pipeline, policy
from coach.domain.brief import Kind
from coach.domain.message import Message
from coach.errors import ModelRejected
from coach.pipeline import Options
from coach.settings import Settings
from coach.writers import DraftRequest
from coach.writers.model import ModelWriter
from coach.writers.parse import EmailFields, parse
from tests.maya import MAYA

pytestmark = pytest.mark.vcr

TODAY = date(2026, 11, 23)
RULES = ("Name the time you ask for.", "Say how the writer found the reader.", "Say thank you.")


def request(kind: Kind, variants: int) -> DraftRequest:
    """A request for drafts under three rules."""
    return DraftRequest(
        brief=MAYA,
        kind=kind,
        facts=briefing.facts(MAYA),
        today=TODAY,
        variants=variants,
        rules=RULES,
    )


@pytest.mark.parametrize("kind", [Kind.INTERVIEW_REQUEST, Kind.THANK_YOU, Kind.LINKEDIN_NOTE])
def test_a_draft_is_read_from_what_the_server_sends(kind: Kind, recorded: Settings) -> None:
    """The text arrives with its length in tokens, and every fact stands where it is said to."""
    written = ModelWriter(recorded).write(request(kind, variants=1))
    (draft,) = written.drafts
    assert draft.body.strip()
    assert (draft.subject is None) is (kind is Kind.LINKEDIN_NOTE)
    assert all(use.text == draft.body[use.start : use.end] for use in draft.facts)
    assert written.usage is not None
    assert written.usage.completion_tokens


def test_versions_are_asked_for_side_by_side(recorded: Settings) -> None:
    """Two versions, each with the label of its angle."""
    written = ModelWriter(recorded).write(request(Kind.INTERVIEW_REQUEST, variants=2))
    assert 2 == len({draft.label for draft in written.drafts})


def test_what_the_check_found_goes_back_and_the_person_gets_drafts_that_are_ready(
    recorded: Settings,
) -> None:
    """Rounds, findings and tokens are told, and nothing with an error is shown."""
    result = pipeline.draft(
        MAYA,
        Kind.INTERVIEW_REQUEST,
        settings=recorded,
        policy=policy.builtin(),
        today=TODAY,
        options=Options(variants=1),
    )
    assert all(draft.report.passed for draft in result.drafts)
    assert result.rounds == len(result.story)
    assert result.usage is not None
    assert result.usage.prompt_tokens
    assert (result.writer == "model") is (result.fallback_reason is None)


def test_questions_are_worded_or_left_as_they_are(recorded: Settings) -> None:
    """The list is as long as without a model, and says whose words it is in."""
    guide = policy.builtin()
    listed = pipeline.questions(MAYA, minutes=20, settings=recorded, policy=guide)
    plain = pipeline.questions(MAYA, minutes=20, settings=Settings(), policy=guide)
    assert len(plain.questions) == len(listed.questions)
    assert recorded.model == listed.model
    assert (listed.writer == "model") is (listed.fallback_reason is None)


def test_the_schema_holds_the_server_to_its_form(recorded: Settings) -> None:
    """Asked for an object with two keys, the server sends one."""
    asked = (Message(role="user", content="Write one short email that says thank you."),)
    reply = llm.complete(asked, schema=EmailFields, settings=recorded)
    assert parse(reply.text, EmailFields).body


def test_a_prompt_that_is_too_long_is_rejected_and_said_so(recorded: Settings) -> None:
    """More words than the model can hold are not sent a second time."""
    asked = (Message(role="user", content="word " * 6_000),)
    with pytest.raises(ModelRejected, match="too long"):
        llm.complete(asked, schema=None, settings=recorded)


def test_an_address_without_a_model_behind_it_is_rejected(recorded: Settings) -> None:
    """A wrong COACH_API_BASE is told apart from a server that is away."""
    wrong = recorded.model_copy(update={"api_base": f"{recorded.api_base}/nothing-here"})
    asked = (Message(role="user", content="Hello."),)
    with pytest.raises(ModelRejected, match="not known"):
        llm.complete(asked, schema=None, settings=wrong)
