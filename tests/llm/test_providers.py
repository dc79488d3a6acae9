"""Five providers in their own words: what they are sent, what they send, and how they fail."""

from __future__ import annotations

import json
from collections.abc import Callable

import jsonschema
import pytest

from coach import llm
from coach.domain.message import Message
from coach.errors import ModelError, ModelReplyError
from coach.llm import faults
from coach.settings import Settings
from coach.writers.parse import EmailFields, parse
from tests.llm.providers import PROVIDERS, Fault, Provider
from tests.serving import Answer, Received, Stub, email, in_turn, serving

pytestmark = pytest.mark.block_network(allowed_hosts=["127.0.0.1"])

SettingsFor = Callable[..., Settings]
KEY = "made-up-key-0987654321"
ASKED = (
    Message(role="system", content="You write an email."),
    Message(role="user", content="<brief>\nWriter: Maya\n</brief>"),
)
TEXT = email("A question", "Dear Dr. Ruiz,", "Thank you.", "Maya")
FAULTS = [(provider, fault) for provider in PROVIDERS for fault in provider.faults]


def named(value: object) -> str:
    """A short name for a provider or a fault."""
    if isinstance(value, Provider):
        return value.model.partition("/")[0]
    return f"{value.status} {value.says}" if isinstance(value, Fault) else str(value)


def asked(stub: Stub, provider: Provider) -> list[Received]:
    """The requests for an answer; LiteLLM also asks an Ollama server what its model can do."""
    return [each for each in stub.received if each.path.partition("?")[0] == provider.path]


@pytest.mark.parametrize("provider", PROVIDERS, ids=named)
def test_a_request_and_its_reply_are_in_the_providers_own_form(
    provider: Provider, settings_for: SettingsFor
) -> None:
    """The request fits the documented shape, and the reply comes back as text and tokens."""
    with serving(in_turn(Answer(provider.reply(TEXT)))) as stub:
        settings = settings_for(stub, model=provider.model, api_base=stub.base, api_key=KEY)
        reply = llm.complete(ASKED, schema=EmailFields, settings=settings)
    (received,) = asked(stub, provider)
    jsonschema.validate(received.body, provider.request)
    assert provider.key_value.format(KEY) == received.headers[provider.key_header]
    assert "A question" == parse(reply.text, EmailFields).subject
    assert (11, 7) == (reply.usage.prompt_tokens, reply.usage.completion_tokens)


@pytest.mark.parametrize("provider", PROVIDERS, ids=named)
def test_system_and_material_stay_apart_on_the_wire(
    provider: Provider, settings_for: SettingsFor
) -> None:
    """No provider is sent the person's words as if they were instructions."""
    with serving(in_turn(Answer(provider.reply(TEXT)))) as stub:
        settings = settings_for(stub, model=provider.model, api_base=stub.base, api_key=KEY)
        llm.complete(ASKED, schema=EmailFields, settings=settings)
    body = asked(stub, provider)[0].body
    instructions = body.get("system") or body.get("system_instruction") or body["messages"][0]
    assert "You write an email." in json.dumps(instructions)
    assert "Maya" not in json.dumps(instructions)


@pytest.mark.parametrize(("provider", "fault"), FAULTS, ids=named)
def test_an_error_in_the_providers_own_form_is_understood(
    provider: Provider, fault: Fault, settings_for: SettingsFor
) -> None:
    """The person reads what happened in Coach's words, and never the key."""
    body = json.loads(json.dumps(fault.body).replace("{}", KEY).replace('""', "{}"))
    with serving(in_turn(Answer(body, fault.status))) as stub:
        settings = settings_for(stub, model=provider.model, api_base=stub.base, api_key=KEY)
        with pytest.raises(ModelError, match=fault.says) as raised:
            llm.complete(ASKED, schema=EmailFields, settings=settings)
    assert KEY not in str(raised.value)


@pytest.mark.parametrize("provider", PROVIDERS, ids=named)
def test_a_reply_cut_short_is_seen_in_every_form(
    provider: Provider, settings_for: SettingsFor
) -> None:
    """Each provider's own word for a reply that ran out of room is known."""
    script = in_turn(Answer(provider.reply('{"subject": "A', ended="cut")))
    with serving(script) as stub:
        settings = settings_for(stub, model=provider.model, api_base=stub.base, api_key=KEY)
        with pytest.raises(faults.CutShort):
            llm.complete(ASKED, schema=EmailFields, settings=settings)
    assert 2 == len(asked(stub, provider))


@pytest.mark.parametrize("provider", PROVIDERS[:-1], ids=named)
def test_a_reply_held_back_is_seen_in_every_form(
    provider: Provider, settings_for: SettingsFor
) -> None:
    """Each provider's own word for a filter or a refusal is known, and not asked again."""
    with serving(in_turn(Answer(provider.reply("", ended="held")))) as stub:
        settings = settings_for(stub, model=provider.model, api_base=stub.base, api_key=KEY)
        with pytest.raises(ModelReplyError):
            llm.complete(ASKED, schema=EmailFields, settings=settings)
    assert 1 == len(asked(stub, provider))
