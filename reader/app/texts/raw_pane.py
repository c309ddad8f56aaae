"""The raw pane: the cable as received, with chips around marks and the current node in a frame.

It asks the session for what the user does (``place_caret``, ``select``) and draws what the session says. The text it
shows is made by ``positions``; copying gives the source's own characters.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QMimeData, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QShowEvent
from PySide6.QtWidgets import QWidget

from reader.app.language import tr
from reader.app.look.theme import Theme
from reader.app.positions import Positions
from reader.app.session import Location, Session
from reader.app.texts import flash_paint, raw_over, raw_paint
from reader.app.texts.raw_colours import Span
from reader.app.texts.raw_formats import Formats
from reader.app.texts.raw_gutter import Gutter
from reader.app.texts.raw_guttered import RawGuttered
from reader.app.texts.raw_scene import Stretch
from reader.app.texts.raw_unseen import paint_unseen
from reader.app.texts.session_text import REVEAL
from reader.app.texts.text_manners import CARET
from reader.app.widgets.hover import NOTHING
from reader.cable.terms import TermMatch
from reader.review.review import Review
from reader.review.standing import standings


class RawPane(RawGuttered):
    """Shows the text of the session's cable."""

    note_wanted = Signal()
    _whole = False
    """Whether the pane is made, and not taken apart yet: what holds two pages shows the one when the other goes."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the pane and show what is open."""
        super().__init__(theme, parent)
        self.setObjectName("raw-pane")
        self.setAccessibleName(tr("Cable text"))
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # a cable reads so in every language
        self.setAccessibleDescription(tr("The cable as received, read-only. Arrow keys move the caret, Tab leaves."))
        self._scene = None
        self._matches: list[tuple[int, int]] = []
        self._match = -1
        self._terms: list[TermMatch] = []
        self._unseen = False
        self.attend(session)
        self._gutter = Gutter(self, session, theme)
        self._formats = Formats(self)
        session.leaving.connect(self.on_leaving)
        session.opened.connect(self.on_opened)
        session.restructured.connect(self.on_restructured)
        session.located.connect(self.on_located)
        session.reviewed.connect(self.on_reviewed)
        theme.changed.connect(self.on_theme_changed)
        self.cursorPositionChanged.connect(self.on_caret_moved)
        self.selectionChanged.connect(self.on_caret_moved)
        self.zoomed.connect(self.make_room)
        self._whole = True
        self.on_opened()

    # What the session says.

    def on_leaving(self) -> None:
        """Note what stands at the upper edge, to begin there should this text be shown again."""
        if self._scene is not None:
            self._session.standing.top = self._scene.positions.to_text(self._top())

    def on_opened(self) -> None:
        """Show the text of the cable that was opened, or nothing."""
        before, self._scene = self._scene, None  # until the text is there, moves of the caret are not the user's
        self._matches, self._match, self._framed = [], -1, True
        self._hovered = self._resting = NOTHING
        cable = self._session.cable
        positions = self._session.ground.positions if cable is not None else Positions("")
        shown = positions.shown
        if before is None or not before.bare or before.positions.shown != shown:
            self.show_text(
                shown, positions.pieces
            )  # else the structure of this very text was read, and it is there already
        self._scene = self._session.ground.scene if cable is not None else None
        self._read()
        self._colour()
        self._gutter.show_scene(self._scene)
        self.viewport().update()
        self.make_room()
        self._come_back()

    def on_restructured(self) -> None:
        """Draw the same text as it is read now; it stays where it is."""
        cable, scene = self._session.cable, self._scene
        if cable is None or scene is None:
            return
        self._scene = self._session.ground.scene
        self._hovered = self._resting = NOTHING
        self._read()
        self._formats.follow(self._spans())
        self._gutter.show_scene(self._scene)
        self.viewport().update()

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
        if self.follows(location):
            self._follow(location)
        self.show_here(location)

    def on_reviewed(self, before: Review, after: Review) -> None:
        """Paint the review as it is now."""
        if self._scene is not None:
            changed = self._read()
            if before.acknowledgements != after.acknowledgements:
                self._formats.follow(self._spans())
            only_decided = replace(before, decisions=after.decisions, reviewers=after.reviewers) == after
            places = [(place.start, place.end) for place in changed or ()]
            self.paint_again(places if only_decided and changed is not None else None)

    def _read(self) -> list[Stretch] | None:
        """Bring in the review; gives where something else is to be shown then, None for anywhere."""
        session, scene = self._session, self._scene
        if scene is None:
            return None
        scene.marks = self._marks
        outside = standings(session.review, scene.cable.tree).outside
        return scene.read(session.rollup(), outside, session.suggestion(), session.open_findings)

    def draw_marks(self) -> None:
        """Draw the markings that are to be shown now."""
        self._read()
        self.viewport().update()
        self._gutter.update()

    def on_theme_changed(self) -> None:
        """Take the colours of the theme."""
        self._colour()
        self.viewport().update()
        self._gutter.update()

    def _colour(self) -> None:
        """Dim, embolden and underline the text as its structure and the open findings ask for."""
        self._formats.show(self._spans(), self._theme.colours)

    def _spans(self) -> list[Span]:
        session = self._session
        return session.ground.spans(session.review) if self._scene is not None else []

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

    def show_unseen(self, on: bool) -> None:
        """Show signs for blanks, tabs and line ends, or leave them out."""
        self._unseen = on
        self.viewport().update()

    # What the user does.

    def on_caret_moved(self) -> None:
        """Tell the session where the user went; where the caret is there already, the session sent it."""
        if self._scene is None:
            return
        cursor = self.textCursor()
        here = (cursor.selectionStart(), cursor.selectionEnd())
        positions = self._scene.positions
        location = self._session.location
        if here != (positions.to_widget(location.start), positions.to_widget(location.end)):
            start, end = positions.to_text(here[0]), positions.to_text(here[1])
            if positions.pieces and (start, end) == (location.start, location.end):
                return  # from the start of a piece to the end of the one before, which is the same offset
            self._session.place_caret(start, end)

    def position_of(self, offset: int) -> int:
        """The position of an offset; -1 while nothing is shown."""
        return -1 if self._scene is None else self._scene.positions.to_widget(offset)

    def offset_of(self, position: int) -> int:
        """The offset of a position."""
        return 0 if self._scene is None else self._scene.positions.to_text(position)

    def createMimeDataFromSelection(self) -> QMimeData:
        """What is copied: the source's own characters, not their stand-ins."""
        copied = QMimeData()
        if self._scene is not None:
            cursor = self.textCursor()
            read = self._scene.positions.to_text
            text = self._scene.cable.source.text[read(cursor.selectionStart()) : read(cursor.selectionEnd())]
            copied.setText(text)
        return copied

    def showEvent(self, event: QShowEvent) -> None:
        """Be where the session is, should one have gone elsewhere in another view of the text."""
        super().showEvent(event)
        if self._whole and not event.spontaneous() and self.follows(self._session.location):
            self._follow(self._session.location, reveal=True)

    # Painting.

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tints, then the text, then the signs over it."""
        if self._scene is None:
            super().paintEvent(event)
            return
        shown = self.shown(event, self._scene)
        painter = QPainter(self.viewport())
        if self._tinted:
            raw_paint.paint_tints(painter, shown)
        chosen = (self.textCursor().selectionStart(), self.textCursor().selectionEnd())
        group = QPalette.ColorGroup.Active if self.hasFocus() else QPalette.ColorGroup.Inactive
        raw_paint.paint_selection(painter, shown, chosen, self.palette().color(group, QPalette.ColorRole.Highlight))
        raw_paint.paint_part_tags(painter, shown, chosen, over=False)
        painter.end()
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        raw_paint.paint_matches(painter, shown, self._matches, self._match)
        raw_over.paint_known_terms(painter, shown, self._terms)
        raw_paint.paint_signs(painter, shown)
        raw_paint.paint_part_tags(painter, shown, chosen, over=True)
        self.paint_notes(painter, shown.screen, shown.colours)
        if self._unseen:
            paint_unseen(painter, shown)
        raw_over.paint_frames(painter, shown, self._session.location, self._hovered, framed=self._framed)
        flash_paint.paint_in_raw(painter, shown, self._glow)
        draft = self._session.draft
        if draft is not None:
            raw_over.sketch(painter, shown, draft)
        caret = QRectF(self.cursorRect())
        caret.setWidth(CARET)
        raw_paint.paint_caret(painter, caret, shown.colours, focused=self.hasFocus())
        painter.end()

    def node_under(self, point: QPointF) -> int:
        """The named node under a place of the viewport; none beside the text."""
        if self._scene is None:
            return NOTHING
        cursor = self.cursorForPosition(point.toPoint())
        rect = self.cursorRect(cursor)
        if not rect.top() <= point.y() <= rect.bottom():
            return NOTHING
        tree = self._scene.cable.tree
        number = tree.named_at(self._scene.positions.to_text(cursor.position()))
        return NOTHING if tree.nodes[number].kind in raw_over.UNFRAMED else number

    def _follow(self, location: Location, *, reveal: bool = False) -> None:
        """Select what is current, and reveal its start where the user did not lead there in this pane."""
        if self._scene is None:
            return
        place, read, cursor = self._scene.positions.to_widget, self._scene.positions.to_text, self.textCursor()
        start, end = place(location.start), place(location.end)
        if (read(cursor.selectionStart()), read(cursor.selectionEnd())) == (location.start, location.end):
            start, end = cursor.selectionStart(), cursor.selectionEnd()  # the end of a piece is such an offset too
        seen = self.place(start, end)
        if not seen and (reveal or location.origin != "raw"):
            self.put_at(start, REVEAL)
