"""Who writes, what a model is sent, and where keys stay."""

from __future__ import annotations

import pytest

from coach.ui import work
from tests.ui.visit import Visit

MODEL = "openai/a-model"
AGREE = "I have looked at it. It may be sent, and so may what I change here later."
KEY = "sk-a-very-secret-key"


@pytest.fixture
def with_model(monkeypatch: pytest.MonkeyPatch) -> None:
    """An installation with a model."""
    monkeypatch.setenv("COACH_MODEL", MODEL)


def test_without_a_model_it_is_said_that_no_model_sees_anything(example: Visit) -> None:
    """The usual case is said before drafts are written, and again with them."""
    example.turn("email")

    assert any("sent to no model" in element.value for element in example.app.markdown)
    example.press("Write drafts")
    assert example.told("Your words were sent to no model.")


@pytest.mark.usefixtures("with_model")
class TestWithAModel:
    """What happens before the first call."""

    def test_nothing_is_written_before_the_person_agrees(self, example: Visit) -> None:
        """The one-click way on the first page leads to the question, not to the call."""
        example.press("Write my drafts and questions")

        assert example.title == "Your email"
        assert example.work.sheets == {}
        assert example.told(f"The model {MODEL} will write this.")
        (button,) = [b for b in example.app.button if b.label == "Write drafts"]
        assert button.disabled

    def test_all_that_will_be_sent_is_shown_without_contact_details(self, example: Visit) -> None:
        """Every message stands on the page; addresses and numbers are in none of them."""
        example.turn("email")
        shown = "\n".join(element.value for element in example.app.code)
        profile = example.kept("brief.resume.profile")

        assert "Elena Ruiz" in shown
        assert "Scioto" in shown
        assert example.kept("brief.contact.email") not in shown
        assert profile.email not in shown
        assert profile.phone not in shown

    def test_what_is_sent_to_word_questions_is_shown_on_their_page(self, example: Visit) -> None:
        """The page of questions asks for itself, whichever page is opened first."""
        example.turn("questions")
        shown = "\n".join(element.value for element in example.app.code)

        assert example.told(f"The model {MODEL} will word the personal questions.")
        assert "Scioto" in shown
        assert example.kept("brief.contact.email") not in shown
        assert not example.ticked(AGREE)

    def test_forgetting_everything_takes_the_agreement_back(self, example: Visit) -> None:
        """Whoever sits down next is asked anew before a model is sent anything."""
        example.turn("email")
        example.tick(AGREE)
        example.press("Forget everything")
        example.turn("start")
        example.press("Try an example")
        example.turn("email")

        assert not example.ticked(AGREE)
        (button,) = [b for b in example.app.button if b.label == "Write drafts"]
        assert button.disabled

    def test_the_same_model_at_another_address_is_asked_for_again(
        self, example: Visit, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Agreement is to who is sent the words, and a name alone does not say who that is."""
        example.turn("email")
        example.tick(AGREE)
        monkeypatch.setenv("COACH_API_BASE", "https://models.example.org")
        example.turn("email")

        assert not example.ticked(AGREE)

    def test_agreeing_on_one_page_is_no_agreement_to_what_another_sends(
        self, example: Visit
    ) -> None:
        """Questions carry notes, and a thank-you note the talk: each page asks for itself."""
        example.turn("email")
        example.tick(AGREE)
        example.turn("questions")
        assert not example.ticked(AGREE)
        example.press("Suggest questions")
        assert example.kept("asking.listed").writer == "builtin"

        example.turn("thanks")
        example.fill("What you are taking away, one thing a line", "keep a field notebook")
        assert not example.ticked(AGREE)
        (button,) = [b for b in example.app.button if b.label == "Write the thank-you note"]
        assert button.disabled
        assert any("field notebook" in element.value for element in example.app.code)

    def test_agreeing_once_is_enough_for_a_page(self, example: Visit) -> None:
        """The box is asked for once a page and model, not once a draft."""
        example.turn("email")
        example.tick(AGREE)
        example.turn("start")
        example.turn("email")

        (button,) = [b for b in example.app.button if b.label == "Write drafts"]
        assert not button.disabled


def test_a_typed_key_is_in_nothing_that_leaves_the_visit(example: Visit) -> None:
    """Neither the saved file, nor the browser's storage, nor any component is given the key."""
    example.turn("email")
    example.fill_form("Model", MODEL)
    example.fill_form("Key", KEY)
    example.press("Use this model")

    assert example.told(f"The model {MODEL} will write this.")
    assert KEY not in work.save(example.work)
    everything = str([element.proto for element in example.app.get("bidi_component")])
    assert KEY not in everything
    assert KEY not in str(example.app.session_state["coach.model"])


def test_an_address_that_is_none_is_said_so(example: Visit) -> None:
    """A typing mistake is met at once, and not by a call that fails."""
    example.turn("email")
    example.fill_form("Model", MODEL)
    example.fill_form("Address of your own model server (optional)", "localhost:8080")
    example.press("Use this model")

    assert example.told("begins with http:// or https://")


def test_on_a_shared_server_a_model_needs_a_known_provider_and_an_own_key(
    example: Visit, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A visitor can neither point the server at an address nor write at its cost."""
    monkeypatch.setattr("coach.ui.honesty._only_here", lambda: False)
    example.turn("email")
    assert not [f for f in example.app.text_input if "Address of your own" in f.label]

    example.fill_form("Model", "ollama/anything")
    example.fill_form("Key", KEY)
    example.press("Use this model")
    assert example.told("provider/name and your own key")

    example.fill_form("Model", MODEL)
    example.fill_form("Key", "")
    example.press("Use this model")
    assert example.told("provider/name and your own key")


# The port is really tried, and refuses: a blocked one would leave its socket open.
@pytest.mark.block_network(allowed_hosts=["127.0.0.1"])
def test_a_failed_model_call_is_said_and_loses_nothing(
    example: Visit, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The built-in writer answers instead, and the page says why."""
    monkeypatch.setenv("COACH_MODEL", MODEL)
    monkeypatch.setenv("COACH_API_BASE", "http://127.0.0.1:9")
    monkeypatch.setenv("COACH_API_KEY", KEY)
    monkeypatch.setenv("COACH_TIMEOUT", "2")
    before = example.work.brief
    example.turn("email")
    example.tick(AGREE)
    example.press("Write drafts")

    assert example.work.brief == before
    assert example.told("Written by Coach’s built-in writer.")
    assert example.told("so the built-in writer wrote these drafts")
    assert len(example.drawn("letter")) == 2
    assert not example.told(KEY)


def test_questions_go_to_no_model_that_was_not_agreed_to(
    example: Visit, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A model that is set up but not agreed to is not asked for questions either."""
    monkeypatch.setenv("COACH_MODEL", MODEL)
    monkeypatch.setenv("COACH_API_KEY", KEY)
    example.turn("questions")
    example.press("Suggest questions")

    listed = example.work.asking.listed
    assert listed is not None
    assert listed.writer == "builtin"
    assert listed.fallback_reason is None
