"""The four scores of a question, each with the sentence that says why."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from coach.domain.text import ScoreReasons, Scores
from coach.questions import bank
from coach.questions.candidate import Candidate
from coach.questions.notes import Answer
from coach.questions.setting import Setting

Judgement = tuple[float, str]

# A bank question serves by its worth; an aim, a kind of work or a situation adds to that.
_LEAST, _WORTH, _TOUCH, _TOPIC, _KIND, _SITUATION = 0.12, 0.6, 0.3, 0.1, 0.12, 0.15
_SHADOW, _ON_THE_AIM, _MOST = 0.1, 0.85, 0.85
# An aim of one or two words is touched too easily to count in full.
_LEAST_AIM = 3
# What no website holds: a person's own story most of all, figures and trends of a field least.
_STORY = frozenset({"decisions", "hindsight", "path", "rewards"})
_JUDGEMENT = frozenset({"advice", "mistakes", "network", "qualities", "staying"})
_FIELD = frozenset({"alternatives", "change", "demand", "training"})
_DEEPER = {"what": 0.0, "why": 0.05, "trade-off": 0.1}
# Close to the person, and better asked when some trust is there.
_CLOSE = frozenset({"own-mistake", "stop-being-right", "biggest-risk", "what-counts", "pay-range"})
_SEEN_AT_WORK = frozenset({"day-to-day", "first-months", "shadow", "tools"})
_LEARNED_AT_SCHOOL = frozenset({"further-degree", "training-needed"})
_LONG_SHARE = 1 / 3
_WHO = {"student": "a student", "changer": "a career changer", "shadow": "a day at somebody's side"}


class Weighed(NamedTuple):
    """A candidate, what was judged of it, and its total; ``answer`` is what the notes say on it."""

    candidate: Candidate
    judged: dict[str, Judgement]
    total: float
    answer: Answer | None = None

    @property
    def scores(self) -> Scores:
        """The four scores, rounded as they are shown."""
        return Scores(**{name: round(score, 2) for name, (score, _) in self.judged.items()})

    @property
    def reasons(self) -> ScoreReasons:
        """The sentence for each score."""
        return ScoreReasons(**{name: said for name, (_, said) in self.judged.items()})


def weigh(candidate: Candidate, setting: Setting, counts: Mapping[str, float]) -> Weighed:
    """Score one candidate; the total is the mean of the four scores, weighted by ``counts``."""
    answer = setting.notes.answer_to(candidate)
    judged = {
        "relevance": _relevance(candidate, setting),
        "only_they_can_answer": _only_they(candidate, answer),
        "new_to_you": _new(candidate, setting, answer),
        "fit": _fit(candidate, setting),
    }
    whole = sum(counts.values()) or 1.0
    return Weighed(
        candidate=candidate,
        judged=judged,
        total=sum(counts[name] * score for name, (score, _) in judged.items()) / whole,
        answer=answer,
    )


def _relevance(candidate: Candidate, setting: Setting) -> Judgement:
    if candidate.own:
        return 1.0, "You want to ask it, and the best questions are those you want answers to."
    if candidate.because:
        return candidate.serves, candidate.because
    titles = bank.load().titles
    title = titles[candidate.topic]
    kind = next((kind for kind in candidate.kinds if kind in setting.kinds), None)
    situation = len(candidate.fits) == 1 and setting.audience in candidate.fits
    base = _LEAST + _WORTH * candidate.serves
    touched = len(candidate.stems & setting.aim_stems) / max(_LEAST_AIM, len(setting.aim_stems))
    closer = base + _TOUCH * touched
    return _first(
        (candidate.topic == "shadow", base + _SHADOW,
         "It lets you learn from what you see, which is what the day is for."),
        (situation, base + _SITUATION, "It is about the situation you are in yourself."),
        (candidate.sense in setting.aim_senses, max(_ON_THE_AIM, base),
         "It asks about something that you said you want to learn."),
        (candidate.topic in setting.aim_topics, closer + _TOPIC,
         f"It is close to what you want to learn: {title}."),
        (kind is not None, closer + _KIND,
         f"It matters more in {titles.get(kind or '')} than elsewhere."),
        (touched > 0, closer, "It touches on what you want to learn."),
        (setting.has_aim, base, f"You did not name {title}, but it rounds off the picture."),
        (True, base, f"Most people in your place want to hear about {title}."),
    )  # fmt: skip


def _only_they(candidate: Candidate, answer: Answer | None) -> Judgement:
    if answer:
        return 0.2, f"Your notes already say something on it: “{answer.quote}”."
    sources = " ".join(candidate.personal_from)
    deeper = _DEEPER[candidate.depth]
    return _first(
        ("contact.research" in sources, 0.95,
         "It is about something that this person did, so nobody else can answer it."),
        ("contact." in sources, 0.7, "It asks about this person's own post."),
        ("target.learn" in sources, 0.85,
         "It asks for what this person has seen and lived, not for what is written down."),
        (candidate.personal, 0.75, "The answer has to come from their own experience."),
        (candidate.topic == "shadow", 0.75, "It is about what the two of you see that day."),
        (candidate.topic in _STORY, 0.65 + deeper,
         "It asks for this person's own story, which stands on no website."),
        (candidate.topic in _FIELD, 0.4 + deeper,
         "Others in the field, or a good article, could answer it too."),
        (candidate.topic in _JUDGEMENT, 0.55 + deeper,
         "It asks for this person's judgement, which no website gives."),
        (True, 0.55 + deeper, "It asks how the work is from the inside."),
    )  # fmt: skip


def _new(candidate: Candidate, setting: Setting, answer: Answer | None) -> Judgement:
    seen = setting.done and candidate.topic in _SEEN_AT_WORK and not candidate.personal
    taught = setting.studied and candidate.sense in _LEARNED_AT_SCHOOL
    return _first(
        (answer, 0.25, "You know part of the answer from your notes."),
        (seen, 0.45, f"Your résumé shows that you have done some of this: {setting.done}."),
        (taught, 0.5, f"Your résumé shows that you know some of this: {setting.studied}."),
        (True, 0.8, "Nothing in your résumé or notes answers it."),
    )  # fmt: skip


def _fit(candidate: Candidate, setting: Setting) -> Judgement:
    who, takes = _WHO[setting.audience], f"about {candidate.minutes:g} minutes"
    long = candidate.minutes > setting.minutes * _LONG_SHARE
    return _first(
        (setting.audience not in candidate.fits, 0.2, f"It was not made for {who}."),
        (len(candidate.fits) == 1, 1.0, f"It is made for {who}."),
        (candidate.key in _CLOSE, 0.5, "It is rather close for a first meeting."),
        (long, 0.6, f"It takes {takes}, much of your {setting.minutes}."),
        (True, 0.85, f"It suits a first meeting and takes {takes}."),
    )  # fmt: skip


def _first(*rules: tuple[object, float, str]) -> Judgement:
    """The judgement of the first rule whose condition holds, the score at most 1."""
    applied: Iterable[Judgement] = ((score, said) for holds, score, said in rules if holds)
    score, said = next(iter(applied))
    return min(1.0, score), said
