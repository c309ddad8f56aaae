"""The filter over the structure: a field, chips, and how many parts are left."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from reader.app.language import tr
from reader.app.structure.filter_chip import ChipLine, FilterChip
from reader.app.structure.tree_filter import MEANING, Chip, Wanted
from reader.app.widgets.return_key import presses
from reader.app.widgets.walked_button import walk


class FilterField(QLineEdit):
    """The field over the tree; Escape empties it, then leaves it."""

    left = Signal()
    """The user wants to go on to the rows."""
    cleared = Signal()
    """Escape was pressed while there was something to clear."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make it empty."""
        super().__init__(parent)
        self.chips_on = False
        """Whether Escape has chips to clear besides."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Down go to the rows; so does Escape, once there is nothing to clear."""
        if event.key() == Qt.Key.Key_Escape and (self.text() or self.chips_on):
            self.cleared.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down, Qt.Key.Key_Escape):
            self.left.emit()
        else:
            super().keyPressEvent(event)


class FilterBar(QWidget):
    """Says what is wanted; the pane leaves the rows that have it."""

    changed = Signal()
    """Something else is wanted now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make it, wanting nothing."""
        super().__init__(parent)
        self.field = FilterField(self)
        self.field.setPlaceholderText(tr("Filter"))
        self.field.setAccessibleName(tr("Filter the structure"))
        self.field.setToolTip(tr("Show only the parts that hold these words (Ctrl+Shift+F)"))
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(self._on_changed)
        self.field.cleared.connect(self.clear)
        line = ChipLine(self)
        self.chips: dict[Chip, FilterChip] = {each.chip: each for each in line.chips}
        for each in line.chips:
            self._set_up(each)
        self.count = QLabel(self)
        self.count.setAccessibleName(tr("Parts that are left"))
        self.count.setContentsMargins(2, 0, 2, 0)
        self.count.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(2, 2, 2, 0)
        column.setSpacing(3)
        column.addWidget(self.field)
        column.addWidget(line)
        column.addWidget(self.count)

    def _set_up(self, button: FilterChip) -> None:
        first = button is next(iter(self.chips.values()))  # one stop for Tab; the arrows go to the others
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if first else Qt.FocusPolicy.ClickFocus)
        button.setAccessibleName(tr("Only {parts}", parts=MEANING[button.chip]))
        button.setToolTip(tr("Only {parts} (Space)", parts=MEANING[button.chip]))
        button.toggled.connect(self._on_changed)

    @property
    def wanted(self) -> Wanted:
        """What is wanted now."""
        return Wanted(self.field.text(), frozenset(chip for chip, button in self.chips.items() if button.isChecked()))

    def clear(self) -> None:
        """Want nothing any more."""
        self.want(Wanted())

    def want(self, wanted: Wanted) -> None:
        """Want something else; it is said once."""
        if wanted == self.wanted:
            return
        self._quiet = True
        self.field.setText(wanted.words)
        for chip, button in self.chips.items():
            button.setChecked(chip in wanted.chips)
        self._quiet = False
        self._on_changed()

    _quiet = False

    def _on_changed(self, _what: object = None) -> None:
        if not self._quiet:
            self.field.chips_on = any(button.isChecked() for button in self.chips.values())
            self.changed.emit()

    def tell(self, left: int | None, total: int) -> None:
        """Say how many parts are left; None while all are."""
        self.count.setVisible(left is not None)
        if left is not None:
            none = tr("; nothing fits") if not left else ""
            self.count.setText(tr("{left:,} of {total:,}", left=left, total=total) + none)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses a chip, Left and Right go to another; Escape on a chip clears them all."""
        if presses(event) or walk([*self.chips.values()], event):
            return
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)
