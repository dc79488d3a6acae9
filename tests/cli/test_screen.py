"""Lines for a person."""

from __future__ import annotations

import io

import pytest

from coach.cli.place import Page
from coach.cli.screen import Screen, cells, harmless
from coach.domain.findings import Finding, Severity


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        """Say so."""
        return True

    def fileno(self) -> int:
        """A terminal's number is asked for its width; the test gives the width itself."""
        return 1


def finding(start: int, end: int) -> Finding:
    """A finding at a place."""
    return Finding(
        rule="tone",
        severity=Severity.WARNING,
        start=start,
        end=end,
        text="",
        message="Say it calmly.",
        why="Readers are people.",
        source="https://example.org/guide",
    )


class TestColours:
    """Colours are for eyes, not for files."""

    def test_none_where_the_stream_is_no_terminal(self) -> None:
        """A file gets plain text."""
        stream = io.StringIO()
        Screen.on(stream, {}).title("Report")

        assert "Report\n" == stream.getvalue()

    @pytest.mark.parametrize(
        ("environment", "coloured"),
        [
            ({}, True),
            ({"NO_COLOR": "1"}, False),
            ({"TERM": "dumb"}, False),
            ({"NO_COLOR": ""}, True),
        ],
    )
    def test_a_terminal_has_them_unless_it_says_otherwise(
        self, environment: dict[str, str], *, coloured: bool, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """NO_COLOR and a dumb terminal are respected."""
        monkeypatch.setattr(
            "os.get_terminal_size", lambda _: __import__("os").terminal_size((72, 20))
        )
        stream = Terminal()
        screen = Screen.on(stream, environment)
        screen.title("Report")

        assert coloured is ("\x1b[" in stream.getvalue())
        assert 72 == screen.width


class TestHarmless:
    """Shown text cannot act."""

    def test_control_and_direction_characters_become_dots(self) -> None:
        """No escape sequence and no reversed line leaves the program."""
        assert "red·[31m and ·gnp.exe" == harmless("red\x1b[31m and \u202egnp.exe")

    def test_letters_of_any_script_and_emoji_stay(self) -> None:
        """Only what steers is replaced."""
        text = "Zoë, 山田, שלום, 👩\u200d🔬"

        assert text == harmless(text)

    def test_wrapped_text_keeps_long_links_whole(self) -> None:
        """A link is for clicking."""
        stream = io.StringIO()
        link = "https://example.org/" + "a" * 90
        Screen(stream, width=40).paragraph(f"See {link} for more.")

        assert link in stream.getvalue().split()


@pytest.mark.parametrize(("text", "columns"), [("abc", 3), ("山田", 4), ("e\u0301", 1), ("", 0)])
def test_cells_counts_columns_not_characters(text: str, columns: int) -> None:
    """Wide letters take two columns and accents none."""
    assert columns == cells(text)


class TestMarks:
    """The marks stand under the words meant."""

    @pytest.mark.parametrize(
        ("text", "words"),
        [
            ("Dear Elena,\nplease hire me soon.\n", "hire me"),
            ("山田さん, please hire me soon.", "hire me"),
            ("A\tline with a tab, hire me\r\nand more\r\n", "hire me"),
            ("word " * 60 + "hire me" + " word" * 60, "hire me"),
            ("hire me", "hire me"),
            ("word " * 20 + "hire me", "hire me"),
            ("x" * 200 + " hire me " + "y" * 200, "hire me"),
        ],
    )
    def test_under_the_words_even_in_a_long_line(self, text: str, words: str) -> None:
        """Cut out what the marks stand under, and it is the words."""
        start = text.index(words)
        line, marks = Page(text).marked(finding(start, start + len(words)), width=60)

        lead = len(marks) - len(marks.lstrip())
        under = _columns(line)[lead : lead + len(words)]
        assert words == "".join(under)
        assert marks.strip() == "^" * len(words)
        assert cells(line) <= 62

    def test_one_mark_where_something_is_missing(self) -> None:
        """An empty span still shows its place, at the very end too."""
        assert ("Bye", "   ^") == Page("Hello\nBye").marked(finding(9, 9), width=60)

    def test_a_span_over_lines_is_marked_in_its_first(self) -> None:
        """The first line is enough to find the place."""
        assert ("one two", "    ^^^") == Page("one two\nthree").marked(finding(4, 13), width=60)

    def test_positions_count_from_one_in_the_whole_file(self) -> None:
        """A question on the second line is reported there."""
        page = Page("First?\nSecond one?\n", start=7)

        assert (2, 1) == page.position(0)
        assert (2, 8) == page.position(7)


def _columns(line: str) -> list[str]:
    """The character in each column; a wide one fills its second column with nothing."""
    return [part for character in line for part in (character, "")[: cells(character)]]
