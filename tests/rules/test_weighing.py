"""Sentences are weighed where no phrase tells what they want."""

from __future__ import annotations

from importlib import resources

import pytest

from coach.check import check
from coach.domain.brief import Kind
from coach.domain.text import Email
from coach.rules.weighing import ASKS_FROM, features, of_features, weights
from coach.rules.wording import WEIGHTS
from tests.eval.learn_weights import Sentence, fingerprint, learn, sentences


def asks(text: str) -> bool:
    """Whether the checker takes a text for an ask for work."""
    report = check(Email(kind=Kind.INTERVIEW_REQUEST, body=text))
    return any(finding.rule == "no-job-ask" for finding in report.findings)


@pytest.mark.parametrize(
    "text",
    [
        "Do you know whether Marlow Dental has any part-time openings this summer?",
        "I saw the receptionist posting at Kestrel House and would love to know if it is filled.",
        "I believe my skills in grant writing would make me a good fit for Harbor Trust.",
        "My nephew has just finished trade school and is looking for work; could Alder use him?",
    ],
)
def test_an_ask_at_a_named_employer_is_found_in_words_that_no_phrase_holds(text: str) -> None:
    """Which employer it is does not matter."""
    assert weights().weigh(text) > ASKS_FROM
    assert asks(text)


@pytest.mark.parametrize(
    "text",
    [
        "I would love to hear how Marlow Dental trains its new receptionists.",
        "My internship at Kestrel House ended in June, and I liked the cataloguing best.",
        "Please let me know if there is ever anything I can do for you.",
        "How did you come to work at Harbor Trust?",
    ],
)
def test_the_same_words_weigh_little_where_they_ask_for_nothing(text: str) -> None:
    """A harmless sentence of the same vocabulary passes."""
    assert not asks(text)


def test_a_name_counts_as_a_name_whoever_bears_it() -> None:
    """Names of one word and of several give the same features."""
    long = features("Is there an opening at Marlow Dental now?")
    assert long == features("Is there an opening at Kestrel now?")


def test_shouting_weighs_as_much_as_speaking() -> None:
    """Capitals throughout are no names."""
    shouted = features("DO YOU HAVE ANY JOBS FOR ME?")
    assert shouted == features("do you have any jobs for me?")


def test_a_sentence_that_sends_a_resume_for_the_talk_is_not_weighed() -> None:
    """Its purpose decides, not the words around it."""
    assert not asks(
        "I have attached my resume so you have a little background on me before we talk."
    )


def test_a_sentence_weighs_as_much_as_its_features_together() -> None:
    """The quick sum and the list of what is summed agree."""
    counted = {("(bias)",): -1.0, ("job",): 0.5, ("<", "is"): 2.0, ("WORK", "…", "WRITER"): 4.0}
    text = "is there a job for me, or any job for me"
    assert of_features(counted).weigh(text) == -1 + sum(counted.get(f, 0) for f in features(text))


def test_the_weights_are_learned_from_the_texts_and_classes_of_today() -> None:
    """Whoever changes either has to run ``python -m tests.eval.learn_weights``."""
    file = resources.files("coach.rules.wording").joinpath(WEIGHTS)
    assert f"# Learned from {fingerprint(list(sentences()))}\n" in file.read_text("utf-8")


LABELLED = [
    Sentence("1", "is there a job for me", asks=True),
    Sentence("2", "do you have a job for me", asks=True),
    Sentence("3", "how did you get your job", asks=False),
    Sentence("4", "how did you find the field", asks=False),
]


def test_learning_tells_the_labelled_sentences_apart() -> None:
    """What asks comes to more than 0, what does not to less."""
    learned = of_features(learn(LABELLED))
    assert [learned.weigh(each.text) > 0 for each in LABELLED] == [True, True, False, False]


def test_learning_twice_gives_the_same_weights() -> None:
    """The order of learning is fixed."""
    assert learn(LABELLED) == learn(LABELLED)
