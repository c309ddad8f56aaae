"""``check``: what is odd about cables, and an exit status for scripts."""

from __future__ import annotations

import argparse
from bisect import bisect_right
from collections.abc import Iterator

from reader.cable.diagnostics import Diagnostic, Severity
from reader.cable.source import LINE_END
from reader.cable.visible import visible
from reader.cli.arguments import LEVELS
from reader.cli.inputs import check_arguments, check_encoding, load, read_input, shown
from reader.cli.output import say, tell
from reader.cli.status import Status, status_of, worst
from reader.errors import ReaderError

BY_LOUDNESS = tuple(map(Severity, LEVELS))
"""What can be asked for, loudest first. A check that passed is at no level."""


def run(options: argparse.Namespace) -> Status:
    """Do it, for every file that can be read, and name the others.

    Raises:
        UsageError: the arguments make no sense.
        FileError: standard output cannot be written.
    """
    check_encoding(options.encoding)
    check_arguments(options.files)
    statuses = []
    report: list[dict[str, object]] = []
    for argument in options.files:
        try:
            cable, _ = load(read_input(argument), options.encoding)
        except ReaderError as error:
            tell(str(error))
            statuses.append(status_of(error))
            continue
        counted = at_level(cable.findings, Severity(options.level))
        statuses.append(Status.NO if counted else Status.DONE)
        placed = _placed(cable.source.text, counted)
        if options.format == "json":
            report.append({"file": argument, "findings": [_entry(*one) for one in placed]})
        else:
            say(_line(argument, *one) for one in placed)
    if options.format == "json":
        import json

        say([json.dumps(report, indent=2)])
    return worst(statuses)


def at_level(findings: tuple[Diagnostic, ...], level: Severity) -> list[Diagnostic]:
    """The findings at a level or above, in the order of the text."""
    loud = BY_LOUDNESS[: BY_LOUDNESS.index(level) + 1]
    return sorted((finding for finding in findings if finding.severity in loud), key=lambda found: found.start)


def _placed(text: str, findings: list[Diagnostic]) -> Iterator[tuple[Diagnostic, int, int]]:
    """Each finding with its line and column, counted from 1, columns in code points."""
    begins = [0, *(match.end() for match in LINE_END.finditer(text))] if findings else [0]
    for finding in findings:
        line = bisect_right(begins, finding.start)
        yield finding, line, finding.start - begins[line - 1] + 1


def _entry(finding: Diagnostic, line: int, column: int) -> dict[str, object]:
    return {
        "rule": finding.rule,
        "severity": finding.severity.value,
        "message": finding.message,
        "start": finding.start,
        "end": finding.end,
        "line": line,
        "column": column,
    }


def _line(argument: str, finding: Diagnostic, line: int, column: int) -> str:
    place = f"{shown(argument)}:{line}:{column}"
    return f"{place}: {finding.severity} {finding.rule}: {visible(finding.message)}"
