"""The portions by marking: header, written and reviewed side by side, and every paragraph under its mark."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from reader.app import words
from reader.app.language import say, tr
from reader.app.look.theme import Theme
from reader.app.panes.rows import Group, Row
from reader.app.panes.rows_pane import RowsPane
from reader.app.session import Session
from reader.cable.markings import restriction
from reader.review.rollup import CableRollup, Summary, UnitRollup
from reader.review.verdict import keeping

PREVIEW = 120
"""So many characters stand for a portion."""


class PortionsPane(RowsPane):
    """Draws the roll-up of the session's cable."""

    NAME = tr("Portions")
    HEADERS = (tr("Portion"), tr("Written"), tr("Mine"), tr("Counts"), tr("Text"))
    WIDE = 4
    NOTHING = tr("This cable has no portions.")

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the three summaries over the list."""
        super().__init__(session, theme, parent)
        self._previews: dict[int, str] = {}
        grid = QGridLayout()
        grid.setContentsMargins(10, 6, 10, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(0)
        self.banner, self.written, self.reviewed, self.kept = (QLabel(self) for _ in range(4))
        beside = (
            (tr("Header"), self.banner),
            (tr("Portions as written"), self.written),
            (tr("As reviewed"), self.reviewed),
        )
        for column, (caption, label) in enumerate(beside):
            label.setAccessibleName(caption)
            above = QLabel(caption, self)
            above.setForegroundRole(QPalette.ColorRole.PlaceholderText)
            grid.addWidget(above, 0, column)
            grid.addWidget(label, 1, column, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(column, 1)
        self.kept.setAccessibleName(tr("What keeps the whole at its marking"))
        self.kept.setContentsMargins(6, 0, 6, 0)
        self.head.insertWidget(0, self.kept, 2)
        for label in (self.banner, self.written, self.reviewed, self.kept):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.column.insertLayout(0, grid)
        self.setLayout(self.column)

    def refresh(self) -> None:
        """Make everything anew."""
        if self.outdated:
            self._previews = {}
        super().refresh()
        cable = self._session.cable
        if cable is None or not self.isVisible():
            return
        rollup = self._session.rollup()
        self.banner.setText(rollup.banner.words or tr("nothing about a level"))
        self.written.setText(_summary(rollup.written))
        self.reviewed.setText(_summary(rollup.reviewed))
        self.kept.setText(say(keeping(rollup, cable.tree)))
        self.kept.setVisible(bool(self.kept.text()))

    def groups(self) -> list[Group]:
        """The units under the marking that counts, the most restricted first."""
        cable = self._session.cable
        if cable is None:
            return []
        rollup = self._session.rollup()
        return [
            Group(mark or tr("unmarked"), tuple(self._row(unit) for unit in units))
            for mark, units in by_marking(rollup)
        ]

    def _row(self, unit: UnitRollup) -> Row:
        assert self._session.cable is not None  # noqa: S101 - its units are shown
        tree = self._session.cable.tree
        name = words.name(tree, unit.number)
        counts = unit.effective or tr("unmarked")
        if unit.highest != unit.effective:
            counts = tr("{counts} + {highest} part", counts=counts, highest=unit.highest)
        cells = (name, unit.written or tr("unmarked"), unit.reviewed or "", counts, self._preview(unit.number))
        return Row(unit.number, cells, unit, spoken=f"{name}, {unit.state}")

    def _preview(self, number: int) -> str:
        """The first words of a unit, worked out once for a structure."""
        cable = self._session.cable
        if number not in self._previews and cable is not None:
            self._previews[number] = words.preview(cable.tree, number, PREVIEW)
        return self._previews.get(number, "")

    def choose(self, row: Row) -> None:
        """Go to a portion."""
        if isinstance(row.about, UnitRollup):
            self._session.select(row.about.number)
            self.raw_wanted.emit()


def by_marking(rollup: CableRollup) -> list[tuple[str | None, list[UnitRollup]]]:
    """The units by the most restricted mark that counts in each, in the order of the text under each mark."""
    found: dict[str | None, list[UnitRollup]] = {}
    for unit in rollup.units:
        found.setdefault(unit.highest, []).append(unit)
    return sorted(found.items(), key=lambda pair: restriction(pair[0]), reverse=True)


def _summary(summary: Summary) -> str:
    verdict = ", ".join(map(say, summary.faults)) or tr(summary.agreement.value)
    return f"{say(summary.portions.words)} ({verdict})"
