"""Where the program keeps what it remembers, and how a person does away with it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QWidget

from reader.app.dialogs import Clearing
from reader.app.files.last_time import FOLDER
from reader.app.files.last_time import WORD as LAST_TIME
from reader.app.files.recovery import sentence
from reader.app.language import tr, tr_count
from reader.files import is_folder

if TYPE_CHECKING:
    from reader.app.window import Window

NAMED = 5
"""So many of the sessions that can be recovered are told of one by one."""
OPEN = tr("Cables that are open now keep their recovery data until they are closed.")


class Privacy(QWidget):
    """Two folders, each with a button that shows it, and a button that clears what is in them."""

    def __init__(self, window: Window, parent: QWidget | None = None) -> None:
        """Name the folders."""
        super().__init__(parent)
        self._window = window
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(1, 1)
        self._add_folder(tr("Settings, recent cables:"), "show-settings", window.settings.folder, self._show_settings)
        self._add_folder(tr("Recovery data:"), "show-recovery", window.recovery.folder, self._show_recovery)
        clear = QPushButton(tr("Clear Recent and Recover&y Data\u2026"), self)
        clear.setObjectName("clear-data")
        clear.setAutoDefault(False)
        clear.clicked.connect(self.clear)
        self._grid.addWidget(clear, self._grid.rowCount(), 0, 1, 3, Qt.AlignmentFlag.AlignLeft)

    def _add_folder(self, title: str, name: str, folder: Path, slot: object) -> None:
        row = self._grid.rowCount()
        place = QLabel(str(folder), self)
        place.setTextFormat(Qt.TextFormat.PlainText)
        place.setWordWrap(True)
        place.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        place.setToolTip(str(folder))
        button = QPushButton(tr("Open Folder"), self)
        button.setObjectName(name)
        button.setAccessibleName(tr("Open the folder: {title}", title=title.rstrip(":")))
        button.setAccessibleDescription(str(folder))
        button.setAutoDefault(False)
        button.clicked.connect(slot)
        self._grid.addWidget(QLabel(title, self), row, 0)
        self._grid.addWidget(place, row, 1)
        self._grid.addWidget(button, row, 2)

    def _show_settings(self) -> None:
        self._show(self._window.settings.folder)

    def _show_recovery(self) -> None:
        self._show(self._window.recovery.folder)

    def _show(self, folder: Path) -> None:
        """Show a folder in the system's file manager; its nearest one where it is not there yet."""
        place = next((each for each in (folder, *folder.parents) if is_folder(each)), folder)
        if not self._window.dialogs.show_folder(place):
            self._window.session.said.emit(tr("No program opened the folder {place}.", place=place))

    def clear(self) -> None:
        """Say what there is, ask, and clear it."""
        answer = self._window.dialogs.clear(self.told(), unsaved=bool(self._window.recovery.leftovers()))
        if answer is Clearing.CANCEL:
            return
        settings = self._window.settings
        settings.forget_recent()
        for word in (LAST_TIME, FOLDER, "folder"):
            settings.keep_word(word, "")
        if answer is Clearing.EVERYTHING:
            self._window.recovery.erase()
        settings.write()
        self._window.filing.changed.emit()
        everything = tr("Cleared: the list of recent cables and the recovery data.")
        recent = tr("Cleared: the recent cables.")
        self._window.session.said.emit(f"{everything} {OPEN}" if answer is Clearing.EVERYTHING else recent)

    def told(self) -> str:
        """What would be cleared, in sentences, a line each."""
        recovery = self._window.recovery
        leftovers, aside = recovery.leftovers(), len(recovery.discarded())
        recent = len(self._window.settings.recent())
        lines = [tr_count("{n} recent cable.", "{n} recent cables.", recent)]
        if leftovers:
            lines.append(tr("Not saved anywhere else:"))
            lines += [f"\u2022 {sentence(leftover, self._window.session.dates)}" for leftover in leftovers[:NAMED]]
            if len(leftovers) > NAMED:
                lines.append(tr("\u2022 and {count} more.", count=len(leftovers) - NAMED))
        else:
            lines.append(tr("No unsaved work waits to be recovered."))
        if aside:
            lines.append(
                tr_count(
                    "{n} discarded session, which could still be brought back.",
                    "{n} discarded sessions, which could still be brought back.",
                    aside,
                )
            )
        return "\n".join([*lines, "", OPEN + " " + tr("Your reviews and cables themselves are not touched.")])
