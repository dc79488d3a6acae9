"""Whatever the model's server does, the person reads one sentence and has drafts to use."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date

import pytest

from coach import pipeline
from coach.domain.brief import Brief, Kind
from coach.domain.policy import Policy
from coach.domain.text import DraftResult
from coach.pipeline import Options
from coach.settings import Settings
from tests.llm.misbehaving import FAULTS, KEY, documented
from tests.serving import Answer, Script, chat, in_turn, serving

pytestmark = pytest.mark.block_network(allowed_hosts=["127.0.0.1"])

SettingsFor = Callable[..., Settings]
BODY = (
    "Dear Dr. Ruiz,\n\nThank you for our conversation. I have begun to start with open "
    "water-quality data, as you advised.\n\nMaya Patel"
)
GERMAN = (
    "Sehr geehrte Frau Ruiz,\n\nvielen Dank für das Gespräch. Ich habe mit den offenen Daten zur "
    "Wasserqualität begonnen, wie Sie es mir geraten haben.\n\nMaya Patel"
)
USELESS = {
    "no JSON": "Happy to help!",
    "wrong schema": json.dumps({"title": "Thanks", "text": BODY}),
    "a number for a text": json.dumps({"subject": "Thanks", "body": 7}),
    "broken off": json.dumps({"subject": "Thanks", "body": BODY})[:80],
    "a refusal": json.dumps({"subject": "", "body": "I'm sorry, but I can't help with that."}),
    "another language": json.dumps({"subject": "Danke", "body": GERMAN}),
    "a leaked prompt": json.dumps({"subject": "Thanks", "body": f"<brief>\n{BODY}\n</brief>"}),
    "nothing in it": json.dumps({"subject": "Thanks", "body": " "}),
    "far too much": json.dumps({"subject": "Thanks", "body": f"{BODY} " * 60}),
}
USABLE = {
    "two objects": json.dumps({"subject": "Thank you", "body": BODY}) * 2,
    "a fence": f"```json\n{json.dumps({'subject': 'Thank you', 'body': BODY})}\n```",
    "chatter": f"Here is your email:\n{json.dumps({'subject': 'Thank you', 'body': BODY})}\nBye!",
    "a remark in the body": json.dumps(
        {"subject": "Thank you", "body": f"Here is your email:\n\n{BODY}"}
    ),
}


@pytest.fixture
def thanked(
    brief: Brief, guide: Policy, settings_for: SettingsFor
) -> Callable[[Script], DraftResult]:
    """The note of thanks that comes of what a server answers."""

    def run(script: Script) -> DraftResult:
        with serving(script) as stub:
            return pipeline.draft(
                brief,
                Kind.THANK_YOU,
                settings=settings_for(stub, api_key=KEY),
                policy=guide,
                today=date(2026, 11, 23),
                options=Options(variants=1),
            )

    return run


Thanked = Callable[[Script], DraftResult]


@pytest.mark.parametrize("name", FAULTS)
def test_a_fault_on_the_wire_costs_no_draft(name: str, thanked: Thanked) -> None:
    """The built-in writer answers, and the reason is the documented sentence."""
    result = thanked(FAULTS[name][0])
    what = documented()[name].says.removesuffix(".")
    assert f"{what}, so the built-in writer wrote these drafts." == result.fallback_reason
    assert "builtin" == result.writer
    assert [True] == [draft.report.passed for draft in result.drafts]
    assert KEY not in result.model_dump_json()


@pytest.mark.parametrize("name", USELESS)
def test_an_answer_that_is_no_draft_costs_no_draft(name: str, thanked: Thanked) -> None:
    """What cannot be used is told apart, and the person has a draft all the same."""
    result = thanked(in_turn(Answer(chat(USELESS[name]))))
    assert "builtin" == result.writer
    assert str(result.fallback_reason).startswith("The model ")
    assert [True] == [draft.report.passed for draft in result.drafts]


@pytest.mark.parametrize("name", USABLE)
def test_an_answer_with_slips_is_used(name: str, thanked: Thanked) -> None:
    """Slips around a good draft cost neither another call nor the draft."""
    result = thanked(in_turn(Answer(chat(USABLE[name]))))
    assert ("model", None, BODY) == (
        result.writer,
        result.fallback_reason,
        result.drafts[0].body,
    )
