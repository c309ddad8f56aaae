"""The folder that is worked through: its cables, read beside the window.

What is open in a tab is told as it stands there; what is saved, as the other process finds it on the disk. Nothing in
the folder is ever written here.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from reader.app.files.last_time import FOLDER
from reader.app.folder.folder_process import FolderProcess
from reader.app.folder.folder_server import Listed
from reader.app.language import tr
from reader.app.state.tabs import Tab
from reader.app.widgets.infobar import Message
from reader.cable.diagnostics import Severity
from reader.files import is_folder
from reader.folder.entries import Entry, entry_of

if TYPE_CHECKING:
    from reader.app.window import Window

DOCK = "worklist"
SETTLED = 400
"""So long after something was saved or closed the folder is looked at again, in milliseconds."""
FAULT = "folder"
DEEP = "folder-deep"
"""Under which is remembered whether the folders in a folder are looked into too."""
ALONE = 0.48
"""The share of the window that the list has while no cable is open."""


class FolderCables(QObject):
    """The cables of one folder, for one window."""

    changed = Signal()
    """Other cables are in it, or they stand otherwise."""
    progressed = Signal()
    """Reading went on, began or ended."""

    def __init__(self, window: Window) -> None:
        """Have no folder yet."""
        super().__init__(window)
        self._window = window
        self.folder: Path | None = None
        self.process = FolderProcess(self)
        self.done = self.total = 0
        self.more = False
        """Whether the folder has more files than are looked at."""
        self.left_out = 0
        """How many folders in it were not looked into."""
        self._entries: dict[tuple[str, int], Entry] = {}
        self._stopped = False
        self._saved: dict[tuple[str, int], Entry] = {}  # what was saved since reading was begun
        self._coming: dict[tuple[str, int], Entry] | None = None  # of a folder that is read again
        self._settled = QTimer(self, singleShot=True, interval=SETTLED)
        self._settled.timeout.connect(self.read_again)
        self.process.listed.connect(self._on_listed)
        self.process.failed.connect(self._on_failed)
        window.filing.changed.connect(self._on_filed)
        window.session.reviewed.connect(self._on_reviewed)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.applicationStateChanged.connect(self._on_state)

    # The folder

    def ask(self) -> None:
        """Ask for a folder and list its cables."""
        document = self._window.filing.document
        near = document.path.parent if document is not None and document.path is not None else None
        remembered = Path(self._window.settings.word("folder") or Path.home())
        folder = self._window.dialogs.folder_to_open(self.folder or near or remembered)
        if folder is not None:
            self.open(folder)

    def go(self) -> None:
        """Show the list; where there is no folder, ask for one."""
        if self.folder is None:
            self.ask()
        else:
            self._window.docks.focus(DOCK)

    def open(self, folder: Path, *, show: bool = True) -> None:
        """List the cables of a folder, and show the list."""
        folder = folder.absolute()
        if folder != self.folder:
            self._entries.clear()
        self.folder, self._coming = folder, None
        if self._window.settings.on("recent-list"):
            self._window.settings.keep_word(FOLDER, str(folder))
        self.read_again()
        self._window.docks.switch(on=self._window.session.cable is not None)
        if show:
            self._window.docks.focus(DOCK)
        if self._window.session.cable is None:
            self._window.docks.widen(DOCK, ALONE)
        self._window.commands.refresh()
        self.changed.emit()

    def restore(self) -> None:
        """List the folder again that was open the last time, where it is still there; beside no cable it is shown."""
        kept = self._window.settings.word(FOLDER)
        if self.folder is None and kept and is_folder(Path(kept)):
            self.open(Path(kept), show=False)
            if self._window.session.cable is None:
                self._window.docks.show(DOCK)

    def end(self) -> None:
        """The window goes: nothing is read any more."""
        self._settled.stop()
        self.process.stop()

    def close(self) -> None:
        """Have no folder any more."""
        self.folder = self._coming = None
        self._entries.clear()
        self.process.stop()
        self._settled.stop()
        self._window.settings.keep_word(FOLDER, "")
        self._window.docks.switch(on=self._window.session.cable is not None)
        self._window.commands.refresh()
        self.changed.emit()
        self.progressed.emit()

    def read_again(self) -> None:
        """Look what is in the folder now; what did not change is not read again."""
        if self.folder is None:
            return
        self._settled.stop()
        self._stopped = False
        self._saved.clear()  # what is asked for now sees it
        self._coming = {} if self._entries else None
        self.process.list(self.folder, require_reason=self._window.session.require_reason, deep=self.deep)
        self.progressed.emit()

    @property
    def deep(self) -> bool:
        """Whether the folders in the folder are looked into too."""
        return self._window.settings.on(DEEP, default=False)

    def switch_deep(self) -> None:
        """Look into the folders in the folder too, or no more."""
        self._window.settings.switch(DEEP, on=not self.deep)
        self._window.commands.refresh()
        self.read_again()

    def stop(self) -> None:
        """Read no more, until somebody asks for it; what was read stays."""
        self.process.stop()
        self._settled.stop()
        self._stopped = True
        self._coming = None
        self._window.session.said.emit(
            tr("Stopped: {n} of {total} files were read.", n=self.done, total=max(self.total, self.done))
        )
        self.progressed.emit()

    @property
    def reading(self) -> bool:
        """Whether the folder is being read."""
        return self.process.listing

    def _on_listed(self, answer: Listed) -> None:
        if answer.fault:
            self._on_failed(tr("The folder cannot be read. {fault}", fault=answer.fault))
            return
        self.done, self.total = answer.done, answer.total
        target = self._entries if self._coming is None else self._coming
        target.update({(entry.path, entry.part): entry for entry in answer.entries})
        if answer.ended:
            self._window.infobar.withdraw(FAULT)
            self.more, self.left_out = answer.more, answer.folders
            if self._coming is not None and not answer.same:
                self._entries = self._coming | self._saved
            self._coming = None
        if not answer.same and self._coming is None:
            self.changed.emit()
        self.progressed.emit()

    def _on_failed(self, sentence: str) -> None:
        self._coming = None
        self._window.infobar.put(Message(FAULT, sentence, Severity.WARNING, everywhere=True))
        self.progressed.emit()

    def _on_filed(self) -> None:
        """Something may have been saved, opened or closed."""
        if self.folder is not None:
            self._note_saved()
            self._look_again()
            self.changed.emit()

    def _note_saved(self) -> None:
        """Know at once of what was saved into the folder: it may be closed, and opened again, before it is read."""
        for tab in self._window.filing.tabs.all:
            path = tab.document.path
            if not tab.document.saved or path is None or not self._holds(path) or tab.standing.modified:
                continue
            for key, entry in self._entries.items():
                if entry.review != str(path) and entry.path != str(path) and is_in(entry, tab):
                    self._saved[key] = replace(_live(entry, (tab,)), review=str(path))
        self._entries |= self._saved

    def _holds(self, path: Path) -> bool:
        """Whether a file lies in the folder, or in one in it that is looked into."""
        return self.folder is not None and (self.folder in path.parents if self.deep else path.parent == self.folder)

    def _on_reviewed(self, _before: object, _after: object) -> None:
        if self.folder is not None:
            self.changed.emit()

    def _on_state(self, state: Qt.ApplicationState) -> None:
        """Look again when the program comes to the front."""
        if self.folder is not None and state is Qt.ApplicationState.ApplicationActive and not self.reading:
            self._look_again()

    def _look_again(self) -> None:
        """Look soon what is in the folder, unless reading it was stopped."""
        if not self._stopped:
            self._settled.start()

    # What is in it

    @property
    def entries(self) -> list[Entry]:
        """All cables, those that are open as they stand in their tabs."""
        tabs = self._window.filing.tabs.all
        if not tabs:
            return list(self._entries.values())
        opened: dict[str, list[Tab]] = {}
        for tab in tabs:
            opened.setdefault(tab.document.cable.source.sha256, []).append(tab)
        return [_live(entry, opened.get(entry.sha256, ())) for entry in self._entries.values()]

    @property
    def current(self) -> Entry | None:
        """The cable of the list that is on the screen."""
        tab = self._window.filing.tabs.current
        found = (entry for entry in self._entries.values() if tab is not None and is_in(entry, tab))
        return next(found, None)

    def of_id(self, id_: str) -> Entry | None:
        """The cable of a number."""
        return next((entry for entry in self._entries.values() if entry.id == id_), None)


def is_in(entry: Entry, tab: Tab) -> bool:
    """Whether a tab has a cable of the folder: that text, from that file or the review of it."""
    if tab.document.cable.source.sha256 != entry.sha256 and not tab.standing.unread:
        return False
    paths = {str(path) for path in (tab.document.path, tab.document.origin) if path is not None}
    return entry.path in paths or entry.review in paths


def _live(entry: Entry, tabs: Iterable[Tab]) -> Entry:
    """A cable as it stands in a tab, where it is open in one."""
    for tab in tabs:
        standing = tab.standing
        if is_in(entry, tab) and standing.cable is not None and not standing.unread:
            review, rollup = standing.history.state, standing.rollup()
            return replace(entry_of(standing.cable, review, rollup, standing.open_findings(), entry), fault="")
    return entry
