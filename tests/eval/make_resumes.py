"""Makes the résumés of ``tests/eval/resumes/`` and the gold beside each.

Run ``python -m tests.eval.make_resumes [--weasyprint PYTHON]`` on a machine that has Chromium,
LibreOffice Writer and XeLaTeX with moderncv; weasyprint may live in another environment. The files
are kept with the tests, so nobody needs these tools to measure.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

from tests.eval.layouts import drawn, tex, text, web, word
from tests.eval.people import Person, people

FOLDER = Path(__file__).with_name("resumes")
EACH = 3
_HELD = {
    "office-rtf", "office-table", "drawn-rows", "tex-moderncv", "text-bare", "web-chips",
    "web-timeline", "word-tabbed",
}  # fmt: skip
_TWO_COLUMNS = {
    "drawn-rows", "linkedin", "office-table", "web-sidebar-left", "web-sidebar-right", "word-table",
}  # fmt: skip


class Layout(NamedTuple):
    """One way to set a résumé."""

    name: str
    ending: str
    make: Callable[[Person], bytes]

    @property
    def columns(self) -> int:
        """How many columns it has."""
        return 2 if self.name in _TWO_COLUMNS else 1

    @property
    def held(self) -> bool:
        """Whether it is kept for measuring."""
        return self.name in _HELD


def layouts(python: str) -> Iterator[Layout]:
    """Yield all layouts; ``python`` is the interpreter that has weasyprint."""

    def wp(page: Callable[[Person], str]) -> Callable[[Person], bytes]:
        return lambda person: web.weasyprint(page(person), python)

    def cr(page: Callable[[Person], str]) -> Callable[[Person], bytes]:
        return lambda person: web.chromium(page(person))

    def xe(source: Callable[[Person], str]) -> Callable[[Person], bytes]:
        return lambda person: tex.xelatex(source(person))

    def lo(made: Callable[[Person], bytes], ending: str) -> Callable[[Person], bytes]:
        return lambda person: word.converted(made(person), ending)

    yield Layout("web-classic", "pdf", wp(web.classic))
    yield Layout("web-sidebar-left", "pdf", cr(web.sidebar_left))
    yield Layout("web-sidebar-right", "pdf", wp(web.sidebar_right))
    yield Layout("web-timeline", "pdf", cr(web.timeline))
    yield Layout("web-chips", "pdf", wp(web.chips))
    yield Layout("linkedin", "pdf", cr(web.linkedin))
    yield Layout("html", "html", lambda person: web.classic(person).encode())
    yield Layout("tex-jake", "pdf", xe(tex.jake))
    yield Layout("tex-academic", "pdf", xe(tex.academic))
    yield Layout("tex-moderncv", "pdf", xe(tex.moderncv))
    yield Layout("word-styled", "docx", word.styled)
    yield Layout("word-tabbed", "docx", word.tabbed)
    yield Layout("word-table", "docx", word.table)
    yield Layout("office-styled", "pdf", lo(word.styled, "pdf"))
    yield Layout("office-table", "pdf", lo(word.table, "pdf"))
    yield Layout("office-odt", "odt", lo(word.styled, "odt"))
    yield Layout("office-rtf", "rtf", lo(word.tabbed, "rtf"))
    yield Layout("drawn-rows", "pdf", drawn.row_by_row)
    yield Layout("drawn-margin", "pdf", drawn.margin_headings)
    yield Layout("text-plain", "txt", text.plain)
    yield Layout("text-markdown", "md", text.markdown)
    yield Layout("text-bare", "txt", text.bare)
    yield Layout("json", "json", text.json_resume)


def main() -> None:
    """Make every file that is asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--weasyprint", default=sys.executable, metavar="PYTHON")
    parser.add_argument("only", nargs="*", help="names of layouts; all where none is given")
    asked = parser.parse_args()
    everybody = people()
    FOLDER.mkdir(exist_ok=True)
    for number, layout in enumerate(layouts(asked.weasyprint)):
        if asked.only and layout.name not in asked.only:
            continue
        for place in range(EACH):
            index = (number * EACH + place * 5) % len(everybody)
            name = f"{layout.name}-{place + 1}"
            (FOLDER / f"{name}.{layout.ending}").write_bytes(layout.make(everybody[index]))
            gold = {"layout": layout.name, "columns": layout.columns, "held": layout.held}
            gold |= {"gold": everybody[index].gold()}
            text_of = json.dumps(gold, ensure_ascii=False, indent=1) + "\n"
            (FOLDER / f"{name}.gold.json").write_text(text_of, encoding="utf-8")
        print(layout.name, flush=True)


if __name__ == "__main__":
    main()
