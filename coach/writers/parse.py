"""A model's text becomes the fields that were asked for: read leniently, validated strictly."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import TypeVar

from pydantic import BaseModel, ConfigDict, ValidationError

from coach.errors import ModelReplyError

_THOUGHT = re.compile(r"<think>.*?</think>", re.DOTALL)
_FENCE = re.compile(r"```[\w-]*\n?(.*?)```", re.DOTALL)
_PLAIN = re.compile(
    r"\A(?:.*\n)??\W*Subject\W*:\W*(?P<subject>.+)\n+(?P<body>[\s\S]+)", re.IGNORECASE
)
_ENDINGS = ('"', "'", "}", "]", "`")


class Unusable(ModelReplyError):  # noqa: N818 - named for what the answer is
    """An answer that is no draft. ``again`` says to the model what to do better, if that helps."""

    def __init__(self, what: str, *, again: str | None = None) -> None:
        super().__init__(f"The model {what}. Try again, or set another model in COACH_MODEL.")
        self.again = again


class Fields(BaseModel):
    """What a model is asked for; the schema sent to it allows nothing else."""

    model_config = ConfigDict(extra="forbid", strict=True)


class EmailFields(Fields):
    """An email."""

    subject: str
    body: str


class NoteFields(Fields):
    """A note without a subject line."""

    body: str


class QuestionFields(Fields):
    """A list of questions."""

    questions: list[str]


Kind = TypeVar("Kind", bound=Fields)


def parse(text: str, schema: type[Kind]) -> Kind:
    """The first object in ``text`` that has the fields of ``schema``.

    Fences, thoughts, commentary around it, and small slips of JSON are read past. Raises Unusable
    where there is none, or where the text breaks off in the middle of a value.
    """
    bare = _THOUGHT.sub("", text).strip().lstrip("\ufeff")
    problem = "it holds no JSON object"
    for found in _objects(bare, schema):
        try:
            return schema.model_validate(_known(found, schema))
        except ValidationError as error:
            problem = _described(error)
    raise Unusable(
        "gave an answer that is no draft",
        again=(
            f"That answer cannot be read: {problem}. "
            f"Answer with one JSON object with these keys and nothing else: {_keys(schema)}."
        ),
    )


def _keys(schema: type[Fields]) -> str:
    return ", ".join(schema.model_fields)


def _objects(text: str, schema: type[Fields]) -> Iterator[Mapping[str, object]]:
    """Every object the text may hold, from the strictest way of reading it to the most lenient."""
    candidates = [text, *_FENCE.findall(text)]
    for candidate in candidates:
        yield from _strict(candidate)
    for candidate in candidates:
        yield from _repaired(candidate)
    plain = _PLAIN.match(text)
    if plain and "subject" in schema.model_fields:
        yield plain.groupdict()


def _strict(text: str) -> Iterator[Mapping[str, object]]:
    decoder = json.JSONDecoder(strict=False)
    place = text.find("{")
    while place >= 0:
        try:
            found, place = decoder.raw_decode(text, place)
        except (json.JSONDecodeError, RecursionError):
            return
        yield from _flat(found)
        place = text.find("{", place)


def _repaired(text: str) -> Iterator[Mapping[str, object]]:
    """What json-repair makes of it; it also closes what broke off, which is no whole draft."""
    from json_repair import repair_json  # noqa: PLC0415 - needed for few answers

    start = text.find("{")
    if start < 0 or not text.rstrip().endswith(_ENDINGS):
        return
    try:
        found = repair_json(text[start:], return_objects=True)
    except (RecursionError, ValueError):
        return
    for each in found if isinstance(found, list) else [found]:
        yield from _flat(each)


def _flat(found: object) -> Iterator[Mapping[str, object]]:
    """An object, or the one wrapped in it: ``{"email": {"subject": …}}``."""
    if isinstance(found, dict):
        yield found
        for inner in found.values():
            if isinstance(inner, dict):
                yield inner


def _known(found: Mapping[str, object], schema: type[Fields]) -> dict[str, object]:
    """The fields asked for; a key too many is a habit of models, and no reason to ask again."""
    lowered = {str(key).strip().lower(): value for key, value in found.items()}
    return {name: lowered[name] for name in schema.model_fields if name in lowered}


def _described(error: ValidationError) -> str:
    """Paths and reasons, without the values: they are the model's own words."""
    return "; ".join(
        f"{'.'.join(map(str, each['loc']))}: {each['msg'].lower()}"
        for each in error.errors(include_url=False, include_input=False)[:3]
    )
