"""The examples of every rule are its tests, as they are its documentation."""

from __future__ import annotations

import pytest

from coach.check import check, check_questions
from coach.domain.brief import Kind
from coach.domain.text import Email
from coach.rules import Example, Rule, catalogue, question_catalogue
from coach.rules.asked import QuestionRule

RULES = [rule for rule in catalogue() if not rule.needs_brief]
GOOD = [
    pytest.param(rule, example, id=f"{rule.name}-{number}")
    for rule in RULES
    for number, example in enumerate(rule.good)
]
BAD = [
    pytest.param(rule, example, id=f"{rule.name}-{number}")
    for rule in RULES
    for number, example in enumerate(rule.bad)
]


def fired(rule: Rule, example: Example) -> bool:
    """Whether the rule flags the example."""
    kind = example.kind or rule.kinds[0]
    report = check(Email(kind=kind, body=example.body, subject=example.subject))
    return rule.name in {finding.rule for finding in report.findings}


@pytest.mark.parametrize(("rule", "example"), GOOD)
def test_a_good_example_passes_its_rule(rule: Rule, example: Example) -> None:
    """What a rule shows as good is not flagged by it."""
    assert not fired(rule, example), f"false positive of {rule.name} on: {example.body}"


@pytest.mark.parametrize(("rule", "example"), BAD)
def test_a_bad_example_violates_its_rule(rule: Rule, example: Example) -> None:
    """What a rule shows as bad is flagged by it."""
    assert fired(rule, example), f"{rule.name} missed: {example.body}"


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_every_rule_has_examples_of_both_sorts_and_a_near_miss(rule: Rule) -> None:
    """A rule without two good and one bad example cannot be explained, or trusted."""
    assert len(rule.good) >= 2
    assert rule.bad


@pytest.mark.parametrize("rule", catalogue() + question_catalogue())
def test_every_record_is_complete(rule: Rule | QuestionRule) -> None:
    """Message, why, source and instruction are there, and the why is one or two sentences."""
    assert rule.message.endswith(".")
    assert rule.why.endswith(".")
    assert rule.source.startswith("docs/")
    assert rule.instruction.endswith(".")


@pytest.mark.parametrize("rule", question_catalogue(), ids=lambda rule: rule.name)
def test_the_examples_of_a_question_rule_hold(rule: QuestionRule) -> None:
    """Good questions pass their rule and bad ones do not; some rules look at a list as a whole."""
    good = check_questions(rule.good)
    assert not [f for report in good for f in report.findings if f.rule == rule.name]
    bad = check_questions(rule.bad)
    hits = [any(f.rule == rule.name for f in report.findings) for report in bad]
    assert (any(hits) or not hits) if rule.together else all(hits)


def test_rule_names_are_unique_and_speak() -> None:
    """A name stands for one rule of a catalogue."""
    names = [rule.name for rule in catalogue()]
    assert len(names) == len(set(names)) == 17


def test_a_report_never_points_outside_the_text() -> None:
    """Every span of every example lies in the original, and its text is what stands there."""
    for rule, example in ((r, e) for r in RULES for e in (*r.good, *r.bad)):
        kind = example.kind or rule.kinds[0]
        email = Email(kind=kind, body=example.body, subject=example.subject)
        for finding in check(email).findings:
            text = email.subject if finding.field == "subject" else email.body
            assert text is not None
            assert 0 <= finding.start <= finding.end <= len(text)
            assert text[finding.start : finding.end] == finding.text


def test_first_contact_is_as_usual_for_the_kind_unless_said() -> None:
    """Somebody already known need not be told how they were found."""
    body = "Dear Leticia,\n\nCould we talk for 20 minutes?\n\nShanice Wooldridge"
    stranger = check(Email(kind=Kind.INTERVIEW_REQUEST, body=body))
    known = check(Email(kind=Kind.INTERVIEW_REQUEST, body=body, first_contact=False))
    assert {"how-found", "introduction"} <= {f.rule for f in stranger.findings}
    assert not {"how-found", "introduction"} & {f.rule for f in known.findings}
