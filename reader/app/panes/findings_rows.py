"""The findings of a cable as rows of a list: by area, checks that passed last; filtered by how loud or how open."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from enum import StrEnum

from reader.app import words
from reader.app.find.goto import line_and_column
from reader.app.language import say, tr
from reader.app.panes.fixes import FIXES
from reader.app.panes.rows import Group, Row
from reader.app.session import Session
from reader.cable.diagnostics import RULES, Diagnostic, Severity
from reader.cable.kinds import Kind
from reader.cable.rule import Area
from reader.cable.values import ParagraphValue
from reader.review.annotation import Acknowledgement
from reader.review.seen import acknowledgement

HEADERS = (tr("Rule"), tr("Message"), tr("Place"), tr("Fix"))
PASSED = tr("Checks passed")
SPOKEN = {
    Severity.ERROR: tr("error"),
    Severity.WARNING: tr("warning"),
    Severity.INFO: tr("remark"),
    Severity.PASSED: tr("check passed"),
}


class Choice(StrEnum):
    """Which findings are shown."""

    ALL = tr("All")
    OPEN = tr("Still open")
    ERRORS = tr("Errors")
    WARNINGS = tr("Warnings")
    REMARKS = tr("Remarks")
    ACKNOWLEDGED = tr("Acknowledged")


CHOSEN: dict[Choice, Callable[[Diagnostic, Acknowledgement | None], bool]] = {
    Choice.ALL: lambda _finding, _seen: True,
    Choice.OPEN: lambda finding, seen: seen is None and finding.severity is not Severity.PASSED,
    Choice.ERRORS: lambda finding, _seen: finding.severity is Severity.ERROR,
    Choice.WARNINGS: lambda finding, _seen: finding.severity is Severity.WARNING,
    Choice.REMARKS: lambda finding, _seen: finding.severity is Severity.INFO,
    Choice.ACKNOWLEDGED: lambda _finding, seen: seen is not None,
}


def finding_groups(session: Session, choice: Choice, starts: list[int], *, by_place: bool = False) -> list[Group]:
    """The findings of the open cable that a choice leaves; ``starts`` are the offsets where its lines begin.

    They stand by area, or one after the other ``by_place`` with the checks that passed at the end.
    """
    cable = session.cable
    if cable is None:
        return []
    found: dict[str, list[Row]] = {title: [] for title in (*(tr(area.value) for area in Area), PASSED)}
    passed = [finding for finding in cable.findings if finding.severity is Severity.PASSED]
    times: Counter[tuple[str, int, int]] = Counter()
    for finding in [*session.findings, *passed]:
        where = (finding.rule, finding.start, finding.end)
        times[where] += 1
        at = times[where] - 1
        seen = acknowledgement(session.review, finding)
        if CHOSEN[choice](finding, seen):
            title = PASSED if finding.severity is Severity.PASSED else tr(area(finding).value)
            found[title].append(_row(session, at, finding, seen, starts))
    if by_place:
        ends = found.pop(PASSED)
        rows = sorted((row for rows in found.values() for row in rows), key=_start)
        found = {tr("In the order of the text"): rows, PASSED: ends}
    return [Group(title, tuple(rows), opened=title != PASSED) for title, rows in found.items() if rows]


def _start(row: Row) -> int:
    return row.about.start if isinstance(row.about, Diagnostic) else 0


def area(finding: Diagnostic) -> Area:
    """The part of the cable that a finding is about."""
    rule = RULES.get(finding.rule)
    return rule.area if rule else Area.TEXT


def _row(session: Session, at: int, finding: Diagnostic, seen: Acknowledgement | None, starts: list[int]) -> Row:
    fix = FIXES.get(finding.rule)
    return Row(
        (finding.rule, finding.start, finding.end, at),
        (finding.rule, say(finding.message), place(session, finding, starts), fix.label if fix and not seen else ""),
        finding,
        icon=str(finding.severity),
        spoken=f"{SPOKEN[finding.severity]} {finding.rule}{tr(', acknowledged') if seen else ''}",
        quiet=seen is not None,
    )


def place(session: Session, finding: Diagnostic, starts: list[int]) -> str:
    """Where a finding is: ``Paragraph 3, line 41``; without a number the line says enough."""
    assert session.cable is not None  # noqa: S101 - its findings are shown
    tree = session.cable.tree
    line, _ = line_and_column(starts, finding.start)
    number = tree.named_at(finding.start)
    around = [number, *tree.ancestors(number)]
    unit = next((each for each in around if tree.nodes[each].kind is Kind.PARAGRAPH), number)
    value = tree.nodes[unit].value
    if isinstance(value, ParagraphValue) and value.number is None:
        return tr("line {line:,}", line=line)
    return tr("{name}, line {line:,}", name=words.name(tree, unit), line=line)
