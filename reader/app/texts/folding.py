"""The routing block folded to its first line: who it is from, and a button that says what lies below and unfolds it.

Only what the widget shows is changed: offsets, copies and searches know all lines. A line with a finding is never
hidden, and whoever goes to a hidden place finds the block unfolded.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QTextBlock, QTextCursor
from PySide6.QtWidgets import QToolButton

from reader.app.language import tr, tr_count
from reader.app.positions import Positions
from reader.app.session import Session
from reader.app.settings import Settings
from reader.app.state.routes import Location
from reader.app.texts.raw_text import RawText
from reader.cable.kinds import Kind
from reader.cable.telegram import Telegram

WORD = "fold-routing"
GROUPS: tuple[tuple[Kind, Callable[[int], str]], ...] = (
    (Kind.TO, lambda n: tr("{n} to", n=n)),
    (Kind.INFO, lambda n: tr("{n} info", n=n)),
    (Kind.EXEMPT, lambda n: tr("{n} exempt", n=n)),
)
"""What is counted on the button, and how."""


class Folding(QObject):
    """Folds and unfolds the routing block of one pane's cable."""

    def __init__(self, session: Session, raw: RawText, settings: Settings) -> None:
        """Fold it as it was the last time."""
        super().__init__(raw)
        self._session = session
        self._raw = raw
        self._settings = settings
        self._hidden: list[tuple[int, int]] = []  # stretches of the text (code points) that are not shown
        self._first = 0  # the position of the line that stays
        self.wanted = settings.on(WORD, default=False)
        """Whether the routing block of a cable is folded when it is opened."""
        self.button = QToolButton(raw.viewport())
        self.button.setObjectName("unfold")
        self.button.setAccessibleName(tr("Unfold"))
        self.button.setCursor(Qt.CursorShape.PointingHandCursor)
        self.button.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.button.clicked.connect(self.unfold)
        self.button.hide()
        session.opened.connect(self._on_opened)
        session.located.connect(self._on_located)
        raw.zoomed.connect(self._on_zoomed)
        raw.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        raw.viewport().installEventFilter(self)

    @property
    def folded(self) -> bool:
        """Whether lines are hidden now."""
        return bool(self._hidden)

    def switch(self) -> None:
        """Fold the routing block, or show it whole; so it is with the cables that are opened next."""
        self.wanted = not self.folded
        self._settings.switch(WORD, on=self.wanted)
        if not self.wanted:
            self.unfold()
        elif not self.fold():
            self._session.said.emit(tr("There is no routing block of more than one line to fold."))

    def fold(self) -> bool:
        """Hide all lines of the routing block but the first and those with a finding; gives whether there were any."""
        cable = self._session.cable
        self.unfold()
        if cable is None:
            return False
        positions = self._session.ground.positions
        blocks = self._foldable(cable, positions)
        for block in blocks:
            block.setVisible(False)
        read = positions.to_text
        self._hidden = [(read(block.position()), read(block.position() + block.length())) for block in blocks]
        if blocks:
            self._lay_out(blocks[0].position(), blocks[-1].position() + blocks[-1].length())
            self._tell(cable, len(blocks))
            self._leave_hidden()
        return bool(blocks)

    def _foldable(self, cable: Telegram, positions: Positions) -> list[QTextBlock]:
        number = cable.tree.first(Kind.ROUTING)
        if number is None:
            return []
        node = cable.tree.nodes[number]
        self._first = positions.to_widget(node.start)
        odd = [(found.start, found.end) for found in self._session.findings]
        blocks = []
        block = self._raw.document().findBlock(self._first).next()
        while block.isValid():
            start, end = positions.to_text(block.position()), positions.to_text(block.position() + block.length() - 1)
            if end > node.end or start >= node.end:
                break
            if not any(first <= end and start <= last for first, last in odd):
                blocks.append(block)
            block = block.next()
        return blocks

    def unfold(self) -> None:
        """Show all lines again."""
        if not self._hidden:
            return
        self._hidden = []
        self.button.hide()
        block = self._raw.document().begin()
        first = last = -1
        while block.isValid():
            if not block.isVisible():
                block.setVisible(True)
                first = block.position() if first < 0 else first
                last = block.position() + block.length()
            block = block.next()
        if first >= 0:
            self._lay_out(first, last)

    def _lay_out(self, first: int, last: int) -> None:
        """Let the widget count its rows anew."""
        document = self._raw.document()
        document.markContentsDirty(first, last - first)
        self._raw.viewport().update()

    def _tell(self, cable: Telegram, lines: int) -> None:
        """Say on the button what is hidden."""
        addressees = list(cable.tree.of(Kind.ADDRESSEE))
        counts = []
        for kind, counted in GROUPS:
            count = sum(_inside(cable, number, kind) for number in addressees)
            counts += [counted(count)] if count else []
        hidden = tr_count("{n} line", "{n} lines", lines)
        told = f"{hidden}: {', '.join(counts)}" if counts else hidden
        self.button.setText(f"\u22ef {told}")
        self.button.setAccessibleName(tr("Unfold {told}", told=told))
        self.button.setToolTip(tr("Show the whole routing block (Ctrl+Shift+H)"))
        self.button.adjustSize()
        self._place()

    def _place(self) -> None:
        """Put the button behind the line that stays."""
        if not self._hidden:
            return
        cursor = QTextCursor(self._raw.document())
        cursor.setPosition(self._first)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        rect = self._raw.cursorRect(cursor)
        height = min(max(rect.height(), 18), 40)
        self.button.setFixedHeight(height)
        self.button.move(QPoint(rect.right() + 14, rect.center().y() - height // 2))
        self.button.setVisible(rect.bottom() > 0)

    def _leave_hidden(self) -> None:
        """Bring the caret out of what is hidden."""
        place = self._session.location
        if self._holds(place):
            self._session.show(self._hidden[0][0] - 1, self._hidden[0][0] - 1)

    def _holds(self, place: Location) -> bool:
        """Whether a place begins or, being a selection of the user's, ends in what is hidden."""
        ends = (place.start, place.end) if place.chosen else (place.start,)
        return any(start <= at < end for start, end in self._hidden for at in ends)

    def _on_opened(self) -> None:
        self._hidden = []
        self.button.hide()
        if self.wanted and self._session.cable is not None:
            self.fold()

    def _on_located(self, place: Location) -> None:
        """Show what somebody goes to."""
        if self._holds(place):
            self.unfold()
            self._session.go_again()

    def _on_scrolled(self, _value: int) -> None:
        self._place()

    def _on_zoomed(self, _percent: int) -> None:
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the text when its room changes."""
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)


def _inside(cable: Telegram, number: int, kind: Kind) -> bool:
    return any(cable.tree.nodes[above].kind is kind for above in cable.tree.ancestors(number))
