"""A served app, and a window on it with the few movements that a person makes."""

from __future__ import annotations

import os
import socket
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Locator, Page

from coach.ui import server

ROOT = Path(__file__).resolve().parents[2]
SCREENS = ROOT / "artifacts" / "screens"
DESKTOP = (1280, 900)
PHONE = (360, 740)
_STARTS = 40.0


def free_port() -> int:
    """Return a port that nothing listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


@contextmanager
def served(*, port: int | None = None, **variables: str) -> Iterator[str]:
    """Serve the app with these environment variables, and yield its address."""
    port = port or free_port()
    clean = {k: v for k, v in os.environ.items() if not k.startswith(("COACH_", "STREAMLIT_"))}
    process = subprocess.Popen(
        server.command(port=port),
        cwd=ROOT,
        env=clean | variables,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    address = f"http://localhost:{port}"
    try:
        _wait_for(address, process)
        yield address
    finally:
        process.terminate()
        process.wait(timeout=10)


def _wait_for(address: str, process: subprocess.Popen[bytes]) -> None:
    end = time.monotonic() + _STARTS
    while time.monotonic() < end:
        assert process.poll() is None, "the app ended while starting"
        try:
            with urllib.request.urlopen(f"{address}/_stcore/health", timeout=2):  # noqa: S310 - our own
                return
        except (urllib.error.URLError, ConnectionError):
            time.sleep(0.1)
    raise TimeoutError("the app did not start in time")


class Screen:
    """A browser window on the app."""

    def __init__(self, page: Page, address: str, name: str) -> None:
        self.page = page
        self.address = address
        self.name = name
        self.errors: list[str] = []
        self.clicks = 0
        page.on("pageerror", lambda error: self.errors.append(str(error)))

    def open(self, path: str = "") -> None:
        """Open a page by its address, as a bookmark would."""
        self.page.goto(f"{self.address}/{path}")
        self.settle()

    def settle(self) -> None:
        """Wait until the app has finished drawing."""
        self.page.wait_for_timeout(250)
        app = self.page.locator('[data-testid="stApp"][data-test-script-state="notRunning"]')
        app.wait_for(timeout=30_000)
        self.page.wait_for_timeout(150)

    def listen(self) -> None:
        """Wait until the page takes note of every key."""
        self.page.locator("body").evaluate(
            "async () => { while (!window.coachTyping) await new Promise(requestAnimationFrame) }"
        )

    def press(self, label: str) -> None:
        """Press the button with these words."""
        self.page.get_by_role("button", name=label, exact=True).first.click()
        self.clicks += 1
        self.settle()

    def turn(self, title: str) -> None:
        """Turn to a page by its link in the navigation."""
        opener = self.page.get_by_test_id("stExpandSidebarButton")
        if opener.is_visible():
            opener.click()
        links = self.page.get_by_test_id("stSidebarNav")
        links.get_by_role("link", name=title, exact=True).click()
        self.clicks += 1
        self.settle()

    def choose(self, label: str, option: str) -> None:
        """Choose from a list, with a finger on a phone and with a mouse elsewhere."""
        for target in (self.field(label), self.page.get_by_role("option", name=option, exact=True)):
            if self.name.startswith("phone"):
                target.tap()
            else:
                target.click()
            self.clicks += 1
        self.settle()

    def field(self, label: str) -> Locator:
        """Return the field with this label."""
        return self.page.get_by_label(label, exact=True).first

    def shot(self, name: str) -> None:
        """Keep a picture of the whole page."""
        SCREENS.mkdir(parents=True, exist_ok=True)
        size = self.page.viewport_size or {"width": DESKTOP[0], "height": DESKTOP[1]}
        tall = self.page.locator('[data-testid="stMainBlockContainer"]').evaluate(
            "(block) => block.scrollHeight"
        )
        self.page.set_viewport_size({"width": size["width"], "height": min(int(tall) + 40, 6000)})
        self.page.wait_for_timeout(200)
        self.page.screenshot(path=SCREENS / f"{self.name}-{name}.png")
        self.page.set_viewport_size(size)
