"""A web page's visible lines. Runs in the child process only."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from typing import NamedTuple

from coach.resume.clean import clean, is_bold
from coach.resume.plain import decode
from coach.resume.source import Hidden, Limits, Source, SourceLine, Unreadable

_BLOCKS = {
    "address", "article", "aside", "blockquote", "body", "center", "dd", "details", "div", "dl",
    "dt", "fieldset", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header",
    "hr", "li", "main", "nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "thead",
    "tr", "ul",
}  # fmt: skip
_SKIPPED = {"head", "script", "style", "template", "noscript", "svg", "math", "select", "button"}
_VOID = {
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track",
    "wbr",
}  # fmt: skip
_SIZES = {"h1": 24.0, "h2": 18.0, "h3": 14.0, "h4": 12.0, "h5": 11.5, "h6": 11.5}
_BOLD = {"b", "strong", "th", "h1", "h2", "h3", "h4", "h5", "h6"}
_BODY_SIZE = 11.0

_HIDES = "the page hides it"
_UNSEEN = (
    (re.compile(r"display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)"), _HIDES),
    (re.compile(r"opacity\s*:\s*0?\.?0*(?:;|$|!)"), "it is transparent"),
    (
        re.compile(r"font-size\s*:\s*(?:0|0?\.\d+|[1-3](?:\.\d+)?)(?:px|pt)?\s*(?:;|$|!)"),
        "its type is too small to be seen",
    ),
    (
        re.compile(r"(?:left|top|right|text-indent|margin-left)\s*:\s*-\d{3,}"),
        "it lies off the page",
    ),
    (re.compile(r"clip(?:-path)?\s*:\s*(?:rect\(\s*0|inset\(\s*(?:50|100)%)"), _HIDES),
)
_WHITE = re.compile(
    r"(?<![-\w])color\s*:\s*(?:white|#fff(?:fff)?\b|#fefefe|rgba?\(\s*255\s*,\s*255\s*,\s*255)"
)
_TRANSPARENT = re.compile(r"(?<![-\w])color\s*:\s*(?:transparent|rgba\([^)]*,\s*0?\.?0+\s*\))")
_BACKGROUND = re.compile(
    r"background(?:-color|-image)?\s*:\s*"
    r"(?!\s*(?:white|#fff\b|#ffffff|none|transparent|inherit))"
)
_SPREADS = re.compile(r"display\s*:\s*(?:inline-)?(?:flex|grid)")
_FLOATS = re.compile(r"float\s*:\s*right|display\s*:\s*inline-block")
_RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
_COMPOUND = re.compile(r"(?P<tag>[a-z][\w-]*)?(?P<marks>(?:[.#][\w-]+)*)$", re.IGNORECASE)
_DEEPEST = 400


class _Element(NamedTuple):
    tag: str
    why_hidden: str | None
    backed: bool
    spreads: bool = False


class _Reader(HTMLParser):
    def __init__(self, rules: list[tuple[str, str]]) -> None:
        super().__init__(convert_charrefs=True)
        self._rules = rules
        self._open: list[_Element] = []
        self._text: list[tuple[str, bool]] = []
        self._size = _BODY_SIZE
        self._heading = self._bullet = False
        self._gap = 1.0
        self.lines: list[SourceLine] = []
        self.hidden: list[Hidden] = []
        self.links: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if len(self._open) > _DEEPEST:
            raise Unreadable("broken")
        given = {name: value or "" for name, value in attrs}
        if tag in _BLOCKS:
            self.finish_line()
        if tag == "br":
            self.finish_line()
        elif tag in {"td", "th"} or self._stands_apart(given, tag):
            self._text.append(("\t", False))
        elif tag == "li":
            self._bullet = True
        elif tag in _SIZES:
            self._size, self._heading = _SIZES[tag], True
        elif tag == "a" and given.get("href", "").startswith(("http", "mailto:")):
            self.links.append(given["href"])
        if tag not in _VOID:
            self._open.append(self._element(tag, given))

    def handle_endtag(self, tag: str) -> None:
        if not any(element.tag == tag for element in self._open):
            return
        while self._open and self._open.pop().tag != tag:
            pass
        if tag in _BLOCKS:
            self.finish_line()
            self._gap = 1.0 if tag in {"p", "ul", "ol", "section", "h1", "h2", "h3"} else self._gap

    def handle_data(self, data: str) -> None:
        if any(element.tag in _SKIPPED for element in self._open):
            return
        text = re.sub(r"\s+", " ", data) if not self._in("pre") else data
        why = next((element.why_hidden for element in self._open if element.why_hidden), None)
        if why:
            if text.strip():
                self.hidden.append(Hidden(text.strip(), why))
        elif self._in("pre") and "\n" in text:
            for line in text.split("\n"):
                self._text.append((line, False))
                self.finish_line()
        else:
            self._text.append((text, any(element.tag in _BOLD for element in self._open)))

    def finish_line(self) -> None:
        text = clean("".join(piece for piece, _ in self._text))
        if text:
            self.lines.append(
                SourceLine(
                    text,
                    size=self._size,
                    bold=is_bold(self._text),
                    gap=self._gap,
                    heading=self._heading,
                    bullet=self._bullet,
                )
            )
            self._gap = 0.0
            self._bullet = self._heading = False
            self._size = _BODY_SIZE
        self._text = []

    def _in(self, tag: str) -> bool:
        return any(element.tag == tag for element in self._open)

    def _element(self, tag: str, given: dict[str, str]) -> _Element:
        style = f"{self._from_rules(tag, given)};{given.get('style', '')}".casefold()
        parent = self._open[-1] if self._open else None
        backed = (
            bool(_BACKGROUND.search(style)) or "bgcolor" in given or bool(parent and parent.backed)
        )
        why = _HIDES if "hidden" in given else None
        for pattern, reason in _UNSEEN:
            if why is None and pattern.search(style):
                why = reason
        if why is None and (_TRANSPARENT.search(style) or (_WHITE.search(style) and not backed)):
            why = "it has the colour of its background"
        return _Element(tag, why, backed, spreads=bool(_SPREADS.search(style)))

    def _stands_apart(self, given: dict[str, str], tag: str) -> bool:
        """Whether an inline element is set apart from what stands before it on the line."""
        style = f"{self._from_rules(tag, given)};{given.get('style', '')}"
        spread = bool(self._open and self._open[-1].spreads)
        return tag not in _BLOCKS and (spread or bool(_FLOATS.search(style)))

    def _from_rules(self, tag: str, given: dict[str, str]) -> str:
        marks = {f".{name}" for name in given.get("class", "").split()} | {
            f"#{given.get('id', '')}"
        }
        return ";".join(body for selector, body in self._rules if _matches(selector, tag, marks))


def _matches(selector: str, tag: str, marks: set[str]) -> bool:
    """Whether a selector's last part fits; what stands before it is taken to fit."""
    found = _COMPOUND.match(re.split(r"[\s>+~]+", selector.strip())[-1])
    if found is None or not found.group():
        return False
    named = found["tag"]
    return (named is None or named.casefold() == tag) and set(
        re.findall(r"[.#][\w-]+", found["marks"])
    ) <= marks


def _rules(page: str) -> list[tuple[str, str]]:
    rules = []
    for sheet in re.findall(r"<style[^>]*>(.*?)</style", page, re.IGNORECASE | re.DOTALL):
        body = re.sub(
            r"/\*.*?\*/|@media\s+print\s*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}",
            "",
            sheet,
            flags=re.DOTALL,
        )
        for selectors, declarations in _RULE.findall(body):
            rules += [(selector, declarations) for selector in selectors.split(",")]
    return rules


def read_html(content: bytes, limits: Limits) -> Source:
    """Return what a reader of the page sees. Raises Unreadable."""
    page = decode(content)
    reader = _Reader(_rules(page))
    reader.feed(page)
    reader.close()
    reader.finish_line()
    if sum(len(line.text) for line in reader.lines) > limits.characters:
        raise Unreadable("long")
    if not reader.lines:
        raise Unreadable("empty")
    return Source(tuple(reader.lines), tuple(reader.hidden), tuple(reader.links))
