"""How the app is served."""

from __future__ import annotations

import asyncio
import logging
import subprocess
import sys
from pathlib import Path

import pytest
from starlette.types import Message, Receive, Scope, Send

from coach.ui import server


def answered(path: str, headers: list[tuple[bytes, bytes]]) -> dict[str, list[str]]:
    """Send one request through the app's middleware; return the headers of the response."""
    sent: list[Message] = []

    async def small(scope: Scope, receive: Receive, send: Send) -> None:
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        await send({"type": "http.response.body", "body": b"hello"})

    async def receive() -> Message:
        return {"type": "http.request"}

    async def send(message: Message) -> None:
        sent.append(message)

    (middleware,) = server.headers()
    application = middleware.cls(small, *middleware.args, **middleware.kwargs)

    async def answer() -> None:
        await application({"type": "http", "path": path}, receive, send)

    asyncio.run(answer())
    found: dict[str, list[str]] = {}
    for name, value in sent[0]["headers"]:
        found.setdefault(name.decode(), []).append(value.decode())
    return found


def test_every_response_carries_the_security_headers() -> None:
    """Pictures, forms, frames and scripts of other hosts are refused by the browser itself."""
    headers = answered("/", [(b"Referrer-Policy", b"origin"), (b"etag", b"1")])

    (policy,) = headers["content-security-policy"]
    for refused in ("frame-src 'none'", "form-action 'none'", "img-src 'self' data: blob:"):
        assert refused in policy
    assert "unsafe-eval" not in policy.replace("wasm-unsafe-eval", "")
    assert headers["x-content-type-options"] == ["nosniff"]
    assert headers["referrer-policy"] == ["no-referrer"]
    assert headers["etag"] == ["1"]


def test_the_door_is_the_script_at_the_root() -> None:
    """In the repository, everything starts the same file."""
    root = Path(__file__).resolve().parents[2]

    assert server.door() == root / "streamlit_app.py"
    assert str(server.door()) in server.command(port=9000)
    assert "--server.port=9000" in server.command(port=9000)


def test_a_failing_page_is_logged_without_what_a_person_wrote(
    caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The log names the kind of error and its place, never its message."""
    shown: list[str] = []
    monkeypatch.setattr("streamlit.error", shown.append)
    secret = "Dear Dr. Ruiz"
    with pytest.raises(ValueError, match="Ruiz") as raised:
        int(secret)
    with caplog.at_level(logging.ERROR):
        assert server.page_failed(raised.value)

    assert "ValueError" in caplog.text
    assert "test_server.py" in caplog.text
    assert secret not in caplog.text
    assert "Nothing you wrote is lost" in shown[0]


def test_the_first_page_loads_neither_a_model_library_nor_a_resume_reader() -> None:
    """What takes seconds to load waits until it is asked for."""
    script = (
        "import sys\n"
        "from streamlit.testing.v1 import AppTest\n"
        f"AppTest.from_file({str(server.door())!r}, default_timeout=30).run()\n"
        "late = {'litellm', 'openai', 'pypdfium2', 'docx', 'reportlab', 'icalendar'}\n"
        "print(sorted(late & set(sys.modules)))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )

    assert done.stdout.strip().splitlines()[-1] == "[]"
