"""The question who reviews: the people of this desk, another one, and the name and initials of whoever is chosen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reader.app import placing
from reader.app.language import tr

if TYPE_CHECKING:
    from reader.app.personal.people import Person

WORDS = tr(
    "Each decision keeps who made it. A name can be changed at any time; what was decided stays that person\u2019s."
)
LONGEST_INITIALS = 4


class PersonDialog(QDialog):
    """A list over two fields; Return takes what stands in them."""

    def __init__(self, people: Sequence[Person], first: Person, parent: QWidget | None = None) -> None:
        """Offer these people, one of them at first, and another one."""
        super().__init__(parent)
        from reader.app.personal.people import Person

        self.setWindowTitle(tr("I am\u2026"))
        self._people = (*people, Person(""))
        self.list = QListWidget(self)
        self.list.setAccessibleName(tr("People at this desk"))
        for person in self._people:
            words = f"{person.name or person.id} ({person.short})" if person.id else tr("Another person")
            row = QListWidgetItem(words, self.list)
            row.setSizeHint(QSize(0, max(24, self.fontMetrics().height() + 6)))
        self.name = QLineEdit(self)
        self.initials = QLineEdit(self)
        self.initials.setMaxLength(LONGEST_INITIALS)
        explanation = QLabel(WORDS, self)
        explanation.setWordWrap(True)
        form = QFormLayout()
        form.addRow(tr("&Name"), self.name)
        form.addRow(tr("&Initials"), self.initials)
        buttons = QDialogButtonBox(self)
        self.agree = buttons.addButton(tr("Go On as This Person"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(explanation)
        column.addWidget(self.list)
        column.addLayout(form)
        column.addWidget(buttons)
        self.list.currentRowChanged.connect(self._show_person)
        self.name.textChanged.connect(self._on_named)
        self.list.setCurrentRow(self._people.index(first))
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)
        self.name.selectAll()
        placing.resize(self, 420, 340)

    @property
    def person(self) -> Person:
        """Who is chosen, by the name and initials that stand in the fields; without an id where it is a new one."""
        from dataclasses import replace

        chosen = self._people[max(self.list.currentRow(), 0)]
        return replace(chosen, name=self.name.text().strip(), initials=self.initials.text().strip())

    def _show_person(self, row: int) -> None:
        person = self._people[row]
        self.name.setText(person.name)
        self.initials.setText(person.initials)
        self._on_named(person.name)

    def _on_named(self, name: str) -> None:
        from reader.app.personal.people import initials_of

        self.initials.setPlaceholderText(initials_of(name) or tr("Letters that stand for the name"))
        self.agree.setEnabled(bool(name.strip()))
