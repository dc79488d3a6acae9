"""Questions: ranked by Coach, worded by a model only where its words are as good."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest

from coach import pipeline
from coach.domain.brief import Brief
from coach.domain.policy import Policy
from coach.domain.text import QuestionList
from coach.errors import SetupError
from coach.settings import Settings
from tests.serving import Answer, Received, Script, chat, in_turn, messages_of, serving

pytestmark = pytest.mark.block_network(allowed_hosts=["127.0.0.1"])

SettingsFor = Callable[..., Settings]
Asked = Callable[..., QuestionList]


@pytest.fixture
def plain(brief: Brief, guide: Policy) -> QuestionList:
    """The list without a model."""
    return pipeline.questions(brief, minutes=20, settings=Settings(), policy=guide)


@pytest.fixture
def asked(brief: Brief, guide: Policy, settings_for: SettingsFor) -> Asked:
    """The list with a model that answers by a script."""

    def run(script: Script, **changes: object) -> QuestionList:
        with serving(script) as stub:
            given = {"minutes": 20, "settings": settings_for(stub), "policy": guide}
            return pipeline.questions(brief, **given | changes)  # type: ignore[arg-type]

    return run


def worded(change: Callable[[str], str]) -> Script:
    """A model that changes each question it is given, and keeps their order."""

    def script(received: Received) -> Answer:
        listed = messages_of(received)[1]["content"].partition("<questions>\n")[2]
        lines = listed.partition("\n</questions>")[0].splitlines()
        changed = [change(line.partition(". ")[2]) for line in lines]
        return Answer(chat(json.dumps({"questions": changed})))

    return script


def test_good_words_are_taken_and_the_ranking_stays(asked: Asked, plain: QuestionList) -> None:
    """The model words the personal questions; order, reasons and the rest are Coach's."""
    listed = asked(worded(lambda words: f"If I may ask: {words[0].lower()}{words[1:]}"))
    assert ("model", "openai/stub", None) == (listed.writer, listed.model, listed.fallback_reason)
    assert any(each.question.startswith("If I may ask: ") for each in listed.questions)
    assert [(each.rank, each.why, each.scores) for each in plain.questions] == [
        (each.rank, each.why, each.scores) for each in listed.questions
    ]
    for old, new in zip(plain.questions, listed.questions, strict=True):
        assert old.personal_from or old.question == new.question
    assert listed.prompt_fingerprint
    assert listed.usage is not None


@pytest.mark.parametrize(
    "bad",
    [
        "Are you hiring for my role?",
        "Is it fun?",
        "How old are you?",
        "I would like to know.",
        "What did Globex Hydraulics teach you in 1987?",
        "What is [Name] like?",
    ],
)
def test_bad_words_are_left_out(bad: str, asked: Asked, plain: QuestionList) -> None:
    """A wording that breaks a rule, asks nothing or invents something is not taken."""
    listed = asked(worded(lambda _: bad))
    assert bad not in [each.question for each in listed.questions]
    assert [each.question for each in plain.questions] == [
        each.question for each in listed.questions
    ]
    assert "builtin" == listed.writer
    assert "kept every rule" in str(listed.fallback_reason)


@pytest.mark.parametrize(
    ("script", "says"),
    [
        (in_turn(Answer({}, 503)), "The model's server is overloaded"),
        (in_turn(Answer(chat(json.dumps({"questions": ["Why?"]})))), "lost some of the questions"),
        (in_turn(Answer(chat("No."))), "no draft"),
        (worded(lambda _: "See https://evil.example.org, would you?"), "added a link"),
    ],
    ids=["overloaded", "too few", "chatter", "a link"],
)
def test_a_model_that_fails_costs_no_question(
    script: Script, says: str, asked: Asked, plain: QuestionList
) -> None:
    """The list is the built-in one, and one sentence says why."""
    listed = asked(script)
    assert plain.questions == listed.questions
    assert says in str(listed.fallback_reason)
    assert "built-in words" in str(listed.fallback_reason)


def test_the_persons_own_questions_are_not_touched(asked: Asked) -> None:
    """What somebody wrote themselves stays as they wrote it."""
    own = "How did the wetlands change your mind about rivers?"
    listed = asked(worded(lambda words: f"If I may ask: {words}"), own=(own,))
    assert own in [each.question for each in listed.questions]


def test_the_built_in_words_can_be_demanded(asked: Asked, plain: QuestionList) -> None:
    """With a model set, nothing is sent when the built-in writer is asked for."""
    listed = asked(in_turn(Answer({}, 500)), writer="builtin")
    assert plain == listed


def test_a_demanded_model_must_be_set(brief: Brief, guide: Policy) -> None:
    """A model that is not there is a matter of set-up."""
    with pytest.raises(SetupError, match="COACH_MODEL"):
        pipeline.questions(brief, minutes=20, settings=Settings(), policy=guide, writer="model")


def test_the_prompt_can_be_seen_before_it_is_sent(
    brief: Brief, guide: Policy, settings_for: SettingsFor
) -> None:
    """What is shown is what goes out, word for word."""
    shown = pipeline.prompt_for_questions(brief, minutes=20, policy=guide)
    with serving(worded(str)) as stub:
        pipeline.questions(brief, minutes=20, settings=settings_for(stub), policy=guide)
    sent = [(each["role"], each["content"]) for each in messages_of(stub.received[0])]
    assert [(each.role, each.content) for each in shown.messages] == sent
