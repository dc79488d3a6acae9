"""A résumé's lines turned into a profile, with the line each value came from."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from functools import partial

from coach.domain.people import Experience, HiddenText, Profile, Reading, ResumeLine
from coach.resume.contact import find_email, find_links, find_location, find_phone
from coach.resume.education import read_education
from coach.resume.entries import entries_of
from coach.resume.experience import highlights_of, read_experience
from coach.resume.headings import Section, is_document_title, sections_of
from coach.resume.languages import read_languages
from coach.resume.lexicon import title_score
from coach.resume.lines import Found, Line, bounded, numbered, rejoin
from coach.resume.lists import read_interests, read_lines, read_skills
from coach.resume.names import find_name, is_pronouns
from coach.resume.sections import Block, blocks_of, label_of
from coach.resume.source import Source
from coach.resume.unheaded import with_unheaded

_LISTS: dict[Section, Callable[[Sequence[Line]], Iterator[tuple[str, int]]]] = {
    "awards": read_lines,
    "interests": read_interests,
    "languages": partial(read_languages, section=True),
    "skills": read_skills,
}
# A label never moves its line to these, and to the others only out of the contact block.
_ALWAYS_WITHIN: frozenset[Section] = frozenset({"contact", "education", "experience", "summary"})
_WITHIN_ENTRIES: frozenset[Section] = frozenset({"activities", "projects", "publications"})


class _Builder:
    """Collects values for a profile; each is set with the lines it came from."""

    def __init__(self) -> None:
        self.values: dict[str, object] = {}
        self.lines: dict[str, int] = {}
        self.doubtful: list[str] = []
        self.used: set[int] = set()

    def one(self, field: str, found: Found | None) -> None:
        """Set a field that has one value."""
        if found is not None:
            self.values[field] = found.value
            self._note(field, found)

    def several(self, field: str, found: Iterable[Found]) -> None:
        """Add to a field that has many values."""
        values = self.values.setdefault(field, [])
        assert isinstance(values, list)
        for each in found:
            if each.value not in values:
                self._note(f"{field}[{len(values)}]", each)
                values.append(each.value)

    def texts(self, field: str, found: Iterable[tuple[str, int]]) -> None:
        """Add texts with their lines."""
        self.several(field, (Found(text, {"": number}) for text, number in found))

    def _note(self, path: str, found: Found) -> None:
        for inner, number in found.lines.items():
            self.lines[f"{path}{inner}"] = number
            self.used.add(number)
        self.doubtful.extend(f"{path}{inner}" for inner in found.doubtful)


def reading_of(source: Source, today: date) -> Reading:
    """Return what the lines say of a person, and which of them say nothing to us."""
    shown = bounded(source.lines)
    lines = numbered(shown)
    blocks = with_unheaded(blocks_of(lines), today)
    builder = _Builder()
    _contact(builder, blocks, lines, source.links)
    for block in blocks:
        for section, part in _by_label(block):
            _read(builder, section, part, today)
    return Reading(
        profile=Profile.model_validate(builder.values),
        lines=builder.lines,
        doubtful=tuple(builder.doubtful),
        not_understood=_not_understood(builder, blocks),
        hidden=tuple(HiddenText(text=each.text, why=each.why) for each in source.hidden),
        source_lines=tuple(line.text.replace("\t", "  ") for line in shown),
    )


def _contact(
    builder: _Builder, blocks: Sequence[Block], lines: Sequence[Line], targets: Sequence[str]
) -> None:
    head = [line for block in blocks if "contact" in block.sections for line in block.lines]
    theirs = {
        line.number for block in blocks if "references" in block.sections for line in block.lines
    }
    others = [line for line in lines if line not in head and line.number not in theirs]
    place = find_location(head)
    email = find_email([*head, *others])
    links = find_links(head, targets)
    addresses = [str(link.value) for link in links]
    builder.one("email", email)
    builder.one("location", place)
    builder.one("phone", find_phone([*head, *others], str(place.value) if place else None))
    builder.one("name", find_name(head, lines, str(email.value) if email else None, addresses))
    builder.several("links", links)


def _by_label(block: Block) -> list[tuple[Section, list[Line]]]:
    """Part a block where a label ("Languages: …") says that its line belongs elsewhere."""
    home = block.sections[0]
    own: list[Line] = []
    strays: list[tuple[Section, list[Line]]] = []
    for line in block.lines:
        elsewhere = _labelled(line, home)
        if elsewhere is None:
            own.append(line)
        else:
            strays.append((elsewhere, [line]))
    return [(home, own), *strays]


def _labelled(line: Line, home: Section) -> Section | None:
    """Return the section that a line's own label names, where it is not the one it stands in."""
    label = label_of(line)
    promised = sections_of(label[0]) if label and label[1] else ()
    if not promised:
        return None
    named = promised[0]
    if named == "languages" and not any(read_languages([line])):
        named = "skills"  # "Languages: Python, SQL"
    within = _ALWAYS_WITHIN if home == "contact" else _ALWAYS_WITHIN | _WITHIN_ENTRIES
    return None if named == home or named in within else named


def _read(builder: _Builder, section: Section, lines: list[Line], today: date) -> None:
    """Add what the lines of one section say."""
    if section == "education":
        builder.several("education", read_education(lines, today))
    elif section == "experience":
        builder.several("experience", read_experience(lines, today))
    elif section == "activities":
        _activities(builder, lines, today)
    elif section in {"volunteering", "projects"}:
        builder.texts(section, _told(lines, today))
    elif section in _LISTS:
        builder.texts(section, _LISTS[section](lines))
    if section not in {"contact", "other"}:
        builder.used.update(line.number for line in lines)


def _activities(builder: _Builder, lines: list[Line], today: date) -> None:
    """Add posts held in clubs to the experience, and bare memberships to the interests."""
    for found in read_experience(lines, today):
        post = found.value
        assert isinstance(post, Experience)
        if post.start or post.end or post.highlights or title_score(post.title or "") > 0:
            builder.several("experience", [found])
        else:
            names = [name for name in (post.title, post.organization) if name]
            builder.texts("interests", [(", ".join(names), min(found.lines.values()))])


def _told(lines: Sequence[Line], today: date) -> Iterator[tuple[str, int]]:
    """Yield each entry as one text: its head, and the first thing told of it."""
    for entry in entries_of(rejoin(lines), today):
        head = ", ".join(", ".join(line.cells) for line in entry.head)
        told = highlights_of(entry.body)
        text = ": ".join(part for part in (head, told[0][1] if told else "") if part)
        if text:
            first = (*entry.head, *([entry.dated] if entry.dated else []), *entry.body)[0]
            yield text, first.number


def _not_understood(builder: _Builder, blocks: Sequence[Block]) -> tuple[ResumeLine, ...]:
    """Return lines that gave no value, apart from headings and from sections not kept."""
    name = str(builder.values.get("name") or "").casefold()
    return tuple(
        ResumeLine(line=line.number, text=line.text.replace("\t", "  "))
        for block in blocks
        for line in block.lines
        if line.number not in builder.used
        and block.sections[0] in {"contact", "other"}
        and not is_document_title(line.text)
        and not is_pronouns(line.text)
        and line.text.casefold() not in name
    )
