"""The records of a batch."""

from __future__ import annotations

import io
import json

import pytest

from coach.cli.records import Form, Record, read
from coach.domain.brief import Kind
from coach.errors import TextError


def records(content: bytes | str, form: Form) -> list[tuple[int, Record | TextError]]:
    """All records of a file with this content."""
    raw = content.encode() if isinstance(content, str) else content
    return list(read(io.BytesIO(raw), form))


def bodies(content: bytes | str, form: Form) -> list[str | None]:
    """The bodies of the good records, and None for each bad one."""
    return [each.body if isinstance(each, Record) else None for _, each in records(content, form)]


class TestJsonLines:
    """One JSON object a line."""

    def test_other_keys_and_empty_lines_are_passed_over(self) -> None:
        """A table from elsewhere can be checked as it is."""
        line = json.dumps({"id": 7, "kind": "thank-you", "body": "Thanks!", "school": "Ohio"})

        assert [(3, Record(id=7, kind="thank-you", body="Thanks!"))] == records(
            f"\n  \n{line}", "jsonl"
        )

    @pytest.mark.parametrize(
        "bad",
        [
            b"{not json}",
            b'["a list"]',
            b'{"body": 12}',
            b'{"body": "\xff\xfe"}',
            b'{"body": "x", "first_contact": "perhaps"}',
            b'{"body": "\\ud800"}',
            b"[" * 100_000,
        ],
    )
    def test_a_bad_line_does_not_lose_the_next(self, bad: bytes) -> None:
        """What cannot be read becomes an error of two sentences, and reading goes on."""
        found = records(bad + b'\n{"body": "fine"}\n', "jsonl")

        assert [1, 2] == [line for line, _ in found]
        assert isinstance(found[0][1], TextError)
        assert str(found[0][1]).count(". ") == 1
        assert Record(body="fine") == found[1][1]

    def test_a_line_without_end_is_one_bad_record(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Memory stays bounded whatever comes in."""
        monkeypatch.setattr("coach.cli.records.MOST_BYTES", 40)
        long = b'{"body": "' + b"x" * 100 + b'"}'

        assert [None, "fine"] == bodies(long + b'\n{"body": "fine"}', "jsonl")


class TestCsv:
    """A table with a line of names."""

    def test_cells_become_a_record(self) -> None:
        """Lines within quotes belong to the cell, an empty cell is nothing, words are truth."""
        table = 'id,kind,subject,body,first_contact\nA,thank-you,,"Dear Elena,\nThanks",No\n'

        expected = Record(id="A", kind="thank-you", body="Dear Elena,\nThanks", first_contact=False)
        assert [(3, expected)] == records("\ufeff" + table, "csv")

    def test_columns_may_stand_in_any_order_with_others_between(self) -> None:
        """Columns go by their names."""
        assert ["Hello"] == bodies("sent,body,kind\n2026-01-02,Hello,follow-up\n", "csv")

    def test_a_row_in_another_encoding_does_not_lose_the_next(self) -> None:
        """One cell of Latin-1 is one bad record."""
        assert [None, "fine"] == bodies(b"kind,body\nthank-you,caf\xe9\nthank-you,fine\n", "csv")

    @pytest.mark.parametrize("table", ["", "name,text\nA,B\n"])
    def test_a_table_without_names_is_refused_as_a_whole(self, table: str) -> None:
        """Nothing can be told of its cells."""
        with pytest.raises(TextError, match="names its columns"):
            records(table, "csv")


class TestKinds:
    """What a record says it is."""

    def test_the_record_beats_the_usual(self) -> None:
        """``--kind`` serves records that name none."""
        assert Kind.THANK_YOU is Record(kind="thank-you").email_kind("follow-up")
        assert Kind.FOLLOW_UP is Record().email_kind("follow-up")

    def test_a_wrong_kind_gets_the_nearest(self) -> None:
        """The sentence names what was given and what is meant."""
        with pytest.raises(TextError, match="'thankyou'; the nearest is 'thank-you'"):
            Record(kind="thankyou").email_kind(None)
