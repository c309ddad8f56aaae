"""Text formats of the raw pane: what is dimmed, bold or underlined, put on the layouts without touching the document.

Formats carry what hardly changes while a cable is reviewed: structure and findings about the text. What reviewers say
is painted by ``raw_paint``, so a decision costs one repaint and no new layout.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby

from PySide6.QtGui import QColor, QFont, QTextBlock, QTextCharFormat, QTextDocument, QTextLayout

from reader.app.look.theme import Colours
from reader.app.positions import Positions
from reader.cable.diagnostics import Diagnostic, Severity
from reader.cable.kinds import Kind
from reader.cable.record import record
from reader.cable.source import LINE_END
from reader.cable.telegram import Telegram

DIMMED = frozenset({Kind.PAGE_BREAK, Kind.FURNITURE, Kind.REPEAT, Kind.WRAPPER})
"""Kinds that are there, and not to be read first."""
BOLD = frozenset({Kind.HEADING, Kind.LABEL})
UNDERLINES = {
    Severity.ERROR: QTextCharFormat.UnderlineStyle.WaveUnderline,
    Severity.WARNING: QTextCharFormat.UnderlineStyle.DashUnderline,
    Severity.INFO: QTextCharFormat.UnderlineStyle.DotLine,
}
"""How a finding is underlined: by shape, so that it can be told without colour. A passed check is not."""
UNDERLINE_LIMIT = 120
"""An underline ends after so many characters, and at the end of its line: it shows where, not how much."""


DIM, STRONG = "dim", "strong"
"""How structure looks; a finding looks as its severity."""


@record
class Span:
    """A stretch of the widget's text (UTF-16 units, half-open), and how it looks."""

    start: int
    end: int
    look: str


def spans(cable: Telegram, odd: Iterable[Diagnostic], positions: Positions) -> list[Span]:
    """What looks otherwise than the rest, for its kind or as ``odd``, in the order in which it begins."""
    found = [*_structure(cable, positions), *_findings(cable, odd, positions)]
    found.sort(key=_start)
    return found


def _structure(cable: Telegram, positions: Positions) -> Iterator[Span]:
    place = positions.to_widget
    for node in cable.tree.nodes:
        if node.kind in DIMMED or node.kind in BOLD:
            yield Span(place(node.start), place(node.end), DIM if node.kind in DIMMED else STRONG)


def _findings(cable: Telegram, odd: Iterable[Diagnostic], positions: Positions) -> Iterator[Span]:
    for finding in odd:
        if finding.severity in UNDERLINES and finding.start < finding.end:
            end = underlined_to(cable.source.text, finding)
            yield Span(positions.to_widget(finding.start), positions.to_widget(end), finding.severity)


def formats(colours: Colours) -> dict[str, QTextCharFormat]:
    """The format of each look."""
    made = {look: QTextCharFormat() for look in (DIM, STRONG, *UNDERLINES)}
    made[DIM].setForeground(QColor(colours.muted))
    made[STRONG].setFontWeight(QFont.Weight.Bold)
    for severity, style in UNDERLINES.items():
        made[severity].setUnderlineStyle(style)
        made[severity].setUnderlineColor(QColor(colours.severity(severity)))
    return made


def underlined_to(text: str, finding: Diagnostic) -> int:
    """Where a finding's underline ends (a code point): with it, with its line, or after ``UNDERLINE_LIMIT``."""
    end = min(finding.end, finding.start + UNDERLINE_LIMIT)
    line_end = LINE_END.search(text, finding.start, end)
    return end if line_end is None else max(line_end.start(), finding.start + 1)


def clear(document: QTextDocument) -> None:
    """Take all formats away, also from lines that get no others; linear in the lines."""
    block = document.begin()
    while block.isValid():
        if block.layout().formats():
            block.layout().clearFormats()
        block = block.next()
    document.markContentsDirty(0, document.characterCount())


def apply(document: QTextDocument, found: Iterable[Span], looks: Mapping[str, QTextCharFormat]) -> None:
    """Put the formats of spans, sorted by start, on the layouts of a document, in place of those on these lines.

    The document's text and its undo are not touched. Linear in the spans and the lines under them.
    """
    cut = _pieces(document, found)
    for number, pieces in groupby(cut, key=_block_number):
        ranges = []
        for piece in pieces:
            one = QTextLayout.FormatRange()
            one.start, one.length, one.format = piece.start, piece.length, looks[piece.look]
            ranges.append(one)
        document.findBlockByNumber(number).layout().setFormats(ranges)
    if cut:
        first, last = document.findBlockByNumber(cut[0].block), document.findBlockByNumber(cut[-1].block)
        document.markContentsDirty(first.position(), last.position() + last.length() - first.position())


@record
class _Piece:
    block: int
    start: int
    length: int
    look: str


def _pieces(document: QTextDocument, found: Iterable[Span]) -> list[_Piece]:
    """The spans cut at the ends of lines, sorted by line."""
    cut = []
    block = QTextBlock()
    for span in found:
        if not (block.isValid() and block.contains(span.start)):
            block = document.findBlock(span.start)
        at = block
        while at.isValid() and at.position() < span.end:
            start = max(span.start - at.position(), 0)
            length = min(span.end - at.position(), at.length() - 1) - start
            if length > 0:
                cut.append(_Piece(at.blockNumber(), start, length, span.look))
            at = at.next()
    cut.sort(key=_block_number)
    return cut


def _start(span: Span) -> int:
    return span.start


def _block_number(piece: _Piece) -> int:
    return piece.block
