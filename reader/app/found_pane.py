"""Words looked for in all open cables: every place with what stands around it, by cable."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from reader.app import words
from reader.app.language import tr
from reader.app.rows import Group, Row
from reader.app.rows_pane import RowsPane
from reader.app.search import Haystack, Query
from reader.app.tabs import Tab
from reader.cable.source import Source
from reader.cable.visible import visible
from reader.review.review import Review
from reader.review.units import unit_at

if TYPE_CHECKING:
    from reader.app.window import Window

DELAY = 200
"""How long nothing is typed before the cables are looked through, in milliseconds."""
MOST = 500
"""So many places of one cable are listed."""
AROUND = 48
"""So many characters are shown on each side of a place."""


@dataclass(frozen=True, slots=True, eq=False)
class Place:
    """A stretch of the text of an open cable; half-open, code points."""

    tab: Tab
    start: int
    end: int


class FoundPane(RowsPane):
    """Lists the places; Return goes to one, in whatever tab it is."""

    NAME = tr("Found")
    HEADERS = (tr("Where"), tr("Words"))
    WIDE = 1
    NOTHING = tr("Type what to look for in all open cables. Line ends count as blanks.")

    def __init__(self, window: Window) -> None:
        """Look for nothing yet."""
        super().__init__(window.session, window.theme, window)
        self._window = window
        self._haystacks: dict[Tab, tuple[Source, Haystack]] = {}
        self._wait = QTimer(self, interval=DELAY, singleShot=True)
        self._wait.timeout.connect(self.refresh)
        self.filter.setPlaceholderText(tr("Find in all open cables"))
        self.filter.setAccessibleName(tr("Find in all open cables"))
        self.filter.setToolTip("")
        self.setLayout(self.column)
        window.filing.tabs.changed.connect(self._on_tabs_changed)

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

    def groups(self) -> list[Group]:
        """The places in each open cable, in the order of the tabs."""
        query = Query(self.filter.text())
        if query.blank:
            return []
        return [Group(_named(tab), tuple(self._rows(tab, query))) for tab in self._window.filing.tabs.all]

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
            around = text[max(start - AROUND, 0) : end + AROUND]
            shown = visible(" ".join(around.split()))
            rows.append(Row((id(tab), start, end), (where, shown), Place(tab, start, end), "find"))
        return rows

    def _haystack(self, tab: Tab, source: Source) -> Haystack:
        """The text of a tab, folded once for all that is looked for in it."""
        known = self._haystacks.get(tab)
        if known is None or known[0] is not source:
            known = self._haystacks[tab] = (source, Haystack(source.text))
        return known[1]

    def focus_first(self) -> None:
        """Let the user type; what was typed is chosen, to be typed over."""
        self.filter.setFocus()
        self.filter.selectAll()

    def choose(self, row: Row) -> None:
        """Go to a place, in its tab."""
        if isinstance(row.about, Place):
            self._window.filing.tabs.show(row.about.tab)
            self._session.show(row.about.start, row.about.end)
            self.raw_wanted.emit()


def _named(tab: Tab) -> str:
    """What a cable is called over its places."""
    known = tab.document.cable.id
    return known.value if known is not None else tab.document.name
