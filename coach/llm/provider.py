"""LiteLLM: set up so that it keeps to itself, and called. Nothing else imports it."""

from __future__ import annotations

import ipaddress
import os
import threading
import warnings
from collections.abc import Sequence
from copy import deepcopy
from functools import cache
from types import ModuleType
from typing import Any
from urllib.parse import urlsplit

from pydantic import BaseModel

from coach.errors import SetupError
from coach.settings import Settings

CONNECT_SECONDS = 5.0

# Read by LiteLLM while it is imported: no request for a price list, no .env file taken into the
# environment, no debug lines, which would hold prompts.
_QUIET = {
    "LITELLM_LOCAL_MODEL_COST_MAP": "True",
    "LITELLM_MODE": "PRODUCTION",
    "LITELLM_LOG": "ERROR",
}
_NEEDED = frozenset({"type", "properties", "required", "additionalProperties"})
_NO_KEY = "none"
_importing = threading.Lock()


def completion(
    messages: Sequence[dict[str, Any]],
    *,
    schema: type[BaseModel] | None,
    settings: Settings,
    seconds: float,
    most_tokens: int,
) -> Any:  # noqa: ANN401 - LiteLLM's types would load LiteLLM
    """LiteLLM's response, unread. Raises whatever LiteLLM raises; SetupError if it is missing."""
    if settings.model is None:
        raise SetupError("No model is set. Name one in COACH_MODEL, such as openai/gpt-5-mini.")
    litellm = load()
    import httpx  # noqa: PLC0415 - comes with LiteLLM, and is as late

    return litellm.completion(
        model=_as_chat(settings.model),
        messages=list(messages),
        api_base=settings.api_base,
        api_key=_key(settings),
        timeout=httpx.Timeout(seconds, connect=min(CONNECT_SECONDS, seconds)),
        max_tokens=most_tokens,
        response_format=_form(schema),
        # Tenacity alone repeats: LiteLLM's own retries also repeat what was rejected.
        max_retries=0,
        num_retries=0,
        # A provider that knows no schema is asked in words, which every prompt does anyway.
        drop_params=True,
    )


def has_provider(model: str) -> bool:
    """Whether LiteLLM knows who serves a model of that name; loads LiteLLM."""
    litellm = load()
    try:
        litellm.get_llm_provider(model=_as_chat(model))
    except litellm.exceptions.BadRequestError:
        return False
    return True


def _as_chat(model: str) -> str:
    """``ollama/NAME`` by Ollama's chat, which keeps system and user apart; others as they are."""
    provider, slash, name = model.partition("/")
    return f"ollama_chat/{name}" if slash and provider == "ollama" else model


def _form(schema: type[BaseModel] | None) -> dict[str, Any] | None:
    """The form to answer in; each caller has its own, since LiteLLM may change what it is given."""
    return None if schema is None else deepcopy(_form_of(schema))


@cache
def _form_of(schema: type[BaseModel]) -> dict[str, Any]:
    """A form without the titles that pydantic adds: a model pays for each word."""
    form = {key: value for key, value in schema.model_json_schema().items() if key in _NEEDED}
    form["properties"] = {
        name: {key: value for key, value in each.items() if key != "title"}
        for name, each in form["properties"].items()
    }
    return {
        "type": "json_schema",
        "json_schema": {"name": schema.__name__.lower(), "schema": form, "strict": True},
    }


@cache
def load() -> ModuleType:
    """LiteLLM, imported at the first call: that takes seconds and 180 MB.

    Raises SetupError where it is not installed.
    """
    with _importing, warnings.catch_warnings():
        # It warns of how its own types are declared, which is nothing to whoever runs Coach.
        warnings.simplefilter("ignore")
        os.environ.update(_QUIET)
        try:
            import litellm  # noqa: PLC0415 - see above
        except ModuleNotFoundError:
            raise SetupError(
                "Models are reached through LiteLLM, which is not installed. "
                "Install it: pip install 'coach[model]'."
            ) from None
        litellm.suppress_debug_info = True
        litellm.ModelResponse()  # builds the types that warn
        return litellm


def _key(settings: Settings) -> str | None:
    """The key to send; None lets LiteLLM take the provider's own variable.

    A server on this machine gets only a key that was meant for it, never a provider's.
    """
    if settings.api_key is not None:
        return settings.api_key.get_secret_value()
    return _NO_KEY if settings.api_base and _is_local(settings.api_base) else None


def _is_local(address: str) -> bool:
    host = urlsplit(address).hostname or ""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
