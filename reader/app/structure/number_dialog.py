"""The question which number a paragraph has; an empty field says that it has none."""

from __future__ import annotations

from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from reader.app import words
from reader.app.language import tr
from reader.review.restructure import MOST


class NumberDialog(QDialog):
    """Asks for one number."""

    def __init__(self, current: int | None, text: str, parent: QWidget | None = None) -> None:
        """Begin with the number that counts now; ``text`` is how the paragraph begins."""
        super().__init__(parent)
        self.setWindowTitle(tr("Renumber"))
        asked = QLabel(tr("Number of the paragraph {quote}:", quote=words.quoted(text, 50)), self)
        asked.setWordWrap(True)
        self.field = QLineEdit("" if current is None else str(current), self)
        self.field.setValidator(QIntValidator(1, MOST - 1, self))
        self.field.setPlaceholderText(tr("No number"))
        self.field.setAccessibleName(tr("Number of the paragraph; empty for none"))
        self.field.selectAll()
        asked.setBuddy(self.field)
        buttons = QDialogButtonBox(self)
        buttons.addButton(tr("Renumber"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for part in (asked, self.field, buttons):
            column.addWidget(part)
        self.field.textChanged.connect(self._on_typed)
        self._buttons = buttons

    @property
    def number(self) -> int | None:
        """The number; None where it has none."""
        return int(self.field.text()) if self.field.text() else None

    def _on_typed(self, _text: str) -> None:
        fits = not self.field.text() or self.field.hasAcceptableInput()
        self._buttons.buttons()[0].setEnabled(fits)
