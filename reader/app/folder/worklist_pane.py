"""The worklist: the cables of a folder with how far each is, to be sorted, filtered and worked through."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QComboBox, QLabel, QSplitter, QToolButton, QWidget

from reader.app import words
from reader.app.folder.worklist import told
from reader.app.folder.worklist_counts import WorklistCounts
from reader.app.folder.worklist_rows import HEADERS, Column, Order
from reader.app.language import tr
from reader.app.panes.rows import Group, Row
from reader.app.panes.rows_pane import RowsPane
from reader.app.widgets.flow import Flow
from reader.folder.entries import Entry
from reader.folder.files import MOST
from reader.review.review import Review

if TYPE_CHECKING:
    from reader.app.window import Window

PAUSE, SHARE = 150, 8
"""The list is made anew so long after something changed, in milliseconds, and no more often than takes an eighth of the
time: no key in the text waits for it."""
UNSORTED = tr("By file name")
CABLE, MARKING, REVIEWED, SUBJECT = 15, 8, 9, 8
"""So many characters of a cable's name, marking and progress are shown, and of its subject at least."""
BESIDE, BELOW = 90, 22
"""From so many characters on the counts stand beside the list; else, from so many lines on, below it."""


class WorklistPane(RowsPane):
    """Draws the worklist of a window; Return opens a cable."""

    NAME = tr("Worklist")
    HEADERS = tuple(HEADERS.values())
    WIDE = int(Column.SUBJECT)
    GIVING = (int(Column.DATE), int(Column.PROBLEMS), int(Column.MARKING), int(Column.REVIEWED))
    NOTHING = tr("No folder is open. Open one to list its cables, with how far the review of each is.")

    def __init__(self, window: Window) -> None:
        """Make the parts, and follow the worklist."""
        super().__init__(window.session, window.theme, window)
        self._window = window
        self._list = window.worklist
        self.sort = QComboBox(self)
        self.sort.setAccessibleName(tr("Sort the worklist"))
        self.sort.view().setAccessibleName(tr("Sort the worklist"))
        self.sort.setToolTip(tr("In which order the cables stand"))
        self.sort.addItem(UNSORTED, None)
        for column, header in HEADERS.items():
            self.sort.addItem(tr("By {column}", column=header), column)
        self.backwards = self._switch("\u2195", tr("The other way round"))
        self.unfinished = self._switch(tr("Unfinished"), tr("Only cables whose review is not at its end"))
        self.count = self._switch(tr("Tally"), tr("How markings are spread over these cables"))
        self.open_button = self._button(tr("Open Folder\u2026"), tr("Open a folder (Ctrl+Shift+O)"))
        self.again = self._button(tr("Read Again"), tr("Look what is in the folder now"))
        self.stop = self._button(tr("Stop"), tr("Stop reading the folder"))
        self.leave = self._button(tr("Close"), tr("Close the folder; open cables stay"))
        self.state = QLabel(self)
        self.state.setAccessibleName(tr("Cables of the folder"))
        self.state.setTextFormat(Qt.TextFormat.PlainText)
        self.state.setWordWrap(True)
        self.state.setContentsMargins(6, 0, 6, 2)
        self.counts = WorklistCounts(self)
        self._wait = QTimer(self, singleShot=True, interval=PAUSE)
        self._wait.timeout.connect(self.refresh)
        self._lay_out()
        self._connect()
        self._draw_buttons()

    def _button(self, text: str, tip: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.setMinimumHeight(24)
        return button

    def _switch(self, text: str, tip: str) -> QToolButton:
        button = self._button(text, tip)
        button.setCheckable(True)
        return button

    def _lay_out(self) -> None:
        holder = QWidget(self)
        flow = Flow(holder)
        for part in (self.sort, self.backwards, self.unfinished, self.count):
            flow.addWidget(part)
        for part in (self.open_button, self.again, self.stop, self.leave):
            flow.addWidget(part)
        holder.setContentsMargins(4, 0, 4, 0)
        self.column.insertWidget(1, holder)
        self.column.removeWidget(self.view)
        self.split = QSplitter(Qt.Orientation.Vertical, self)
        self.split.setChildrenCollapsible(False)
        self.split.addWidget(self.view)
        self.split.addWidget(self.counts)
        self.split.setStretchFactor(0, 3)
        self.split.setStretchFactor(1, 1)
        self.column.insertWidget(2, self.split, 1)
        self.column.addWidget(self.state)
        self.setLayout(self.column)
        self.view.give_way(*self.GIVING, readable=SUBJECT)
        self.view.limit(int(Column.CABLE), CABLE)
        self.view.limit(int(Column.MARKING), MARKING)
        self.view.limit(int(Column.REVIEWED), REVIEWED)
        header = self.view.header()
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the counts beside the list where there is room."""
        super().resizeEvent(event)
        beside = self.width() >= self.fontMetrics().averageCharWidth() * BESIDE
        self.split.setOrientation(Qt.Orientation.Horizontal if beside else Qt.Orientation.Vertical)
        self._room = beside or self.height() >= self.fontMetrics().height() * BELOW
        self.counts.setVisible(self._counting)

    _room = True

    @property
    def _counting(self) -> bool:
        """Whether the counts are shown: where they are wanted, and there is room for them."""
        return self.count.isChecked() and bool(self.model.rowCount()) and self._room

    def _connect(self) -> None:
        worklist = self._list
        worklist.changed.connect(self._on_changed)
        worklist.progressed.connect(self._draw_buttons)
        self.sort.currentIndexChanged.connect(self._on_sorted)
        self.backwards.toggled.connect(self._on_sorted)
        self.view.header().sectionClicked.connect(self._on_header)
        self.unfinished.toggled.connect(self._on_unfinished)
        self.count.toggled.connect(self.refresh)
        self.open_button.clicked.connect(worklist.ask)
        self.again.clicked.connect(worklist.read_again)
        self.stop.clicked.connect(worklist.stop)
        self.leave.clicked.connect(worklist.close)
        self._session.opened.connect(self._on_changed)

    # What is shown

    @property
    def ready(self) -> bool:
        """Whether there is anything to list: a folder, whether a cable is open or not."""
        return self._list.folder is not None

    def groups(self) -> list[Group]:
        """The cables that the filter leaves, in order."""
        rows = self._list.rows
        return [Group("", tuple(rows))] if rows else []

    def left_of(self, groups: list[Group]) -> list[Group]:
        """All: the worklist was asked for what the filter leaves."""
        return groups

    def on_opened(self) -> None:
        """Another cable on the screen changes nothing but where one is in the list."""
        self._on_changed()

    def on_reviewed(self, _before: Review, _after: Review) -> None:
        """The worklist says so itself."""

    def _on_changed(self) -> None:
        """Make the list anew soon; while very many cables come, less often."""
        if not self._list.reading:
            self._wait.start(PAUSE)
        elif not self._wait.isActive():
            self._wait.start(max(PAUSE, self._took * SHARE))

    def refresh(self) -> None:
        """Make the list anew, and stand on the cable that is on the screen."""
        since = QElapsedTimer()
        since.start()
        here = self._list.current
        focused = self.view.hasFocus()
        super().refresh()
        if not self.isVisible():
            return
        if here is not None and not focused:
            self.view.stand_on((here.path, here.part))
        entries = [row.about for group in self.model.groups for row in group.rows if isinstance(row.about, Entry)]
        self.counts.setVisible(self._counting)
        self.split.setVisible(bool(self.model.rowCount()))
        if self.count.isChecked():
            self.counts.show_entries(entries)
        if not self.model.rowCount() and self._list.folder is not None:
            self.nothing.setText(self._why_nothing())
        self._told = told(entries)
        self._draw_state()
        self._took = since.elapsed()

    _took = 0
    _told = ""

    def _why_nothing(self) -> str:
        if self._list.reading:
            return tr("The folder is being read.")
        if self._list.entries:
            return tr("No cable of the folder fits.")
        return tr("No cables are in this folder: texts, documents, or saved reviews.")

    def _draw_state(self) -> None:
        folder = self._list.folder
        self.state.setVisible(folder is not None)
        if folder is None:
            return
        said = f"{folder.name or folder}: {self._told}"
        if self._list.reading:
            said = tr(
                "{said}. Reading: {done} of {total} files", said=said, done=self._list.done, total=self._list.total
            )
        elif self._list.more:
            said = tr("{said}. The folder has more files than the {most:,} that are looked at", said=said, most=MOST)
        self.state.setText(said)
        self.state.setToolTip(words.tip(str(folder)))

    def _draw_buttons(self) -> None:
        opened, reading = self._list.folder is not None, self._list.reading
        self.open_button.setVisible(not opened)
        self.stop.setVisible(opened and reading)
        self.again.setVisible(opened and not reading)
        for part in (self.leave, self.sort, self.backwards, self.unfinished, self.count):
            part.setVisible(opened)
        if self.isVisible():
            self._draw_state()

    # What the user does

    def choose(self, row: Row) -> None:
        """Open a cable, and go to its text."""
        if isinstance(row.about, Entry) and self._list.show(row.about):
            self.raw_wanted.emit()

    def _on_filtered(self, typed: str) -> None:
        self._list.words = typed
        self.refresh()

    def _on_unfinished(self, on: bool) -> None:
        self._list.unfinished = on
        self.refresh()

    def _on_header(self, section: int) -> None:
        """Sort by a column; by the same one again the other way round."""
        again = self._list.order.column == section
        self.backwards.setChecked(again and not self.backwards.isChecked())
        self.sort.setCurrentIndex(section + 1)

    def _on_sorted(self, _what: object = None) -> None:
        column = self.sort.currentData()
        backwards = self.backwards.isChecked()
        self._list.order = Order(None if column is None else Column(column), backwards)
        way = Qt.SortOrder.DescendingOrder if backwards else Qt.SortOrder.AscendingOrder
        self.view.header().setSortIndicator(-1 if column is None else int(column), way)
        self.refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Greater and Less go through the list from here too."""
        if event.text() in ("<", ">") and self.view.hasFocus():
            self._list.step(1 if event.text() == ">" else -1)
            return
        super().keyPressEvent(event)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Where Tab stops here, in the order in which one reads."""
        buttons = (self.sort, self.backwards, self.unfinished, self.count, self.open_button, self.again, self.stop)
        return (self.filter, *buttons, self.leave, self.view, *self.counts.stops)

    def focus_first(self) -> None:
        """Take the focus, on the list once it is there; where there is no folder, on the way to open one."""
        if self._list.folder is None:
            self.open_button.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif not self.model.rowCount() and not self.filter.text():
            self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            super().focus_first()
