"""Whether somebody else changes a file that is open, also where it goes and comes back."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, Signal

from reader.files import exists, is_folder


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
        self._watcher.directoryChanged.connect(self._on_folder_changed)

    def watch(self, path: Path | None) -> None:
        """Watch this file from now on, or none."""
        watched = self._watcher.files() + self._watcher.directories()
        if watched:
            self._watcher.removePaths(watched)
        self._path = path
        self._add()

    def _on_changed(self, _path: str) -> None:
        self._add()
        self.touched.emit()

    def _on_folder_changed(self, _path: str) -> None:
        """Look whether the file is back."""
        if self._path is not None and exists(self._path):
            self._watcher.removePaths(self._watcher.directories())
            self._add()
            self.touched.emit()

    def _add(self) -> None:
        """Watch the file; where it is gone, its folder, so that its return is seen."""
        if self._path is None or self._watcher.files():
            return
        if exists(self._path):
            self._watcher.addPath(str(self._path))
        elif is_folder(self._path.parent) and not self._watcher.directories():
            self._watcher.addPath(str(self._path.parent))
