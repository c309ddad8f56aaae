"""What others do to the file of the cable on the screen: said once for each change, in place, with what can be done."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from reader.app.files.disk_watch import DiskWatch
from reader.app.files.document import Document
from reader.app.language import tr
from reader.app.state.tabs import Tabs
from reader.app.widgets.infobar import Answer, Infobar, Message
from reader.cable.diagnostics import Severity

GONE = "gone"
"""What stands for the hash of a file that cannot be read."""


class DiskChanges(QObject):
    """Watches the file of the current tab; nothing that is open is changed by it."""

    compare_wanted = Signal()
    """What is open is to be held against its file as it is now."""
    reread_wanted = Signal()
    """The file is to be read again, and the review carried over."""

    def __init__(
        self,
        tabs: Tabs,
        infobar: Infobar,
        save_as: Callable[[], None],
        overwrite: Callable[[], None],
        parent: QObject | None = None,
    ) -> None:
        """Watch nothing yet; the review can be saved elsewhere, or over the file."""
        super().__init__(parent)
        self._tabs = tabs
        self._infobar = infobar
        self._save_as = save_as
        self._overwrite = overwrite
        self._watch = DiskWatch(self)
        self._watch.touched.connect(self.check)

    def watch(self, path: Path | None) -> None:
        """Watch this file from now on, or none."""
        self._watch.watch(path)

    def check(self) -> None:
        """Look whether somebody else changed the file, and say so once for each change."""
        tab = self._tabs.current
        if tab is None or tab.document.path is None:
            return
        document, path = tab.document, tab.document.path
        found = document.found_on_disk() or GONE
        if found == document.disk and tab.told == GONE:
            tab.told = None
            self._infobar.withdraw("disk")
        if found in (document.disk, tab.told):
            return
        tab.told = found
        if found == GONE:
            self._warn_of_loss(path)
        else:
            self.warn_of_change(document, path)

    def _warn_of_loss(self, path: Path) -> None:
        text = tr(
            "{name} cannot be read any more: it was moved or deleted, or its drive is gone. It is kept here.",
            name=path.name,
        )
        self._infobar.put(Message("disk", text, Severity.WARNING, (Answer(tr("Save As\u2026"), self._save_as),)))

    def warn_of_change(self, document: Document, path: Path) -> None:
        """Say that the file holds something else now, and what can be done about it."""
        compare = Answer(tr("Compare"), self.compare_wanted.emit, stays=True)
        if document.saved:
            text = tr(
                "{name} was changed by another program since you opened it. Your review is kept here as it is.",
                name=path.name,
            )
            answers = [
                compare,
                Answer(tr("Save As\u2026"), self._save_as),
                Answer(tr("Overwrite"), self._overwrite),
            ]
        else:
            text = tr(
                "{name} changed on disk since you opened it. You go on reviewing the text you opened.", name=path.name
            )
            answers = [compare, Answer(tr("Carry My Review to the New Text"), self.reread_wanted.emit)]
        self._infobar.put(Message("disk", text, Severity.WARNING, tuple(answers)))
