"""Everything a person wrote and chose in the app, as one value that can be kept and saved."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import Any, Literal, cast

from pydantic import Field, ValidationError

from coach.domain.brief import Ask, Brief, Earlier, Kind, Meeting
from coach.domain.people import HowFound, Reading, Via
from coach.domain.text import Draft, DraftResult, QuestionList
from coach.domain.value import Value
from coach.errors import TextError
from coach.writers import Length, Tone

USUAL_MINUTES = 20
"""What a first conversation asks for, until the person says otherwise."""


class Sheet(Draft):
    """A draft on the desk: as a writer wrote it, or as the person has ``edited`` it since."""

    edited: bool = False


class Sheets(Value):
    """The drafts of one kind, and the sentence that says who wrote them."""

    writer: Literal["builtin", "model"] = "builtin"
    written_by: str = ""
    sheets: tuple[Sheet, ...] = ()


class Wishes(Value):
    """How drafts should come out."""

    variants: int = Field(default=2, ge=1, le=5)
    tone: Tone = "warm"
    length: Length = "standard"
    note_characters: int = Field(default=200, ge=100, le=300)


class Answers(Value):
    """What the person answered to the three short questions about their aims, as typed.

    ``taken`` once they stand among the things to learn.
    """

    model_config = Value.model_config | {"str_strip_whitespace": False}

    decide: str = ""
    worry: str = ""
    offline: str = ""
    taken: bool = False


class Asking(Value):
    """The questions, and what the person did with them; questions are named by their words."""

    listed: QuestionList | None = None
    minutes: int = Field(default=USUAL_MINUTES, ge=5, le=240)
    own: tuple[str, ...] = ()
    notes: str = ""
    answers: Answers = Answers()
    pinned: tuple[str, ...] = ()
    dropped: tuple[str, ...] = ()
    order: tuple[str, ...] = ()


class Talk(Value):
    """When and where the conversation is, and what has been done for it.

    ``day`` and ``clock`` are kept as each is given; ``start`` is there once both are.
    """

    start: datetime | None = None
    day: date | None = None
    clock: time | None = None
    place: str | None = None
    done: tuple[str, ...] = ()
    sent: date | None = None


class Pasted(Value):
    """What stands on the page that checks any draft."""

    model_config = Value.model_config | {"str_strip_whitespace": False}

    kind: Kind | None = None
    subject: str = ""
    body: str = ""


class Work(Value):
    """The whole desk. ``coach`` and ``schema`` tell a saved file from any other JSON."""

    coach: Literal["work"] = "work"
    schema_: Literal[1] = Field(default=1, alias="schema")
    brief: Brief = Brief(ask=Ask(minutes=USUAL_MINUTES))
    resume_name: str | None = None
    resume_text: str = ""
    wishes: Wishes = Wishes()
    sheets: dict[Kind, Sheets] = Field(default_factory=dict)
    asking: Asking = Asking()
    talk: Talk = Talk()
    pasted: Pasted = Pasted()

    @property
    def untouched(self) -> bool:
        """Whether nothing was written or chosen yet."""
        return self == Work()


def save(work: Work) -> str:
    """Return the work as the JSON of a file that ``load`` and the command line read."""
    return work.model_dump_json(by_alias=True, indent=1, exclude_computed_fields=True)


def load(content: str | bytes) -> Work:
    """Read saved work. Raises TextError when it is not a file that this app saved."""
    try:
        return Work.model_validate_json(content)
    except ValidationError:
        raise TextError(
            "This file is no work saved by Coach. Choose the file that “Save my work” gave you."
        ) from None


def take_drafts(work: Work, result: DraftResult, written_by: str) -> Work:
    """Put new drafts on the desk; drafts the person has edited stay behind them, none is lost."""
    earlier = work.sheets.get(result.kind, Sheets()).sheets
    written = [
        Sheet(label=draft.label, subject=draft.subject, body=draft.body, facts=draft.facts)
        for draft in result.drafts
    ]
    kept = [sheet for sheet in earlier if sheet.edited]
    desk = Sheets(writer=result.writer, written_by=written_by, sheets=(*written, *kept))
    return work.model_copy(update={"sheets": {**work.sheets, result.kind: desk}})


def edit_sheet(work: Work, kind: Kind, number: int, *, subject: str | None, body: str) -> Work:
    """Replace the words of one draft; the same words change nothing."""
    desk = work.sheets[kind]
    sheet = desk.sheets[number]
    if (sheet.subject, sheet.body) == (subject, body):
        return work
    edited = sheet.model_copy(update={"subject": subject, "body": body, "edited": True})
    sheets = (*desk.sheets[:number], edited, *desk.sheets[number + 1 :])
    changed = desk.model_copy(update={"sheets": sheets})
    return work.model_copy(update={"sheets": {**work.sheets, kind: changed}})


def take_resume(work: Work, reading: Reading, name: str) -> Work:
    """Put a résumé on the desk; a name the person gave themselves stays."""
    sender = work.brief.sender
    if sender.name is None:
        sender = sender.model_copy(update={"name": reading.profile.name})
    brief = work.brief.model_copy(update={"resume": reading, "sender": sender})
    return work.model_copy(update={"brief": brief, "resume_name": name})


def joined(kept: Work, typed: Work) -> Work:
    """Return the kept work with what was typed on a blank desk before it came; no word is lost."""
    return cast("Work", _joined(kept, typed, Work(), text=False))


def _joined(kept: Any, typed: Any, blank: Any, *, text: bool) -> Any:  # noqa: ANN401 - any field
    if typed in (blank, kept):
        return kept
    if kept == blank:
        return typed
    if text:
        return f"{kept.rstrip()} {typed.lstrip()}"
    if isinstance(kept, tuple):
        return (*kept, *typed)
    if isinstance(kept, Value) and type(kept) is type(typed) is type(blank):
        return kept.model_copy(update=_fields_joined(kept, typed, blank))
    return typed


def _fields_joined(*values: Value) -> dict[str, object]:
    # Two choices among a few cannot be joined, though they are kept as words: the later one counts.
    fields = type(values[0]).model_fields
    return {
        name: _joined(
            *(getattr(value, name) for value in values),
            text=field.annotation in (str, str | None),
        )
        for name, field in fields.items()
    }


_BLANK: dict[str, Value] = {
    "found": HowFound(via=Via.OTHER),
    "meeting": Meeting(),
    "earlier": Earlier(),
}


def put(value: Any, path: tuple[str, ...], new: object) -> Any:  # noqa: ANN401 - any value's field
    """Return ``value`` with the field at ``path`` replaced; a number names a place in a list.

    A part of a brief that was not there yet is begun.
    """
    if not path:
        return new
    head, rest = path[0], path[1:]
    if isinstance(value, tuple):
        place = int(head)
        return (*value[:place], put(value[place], rest, new), *value[place + 1 :])
    inner = getattr(value, head)
    if inner is None and rest:
        inner = _BLANK[head]
    return value.model_copy(update={head: put(inner, rest, new)})


def get(value: Any, path: tuple[str, ...]) -> Any:  # noqa: ANN401 - any value's field
    """Return the field at ``path``, as ``put`` understands it; None where a parent is missing."""
    for name in path:
        if value is None:
            return None
        value = value[int(name)] if isinstance(value, tuple) else getattr(value, name)
    return value


def settled(work: Work, path: str) -> Work:
    """Drop the doubt about a value of the résumé that the person has corrected at ``path``."""
    start = "brief.resume.profile."
    reading = work.brief.resume
    if reading is None or not path.startswith(start):
        return work
    head, *rest = path.removeprefix(start).split(".")
    corrected = head + "".join(f"[{part}]" if part.isdigit() else f".{part}" for part in rest)
    doubtful = tuple(doubt for doubt in reading.doubtful if doubt != corrected)
    return cast("Work", put(work, ("brief", "resume", "doubtful"), doubtful))
