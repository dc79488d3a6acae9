"""The main jobs, from the first click to the last, on a desk and on a phone."""

from __future__ import annotations

import re
import time

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Opener
from tests.browser.screen import DESKTOP, PHONE, ROOT

SIZES = pytest.mark.parametrize("size", [DESKTOP, PHONE], ids=["desktop", "phone"])
MOST_CLICKS = 8
MOST_SECONDS = 60


@SIZES
def test_the_example_leads_to_a_copied_draft_in_three_clicks(
    window: Opener, size: tuple[int, int]
) -> None:
    """From the first page it takes one click to the example, one to drafts and one to copy."""
    screen = window(size)
    screen.open()
    screen.shot("start")
    screen.press("Try an example")
    screen.shot("start-example")
    screen.press("Write my drafts and questions")

    expect(screen.page.get_by_role("heading", name="Your email")).to_be_visible()
    expect(screen.page.get_by_role("status").filter(has_text="Ready to send").first).to_be_visible()
    screen.shot("email")
    screen.page.get_by_role("button", name="Copy", exact=True).first.click()

    copied = screen.page.evaluate("navigator.clipboard.readText()")
    assert copied.startswith("Subject: ")
    assert "Ruiz" in copied
    assert "Maya Patel" in copied
    assert not screen.errors


@SIZES
def test_someone_with_a_resume_file_gets_a_draft_within_a_minute(
    window: Opener, size: tuple[int, int]
) -> None:
    """Begin, upload, say who and why, write, copy: at most eight clicks beside the typing."""
    screen = window(size)
    begin = time.monotonic()
    screen.open()
    screen.press("Begin with your résumé")
    screen.page.locator("input[type=file]").first.set_input_files(ROOT / "examples/resume.pdf")
    screen.clicks += 1  # the file chooser
    expect(screen.field("Name")).to_have_value("Maya Patel")
    screen.shot("about-you")
    screen.press("Next: who and why")
    screen.field("The work you want to know more about").fill("hydrologist")
    screen.field("Their name").fill("Elena Ruiz")
    screen.field("Where").fill("Brightwater Consulting")
    screen.settle()
    screen.choose("How you found them", "Through a professor")
    screen.field("Who it was").fill("Prof. Okafor")
    screen.settle()
    screen.shot("who-and-why")
    screen.press("Next: your email")
    screen.press("Write drafts")
    screen.press("Copy")
    seconds = time.monotonic() - begin

    copied = screen.page.evaluate("navigator.clipboard.readText()")
    assert "Ruiz" in copied
    assert "Okafor" in copied
    assert screen.clicks <= MOST_CLICKS
    assert seconds < MOST_SECONDS
    assert not screen.errors


@SIZES
def test_questions_are_pinned_moved_and_printed(window: Opener, size: tuple[int, int]) -> None:
    """The list follows the person's wishes, and the sheet comes as a file."""
    screen = window(size)
    screen.open()
    screen.press("Try an example")
    screen.press("Write my drafts and questions")
    screen.turn("Questions")
    screen.shot("questions")
    asked = screen.page.locator(".asked .question")
    second, third = asked.nth(1).inner_text(), asked.nth(2).inner_text()

    screen.page.get_by_role("button", name=f"Pin: {third}", exact=True).click()
    expect(asked.first).to_have_text(third)
    screen.page.get_by_role("button", name=f"Leave out: {second}", exact=True).click()
    expect(screen.page.get_by_text(second, exact=True)).to_have_count(0)
    screen.press("Bring back 1 left out")
    expect(asked.filter(has_text=second)).to_have_count(1)
    expect(screen.page.get_by_text("left out")).to_have_count(0)

    with screen.page.expect_download() as download:
        screen.page.get_by_role("button", name="Question sheet (PDF)").click()
    assert download.value.path().read_bytes().startswith(b"%PDF")


@SIZES
def test_getting_ready_ends_in_a_calendar_entry(window: Opener, size: tuple[int, int]) -> None:
    """Day and time give an entry for the talk, and one for the thank-you."""
    screen = window(size)
    screen.open()
    screen.press("Try an example")
    screen.turn("Get ready")
    screen.shot("get-ready")
    screen.page.get_by_test_id("stDateInputField").first.click()
    screen.page.keyboard.type("20261120")
    screen.page.keyboard.press("Tab")
    screen.page.get_by_test_id("stTimeInput").locator("[role=spinbutton]").first.click()
    screen.page.keyboard.type("1530")
    screen.page.keyboard.press("Tab")
    screen.settle()

    with screen.page.expect_download() as download:
        screen.press("Calendar entries: the talk, and the thank-you")
    entry = download.value.path().read_text()
    assert "DTSTART:20261120T153000" in entry
    assert entry.count("BEGIN:VEVENT") == 2


@SIZES
def test_a_pasted_draft_is_checked_and_mended(window: Opener, size: tuple[int, int]) -> None:
    """Findings appear in the text and beside it, and go away as the text is mended."""
    screen = window(size)
    screen.open("check")
    draft = screen.field("Your draft")
    draft.fill(
        "Dear Dr. Ruiz,\n\nThank you for speaking with me yesterday about the Scioto wetlands. "
        "Your advice to keep a field notebook stuck with me. Please let me know if you have any "
        "job openings.\n\nKind regards,\nMaya Patel"
    )
    expect(screen.page.get_by_text("Recognized: A thank-you note")).to_be_visible()
    expect(screen.page.locator("mark.error").first).to_be_attached()
    screen.shot("check-a-draft")

    draft.fill(draft.input_value().replace(" Please let me know if you have any job openings.", ""))
    expect(screen.page.locator("mark.error")).to_have_count(0)
    expect(screen.page.get_by_role("status").filter(has_text="Ready to send")).to_be_visible()


@SIZES
def test_a_thank_you_is_written_from_notes(window: Opener, size: tuple[int, int]) -> None:
    """One line of notes is enough for a note that names it."""
    screen = window(size)
    screen.open()
    screen.press("Try an example")
    screen.turn("Thank them")
    screen.field("What you are taking away, one thing a line").fill("keep a field notebook")
    screen.press("Write the thank-you note")
    screen.shot("thank-them")

    expect(screen.field("Email")).to_have_value(re.compile("field notebook"))
    assert not screen.errors
