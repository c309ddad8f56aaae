"""The reading view: the cable in clean paragraphs, with what was written and what was decided beside them.

It asks the session for what the user does, as the raw pane does, and draws what the session says. Copying gives what
stands there to read; the source's own characters are copied in the raw pane.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent, QPalette, QShowEvent
from PySide6.QtWidgets import QToolTip, QWidget

from reader.app import words
from reader.app.language import tr
from reader.app.look.theme import Theme
from reader.app.session import Location, Session
from reader.app.texts import reading_paint as paint
from reader.app.texts.noted_text import NotedText
from reader.app.texts.raw_gutter import unit_words
from reader.app.texts.raw_paint import paint_caret
from reader.app.texts.reading_map import Block, ReadingMap
from reader.app.texts.reading_page import ReadingPage
from reader.app.texts.reading_signs import Signs
from reader.app.texts.session_text import REVEAL
from reader.app.texts.term_paint import paint_terms
from reader.app.texts.text_manners import CARET
from reader.app.widgets.hover import NOTHING
from reader.cable.telegram import Telegram
from reader.cable.terms import TermMatch
from reader.cable.times import DateStyle
from reader.review.review import Review


class ReadingPane(NotedText, ReadingPage):
    """Shows the session's cable to be read; made anew when it is shown, for nobody may ask for it."""

    note_wanted = Signal()
    _whole = False
    """Whether the pane is made, and not taken apart yet: what holds two pages shows the one when the other goes."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the pane; it shows nothing before it is seen."""
        super().__init__(theme, parent)
        self.setObjectName("reading-pane")
        self.setAccessibleName(tr("Reading view"))
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # a cable reads so in every language
        self.setAccessibleDescription(
            tr("The cable in clean paragraphs, read-only. Arrow keys move the caret, Tab leaves.")
        )
        self._stale = True
        self._made: tuple[Telegram | None, DateStyle] = (None, DateStyle.LONG)  # what the map is of
        self._following = False  # while the session leads, moves of the caret are not the user's
        self._matches: list[tuple[int, int]] = []
        self._match = -1
        self._found: list[tuple[int, int, int]] = []
        self._terms: list[TermMatch] = []
        self._underlined: list[tuple[int, int, int]] = []
        self.attend(session)
        session.opened.connect(self.on_opened)
        session.restructured.connect(self.on_restructured)
        session.located.connect(self.on_located)
        session.reviewed.connect(self.on_reviewed)
        session.dated.connect(self.make_again)
        theme.changed.connect(self.on_theme_changed)
        self.cursorPositionChanged.connect(self.on_caret_moved)
        self.selectionChanged.connect(self.on_caret_moved)
        self._whole = True

    # What the session says.

    def on_opened(self) -> None:
        """Show the cable that was opened, or nothing."""
        self._stale, self._framed = True, True
        self._matches, self._match, self._found = [], -1, []
        self._hovered = self._resting = NOTHING
        self._made = (None, self._session.dates)
        if self.isVisible():
            self._make()

    def on_restructured(self) -> None:
        """Set the page anew for the cable as it is read now; what stands at the top stays there."""
        self._hovered = self._resting = NOTHING
        top = None if self._stale else self.shown.to_source(self.cursorForPosition(QPoint(0, 0)).position())
        self.make_again()
        span = None if top is None or self._stale else self.shown.span_from(top, top)
        if span is not None:
            self.put_at(span[0], 0)

    def on_located(self, location: Location) -> None:
        """Select what is current; bring its start into view, unless the caret led there."""
        self._framed = True
        if not self._stale and self.isVisible() and self.follows(location):
            self._follow(location, reveal=location.origin != "raw")
            self.viewport().update()

    def on_reviewed(self, _before: Review, _after: Review) -> None:
        """Paint the review as it is now."""
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
        if not self._whole:
            return
        if self._stale:
            self._make()
        elif self.follows(self._session.location):
            self._follow(self._session.location, reveal=True)

    def _make(self) -> None:
        cable = self._session.cable
        self._stale = False
        self._following = True
        made = (cable, self._session.dates)
        if self._made[0] is not cable or self._made[1] is not made[1]:  # a corrected cable is equal to the parsed one
            self._made = made  # in other letters it is the same text
            self.shown = ReadingMap(cable.tree if cable else None, self._session.dates)
        self.set_page(self.shown)
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
        pieces: list[str] = []
        for block in self.shown.blocks:
            if block.at < end and block.end > start:
                words_here = block.passage.text[block.place(start) if start > block.at else 0 : block.place(end)]
                pieces += ["\n"] if pieces and not block.passage.goes_on else []
                pieces.append(words_here)
        copied = QMimeData()
        copied.setText("".join(pieces))
        return copied

    def position_of(self, offset: int) -> int:
        """The position of an offset; -1 where it is not shown."""
        span = self.shown.span_from(offset, offset)
        return -1 if span is None else span[0]

    def place_of(self, start: int, end: int) -> tuple[int, int] | None:
        """The positions of a span; None where none of it is shown."""
        return self.shown.span_from(start, end)

    def offset_of(self, position: int) -> int:
        """The offset of a position."""
        return self.shown.to_source(position)

    def node_under(self, point: QPointF) -> int:
        """The node under a place of the viewport; -1 for none."""
        block = self._block_under(point)
        return block.passage.node if block else NOTHING

    def _block_under(self, point: QPointF) -> Block | None:
        index = self.shown.index_at(self.cursorForPosition(point.toPoint()).position())
        return self.shown.blocks[index] if index >= 0 else None

    # Painting.

    def paintEvent(self, event: QPaintEvent) -> None:
        """Grounds, then the text, then the signs beside and over it."""
        if self._stale or self._session.cable is None:
            super().paintEvent(event)
            return
        colours, font = self._theme.colours, self.document().defaultFont()
        page = paint.Page(self.rows_shown(), colours, font, self.text_right)
        signs = Signs(page, self.shown, self._session, self._session.cable, self._marks)
        painter = QPainter(self.viewport())
        if self._tinted:
            signs.paint_grounds(painter)
        cursor = self.textCursor()
        group = QPalette.ColorGroup.Active if self.hasFocus() else QPalette.ColorGroup.Inactive
        ground = self.palette().color(group, QPalette.ColorRole.Highlight)
        paint.paint_selection(painter, page.screen, cursor.selectionStart(), cursor.selectionEnd(), ground)
        painter.end()
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        paint.paint_found(painter, page, self._found, self._match)
        paint_terms(painter, paint.rects_of(page, self._underlined), colours)
        signs.paint_units(painter)
        signs.paint_names(painter)
        self.paint_notes(painter, page.screen, colours)
        signs.paint_frames(painter, self._hovered, framed=self._framed)
        signs.paint_flash(painter, self._glow)
        draft = self._session.draft
        if draft is not None:
            signs.paint_draft(painter, draft)
        caret = QRectF(self.cursorRect())
        caret.setWidth(CARET)
        paint_caret(painter, caret, colours, focused=self.hasFocus())
        painter.end()
