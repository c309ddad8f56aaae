"""The history: the steps of the review, to go back and forth in, and beside them everything that was said."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QFontMetrics, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from reader.app import words
from reader.app.language import tr
from reader.app.look.theme import Theme
from reader.app.panes.history_model import HistoryModel
from reader.app.panes.rows_view import RowDelegate
from reader.app.session import Session
from reader.app.state.cable_state import now
from reader.app.widgets.focus_ring import show_ring, wear_ring
from reader.app.widgets.infobar import Message
from reader.app.widgets.return_key import RETURN
from reader.review.review import Review

STATE, WHEN = 1, 2
READABLE = 22
"""So many characters of a step should be read."""
BESIDE = 70
"""In so many characters of width both lists have room beside each other."""
KEPT = 10_000
"""So many sentences are kept; older ones go."""


class Steps(QTreeView):
    """The list of steps; Enter and a double click go to one."""

    chosen = Signal(int)
    """How many steps are to be done."""

    def __init__(self, model: HistoryModel, parent: QWidget | None = None) -> None:
        """Show a model."""
        super().__init__(parent)
        self.setAccessibleName(tr("Steps of the review"))
        self.setAccessibleDescription(tr("Enter undoes or redoes as many steps as it takes to be at that one."))
        self.setModel(model)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setItemDelegate(RowDelegate(self))
        wear_ring(self)
        header = self.header()
        header.setAccessibleName(tr("Columns of the steps"))
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in (STATE, WHEN):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
        self.size_columns()
        self.doubleClicked.connect(self._on_chosen)

    def size_columns(self) -> None:
        """Give states and times the room that they need, as far as the steps can still be read.

        The times are about as long as the last one. Where there is no room they are left out, and then the states too,
        which the letters tell: bold is where one is, slanted what was undone.
        """
        header, model = self.header(), self.model()
        bold = QFont(self.font())
        bold.setBold(True)
        metrics = QFontMetrics(bold)
        last = model.index(model.rowCount() - 1, WHEN).data() or ""
        left = self.viewport().width() - self.fontMetrics().averageCharWidth() * READABLE
        for column, widest in ((STATE, tr("undone, saved")), (WHEN, last)):
            needed = max(metrics.horizontalAdvance(widest) + 14, header.sectionSizeHint(column))
            self.setColumnHidden(column, needed > left)
            if needed <= left and header.sectionSize(column) != needed:
                header.resizeSection(column, needed)
            left -= needed

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many columns as there is room for."""
        super().resizeEvent(event)
        self.size_columns()

    def keyboardSearch(self, search: str) -> None:
        """Do nothing: letters are commands elsewhere."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to the current step."""
        if event.key() in RETURN and self.currentIndex().isValid():
            self._on_chosen(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring."""
        super().focusInEvent(event)
        show_ring(self)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        show_ring(self)

    def _on_chosen(self, index: QModelIndex) -> None:
        self.chosen.emit(index.row())


class HistoryPane(QWidget):
    """Draws the history of the session, and keeps what it says."""

    raw_wanted = Signal()
    """The user is done here."""
    leaving = Signal()
    """Text still being typed is to be taken over: steps are about to be taken back."""

    def __init__(
        self, session: Session, theme: Theme, clock: Callable[[], datetime] = now, parent: QWidget | None = None
    ) -> None:
        """Make both lists."""
        super().__init__(parent)
        self.setAccessibleName(tr("History"))
        self._session = session
        self._clock = clock
        self.model = HistoryModel(session, theme, clock, self)
        self.steps = Steps(self.model, self)
        self.sentences = QListWidget(self)
        self.sentences.setAccessibleName(tr("What was said"))
        self.sentences.setItemDelegate(RowDelegate(self))
        self.sentences.setUniformItemSizes(True)
        self.sentences.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.sentences.setTextElideMode(Qt.TextElideMode.ElideRight)  # the tooltip has all of it
        self.split = split = QSplitter(Qt.Orientation.Horizontal, self)
        split.setChildrenCollapsible(False)
        split.addWidget(self.steps)
        split.addWidget(self.sentences)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(split)
        self.steps.chosen.connect(self.go_to)
        session.said.connect(self.hear)
        session.opened.connect(self._stand)
        session.reviewed.connect(self._on_reviewed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put what was said below the steps where there is no room beside them."""
        super().resizeEvent(event)
        beside = self.width() >= self.fontMetrics().averageCharWidth() * BESIDE or self.width() > self.height()
        self.split.setOrientation(Qt.Orientation.Horizontal if beside else Qt.Orientation.Vertical)

    def hear(self, sentence: str) -> None:
        """Keep a sentence."""
        if self.sentences.count() >= KEPT:
            self.sentences.takeItem(0)
        heard = QListWidgetItem(f"{self._clock().astimezone():%H:%M:%S}  {sentence}", self.sentences)
        heard.setToolTip(words.tip(sentence))
        if self.sentences.isVisible():
            self.sentences.scrollToBottom()

    def hear_message(self, message: Message) -> None:
        """Keep what came up in the infobar; a hint is no message."""
        if not message.hint:
            self.hear(message.text)

    def go_to(self, position: int) -> None:
        """Take back or do again what it takes until so many steps are done."""
        self.leaving.emit()
        self._session.go_to_step(position)
        self._stand()

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Where Tab stops here, in the order in which one reads."""
        return (self.steps, self.sentences)

    def focus_first(self) -> None:
        """Take the focus, on the current state."""
        self._stand()
        self.steps.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        """Stand on the current state."""
        super().showEvent(event)
        self._stand()
        self.sentences.scrollToBottom()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leads back to the text."""
        if event.key() == Qt.Key.Key_Escape:
            self.raw_wanted.emit()
        else:
            super().keyPressEvent(event)

    def _on_reviewed(self, _before: Review, _after: Review) -> None:
        self._stand()

    def _stand(self) -> None:
        if self.isVisible() and self.model.rowCount():
            self.steps.size_columns()
            self.steps.setCurrentIndex(self.model.index(self.model.position, 0))
            self.steps.scrollTo(self.steps.currentIndex())
