"""The decisions, notes and flags of a review as a table (CSV, RFC 4180), for spreadsheets and scripts.

A spreadsheet takes a cell that begins with one of ``= + - @`` for a formula, and some formulas reach out of it: such
cells begin with an apostrophe here, which spreadsheets know as "this is text". Control characters are shown, not sent.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

from reader.cable.telegram import Telegram
from reader.cable.visible import visible
from reader.formats.include import Include, name_of
from reader.review.annotation import Annotation, Confirmation
from reader.review.review import Review

COLUMNS = (
    *("cable", "kind", "paragraph", "action", "was", "mark", "counts", "by", "at", "reason", "text"),
    *("start", "end", "quote", "id", "supersedes"),
)
Said = Annotation | Confirmation
FORMULA = ("=", "+", "-", "@", "\t", "\r")


def write(cable: Telegram, review: Review, include: Include) -> bytes:
    """The table, as UTF-8 with the mark by which spreadsheets know it; a line for each thing said, in order."""
    said = include.of(review)
    out = io.StringIO(newline="")
    table = csv.writer(out, lineterminator="\r\n")
    table.writerow(COLUMNS)
    for row in _rows(cable, said):
        table.writerow([cell(row.get(column, "")) for column in COLUMNS])
    return out.getvalue().encode("utf-8-sig")


def cell(value: object) -> str:
    """A value as a cell that no spreadsheet runs."""
    text = "" if value is None else str(value)
    text = "\n".join(visible(line) for line in text.splitlines()) if text else ""
    return f"'{text}" if text.startswith(FORMULA) else text


def _rows(cable: Telegram, review: Review) -> Iterator[dict[str, object]]:
    name = cable.id.value if cable.id is not None else cable.source.name
    superseded = {decision.supersedes for decision in review.decisions}
    for decision in review.decisions:
        yield {
            **_said(name, "decision", review, decision),
            "paragraph": decision.paragraph,
            "action": decision.action,
            "was": decision.was,
            "mark": decision.mark,
            "counts": "no" if decision.id in superseded else "yes",
            "reason": decision.reason,
            "supersedes": decision.supersedes,
        }
    for note in review.notes:
        yield {**_said(name, "note", review, note), "text": note.text}
    for flag in review.flags:
        yield _said(name, "flag", review, flag)
    for seen in review.acknowledgements:
        yield {**_said(name, "acknowledgement", review, seen), "action": seen.rule, "reason": seen.reason}
    for correction in review.corrections:
        what = correction.kind if correction.number is None else f"{correction.kind} {correction.number}"
        yield {**_said(name, "correction", review, correction), "action": what, "was": correction.was}
    for confirmation in review.confirmations:
        row = _said(name, "confirmation", review, confirmation)
        yield {**row, "action": confirmation.state, "reason": confirmation.reason, "supersedes": confirmation.decision}


def _said(name: str | None, kind: str, review: Review, said: Said) -> dict[str, object]:
    """What every row has: which cable, who, when, and where."""
    anchor = None if isinstance(said, Confirmation) else said.anchor
    row: dict[str, object] = {
        "cable": name,
        "kind": kind,
        "by": name_of(review, said.by),
        "at": said.at.strftime("%Y-%m-%dT%H:%M:%SZ"),
        "id": said.id,
    }
    if anchor is not None:
        row |= {"start": anchor.start, "end": anchor.end, "quote": " ".join(anchor.quote.split())}
    return row
