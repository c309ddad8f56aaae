"""The preview of a file that is text: the file as it will be written, at the paragraph where one is."""

from __future__ import annotations

from PySide6.QtGui import QFontDatabase, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from reader.app.export.preview_place import place_in
from reader.app.language import tr
from reader.cable.telegram import Telegram

MOST = 300_000
"""How many characters of a text are shown; the file holds all."""


class TextPreview(QPlainTextEdit):
    """Shows a file; what is current in the cable is selected in it, where the file has it."""

    def __init__(self, cable: Telegram, here: int, parent: QWidget | None = None) -> None:
        """Show files that are made of a cable; one is at the offset ``here`` of it."""
        super().__init__(parent)
        self._cable, self._here = cable, here
        self.setReadOnly(True)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.setAccessibleName(tr("Preview of the file"))

    def show_file(self, text: str) -> None:
        """Show a text, with the paragraph where one is in the middle."""
        self.setPlainText(text if len(text) <= MOST else text[:MOST] + "\u2026")
        shown = self.toPlainText()
        found = place_in(shown, self._cable, self._here)
        if found is None:
            return
        before, inside = (len(part.encode("utf-16-le")) // 2 for part in (shown[: found[0]], shown[slice(*found)]))
        cursor = self.textCursor()
        cursor.setPosition(before)
        cursor.setPosition(before + inside, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.centerCursor()
