"""A cable with findings made up for a test, open in a window."""

from __future__ import annotations

from reader.cable.diagnostics import Diagnostic, Severity
from tests.app.desk import Desk

RULES = {
    Severity.ERROR: "CR-TRANS-010",
    Severity.WARNING: "CR-MARK-008",
    Severity.INFO: "CR-BODY-009",
    Severity.PASSED: "CR-BODY-008",
}


def with_findings(desk: Desk, *severities: Severity) -> list[Diagnostic]:
    """Open the cable as one with findings of these severities, one after the other in the text."""
    cable = desk.session.cable
    assert cable is not None
    cable.findings = tuple(
        Diagnostic(RULES[each], each, f"Odd {at}.", 10 * at, 10 * at + 5) for at, each in enumerate(severities)
    )
    desk.session.open(cable, desk.session.history)
    return list(cable.findings)
