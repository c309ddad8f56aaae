"""The raw pane: the cable as received, with chips around marks and the current node in a frame.

It asks the session for what the user does (``place_caret``, ``select``) and draws what the session says. The text it
shows is made by ``positions``; copying gives the source's own characters.
"""

from __future__ import annotations

from bisect import bisect_right

from PySide6.QtCore import QEvent, QMimeData, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QWidget

from reader.app import raw_colours, raw_paint, span_keys
from reader.app.hover import NOTHING, Hover
from reader.app.positions import Positions
from reader.app.raw_draft import paint_draft
from reader.app.raw_gutter import Gutter
from reader.app.raw_scene import Scene
from reader.app.raw_text import CARET, RawText
from reader.app.raw_unseen import paint_unseen
from reader.app.session import Location, Session
from reader.app.shown_marks import ShownMarks
from reader.app.term_paint import paint_terms
from reader.app.theme import Theme
from reader.cable.diagnostics import Diagnostic
from reader.cable.kinds import ZONES, Kind
from reader.cable.terms import TermMatch
from reader.review.review import Review
from reader.review.seen import acknowledgement
from reader.review.standing import standings

REVEAL = 1 / 3
"""Where on the screen the start of what is gone to comes to stand, from the top."""
UNFRAMED = frozenset({Kind.TEXT, *ZONES})
"""Kinds that the caret puts no frame around: it stands between their parts, not in a thing of its own."""


class RawPane(RawText):
    """Shows the text of the session's cable."""

    _whole = False
    """Whether the pane is made, and not taken apart yet: what holds two pages shows the one when the other goes."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the pane and show what is open."""
        super().__init__(theme, parent)
        self.setObjectName("raw-pane")
        self.setAccessibleName("Cable text")
        self.setAccessibleDescription("The cable as received, read-only. Arrow keys move the caret, Tab leaves.")
        self._session = session
        self._scene: Scene | None = None
        self._framed = True
        self._resting = NOTHING  # the node under the mouse here
        self._hovered = NOTHING  # the node under the mouse in another pane
        self._matches: list[tuple[int, int]] = []
        self._match = -1
        self._terms: list[TermMatch] = []
        self._tinted = True
        self._marks = ShownMarks.BOTH
        self._unseen = False
        self._linked = True
        self._hover = Hover(self)
        self._gutter = Gutter(self, session, theme)
        session.leaving.connect(self.on_leaving)
        session.opened.connect(self.on_opened)
        session.located.connect(self.on_located)
        session.reviewed.connect(self.on_reviewed)
        session.hovered.connect(self.on_hovered)
        session.drafted.connect(self.on_drafted)
        theme.changed.connect(self.on_theme_changed)
        self.cursorPositionChanged.connect(self.on_caret_moved)
        self.selectionChanged.connect(self.on_caret_moved)
        self.zoomed.connect(self.on_zoomed)
        self._hover.rested.connect(self.on_mouse_rested)
        self._whole = True
        self.on_opened()

    # What the session says.

    def on_leaving(self) -> None:
        """Note what stands at the upper edge, to begin there should this text be shown again."""
        if self._scene is not None:
            self._session.standing.top = self._scene.positions.to_text(self._top())

    def on_opened(self) -> None:
        """Show the text of the cable that was opened, or nothing."""
        self._scene = None  # until the text is there, moves of the caret are not the user's
        self._matches, self._match, self._framed = [], -1, True
        self._hovered = self._resting = NOTHING
        cable = self._session.cable
        positions = Positions(cable.source.text if cable else "")
        self.show_text(positions.shown)
        if cable is not None:
            scene = Scene(cable, positions)
            self._scene = scene
            self._read()
            self._colour()
        self._gutter.show_scene(self._scene)
        self._make_room()
        self._come_back()

    def _come_back(self) -> None:
        """Stand where one was in this text when it was left."""
        top, scene = self._session.standing.top, self._scene
        if scene is None or top < 0:
            self._follow(self._session.location)
            return
        place, location = scene.positions.to_widget, self._session.location
        self.place(place(location.start), place(location.end))
        self.put_at(place(top), 0)

    def on_located(self, location: Location) -> None:
        """Select what is current; bring its start into view, unless the caret led there."""
        self._framed = True
        if self._linked or location.origin != "tree":
            self._follow(location)
        self.viewport().update()
        self._gutter.update()

    def on_reviewed(self, before: Review, after: Review) -> None:
        """Paint the review as it is now."""
        if self._scene is not None:
            self._read()
            if before.acknowledgements != after.acknowledgements:
                raw_colours.clear(self.document())
                self._colour()
            self.viewport().update()
            self._gutter.update()

    def _read(self) -> None:
        session, scene = self._session, self._scene
        if scene is not None:
            scene.marks = self._marks
            outside = standings(session.review, scene.cable.tree).outside
            scene.read(session.rollup(), outside, session.suggestion(), session.open_findings)

    def show_marks(self, marks: ShownMarks) -> None:
        """Show the markings of the text, the reviewer's, or both."""
        self._marks = marks
        self._read()
        self.viewport().update()
        self._gutter.update()

    def on_hovered(self, number: int) -> None:
        """Put a dotted frame around the node under the mouse, where that is in another pane."""
        framed = NOTHING if number == self._resting else number
        if framed != self._hovered:
            self._hovered = framed
            self.viewport().update()

    def on_drafted(self) -> None:
        """Show the span whose end is being moved, and bring that end into view."""
        draft = self._session.moving
        if draft is not None and self._scene is not None:
            boundary = self._scene.positions.to_widget(draft.boundary)
            if not self.sees(boundary):
                self.put_at(boundary, REVEAL)
        self.viewport().update()

    def on_theme_changed(self) -> None:
        """Take the colours of the theme."""
        self._colour()
        self.viewport().update()
        self._gutter.update()

    def _colour(self) -> None:
        """Dim, embolden and underline the text as its structure and the open findings ask for."""
        scene = self._scene
        if scene is not None:
            odd = [finding for finding in scene.cable.findings if self._is_open(finding)]
            raw_colours.apply(
                self.document(), raw_colours.spans(scene.cable, odd, scene.positions, self._theme.colours)
            )

    def _is_open(self, finding: Diagnostic) -> bool:
        return acknowledgement(self._session.review, finding) is None

    def show_matches(self, found: list[tuple[int, int]], current: int) -> None:
        """Show what was searched for: spans in code points, and the index of the current one or -1."""
        if self._scene is not None:
            place = self._scene.positions.to_widget
            self._matches = [(place(start), place(end)) for start, end in found]
            self._match = current
            self.viewport().update()

    def show_terms(self, found: list[TermMatch]) -> None:
        """Underline terms of shared lists."""
        self._terms = found
        self.viewport().update()

    def tint_paragraphs(self, on: bool) -> None:
        """Show or leave out the light ground behind paragraphs."""
        self._tinted = on
        self.viewport().update()

    def show_numbers(self, on: bool) -> None:
        """Show line numbers or leave them out."""
        self._gutter.numbered = on
        self._make_room()
        self._gutter.update()

    def show_unseen(self, on: bool) -> None:
        """Show signs for blanks, tabs and line ends, or leave them out."""
        self._unseen = on
        self.viewport().update()

    def link(self, on: bool) -> None:
        """Follow where the user goes in the structure, or stay."""
        self._linked = on

    # What the user does.

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Be where the caret is, should the user have been elsewhere in the structure meanwhile."""
        super().focusInEvent(event)
        if not self._linked:
            self.on_caret_moved()

    def on_caret_moved(self) -> None:
        """Tell the session where the user went; where the caret is there already, the session sent it."""
        if self._scene is None:
            return
        cursor = self.textCursor()
        here = (cursor.selectionStart(), cursor.selectionEnd())
        positions = self._scene.positions
        location = self._session.location
        if here != (positions.to_widget(location.start), positions.to_widget(location.end)):
            self._session.place_caret(positions.to_text(here[0]), positions.to_text(here[1]))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the caret, or the end of a span; Escape takes the selection and the frame away."""
        if span_keys.handle(self._session, event) or self._moved_by_row(event):
            return
        if event.key() == Qt.Key.Key_Escape and (self._framed or self.textCursor().hasSelection()):
            cursor = self.textCursor()
            cursor.setPosition(cursor.selectionStart())
            self.setTextCursor(cursor)
            self._framed = False
            self.viewport().update()
            return
        super().keyPressEvent(event)

    def _moved_by_row(self, event: QKeyEvent) -> bool:
        """Move the end of a span to the row above or below; gives whether that was asked for."""
        draft, step = self._session.moving, span_keys.ROWS.get(Qt.Key(event.key()))
        if draft is None or step is None or self._scene is None:
            return False
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._scene.positions.to_widget(draft.boundary))
        cursor.movePosition(QTextCursor.MoveOperation.Down if step > 0 else QTextCursor.MoveOperation.Up)
        self._session.put_edge(self._scene.positions.to_text(cursor.position()))
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Place the caret. A press on selected text begins a new selection; it does not drag the text away."""
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if event.button() == Qt.MouseButton.LeftButton and plain and self.textCursor().hasSelection():
            self.setTextCursor(self.cursorForPosition(event.position().toPoint()))
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the mouse for the frame in the other pane."""
        super().mouseMoveEvent(event)
        free = event.buttons() == Qt.MouseButton.NoButton
        self._hover.over(self._node_under(event.position()) if free else NOTHING)

    def leaveEvent(self, event: QEvent) -> None:
        """The mouse is gone."""
        super().leaveEvent(event)
        self._hover.over(NOTHING)

    def on_mouse_rested(self, number: int) -> None:
        """Tell the other panes which node the mouse rests on."""
        self._resting = number
        self._session.hovered.emit(number)

    def createMimeDataFromSelection(self) -> QMimeData:
        """What is copied: the source's own characters, not their stand-ins."""
        copied = QMimeData()
        if self._scene is not None:
            cursor = self.textCursor()
            read = self._scene.positions.to_text
            text = self._scene.cable.source.text[read(cursor.selectionStart()) : read(cursor.selectionEnd())]
            copied.setText(text)
        return copied

    # The gutter.

    def on_zoomed(self, _percent: int) -> None:
        """Give the gutter the room that it needs now."""
        self._make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the gutter beside the text."""
        super().resizeEvent(event)
        self._place_gutter()

    def showEvent(self, event: QShowEvent) -> None:
        """Be where the session is, should one have gone elsewhere in another view of the text."""
        super().showEvent(event)
        if self._whole and not event.spontaneous():
            self._follow(self._session.location, reveal=True)

    def _make_room(self) -> None:
        self._gutter.measure()
        self.setViewportMargins(self._gutter.width(), 0, 0, 0)
        self._place_gutter()

    def _place_gutter(self) -> None:
        inside = self.contentsRect()
        self._gutter.setGeometry(inside.left(), inside.top(), self._gutter.width(), self.viewport().height())

    # Painting.

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tints, then the text, then the signs over it."""
        if self._scene is None:
            super().paintEvent(event)
            return
        shown = raw_paint.Shown(self.rows_shown(), self._scene, self._theme.colours, self.font())
        painter = QPainter(self.viewport())
        if self._tinted:
            raw_paint.paint_tints(painter, shown)
        chosen = (self.textCursor().selectionStart(), self.textCursor().selectionEnd())
        raw_paint.paint_part_tags(painter, shown, chosen, over=False)
        painter.end()
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        raw_paint.paint_matches(painter, shown, self._matches, self._match)
        self._paint_terms(painter, shown)
        raw_paint.paint_signs(painter, shown)
        raw_paint.paint_part_tags(painter, shown, chosen, over=True)
        if self._unseen:
            paint_unseen(painter, shown)
        self._paint_frames(painter, shown)
        draft = self._session.draft
        if draft is not None:
            paint_draft(painter, shown, draft)
        caret = QRectF(self.cursorRect())
        caret.setWidth(CARET)
        raw_paint.paint_caret(painter, caret, shown.colours, focused=self.hasFocus())
        painter.end()

    def _paint_terms(self, painter: QPainter, shown: raw_paint.Shown) -> None:
        screen, positions = shown.screen, shown.scene.positions
        start, end = positions.to_text(screen.start), positions.to_text(screen.end)
        for term in self._terms[bisect_right(self._terms, start, key=_end_of) :]:
            if term.start >= end:
                break
            span = (positions.to_widget(term.start), positions.to_widget(term.end))
            paint_terms(painter, ((rect, term.list) for rect in screen.line_rects(*span)), shown.colours)

    def _paint_frames(self, painter: QPainter, shown: raw_paint.Shown) -> None:
        """The frame of the current node, and that of the one under the mouse elsewhere."""
        location = self._session.location
        tree = shown.scene.cable.tree
        current = location.number if self._framed else NOTHING
        if current >= 0 and location.origin == "raw" and tree.nodes[current].kind in UNFRAMED:
            current = NOTHING
        hovered = NOTHING if self._hovered in (current, 0) else self._hovered
        for number in (hovered, current):
            if number < 0:
                continue
            node = tree.nodes[number]
            region = shown.screen.region(*shown.scene.drawn(node.start, node.end))
            if region is not None:
                raw_paint.paint_frame(painter, region, shown.colours, dotted=number == hovered)

    def _node_under(self, point: QPointF) -> int:
        """The named node under a place of the viewport; none beside the text."""
        if self._scene is None:
            return NOTHING
        cursor = self.cursorForPosition(point.toPoint())
        rect = self.cursorRect(cursor)
        if not rect.top() <= point.y() <= rect.bottom():
            return NOTHING
        tree = self._scene.cable.tree
        number = tree.named_at(self._scene.positions.to_text(cursor.position()))
        return NOTHING if tree.nodes[number].kind in UNFRAMED else number

    def _follow(self, location: Location, *, reveal: bool = False) -> None:
        """Select what is current, and reveal its start where the user did not lead there in this pane."""
        if self._scene is None:
            return
        place = self._scene.positions.to_widget
        seen = self.place(place(location.start), place(location.end))
        if not seen and (reveal or location.origin != "raw"):
            self.put_at(place(location.start), REVEAL)


def _end_of(term: TermMatch) -> int:
    return term.end
