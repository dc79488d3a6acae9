"""The app beside a bare Streamlit page: first paint, keystrokes, memory, and fifty at once.

Run with ``make bench``. Needs Chromium. Numbers of one run can be compared with each other only:
that is why each stands beside its ratio to a page with one title, one button and one field.
"""

from __future__ import annotations

import asyncio
import os
import random
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Awaitable, Callable, Iterator
from contextlib import AsyncExitStack, contextmanager
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

from benchmarks.visitors import Visitor
from coach.ui import server

HELLO = (
    "import streamlit as st\n"
    "st.title('Hello')\n"
    "if st.button('Go'):\n    st.write('gone')\n"
    "st.text(st.text_input('Name', live='140ms'))\n"
)
COLD_STARTS = 3
KEYSTROKES = 20
MANY = 50
ACTIONS = ("Try an example", "Write my drafts and questions")
PAUSE = 20.0
CLEAN = {k: v for k, v in os.environ.items() if not k.startswith(("COACH_", "STREAMLIT_"))}


class Served:
    """A running server: its address, and the memory it holds."""

    def __init__(self, process: subprocess.Popen[bytes], address: str) -> None:
        self._process = process
        self.address = address

    def megabytes(self) -> float:
        """Return the resident memory of the server."""
        status = Path(f"/proc/{self._process.pid}/status").read_text(encoding="ascii")
        line = next(line for line in status.splitlines() if line.startswith("VmRSS"))
        return int(line.split()[1]) / 1024


@contextmanager
def serving(script: Path | None) -> Iterator[Served]:
    """Serve a script, the app where none is given, until the block ends."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = server.command(port=port)
    if script is not None:
        command = tuple(str(script) if part == str(server.door()) else part for part in command)
    process = subprocess.Popen(
        command, env=CLEAN, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        yield Served(process, f"http://localhost:{port}")
    finally:
        process.terminate()
        process.wait(timeout=10)


def wait_for(address: str) -> None:
    """Wait until the server answers; it is given half a minute."""
    for _ in range(1500):
        try:
            with urllib.request.urlopen(f"{address}/_stcore/health", timeout=1):  # noqa: S310 - our own
                return
        except (urllib.error.URLError, ConnectionError):
            time.sleep(0.02)
    sys.exit("the server did not start")


def painted(browser: Browser, served: Served) -> float:
    """Return the seconds until a new visitor sees the heading."""
    page = browser.new_page()
    begin = time.perf_counter()
    wait_for(served.address)
    page.goto(served.address)
    page.get_by_role("heading", level=1).wait_for()
    seconds = time.perf_counter() - begin
    page.close()
    return seconds


def first_paints(browser: Browser, script: Path | None) -> tuple[float, float]:
    """Return the median seconds to the first paint of a fresh server, and of a warm one."""
    cold: list[float] = []
    warm: list[float] = []
    for _ in range(COLD_STARTS):
        with serving(script) as served:
            cold.append(painted(browser, served))
            warm.extend(painted(browser, served) for _ in range(3))
    return statistics.median(cold), statistics.median(warm)


# The clock runs in the page, from the key to the first frame in which its result is there.
WATCH = """(selector) => {
  const all = (root) => [
    ...root.querySelectorAll(selector),
    ...[...root.querySelectorAll("*")].flatMap((e) => (e.shadowRoot ? all(e.shadowRoot) : [])),
  ];
  window.took = null;
  let began = null;
  addEventListener("keydown", () => { began = performance.now(); }, { once: true, capture: true });
  const look = () => {
    if (began !== null && all(document).some((e) => e.textContent.endsWith("!!!"))) {
      window.took = performance.now() - began;
    } else requestAnimationFrame(look);
  };
  look();
}"""


def keystrokes(page: Page, served: Served, path: str, label: str, shown: str) -> list[float]:
    """Type into a field; return the milliseconds from each key to its visible result."""
    page.goto(f"{served.address}/{path}")
    field = page.get_by_label(label, exact=True)
    field.fill("Dear Dr. Ruiz, may I ask you something!!")
    page.wait_for_timeout(1500)
    taken: list[float] = []
    for _ in range(KEYSTROKES):
        field.press("End")
        page.evaluate(WATCH, shown)
        page.keyboard.press("!")
        page.wait_for_timeout(1000)
        took = page.evaluate("window.took")
        taken.append(1000.0 if took is None else took)
        page.keyboard.press("Backspace")
        page.wait_for_timeout(700)
    return taken


async def together(
    address: str, visitors: int, *, pause: float, then: Callable[[], Awaitable[None]]
) -> list[float]:
    """Let many visitors act, each after up to ``pause`` seconds; return every action's seconds."""

    async def act(visitor: Visitor) -> list[float]:
        taken = []
        for label in ACTIONS:
            await asyncio.sleep(random.uniform(0, pause))  # noqa: S311 - people, not secrets
            taken.append(await visitor.press(label))
        return taken

    async with AsyncExitStack() as stack:
        arrived = [
            await stack.enter_async_context(Visitor.arriving(address)) for _ in range(visitors)
        ]
        taken = await asyncio.gather(*(act(visitor) for visitor in arrived))
        await then()
    return [seconds for each in taken for seconds in each]


def crowd(pause: float) -> tuple[list[float], float]:
    """Return the actions' seconds of many visitors, and the megabytes each took."""
    with serving(None) as served:
        wait_for(served.address)
        weight: list[float] = []

        async def weigh() -> None:
            weight.append(served.megabytes())

        asyncio.run(together(served.address, 1, pause=0, then=weigh))
        taken = asyncio.run(together(served.address, MANY, pause=pause, then=weigh))
        return taken, (weight[1] - weight[0]) / (MANY - 1)


def p95(values: list[float]) -> float:
    """Return the value that 95 of 100 stay under."""
    return statistics.quantiles(values, n=20)[-1]


def row(what: str, ours: float, bare: float | None, unit: str) -> None:
    """Print one line of the table."""
    beside = f"{bare:10.2f} {unit:3} {ours / bare:8.1f} x" if bare else ""
    print(f"{what:52} {ours:10.2f} {unit:3}{beside}")


def main() -> None:
    """Measure and print."""
    chromium = shutil.which("chromium")
    if chromium is None:
        sys.exit("No chromium here; install it to measure the app.")
    print(f"{'':52} {'the app':>14} {'bare page':>13} {'ratio':>10}")
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        hello = Path(folder) / "hello.py"
        hello.write_text(HELLO, encoding="utf-8")
        browser = playwright.chromium.launch(
            executable_path=chromium, args=["--no-sandbox", "--disable-gpu"]
        )
        ours, bare = first_paints(browser, None), first_paints(browser, hello)
        row("fresh server to first paint", ours[0], bare[0], "s")
        row("warm server to first paint", ours[1], bare[1], "s")
        page = browser.new_page()
        with serving(None) as served:
            wait_for(served.address)
            taken = keystrokes(page, served, "check", "Your draft", "mark")
        with serving(hello) as served:
            wait_for(served.address)
            echoed = keystrokes(page, served, "", "Name", "[data-testid=stText]")
        for name, point in (("median", statistics.median), ("p95", p95)):
            row(f"keystroke to checked text, {name}", point(taken), point(echoed), "ms")
        browser.close()
    taken, each = crowd(PAUSE)
    often = f"{MANY} people, an action every {PAUSE / 2:.0f} s each"
    row(f"{often}: median", statistics.median(taken), None, "s")
    row(f"{often}: p95", p95(taken), None, "s")
    row("memory for each of them", each, None, "MB")
    taken, _ = crowd(0)
    row(f"{MANY} people pressing in the same instant: p95", p95(taken), None, "s")


if __name__ == "__main__":
    main()
