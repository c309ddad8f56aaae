"""What stands over the worklist: in which order the cables stand, which of them, and what can be done to the folder."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from reader.app.folder.worklist_rows import HEADERS, Column, Order
from reader.app.language import tr
from reader.app.widgets.flow import Flow

LEAST = 24
"""Of a button's height, in pixels."""


class WorklistHead(QWidget):
    """Buttons in one line where there is any room; what is needed less often is in the menus of two of them."""

    ordered = Signal(object)
    """An Order was chosen."""

    def __init__(self, folder: Iterable[QAction], ask: QAction, parent: QWidget) -> None:
        """Make the buttons; ``folder`` is what can be done to a folder, and ``ask`` opens one."""
        super().__init__(parent)
        self.sort = self._with_menu(tr("Sort"), tr("The order in which the cables are listed"))
        self.unfinished = self._switch(tr("Unfinished"), tr("Only cables whose review is not finished"))
        self.count = self._switch(tr("Tally"), tr("How markings are spread over these cables"))
        self.folder = self._with_menu(tr("Folder"), tr("Read the folder again, its subfolders too, or close it"))
        self.folder.menu().addActions(list(folder))
        self.open_button = self.button(ask.text().replace("&", ""), ask.toolTip())
        self.open_button.clicked.connect(ask.trigger)
        self._orders: dict[Column | None, QAction] = {}
        self._fill_sort(self.sort.menu())
        flow = Flow(self)
        flow.setContentsMargins(4, 0, 4, 0)
        for part in self.parts:
            flow.addWidget(part)

    @property
    def parts(self) -> tuple[QToolButton, ...]:
        """The buttons, as they stand."""
        return (self.sort, self.unfinished, self.count, self.folder, self.open_button)

    @property
    def order(self) -> Order:
        """The order that is chosen."""
        column = next((column for column, action in self._orders.items() if action.isChecked()), None)
        return Order(column, self.backwards.isChecked())

    def choose(self, order: Order) -> None:
        """Choose an order, and say so."""
        with QSignalBlocker(self.backwards):
            self._orders[order.column].setChecked(True)
            self.backwards.setChecked(order.backwards)
        self.ordered.emit(order)

    def show_folder(self, *, opened: bool) -> None:
        """Show what there is while a folder is open, or what opens one."""
        for part in self.parts:
            part.setVisible(opened is not (part is self.open_button))

    def _fill_sort(self, menu: QMenu) -> None:
        group = QActionGroup(menu)
        for column, words in ((None, tr("By file name")), *((each, _by(each)) for each in Column)):
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(column is None)
            action.triggered.connect(self._on_chosen)
            group.addAction(action)
            self._orders[column] = action
        menu.addSeparator()
        self.backwards = menu.addAction(tr("The other way round"))
        self.backwards.setCheckable(True)
        self.backwards.toggled.connect(self._on_chosen)

    def _on_chosen(self, _on: object = None) -> None:
        self.ordered.emit(self.order)

    def button(self, text: str, tip: str) -> QToolButton:
        """A button that says a word, and to others what it does."""
        button = QToolButton(self)
        button.setText(text)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.setMinimumHeight(LEAST)
        return button

    def _switch(self, text: str, tip: str) -> QToolButton:
        button = self.button(text, tip)
        button.setCheckable(True)
        return button

    def _with_menu(self, text: str, tip: str) -> QToolButton:
        button = self.button(text, tip)
        button.setMenu(QMenu(button))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return button


def _by(column: Column) -> str:
    return tr("By {column}", column=HEADERS[column])
