"""Ready to hand over? What is left to do, each with the way to its place; Save and Export beside it, always open."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from reader.app import words
from reader.app.language import say, tr, tr_count
from reader.app.panes.rows import Group, Row
from reader.app.panes.rows_pane import RowsPane
from reader.review.handover import Lack, Left, left

if TYPE_CHECKING:
    from reader.app.window import Window

READY = tr("Ready to hand over: nothing is left to do.")
PREVIEW = 160
"""So many characters of a place are shown."""
MESSAGE = 46
"""So many characters of what is left are shown beside them."""
ICONS = {Lack.FLAGGED: "flag", Lack.REASON: "note", Lack.NAME: "info"}


class HandoverPane(RowsPane):
    """Draws what is left to do on the session's cable."""

    NAME = tr("Ready to hand over?")
    HEADERS = (tr("What is left"), tr("Text"))
    WIDE = 1
    NOTHING = tr("Every portion is reviewed, and nothing waits for an answer.")

    def __init__(self, window: Window) -> None:
        """Make the sentence, the list and the two buttons."""
        super().__init__(window.session, window.theme, window)
        self._window = window
        self._found: tuple[Left, ...] = ()
        self.sentence = QLabel(self)
        self.sentence.setAccessibleName(tr("Ready to hand over?"))
        self.sentence.setTextFormat(Qt.TextFormat.PlainText)
        self.sentence.setWordWrap(True)
        self.save = QPushButton(tr("Save"), self)
        self.save.setAccessibleName(tr("Save the review"))
        self.save.setToolTip(tr("Save the review (Ctrl+S)"))
        self.export = QPushButton(tr("Export\u2026"), self)
        self.export.setAccessibleName(tr("Export a copy"))
        self.export.setToolTip(tr("Export a copy (Ctrl+E)"))
        self.head.insertWidget(0, self.sentence, 2)
        self.head.addWidget(self.save)
        self.head.addWidget(self.export)
        self.setLayout(self.column)
        self.view.limit(0, MESSAGE)
        self.view.wide_where_alone = True
        self.save.clicked.connect(self._on_save)
        self.export.clicked.connect(self._on_export)
        window.session.renamed.connect(self.refresh)

    def left(self) -> tuple[Left, ...]:
        """Everything that is left to do on the open cable."""
        session = self._session
        if session.cable is None:
            return ()
        return left(session.cable.tree, session.rollup(), session.signed_review, session.findings, session.reviewer)

    def refresh(self) -> None:
        """Make the list anew, and the sentence over it."""
        super().refresh()
        if self.isVisible() and self._session.cable is not None:
            self.sentence.setText(verdict(self._found))

    def groups(self) -> list[Group]:
        """What is left, by what it lacks."""
        found: dict[Lack, list[Row]] = {}
        self._found = self.left()
        for each in self._found:
            icon = str(each.finding.severity) if each.finding else ICONS.get(each.lack, "")
            rows = found.setdefault(each.lack, [])
            cells = (say(each.words), self._text(each))
            rows.append(Row((each.lack, each.start, each.end, each.words), cells, each, icon=icon))
        return [Group(tr(lack.value), tuple(rows)) for lack, rows in found.items()]

    def _text(self, each: Left) -> str:
        """The first words of the place, by which one knows it where there is no number."""
        cable = self._session.cable
        if cable is None or each.start == each.end:
            return ""
        if each.unit is not None and each.start <= cable.tree.nodes[each.unit].start:
            return words.preview(cable.tree, each.unit, PREVIEW)
        return words.quoted(cable.source.text[each.start : each.end], PREVIEW)

    def choose(self, row: Row) -> None:
        """Go where something is left to do; a name is asked for at once."""
        each = row.about
        if not isinstance(each, Left):
            return
        if each.reviewer is not None:
            self._window.people.ask(each.reviewer)
            return
        if each.finding is not None:
            self._session.show_finding(each.finding)
        elif each.lack is Lack.PLACE and each.start == each.end:
            self._session.said.emit(tr("Its words stand nowhere in this text, or in several places."))
            return
        elif each.lack in (Lack.REASON, Lack.SECOND) or each.unit is None:
            self._session.show(each.start, each.end)
        else:
            self._session.select(each.unit)
        self.raw_wanted.emit()

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Where Tab stops here, in the order in which one reads."""
        return (*super().stops, self.save, self.export)

    def announce(self) -> None:
        """Say how it stands."""
        self._session.said.emit(verdict(self.left()))

    def _on_save(self) -> None:
        self._window.filing.save()

    def _on_export(self) -> None:
        self._window.exporting.export()


def verdict(found: tuple[Left, ...]) -> str:
    """How it stands, in a sentence: ``3 things are left: 2 not reviewed, 1 open finding.``."""
    if not found:
        return READY
    counts = {lack: sum(each.lack is lack for each in found) for lack in Lack}
    parts = ", ".join(COUNTED[lack](count) for lack, count in counts.items() if count)
    return tr_count("{n} thing is left: {parts}.", "{n} things are left: {parts}.", len(found), parts=parts)


COUNTED: dict[Lack, Callable[[int], str]] = {
    Lack.UNREVIEWED: lambda n: tr("{n} not reviewed", n=n),
    Lack.FLAGGED: lambda n: tr("{n} flagged", n=n),
    Lack.REASON: lambda n: tr("{n} lowered without a reason", n=n),
    Lack.SECOND: lambda n: tr("{n} waiting for a second person", n=n),
    Lack.PLACE: lambda n: tr("{n} waiting for a place", n=n),
    Lack.FINDING: lambda n: tr_count("{n} open finding", "{n} open findings", n),
    Lack.NAME: lambda n: tr_count("{n} reviewer without a name", "{n} reviewers without a name", n),
}
"""How each kind of thing that is left is counted."""
