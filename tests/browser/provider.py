"""A provider of identities on this computer: just enough OpenID Connect to sign somebody in."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

import pytest

# Both come with Authlib, which sign-in needs and nothing else does.
_jwk = pytest.importorskip("joserfc.jwk")
_jwt = pytest.importorskip("joserfc.jwt")

PERSON = {"sub": "1", "email": "lou.chen@example.org", "name": "Lou Chen"}


class _Provider(ThreadingHTTPServer):
    """Signs in the same person every time, without asking for a password."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Answers)
        self.issuer = f"http://localhost:{self.server_port}"
        self.key = _jwk.RSAKey.generate_key(2048, {"kid": "1"}, private=True)
        self.asked: dict[str, str] = {}


class _Answers(BaseHTTPRequestHandler):
    server: _Provider

    def do_GET(self) -> None:
        address = urlsplit(self.path)
        if address.path == "/.well-known/openid-configuration":
            self._say(self._endpoints())
        elif address.path == "/jwks":
            self._say({"keys": [self.server.key.as_dict(private=False)]})
        else:
            asked = {name: values[0] for name, values in parse_qs(address.query).items()}
            self.server.asked = asked
            back = urlencode({"code": "1", "state": asked["state"]})
            self.send_response(302)
            self.send_header("Location", f"{asked['redirect_uri']}?{back}")
            self.end_headers()

    def do_POST(self) -> None:
        asked = self.server.asked
        now = int(time.time())
        claims = PERSON | {
            "iss": self.server.issuer,
            "aud": asked["client_id"],
            "iat": now,
            "exp": now + 600,
            "nonce": asked.get("nonce", ""),
        }
        token = _jwt.encode({"alg": "RS256", "kid": "1"}, claims, self.server.key)
        self._say({"access_token": "1", "token_type": "Bearer", "id_token": token})

    def _endpoints(self) -> dict[str, Any]:
        issuer = self.server.issuer
        return {
            "issuer": issuer,
            "authorization_endpoint": f"{issuer}/authorize",
            "token_endpoint": f"{issuer}/token",
            "jwks_uri": f"{issuer}/jwks",
            "response_types_supported": ["code"],
            "subject_types_supported": ["public"],
            "id_token_signing_alg_values_supported": ["RS256"],
        }

    def _say(self, answer: object) -> None:
        content = json.dumps(answer).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - its own name
        """Stay quiet."""


@contextmanager
def providing() -> Iterator[str]:
    """Run the provider, and yield its issuer."""
    provider = _Provider()
    threading.Thread(target=provider.serve_forever, daemon=True).start()
    try:
        yield provider.issuer
    finally:
        provider.shutdown()
        provider.server_close()
