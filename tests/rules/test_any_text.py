"""Whatever a person pastes: no exception, spans inside the text, the same answer twice."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from coach.check import apply_fixes, check, check_questions
from coach.domain.brief import Kind
from coach.domain.text import Email

# Pieces that steer chance to where the rules look.
PIECES = st.sampled_from(
    [
        "Dear ", "Hi ", "Dr. Ruiz,", "\n\n", "\n", "\r\n", "> ", "On Tue X wrote:", "Best,\n",
        "Maya Patel", "20 minutes", "half an hour", "are you hiring", "not ", "but ", "if ",
        "your team", "[Name]", "{{x}}", "____", "XXX", "!!!", "PLEASE HELP ME NOW", "P.S. ",
        "Subject: ", "pls", "résumé", "’", "\u00a0", "\u200f", "👋🏽", "\x00", "ﬁ", "İ", "ß", "½",
        "I'm a junior", "you led the X", "thank you", "- ", "1) ", "from 5.40 to 6.00",
    ]
)  # fmt: skip
TEXTS = st.lists(st.one_of(PIECES, st.text(max_size=12)), max_size=40).map("".join)
KINDS = st.sampled_from(list(Kind))


@settings(max_examples=300, deadline=None)
@given(body=TEXTS, subject=st.none() | TEXTS, kind=KINDS)
def test_any_text_has_a_report_with_spans_inside_it(
    body: str, subject: str | None, kind: Kind
) -> None:
    """Every finding points into the text it speaks of, and checking again finds the same."""
    email = Email(kind=kind, body=body, subject=subject)
    report = check(email)
    for finding in report.findings:
        text = subject if finding.field == "subject" else body
        assert text is not None
        assert 0 <= finding.start <= finding.end <= len(text)
        assert text[finding.start : finding.end] == finding.text
        for fix in finding.fixes:
            assert 0 <= fix.start <= fix.end <= len(text)
    assert check(email) == report


@settings(max_examples=150, deadline=None)
@given(body=TEXTS, subject=st.none() | TEXTS, kind=KINDS)
def test_safe_fixes_settle(body: str, subject: str | None, kind: Kind) -> None:
    """Applying safe fixes until there are none ends, and then nothing more is changed."""
    email = Email(kind=kind, body=body, subject=subject)
    for _ in range(len(body) + 2):
        mended = apply_fixes(email, check(email))
        if mended == email:
            break
        email = mended
    assert apply_fixes(email, check(email)) == email


@settings(max_examples=150, deadline=None)
@given(questions=st.lists(TEXTS, max_size=6), minutes=st.none() | st.integers(0, 90))
def test_any_questions_have_a_report_each(questions: list[str], minutes: int | None) -> None:
    """A list of any strings is answered by as many reports, in order."""
    reports = check_questions(questions, minutes=minutes)
    assert len(reports) == len(questions)
    for question, report in zip(questions, reports, strict=True):
        for finding in report.findings:
            assert question[finding.start : finding.end] == finding.text
