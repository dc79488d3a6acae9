"""An OpenDocument text's visible lines. Runs in the child process only."""

from __future__ import annotations

import io
import re
import zipfile
from typing import NamedTuple
from xml.etree import ElementTree as ET

from coach.resume.archive import check_zip
from coach.resume.clean import clean, is_bold
from coach.resume.source import Hidden, Limits, Source, SourceLine, Unreadable

_NS = {
    "office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
    "style": "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
    "text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
    "table": "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
    "fo": "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0",
    "xlink": "http://www.w3.org/1999/xlink",
}
_TINY = 4.0


def _name(prefixed: str) -> str:
    prefix, _, local = prefixed.partition(":")
    return f"{{{_NS[prefix]}}}{local}"


_SKIPPED = {_name("text:tracked-changes"), _name("text:note"), _name("office:annotation")}
_CONTAINERS = {_name("text:p"), _name("text:h")}


class _Style(NamedTuple):
    parent: str | None
    bold: bool | None
    size: float | None
    why_hidden: str | None
    backed: bool = False


class _Piece(NamedTuple):
    text: str
    bold: bool
    size: float


def read_odt(content: bytes, limits: Limits) -> Source:
    """Return what a reader of the document sees. Raises Unreadable."""
    check_zip(content, limits)
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        if b"encryption-data" in archive.read("META-INF/manifest.xml"):
            raise Unreadable("encrypted")
        body = ET.fromstring(archive.read("content.xml"))  # noqa: S314 - expat bounds entities, the child all else
        named = (
            ET.fromstring(archive.read("styles.xml"))  # noqa: S314 - as above
            if "styles.xml" in archive.namelist()
            else ET.Element("none")
        )
    walk = _Walk(_styles(named) | _styles(body))
    walk.container(body.find("office:body/office:text", _NS))
    if sum(len(line.text) for line in walk.lines) > limits.characters:
        raise Unreadable("long")
    if not walk.lines:
        raise Unreadable("empty")
    return Source(tuple(walk.lines), tuple(walk.hidden), tuple(walk.links))


def _styles(tree: ET.Element) -> dict[str, _Style]:
    styles = {}
    for style in tree.iter(_name("style:style")):
        looks = style.find("style:text-properties", _NS)
        given = looks.attrib if looks is not None else {}
        weight, size = given.get(_name("fo:font-weight")), given.get(_name("fo:font-size"), "")
        points = float(size[:-2]) if re.fullmatch(r"[\d.]+pt", size) else None
        styles[style.get(_name("style:name"), "")] = _Style(
            parent=style.get(_name("style:parent-style-name")),
            bold=None if weight is None else weight in {"bold", "600", "700", "800", "900"},
            size=points,
            why_hidden=_why(given, points),
        )
    return styles


def _why(given: dict[str, str], size: float | None) -> str | None:
    if given.get(_name("text:display")) == "none":
        return "it is marked as hidden"
    if size is not None and size < _TINY:
        return "its type is too small to be seen"
    backed = given.get(_name("fo:background-color"), "transparent") not in {
        "transparent",
        "#ffffff",
    }
    if given.get(_name("fo:color"), "").casefold() in {"#ffffff", "#fefefe"} and not backed:
        return "it has the colour of its background"
    return None


class _Walk:
    """Goes through a document in its own order, into lists, tables and frames."""

    def __init__(self, styles: dict[str, _Style]) -> None:
        self._styles = styles
        self.lines: list[SourceLine] = []
        self.hidden: list[Hidden] = []
        self.links: list[str] = []
        self._gap = 1.0

    def container(
        self, element: ET.Element | None, *, bullet: bool = False, shaded: bool = False
    ) -> None:
        """Take the lines of a body, list, cell or frame."""
        for child in element if element is not None else ():
            if child.tag in _SKIPPED:
                continue
            if child.tag in _CONTAINERS:
                self._paragraph(child, bullet=bullet, shaded=shaded)
            elif child.tag == _name("table:table-row"):
                self._row(child)
            else:
                listed = bullet or child.tag == _name("text:list")
                self.container(child, bullet=listed, shaded=shaded)

    def _row(self, row: ET.Element) -> None:
        cells = [cell for cell in row if cell.tag == _name("table:table-cell")]
        short = all(len(cell.findall("text:p", _NS)) <= 1 for cell in cells)
        before = len(self.lines)
        for cell in cells:
            self.container(cell, shaded=True)
        made = self.lines[before:]
        if short and len(made) > 1:
            self.lines[before:] = [made[0]._replace(text="\t".join(line.text for line in made))]

    def _paragraph(self, paragraph: ET.Element, *, bullet: bool, shaded: bool) -> None:
        pieces: list[_Piece] = []
        frames: list[ET.Element] = []
        self._take(
            paragraph, paragraph.get(_name("text:style-name")), pieces, frames, shaded=shaded
        )
        bold = is_bold((piece.text, piece.bold) for piece in pieces)
        size = max((piece.size for piece in pieces if piece.text.strip()), default=0.0)
        for part in "".join(piece.text for piece in pieces).split("\n"):
            text = clean(part)
            if text:
                heading = paragraph.tag == _name("text:h")
                self.lines.append(
                    SourceLine(text, size, bold, gap=self._gap, heading=heading, bullet=bullet)
                )
                self._gap = 0.0
            else:
                self._gap += 1.0
        for frame in frames:
            self.container(frame)

    def _take(
        self,
        element: ET.Element,
        style: str | None,
        pieces: list[_Piece],
        frames: list[ET.Element],
        *,
        shaded: bool,
    ) -> None:
        self._add(element.text, style, pieces, shaded=shaded)
        for child in element:
            if child.tag == _name("text:tab"):
                self._add("\t", style, pieces, shaded=shaded)
            elif child.tag == _name("text:line-break"):
                self._add("\n", style, pieces, shaded=shaded)
            elif child.tag == _name("text:s"):
                self._add(
                    " " * min(int(child.get(_name("text:c"), "1")), 80),
                    style,
                    pieces,
                    shaded=shaded,
                )
            elif child.tag.endswith("}frame") or child.tag.endswith("}custom-shape"):
                frames.append(child)
            elif child.tag not in _SKIPPED:
                target = child.get(_name("xlink:href"), "")
                if target.startswith(("http", "mailto:")):
                    self.links.append(target)
                self._take(
                    child,
                    child.get(_name("text:style-name")) or style,
                    pieces,
                    frames,
                    shaded=shaded,
                )
            self._add(child.tail, style, pieces, shaded=shaded)

    def _add(
        self, text: str | None, style: str | None, pieces: list[_Piece], *, shaded: bool
    ) -> None:
        if not text:
            return
        why = self._look(style, "why_hidden")
        if why and not (shaded and "colour" in str(why)):
            if text.strip():
                self.hidden.append(Hidden(text.strip(), str(why)))
            return
        text = text if text in {"\t", "\n"} else re.sub(r"[\t\n\r]+", " ", text)
        size = self._look(style, "size")
        pieces.append(
            _Piece(
                text,
                bool(self._look(style, "bold")),
                float(size) if isinstance(size, float) else 11.0,
            )
        )

    def _look(self, name: str | None, field: str) -> object:
        for _ in range(12):  # a chain of parents is short, and may not be a ring
            style = self._styles.get(name or "")
            if style is None:
                return None
            value = getattr(style, field)
            if value is not None:
                return value
            name = style.parent
        return None
