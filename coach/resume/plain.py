"""Plain text and Markdown, as lines."""

from __future__ import annotations

import re

from coach.resume.clean import clean
from coach.resume.headings import looks_like_heading
from coach.resume.months import is_date_alone
from coach.resume.source import Limits, Source, SourceLine, Unreadable

_HEADING = re.compile(r"^\s{0,3}(?P<marks>#{1,6})\s+(?P<text>.*?)\s*#*$")
_RULE = re.compile(r"^\s*(?:[-=_*~#]\s*){3,}$")
_EMPHASIS = re.compile(r"(?P<mark>\*\*|__|(?<!\w)[*_](?=\S))(?P<text>[^*_\n]+?)(?P=mark)(?!\w)")
_LINK = re.compile(r"!?\[(?P<text>[^\]\n]*)\]\((?P<target>[^)\s]+)[^)\n]*\)")
_TABLE_ROW = re.compile(r"^\s*\|(?P<cells>.*)\|\s*$")
_MARGIN = re.compile(r"^ *(?P<label>\S.*?) {3,}(?=\S)")
_LETTER_POINTS = 6.0
_SIZES = (0.0, 24.0, 18.0, 14.0, 12.0, 11.5, 11.5)


def decode(content: bytes) -> str:
    """Return the text of a file, whatever common encoding it is in. Raises Unreadable."""
    for mark, encoding in ((b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16")):
        if content.startswith(mark):
            return content.decode(encoding, "replace")
    for encoding in ("utf-8-sig", "cp1252"):
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\x00" in text:
            raise Unreadable("broken")
        return text
    return content.decode("latin-1")


def read_plain(text: str) -> Source:
    """Return the lines of pasted or plain text; Markdown's marks become looks."""
    if len(text) > Limits(pages=1).characters:
        raise Unreadable("long")
    raw = re.sub(r"\r\n?|\f|\v|\u2028|\u2029", "\n", text).split("\n")
    widest = max((len(line.rstrip()) for line in raw), default=0)
    wrapped = sum(len(line.rstrip()) > 0.8 * widest for line in raw) > 3 and widest < 120  # noqa: PLR2004 - lines of a page, not of a screen
    lines: list[SourceLine] = []
    links: list[str] = []
    gap = 1.0
    for index, line in enumerate(raw):
        below = raw[index + 1] if index + 1 < len(raw) else ""
        made = _line(line, links)
        if made is None:
            gap += 0 if _RULE.match(line) else 1.0
            continue
        underlined = bool(re.match(r"^\s*(?:={3,}|-{3,})\s*$", below)) and bool(line.strip())
        lines.append(
            made._replace(
                gap=gap,
                heading=made.heading or underlined,
                left=_indent(line) * _LETTER_POINTS,
                right=len(line.rstrip()) * _LETTER_POINTS if wrapped else 0.0,
                edge=widest * _LETTER_POINTS if wrapped else 0.0,
            )
        )
        gap = 0.0
    if not any(any(letter.isalnum() for letter in line.text) for line in lines):
        raise Unreadable("empty")
    return Source(tuple(lines), links=tuple(links))


def _indent(line: str) -> int:
    """Return the column a line starts in; a date or heading in its margin does not count."""
    margin = _MARGIN.match(line)
    if margin and (is_date_alone(margin["label"]) or looks_like_heading(margin["label"])):
        return margin.end()
    return len(line) - len(line.lstrip(" ")) + 1


def _line(line: str, links: list[str]) -> SourceLine | None:
    if _RULE.match(line):
        return None
    heading = _HEADING.match(line)
    text = heading["text"] if heading else line
    row = _TABLE_ROW.match(text)
    if row:
        text = "\t".join(cell.strip() for cell in row["cells"].split("|"))
    text = _LINK.sub(lambda found: _linked(found, links), text)
    bold = bool(re.match(r"^\s*(?:[-*+]\s+)?(?:\*\*|__)[^*_]+(?:\*\*|__)", text))
    text = _EMPHASIS.sub(
        lambda found: found["text"], _EMPHASIS.sub(lambda found: found["text"], text)
    )
    text = clean(text.replace("\\&", "&"))
    if not text or not re.search(r"\w", text):
        return None
    size = _SIZES[len(heading["marks"])] if heading else 0.0
    return SourceLine(text, size=size, bold=bold, heading=bool(heading))


def _linked(found: re.Match[str], links: list[str]) -> str:
    links.append(found["target"])
    text = found["text"]
    return text if text.strip() else found["target"]
