"""What five providers take and send, as their own documentation has it."""

from __future__ import annotations

from typing import Any, NamedTuple

from tests.serving import chat

JSON = dict[str, Any]

TEXT: JSON = {"type": "string", "minLength": 1}
MESSAGES: JSON = {
    "type": "array",
    "minItems": 2,
    "items": {
        "type": "object",
        "required": ["role", "content"],
        "properties": {"role": {"enum": ["system", "user", "assistant"]}, "content": TEXT},
    },
}
SCHEMA: JSON = {
    "type": "object",
    "required": ["type", "properties", "required", "additionalProperties"],
    "properties": {"type": {"const": "object"}, "additionalProperties": {"const": False}},
}
RESPONSE_FORMAT: JSON = {
    "type": "object",
    "required": ["type", "json_schema"],
    "properties": {
        "type": {"const": "json_schema"},
        "json_schema": {
            "type": "object",
            "required": ["name", "schema", "strict"],
            "properties": {
                "name": {"type": "string", "pattern": "^[a-zA-Z0-9_-]{1,64}$"},
                "schema": SCHEMA,
                "strict": {"const": True},
            },
        },
    },
}
TOKENS: JSON = {"type": "integer", "minimum": 1}


def shape(**properties: JSON) -> JSON:
    """An object that has these properties and no others."""
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


class Fault(NamedTuple):
    """An error as a provider sends it, and a word of what the person reads."""

    status: int
    body: JSON
    says: str


class Provider(NamedTuple):
    """One provider's wire format."""

    model: str
    path: str
    key_header: str
    key_value: str
    request: JSON
    faults: tuple[Fault, ...]

    def reply(self, text: str, *, ended: str = "whole") -> JSON:
        """A reply in this provider's shape: ``whole``, ``cut`` short, or ``held`` back."""
        return _REPLIES[self.model.partition("/")[0]](text, ended)


def _chat(text: str, ended: str) -> JSON:
    return chat(text, finish={"whole": "stop", "cut": "length", "held": "content_filter"}[ended])


def _anthropic(text: str, ended: str) -> JSON:
    reason = {"whole": "end_turn", "cut": "max_tokens", "held": "refusal"}[ended]
    return {
        "id": "msg_1",
        "type": "message",
        "role": "assistant",
        "model": "claude-sonnet-4-5-20250929",
        "content": [{"type": "text", "text": text}],
        "stop_reason": reason,
        "stop_sequence": None,
        "usage": {"input_tokens": 11, "output_tokens": 7},
    }


def _gemini(text: str, ended: str) -> JSON:
    reason = {"whole": "STOP", "cut": "MAX_TOKENS", "held": "SAFETY"}[ended]
    return {
        "candidates": [
            {
                "content": {"role": "model", "parts": [{"text": text}]},
                "finishReason": reason,
                "index": 0,
            }
        ],
        "usageMetadata": {
            "promptTokenCount": 11,
            "candidatesTokenCount": 7,
            "totalTokenCount": 18,
        },
        "modelVersion": "gemini-2.5-flash",
        "responseId": "r1",
    }


def _ollama(text: str, ended: str) -> JSON:
    return {
        "model": "llama3.2",
        "created_at": "2026-11-23T09:00:00Z",
        "message": {"role": "assistant", "content": text},
        "done": True,
        "done_reason": {"whole": "stop", "cut": "length", "held": "stop"}[ended],
        "prompt_eval_count": 11,
        "eval_count": 7,
    }


_REPLIES = {
    "openai": _chat,
    "azure": _chat,
    "anthropic": _anthropic,
    "gemini": _gemini,
    "ollama": _ollama,
}

OPENAI = Provider(
    model="openai/gpt-4.1-mini",
    path="/chat/completions",
    key_header="authorization",
    key_value="Bearer {}",
    request=shape(
        model={"const": "gpt-4.1-mini"},
        messages=MESSAGES,
        max_tokens=TOKENS,
        response_format=RESPONSE_FORMAT,
    ),
    faults=(
        Fault(401, {"error": {"message": "Incorrect API key provided: {}", "type":
            "invalid_request_error", "code": "invalid_api_key"}}, "key"),
        Fault(404, {"error": {"message": "The model does not exist", "type":
            "invalid_request_error", "code": "model_not_found"}}, "not known"),
        Fault(400, {"error": {"message": "This model's maximum context length is 128000 tokens.",
            "type": "invalid_request_error", "code": "context_length_exceeded"}}, "too long"),
        Fault(429, {"error": {"message": "Rate limit reached", "type": "requests",
            "code": "rate_limit_exceeded"}}, "no more requests"),
        Fault(429, {"error": {"message": "You exceeded your current quota", "type":
            "insufficient_quota", "code": "insufficient_quota"}}, "used up"),
        Fault(503, {"error": {"message": "Overloaded", "type": "server_error"}}, "overloaded"),
    ),
)  # fmt: skip

AZURE = Provider(
    model="azure/our-deployment",
    path="/openai/deployments/our-deployment/chat/completions",
    key_header="api-key",
    key_value="{}",
    request=shape(
        model={"const": "our-deployment"},
        messages=MESSAGES,
        max_tokens=TOKENS,
        response_format=RESPONSE_FORMAT,
    ),
    faults=(
        Fault(401, {"error": {"code": "401", "message": "Access denied due to invalid subscription "
            "key {} or wrong API endpoint."}}, "key"),
        Fault(404, {"error": {"code": "DeploymentNotFound", "message": "The API deployment for "
            "this resource does not exist."}}, "not known"),
        Fault(400, {"error": {"code": "content_filter", "message": "The response was filtered due "
            "to the prompt triggering Azure OpenAI's content management policy.",
            "innererror": {"code": "ResponsibleAIPolicyViolation"}}}, "content policy"),
        Fault(429, {"error": {"code": "429", "message": "Requests have exceeded call rate limit"}},
            "no more requests"),
    ),
)  # fmt: skip

ANTHROPIC = Provider(
    model="anthropic/claude-sonnet-4-5",
    path="/v1/messages",
    key_header="x-api-key",
    key_value="{}",
    request=shape(
        model={"const": "claude-sonnet-4-5"},
        max_tokens=TOKENS,
        system={"type": "array", "items": shape(type={"const": "text"}, text=TEXT)},
        messages={
            "type": "array",
            "minItems": 1,
            "items": {
                "type": "object",
                "required": ["role", "content"],
                "properties": {
                    "role": {"enum": ["user", "assistant"]},
                    "content": {
                        "type": "array",
                        "items": shape(type={"const": "text"}, text=TEXT),
                    },
                },
            },
        },
        output_format=shape(type={"const": "json_schema"}, schema=SCHEMA),
    ),
    faults=(
        Fault(401, {"type": "error", "error": {"type": "authentication_error", "message":
            "invalid x-api-key {}"}}, "key"),
        Fault(403, {"type": "error", "error": {"type": "permission_error", "message":
            "Your API key does not have permission"}}, "may not use"),
        Fault(404, {"type": "error", "error": {"type": "not_found_error", "message":
            "model: claude-sonnet-4-5"}}, "not known"),
        Fault(400, {"type": "error", "error": {"type": "invalid_request_error", "message":
            "prompt is too long: 210000 tokens > 200000 maximum"}}, "too long"),
        Fault(413, {"type": "error", "error": {"type": "request_too_large", "message":
            "Request exceeds the maximum allowed number of bytes."}}, "too long"),
        Fault(429, {"type": "error", "error": {"type": "rate_limit_error", "message":
            "This request would exceed your rate limit"}}, "no more requests"),
        Fault(500, {"type": "error", "error": {"type": "api_error", "message": "Internal"}},
            "failed"),
        Fault(529, {"type": "error", "error": {"type": "overloaded_error", "message":
            "Overloaded"}}, "overloaded"),
    ),
)  # fmt: skip

GEMINI = Provider(
    model="gemini/gemini-2.5-flash",
    path="/models/gemini-2.5-flash:generateContent",
    key_header="x-goog-api-key",
    key_value="{}",
    request=shape(
        contents={
            "type": "array",
            "minItems": 1,
            "items": shape(
                role={"enum": ["user", "model"]},
                parts={"type": "array", "items": shape(text=TEXT)},
            ),
        },
        system_instruction={
            "type": "object",
            "required": ["parts"],
            "properties": {"parts": {"type": "array", "items": shape(text=TEXT)}},
        },
        generationConfig=shape(
            max_output_tokens=TOKENS,
            response_mime_type={"const": "application/json"},
            response_json_schema=SCHEMA,
        ),
    ),
    faults=(
        Fault(400, {"error": {"code": 400, "message": "API key not valid. Please pass a valid API "
            "key.", "status": "INVALID_ARGUMENT"}}, "key"),
        Fault(403, {"error": {"code": 403, "message": "Permission denied", "status":
            "PERMISSION_DENIED"}}, "may not use"),
        Fault(404, {"error": {"code": 404, "message": "models/x is not found", "status":
            "NOT_FOUND"}}, "not known"),
        Fault(429, {"error": {"code": 429, "message": "Resource has been exhausted", "status":
            "RESOURCE_EXHAUSTED"}}, "no more requests"),
        Fault(503, {"error": {"code": 503, "message": "The model is overloaded.", "status":
            "UNAVAILABLE"}}, "overloaded"),
    ),
)  # fmt: skip

OLLAMA = Provider(
    model="ollama/llama3.2",
    path="/api/chat",
    key_header="authorization",
    key_value="Bearer {}",
    request={
        "type": "object",
        "required": ["model", "messages", "stream", "format", "options"],
        "properties": {
            "model": {"const": "llama3.2"},
            "messages": MESSAGES,
            "stream": {"const": False},
            "format": SCHEMA,
            "options": shape(num_predict=TOKENS),
        },
        "additionalProperties": False,
    },
    faults=(
        Fault(404, {"error": "model 'llama3.2' not found, try pulling it first"}, "not known"),
        Fault(500, {"error": "llama runner process has terminated"}, "failed"),
        Fault(503, {"error": "server busy, please try again"}, "overloaded"),
    ),
)  # fmt: skip

PROVIDERS = (OPENAI, AZURE, ANTHROPIC, GEMINI, OLLAMA)
