"""File, Open Recent: the cables that were open before, latest first."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from reader.app.language import tr
from reader.app.settings import Settings

WIDEST = 480
"""Of a title, in pixels."""


class RecentMenu(QMenu):
    """Lists them anew each time it is opened; a cable cannot be chosen when its file is gone."""

    wanted = Signal(str)
    """The path of the cable that was chosen."""

    def __init__(self, settings: Settings, parent: QWidget) -> None:
        """Make the menu."""
        super().__init__(tr("Open Recen&t"), parent)
        self.setObjectName("menu-recent")
        self._settings = settings
        self.aboutToShow.connect(self.fill)
        self.triggered.connect(self._on_triggered)

    def fill(self) -> None:
        """List what there is now."""
        self.clear()
        entries = self._settings.recent()
        for entry in entries:
            title = self.fontMetrics().elidedText(entry.title, Qt.TextElideMode.ElideRight, WIDEST)
            action = self.addAction(title.replace("&", "&&"))
            action.setEnabled(entry.exists)
            action.setData(entry.path)
        if entries:
            self.addSeparator()
            self.addAction(tr("&Forget These")).triggered.connect(self._settings.forget_recent)
        else:
            self.addAction(tr("No cable was open before")).setEnabled(False)

    def _on_triggered(self, action: QAction) -> None:
        path = action.data()
        if isinstance(path, str):
            self.wanted.emit(path)
