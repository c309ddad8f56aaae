"""What both texts have in common as panes: they follow the session, and ask it for what the user does in them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QTextCursor

from reader.app.session import Location, Session
from reader.app.state.flash import DARK, Glow
from reader.app.state.shown_marks import ShownMarks
from reader.app.texts import span_keys
from reader.app.texts.text_manners import TextManners
from reader.app.widgets.hover import NOTHING, Hover

REVEAL = 1 / 3
"""Where on the screen the start of what is gone to comes to stand, from the top."""


class SessionText(TextManners):
    """A text of the session's cable. Offsets are the source's (code points), positions the widget's."""

    _session: Session
    _framed = True
    """Whether what is current has a frame; Escape takes it away."""
    _resting = NOTHING
    """The node under the mouse here."""
    _hovered = NOTHING
    """The node under the mouse in another pane."""
    _tinted = True
    _marks = ShownMarks.BOTH
    _linked = True
    _glow = DARK
    """What was changed a moment ago."""

    def attend(self, session: Session) -> None:
        """Follow this session, and tell it what the user does."""
        self._session = session
        self._hover = Hover(self)
        self._hover.rested.connect(self.on_mouse_rested)
        session.hovered.connect(self.on_hovered)
        session.drafted.connect(self.on_drafted)

    # What a text of its own has to say.

    def position_of(self, offset: int) -> int:
        """The position of an offset; -1 where it is not shown."""
        raise NotImplementedError

    def offset_of(self, position: int) -> int:
        """The offset of a position."""
        raise NotImplementedError

    def node_under(self, point: QPointF) -> int:
        """The node under a place of the viewport; -1 for none."""
        raise NotImplementedError

    def on_caret_moved(self) -> None:
        """Tell the session where the user went."""
        raise NotImplementedError

    def draw_marks(self) -> None:
        """Draw the markings that are to be shown now."""
        self.viewport().update()

    # What the session says.

    def follows(self, location: Location) -> bool:
        """Whether the text goes along to where one went: unlinked, it stays where one went in the structure."""
        return self._linked or location.origin != "tree"

    def on_hovered(self, number: int) -> None:
        """Put a dotted frame around the part under the mouse, where that is in another pane."""
        framed = NOTHING if number == self._resting else number
        if framed != self._hovered:
            self._hovered = framed
            self.viewport().update()

    def on_drafted(self) -> None:
        """Show the span whose end is being moved, and bring that end into view."""
        draft = self._session.moving
        if draft is not None and self.isVisible():
            boundary = self.position_of(draft.boundary)
            if boundary >= 0 and not self.sees(boundary):
                self.put_at(boundary, REVEAL)
        self.viewport().update()

    def show_flash(self, glow: Glow) -> None:
        """Light up what was changed a moment ago, so strongly."""
        self._glow = glow
        self.viewport().update()

    # What the user chooses.

    def show_marks(self, marks: ShownMarks) -> None:
        """Show the markings of the text, the reviewer's, or both."""
        self._marks = marks
        self.draw_marks()

    def tint_paragraphs(self, on: bool) -> None:
        """Show or leave out the light ground behind paragraphs."""
        self._tinted = on
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
        if draft is None or step is None:
            return False
        cursor = QTextCursor(self.document())
        cursor.setPosition(max(self.position_of(draft.boundary), 0))
        cursor.movePosition(QTextCursor.MoveOperation.Down if step > 0 else QTextCursor.MoveOperation.Up)
        self._session.put_edge(self.offset_of(cursor.position()))
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
        self._hover.over(self.node_under(event.position()) if free else NOTHING)

    def leaveEvent(self, event: QEvent) -> None:
        """The mouse is gone."""
        super().leaveEvent(event)
        self._hover.over(NOTHING)

    def on_mouse_rested(self, number: int) -> None:
        """Tell the other panes which node the mouse rests on."""
        self._resting = number
        self._session.hovered.emit(number)
