"""Fuzz the checker, guided by coverage: any exception, or a span outside its text, is a crash.

Run with ``make fuzz`` (SECONDS=… for longer). The corpus is the first food of the fuzzer.
"""

from __future__ import annotations

import json
import sys
import tempfile
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["coach.rules", "coach.check"]):
    from coach.check import apply_fixes, check, check_questions
    from coach.domain.brief import Kind
    from coach.domain.text import Email

CORPUS = Path(__file__).resolve().parent.parent / "tests" / "corpus" / "dev" / "emails.jsonl"
KINDS = tuple(Kind)


def one_text(content: bytes) -> None:
    """Check one text as the kind that its first byte chooses."""
    provider = atheris.FuzzedDataProvider(content)
    kind = KINDS[provider.ConsumeIntInRange(0, len(KINDS) - 1)]
    body = provider.ConsumeUnicodeNoSurrogates(4_000)
    email = Email(kind=kind, body=body, subject=body[:60] if len(body) % 2 else None)
    report = check(email)
    for finding in report.findings:
        text = (email.subject or "") if finding.field == "subject" else body
        if text[finding.start : finding.end] != finding.text:
            raise AssertionError(f"{finding.rule} points outside the text")
    apply_fixes(email, report)
    check_questions([body[:300]])


def main() -> None:
    """Fuzz until the time given on the command line is over."""
    with tempfile.TemporaryDirectory() as folder:
        for number, line in enumerate(CORPUS.read_text(encoding="utf-8").splitlines()):
            food = b"\x01" + json.loads(line)["body"].encode()
            Path(folder, f"{number:04}").write_bytes(food)
        atheris.Setup([*sys.argv, folder, "-timeout=10", "-max_len=6000"], one_text)
        atheris.Fuzz()


if __name__ == "__main__":
    main()
