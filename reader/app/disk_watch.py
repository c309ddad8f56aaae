"""Whether somebody else changes a file that is open."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, Signal


class DiskWatch(QObject):
    """Watches one file, also when it is replaced by another of its name, which drops it from the system's list."""

    touched = Signal()
    """The file was written, replaced or removed; whether its bytes are others is not known."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Watch nothing."""
        super().__init__(parent)
        self._path: Path | None = None
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(self._on_changed)

    def watch(self, path: Path | None) -> None:
        """Watch this file from now on, or none."""
        watched = self._watcher.files()
        if watched:
            self._watcher.removePaths(watched)
        self._path = path
        self._add()

    def _on_changed(self, _path: str) -> None:
        self._add()
        self.touched.emit()

    def _add(self) -> None:
        if self._path is not None and self._path.exists() and not self._watcher.files():
            self._watcher.addPath(str(self._path))
