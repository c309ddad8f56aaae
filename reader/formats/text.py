"""A reviewed cable as plain text with the markings that count, for mail and for people without the program.

Control characters and those that turn the direction of writing are shown as escapes: nothing in it acts on a terminal.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from reader.cable.telegram import Telegram
from reader.cable.visible import visible
from reader.formats.include import Include, name_of
from reader.formats.outline import Heading, Outline, Piece, Portion, lay_out
from reader.review.annotation import Note
from reader.review.review import Review

WIDTH = 76
LABEL = 17


def write(cable: Telegram, review: Review, include: Include) -> bytes:
    """The text, as UTF-8 with line feeds."""
    said = include.of(review)
    outline = lay_out(cable, said)
    notes = {note.id: number for number, note in enumerate(said.notes, 1)}
    lines = [*facts(outline), "", *_body(outline, notes)]
    if notes:
        lines += ["Notes", "-----", "", *_notes(said, notes)]
    if include.findings and cable.findings:
        lines += ["Findings", "--------", ""]
        for finding in cable.findings:
            lines += wrapped(f"{finding.severity} {finding.rule}: {finding.message}", hanging=2)
        lines.append("")
    return "\n".join([banner(outline), "", *lines, banner(outline), ""]).encode()


def banner(outline: Outline) -> str:
    """The overall marking, for the head and the foot."""
    return f"Overall marking: {outline.overall or 'none'}"


def facts(outline: Outline) -> Iterator[str]:
    """The facts of the header, a line or more for each."""
    for fact in outline.facts:
        text = "; ".join(fact.values)
        yield from wrapped(f"{fact.label + ':':<{LABEL}}{text}", hanging=LABEL)


def _body(outline: Outline, notes: dict[str, int]) -> Iterator[str]:
    for part in outline.body:
        if isinstance(part, Heading):
            mark = f"({part.mark}) " if part.mark else ""
            heading = visible(f"{mark}{part.text}")
            yield from (heading, "-" * min(len(heading), WIDTH), "")
        else:
            numbers = [notes[note.id] for note in part.unit.notes if note.id in notes]
            yield from portion(part, "".join(f" [note {number}]" for number in numbers))
            yield ""


def portion(part: Portion, after: str = "") -> Iterator[str]:
    """The lines of a paragraph; tables in it keep theirs."""
    label = "SUBJECT: " if part.is_subject else f"{part.number}. " if part.number is not None else ""
    mark = f"({part.unit.effective}) " if part.unit.effective else "(no marking) "
    text = " ".join(map(_piece, part.pieces)) + after
    first, *rest = f"{label}{mark}{text}".split("\n")
    yield from wrapped(first)
    for line in rest:
        yield visible(line)


def _piece(piece: Piece) -> str:
    if piece.withheld is not None:
        return f"[{piece.withheld}]"
    return f"[{piece.mark}: {piece.text}]" if piece.mark else piece.text


def _notes(review: Review, numbers: dict[str, int]) -> Iterator[str]:
    for note in review.notes:
        yield from wrapped(
            f"{numbers[note.id]}. {_about(note)}{note.text} ({name_of(review, note.by)}, {note.at:%Y-%m-%d})", 3
        )
    yield ""


def _about(note: Note) -> str:
    return "" if note.anchor else "On the whole cable: "


def wrapped(text: str, hanging: int = 0) -> list[str]:
    """Lines of at most a mail's width, with nothing in them that acts on a terminal."""
    shown = visible(" ".join(text.split()) if not hanging else text.replace("\n", " "))
    return textwrap.wrap(shown, WIDTH, subsequent_indent=" " * hanging, break_on_hyphens=False) or [""]
