"""The markings of a place side by side: written, the reviewer's, and the one that counts, with buttons to decide."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QToolButton, QWidget

from reader.app.keys.commands import Commands
from reader.app.language import say, tr
from reader.app.widgets.chip import Chip
from reader.review.annotation import Decision
from reader.review.rollup import UnitRollup
from reader.review.standing import said

BUTTONS = ("mark-u", "mark-sbu", "accept", "clear")


class Marks(QWidget):
    """Three chips, and room for the buttons beside them, or below where there is no room."""

    def __init__(self, parent: QWidget) -> None:
        """Make the chips."""
        super().__init__(parent)
        self.written, self.mine, self.effective = (
            Chip(name, self) for name in (tr("Written"), tr("Mine"), tr("Effective"))
        )
        self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._beside.setContentsMargins(0, 0, 0, 0)
        chips, self._buttons = QHBoxLayout(), QHBoxLayout()
        chips.setSpacing(6)
        self._buttons.setSpacing(6)
        for chip in (self.written, self.mine, self.effective):
            caption = QLabel(chip.accessibleName(), self)
            caption.setBuddy(chip)
            chips.addWidget(caption)
            chips.addWidget(chip)
            chips.addSpacing(8)
        chips.addStretch(1)
        self._beside.addLayout(chips, 0)
        self._beside.addLayout(self._buttons, 1)

    def stack(self, on: bool) -> None:
        """Put the buttons below the chips, or beside them."""
        self._beside.setDirection(QBoxLayout.Direction.TopToBottom if on else QBoxLayout.Direction.LeftToRight)

    def take_actions(self, commands: Commands) -> None:
        """Offer the actions on a marking as buttons too."""
        for name in BUTTONS:
            command = commands[name]
            button = QToolButton(self)
            button.setText(command.iconText())
            button.setToolTip(command.toolTip())
            button.setMinimumSize(36, 26)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.setAccessibleName(command.row.plain)
            button.clicked.connect(command.trigger)
            self._buttons.addWidget(button)
        self._buttons.addStretch(1)

    def show_unit(self, unit: UnitRollup) -> None:
        """Show what stands in a unit; a part that restricts more stands beside its mark."""
        self.written.show_mark(unit.written, decided=False, absent=tr("unmarked"))
        self.mine.show_mark(unit.reviewed, decided=unit.reviewed is not None)
        mark, words = (unit.highest, say(unit.chip)) if unit.higher else (unit.effective, "")
        self.effective.show_mark(mark, decided=unit.is_reviewed, absent=tr("unmarked"), words=words)

    def show_part(self, unit: UnitRollup | None, part: Decision) -> None:
        """Show what stands on a part of a unit, or outside all units."""
        written = unit.written if unit is not None else None
        mark = said(part, written)
        self.written.show_mark(written, decided=False, absent=tr("unmarked"))
        self.mine.show_mark(mark, decided=True, absent=tr("unmarked"))
        self.effective.show_mark(mark, decided=True, absent=tr("unmarked"))
