"""The list of what a stretch may be said to be, over the words that are meant; what does not fit says why."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QWidget

from reader.app import words
from reader.app.language import tr
from reader.app.widgets.typed_list import TypedList
from reader.review.corrections import Says

QUOTED = 120
"""Characters of the words that are shown."""


class ThisIsList(TypedList):
    """A field over a list; Return takes the row that is current, Escape none."""

    def __init__(self, text: str, readings: Sequence[tuple[Says, str]], parent: QWidget | None = None) -> None:
        """Offer ``readings`` of the words ``text``, each with a sentence why it does not fit, or an empty one."""
        self._why = QLabel()
        self._why.setWordWrap(True)
        self._why.setTextFormat(Qt.TextFormat.PlainText)
        self._why.setMinimumHeight(3 * self._why.fontMetrics().height())
        self._quote = words.whole_quote(text, QUOTED)
        super().__init__(
            tr("This is\u2026 {quote}", quote=words.whole_quote(text, QUOTED // 3)), self._why, QSize(460, 390), parent
        )
        self.setAccessibleDescription(self._quote)
        self.name_parts(tr("What it is"), tr("What it can be"), tr("Type the beginning of a word, such as heading"))
        self._readings = readings
        self.list.currentRowChanged.connect(self._on_row)
        self.look("")

    @property
    def says(self) -> str | None:
        """What the words are said to be; None where that does not fit."""
        row = self._row()
        return None if row is None or row[1] else row[0].value

    @property
    def chosen(self) -> str | None:
        """The value of the current row; Return takes none that does not fit."""
        return self.says

    def look(self, typed: str) -> None:
        """List what is called so."""
        wanted = typed.casefold().split()
        self.list.clear()
        height = max(26, self.fontMetrics().height() + 8)
        for says, why in self._readings:
            label = tr(says.label)
            names = label.casefold().split()
            if all(any(name.startswith(word) for name in names) for word in wanted):
                said = tr("{what}, not here: {why}", what=label, why=why) if why else label
                self.add(says.value, label, said, height)
                row = self.list.item(self.list.count() - 1)
                if why:
                    row.setForeground(self.palette().placeholderText())
                    row.setToolTip(words.tip(why))
        fitting = [at for at in range(self.list.count()) if not self._why_not(at)]
        self.list.setCurrentRow(fitting[0] if fitting else 0)
        self._on_row(self.list.currentRow())

    def _on_row(self, at: int) -> None:
        why = self._why_not(at) if at >= 0 else tr("Nothing has that name.")
        told = why or tr("Return confirms it. The text itself stays as it is.")
        self._why.setText(f"{self._quote}\n{told}")

    def _why_not(self, at: int) -> str:
        value = self.list.item(at).data(Qt.ItemDataRole.UserRole)
        return next(why for says, why in self._readings if says.value == value)

    def _row(self) -> tuple[Says, str] | None:
        at = self.list.currentRow()
        value = self.list.item(at).data(Qt.ItemDataRole.UserRole) if at >= 0 else None
        return next((row for row in self._readings if row[0].value == value), None)
