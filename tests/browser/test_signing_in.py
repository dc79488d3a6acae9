"""Sign-in by OpenID Connect, against a provider on this computer."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Opener
from tests.browser.screen import free_port, served

pytest.importorskip("authlib", reason="sign-in needs the extra package Authlib; see docs/deploy.md")


def test_only_who_signs_in_may_use_the_app(window: Opener, tmp_path: Path) -> None:
    """A stranger sees the way in and nothing else; signed in, the app; signed out, the way in."""
    from tests.browser.provider import PERSON, providing  # noqa: PLC0415 - needs Authlib

    port = free_port()
    secrets = tmp_path / "secrets.toml"
    with providing() as issuer:
        secrets.write_text(
            "[auth]\n"
            f'redirect_uri = "http://localhost:{port}/oauth2callback"\n'
            'cookie_secret = "only-for-this-test-and-long-enough-for-it"\n'
            'client_id = "coach"\nclient_secret = "made-up"\n'
            f'server_metadata_url = "{issuer}/.well-known/openid-configuration"\n',
            encoding="utf-8",
        )
        with served(port=port, STREAMLIT_SECRETS_FILES=str(secrets)) as address:
            screen = window(address=address)
            screen.open("who")
            assert screen.page.get_by_label("Their name").count() == 0

            screen.page.get_by_role("button", name="Sign in").click()
            expect(screen.page.get_by_text(f"Signed in as {PERSON['email']}")).to_be_visible()
            expect(screen.page.get_by_role("button", name="Try an example")).to_be_visible()

            screen.press("Sign out")
            expect(screen.page.get_by_role("button", name="Sign in")).to_be_visible()
