"""Where a finding stands in the file a person has open: line, column, and the words marked."""

from __future__ import annotations

from dataclasses import dataclass

from coach.cli.screen import cells, harmless
from coach.domain.findings import Finding


@dataclass(frozen=True)
class Page:
    """The whole text of a file, and where in it the part begins that was checked."""

    text: str
    start: int = 0

    def position(self, offset: int) -> tuple[int, int]:
        """Return the line and column of an offset into the part; both count from 1 in the file."""
        offset += self.start
        before = self.text[:offset]
        begin = before.rfind("\n") + 1
        return before.count("\n") + 1, offset - begin + 1

    def marked(self, finding: Finding, *, width: int) -> tuple[str, str]:
        """Return the finding's first line, cut to ``width``, and one with marks under its words.

        A missing thing has one mark, at the place where it should have stood.
        """
        start, end = self.start + finding.start, self.start + finding.end
        begin = self.text.rfind("\n", 0, start) + 1
        stop = self.text.find("\n", start)
        line = self.text[begin : stop if stop >= 0 else len(self.text)].rstrip("\r")
        return _excerpt(line, start - begin, min(end - begin, len(line)), width)


def _excerpt(line: str, start: int, end: int, width: int) -> tuple[str, str]:
    """Cut a window out of a long line so that the marked words stand in it, and mark them."""
    room = width - 2
    first = min(start, len(line) - len(line.lstrip()))
    if end - first > room:
        first = max(0, min(start - room // 3, len(line) - room))
        first = line.find(" ", first, start) + 1 or first
    last = min(len(line), first + room)
    if end < last < len(line):
        last = max(end, line.rfind(" ", 0, last))
    before = "…" if line[:first].strip() else ""
    after = "…" if last < len(line) else ""
    shown = harmless(line[first:last])
    lead = cells(before) + cells(shown[: start - first])
    marks = max(1, cells(shown[start - first : min(end, last) - first]))
    return f"{before}{shown}{after}", " " * lead + "^" * marks
