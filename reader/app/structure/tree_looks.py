"""The columns of the structure tree, and what their cells show: a name, a chip for a mark, signs, or a count."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtGui import QIcon

from reader.app.language import tr
from reader.cable.diagnostics import Severity
from reader.cable.record import record
from reader.review.rollup import State


class Column(IntEnum):
    """The columns, from the left."""

    ITEM = 0
    WRITTEN = 1
    MINE = 2
    STATE = 3


HEADERS = {
    Column.ITEM: (tr("Item"), tr("The parts of the cable")),
    Column.WRITTEN: (tr("Written"), tr("The portion mark in the text")),
    Column.MINE: (tr("Mine"), tr("What the reviewer decided; empty where nothing is decided")),
    Column.STATE: (tr("State"), tr("Not reviewed, accepted or changed; flags, notes and findings")),
}
"""The words over each column, and what they mean."""


@record
class Name:
    """What the item column shows: an icon, a name, a quieter detail; ``changed`` by the reviewer.

    ``corrected`` says that the parser alone reads something else there.
    """

    icon: QIcon
    name: str
    detail: str
    changed: bool
    corrected: bool = False


@record
class ChipLook:
    """A mark to draw: outlined as written, filled as decided, dotted as suggested. ``mark`` None is unmarked.

    ``part`` is the mark of a part that restricts more.
    """

    mark: str | None
    filled: bool
    part: str | None = None
    suggested: bool = False

    @property
    def words(self) -> str:
        """What stands in the chip; empty for unmarked."""
        mark = self.mark or ("\u2014" if self.part else "")
        return f"{mark}+{self.part}" if self.part else f"{mark}?" if self.suggested else mark


@record
class Signs:
    """What the state column draws; None and False draw nothing."""

    state: State | None = None
    flagged: bool = False
    noted: bool = False
    severity: Severity | None = None


@record
class Count:
    """How many of a section's units are reviewed."""

    done: int
    total: int

    def __str__(self) -> str:
        """As it is shown: ``6/9``."""
        return f"{self.done}/{self.total}"


Look = Name | ChipLook | Signs | Count
