"""The records of a batch, read from JSON lines or CSV one at a time."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator, Mapping
from typing import BinaryIO, Literal, TextIO

from pydantic import ConfigDict, ValidationError, field_validator
from pydantic_core import PydanticCustomError

from coach.cli.parser import nearest
from coach.cli.sources import MOST_BYTES
from coach.domain.brief import Kind
from coach.domain.value import Value
from coach.errors import TextError

Form = Literal["jsonl", "csv"]

_TRUE, _FALSE = frozenset({"true", "yes", "1"}), frozenset({"false", "no", "0"})


class Record(Value):
    """One text of a batch: an email with its kind, or a question.

    Other keys are left alone, so that a table from elsewhere can be checked as it is.
    """

    model_config = ConfigDict(extra="ignore", str_strip_whitespace=False)

    id: str | int | None = None
    kind: str | None = None
    subject: str | None = None
    body: str | None = None
    first_contact: bool | None = None
    question: str | None = None

    @field_validator("subject", "body", "question")
    @classmethod
    def _is_text(cls, text: str | None) -> str | None:
        """Refuse halves of characters: they come of a wrong encoding, and nothing can show them."""
        try:
            (text or "").encode()
        except UnicodeEncodeError:
            raise PydanticCustomError("text", "The text is not UTF-8") from None
        return text

    def email_kind(self, usual: str | None) -> Kind:
        """Return the record's kind, or the usual one. Raises TextError where it is none."""
        kind = self.kind or usual
        if kind in set(Kind):
            return Kind(kind)
        if kind is None:
            raise TextError(f'The record has no "kind". The kinds are {", ".join(Kind)}.')
        raise TextError(
            f'"kind" is {kind!r}{nearest(kind, list(Kind))}. Give one of {", ".join(Kind)}.'
        )


def read(file: BinaryIO, form: Form) -> Iterator[tuple[int, Record | TextError]]:
    """Yield each record with the line it ends on; one that cannot be read is a TextError."""
    return _from_csv(file) if form == "csv" else _from_jsonl(file)


def _from_jsonl(file: BinaryIO) -> Iterator[tuple[int, Record | TextError]]:
    number = 0
    while line := file.readline(MOST_BYTES):
        number += 1
        if not line.endswith(b"\n") and len(line) == MOST_BYTES:
            while (more := file.readline(MOST_BYTES)) and not more.endswith(b"\n"):
                pass
            yield number, TextError("The record is too large. Give one email a record.")
        elif line.strip():
            yield number, _record_of(line.decode("utf-8-sig", errors="surrogateescape"))


def _record_of(line: str) -> Record | TextError:
    try:
        keys = json.loads(line)
    except (ValueError, RecursionError):
        return TextError("The line is not JSON. Give one JSON object a line.")
    if not isinstance(keys, dict):
        return TextError("The line is no JSON object. Give one JSON object a line.")
    return _record(keys)


def _from_csv(file: BinaryIO) -> Iterator[tuple[int, Record | TextError]]:
    text = io.TextIOWrapper(file, encoding="utf-8-sig", errors="surrogateescape", newline="")
    try:
        yield from _rows(text)
    finally:
        text.detach()  # whoever opened the file closes it


def _rows(text: TextIO) -> Iterator[tuple[int, Record | TextError]]:
    csv.field_size_limit(MOST_BYTES)
    rows = csv.DictReader(text)
    if not {"question", "body"} & set(rows.fieldnames or ()):
        raise TextError(
            'The first line of a CSV names its columns: "id", "kind", "subject", "body", '
            '"first_contact", or "id", "question". Add that line.'
        )
    while True:
        try:
            row = next(rows)
        except StopIteration:
            return
        except csv.Error:
            yield rows.line_num, TextError("The row cannot be read. Look for a stray quote.")
            continue
        yield rows.line_num, _record({key: cell for key, cell in row.items() if key and cell})


def _record(keys: Mapping[str, object]) -> Record | TextError:
    try:
        return Record.model_validate(_with_truth(keys))
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        return TextError(f'"{first["loc"][0]}": {first["msg"]}. Correct the record.')


def _with_truth(keys: Mapping[str, object]) -> Mapping[str, object]:
    """Read the words people put into a cell for yes and no."""
    said = keys.get("first_contact")
    if not isinstance(said, str):
        return keys
    word = said.strip().casefold()
    meant = True if word in _TRUE else False if word in _FALSE else said
    return {**keys, "first_contact": meant}
