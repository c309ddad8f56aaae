"""What is drawn over the raw text beside the signs of the review: terms, frames, and what would be marked."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from PySide6.QtGui import QPainter

from reader.app.state.draft import Draft
from reader.app.state.routes import Location
from reader.app.texts.draft_paint import Sketch, paint_draft
from reader.app.texts.raw_paint import Shown, paint_frame
from reader.app.texts.term_paint import paint_terms
from reader.app.widgets.hover import NOTHING
from reader.cable.kinds import ZONES, Kind
from reader.cable.terms import TermMatch

UNFRAMED = frozenset({Kind.TEXT, *ZONES})
"""Kinds that the caret puts no frame around: it stands between their parts, not in a thing of its own."""


def paint_known_terms(painter: QPainter, shown: Shown, terms: Sequence[TermMatch]) -> None:
    """Underlines under those of some sorted terms that are on the screen."""
    screen, positions = shown.screen, shown.scene.positions
    start, end = positions.to_text(screen.start), positions.to_text(screen.end)
    for term in terms[bisect_right(terms, start, key=_end_of) :]:
        if term.start >= end:
            break
        span = (positions.to_widget(term.start), positions.to_widget(term.end))
        paint_terms(painter, ((rect, term.list) for rect in screen.line_rects(*span)), shown.colours)


def paint_frames(painter: QPainter, shown: Shown, location: Location, hovered: int, *, framed: bool) -> None:
    """The frame of the current node, if it has one, and that of the node under the mouse elsewhere."""
    tree = shown.scene.cable.tree
    current = location.number if framed else NOTHING
    if current >= 0 and location.origin == "raw" and tree.nodes[current].kind in UNFRAMED:
        current = NOTHING
    under = NOTHING if hovered in (current, 0) else hovered
    for number in (under, current):
        if number < 0:
            continue
        node = tree.nodes[number]
        region = shown.screen.region(*shown.scene.drawn(node.start, node.end))
        if region is not None:
            paint_frame(painter, region, shown.colours, dotted=number == under)


def sketch(painter: QPainter, shown: Shown, draft: Draft) -> None:
    """What would be marked: a selection, or a span whose end is being moved."""
    place, screen = shown.scene.positions.to_widget, shown.screen
    start, end = place(draft.start), place(draft.end)
    ghost = screen.line_rects(place(draft.sentence[0]), place(draft.sentence[1])) if draft.sentence else []
    ends = (screen.start <= start, end <= screen.end)
    paint_draft(painter, Sketch(screen.line_rects(start, end), ghost, ends, draft.edge), shown.colours)


def _end_of(term: TermMatch) -> int:
    return term.end
