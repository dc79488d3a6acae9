"""Every fault of a model's server: what it becomes, and how often it is tried again."""

from __future__ import annotations

import inspect
import socket
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any

import pytest
from pydantic import SecretStr

from coach import llm
from coach.domain.message import Message
from coach.errors import ModelReplyError, ModelUnreachable
from coach.llm import call, faults, provider
from coach.settings import Settings
from coach.writers.parse import EmailFields
from tests.llm.misbehaving import ECHO, FAULTS, KEY, RELIABILITY, documented, drip, stall
from tests.serving import Answer, Misbehaviour, chat, in_turn, serving

pytestmark = pytest.mark.block_network(allowed_hosts=["127.0.0.1"])

SettingsFor = Callable[..., Settings]
BY_HAND = {
    "read timeout", "slow drip", "connection refused", "unknown host", "TLS failure",
    "connect timeout", "429 that asks for a longer wait than is left",
}  # fmt: skip
ASKED = (Message(role="user", content="Write."),)
DOCUMENTED = documented()


def first_sentence(error: BaseException) -> str:
    """What happened, without the way out."""
    return f"{str(error).partition('. ')[0]}."


@pytest.mark.parametrize("name", FAULTS)
def test_each_fault_becomes_one_of_our_errors_and_is_tried_as_often_as_is_documented(
    name: str, settings_for: SettingsFor, pauses: list[float]
) -> None:
    """A fault on the wire ends in our error, in two of our sentences, after the right tries."""
    script, error = FAULTS[name]
    with serving(script) as stub, pytest.raises(error) as raised:
        llm.complete(ASKED, schema=EmailFields, settings=settings_for(stub, api_key=KEY))
    paused = any(pauses)
    assert DOCUMENTED[name] == (len(stub.received), paused, first_sentence(raised.value))
    assert KEY not in str(raised.value)
    assert 2 == str(raised.value).count(". ") + 1
    assert raised.value.__cause__ is None, "the provider's error could be shown with ours"


def test_every_fault_that_is_documented_is_tested_and_the_other_way_round() -> None:
    """The table and the tests name the same faults."""
    assert set(DOCUMENTED) == {*FAULTS, *BY_HAND}


@pytest.fixture
def tried(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """One entry for each try, also where no server sees it."""
    noted: list[float] = []

    def counted(*given: Any, **named: Any) -> object:
        noted.append(time.monotonic())
        return provider.completion(*given, **named)

    monkeypatch.setattr(call, "completion", counted)
    return noted


def ask_in_vain(settings: Settings) -> str:
    """What a person reads after asking with these settings."""
    with pytest.raises(ModelUnreachable) as raised:
        llm.complete(ASKED, schema=None, settings=settings)
    return first_sentence(raised.value)


@pytest.mark.parametrize(
    ("name", "behaviour"), [("read timeout", stall), ("slow drip", drip)], ids=["stall", "drip"]
)
def test_the_total_time_holds_whatever_the_server_does(
    name: str,
    behaviour: Misbehaviour,
    settings_for: SettingsFor,
    tried: list[float],
    pauses: list[float],
) -> None:
    """A server that says nothing, or trickles, is given up when the time is over."""
    with serving(in_turn(behaviour)) as stub:
        begin = time.monotonic()
        says = ask_in_vain(settings_for(stub, timeout=0.4))
    assert time.monotonic() - begin < 1.2
    assert DOCUMENTED[name] == (len(tried), any(pauses), says)


def test_where_nobody_listens_the_server_was_not_reached(
    tried: list[float], pauses: list[float]
) -> None:
    """A refused connection is tried again, and then named."""
    settings = Settings(model="openai/stub", api_base="http://127.0.0.1:1/v1", timeout=5.0)
    says = ask_in_vain(settings)
    assert DOCUMENTED["connection refused"] == (len(tried), any(pauses), says)


def test_where_a_name_leads_nowhere_the_server_was_not_reached(
    monkeypatch: pytest.MonkeyPatch, tried: list[float], pauses: list[float]
) -> None:
    """An unknown host is tried again, and then named."""

    def unknown(*_: object, **__: object) -> None:
        raise socket.gaierror(-2, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    settings = Settings(
        model="openai/stub", api_base="http://nowhere.invalid/v1", api_key=SecretStr("k")
    )
    says = ask_in_vain(settings)
    assert DOCUMENTED["unknown host"] == (len(tried), any(pauses), says)


def test_a_server_that_speaks_no_tls_was_not_reached(
    settings_for: SettingsFor, tried: list[float], pauses: list[float]
) -> None:
    """A TLS failure is tried again, and then named."""
    with serving(in_turn(Answer(chat("x")))) as stub:
        base = stub.base.replace("http:", "https:") + "/v1"
        says = ask_in_vain(settings_for(stub, api_base=base))
    assert DOCUMENTED["TLS failure"] == (len(tried), any(pauses), says)


def test_a_connection_that_is_never_accepted_is_given_up(
    monkeypatch: pytest.MonkeyPatch, tried: list[float], pauses: list[float]
) -> None:
    """A server that lets no one in is tried again, each time for a short while only."""
    monkeypatch.setattr(provider, "CONNECT_SECONDS", 0.1)
    with socket.socket() as full:
        full.bind(("127.0.0.1", 0))
        full.listen(0)
        waiting = [socket.socket() for _ in range(4)]
        for each in waiting:
            each.settimeout(0)
            each.connect_ex(full.getsockname())
        base = f"http://127.0.0.1:{full.getsockname()[1]}/v1"
        says = ask_in_vain(Settings(model="openai/stub", api_base=base, timeout=5.0))
        for each in waiting:
            each.close()
    assert DOCUMENTED["connect timeout"] == (len(tried), any(pauses), says)


@pytest.mark.parametrize(
    ("header", "least", "most"),
    [
        ("1.5", 1.5, 1.5),
        (format_datetime(datetime.now(UTC) + timedelta(seconds=4), usegmt=True), 0.0, 4.0),
        ("soon", 0.0, 8.0),
    ],
    ids=["seconds", "date", "nonsense"],
)
def test_retry_after_is_honoured(
    header: str, least: float, most: float, settings_for: SettingsFor, pauses: list[float]
) -> None:
    """The pause is the one the server names, as a number or as a date."""
    script = in_turn(Answer(ECHO, 429, {"retry-after": header}), Answer(chat("Fine.")))
    with serving(script) as stub:
        reply = llm.complete(ASKED, schema=None, settings=settings_for(stub))
    assert "Fine." == reply.text
    assert 1 == len(pauses)
    assert least <= pauses[0] <= most


def test_a_pause_longer_than_the_time_left_is_not_begun(
    settings_for: SettingsFor, pauses: list[float], tried: list[float]
) -> None:
    """A server that asks for a minute is given up at once when there is no minute."""
    with serving(in_turn(Answer(ECHO, 429, {"retry-after": "60"}))) as stub:
        says = ask_in_vain(settings_for(stub))
    assert DOCUMENTED["429 that asks for a longer wait than is left"] == (
        len(tried),
        any(pauses),
        says,
    )
    assert [] == pauses


def test_an_answer_cut_short_gets_more_room(settings_for: SettingsFor) -> None:
    """After a length stop the same is asked with four times the tokens."""
    script = in_turn(Answer(chat("{", finish="length")), Answer(chat("{}")))
    with serving(script) as stub:
        llm.complete(ASKED, schema=None, settings=settings_for(stub))
    first, second = (each.body["max_tokens"] for each in stub.received)
    assert 4 * first == second


def test_a_server_that_takes_no_schema_is_asked_without(settings_for: SettingsFor) -> None:
    """A 400 to a request with a schema is answered by one without."""
    script = in_turn(Answer(ECHO, 400), Answer(chat("{}")))
    with serving(script) as stub:
        llm.complete(ASKED, schema=EmailFields, settings=settings_for(stub))
    assert ["response_format" in each.body for each in stub.received] == [True, False]


def test_a_key_for_a_provider_never_goes_to_a_server_on_this_machine(
    settings_for: SettingsFor, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Only a key that was given for it is sent to a local server."""
    monkeypatch.setenv("OPENAI_API_KEY", KEY)
    with serving(in_turn(Answer(chat("x")))) as stub:
        llm.complete(ASKED, schema=None, settings=settings_for(stub))
        llm.complete(ASKED, schema=None, settings=settings_for(stub, api_key="given"))
    assert ["Bearer none", "Bearer given"] == [
        each.headers["authorization"] for each in stub.received
    ]


def test_every_class_of_litellm_is_translated_or_named_as_ignored() -> None:
    """A class that a new LiteLLM brings is seen here before a person meets it."""
    from litellm import exceptions  # noqa: PLC0415 - slow, and loaded by the fixture

    classes = {
        name
        for name, cls in vars(exceptions).items()
        if inspect.isclass(cls) and issubclass(cls, Exception)
    }
    assert set() == classes - set(faults.BY_CLASS) - faults.IGNORED
    assert set() == (set(faults.BY_CLASS) | faults.IGNORED) - classes


def test_an_error_that_nobody_foresaw_is_still_one_of_ours() -> None:
    """Whatever a library raises becomes a ModelError without its words."""
    error = faults.translate(KeyError(KEY))
    assert isinstance(error, ModelReplyError)
    assert KEY not in str(error)


def test_the_times_that_are_documented_are_those_that_hold() -> None:
    """The numbers of the first table are the numbers of the code."""
    words = RELIABILITY.read_text(encoding="utf-8")
    assert f"`COACH_TIMEOUT`, {Settings().timeout:.0f} seconds unless set" in words
    assert f"| making a connection | {provider.CONNECT_SECONDS:.0f} seconds |" in words
    assert f"never more than {call.LONGEST_PAUSE:.0f} s" in words
