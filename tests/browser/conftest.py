"""The app as it is served, and a real browser that walks it.

Screenshots go to ``artifacts/screens``; look at them.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Protocol

import pytest
from playwright.sync_api import Browser, BrowserContext, sync_playwright

from tests.browser.screen import DESKTOP, PHONE, Screen, served

_FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)

# Streamlit lets the navigation step aside only where the browser says that it is on a phone.
_PHONE_NAME = (
    "Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 (KHTML, like Gecko) "
    "Chrome/140.0.0.0 Mobile Safari/537.36"
)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Everything in this folder is a browser test; only this computer can be reached."""
    for test in items:
        if test.path.is_relative_to(Path(__file__).parent):
            test.add_marker(pytest.mark.browser)
            test.add_marker(pytest.mark.block_network(allowed_hosts=["127.0.0.1", "::1"]))


class Opener(Protocol):
    """Opens a window of a size on an app, the shared one unless told otherwise."""

    def __call__(
        self, size: tuple[int, int] = DESKTOP, *, address: str | None = None, dark: bool = False
    ) -> Screen:
        """Open it."""
        ...


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Debian's Chromium."""
    chromium = shutil.which("chromium")
    if chromium is None:
        pytest.skip("no chromium here; `make test-browser` installs it")
    with sync_playwright() as playwright:
        launched = playwright.chromium.launch(executable_path=chromium, args=list(_FLAGS))
        yield launched
        launched.close()


@pytest.fixture(scope="session")
def app() -> Iterator[str]:
    """The app, served without a model."""
    with served() as address:
        yield address


@pytest.fixture
def window(browser: Browser, app: str) -> Iterator[Opener]:
    """Open windows on the app; each has its own cookies and storage."""
    contexts: list[BrowserContext] = []

    def opened(
        size: tuple[int, int] = DESKTOP, *, address: str | None = None, dark: bool = False
    ) -> Screen:
        context = browser.new_context(
            viewport={"width": size[0], "height": size[1]},
            color_scheme="dark" if dark else "light",
            user_agent=_PHONE_NAME if size == PHONE else None,
            has_touch=size == PHONE,
            permissions=["clipboard-read", "clipboard-write"],
        )
        context.set_default_timeout(15_000)
        contexts.append(context)
        name = ("phone" if size == PHONE else "desktop") + ("-dark" if dark else "")
        return Screen(context.new_page(), address or app, name)

    yield opened
    for context in contexts:
        context.close()
