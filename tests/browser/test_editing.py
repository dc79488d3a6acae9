"""Editing in place: the text is checked as it is typed, and mended with one click."""

from __future__ import annotations

from playwright.sync_api import expect

from tests.browser.conftest import Opener

BAD = (
    "Dear Dr. Ruiz,\n\nI study biology at Kent State and found you in the alumni network. "
    "Would you have 20 minutes to talk about the Scioto wetlands!!!\n\nThank you,\nLou Chen"
)


def test_typing_goes_on_while_the_text_is_checked(window: Opener) -> None:
    """Fast typing loses no letter, and neither focus nor cursor jumps."""
    screen = window()
    screen.open("check")
    draft = screen.field("Your draft")
    draft.click()
    text = "Dear Dr. Ruiz, I am writing to ask how you came to hydrology. " * 3
    screen.page.keyboard.type(text, delay=15)
    screen.page.wait_for_timeout(800)

    expect(draft).to_have_value(text)
    expect(draft).to_be_focused()
    assert draft.evaluate("field => field.selectionStart") == len(text)


def test_the_marks_lie_exactly_behind_their_words(window: Opener) -> None:
    """A mark is drawn where the words are, also after lines have wrapped."""
    screen = window()
    screen.open("check")
    draft = screen.field("Your draft")
    draft.fill(BAD)
    mark = screen.page.locator("mark", has_text="!!!")
    mark.wait_for(state="attached")

    behind = screen.page.locator(".body .behind").bounding_box()
    over = draft.bounding_box()
    assert behind
    assert over
    assert abs(behind["x"] - over["x"]) < 1
    assert abs(behind["width"] - over["width"]) < 1
    assert abs(behind["height"] - over["height"]) <= 2
    assert mark.inner_text() == "!!!"


def test_a_note_shows_its_words_in_the_text(window: Opener) -> None:
    """“Show it” selects the words meant, so that they can be typed over."""
    screen = window()
    screen.open("check")
    draft = screen.field("Your draft")
    draft.fill(BAD)
    note = screen.page.locator("li.note", has_text="!!!")
    note.get_by_role("button", name="Show it").click()

    expect(draft).to_be_focused()
    chosen = "field => field.value.slice(field.selectionStart, field.selectionEnd)"
    assert "!!!" in draft.evaluate(chosen)


def test_a_fix_changes_the_text_with_one_click(window: Opener) -> None:
    """The button says what it does, and the finding is gone afterwards."""
    screen = window()
    screen.open("check")
    draft = screen.field("Your draft")
    draft.fill(BAD)
    note = screen.page.locator("li.note", has_text="!!!")
    fixes = note.get_by_role("button").filter(has_not_text="Show it")
    fixes.first.click()

    expect(screen.page.locator("li.note", has_text="!!!")).to_have_count(0)
    assert "!!!" not in draft.input_value()
    assert "Would you have 20 minutes" in draft.input_value()


def test_an_edited_draft_stays_when_new_ones_are_written(window: Opener) -> None:
    """The person's own words move behind the new drafts, and are never replaced."""
    screen = window()
    screen.open()
    screen.press("Try an example")
    screen.press("Write my drafts and questions")
    screen.field("Email").fill("My own words.")
    screen.settle()
    screen.page.get_by_text("Write it differently").click()
    screen.press("Write new drafts")

    expect(screen.page.get_by_label("Email", exact=True)).to_have_count(3)
    texts = [field.input_value() for field in screen.page.get_by_label("Email", exact=True).all()]
    assert "My own words." in texts
    assert texts[0] != "My own words."


def test_arabic_begins_at_the_right_with_its_marks_behind_it(window: Opener) -> None:
    """The field and what lies behind it take the direction of their words."""
    screen = window()
    screen.open("check")
    draft = screen.field("Your draft")
    draft.fill("مرحبا دكتورة رويز، أود أن أتحدث معك!!!")
    screen.page.locator("mark").first.wait_for(state="attached")

    direction = "element => getComputedStyle(element).direction"
    assert draft.evaluate(direction) == "rtl"
    assert screen.page.locator(".body .behind").evaluate(direction) == "rtl"


def test_a_paste_too_long_for_the_editor_is_said_to_be_cut(window: Opener) -> None:
    """The browser keeps as much as fits; that the rest is left out is told beside the text."""
    screen = window()
    screen.open("check")
    draft = screen.field("Your draft")
    draft.click()
    screen.page.keyboard.insert_text("Dear Dr. Ruiz, " + "word " * 5000)

    expect(screen.page.locator(".count")).to_contain_text("No more than 20,000 characters fit")


def test_an_empty_text_can_neither_be_copied_nor_sent(window: Opener) -> None:
    """The button says why it cannot be pressed, and can be as soon as there is a word."""
    screen = window()
    screen.open("check")
    copy = screen.page.get_by_role("button", name="Copy", exact=True)
    expect(copy).to_be_disabled()
    expect(copy).to_have_accessible_description("0 words, so there is nothing to copy yet")
    screen.field("Your draft").fill("Hello")
    expect(copy).to_be_enabled()
    expect(screen.page.locator(".count")).to_have_text("1 word")

    screen.open()
    screen.press("Try an example")
    screen.press("Write my drafts and questions")
    screen.field("Email").fill("")
    screen.settle()
    expect(screen.page.get_by_text("there is nothing to send")).to_be_visible()
    expect(screen.page.get_by_role("button", name="Download as email file")).to_have_count(1)


def test_the_email_file_holds_the_last_words(window: Opener) -> None:
    """What was typed a moment before the download is in it."""
    screen = window()
    screen.open()
    screen.press("Try an example")
    screen.press("Write my drafts and questions")
    screen.field("Email").fill("Dear Dr. Ruiz, these are my very last words.")
    with screen.page.expect_download() as download:
        screen.page.get_by_role("button", name="Download as email file").first.click()

    assert "my very last words" in download.value.path().read_text(encoding="utf-8")
