"""How the app is served: where its door is, which headers go out, what a failing page shows."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

from starlette.middleware import Middleware
from starlette.types import ASGIApp, Message, Receive, Scope, Send
from streamlit.starlette import App

_LOG = logging.getLogger("coach.ui")

# `blob:` and `wasm-unsafe-eval` are Streamlit's own needs; everything else stays at home. No image,
# style, form or frame can carry a word of anybody's résumé to another host.
CONTENT_SECURITY_POLICY = (
    "default-src 'self'; "
    "script-src 'self' blob: 'wasm-unsafe-eval'; "
    "style-src 'self' 'unsafe-inline'; "
    "img-src 'self' data: blob:; "
    "font-src 'self' data:; "
    "connect-src 'self' ws: wss:; "
    "worker-src 'self' blob:; "
    "frame-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'; "
    "frame-ancestors 'none'"
)

_HEADERS = (
    (b"content-security-policy", CONTENT_SECURITY_POLICY.encode()),
    (b"x-content-type-options", b"nosniff"),
    (b"referrer-policy", b"no-referrer"),
    (b"permissions-policy", b"camera=(), microphone=(), geolocation=()"),
)


class SecurityHeaders:
    """ASGI middleware that puts the headers above on every HTTP response."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass everything through; only the start of an HTTP response is changed."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        await self._app(scope, receive, _with_headers(send))


def _with_headers(send: Send) -> Callable[[Message], Awaitable[None]]:
    names = {name for name, _ in _HEADERS}

    async def sending(message: Message) -> None:
        if message["type"] == "http.response.start":
            kept = [pair for pair in message["headers"] if pair[0].lower() not in names]
            message["headers"] = [*kept, *_HEADERS]
        await send(message)

    return sending


def headers() -> Sequence[Middleware]:
    """Return the middleware for ``streamlit.starlette.App``."""
    return (Middleware(SecurityHeaders),)


def page_failed(error: Exception) -> bool:
    """Log a page's unforeseen error and show one calm sentence instead of it.

    Only the kind of error and its place are logged: its message could hold what a person wrote.
    """
    import streamlit as st  # noqa: PLC0415 - the server asks for headers before it draws

    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    place = f"{trace.tb_frame.f_code.co_filename}:{trace.tb_lineno}" if trace else "unknown place"
    _LOG.error("page failed: %s at %s", type(error).__name__, place)
    st.error(
        "Something went wrong on our side. Nothing you wrote is lost: "
        "reload the page and carry on where you were."
    )
    return True


@asynccontextmanager
async def warming(_: App) -> AsyncIterator[None]:
    """Load what the second click needs while the first page is drawn."""
    threading.Thread(target=_load, name="warming", daemon=True).start()
    yield


def _load() -> None:
    from coach import check, pipeline  # noqa: F401, PLC0415 - loading them is the purpose
    from coach.domain.brief import Kind  # noqa: PLC0415 - the same
    from coach.domain.text import Email  # noqa: PLC0415 - the same

    # The first check builds every rule's patterns.
    check.check(Email(kind=Kind.THANK_YOU, subject="Thank you", body="Thank you."))


def door() -> Path:
    """Return the script Streamlit starts from: the repository's, or the copy in the wheel."""
    package = Path(__file__).resolve().parent.parent
    candidates = (package.parent / "streamlit_app.py", package / "_app" / "streamlit_app.py")
    return next((path for path in candidates if path.is_file()), candidates[-1])


def command(*, port: int = 8501) -> tuple[str, ...]:
    """Return the command that serves the app, on ``http://localhost:<port>`` unless told otherwise.

    Everything but the port is left to ``.streamlit/config.toml`` beside the door, which Streamlit’s
    own variables overrule: ``STREAMLIT_SERVER_ADDRESS=0.0.0.0`` opens the app to other computers.
    """
    return (sys.executable, "-m", "streamlit", "run", str(door()), f"--server.port={port}")
