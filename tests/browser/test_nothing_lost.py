"""No typed word is lost, and none stays where the person does not want it."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Opener
from tests.browser.screen import free_port, served

WORK = "localStorage.getItem('coach.work')"
DRAFT = "Dear Dr. Ruiz, I have a question about wetlands that I have wanted to ask for a year."


def test_a_reload_brings_everything_back(window: Opener) -> None:
    """Fields, notes and edited drafts are on the desk again, in the same browser only."""
    screen = window()
    screen.open()
    screen.press("Try an example")
    screen.press("Write my drafts and questions")
    screen.field("Email").fill(DRAFT)
    screen.settle()
    screen.turn("Who and why")
    screen.field("What you know about their work, one thing a line").press("End")
    screen.page.keyboard.type(" and wrote about it")
    screen.page.wait_for_timeout(700)
    screen.settle()

    screen.open("who")
    notes = screen.field("What you know about their work, one thing a line")
    expect(notes).to_have_value(re.compile("and wrote about it"))
    screen.turn("Email")
    expect(screen.field("Email")).to_have_value(DRAFT)

    stranger = window()
    stranger.open("who")
    expect(stranger.field("Their name")).to_have_value("")


def test_a_dropped_connection_loses_nothing(window: Opener) -> None:
    """What was typed while the line was down is there when it is back."""
    screen = window()
    screen.open("check")
    screen.field("Your draft").fill("Dear Dr. Ruiz,")
    screen.settle()
    screen.page.context.set_offline(True)
    screen.field("Your draft").fill(DRAFT)
    screen.page.wait_for_timeout(600)
    screen.page.context.set_offline(False)
    screen.page.wait_for_timeout(2500)
    screen.settle()
    screen.turn("Start")
    screen.turn("Check a draft")

    expect(screen.field("Your draft")).to_have_value(DRAFT)


def test_a_server_started_anew_is_given_the_work_by_the_browser(window: Opener) -> None:
    """The page stays open, and so does the desk; what is typed in between is on it too."""
    port = free_port()
    with served(port=port) as address:
        screen = window(address=address)
        screen.open("who")
        screen.field("Their name").fill("Elena Ruiz")
        screen.settle()
        screen.turn("Check a draft")
    screen.field("Your draft").fill(DRAFT)
    with served(port=port):
        expect(screen.page.get_by_text("Welcome back.")).to_be_visible(timeout=30_000)
        expect(screen.field("Your draft")).to_have_value(DRAFT)
        screen.turn("Who and why")
        expect(screen.field("Their name")).to_have_value("Elena Ruiz")


def test_the_switch_and_forgetting_clear_the_browser(window: Opener) -> None:
    """Switched off, nothing stays; forgotten, the page is blank and so is the storage."""
    screen = window()
    screen.open("who")
    screen.field("Their name").fill("Elena Ruiz")
    screen.settle()
    screen.turn("Email")
    assert "Elena Ruiz" in screen.page.evaluate(WORK)

    screen.page.get_by_text("Keep my work in this browser").click()
    screen.settle()
    assert screen.page.evaluate(WORK) is None
    screen.open("who")
    expect(screen.field("Their name")).to_have_value("")

    screen.page.get_by_text("Keep my work in this browser").click()
    screen.field("Their name").fill("Elena Ruiz")
    screen.settle()
    screen.press("Save, open, forget")
    screen.press("Forget everything")
    expect(screen.page.get_by_text("Everything is forgotten.")).to_be_visible()
    assert screen.page.evaluate(WORK) is None
    screen.open("who")
    expect(screen.field("Their name")).to_have_value("")


def test_saved_work_opens_again_elsewhere(window: Opener, tmp_path: Path) -> None:
    """One file carries everything from one browser to another."""
    screen = window()
    screen.open()
    screen.press("Try an example")
    screen.press("Write my drafts and questions")
    screen.press("Save, open, forget")
    with screen.page.expect_download() as download:
        screen.press("Save my work")
    file = tmp_path / "my-work.json"
    download.value.save_as(file)
    assert json.loads(file.read_text(encoding="utf-8"))["coach"] == "work"

    other = window()
    other.open()
    other.press("Save, open, forget")
    other.page.locator("input[type=file]").last.set_input_files(file)
    expect(other.page.get_by_text("Your saved work is on your desk.")).to_be_visible()
    other.page.keyboard.press("Escape")
    other.turn("Email")
    expect(other.field("Email")).to_have_value(re.compile("Ruiz"))


def test_a_refused_upload_is_explained_and_loses_nothing(window: Opener, tmp_path: Path) -> None:
    """A file that is no résumé is named, with a way out, and the fields stay."""
    broken = tmp_path / "cv.pdf"
    broken.write_bytes(b"%PDF-1.7 nothing here")
    screen = window()
    screen.open("you")
    screen.field("You in one line").fill("a junior who loves rivers")
    screen.settle()
    screen.page.locator("input[type=file]").first.set_input_files(broken)

    expect(screen.page.get_by_role("alert")).to_contain_text("paste its text")
    expect(screen.field("You in one line")).to_have_value("a junior who loves rivers")
    screen.shot("refused-upload")


@pytest.mark.parametrize(
    ("path", "label", "words"),
    [
        ("who", "Their name", "Elena Ruiz"),
        ("who", "What you would like to learn, one thing a line", "what the days are like"),
        ("who", "Minutes (20 to 30 are usual)", "35"),
        ("ready", "Place or link", "the café by the river"),
        ("thanks", "What you are taking away, one thing a line", "keep a field notebook"),
        ("check", "Your draft", DRAFT),
        ("check", "Subject", "A question about wetlands"),
    ],
)
def test_a_reload_right_after_the_last_key_loses_no_word(
    window: Opener, path: str, label: str, words: str
) -> None:
    """What is typed in the last moment of a page is there again, without any pause before."""
    screen = window()
    screen.open(path)
    screen.listen()
    screen.field(label).fill(words)
    screen.page.reload()
    screen.settle()

    expect(screen.field(label)).to_have_value(words)


def test_the_last_words_of_a_draft_survive_a_reload(window: Opener) -> None:
    """An edited draft keeps its last word, and what was mended by a click stays mended."""
    screen = window()
    screen.open()
    screen.press("Try an example")
    screen.press("Write my drafts and questions")
    screen.field("Email").fill(DRAFT)
    screen.page.reload()
    screen.settle()
    expect(screen.field("Email")).to_have_value(DRAFT)

    screen.field("Email").fill(f"{DRAFT} Would you have 20 minutes!!!")
    note = screen.page.locator("li.note", has_text="!!!").first
    note.get_by_role("button").filter(has_not_text="Show it").first.click()
    expect(screen.field("Email")).not_to_have_value(re.compile("!!!"))
    screen.settle()
    screen.page.reload()
    screen.settle()
    expect(screen.field("Email")).not_to_have_value(re.compile("!!!"))


def test_last_words_are_not_kept_where_nothing_is_to_be_kept(window: Opener) -> None:
    """Neither the switch nor forgetting leaves a word behind, however fast the page goes."""
    screen = window()
    screen.open("who")
    screen.listen()
    screen.page.get_by_text("Keep my work in this browser").click()
    screen.field("Their name").fill("Elena Ruiz")
    screen.page.reload()
    screen.settle()
    screen.listen()
    expect(screen.field("Their name")).to_have_value("")
    assert "Elena" not in screen.page.evaluate("JSON.stringify(localStorage)")

    screen.page.get_by_text("Keep my work in this browser").click()
    screen.settle()
    screen.field("Their name").fill("Elena Ruiz")
    screen.press("Save, open, forget")
    screen.press("Forget everything")
    screen.page.reload()
    screen.settle()
    screen.listen()
    expect(screen.field("Their name")).to_have_value("")
    assert "Elena" not in screen.page.evaluate("JSON.stringify(localStorage)")


def test_a_typed_key_is_never_in_the_browsers_storage(window: Opener) -> None:
    """The key for a model is no part of the work, not even in the last moment of a page."""
    screen = window()
    screen.open()
    screen.press("Try an example")
    screen.turn("Email")
    screen.page.get_by_text("Use a language model instead").click()
    screen.page.get_by_label("Key", exact=True).fill("sk-a-very-secret-key")
    screen.page.reload()

    assert "sk-a-very" not in screen.page.evaluate("JSON.stringify(localStorage)")
