"""The worklist: the cables of a folder in an order and through a filter, and the way from one to the next."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from reader.app.folder.folder_cables import FolderCables, is_in
from reader.app.folder.worklist_rows import ListedRows, Order
from reader.app.language import tr, tr_count
from reader.app.panes.rows import Row
from reader.app.state.tabs import Tab
from reader.folder.entries import Entry, Progress

if TYPE_CHECKING:
    from reader.app.window import Window


class Worklist(FolderCables):
    """The cables of one folder as one goes through them, for one window."""

    def __init__(self, window: Window) -> None:
        """Have no folder yet."""
        super().__init__(window)
        self.order = Order()
        self.words = ""
        self.unfinished = False
        """Whether only cables are shown whose review is not at its end."""
        self._rows = ListedRows()
        self._previewed: Tab | None = None
        window.session.leaving.connect(self._on_leaving)

    # What is shown of it

    @property
    def shown(self) -> list[Entry]:
        """The cables that the filter leaves, in order."""
        return [row.about for row in self.rows if isinstance(row.about, Entry)]

    @property
    def rows(self) -> list[Row]:
        """The same as rows."""
        finished = (Progress.DONE, Progress.NOTHING)
        left = (each for each in self.entries if not self.unfinished or each.progress not in finished)
        rows = self._rows.of(left, self.order, self._window.session.dates, self.folder)
        wanted = self.words.casefold().split()
        return [row for row in rows if row.holds(wanted) or _holds(row, wanted)] if wanted else rows

    # Going through it

    def step(self, by: int) -> None:
        """Open the cable that stands so many after the one on the screen; the first, or the last, where none is."""
        shown, current, said = self.shown, self.current, self._window.session.said
        if not shown:
            said.emit(tr("No cable of the folder is shown in the list."))
            return
        keys = [(entry.path, entry.part) for entry in shown]
        here = (current.path, current.part) if current is not None else None
        if here in keys:
            place = keys.index(here) + by
        else:
            place = 0 if by > 0 else len(shown) - 1
        if not 0 <= place < len(shown):
            said.emit(
                tr("That was the last cable in the list.") if by > 0 else tr("That was the first cable in the list.")
            )
            return
        self.show(shown[place])
        said.emit(tr("{place} of {count} in the list.", place=place + 1, count=len(shown)))

    def show(self, entry: Entry) -> bool:
        """Open a cable, or its review where there is one; gives whether it is on the screen.

        A tab that was opened from here, and in which nothing was done, makes room for it.
        """
        filing, entry = self._window.filing, self._entries.get((entry.path, entry.part), entry)  # a row may be old
        before = self._previewed if self._previewed in filing.tabs.all else None
        known = set(map(id, filing.tabs.all))
        tab = next((tab for tab in filing.tabs.all if is_in(entry, tab)), None)
        if tab is None:
            self._window.opening.files([Path(entry.opens)])
            tab = next((tab for tab in filing.tabs.all if is_in(entry, tab)), filing.tabs.current)
        if tab is None or not (is_in(entry, tab) or tab.standing.unread):
            return False
        filing.tabs.show(tab)
        if id(tab) not in known:
            self._previewed = tab
            if before is not None and before is not tab and _is_untouched(before):
                filing.close_tab(before)
        return True

    def _on_leaving(self) -> None:
        if self._previewed is not None and self._previewed not in self._window.filing.tabs.all:
            self._previewed = None


def _is_untouched(tab: Tab) -> bool:
    """Whether nothing was done in a tab since it was opened."""
    return not tab.standing.modified and not tab.standing.made and not tab.standing.history.can_undo


def _holds(row: Row, wanted: list[str]) -> bool:
    """Whether all words stand in what is known of a cable, beside what its row shows."""
    told = f"{row.spoken} {row.tip} {' '.join(row.cells)}".casefold()
    return all(word in told for word in wanted)


def told(entries: Iterable[Entry]) -> str:
    """How far the reviews of some cables are, in a sentence."""
    found = Counter(entry.progress for entry in entries)
    count = sum(found.values())
    return tr_count(
        "{n} cable, {done} fully reviewed",
        "{n} cables, {done} fully reviewed",
        count,
        done=found[Progress.DONE],
    )
