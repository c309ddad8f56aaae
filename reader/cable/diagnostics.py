"""Findings: what is odd about a cable, each from a row of one table, so that every view says the same words."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """How loud a finding is, loudest first."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"
    PASSED = "passed"
    """A check that found agreement: silence must not be mistaken for not checked."""


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One finding: the rule's id, its severity, a sentence, and where (code points, half-open)."""

    rule: str
    severity: Severity
    message: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Rule:
    """A row of the table: the sentence has named places for the details of a finding."""

    id: str
    severity: Severity
    sentence: str
    help: str
    source: str


FILE_RULES = (
    Rule(
        "CR-FILE-001",
        Severity.WARNING,
        "The file gives {attribute} as {stored}; read anew it is {found}.",
        "Somebody changed a value in the file, or another version of the program wrote it. What is shown is read anew "
        "from the text; saving writes that.",
        "A Cable XML file is trusted for its text and for what reviewers entered, and for nothing else.",
    ),
    Rule(
        "CR-FILE-002",
        Severity.WARNING,
        "The file has {stored} here; read anew there is {found}.",
        "Somebody changed the structure in the file, or another version of the program wrote it. What is shown is read "
        "anew from the text; saving writes that.",
        "A Cable XML file is trusted for its text and for what reviewers entered, and for nothing else.",
    ),
    Rule(
        "CR-FILE-003",
        Severity.WARNING,
        "{count} more values in the file differ from what is read anew.",
        "The file was probably written by another version of the program. Saving writes what is read anew.",
        "A Cable XML file is trusted for its text and for what reviewers entered, and for nothing else.",
    ),
)
"""What a saved file says that its text does not."""

RULES: dict[str, Rule] = {row.id: row for row in FILE_RULES}
"""Every rule by its id."""


def finding(rule: str, start: int, end: int, **details: object) -> Diagnostic:
    """Make a finding of a rule; the details fill the places of its sentence."""
    row = RULES[rule]
    return Diagnostic(rule, row.severity, row.sentence.format(**details), start, end)
