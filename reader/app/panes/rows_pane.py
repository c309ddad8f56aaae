"""What the lists in docks have in common: a filter over rows that lead to places, made anew while one sees them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from reader.app.language import tr
from reader.app.look.theme import Theme
from reader.app.panes.rows import Group, Row, filtered
from reader.app.panes.rows_model import RowsModel
from reader.app.panes.rows_view import RowsView
from reader.app.session import Session
from reader.app.widgets.filter_field import FilterField
from reader.app.widgets.return_key import presses
from reader.cable.telegram import Telegram
from reader.review.review import Review


class RowsPane(QWidget):
    """A filter over a list; what is in the list, and what choosing a row does, is for the classes below to say."""

    raw_wanted = Signal()
    """A row was chosen: the text should have the focus."""
    NAME = ""
    """What the list is called."""
    HEADERS: tuple[str, ...] = ()
    WIDE = 0
    """The column that takes the room which the others leave."""
    GIVING: tuple[int, ...] = ()
    """The columns that are left out, the first one first, where there is no room for all."""
    NOTHING = ""
    """What stands there where there is no row."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the parts and follow the session."""
        super().__init__(parent)
        self.setAccessibleName(self.NAME)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._session = session
        self._theme = theme
        self._stale = True
        self._shown: Telegram | None = None
        self.model = RowsModel(self.HEADERS, theme, self)
        self.view = RowsView(self.model, self.NAME, self.WIDE, self)
        self.view.give_way(*self.GIVING)
        self.filter = FilterField(tr("Filter: {name}", name=self.NAME), self)
        self.nothing = QLabel(self.NOTHING, self)
        self.nothing.setContentsMargins(10, 8, 10, 8)
        self.nothing.setWordWrap(True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.head = QHBoxLayout()
        self.head.setContentsMargins(4, 4, 4, 0)
        self.head.addWidget(self.filter, 1)
        self.column = QVBoxLayout()
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(4)
        self.column.addLayout(self.head)
        self.column.addWidget(self.view, 1)
        self.column.addWidget(self.nothing, 1)
        self.filter.textChanged.connect(self._on_filtered)
        self.filter.left.connect(self._on_filter_left)
        self.view.chosen.connect(self.choose)
        session.opened.connect(self.on_opened)
        session.reviewed.connect(self.on_reviewed)
        session.dated.connect(self.refresh)

    def groups(self) -> list[Group]:
        """Everything that the list can show now; a cable is open."""
        raise NotImplementedError

    def choose(self, row: Row) -> None:
        """Go where a row leads."""
        raise NotImplementedError

    def on_opened(self) -> None:
        """Show the list of another cable."""
        self.filter.clear()
        self.refresh()

    def on_reviewed(self, _before: Review, _after: Review) -> None:
        """Show the list as the review is now."""
        self.refresh()

    def refresh(self) -> None:
        """Make the list anew; while nobody sees it, that waits."""
        self._stale = not self.isVisible()
        if self._stale:
            return
        self._shown = self._session.cable
        row = self.view.row
        found = self.groups() if self.ready else []
        if self.model.show(self.left_of(found)):
            self.view.arrange(row.key if row else None)
        else:
            self.view.size_columns()
        empty = not self.model.rowCount()
        if empty and self.view.hasFocus():
            self.setFocus()  # else Qt would choose, and take the filter
        elif not empty and self.hasFocus():
            self.view.setVisible(True)
            self.view.setFocus()
        self.view.setVisible(not empty)
        self.nothing.setVisible(empty)
        self.nothing.setText(self.why_nothing(found))

    @property
    def ready(self) -> bool:
        """Whether there is something to make a list of."""
        return self._session.cable is not None

    def left_of(self, groups: list[Group]) -> list[Group]:
        """What of the list the filter leaves."""
        return filtered(groups, self.filter.text())

    def why_nothing(self, found: list[Group]) -> str:
        """What stands in the place of an empty list, of which ``found`` is what the filter was asked of."""
        return tr("Nothing holds these words.") if any(group.rows for group in found) else self.NOTHING

    @property
    def outdated(self) -> bool:
        """Whether the cable is another one than that which the list was made of, or has another structure."""
        return self._session.cable is not self._shown

    def showEvent(self, event: QShowEvent) -> None:
        """Make up for what changed meanwhile."""
        super().showEvent(event)
        if self._stale:
            self.refresh()

    def changeEvent(self, event: QEvent) -> None:
        """Draw the quiet rows in the colours in force."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.view.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return presses a focused button; Escape leads back to the text."""
        if event.key() == Qt.Key.Key_Escape:
            self.raw_wanted.emit()
        elif not presses(event):
            super().keyPressEvent(event)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Where Tab stops here, in the order in which one reads."""
        return (self.filter, self.view)

    def focus_first(self) -> None:
        """Take the focus, on the list, or on the filter where the list is empty."""
        place = self.view if self.view.isVisibleTo(self) else self.filter
        place.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_filtered(self, _words: str) -> None:
        self.refresh()

    def _on_filter_left(self) -> None:
        self.focus_first()
