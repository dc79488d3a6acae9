"""Servers that misbehave on the wire, each in its own way, and where it is written what follows."""

from __future__ import annotations

import re
import socket
import struct
import time
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from typing import NamedTuple

from coach.errors import ModelError, ModelRejected, ModelReplyError, ModelUnreachable
from coach.llm import faults
from tests.serving import Answer, Script, chat, in_turn

RELIABILITY = Path(__file__).resolve().parents[2] / "docs" / "reliability.md"
_ROW = re.compile(
    r"^\| (?P<fault>[^|]+?) \| (?P<tries>\d) \| (?P<pause>[^|]*?) \| (?P<says>[^|]+?) \|$"
)

KEY = "sk-made-up-key-1234567890"
ECHO = {"error": {"message": f"Incorrect API key provided: {KEY}", "type": "x", "code": "y"}}
QUOTA = {"error": {"message": "m", "type": "insufficient_quota", "code": "insufficient_quota"}}


def hang_up(_: BaseHTTPRequestHandler) -> None:
    """Hang up without a word."""


def reset(handler: BaseHTTPRequestHandler) -> None:
    """Hang up so that the other end sees a reset."""
    linger = struct.pack("ii", 1, 0)
    handler.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
    handler.connection.close()


def cut(handler: BaseHTTPRequestHandler) -> None:
    """Promise more than is sent."""
    handler.wfile.write(b"HTTP/1.1 200 OK\r\ncontent-length: 10000\r\n\r\n{'choices': [")


def stall(_: BaseHTTPRequestHandler) -> None:
    """Say nothing for longer than anyone waits."""
    time.sleep(1.5)


def drip(handler: BaseHTTPRequestHandler) -> None:
    """Send a byte now and then, so that no single read ever times out."""
    handler.wfile.write(b"HTTP/1.1 200 OK\r\ncontent-length: 10000\r\n\r\n")
    for _ in range(15):
        handler.wfile.write(b" ")
        handler.wfile.flush()
        time.sleep(0.1)


FAULTS: dict[str, tuple[Script, type[ModelError]]] = {
    "400": (in_turn(Answer(ECHO, 400)), ModelRejected),
    "401": (in_turn(Answer(ECHO, 401)), ModelRejected),
    "402": (in_turn(Answer(ECHO, 402)), ModelRejected),
    "403": (in_turn(Answer(ECHO, 403)), ModelRejected),
    "404": (in_turn(Answer(ECHO, 404)), ModelRejected),
    "408": (in_turn(Answer(ECHO, 408)), ModelUnreachable),
    "413": (in_turn(Answer(ECHO, 413)), ModelRejected),
    "422": (in_turn(Answer(ECHO, 422)), ModelRejected),
    "429": (in_turn(Answer(ECHO, 429)), ModelUnreachable),
    "429 out of credit": (in_turn(Answer(QUOTA, 429)), ModelRejected),
    "500": (in_turn(Answer(ECHO, 500)), ModelUnreachable),
    "502": (in_turn(Answer(ECHO, 502)), ModelUnreachable),
    "503": (in_turn(Answer(ECHO, 503)), ModelUnreachable),
    "504": (in_turn(Answer(ECHO, 504)), ModelUnreachable),
    "529": (in_turn(Answer(ECHO, 529)), ModelUnreachable),
    "empty body": (in_turn(Answer(b"")), ModelUnreachable),
    "HTML body": (in_turn(Answer(b"<html>no</html>")), ModelUnreachable),
    "hangs up": (in_turn(hang_up), ModelUnreachable),
    "reset in the middle": (in_turn(reset), ModelUnreachable),
    "cut in the middle": (in_turn(cut), ModelUnreachable),
    "empty choices": (in_turn(Answer(chat("x") | {"choices": []})), faults.EmptyReply),
    "null content": (in_turn(Answer(chat(None))), faults.EmptyReply),
    "blank content": (in_turn(Answer(chat(" \n"))), faults.EmptyReply),
    "length stop": (in_turn(Answer(chat("{", finish="length"))), faults.CutShort),
    "content filter": (in_turn(Answer(chat("", finish="content_filter"))), ModelReplyError),
    "refusal": (in_turn(Answer(chat(None, refusal="No."))), ModelReplyError),
    "10 MB reply": (in_turn(Answer(chat("x" * 10_000_000))), ModelReplyError),
}


class Row(NamedTuple):
    """A row of the table: tries in all, whether there are pauses between, what the person reads."""

    tries: int
    pauses: bool
    says: str


def documented() -> dict[str, Row]:
    """The table of faults in ``docs/reliability.md``, by its first column."""
    rows = map(_ROW.match, RELIABILITY.read_text(encoding="utf-8").splitlines())
    return {
        row["fault"]: Row(int(row["tries"]), row["pause"] == "yes", row["says"])
        for row in rows
        if row
    }
