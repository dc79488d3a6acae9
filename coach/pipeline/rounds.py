"""The rounds of a model: what it wrote, what was wrong with it, and the best of each draft."""

from __future__ import annotations

from coach.domain.text import CheckedDraft, Round, Usage
from coach.errors import ModelError
from coach.pipeline.checking import Checker, errors, faults
from coach.pipeline.speaking import first_sentence
from coach.writers import DraftRequest, Revision, Written


class Rounds:
    """A model's drafts over its rounds; of each draft the best version is kept."""

    def __init__(self, request: DraftRequest, checker: Checker) -> None:
        self._request = request
        self._checker = checker
        self._best: list[CheckedDraft] = []
        self.story: list[Round] = []
        self.fingerprint: str | None = None
        self.failure: ModelError | None = None

    @property
    def ready(self) -> list[CheckedDraft]:
        """The drafts without errors."""
        return [each for each in self._best if each.report.passed]

    @property
    def broken(self) -> list[CheckedDraft]:
        """The drafts with errors."""
        return [each for each in self._best if not each.report.passed]

    def next_request(self) -> DraftRequest:
        """The first request, or the drafts with errors and what was found in them."""
        if not self.story:
            return self._request
        revise = tuple(Revision(draft=each, findings=each.report.findings) for each in self.broken)
        return self._request.model_copy(update={"revise": revise, "variants": len(revise)})

    def take(self, written: Written) -> None:
        """Check what a round brought; a revised draft replaces its elder where it is better."""
        checked = [self._checker.checked(each, "model") for each in written.drafts]
        if self.story:
            newer = iter(checked)
            self._best = [
                each if each.report.passed else min(each, next(newer, each), key=faults)
                for each in self._best
            ]
        else:
            self._best = checked
            self.fingerprint = written.prompt_fingerprint
        self.story.append(
            Round(
                drafts=len(checked),
                ready=sum(each.report.passed for each in checked),
                broken=tuple(dict.fromkeys(rule for each in checked for rule in errors(each))),
                usage=written.usage,
            )
        )

    def reason(self, wanted: int) -> str | None:
        """Why the built-in writer wrote some of the drafts, in one sentence; None if it did not."""
        count = len(self.ready)
        if count >= wanted:
            return None
        what = "these drafts" if count == 0 else "the rest"
        return f"{self._trouble()}, so the built-in writer wrote {what}."

    def _trouble(self) -> str:
        if self.failure is not None:
            return first_sentence(self.failure)
        if not self.broken:
            return "The model returned fewer drafts than were asked for"
        rules = ", ".join(dict.fromkeys(rule for each in self.broken for rule in errors(each)))
        return f"The model could not write a draft that keeps every rule (it broke: {rules})"

    def usage(self) -> Usage | None:
        """What all rounds together took; None where no call was answered."""
        spent = [each.usage for each in self.story if each.usage is not None]
        return Usage.together(spent) if spent else None
