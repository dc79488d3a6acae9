"""One server, many people: nobody sees another's words, and no text can act."""

from __future__ import annotations

import http.server
import threading
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import expect

from tests.browser.conftest import Opener
from tests.browser.screen import Screen

PAGES = ["About you", "Who and why", "Email", "Questions", "Get ready", "Thank them", "Start"]


@contextmanager
def listening() -> Iterator[tuple[str, list[str]]]:
    """A server that remembers what was asked of it: where stolen words would arrive."""
    asked: list[str] = []

    class Listener(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(self.path)
            self.send_response(204)
            self.end_headers()

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - its own name
            """Stay quiet."""

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Listener)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}", asked
    finally:
        server.shutdown()
        server.server_close()


def hostile(address: str) -> str:
    """A text that tries every way out that Markdown and HTML offer."""
    return (
        f"![pixel]({address}/markdown) <img src={address}/html onerror=window.stolen=1> "
        f"<iframe srcdoc='<script>parent.stolen=1</script>'></iframe> "
        f"<script>window.stolen=1</script> [click](javascript:window.stolen=1) "
        f"<style>body{{background:url({address}/css)}}</style> :material/home: $x^2$"
    )


def fill_in(screen: Screen, text: str) -> None:
    """Put the text into every field that other pages repeat."""
    screen.open()
    screen.press("Try an example")
    screen.turn("Who and why")
    for label in ("Their name", "Where", "What they do", "The work you want to know more about"):
        screen.field(label).fill(text[:290])
    screen.field("What you know about their work, one thing a line").fill(text)
    screen.settle()
    screen.turn("About you")
    for label in ("Your name", "Name", "Place"):
        screen.field(label).fill(text[:290])
    screen.settle()


def test_hostile_text_stays_text_on_every_page(window: Opener) -> None:
    """No script runs, nothing is fetched, and no link appears, wherever the text is shown."""
    with listening() as (address, asked):
        screen = window()
        fill_in(screen, hostile(address))
        for title in PAGES:
            screen.turn(title)
            main = screen.page.get_by_test_id("stMain")
            assert main.locator("iframe, img, script").count() == 0
            assert main.locator("a[href*='javascript'], a[href*='127.0.0.1']").count() == 0
        screen.turn("Check a draft")
        screen.field("Your draft").fill(hostile(address))
        screen.page.wait_for_timeout(800)
        screen.shot("hostile")

        assert screen.page.evaluate("window.stolen") is None
        assert asked == []


def test_the_policy_stops_what_a_component_might_let_through(window: Opener) -> None:
    """Even an element put into the page by hand can reach no other host."""
    with listening() as (address, asked):
        screen = window()
        screen.open()
        screen.page.evaluate(
            """(address) => {
              const picture = document.createElement("img");
              picture.src = `${address}/picture`;
              document.body.append(picture);
              const script = document.createElement("script");
              script.textContent = "window.stolen = 1";
              document.body.append(script);
              fetch(`${address}/fetch`, { mode: "no-cors" }).catch(() => {});
            }""",
            address,
        )
        screen.page.wait_for_timeout(500)

        assert asked == []
        assert screen.page.evaluate("window.stolen") is None


def test_two_people_at_once_see_only_their_own(window: Opener) -> None:
    """Typing in one window changes nothing in the other, on any page."""
    first, second = window(), window()
    first.open("who")
    second.open("who")
    first.field("Their name").fill("Only The First")
    second.field("Their name").fill("Only The Second")
    first.settle()
    second.settle()
    for screen, own, others in ((first, "First", "Second"), (second, "Second", "First")):
        screen.turn("Questions")
        screen.turn("Who and why")
        expect(screen.field("Their name")).to_have_value(f"Only The {own}")
        assert others not in screen.page.content()


def test_the_headers_come_with_every_kind_of_response(app: str) -> None:
    """Page, health check and unknown address alike."""
    for path in ("/", "/_stcore/health", "/who"):
        with urllib.request.urlopen(f"{app}{path}", timeout=10) as response:  # noqa: S310 - our own
            assert "default-src 'self'" in response.headers["content-security-policy"]
            assert response.headers["x-content-type-options"] == "nosniff"
