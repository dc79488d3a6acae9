"""Reports as SARIF 2.1.0, the format in which editors and code hosts take findings.

https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
"""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from importlib.metadata import version
from pathlib import Path
from typing import Any
from urllib.parse import quote

from coach.cli import rules
from coach.cli.place import Page
from coach.cli.shapes import RuleShape
from coach.domain.findings import Finding, Fix, Report, Severity

_SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)
_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}

_Object = dict[str, Any]


def log(name: str, placed: Sequence[tuple[Page, Report]]) -> str:
    """Return the log of one file's reports, each with the page that it judges a part of."""
    found = [(page, finding) for page, report in placed for finding in report.findings]
    broken = {_key(finding) for _, finding in found}
    explained = [rule for rule in rules.every() if (rule.name, _asked(rule)) in broken]
    index = {(rule.name, _asked(rule)): number for number, rule in enumerate(explained)}
    artifact = {"uri": _uri(name)}
    run = {
        "tool": {
            "driver": {
                "name": "coach",
                "semanticVersion": version("coach"),
                "rules": [_rule(rule) for rule in explained],
            }
        },
        "columnKind": "unicodeCodePoints",
        "results": [_result(page, each, index[_key(each)], artifact) for page, each in found],
    }
    return json.dumps(
        {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}, ensure_ascii=False, indent=2
    )


def _uri(name: str) -> str:
    if name == "-":
        return "stdin"
    path = Path(name)
    return path.as_uri() if path.is_absolute() else quote(os.fsencode(path.as_posix()))


def _key(finding: Finding) -> tuple[str, bool]:
    """Return what names a rule: some rules for emails and for questions share a name."""
    return finding.rule, finding.field == rules.QUESTION


def _asked(rule: RuleShape) -> bool:
    return rules.QUESTION in rule.kinds


def _rule(rule: RuleShape) -> _Object:
    return {
        "id": rule.name,
        "shortDescription": {"text": rule.message},
        "fullDescription": {"text": rule.why},
        "help": {"text": f"{rule.why} See {rule.source}."},
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
    }


def _result(page: Page, finding: Finding, index: int, artifact: _Object) -> _Object:
    region = _region(page, finding.start, finding.end)
    place = {"physicalLocation": {"artifactLocation": artifact, "region": region}}
    fixes = [_fix(page, fix, artifact) for fix in finding.fixes]
    return {
        "ruleId": finding.rule,
        "ruleIndex": index,
        "level": _LEVELS[finding.severity],
        "message": {"text": finding.message},
        "locations": [place],
        **({"fixes": fixes} if fixes else {}),
    }


def _region(page: Page, start: int, end: int) -> _Object:
    start_line, start_column = page.position(start)
    end_line, end_column = page.position(end)
    return {
        "startLine": start_line,
        "startColumn": start_column,
        "endLine": end_line,
        "endColumn": end_column,
    }


def _fix(page: Page, fix: Fix, artifact: _Object) -> _Object:
    replacement = {
        "deletedRegion": _region(page, fix.start, fix.end),
        "insertedContent": {"text": fix.replacement},
    }
    return {
        "description": {"text": fix.label},
        "artifactChanges": [{"artifactLocation": artifact, "replacements": [replacement]}],
    }
