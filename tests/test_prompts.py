"""The prompt templates: strict about variables, and safe for what people wrote."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.domain.brief import Kind
from coach.errors import PromptError
from coach.prompts import load, render, tasks
from coach.prompts.material import fenced, visible, without_contact_details
from coach.prompts.template import parse

GOOD = """Purpose: shows a template
Instructions: rules
Material: brief
Returns: nothing

# System
Keep to $rules.

# User
$brief
"""


def test_there_is_a_template_for_every_kind_and_for_questions_and_revisions() -> None:
    """Each kind of text has its own file, and nothing else does but questions and revise."""
    assert sorted([*(kind.value for kind in Kind), "questions", "revise"]) == list(tasks())


@pytest.mark.parametrize("task", tasks())
def test_every_template_is_sound(task: str) -> None:
    """Every file names its purpose, and keeps material out of the system part."""
    template = load(task)
    assert template.purpose
    assert template.material
    assert all(f"${name}" not in template.system for name in template.material)


def test_a_rendering_has_a_system_and_a_user_message() -> None:
    """Instructions land in the first message, material in the second, fenced."""
    system, user = parse(GOOD, path="x.md").render({"rules": "one rule", "brief": "some words"})
    assert ("system", "Keep to one rule.") == (system.role, system.content)
    assert ("user", "<brief>\nsome words\n</brief>") == (user.role, user.content)


@pytest.mark.parametrize(
    ("variables", "named"),
    [
        ({"rules": "r"}, "brief"),
        ({"brief": "b"}, "rules"),
        ({"rules": "r", "brief": "b", "mood": "m"}, "mood"),
    ],
)
def test_missing_and_extra_variables_are_named_with_the_file(
    variables: dict[str, str], named: str
) -> None:
    """The error says which file and which variable."""
    with pytest.raises(PromptError, match=rf"^x\.md: “{named}”"):
        parse(GOOD, path="x.md").render(variables)


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("# User", "# Person", "a part is missing"),
        ("Returns: nothing\n", "", "lacks “returns”"),
        ("Returns: nothing", "Mood: good", "“Mood: good” is not known"),
        ("$rules", "$rules and $mood", "uses “mood”"),
        ("Keep to $rules.", "Keep.", "names “rules”, which no part uses"),
        ("Keep to $rules.", "Keep to $rules and $brief.", "# System uses the material “brief”"),
        ("Keep to $rules.", "Keep to $rules for 5 $ each.", "stands alone"),
    ],
)
def test_a_malformed_template_is_refused_with_the_reason(old: str, new: str, says: str) -> None:
    """Each slip in a template file is an error that names the file and the slip."""
    with pytest.raises(PromptError, match=r"^x\.md: ") as raised:
        parse(GOOD.replace(old, new), path="x.md")
    assert says in str(raised.value)


def test_an_unknown_task_names_the_known_ones() -> None:
    """A wrong task name is answered by the right ones."""
    with pytest.raises(PromptError, match="thank-you"):
        render("thankyou", {})


def test_a_fingerprint_is_the_words_own() -> None:
    """The same words have the same fingerprint, one other letter has another."""
    variables = {"rules": "r", "style": "s", "angle": "a", "brief": "b"}
    first = render("thank-you", variables)
    assert first.fingerprint == render("thank-you", variables).fingerprint
    assert first.fingerprint != render("thank-you", variables | {"brief": "c"}).fingerprint


def test_a_placeholder_in_the_material_stays_as_it_is() -> None:
    """Words that look like a placeholder are words."""
    _, user = parse(GOOD, path="x.md").render({"rules": "r", "brief": "$rules ${rules} {rules}"})
    assert "$rules ${rules} {rules}" in user.content


@given(st.text())
def test_material_cannot_close_its_fence(text: str) -> None:
    """Whatever the text, only the two tags that Coach wrote are in it."""
    inside = fenced("brief", text).removeprefix("<brief>\n").removesuffix("\n</brief>")
    assert not {"<", ">"} & set(inside)


@pytest.mark.parametrize(
    "hidden", ["\u202e", "\u200b", "\u2066", "\ufeff", "\U000e0041", "\u00ad", "\x1b", "\ue000"]
)
def test_characters_that_nobody_sees_are_taken_out(hidden: str) -> None:
    """A word hidden in unseen characters does not reach the model."""
    assert "plain words" == visible(f"plain {hidden}words")


@pytest.mark.parametrize("seen", ["می‌خواهم", "👩‍🔬", "naïve café", "日本"])
def test_characters_that_carry_meaning_stay(seen: str) -> None:
    """Joiners stay where a script or an emoji needs them."""
    assert seen == visible(seen)


@pytest.mark.parametrize(
    "detail",
    [
        "maya.patel@example.org",
        "(614) 555-0134",
        "614.555.0134",
        "+44 20 7946 0958",
        "https://example.org/maya?x=1",
        "www.example.org",
        "linkedin.com/in/mayapatel",
        "github.com/mayap",
        "1420 North High Street",
        "12B Oak Tree Lane, Apt 4",
    ],
)
def test_contact_details_never_reach_a_prompt(detail: str) -> None:
    """Email addresses, numbers, links and street addresses are left out, wherever they stand."""
    assert "before  after" == without_contact_details(f"before {detail} after")


@pytest.mark.parametrize(
    "kept",
    [
        "2019-2023",
        "2019 - 2023",
        "2021-08 - 2023-05",
        "08-2021 - 05-2023",
        "5,000 samples in 12 weeks",
        "Node.js/Express",
        "20 minutes",
        "GPA 3.85/4.00",
        "e.g. R&D at Booking.com",
        "I drove 12 cars down",
    ],
)
def test_what_only_looks_like_a_contact_detail_stays(kept: str) -> None:
    """Dates, amounts and names of tools are material."""
    assert kept == without_contact_details(kept)
