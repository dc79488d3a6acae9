"""Every prompt as it is sent, kept as a file, so that a change of words is a diff to read.

Run ``python -m tests.writers.model.test_golden_prompts`` to write the files anew.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from coach.domain.brief import Ask, Earlier, Fact, Kind, Meeting
from coach.domain.findings import Finding, Severity
from coach.domain.text import Draft
from coach.prompts import Prompt
from coach.settings import Settings
from coach.writers import DraftRequest, Revision
from coach.writers.model import ModelWriter
from coach.writers.model.questions import questions_prompt
from tests.maya import MAYA

GOLDEN = Path(__file__).resolve().parents[2] / "golden" / "prompts"
RULES = (
    "Say in the first sentences how the writer found the reader.",
    "Name the time you ask for.",
)
TALK = Meeting(
    date=date(2026, 11, 20),
    takeaways=("start with open water-quality data before asking for a lab job",),
    next_step="I signed up for the GIS workshop you named",
)
BRIEF = MAYA.model_copy(
    update={"meeting": TALK, "earlier": Earlier(sent=date(2026, 11, 9), nudges=1)}
)
FACTS = tuple(
    Fact(id=str(line), about="sender", topic=topic, text=text, source=f"resume:{line}")
    for line, topic, text in (
        (12, "experience", "Field assistant at Olentangy River Lab"),
        (13, "highlight", "Collected 240 water samples <weekly> and wrote to lab@example.org"),
        (20, "skill", "QGIS"),
        (21, "skill", "Python"),
    )
)
FINDING = Finding(
    rule="time-ask",
    severity=Severity.ERROR,
    start=0,
    end=12,
    text="a quick chat",
    message="Say how many minutes you ask for.",
    why="A stated time is easy to grant.",
    source="the guide",
)


def prompts() -> dict[str, Prompt]:
    """One prompt for each template."""
    writer = ModelWriter(Settings(model="openai/stub"))
    request = DraftRequest(
        brief=BRIEF,
        kind=Kind.INTERVIEW_REQUEST,
        facts=FACTS,
        today=date(2026, 11, 23),
        rules=RULES,
    )
    shadow = BRIEF.model_copy(update={"ask": Ask(kind="shadow", duration="half a day")})
    made = {kind.value: writer.prompt(request.model_copy(update={"kind": kind})) for kind in Kind}
    kind = Kind.SHADOW_REQUEST
    made[kind.value] = writer.prompt(request.model_copy(update={"kind": kind, "brief": shadow}))
    draft = Draft(label="First", subject="A chat?", body="Dear Dr. Ruiz,\n\nA quick chat?\n\nMaya")
    revise = (Revision(draft=draft, findings=(FINDING,)),)
    made["revise"] = writer.prompt(request.model_copy(update={"revise": revise}))
    made["questions"] = questions_prompt(
        BRIEF, FACTS, ("What is a day like?", "How did the restoration begin?"), ("Ask one thing.",)
    )
    return made


def shown(prompt: Prompt) -> str:
    """A prompt as its file has it."""
    return "\n\n".join(f"[{each.role}]\n{each.content}" for each in prompt.messages) + "\n"


@pytest.mark.parametrize(("task", "prompt"), prompts().items(), ids=list(prompts()))
def test_a_prompt_reads_as_its_golden_file_has_it(task: str, prompt: Prompt) -> None:
    """Whoever changes a prompt sees what is sent in its place."""
    assert (GOLDEN / f"{task}.txt").read_text(encoding="utf-8") == shown(prompt)


def test_there_is_no_golden_file_too_many() -> None:
    """A file without its prompt is taken out."""
    assert set(prompts()) == {path.stem for path in GOLDEN.glob("*.txt")}


if __name__ == "__main__":
    for name, rendered in prompts().items():
        (GOLDEN / f"{name}.txt").write_text(shown(rendered), encoding="utf-8")
