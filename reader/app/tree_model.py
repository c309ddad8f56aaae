"""The structure of the open cable as rows: item, written mark, the reviewer's mark, state.

Rows are node numbers; everything shown is asked of the session's state when it is needed.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont, QIcon

from reader.app.icons import icon
from reader.app.outline import NOWHERE, ROOT, Outline
from reader.app.raw_gutter import unit_words
from reader.app.session import Session
from reader.cable.diagnostics import Diagnostic, Severity
from reader.cable.kinds import Kind
from reader.review.review import Review
from reader.review.rollup import CableRollup, State, UnitRollup

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
DETAIL = Role.UserRole + 1
"""Of an item: what stands beside its name, as a word of less weight."""
SIGNS = Role.UserRole + 2
"""Of a state: the Signs to draw."""
MARK = Role.UserRole + 3
"""Of Written and Mine: the Chip to draw."""
SEARCHED = Role.UserRole + 4
"""Of an item: the text that the filter looks through."""
NUMBER = Role.UserRole + 5
"""The node's number."""

ICONS = {
    Kind.START: "generic",
    Kind.RELAY: "generic",
    Kind.STATION: "generic",
    Kind.SECURITY: "generic",
    Kind.FROM: "addressee",
    Kind.TO: "addressee",
    Kind.INFO: "addressee",
    Kind.EXEMPT: "addressee",
    Kind.DISTRIBUTION: "routing",
    Kind.TAG: "tags",
    Kind.REFERENCES: "reference",
    Kind.END_OF_MESSAGE: "ending",
    Kind.TEXT: "generic",
    Kind.FILLER: "generic",
    Kind.INDICATOR: "addressee",
}
"""Kinds whose icon has not their own name."""
LOUDEST = (Severity.ERROR, Severity.WARNING, Severity.INFO)


class Column(IntEnum):
    """The columns, from the left."""

    ITEM = 0
    WRITTEN = 1
    MINE = 2
    STATE = 3


HEADERS = {
    Column.ITEM: ("Item", "The parts of the cable"),
    Column.WRITTEN: ("Written", "The portion mark in the text"),
    Column.MINE: ("Mine", "What the reviewer decided; empty where nothing is decided"),
    Column.STATE: ("State", "Not reviewed, accepted or changed; flags, notes and findings"),
}


@dataclass(frozen=True, slots=True)
class ChipLook:
    """A mark to draw: outlined as written, filled as decided. ``mark`` None is unmarked."""

    mark: str | None
    filled: bool


@dataclass(frozen=True, slots=True)
class Signs:
    """What the state column draws; None and False draw nothing."""

    state: State | None = None
    flagged: bool = False
    noted: bool = False
    severity: Severity | None = None


class TreeModel(QAbstractItemModel):
    """The rows of the session's cable."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        """Show what is open, and follow the session."""
        super().__init__(parent)
        self._session = session
        self._icons: dict[str, QIcon] = {}
        self._changed_font = QFont()
        self._changed_font.setItalic(True)
        self.outline: Outline | None = None
        self._rollup: CableRollup | None = None
        self._findings: dict[int, list[Diagnostic]] = {}
        self._read()
        session.opened.connect(self.on_opened)
        session.reviewed.connect(self.on_reviewed)

    def on_opened(self) -> None:
        """Another cable is open, or none."""
        self.beginResetModel()
        self._read()
        self.endResetModel()

    def _read(self) -> None:
        cable = self._session.cable
        self.outline = Outline(cable) if cable else None
        self._rollup = self._session.rollup() if cable else None
        self._findings = {}
        for finding in self._session.findings:
            self._findings.setdefault(self._row_of(finding), []).append(finding)

    def _row_of(self, finding: Diagnostic) -> int:
        """The row that a finding is shown in: the smallest that holds it whole."""
        if self.outline is None:
            return NOWHERE
        tree = self.outline.cable.tree
        number = self.outline.listed(tree.leaf_at(finding.start))
        while number not in (NOWHERE, ROOT) and tree.nodes[number].end < finding.end:
            number = self.outline.parents[number]
        return number

    def on_reviewed(self, _before: Review, _after: Review) -> None:
        """Tell of the rows that show something else now, and of the counts above them."""
        if self.outline is None or self._rollup is None:
            return
        before, self._rollup = self._rollup, self._session.rollup()
        changed = {unit.number for unit in self._rollup.units if before.unit(unit.number) != unit}
        above = {self.outline.parents[number] for number in changed if number in self.outline.parents}
        for number in sorted(changed | above):
            if number != ROOT and number in self.outline.places:
                first = self.index_of(number)
                self.dataChanged.emit(first, first.siblingAtColumn(Column.STATE))

    # Structure.

    def index_of(self, number: int, column: int = Column.ITEM) -> QModelIndex:
        """The index of a listed node; invalid where it is not listed."""
        if self.outline is None or number not in self.outline.places:
            return QModelIndex()
        return self.createIndex(self.outline.places[number], column, number)

    def number_of(self, index: Index) -> int:
        """The node of an index; -1 of an invalid one."""
        return int(index.internalId()) if index.isValid() else NOWHERE

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        """The index of a row and column under a parent."""
        if self.outline is None or not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, self._below(parent)[row])

    def _below(self, parent: Index) -> list[int]:
        number = self.number_of(parent) if parent.isValid() else ROOT
        return self.outline.children.get(number, []) if self.outline else []

    def parent(self, index: Index = QModelIndex()) -> Any:  # noqa: B008
        """The index of the row above; without an argument, the model's own parent as an object."""
        if self.outline is None or not index.isValid():
            return QModelIndex()
        return self.index_of(self.outline.parents[self.number_of(index)])

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many rows are under a parent."""
        return 0 if parent.column() > 0 else len(self._below(parent))

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: ARG002, B008
        """Item, Written, Mine and State."""
        return len(Column)

    # What rows show.

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        """The words over the columns."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(Column):
            return None
        words, meaning = HEADERS[Column(section)]
        said: dict[int, str] = {Role.DisplayRole: words, Role.ToolTipRole: meaning, Role.AccessibleTextRole: words}
        return said.get(role)

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """What a cell shows in a role."""
        number = self.number_of(index)
        if self.outline is None or number == NOWHERE:
            return None
        if role == NUMBER:
            return number
        match index.column():
            case Column.ITEM:
                return self._item(number, role)
            case Column.WRITTEN:
                return self._written(number, role)
            case Column.MINE:
                return self._mine(number, role)
            case Column.STATE:
                return self._state(number, role)
        return None

    def _item(self, number: int, role: int) -> Any:
        outline = self._outline
        if role == Role.DisplayRole:
            return outline.label(number)
        if role == DETAIL:
            return outline.detail(number)
        if role == Role.DecorationRole:
            return self._icon(outline.cable.tree.nodes[number].kind)
        if role == Role.FontRole:
            unit = self._unit(number)
            return self._changed_font if unit is not None and unit.state is State.CHANGED else None
        if role == Role.AccessibleTextRole:
            return outline.spoken(number)
        if role == Role.ToolTipRole:
            return self._tip(number)
        return outline.searched(number) if role == SEARCHED else None

    def _written(self, number: int, role: int) -> Any:
        mark = self._outline.written(number)
        shown = mark is not None or self._unit(number) is not None
        if not shown:
            return None
        if role == Role.DisplayRole:
            return mark or "unmarked"
        if role == MARK:
            return ChipLook(mark, filled=False)
        return f"Written: {mark or 'unmarked'}" if role == Role.AccessibleTextRole else None

    def _mine(self, number: int, role: int) -> Any:
        unit = self._unit(number)
        if unit is None:
            progress = self._progress(number)
            if progress is None:
                return None
            if role == Role.DisplayRole:
                return f"{progress[0]}/{progress[1]}"
            return f"Mine: {progress[0]} of {progress[1]} reviewed" if role == Role.AccessibleTextRole else None
        if not unit.is_reviewed:
            return "Mine: nothing decided" if role == Role.AccessibleTextRole else None
        if role == Role.DisplayRole:
            return unit.reviewed or "unmarked"
        if role == MARK:
            return ChipLook(unit.reviewed, filled=True)
        return f"Mine: {unit.reviewed or 'unmarked'}, {unit.state}" if role == Role.AccessibleTextRole else None

    def _state(self, number: int, role: int) -> Any:
        unit = self._unit(number)
        found = self._findings.get(number, [])
        if unit is None and not found:
            return None
        if role == SIGNS:
            severities = {finding.severity for finding in found}
            loudest = next((severity for severity in LOUDEST if severity in severities), None)
            if unit is None:
                return Signs(severity=loudest)
            return Signs(unit.state, unit.flagged, bool(unit.notes), loudest)
        if role in (Role.AccessibleTextRole, Role.ToolTipRole):
            words = [unit_words(unit)] if unit else []
            return "\n".join([*words, *(f"{finding.severity.capitalize()}: {finding.message}" for finding in found)])
        return None

    def _tip(self, number: int) -> str:
        words = [self._outline.spoken(number)]
        unit = self._unit(number)
        if unit is not None:
            words.append(unit_words(unit))
        return "\n".join([*words, *(finding.message for finding in self._findings.get(number, []))])

    @property
    def _outline(self) -> Outline:
        assert self.outline is not None  # noqa: S101 - data asked for it before
        return self.outline

    def _unit(self, number: int) -> UnitRollup | None:
        return self._rollup.unit(number) if self._rollup else None

    def _progress(self, number: int) -> tuple[int, int] | None:
        """How many units under a section are reviewed, of how many; None for a row that is no such section."""
        tree = self._outline.cable.tree
        if self._rollup is None or tree.nodes[number].kind is not Kind.BODY:
            return None
        units = self._rollup.units
        first = bisect_right(units, number, key=_number)
        under = units[first : bisect_right(units, tree.ends[number] - 1, key=_number)]
        return (sum(unit.is_reviewed for unit in under), len(under)) if under else None

    def _icon(self, kind: Kind) -> QIcon:
        name = ICONS.get(kind, kind.value)
        if name not in self._icons:
            self._icons[name] = icon(name)
        return self._icons[name]


def _number(unit: UnitRollup) -> int:
    return unit.number
