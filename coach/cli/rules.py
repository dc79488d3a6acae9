"""``coach rules``: the catalogue, or one rule explained."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Sequence
from textwrap import shorten

from coach.cli import sources
from coach.cli.parser import nearest
from coach.cli.screen import Screen
from coach.cli.shapes import ExampleShape, RuleShape, RulesShape, written
from coach.errors import UsageError
from coach.rules import QuestionRule, Rule, catalogue, question_catalogue

QUESTION = "question"
_SHOWN = 240


class Options(argparse.Namespace):
    """What ``coach rules`` was given."""

    name: str | None
    json: bool


def run(options: Options) -> int:
    """Print every rule, or those of one name: emails and questions share some. Returns 0."""
    rules = every()
    if options.name is not None:
        rules = _named(options.name, rules)
    if options.json:
        sources.screen().line(written(RulesShape(rules=rules)))
    elif options.name is None:
        _list(sources.screen(), rules)
    else:
        _explain(sources.screen(), rules)
    return 0


def every() -> tuple[RuleShape, ...]:
    """Return the rules for emails and notes, then those for questions."""
    return (
        *(_for_emails(rule) for rule in catalogue()),
        *(_for_questions(rule) for rule in question_catalogue()),
    )


def _named(name: str, rules: Sequence[RuleShape]) -> tuple[RuleShape, ...]:
    found = tuple(rule for rule in rules if rule.name == name)
    if not found:
        hint = nearest(name, [rule.name for rule in rules])
        raise UsageError(f"{name!r} is no rule{hint}. `coach rules` lists them.")
    return found


def _list(screen: Screen, rules: Sequence[RuleShape]) -> None:
    column = max(len(rule.name) for rule in rules) + 2
    for title, questions in (("For emails and notes", False), ("For questions", True)):
        screen.title(title)
        for rule in rules:
            if (QUESTION in rule.kinds) is questions:
                grade = screen.graded(rule.severity.value, rule.severity)
                screen.line(f"  {rule.name:<{column}}{grade}")
                screen.paragraph(rule.message, indent=4)
        screen.line()
    screen.paragraph("`coach rules NAME` explains one, with examples.")


def _explain(screen: Screen, rules: Iterable[RuleShape]) -> None:
    for number, rule in enumerate(rules):
        if number:
            screen.line()
        screen.title(rule.name)
        screen.paragraph(f"{rule.severity.value}, in {', '.join(rule.kinds)}")
        screen.line()
        for text in (rule.message, f"Why: {rule.why}", f"Source: {rule.source}"):
            screen.paragraph(text)
        _examples(screen, "Keeps the rule", rule.good)
        _examples(screen, "Does not", rule.bad)


def _examples(screen: Screen, heading: str, examples: Sequence[ExampleShape]) -> None:
    if examples:
        screen.line()
        screen.title(heading)
    for example in examples:
        subject = f"Subject: {example.subject} / " if example.subject is not None else ""
        note = f" ({example.note})" if example.note else ""
        words = shorten(example.body, _SHOWN, placeholder=" …")
        screen.paragraph(f"- {subject}{words}{note}", hanging=2)


def _for_emails(rule: Rule) -> RuleShape:
    good, bad = (
        tuple(
            ExampleShape(kind=each.kind, subject=each.subject, body=each.body, note=each.note)
            for each in examples
        )
        for examples in (rule.good, rule.bad)
    )
    return RuleShape(
        name=rule.name,
        severity=rule.severity,
        kinds=tuple(rule.kinds),
        message=rule.message,
        why=rule.why,
        source=rule.source,
        good=good,
        bad=bad,
    )


def _for_questions(rule: QuestionRule) -> RuleShape:
    good, bad = (
        tuple(ExampleShape(kind=QUESTION, body=each) for each in examples)
        for examples in (rule.good, rule.bad)
    )
    return RuleShape(
        name=rule.name,
        severity=rule.severity,
        kinds=(QUESTION,),
        message=rule.message,
        why=rule.why,
        source=rule.source,
        good=good,
        bad=bad,
    )
