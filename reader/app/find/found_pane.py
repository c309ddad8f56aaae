"""Words looked for in all open cables, and in those of the folder: every place with what stands around it, by cable."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt, QTimer
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QToolButton, QWidget

from reader.app import words
from reader.app.find.found_words import FoundWords, words_around
from reader.app.find.search import Haystack, Query
from reader.app.folder.folder_server import MOST, Hit, Looked
from reader.app.folder.worklist_rows import name_of
from reader.app.language import tr
from reader.app.panes.rows import Group, Row
from reader.app.panes.rows_pane import RowsPane
from reader.app.panes.rows_view import RowDelegate, RowsView
from reader.app.state.tabs import Tab
from reader.cable.source import Source
from reader.folder.entries import Entry
from reader.review.review import Review
from reader.review.units import unit_at

if TYPE_CHECKING:
    from reader.app.window import Window

UNDER = 2
"""How thick the line is under what was found, in pixels."""
DELAY = 200
"""How long nothing is typed before the cables are looked through, in milliseconds."""
FOLDER_TOO = "find-in-folder"
"""Under which is remembered whether the folder is looked through too."""


@dataclass(frozen=True, slots=True, eq=False)
class Place:
    """A stretch of the text of an open cable, or of one of the folder; half-open, code points."""

    where: Tab | Entry
    start: int
    end: int
    words: FoundWords


class FoundDelegate(RowDelegate):
    """Underlines in each row what was found."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw a cell, and a line under what was found in it, as far as that is seen."""
        super().paint(painter, option, index)
        view = self.parent()
        row = view.rows.row(index) if isinstance(view, RowsView) and index.column() == FoundPane.WIDE else None
        if row is None or not isinstance(row.about, Place):
            return
        cell = QStyleOptionViewItem(option)
        self.initStyleOption(cell, index)
        style = cell.widget.style()
        margin = style.pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, cell, cell.widget) + 1
        room = style.subElementRect(QStyle.SubElement.SE_ItemViewItemText, cell, cell.widget)
        words, measure = row.about.words, cell.fontMetrics
        start, end = (measure.horizontalAdvance(words.line[:at]) for at in (words.start, words.end))
        below = room.center().y() + measure.ascent() // 2 + UNDER
        left = room.left() + margin
        if cell.direction is Qt.LayoutDirection.RightToLeft:  # what there is room for stands at the right
            seen = measure.elidedText(words.line, cell.textElideMode, room.width() - 2 * margin)
            left = room.right() + 1 - margin - measure.horizontalAdvance(seen)
        line = QRect(left + start, below, end - start, UNDER).intersected(room)
        painter.fillRect(line, cell.palette.color(QPalette.ColorRole.Text))


class FoundPane(RowsPane):
    """Lists the places; Return goes to one, in whatever tab or file it is."""

    NAME = tr("Found")
    HEADERS = (tr("Where"), tr("Words"))
    WIDE = 1
    NOTHING = tr("Type what to look for in all open cables. Line ends count as blanks.")

    def __init__(self, window: Window) -> None:
        """Look for nothing yet."""
        super().__init__(window.session, window.theme, window)
        self._window = window
        self.view.setItemDelegate(FoundDelegate(self.view))
        self._haystacks: dict[Tab, tuple[Source, Haystack]] = {}
        self._asked = Query("")  # what the folder is looked through for
        self._in_folder: dict[tuple[str, int], tuple[Hit, ...]] = {}
        self._wait = QTimer(self, interval=DELAY, singleShot=True)
        self._wait.timeout.connect(self.refresh)
        self.filter.setPlaceholderText(tr("Find in all open cables"))
        self.filter.setAccessibleName(tr("Find in all open cables"))
        self.filter.setToolTip("")
        self.folder = QToolButton(self)
        self.folder.setText(tr("In the folder too"))
        self.folder.setAccessibleName(tr("Find in the cables of the worklist too"))
        self.folder.setToolTip(tr("Look through the cables of the worklist that are not open, too"))
        self.folder.setCheckable(True)
        self.folder.setChecked(window.settings.on(FOLDER_TOO))
        self.folder.setMinimumHeight(24)
        self.head.addWidget(self.folder)
        self.setLayout(self.column)
        self.folder.toggled.connect(self._on_folder)
        window.filing.tabs.changed.connect(self._on_tabs_changed)
        self._worklist_known = self._looking = False
        self._draw_folder()

    def _draw_folder(self) -> None:
        """Offer the folder while there is one, and follow it."""
        self.folder.setVisible(self._window.has_folder)
        if self._window.has_folder and not self._worklist_known:
            self._worklist_known = True
            self._window.worklist.process.looked.connect(self._on_looked)
            self._window.worklist.changed.connect(self._on_worklist)

    def on_opened(self) -> None:
        """Another cable on the screen changes nothing that was found."""

    def on_reviewed(self, _before: Review, _after: Review) -> None:
        """What is said of a cable changes nothing in it."""

    def _on_tabs_changed(self) -> None:
        tabs = self._window.filing.tabs.all
        self._haystacks = {tab: known for tab, known in self._haystacks.items() if tab in tabs}
        self.refresh()

    def _on_filtered(self, _words: str) -> None:
        self._wait.start()

    def _on_filter_left(self) -> None:
        if self._wait.isActive():
            self._wait.stop()
            self.refresh()
        super().focus_first()

    def left_of(self, groups: list[Group]) -> list[Group]:
        """All: they were looked for by the words."""
        return [group for group in groups if group.rows]

    # The places

    @property
    def ready(self) -> bool:
        """Whether there is anything to look through: a cable, or a folder."""
        return super().ready or self._window.has_folder

    def refresh(self) -> None:
        """Look through the open cables now, and have the others looked through."""
        self._draw_folder()
        self._ask_folder()
        super().refresh()

    def groups(self) -> list[Group]:
        """The places in each open cable, in the order of the tabs; then those in the cables of the folder."""
        query = Query(self.filter.text())
        if query.blank:
            return []
        groups = [Group(_named(tab), tuple(self._rows(tab, query))) for tab in self._window.filing.tabs.all]
        return groups + self._of_folder()

    def why_nothing(self, found: list[Group]) -> str:
        """That nothing holds the words, once that is known."""
        if Query(self.filter.text()).blank:
            return super().why_nothing(found)
        return tr("The folder is being looked through.") if self._looking else tr("Nothing holds these words.")

    def _rows(self, tab: Tab, query: Query) -> list[Row]:
        cable = tab.standing.cable or tab.document.cable
        text, tree = cable.source.text, cable.tree
        rows, line, counted = [], 1, 0
        for start, end in self._haystack(tab, cable.source).find(query)[:MOST]:
            line += text.count("\n", counted, start)
            counted = start
            unit = None if tab.standing.unread else unit_at(tree, start)
            where = tr("line {number}", number=line)
            where = where if unit is None else f"{words.name(tree, unit)}, {where}"
            shown = words_around(text, start, end)
            rows.append(Row((id(tab), start, end), (where, shown.line), Place(tab, start, end, shown), "find"))
        return rows

    def _haystack(self, tab: Tab, source: Source) -> Haystack:
        """The text of a tab, folded once for all that is looked for in it."""
        known = self._haystacks.get(tab)
        if known is None or known[0] is not source:
            known = self._haystacks[tab] = (source, Haystack(source.text))
        return known[1]

    # The folder

    @property
    def _wants_folder(self) -> bool:
        return self._window.has_folder and self.folder.isChecked()

    def _ask_folder(self) -> None:
        """Have the folder looked through for other words than before."""
        query = Query(self.filter.text()) if self._wants_folder and self.isVisible() else Query("")
        if query == self._asked:
            return
        self._asked, self._looking = query, not query.blank
        self._in_folder.clear()
        if not query.blank:
            self._window.worklist.process.look_for(query)
        elif self._worklist_known:
            self._window.worklist.process.look_no_more()

    def _on_looked(self, answer: Looked) -> None:
        self._in_folder.update({(path, part): found for path, part, found in answer.found})
        self._looking = self._looking and not answer.ended
        if answer.found or answer.ended:
            super().refresh()

    def _on_worklist(self) -> None:
        """Other cables may be in the folder, or none any more."""
        self._draw_folder()
        if not self._window.has_folder and self._in_folder:
            self._asked, self._looking = Query(""), False
            self._in_folder.clear()
            super().refresh()

    def _on_folder(self, on: bool) -> None:
        self._window.settings.switch(FOLDER_TOO, on=on)
        self.refresh()

    def _of_folder(self) -> list[Group]:
        """The places in the cables of the folder that are not open."""
        if not self._in_folder:
            return []
        opened = {tab.document.cable.source.sha256 for tab in self._window.filing.tabs.all}
        return [
            Group(name_of(entry), tuple(_row(entry, hit) for hit in found))
            for entry in self._window.worklist.entries
            if entry.sha256 not in opened and (found := self._in_folder.get((entry.path, entry.part)))
        ]

    # What the user does

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Where Tab stops here, in the order in which one reads."""
        return (self.filter, self.folder, self.view)

    def focus_first(self) -> None:
        """Let the user type; what was typed is chosen, to be typed over."""
        self.filter.setFocus()
        self.filter.selectAll()

    def choose(self, row: Row) -> None:
        """Go to a place, in its tab; a cable of the folder is opened for it."""
        place = row.about
        if not isinstance(place, Place):
            return
        if isinstance(place.where, Tab):
            self._window.filing.tabs.show(place.where)
        elif not self._window.worklist.show(place.where):
            return
        self._session.show(place.start, place.end)
        self.raw_wanted.emit()


def _row(entry: Entry, hit: Hit) -> Row:
    place = Place(entry, hit.start, hit.end, hit.around)
    key = (entry.path, entry.part, hit.start, hit.end)
    return Row(key, (tr("line {number}", number=hit.line), hit.around.line), place, "find")


def _named(tab: Tab) -> str:
    """What a cable is called over its places."""
    known = tab.document.cable.id
    return known.value if known is not None else tab.document.name
