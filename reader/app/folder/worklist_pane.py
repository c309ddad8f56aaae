"""The worklist: the cables of a folder with how far each is, to be sorted, filtered and worked through."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSplitter, QWidget

from reader.app import words
from reader.app.folder.worklist import told
from reader.app.folder.worklist_counts import WorklistCounts
from reader.app.folder.worklist_head import WorklistHead
from reader.app.folder.worklist_rows import HEADERS, Column, Order, folder_of
from reader.app.language import tr, tr_count
from reader.app.panes.rows import Group, Row
from reader.app.panes.rows_pane import RowsPane
from reader.folder.entries import Entry
from reader.folder.files import MOST
from reader.review.review import Review

if TYPE_CHECKING:
    from reader.app.window import Window

PAUSE, SHARE = 150, 8
"""The list is made anew so long after something changed, in milliseconds, and no more often than takes an eighth of the
time: no key in the text waits for it."""
CABLE, MARKING, REVIEWED, SUBJECT = 17, 8, 9, 16
"""So many characters of a cable's name, marking and progress are shown, and of its subject at least."""
FOLDER = ("open-folder", "folder-deep", "read-folder", "close-folder")
"""The commands in the menu of the folder."""
BESIDE, BELOW = 90, 22
"""From so many characters on the counts stand beside the list; else, from so many lines on, below it."""


class WorklistPane(RowsPane):
    """Draws the worklist of a window; Return opens a cable."""

    NAME = tr("Worklist")
    HEADERS = tuple(HEADERS.values())
    WIDE = int(Column.SUBJECT)
    GIVING = (int(Column.DATE), int(Column.PROBLEMS), int(Column.REVIEWED), int(Column.MARKING))
    NOTHING = tr("No folder is open. Open one to list its cables, and how far the review of each has come.")

    def __init__(self, window: Window) -> None:
        """Make the parts, and follow the worklist."""
        super().__init__(window.session, window.theme, window)
        self._window = window
        self._list = window.worklist
        commands = window.commands
        self.top = WorklistHead([commands[name] for name in FOLDER], commands["open-folder"], self)
        self.stop = self.top.button(tr("Stop"), tr("Stop reading the folder"))
        self.state = QLabel(self)
        self.state.setAccessibleName(tr("Cables of the folder"))
        self.state.setTextFormat(Qt.TextFormat.PlainText)
        self.state.setWordWrap(True)
        self.state.setContentsMargins(6, 0, 6, 2)
        self.foot = QWidget(self)
        self.counts = WorklistCounts(self)
        self._wait = QTimer(self, singleShot=True, interval=PAUSE)
        self._wait.timeout.connect(self.refresh)
        self._lay_out()
        self._connect()
        self._draw_buttons()

    def _lay_out(self) -> None:
        self.column.insertWidget(1, self.top)
        self.column.removeWidget(self.view)
        self.split = QSplitter(Qt.Orientation.Vertical, self)
        self.split.setChildrenCollapsible(False)
        self.split.addWidget(self.view)
        self.split.addWidget(self.counts)
        self.split.setStretchFactor(0, 3)
        self.split.setStretchFactor(1, 1)
        self.column.insertWidget(2, self.split, 1)
        row = QHBoxLayout(self.foot)
        row.setContentsMargins(0, 0, 4, 2)
        row.addWidget(self.state, 1)
        row.addWidget(self.stop)
        self.column.addWidget(self.foot)
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
        return self.top.count.isChecked() and bool(self.model.rowCount()) and self._room

    def _connect(self) -> None:
        worklist = self._list
        worklist.changed.connect(self._on_changed)
        worklist.progressed.connect(self._draw_buttons)
        self.top.ordered.connect(self._on_ordered)
        self.view.header().sectionClicked.connect(self._on_header)
        self.top.unfinished.toggled.connect(self._on_unfinished)
        self.top.count.toggled.connect(self.refresh)
        self.stop.clicked.connect(worklist.stop)
        self._session.opened.connect(self._on_changed)

    # What is shown

    @property
    def ready(self) -> bool:
        """Whether there is anything to list: a folder, whether a cable is open or not."""
        return self._list.folder is not None

    def groups(self) -> list[Group]:
        """The cables that the filter leaves, in order; those of each folder together where files are in their order."""
        rows, folder = self._list.rows, self._list.folder
        if not rows:
            return []
        if not self._list.deep or self._list.order.column is not None or folder is None:
            return [Group("", tuple(rows))]
        found = [Group(inner, tuple(of_it)) for inner, of_it in groupby(rows, lambda row: folder_of(row.about, folder))]
        return found if len(found) > 1 or found[0].title else [Group("", found[0].rows)]

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
        focused, untouched = self.view.hasFocus(), self.view.untouched
        super().refresh()
        if not self.isVisible():
            return
        if here is not None and not focused:
            self.view.stand_on((here.path, here.part))
        elif untouched:
            self.view.stand_first(anew=True)  # files come in any order, and who has not moved stands on the first
        entries = [row.about for group in self.model.groups for row in group.rows if isinstance(row.about, Entry)]
        self.counts.setVisible(self._counting)
        self.split.setVisible(bool(self.model.rowCount()))
        if self.top.count.isChecked():
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
            return tr("No cable in the folder matches.")
        if self._list.left_out and not self._list.deep:
            return tr("There are no cables in this folder itself. The Folder button can include its subfolders.")
        return tr("There are no cables in this folder: no texts, documents or saved reviews.")

    def _draw_state(self) -> None:
        folder = self._list.folder
        self.foot.setVisible(folder is not None)
        if folder is None:
            return
        said = f"{folder.name or folder}: {self._told}"
        if self._list.reading:
            said = tr(
                "{said}. Reading: {done} of {total} files", said=said, done=self._list.done, total=self._list.total
            )
        elif self._list.more:
            said = tr("{said}. The folder has more files than the {most:,} that are looked at", said=said, most=MOST)
        elif self._list.left_out:
            number = self._list.left_out
            said = tr_count("{said}; {n} subfolder left out", "{said}; {n} subfolders left out", number, said=said)
        self.state.setText(said)
        self.state.setToolTip(words.tip(str(folder)))

    def _draw_buttons(self) -> None:
        self.top.show_folder(opened=self._list.folder is not None)
        self.stop.setVisible(self._list.folder is not None and self._list.reading)
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
        order = self.top.order
        self.top.choose(Order(Column(section), order.column == section and not order.backwards))

    def _on_ordered(self, order: Order) -> None:
        self._list.order = order
        way = Qt.SortOrder.DescendingOrder if order.backwards else Qt.SortOrder.AscendingOrder
        self.view.header().setSortIndicator(-1 if order.column is None else int(order.column), way)
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
        return (self.filter, *self.top.parts, self.view, *self.counts.stops, self.stop)

    def focus_first(self) -> None:
        """Take the focus, on the list once it is there; where there is no folder, on the way to open one."""
        if self._list.folder is None:
            self.top.open_button.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif not self.model.rowCount() and not self.filter.text():
            self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            super().focus_first()
