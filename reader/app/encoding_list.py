"""The list of encodings in which a text can be read, each with what the text would look like."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from reader.cable.source import Source
from reader.cable.visible import visible

ENCODINGS = (
    ("utf-8", "UTF-8"),
    ("cp1252", "Windows, Western (1252)"),
    ("iso8859-1", "ISO Latin-1"),
    ("iso8859-15", "ISO Latin-9"),
    ("mac-roman", "Macintosh, Western"),
    ("cp437", "DOS, United States (437)"),
    ("cp850", "DOS, Western (850)"),
    ("cp037", "EBCDIC, United States (037)"),
    ("cp500", "EBCDIC, international (500)"),
    ("utf-16-le", "UTF-16, little-endian"),
    ("utf-16-be", "UTF-16, big-endian"),
    ("cp1250", "Windows, Central European (1250)"),
    ("iso8859-2", "ISO Latin-2"),
    ("cp1251", "Windows, Cyrillic (1251)"),
    ("koi8-r", "KOI8-R, Russian"),
    ("cp1253", "Windows, Greek (1253)"),
    ("cp1254", "Windows, Turkish (1254)"),
    ("cp1255", "Windows, Hebrew (1255)"),
    ("cp1256", "Windows, Arabic (1256)"),
    ("shift_jis", "Shift JIS, Japanese"),
    ("euc_jp", "EUC, Japanese"),
    ("gb18030", "GB 18030, Chinese"),
    ("big5", "Big 5, Chinese"),
    ("euc_kr", "EUC, Korean"),
)
"""Python's names, and what people call them; the likeliest for a telegram first."""
AROUND = 24
"""Characters that are shown on each side of the first one that tells encodings apart."""


def called(encoding: str) -> str:
    """What people call an encoding."""
    return dict(ENCODINGS).get(encoding, encoding.upper())


def fits(source: Source, encoding: str) -> Source | None:
    """The bytes of a text read so; None where they are no text in this encoding."""
    read = Source.from_bytes(source.data, encoding, source.name)
    return None if read.fallback else read


def specimen(read: Source) -> str:
    """The first place where encodings differ, with what is around it; the beginning where they do not."""
    text = read.text
    odd = next((place for place, character in enumerate(text) if character > "~" and character != "\ufeff"), 0)
    return visible(" ".join(text[max(odd - AROUND, 0) : odd + AROUND].split()))


class EncodingList(QDialog):
    """A field over a list; Return takes the encoding that is current, Escape none."""

    def __init__(self, source: Source, parent: QWidget | None = None) -> None:
        """Show those in which the bytes are a text; the one in force is current."""
        super().__init__(parent)
        self.setWindowTitle("Re-read as")
        self._current = source.encoding
        readings = ((name, words, fits(source, name)) for name, words in ENCODINGS)
        self._rows = [(name, words, specimen(read)) for name, words, read in readings if read is not None]
        self.field = QLineEdit(self)
        self.field.setPlaceholderText("Type part of a name, such as DOS or 1252")
        self.field.setAccessibleName("Encoding")
        self.field.textChanged.connect(self._look)
        self.list = QListWidget(self)
        self.list.setAccessibleName("Encodings")
        self.list.setAlternatingRowColors(True)
        self.list.itemActivated.connect(self.accept)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        said = QLabel("Only encodings that fit every byte are listed. The bytes stay as they are.", self)
        said.setWordWrap(True)
        column = QVBoxLayout(self)
        for part in (self.field, self.list, said):
            column.addWidget(part)
        self.resize(560, 420)
        self._look("")

    @property
    def encoding(self) -> str | None:
        """The encoding that is current in the list."""
        rows = self.list.selectedItems()
        return str(rows[0].data(Qt.ItemDataRole.UserRole)) if rows else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move in the list while one types; Return takes its encoding."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            step = 1 if event.key() == Qt.Key.Key_Down else -1
            self.list.setCurrentRow(min(max(self.list.currentRow() + step, 0), self.list.count() - 1))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.encoding is not None:
                self.accept()
        else:
            super().keyPressEvent(event)

    def _look(self, typed: str) -> None:
        self.list.clear()
        wanted = typed.casefold().split()
        chosen = 0
        for name, words, shown in self._rows:
            if not all(word in f"{name} {words}".casefold() for word in wanted):
                continue
            now = " (as it is)" if name == self._current else ""
            row = QListWidgetItem(f"{words}{now}\n    {shown}", self.list)
            row.setSizeHint(QSize(0, 2 * self.fontMetrics().height() + 8))
            row.setData(Qt.ItemDataRole.UserRole, name)
            row.setData(Qt.ItemDataRole.AccessibleTextRole, f"{words}{now}: {shown}")
            chosen = self.list.count() - 1 if now else chosen
        self.list.setCurrentRow(chosen)
