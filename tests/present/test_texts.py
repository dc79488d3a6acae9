"""A checked text as a screen shows it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach import present
from coach.domain.brief import Kind
from coach.domain.findings import Finding, Report, Severity
from coach.domain.text import CheckedDraft, Draft, DraftResult, FactUse


def finding(
    start: int, end: int, severity: Severity = Severity.WARNING, field: str = "body"
) -> Finding:
    """A finding on a stretch of a text; only where it is and how grave it is matters here."""
    return Finding.model_validate(
        {
            "rule": "tone",
            "severity": severity,
            "field": field,
            "start": start,
            "end": end,
            "text": "",
            "message": "m",
            "why": "w",
            "source": "s",
        }
    )


class TestParts:
    """Cutting a text where findings begin and end."""

    def test_a_text_without_findings_is_one_plain_part(self) -> None:
        """Nothing is marked where nothing was found."""
        assert present.parts("Hello.", (), "body") == (present.Part(text="Hello."),)

    def test_a_finding_marks_its_words_and_no_others(self) -> None:
        """The marked part is the words meant, with the finding's number and severity."""
        cut = present.parts("Give me a job now", [finding(8, 13, Severity.ERROR)], "body")

        assert cut == (
            present.Part(text="Give me "),
            present.Part(text="a job", notes=(0,), severity=Severity.ERROR),
            present.Part(text=" now"),
        )

    def test_overlapping_findings_share_a_part_of_the_graver_severity(self) -> None:
        """Where two findings mean the same words, both numbers stand there."""
        cut = present.parts("abcdef", [finding(0, 4), finding(2, 6, Severity.ERROR)], "body")

        assert [(part.text, part.notes, part.severity) for part in cut] == [
            ("ab", (0,), Severity.WARNING),
            ("cd", (0, 1), Severity.ERROR),
            ("ef", (1,), Severity.ERROR),
        ]

    def test_a_missing_thing_is_an_empty_part_where_it_should_have_stood(self) -> None:
        """An empty span becomes a mark between two words."""
        cut = present.parts("Dear you", [finding(5, 5)], "body")

        assert [(part.text, part.notes) for part in cut] == [("Dear ", ()), ("", (0,)), ("you", ())]

    def test_findings_on_the_other_field_are_left_out(self) -> None:
        """A finding on the subject marks nothing in the body."""
        assert present.parts("abc", [finding(0, 3, field="subject")], "body") == (
            present.Part(text="abc"),
        )

    @given(
        st.text(max_size=40),
        st.lists(st.tuples(st.integers(0, 60), st.integers(0, 60)), max_size=6),
    )
    def test_the_parts_joined_are_the_text_whatever_the_findings(
        self, text: str, spans: list[tuple[int, int]]
    ) -> None:
        """No finding, however wrong its place, loses or doubles a character."""
        findings = [finding(min(span), max(span)) for span in spans]

        assert "".join(part.text for part in present.parts(text, findings, "body")) == text


@pytest.mark.parametrize(
    ("severities", "state", "sentence"),
    [
        ([], "ready", "Ready to send. Nothing needs mending."),
        (["error"], "mend", "Not ready yet: one thing to mend first."),
        (
            ["error", "error", "info"],
            "mend",
            "Not ready yet: two things to mend first, and one more worth a look.",
        ),
        (["warning"], "look", "Ready to send. One thing you may still want to look at."),
        (["info"] * 12, "look", "Ready to send. 12 things you may still want to look at."),
    ],
)
def test_the_verdict_says_in_one_sentence_where_a_text_stands(
    severities: list[str], state: str, sentence: str
) -> None:
    """Errors keep a text back; everything else leaves the choice to the person."""
    report = Report(
        kind="thank-you", findings=tuple(finding(0, 1, Severity(s)) for s in severities)
    )

    assert present.verdict(report) == present.Verdict.model_validate(
        {"state": state, "sentence": sentence}
    )


def result(**values: object) -> DraftResult:
    """A result with one draft."""
    draft = CheckedDraft(label="l", subject="s", body="b", report=Report(kind="thank-you"))
    return DraftResult.model_validate({"kind": Kind.THANK_YOU, "drafts": (draft,), **values})


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        (
            {"writer": "builtin"},
            "Written by Coach’s built-in writer. Your words were sent to no model.",
        ),
        (
            {"writer": "builtin", "fallback_reason": "The model did not answer."},
            "Written by Coach’s built-in writer. The model did not answer.",
        ),
        (
            {"writer": "model", "model": "openai/x"},
            "Written by the model openai/x, then checked.",
        ),
        (
            {"writer": "model", "model": "openai/x", "rounds": 2},
            "Written by the model openai/x, then checked and revised over 2 rounds.",
        ),
    ],
)
def test_it_is_said_who_wrote(values: dict[str, object], sentence: str) -> None:
    """A person always learns which writer wrote, and why it was not the other."""
    assert present.writer_sentence(result(**values)) == sentence


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("resume:12", "line 12 of your résumé"),
        ("sender.headline", "how you describe yourself"),
        ("contact.research[0]", "what you know about them"),
        ("contact.organization", "what you told us about them"),
        ("meeting.takeaways[1]", "your notes from the talk"),
        ("unheard-of", "what you told us"),
    ],
)
def test_a_source_is_said_in_words(source: str, words: str) -> None:
    """No screen shows the name of a key."""
    assert present.source_words(source) == words


def test_only_facts_that_still_stand_in_a_draft_are_listed() -> None:
    """A fact that was edited away is not claimed, and one told twice is listed once."""
    told = FactUse(text="led a river survey", start=0, end=18, source="resume:7")
    gone = FactUse(text="speaks Welsh", start=0, end=12, source="resume:9")
    draft = Draft(label="l", subject=None, body="I led a river survey.", facts=(told, told, gone))

    assert present.fact_lines(draft) == (
        present.FactLine(text="led a river survey", source="line 7 of your résumé"),
    )


@pytest.mark.parametrize(
    ("gap", "words"),
    [
        (
            'Your name is missing: add it under [sender], for example name = "Maya Patel".',
            "Your name is missing.",
        ),
        (
            "contact.research is longer than one sentence of an email can be: say it shorter.",
            (
                "What you know about them is longer than one sentence of an email can be: "
                "say it shorter."
            ),
        ),
        (
            (
                "sender.name still holds “[name]” from a template: "
                "put the real words there, or leave the key out."
            ),
            (
                "Your name still holds “[name]” from a template: "
                "put the real words there, or leave the field empty."
            ),
        ),
    ],
)
def test_a_gap_is_said_without_the_keys_of_a_brief_file(gap: str, words: str) -> None:
    """The person filled in a form, and never saw a brief file."""
    assert present.gap_words(gap) == words
