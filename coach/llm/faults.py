"""LiteLLM's errors in our own: most specific first, and never in the provider's words.

A provider's text may echo a key, and LiteLLM puts it into every message. So the class and the
status decide; the text is searched for one or two words, and never shown.
"""

from __future__ import annotations

import contextlib
import email.utils
import math
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import NamedTuple

from coach.errors import ModelError, ModelRejected, ModelReplyError, ModelUnreachable


class FormatRejected(ModelRejected):
    """The request's form was not taken; without a schema it may be."""


class EmptyReply(ModelReplyError):  # noqa: N818 - named for what happened
    """An answer without content; asked again, models often give one."""


class CutShort(ModelReplyError):  # noqa: N818 - the same
    """The answer ran into the limit of tokens; with more room it may end."""


class Fault(NamedTuple):
    """What a fault is to us, and the two sentences that a person reads about it."""

    error: type[ModelError]
    what: str
    way_out: str

    def raised(self, *, retry_after: float | None = None) -> ModelError:
        """The error to raise; ``retry_after`` is kept where trying again may help."""
        message = f"{self.what}. {self.way_out}"
        if issubclass(self.error, ModelUnreachable):
            return self.error(message, retry_after=retry_after)
        return self.error(message)


_LATER = "Try again in a minute."
_OTHER_MODEL = "Set another model in COACH_MODEL."
_BASE = "Check COACH_API_BASE and the network, then try again."

OUT_OF_TIME = Fault(
    ModelUnreachable,
    "The model did not answer in time",
    "Try again, or allow it more time with COACH_TIMEOUT.",
)
UNREACHED = Fault(ModelUnreachable, "The model's server could not be reached, or broke off", _BASE)
FAILED = Fault(ModelUnreachable, "The model's server failed", _LATER)
OVERLOADED = Fault(ModelUnreachable, "The model's server is overloaded", _LATER)
TOO_MANY = Fault(ModelUnreachable, "The model's provider is taking no more requests", _LATER)
NO_CREDIT = Fault(ModelRejected, "The account with the model's provider is used up", "Top it up.")
KEY = Fault(
    ModelRejected,
    "The key for the model is missing or was not accepted",
    "Put it right in COACH_API_KEY.",
)
FORBIDDEN = Fault(
    ModelRejected,
    "The key may not use this model",
    "Ask its owner for access, or set another model in COACH_MODEL.",
)
UNKNOWN_MODEL = Fault(
    ModelRejected,
    "The model is not known under this name",
    "Correct COACH_MODEL (a provider and a name, as in openai/gpt-5-mini) or COACH_API_BASE.",
)
TOO_LARGE = Fault(
    ModelRejected,
    "The brief is too long for this model",
    "Shorten the notes on the contact or the résumé.",
)
REFUSED_REQUEST = Fault(ModelRejected, "The model's server refused the request", _OTHER_MODEL)
WRONG_FORM = Fault(FormatRejected, "The model's server refused the request", _OTHER_MODEL)
POLICY = Fault(
    ModelReplyError,
    "The model's provider held the answer back under its content policy",
    "Take out what could be read as sensitive.",
)
UNREADABLE = Fault(ModelReplyError, "The model's answer could not be read", _OTHER_MODEL)

BY_CLASS: Mapping[str, Fault] = {
    "Timeout": OUT_OF_TIME,
    "MidStreamFallbackError": UNREACHED,
    "ContextWindowExceededError": TOO_LARGE,
    "ContentPolicyViolationError": POLICY,
    "RejectedRequestError": POLICY,
    "PaymentRequiredError": NO_CREDIT,
    "BudgetExceededError": NO_CREDIT,
    "LiteLLMUnknownProvider": UNKNOWN_MODEL,
    "ModelNotMappedError": UNKNOWN_MODEL,
    "UnsupportedParamsError": WRONG_FORM,
    "UnprocessableEntityError": WRONG_FORM,
    "InvalidRequestError": WRONG_FORM,
    "AuthenticationError": KEY,
    "PermissionDeniedError": FORBIDDEN,
    "NotFoundError": UNKNOWN_MODEL,
    "BadRequestError": WRONG_FORM,
    "RateLimitError": TOO_MANY,
    "BadGatewayError": FAILED,
    "ServiceUnavailableError": OVERLOADED,
    "InternalServerError": FAILED,
    "APIConnectionError": UNREACHED,
    "APIResponseValidationError": UNREADABLE,
    "JSONSchemaValidationError": UNREADABLE,
}
"""The classes of ``litellm.exceptions`` that say what went wrong."""

BY_STATUS: Mapping[int, Fault] = {
    400: WRONG_FORM,
    401: KEY,
    402: NO_CREDIT,
    403: FORBIDDEN,
    404: UNKNOWN_MODEL,
    408: OUT_OF_TIME,
    409: FAILED,
    413: TOO_LARGE,
    422: WRONG_FORM,
    425: FAILED,
    429: TOO_MANY,
    500: FAILED,
    502: FAILED,
    503: OVERLOADED,
    504: OUT_OF_TIME,
    529: OVERLOADED,
}
"""For ``APIError``, which says it by its status alone."""

BY_WORD: Sequence[tuple[Fault, str, Fault]] = (
    (TOO_MANY, "insufficient_quota", NO_CREDIT),
    (FAILED, "connection error", UNREACHED),
    (FAILED, "overloaded", OVERLOADED),
    (WRONG_FORM, "request_too_large", TOO_LARGE),
)
"""A fault, a provider's word, and what the fault is where that word is in its text."""

IGNORED = frozenset(
    {
        "APIError",  # decided by its status
        "OpenAIError",  # a base class, never raised itself
        "ImageFetchError",  # no images are sent
        "VectorStoreSearchError",  # no vector stores are used
        "MockException",  # LiteLLM's own tests
        "GuardrailRaisedException",  # LiteLLM's proxy
        "BlockedPiiEntityError",  # the same
        "ModifyResponseException",  # the same
        "SensitiveDataRouteException",  # the same
    }
)
"""The classes of ``litellm.exceptions`` that say nothing, or that no completion raises."""


def translate(error: Exception) -> ModelError:
    """What ``error``, raised by a completion, is in our terms."""
    return _fault(error).raised(retry_after=retry_after(error))


def _fault(error: Exception) -> Fault:
    names = [cls.__name__ for cls in type(error).__mro__]
    named = next((BY_CLASS[name] for name in names if name in BY_CLASS), None)
    status = getattr(error, "status_code", None)
    # A plain "bad request" is also what LiteLLM makes of statuses that it has no class for.
    fault = BY_STATUS.get(status or 0, UNREADABLE) if named in {None, WRONG_FORM} else named
    words = f"{error} {getattr(error, 'body', '')}".lower()
    return next(
        (finer for coarse, word, finer in BY_WORD if coarse is fault and word in words), fault
    )


def retry_after(error: Exception) -> float | None:
    """The seconds to wait that the server named, as a number or as a date; None if it did not."""
    for place in (error, getattr(error, "response", None)):
        for name in ("litellm_response_headers", "headers"):
            headers = getattr(place, name, None)
            if isinstance(headers, Mapping) and "retry-after" in headers:
                return _seconds(str(headers["retry-after"]))
    return None


def _seconds(value: str) -> float | None:
    with contextlib.suppress(ValueError):
        seconds = float(value)
        return max(0.0, seconds) if math.isfinite(seconds) else None
    try:
        moment = email.utils.parsedate_to_datetime(value)
    except ValueError:
        return None
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    return max(0.0, (moment - datetime.now(UTC)).total_seconds())
