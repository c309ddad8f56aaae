"""The reading view: the cable in clean paragraphs, with what was written and what was decided beside them.

It asks the session for what the user does, as the raw pane does, and draws what the session says. Copying gives what
stands there to read; the source's own characters are copied in the raw pane.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QMimeData, QPointF, QRectF, Qt
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QToolTip, QWidget

from reader.app import reading_paint as paint
from reader.app import words
from reader.app.hover import NOTHING, Hover
from reader.app.raw_gutter import unit_words
from reader.app.raw_paint import paint_caret, paint_frame
from reader.app.raw_text import CARET
from reader.app.reading_map import Block, ReadingMap
from reader.app.reading_page import ReadingPage
from reader.app.session import Location, Session
from reader.app.term_paint import paint_terms
from reader.app.theme import Theme
from reader.cable.flow import Role
from reader.cable.terms import TermMatch
from reader.review.places import said
from reader.review.review import Review

REVEAL = 1 / 3


class ReadingPane(ReadingPage):
    """Shows the session's cable to be read; made anew when it is shown, for nobody may ask for it."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the pane; it shows nothing before it is seen."""
        super().__init__(theme, parent)
        self.setObjectName("reading-pane")
        self.setAccessibleName("Reading view")
        self.setAccessibleDescription(
            "The cable in clean paragraphs, read-only. Arrow keys move the caret, Tab leaves."
        )
        self._session = session
        self._stale = True
        self._following = False  # while the session leads, moves of the caret are not the user's
        self._framed = True
        self._resting = NOTHING
        self._hovered = NOTHING
        self._tinted = True
        self._matches: list[tuple[int, int]] = []
        self._match = -1
        self._found: list[tuple[int, int, int]] = []
        self._terms: list[TermMatch] = []
        self._underlined: list[tuple[int, int, int]] = []
        self._hover = Hover(self)
        session.opened.connect(self.on_opened)
        session.located.connect(self.on_located)
        session.reviewed.connect(self.on_reviewed)
        session.hovered.connect(self.on_hovered)
        theme.changed.connect(self.on_theme_changed)
        self.cursorPositionChanged.connect(self.on_caret_moved)
        self.selectionChanged.connect(self.on_caret_moved)
        self._hover.rested.connect(self.on_mouse_rested)

    # What the session says.

    def on_opened(self) -> None:
        """Show the cable that was opened, or nothing."""
        self._stale, self._framed = True, True
        self._matches, self._match, self._found = [], -1, []
        self._hovered = self._resting = NOTHING
        if self.isVisible():
            self._make()

    def on_located(self, location: Location) -> None:
        """Select what is current; bring its start into view, unless the caret led there."""
        self._framed = True
        if not self._stale and self.isVisible():
            self._follow(location, reveal=location.origin != "raw")
            self.viewport().update()

    def on_reviewed(self, _before: Review, _after: Review) -> None:
        """Paint the review as it is now."""
        self.viewport().update()

    def on_hovered(self, number: int) -> None:
        """Put a dotted frame around the part under the mouse, where that is in another pane."""
        framed = NOTHING if number == self._resting else number
        if framed != self._hovered:
            self._hovered = framed
            self.viewport().update()

    def on_theme_changed(self) -> None:
        """Take the colours of the theme."""
        self.make_again()

    def show_matches(self, found: list[tuple[int, int]], current: int) -> None:
        """Show what was searched for: spans of the source in code points, and the index of the current one or -1."""
        self._matches, self._match = found, current
        self._place_matches()
        self.viewport().update()

    def show_terms(self, found: list[TermMatch]) -> None:
        """Underline terms of shared lists."""
        self._terms = found
        self._place_matches()
        self.viewport().update()

    def tint_paragraphs(self, on: bool) -> None:
        """Show or leave out the light ground behind paragraphs."""
        self._tinted = on
        self.viewport().update()

    def set_zoom(self, percent: int) -> None:
        """Show the text at so many per cent."""
        self.zoom = percent
        self.make_again()

    def set_font(self, family: str, points: float) -> None:
        """Take a font; an empty name and 0 for the system's."""
        self.family, self.points = family, points
        self.make_again()

    def make_again(self) -> None:
        """Set the page anew, now or when it is shown."""
        self._stale = True
        if self.isVisible():
            self._make()

    def showEvent(self, event: QShowEvent) -> None:
        """Make the page when it is seen for the first time, and be where the session is."""
        super().showEvent(event)
        if self._stale:
            self._make()
        else:
            self._follow(self._session.location, reveal=True)

    def _make(self) -> None:
        cable = self._session.cable
        self._stale = False
        self._following = True
        self.set_page(ReadingMap(cable.tree if cable else None))
        self._following = False
        self._place_matches()
        self._follow(self._session.location, reveal=True)

    def _place_matches(self) -> None:
        if not self._stale:
            self._found = self._placed((start, end, index) for index, (start, end) in enumerate(self._matches))
            self._underlined = self._placed((term.start, term.end, term.list) for term in self._terms)

    def _placed(self, spans: Iterable[tuple[int, int, int]]) -> list[tuple[int, int, int]]:
        """Spans of the source with a number each, as positions, sorted; without those that are not shown."""
        places = ((self.shown.span_from(start, end), number) for start, end, number in spans)
        return sorted((*place, number) for place, number in places if place is not None)

    def _follow(self, location: Location, *, reveal: bool) -> None:
        span = self.shown.span_from(location.start, location.end)
        if span is None or self._here() == (location.start, location.end):
            return
        self._following = True
        seen = self.place(*span)
        if not seen and reveal:
            self.put_at(span[0], REVEAL)
        self._following = False

    # What the user does.

    def on_caret_moved(self) -> None:
        """Tell the session where the user went."""
        if self._following or self._stale or self._session.cable is None:
            return
        start, end = self._here()
        location = self._session.location
        if (start, end) != (location.start, location.end):
            self._session.place_caret(start, end)

    def _here(self) -> tuple[int, int]:
        """The span of the source that is selected, or where the caret is."""
        cursor = self.textCursor()
        start = self.shown.to_source(cursor.selectionStart())
        if not cursor.hasSelection():
            return start, start
        return start, max(self.shown.to_source(cursor.selectionEnd(), end=True), start)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the caret; Escape takes the selection and the frame away."""
        if event.key() == Qt.Key.Key_Escape and (self._framed or self.textCursor().hasSelection()):
            cursor = self.textCursor()
            cursor.setPosition(cursor.selectionStart())
            self.setTextCursor(cursor)
            self._framed = False
            self.viewport().update()
            return
        super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the mouse for the frame in the other pane."""
        super().mouseMoveEvent(event)
        free = event.buttons() == Qt.MouseButton.NoButton
        block = self._block_under(event.position()) if free else None
        self._hover.over(block.passage.node if block else NOTHING)

    def leaveEvent(self, event: QEvent) -> None:
        """The mouse is gone."""
        super().leaveEvent(event)
        self._hover.over(NOTHING)

    def on_mouse_rested(self, number: int) -> None:
        """Tell the other panes which node the mouse rests on."""
        self._resting = number
        self._session.hovered.emit(number)

    def viewportEvent(self, event: QEvent) -> bool:
        """Say in words what stands beside the text where the mouse rests."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            block = self._block_under(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), words.tip(self.words_on(block)) if block else "", self.viewport())
            return True
        return super().viewportEvent(event)

    def words_on(self, block: Block) -> str:
        """What is shown beside a block, in words."""
        cable = self._session.cable
        unit = self._session.rollup().unit(block.passage.node) if cable else None
        if cable is None or unit is None:
            return ""
        name = words.name(cable.tree, unit.number)
        return f"{name}, {words.printed(cable, unit.number)}: {unit_words(unit)}"

    def createMimeDataFromSelection(self) -> QMimeData:
        """What is copied: the words to read, as text; passages on lines of their own."""
        cursor = self.textCursor()
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        pieces = [
            block.passage.text[block.place(start) if start > block.at else 0 : block.place(end)]
            for block in self.shown.blocks
            if block.at < end and block.end > start
        ]
        copied = QMimeData()
        copied.setText("\n".join(pieces))
        return copied

    def _block_under(self, point: QPointF) -> Block | None:
        index = self.shown.index_at(self.cursorForPosition(point.toPoint()).position())
        return self.shown.blocks[index] if index >= 0 else None

    # Painting.

    def paintEvent(self, event: QPaintEvent) -> None:
        """Grounds, then the text, then the signs beside and over it."""
        if self._stale or self._session.cable is None:
            super().paintEvent(event)
            return
        screen = self.rows_shown()
        page = paint.Page(screen, self._theme.colours, self.document().defaultFont(), self.text_right)
        bands = self._bands(page)
        painter = QPainter(self.viewport())
        if self._tinted:
            for node, found in bands:
                unit = self._session.rollup().unit(node)
                if unit is not None:
                    paint.paint_ground(painter, page, found, unit.effective)
        painter.end()
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        paint.paint_found(painter, page, self._found, self._match)
        paint_terms(painter, paint.rects_of(page, self._underlined), page.colours)
        self._paint_signs(painter, page, bands)
        self._paint_frames(painter, page)
        caret = QRectF(self.cursorRect())
        caret.setWidth(CARET)
        paint_caret(painter, caret, page.colours, focused=self.hasFocus())
        painter.end()

    def _bands(self, page: paint.Page) -> list[tuple[int, paint.Band]]:
        """The nodes on the screen, each with its rows."""
        screen = page.screen
        bands = []
        index = self.shown.index_at(screen.start)
        while 0 <= index < len(self.shown.blocks) and self.shown.blocks[index].at < screen.end:
            first, last = self._blocks_of(index)
            found = paint.band(screen, self.shown.blocks[first].at, self.shown.blocks[last].end)
            if found is not None:
                bands.append((self.shown.blocks[index].passage.node, found))
            index = last + 1
        return bands

    def _blocks_of(self, index: int) -> tuple[int, int]:
        """The first and the last block of the node that a block belongs to; a fact stands alone."""
        blocks = self.shown.blocks
        first = last = index
        if blocks[index].passage.role is Role.FACT:
            return first, last
        node = blocks[index].passage.node
        while first > 0 and blocks[first - 1].passage.node == node:
            first -= 1
        while last + 1 < len(blocks) and blocks[last + 1].passage.node == node:
            last += 1
        return first, last

    def _paint_signs(self, painter: QPainter, page: paint.Page, bands: list[tuple[int, paint.Band]]) -> None:
        cable, rollup = self._session.cable, self._session.rollup()
        if cable is None:
            return
        seen = (self.shown.to_source(page.screen.start), self.shown.to_source(page.screen.end, end=True))
        for node, found in bands:
            unit = rollup.unit(node)
            if unit is not None:
                paint.paint_unit(painter, page, found, unit)
                for part in unit.parts:
                    span = self.shown.span_from(part.anchor.start, part.anchor.end)
                    if span:
                        paint.paint_part(painter, page, span, said(part, unit.written))
        index = self.shown.index_at(page.screen.start)
        while 0 <= index < len(self.shown.blocks) and self.shown.blocks[index].at < page.screen.end:
            block = self.shown.blocks[index]
            unit = rollup.unit(block.passage.node)
            spans = [(block.position(start), block.position(end)) for start, end in block.passage.marks]
            paint.paint_marks(painter, page, spans, unit.written if unit else None)
            index += 1
        for each in (block for block in cable.blocks if block.start < seen[1] and block.end > seen[0]):
            span = self.shown.span_from(each.start, each.end)
            found_block = paint.band(page.screen, *span) if span else None
            if found_block is not None:
                within = sum(o.start <= each.start and each.end <= o.end for o in cable.blocks if o is not each)
                paint.paint_name(painter, page, found_block, each.kind, within)

    def _paint_frames(self, painter: QPainter, page: paint.Page) -> None:
        location = self._session.location
        current = self.shown.index_of(location.start) if self._framed and location.number >= 0 else -1
        tree = self._session.cable.tree if self._session.cable else None
        hovered = self.shown.index_of(tree.nodes[self._hovered].start) if tree and self._hovered > 0 else -1
        for index, dotted in ((hovered, True), (current, False)):
            if index < 0 or (dotted and index == current):
                continue
            first, last = self._blocks_of(index)
            found = paint.band(page.screen, self.shown.blocks[first].at, self.shown.blocks[last].end)
            if found is not None:
                paint_frame(painter, paint.frame_path(page, found), page.colours, dotted=dotted)
