"""Findings: what is odd about a cable, each from a row of one table, so that every view says the same words."""

from __future__ import annotations

from reader.cable.phrase import Phrase
from reader.cable.record import record
from reader.cable.rules import RULES, Rule, Severity

__all__ = ["RULES", "Diagnostic", "Rule", "Severity", "finding"]


@record
class Diagnostic:
    """One finding: the rule's id, its severity, a sentence, and where (code points, half-open)."""

    rule: str
    severity: Severity
    message: str
    start: int
    end: int


def finding(rule: str, start: int, end: int, **details: object) -> Diagnostic:
    """Make a finding of a rule; the details fill the places of its sentence."""
    row = RULES[rule]
    return Diagnostic(rule, row.severity, Phrase(row.sentence, details), start, end)
