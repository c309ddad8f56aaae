"""The preference that offers the program for text files, on the desktops that have it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QLabel, QVBoxLayout, QWidget

from reader.app.language import say, tr
from reader.app.starts.open_with import Desktop, offer, offered, withdraw
from reader.errors import ReaderError

if TYPE_CHECKING:
    from reader.app.window import Window

WORD = "text-default"
"""The setting that says which default was written, so that it can go again."""
MORE = tr("It is then in the Open With list. The program that opens your text files now goes on doing so.")
MISSING = tr("Only once Cable Reader is installed as a package, so that this desktop knows it.")


class OpenWithBox(QWidget):
    """Switches it, and says what came of that."""

    def __init__(self, window: Window, desktop: Desktop, parent: QWidget | None = None) -> None:
        """Show what is in force."""
        super().__init__(parent)
        self._settings = window.settings
        self._desktop = desktop
        self._entry = f"{QGuiApplication.desktopFileName()}.desktop"
        self.box = QCheckBox(tr("Also offer Cable Reader for te&xt files"), self)
        self.box.setObjectName("open-with")
        self.answer = QLabel(self)
        self.answer.setWordWrap(True)
        self.answer.setContentsMargins(24, 0, 0, 0)
        known = desktop.knows(self._entry)
        self._say(MORE if known else MISSING)
        self.box.setEnabled(known)
        self.box.setChecked(offered(desktop, self._entry))
        self.box.clicked.connect(self._on_clicked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.box)
        column.addWidget(self.answer)

    def _say(self, sentence: str) -> None:
        self.answer.setText(sentence)
        self.box.setAccessibleDescription(sentence)

    def _on_clicked(self, on: bool) -> None:
        try:
            if on:
                self._settings.keep_word(WORD, offer(self._desktop, self._entry))
            else:
                withdraw(self._desktop, self._entry, self._settings.word(WORD))
                self._settings.keep_word(WORD, "")
        except ReaderError as fault:
            self.box.setChecked(offered(self._desktop, self._entry))
            self._say(say(fault.sentence))
            return
        self._say(MORE)
