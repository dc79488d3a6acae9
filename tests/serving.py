"""A small HTTP server that answers as a test wants, and remembers what it was asked."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, NamedTuple
from typing import cast as typed_as


class Received(NamedTuple):
    """A request as the server saw it; header names are in lower case."""

    method: str
    path: str
    headers: Mapping[str, str]
    body: Any


class Answer(NamedTuple):
    """A well-formed HTTP answer; a body that is no bytes is sent as JSON."""

    body: Any = b""
    status: int = 200
    headers: Mapping[str, str] = {}


Misbehaviour = Callable[[BaseHTTPRequestHandler], None]
"""Does what it likes with the open connection."""

Script = Callable[[Received], Answer | Misbehaviour]


class Stub(NamedTuple):
    """A running server: where it is, and what it was asked so far."""

    base: str
    received: list[Received]


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    script: Script
    received: list[Received]

    def do_POST(self) -> None:
        length = int(self.headers.get("content-length", "0"))
        words = self.rfile.read(length)
        request = Received(
            method=self.command,
            path=self.path,
            headers={name.lower(): value for name, value in self.headers.items()},
            body=json.loads(words) if words else None,
        )
        self.received.append(request)
        answer = self.script(request)
        if isinstance(answer, Answer):
            self._send(answer)
        else:
            self.close_connection = True
            answer(self)

    do_GET = do_POST  # noqa: N815 - as above

    def _send(self, answer: Answer) -> None:
        raw = isinstance(answer.body, bytes)
        words = answer.body if raw else json.dumps(answer.body).encode()
        # Each test has its own server; a client that kept its connection would leave it open.
        headers = {"content-type": "application/json", "connection": "close", **answer.headers}
        self.send_response(answer.status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("content-length", str(len(words)))
        self.end_headers()
        self.wfile.write(words)

    def log_message(self, *_: object) -> None:
        """Keep the test's output clean."""


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 128

    def handle_error(self, *_: object) -> None:
        """A client that walked away is no trouble of the server."""


@contextmanager
def serving(script: Script) -> Iterator[Stub]:
    """A server on a free port of this machine that answers by ``script`` until the block ends."""
    received: list[Received] = []
    handler = typed_as(
        "type[_Handler]",
        type("_Scripted", (_Handler,), {"script": staticmethod(script), "received": received}),
    )
    server = _Server(("127.0.0.1", 0), handler)
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    try:
        yield Stub(f"http://127.0.0.1:{server.server_address[1]}", received)
    finally:
        server.shutdown()
        server.server_close()


def in_turn(*answers: Answer | Misbehaviour) -> Script:
    """One answer after the other; the last one again and again."""
    remaining = list(answers)
    lock = threading.Lock()

    def script(_: Received) -> Answer | Misbehaviour:
        with lock:
            return remaining.pop(0) if len(remaining) > 1 else remaining[0]

    return script


def chat(content: str | None, *, finish: str = "stop", **message: object) -> dict[str, Any]:
    """A chat completion as OpenAI and its like send it."""
    return {
        "id": "chatcmpl-1",
        "object": "chat.completion",
        "created": 1_795_000_000,
        "model": "stub",
        "choices": [
            {
                "index": 0,
                "finish_reason": finish,
                "message": {"role": "assistant", "content": content, **message},
            }
        ],
        "usage": {"prompt_tokens": 11, "completion_tokens": 7, "total_tokens": 18},
    }


def email(subject: str, *paragraphs: str) -> str:
    """An email in the form that a model is asked for."""
    return json.dumps({"subject": subject, "body": "\n\n".join(paragraphs)})


def messages_of(received: Received) -> Sequence[Mapping[str, str]]:
    """The messages of a chat request."""
    return typed_as("Sequence[Mapping[str, str]]", received.body["messages"])
