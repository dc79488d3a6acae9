"""Policies change thresholds, severities and switches without any code."""

from __future__ import annotations

from pathlib import Path

import pytest

from coach.check import check
from coach.domain.brief import Kind
from coach.domain.findings import Severity
from coach.domain.policy import Policy
from coach.domain.text import Email
from coach.errors import SetupError
from coach.policy import builtin, load


def written(folder: Path, text: str) -> Path:
    """A policy file with this text."""
    path = folder / "school.toml"
    path.write_text(text, encoding="utf-8")
    return path


def rules(body: str, policy: Policy) -> dict[str, Severity]:
    """The rules that fire on a first email, with their severities."""
    report = check(Email(kind=Kind.INTERVIEW_REQUEST, body=body), policy=policy)
    return {finding.rule: finding.severity for finding in report.findings}


def test_a_file_says_only_what_differs(tmp_path: Path) -> None:
    """What a policy file leaves out is as in the policy it extends."""
    policy = load(written(tmp_path, "[limits]\nconversation_minutes = 25\n"))
    assert policy.name == "school"
    assert policy.limits.conversation_minutes == 25
    assert policy.limits.shadow_days == builtin().limits.shadow_days


def test_a_file_may_extend_the_strict_policy(tmp_path: Path) -> None:
    """``extends`` names the policy to begin from."""
    policy = load(written(tmp_path, 'extends = "strict"\nfollow_up_days = 10\n'))
    assert policy.limits.conversation_minutes == 20
    assert policy.follow_up_days == 10


def test_severity_and_switches_take_effect(tmp_path: Path) -> None:
    """A rule can be made graver, or switched off."""
    text = 'off = ["length"]\n[severity]\ntime-limit = "error"\n'
    policy = load(written(tmp_path, text))
    found = rules("Would you have 45 minutes for a call?", policy)
    assert found["time-limit"] is Severity.ERROR
    assert "length" not in found


def test_the_strict_policy_wants_no_word_about_jobs() -> None:
    """What the guide allows as a disclaimer, the strict policy does not."""
    body = "I am not asking for a job. Would you have 20 minutes?"
    assert "no-job-ask" not in rules(body, builtin("guide"))
    assert "no-job-ask" in rules(body, builtin("strict"))


def test_the_strict_policy_wants_no_resume_with_a_first_email() -> None:
    """A résumé as background passes the guide and not the strict policy."""
    body = "I have attached my résumé as background for our talk."
    assert "no-job-ask" not in rules(body, builtin("guide"))
    assert "no-job-ask" in rules(body, builtin("strict"))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("[limits]\nconversation_minuets = 25\n", "conversation_minutes"),
        ('[severity]\ntime-limit = "fatal"\n', "severity.time-limit"),
        ("[limits\n", "not valid TOML"),
        ('extends = "loose"\n', "guide, strict"),
        ('[severity]\ntime-limits = "error"\n', "time-limit"),
        ('off = ["lenght"]\n', "length"),
    ],
)
def test_a_mistake_is_named_with_the_way_out(tmp_path: Path, text: str, words: str) -> None:
    """The error names the file's mistake and what would be right."""
    with pytest.raises(SetupError, match=words):
        load(written(tmp_path, text))


def test_a_missing_file_names_the_built_in_policies(tmp_path: Path) -> None:
    """Whoever mistyped a name sees the names there are."""
    with pytest.raises(SetupError, match="guide, strict"):
        load(tmp_path / "nowhere.toml")
