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


RULES: dict[str, Rule] = {}
"""Every rule by its id."""


def finding(rule: str, start: int, end: int, **details: object) -> Diagnostic:
    """Make a finding of a rule; the details fill the places of its sentence."""
    row = RULES[rule]
    return Diagnostic(rule, row.severity, row.sentence.format(**details), start, end)
