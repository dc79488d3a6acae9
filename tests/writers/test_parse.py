"""A model's text, read leniently and validated strictly."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.writers.parse import EmailFields, NoteFields, QuestionFields, Unusable, parse

GOOD = '{"subject": "A question", "body": "Dear Dr. Ruiz,\\n\\nThank you.\\n\\nMaya"}'
BODY = "Dear Dr. Ruiz,\n\nThank you.\n\nMaya"


@pytest.mark.parametrize(
    "text",
    [
        GOOD,
        f"```json\n{GOOD}\n```",
        f"```\n{GOOD}\n```",
        f"Here is your email:\n\n{GOOD}\n\nLet me know if it fits!",
        f"<think>She wants {{something}} short.</think>{GOOD}",
        GOOD.replace('"}', '",}'),
        GOOD.replace("{", "{\n  ").replace('", "', '",\n  "'),
        GOOD.replace("\\n", "\n"),
        "{'subject': 'A question', 'body': 'Dear Dr. Ruiz,\\n\\nThank you.\\n\\nMaya'}",
        '{subject: "A question", body: "Dear Dr. Ruiz,\\n\\nThank you.\\n\\nMaya"}',
        GOOD.removesuffix("}"),
        f'{{"email": {GOOD}}}',
        f"[{GOOD}]",
        GOOD.replace('"subject"', '"Subject"'),
        GOOD.replace("}", ', "notes": "I kept it short."}'),
        f"\ufeff{GOOD}",
        f'{GOOD}\n{{"subject": "Another", "body": "Another text altogether."}}',
        f"Subject: A question\n\n{BODY}",
        f"Sure!\n**Subject:** A question\n\n{BODY}",
    ],
    ids=[
        "clean", "fence", "bare fence", "commentary", "thoughts", "trailing comma", "spaced",
        "raw line breaks", "single quotes", "bare keys", "no closing brace", "wrapped", "in a list",
        "capital key", "a key too many", "byte order mark", "two objects", "plain", "plain bold",
    ],
)  # fmt: skip
def test_an_answer_that_means_the_draft_is_read_as_the_draft(text: str) -> None:
    """Slips that models make do not cost another call."""
    fields = parse(text, EmailFields)
    assert ("A question", BODY) == (fields.subject.strip("* "), fields.body)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "I would be glad to help.",
        '{"subject": "A question"}',
        '{"subject": "A question", "body": 7}',
        '{"subject": "A question", "body": ["Dear"]}',
        '{"subject": "A question", "body": null}',
        '{"subject": "A question", "body": "Dear Dr. Ruiz, I am writing bec',
        "[[[[" * 5_000,
        "{" * 20_000,
        "null",
    ],
)
def test_an_answer_without_the_draft_is_refused_and_says_what_was_wanted(text: str) -> None:
    """What is no draft is not guessed at; the model is told which keys are wanted."""
    with pytest.raises(Unusable) as raised:
        parse(text, EmailFields)
    assert "subject, body" in str(raised.value.again)


def test_what_the_model_is_told_holds_none_of_its_own_words() -> None:
    """The second request names paths and reasons, not values."""
    with pytest.raises(Unusable) as raised:
        parse('{"subject": "SECRET", "body": 7}', EmailFields)
    assert "body: input should be a valid string" in str(raised.value.again)
    assert "SECRET" not in str(raised.value.again)


def test_a_note_and_a_list_have_their_own_fields() -> None:
    """The same reading serves every form that is asked for."""
    assert "Hello" == parse('{"body": "Hello"}', NoteFields).body
    assert ["Why?", "How?"] == parse('{"questions": ["Why?", "How?"]}', QuestionFields).questions


@given(st.text() | st.text(alphabet="{}[]\",:'\\n subjectbody"))
def test_no_text_breaks_the_reading(text: str) -> None:
    """Any text is read or refused; nothing else happens."""
    try:
        fields = parse(text, EmailFields)
    except Unusable:
        return
    assert isinstance(fields.body, str)
