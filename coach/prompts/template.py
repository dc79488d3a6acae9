"""One prompt template: a header, a system part, a user part.

The header names every variable, and of which sort it is. An *instruction* is Coach's own wording
and may stand anywhere. *Material* is what people or models wrote: a template can use it in the
user part only, and it is always fenced.
"""

from __future__ import annotations

import hashlib
import string
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from coach.domain.message import Message
from coach.domain.value import Value
from coach.errors import PromptError
from coach.prompts.material import fenced

_HEADER = ("purpose", "instructions", "material", "returns")
_FINGERPRINT_LENGTH = 16


class Prompt(Value):
    """A rendered prompt; ``fingerprint`` is the same for the same words, and no other."""

    task: str
    messages: tuple[Message, ...]
    fingerprint: str


class Template(Value):
    """A template as its file has it; ``path`` is only for messages about it."""

    path: str
    purpose: str
    instructions: tuple[str, ...]
    material: tuple[str, ...]
    returns: str
    system: str
    user: str

    def render(self, variables: Mapping[str, str]) -> tuple[Message, ...]:
        """The two messages. Raises PromptError naming a variable that is missing or too many."""
        wanted = {*self.instructions, *self.material}
        for name in sorted(wanted - set(variables)):
            raise PromptError(f"{self.path}: “{name}” was not given. Hand it to the prompt.")
        for name in sorted(set(variables) - wanted):
            raise PromptError(
                f"{self.path}: “{name}” was given and is not in its header. "
                "Name it there, or do not hand it to the prompt."
            )
        values = {name: variables[name] for name in self.instructions}
        values |= {name: fenced(name, variables[name]) for name in self.material}
        return (
            Message(role="system", content=string.Template(self.system).substitute(values)),
            Message(role="user", content=string.Template(self.user).substitute(values)),
        )


def render(task: str, variables: Mapping[str, str]) -> Prompt:
    """The messages for ``task``. Raises PromptError for an unknown task or wrong variables."""
    messages = load(task).render(variables)
    words = "\0".join(f"{each.role}\0{each.content}" for each in messages)
    fingerprint = hashlib.sha256(words.encode()).hexdigest()[:_FINGERPRINT_LENGTH]
    return Prompt(task=task, messages=messages, fingerprint=fingerprint)


def tasks() -> tuple[str, ...]:
    """Every task that has a template, in alphabetical order."""
    return tuple(sorted(each.stem for each in _folder().glob("*.md")))


@cache
def load(task: str) -> Template:
    """The template of ``task``. Raises PromptError where there is none or it is malformed."""
    if task not in tasks():
        known = ", ".join(tasks())
        raise PromptError(f"There is no prompt “{task}”. The prompts are: {known}.")
    path = _folder() / f"{task}.md"
    return parse(path.read_text(encoding="utf-8"), path=f"prompts/{path.name}")


def _folder() -> Path:
    """Where the templates are: inside an installed package, beside the package in a checkout."""
    package = Path(__file__).parent.parent
    installed = package / "_prompts"
    return installed if installed.is_dir() else package.parent / "prompts"


def parse(text: str, *, path: str) -> Template:
    """Read a template file. Raises PromptError naming ``path`` and what is wrong in it."""
    before, system_mark, rest = text.partition("\n# System\n")
    system, user_mark, user = rest.partition("\n# User\n")
    if not system_mark or not user_mark:
        raise PromptError(f"{path}: a part is missing. Write “# System”, and below it “# User”.")
    header = _header(before, path)
    template = Template(
        path=path,
        purpose=header["purpose"],
        instructions=_names(header["instructions"]),
        material=_names(header["material"]),
        returns=header["returns"],
        system=system,
        user=user,
    )
    _require_agreement(template)
    return template


def _header(text: str, path: str) -> dict[str, str]:
    header: dict[str, str] = {}
    for line in filter(None, map(str.strip, text.splitlines())):
        name, colon, value = line.partition(":")
        if not colon or name.lower() not in _HEADER:
            allowed = ", ".join(_HEADER)
            raise PromptError(f"{path}: the header line “{line}” is not known. Use {allowed}.")
        header[name.lower()] = value.strip()
    for name in _HEADER:
        if name not in header:
            raise PromptError(f"{path}: the header lacks “{name}”. Add a line “{name}: …”.")
    return header


def _names(value: str) -> tuple[str, ...]:
    return tuple(filter(None, (name.strip() for name in value.split(","))))


def _require_agreement(template: Template) -> None:
    """Header and parts must name the same variables, and material may stand in one part only."""
    used = {"# System": _used(template.system, template), "# User": _used(template.user, template)}
    named = {*template.instructions, *template.material}
    for part, names in used.items():
        for name in sorted(names - named):
            raise PromptError(
                f"{template.path}: {part} uses “{name}”, which the header does not name. "
                "Name it under instructions or material."
            )
    for name in sorted(named - used["# System"] - used["# User"]):
        raise PromptError(
            f"{template.path}: the header names “{name}”, which no part uses. Take it out."
        )
    for name in sorted(used["# System"] & set(template.material)):
        raise PromptError(
            f"{template.path}: # System uses the material “{name}”. Move it to # User: "
            "what people wrote is never an instruction."
        )


def _used(part: str, template: Template) -> set[str]:
    pattern = string.Template(part)
    if not pattern.is_valid():
        raise PromptError(f"{template.path}: a “$” stands alone. Write “$$” for a dollar sign.")
    return set(pattern.get_identifiers())
