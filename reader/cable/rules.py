"""The rules behind findings: id, how loud, the sentence, what it means and where that comes from."""

from __future__ import annotations

from reader.cable import rules_body, rules_file, rules_header, rules_markings, rules_text, rules_transmission
from reader.cable.rule import Rule, Severity

__all__ = ["ROWS", "RULES", "Rule", "Severity"]

ROWS = (
    *rules_body.ROWS,
    *rules_file.ROWS,
    *rules_header.ROWS,
    *rules_markings.ROWS,
    *rules_text.ROWS,
    *rules_transmission.ROWS,
)
"""Every rule, in order of its id."""

RULES = {row.id: row for row in ROWS}
"""Every rule by its id."""
