"""A Word file's visible lines. Runs in the child process only."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from typing import Any

from coach.resume.archive import check_zip
from coach.resume.clean import clean, is_bold
from coach.resume.source import COLUMN_START, Hidden, Limits, Source, SourceLine, Unreadable

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_TINY = 4.0  # points
_LEAST_LETTERS = 10
_HEADING_STYLE = re.compile(r"^(?:heading|title|titre|überschrift|título|section)", re.IGNORECASE)


def read_docx(content: bytes, limits: Limits) -> Source:
    """Return what a reader of the document sees. Raises Unreadable."""
    import docx  # noqa: PLC0415 - large, and no other format needs it

    check_zip(content, limits)
    document = docx.Document(io.BytesIO(content))
    walk = _Walk(document)
    for section in document.sections[:1]:
        walk.container(section.header._element)  # noqa: SLF001 - text boxes and fields have no public way in
    walk.container(document.element.body)
    for section in document.sections[:1]:
        walk.container(section.footer._element)  # noqa: SLF001 - as above
    letters = sum(len(line.text) for line in walk.lines)
    if letters > limits.characters:
        raise Unreadable("long")
    if letters < _LEAST_LETTERS:
        raise Unreadable("scanned" if document.inline_shapes else "empty")
    links = [
        relation.target_ref
        for relation in document.part.rels.values()
        if relation.reltype.endswith("/hyperlink") and relation.is_external
    ]
    return Source(tuple(walk.lines), tuple(walk.hidden), tuple(links))


class _Walk:
    """Goes through a document in its own order, into tables, text boxes and content controls."""

    def __init__(self, document: Any) -> None:  # noqa: ANN401 - python-docx ships no types
        self._styles = {style.style_id: style for style in document.styles}
        self.lines: list[SourceLine] = []
        self.hidden: list[Hidden] = []
        self._gap = 1.0

    def container(self, element: Any) -> None:  # noqa: ANN401 - an lxml element
        """Take the lines of a body, cell, header or text box."""
        for child in element:
            tag = child.tag
            if tag == f"{_W}p":
                self._paragraph(child)
            elif tag == f"{_W}tbl":
                self._table(child)
            elif tag in {
                f"{_W}sdt",
                f"{_W}sdtContent",
                f"{_W}customXml",
                f"{_W}ins",
                f"{_W}smartTag",
            }:
                self.container(child)

    def _table(self, table: Any) -> None:  # noqa: ANN401 - an lxml element
        """Read across rows whose cells are short, and down cells that are columns."""
        for row in table.iter(f"{_W}tr"):
            if next((up for up in row.iterancestors(f"{_W}tbl")), None) is not table:
                continue
            cells = [
                cell for cell in row.iter(f"{_W}tc") if next(cell.iterancestors(f"{_W}tr")) is row
            ]
            counts = [len([p for p in cell.iter(f"{_W}p") if _has_text(p)]) for cell in cells]
            if max(counts, default=0) <= 1:
                self._row(cells)
            elif counts[0] == 1 and len(cells) > 1 and self._is_label(cells[0]):
                self._labelled(cells)
            else:
                for cell in cells:
                    self._gap = COLUMN_START
                    self.container(cell)

    def _is_label(self, cell: Any) -> bool:  # noqa: ANN401 - an lxml element
        return len("".join(cell.itertext()).split()) <= 5  # noqa: PLR2004 - a heading or a date beside its text

    def _row(self, cells: list[Any]) -> None:
        before = len(self.lines)
        for cell in cells:
            self.container(cell)
        made = self.lines[before:]
        if len(made) > 1:
            text = "\t".join(line.text for line in made)
            self.lines[before:] = [made[0]._replace(text=text, heading=False)]

    def _labelled(self, cells: list[Any]) -> None:
        """A label beside several lines stands on the first of them."""
        before = len(self.lines)
        for cell in cells:
            self.container(cell)
        made = self.lines[before:]
        if len(made) > 1 and not made[1].bullet:
            joined = made[0]._replace(text=f"{made[0].text}\t{made[1].text}", heading=False)
            self.lines[before:] = [joined, *made[2:]]

    def _paragraph(self, paragraph: Any) -> None:  # noqa: ANN401 - an lxml element
        style = self._styles.get(_value(paragraph, "pPr/pStyle"))
        pieces = list(self._runs(paragraph, style))
        parts = "".join(text for text, _, _ in pieces).split("\n")
        bold = is_bold([(text, heavy) for text, heavy, _ in pieces])
        size = max((size for text, _, size in pieces if text.strip()), default=0.0)
        name = style.name if style is not None else ""
        for part in parts:
            text = clean(part)
            if not text:
                self._gap += 1.0
                continue
            self.lines.append(
                SourceLine(
                    text,
                    size=size,
                    bold=bold,
                    gap=self._gap,
                    heading=bool(_HEADING_STYLE.match(name or "")),
                    bullet=_is_listed(paragraph, style),
                )
            )
            self._gap = 0.0
        for box in _text_boxes(paragraph):
            self.container(box)

    def _runs(self, paragraph: Any, style: Any) -> Iterator[tuple[str, bool, float]]:  # noqa: ANN401 - lxml and python-docx
        """Yield text, whether bold, and size; hidden runs are put aside."""
        for run in paragraph.iter(f"{_W}r"):
            if next(run.iterancestors(f"{_W}p")) is not paragraph:
                continue
            if any(up.tag in {f"{_W}del", f"{_MC}Fallback"} for up in run.iterancestors()):
                continue
            text = _run_text(run)
            why = _hidden_why(run, style)
            if why and text.strip():
                self.hidden.append(Hidden(text.strip(), why))
            elif text:
                yield text, _is_on(run, "b", style), _size(run, style)


def _run_text(run: Any) -> str:  # noqa: ANN401 - an lxml element
    pieces = []
    for child in run:
        if child.tag == f"{_W}t":
            pieces.append(child.text or "")
        elif child.tag in {f"{_W}tab", f"{_W}ptab"}:
            pieces.append("\t")
        elif child.tag in {f"{_W}br", f"{_W}cr"}:
            pieces.append("\n")
        elif child.tag == f"{_W}noBreakHyphen":
            pieces.append("-")
        elif child.tag == f"{_W}sym":
            pieces.append("\t")
    return "".join(pieces)


def _value(element: Any, path: str) -> str | None:  # noqa: ANN401 - an lxml element
    found = element.find("/".join(f"{_W}{step}" for step in path.split("/")))
    return None if found is None else found.get(f"{_W}val")


def _is_on(run: Any, name: str, style: Any) -> bool:  # noqa: ANN401 - lxml and python-docx
    own = run.find(f"{_W}rPr/{_W}{name}")
    if own is not None:
        return own.get(f"{_W}val") not in {"0", "false", "off"}
    return bool(style is not None and style.font.bold) if name == "b" else False


def _size(run: Any, style: Any) -> float:  # noqa: ANN401 - lxml and python-docx
    own = _value(run, "rPr/sz")
    if own and own.isdigit():
        return int(own) / 2
    while style is not None:
        if style.font.size is not None:
            return float(style.font.size.pt)
        style = style.base_style
    return 11.0


def _hidden_why(run: Any, style: Any) -> str | None:  # noqa: ANN401 - lxml and python-docx
    if _is_on(run, "vanish", style) or (style is not None and style.font.hidden):
        return "it is marked as hidden"
    colour = (_value(run, "rPr/color") or "").upper()
    shaded = any(True for _ in run.iterancestors(f"{_W}tc", f"{_W}txbxContent"))
    if colour in {"FFFFFF", "FEFEFE"} and not shaded and run.find(f"{_W}rPr/{_W}shd") is None:
        return "it has the colour of its background"
    return "its type is too small to be seen" if _size(run, style) < _TINY else None


def _is_listed(paragraph: Any, style: Any) -> bool:  # noqa: ANN401 - lxml and python-docx
    number = _value(paragraph, "pPr/numPr/numId")
    if number is not None:
        return number != "0"
    return bool(style is not None and re.match(r"list", style.name or "", re.IGNORECASE))


def _text_boxes(paragraph: Any) -> Iterator[Any]:  # noqa: ANN401 - lxml elements
    for box in paragraph.iter(f"{_W}txbxContent"):
        if not any(up.tag == f"{_MC}Fallback" for up in box.iterancestors()):
            yield box


def _has_text(paragraph: Any) -> bool:  # noqa: ANN401 - an lxml element
    return any((text.text or "").strip() for text in paragraph.iter(f"{_W}t"))
