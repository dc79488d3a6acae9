"""The model writer: prompts out, answers in, one draft for each version asked for."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from functools import partial
from typing import Literal

from coach import llm
from coach.domain.brief import Kind
from coach.domain.text import Draft, Usage
from coach.domain.value import Value
from coach.errors import ModelError
from coach.prompts import Prompt, render
from coach.settings import Settings
from coach.writers import DraftRequest, Revision, Written
from coach.writers.model.asking import Answer, Complete, ask
from coach.writers.model.judging import require_text, tidy
from coach.writers.model.ledger import facts_told
from coach.writers.model.manner import angles, style
from coach.writers.model.material import brief_text
from coach.writers.parse import EmailFields, NoteFields


class _Text(Value):
    """A text as a model gave it."""

    subject: str | None
    body: str


class ModelWriter:
    """Asks a model for each version at the same time.

    ``on_wait`` is called about four times a second with the seconds waited; what it raises
    cancels. A round takes ``settings.timeout`` seconds at most.
    """

    name: Literal["model"] = "model"

    def __init__(
        self,
        settings: Settings,
        complete: Complete = llm.complete,
        on_wait: Callable[[float], None] | None = None,
    ) -> None:
        self._settings = settings
        self._complete = complete
        self._on_wait = on_wait

    def prompts(self, request: DraftRequest) -> tuple[Prompt, ...]:
        """The prompts that ``write`` would send: one a version, or one a draft to mend."""
        if request.revise:
            return tuple(_revision_prompt(request, each) for each in request.revise)
        return tuple(
            render(
                request.kind.value,
                {
                    "rules": _bullets(request.rules),
                    "style": style(request),
                    "angle": angle.instruction,
                    "brief": brief_text(request.brief, request.kind, request.facts),
                },
            )
            for angle in angles(request.kind)[: request.variants]
        )

    def prompt(self, request: DraftRequest) -> Prompt:
        """The first of ``prompts``; the others differ from it in the angle only."""
        return self.prompts(request)[0]

    def write(self, request: DraftRequest) -> Written:
        """Drafts by the model; of versions that came out alike, one.

        A draft to mend that could not be mended comes back as it was. Raises ModelError where no
        answer at all could be used.
        """
        begin = time.monotonic()
        prompts = self.prompts(request)
        outcomes = llm.run_together(
            [partial(self._answer, each, request.kind) for each in prompts],
            seconds=self._settings.timeout,
            on_wait=self._on_wait,
        )
        _raise_if_none_can_be_used(outcomes)
        answers = [None if isinstance(each, Exception) else each for each in outcomes]
        waited = round(time.monotonic() - begin, 3)
        spent = [usage for answer in answers if answer for usage in answer.usage]
        return Written(
            drafts=_drafts(request, [answer.read if answer else None for answer in answers]),
            model=self._settings.model,
            prompt_fingerprint=prompts[0].fingerprint,
            usage=Usage.together(spent).model_copy(update={"seconds": waited}),
        )

    def _answer(self, prompt: Prompt, kind: Kind) -> Answer[_Text]:
        return ask(
            prompt,
            _fields(kind),
            partial(_read, prompt=prompt),
            settings=self._settings,
            complete=self._complete,
        )


def _drafts(request: DraftRequest, texts: Sequence[_Text | None]) -> tuple[Draft, ...]:
    """A draft for each text; in a revision, the old one where there is no text."""
    if request.revise:
        return tuple(
            _draft(request, each.draft.label, text) if text else each.draft
            for each, text in zip(request.revise, texts, strict=True)
        )
    labels = [angle.label for angle in angles(request.kind)]
    different = {
        text.body: _draft(request, label, text)
        for label, text in zip(labels, texts, strict=False)
        if text
    }
    return tuple(different.values())


def _revision_prompt(request: DraftRequest, revision: Revision) -> Prompt:
    subject = f"Subject: {revision.draft.subject}\n\n" if revision.draft.subject else ""
    findings = [
        f"“{each.text}”: {each.message}" if each.text else each.message
        for each in revision.findings
    ]
    keys = " and ".join(f'"{name}"' for name in _fields(request.kind).model_fields)
    return render(
        "revise",
        {
            "rules": _bullets(request.rules),
            "style": style(request),
            "returns": keys,
            "brief": brief_text(request.brief, request.kind, request.facts),
            "draft": f"{subject}{revision.draft.body}",
            "findings": _bullets(findings),
        },
    )


def _fields(kind: Kind) -> type[EmailFields | NoteFields]:
    """What is asked for: a note has no subject line."""
    return NoteFields if kind is Kind.LINKEDIN_NOTE else EmailFields


def _bullets(lines: Sequence[str]) -> str:
    return "\n".join(f"- {' '.join(line.split())}" for line in lines)


def _read(fields: EmailFields | NoteFields, *, prompt: Prompt) -> _Text:
    """The fields of an answer, tidied. Raises Unusable where they are no draft."""
    body = tidy(fields.body)
    subject = " ".join(fields.subject.split()) if isinstance(fields, EmailFields) else None
    require_text(f"{subject}\n{body}" if subject else body, prompt.messages)
    return _Text(subject=subject, body=body)


def _draft(request: DraftRequest, label: str, text: _Text) -> Draft:
    return Draft(
        label=label,
        subject=text.subject,
        body=text.body,
        facts=facts_told(text.body, request.brief, request.facts),
    )


def _raise_if_none_can_be_used(outcomes: Sequence[Answer[_Text] | Exception]) -> None:
    failures = [each for each in outcomes if isinstance(each, Exception)]
    for failure in failures:
        if not isinstance(failure, ModelError) or len(failures) == len(outcomes):
            raise failure
