"""A visit to the app through Streamlit's test client: the movements a person makes."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from streamlit.testing.v1 import AppTest
from streamlit.util import calc_hash

from coach.ui.work import Work, get

DOOR = Path(__file__).resolve().parents[2] / "streamlit_app.py"
TITLES = {
    "start": "Ask someone about their work",
    "you": "About you",
    "who": "Who and why",
    "email": "Your email",
    "questions": "Questions to ask",
    "ready": "Get ready",
    "thanks": "Thank them",
    "check": "Check a draft",
}


class Visit:
    """One visit to the app: opens pages, presses buttons, reads what stands there."""

    def __init__(self) -> None:
        self.app = AppTest.from_file(str(DOOR), default_timeout=30)
        self.app.run()

    @property
    def title(self) -> str:
        """The heading of the page that is shown."""
        shown: str = self.app.title[0].value
        return shown

    @property
    def work(self) -> Work:
        """The work of the visit, as the app keeps it."""
        kept: Work = self.app.session_state["coach.work"]["work"]
        return kept

    def kept(self, path: str) -> Any:
        """Return one value of the work; ``path`` is dotted."""
        return get(self.work, tuple(path.split(".")))

    def press(self, label: str) -> None:
        """Press the button with these words."""
        found = [button for button in self.app.button if button.label == label]
        assert found, f"no button “{label}” among {[b.label for b in self.app.button]}"
        found[0].click().run()

    def fill(self, label: str, text: str) -> None:
        """Type into the field with this label."""
        typed = [f for f in (*self.app.text_input, *self.app.text_area) if f.label == label]
        assert typed, f"no field “{label}”"
        typed[0].set_value(text).run()

    def fill_form(self, label: str, text: str) -> None:
        """Type into a field of a form, which is sent with its button."""
        next(field for field in self.app.text_input if field.label == label).set_value(text)

    def choose(self, label: str, value: object) -> None:
        """Choose a value in the control with this label."""
        found = [c for c in (*self.app.radio, *self.app.selectbox) if c.label == label]
        assert found, f"no choice “{label}”"
        found[0].set_value(value).run()

    def number(self, label: str, amount: int) -> None:
        """Set the number in the field with this label."""
        next(n for n in self.app.number_input if n.label == label).set_value(amount).run()

    def tick(self, label: str) -> None:
        """Tick the box with this label."""
        next(box for box in self.app.checkbox if box.label == label).check().run()

    def ticked(self, label: str) -> bool:
        """Return whether the box with this label is ticked."""
        return bool(next(box for box in self.app.checkbox if box.label == label).value)

    def value(self, label: str) -> str:
        """Return what stands in the field with this label."""
        fields = (*self.app.text_input, *self.app.text_area)
        return str(next(field for field in fields if field.label == label).value)

    def upload(self, name: str, content: bytes, mime: str) -> None:
        """Give a résumé file."""
        given = next(f for f in self.app.file_uploader if "PDF" in f.label)
        given.set_value((name, content, mime)).run()

    @property
    def notices(self) -> list[str]:
        """What the page says in its notices."""
        return [notice["text"] for notice in self.drawn("notice")]

    def told(self, words: str) -> bool:
        """Return whether a notice on the page holds these words."""
        return any(words in text for text in self.notices)

    def drawn(self, component: str) -> list[dict[str, Any]]:
        """Return what was handed to each component of this name on the page."""
        return [
            json.loads(element.proto.json)
            for element in self.app.get("bidi_component")
            if element.proto.component_name == f"coach_{component}"
        ]

    def turn(self, name: str) -> None:
        """Turn to a page, as its link in the navigation does."""
        self.app._page_hash = calc_hash("" if name == "start" else name)
        self.app.run()
