"""The findings: a list by area, what each means, what can be done about it, and saying that it was seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QSplitter, QToolButton, QVBoxLayout, QWidget

from reader.app.language import tr
from reader.app.panes.finding_page import FindingPage
from reader.app.panes.findings_rows import HEADERS, Choice, finding_groups
from reader.app.panes.fixes import FIXES
from reader.app.panes.rows import Group, Row
from reader.app.panes.rows_pane import RowsPane
from reader.app.session import Location
from reader.cable.diagnostics import Diagnostic, Severity
from reader.review.annotation import Acknowledgement
from reader.review.review import Review
from reader.review.seen import acknowledgement

if TYPE_CHECKING:
    from reader.app.window import Window

FIX_COLUMN, PLACE_COLUMN = HEADERS.index(tr("Fix")), HEADERS.index(tr("Place"))
BY_PLACE = "findings-by-place"
LEAST_BESIDE = 100
"""In so many characters of width the list and the page about a finding have room beside each other."""
LEAST_BELOW = 24
"""In so many lines of height the page has room below the list."""


class FindingsPane(RowsPane):
    """Draws the findings of the session's cable."""

    NAME = tr("Findings")
    HEADERS = HEADERS
    WIDE = 1
    GIVING = (FIX_COLUMN, PLACE_COLUMN)  # a button beside the list mends it too, and going there shows the place
    NOTHING = tr("Nothing was found in this cable. That proves nothing; read it all the same.")

    def __init__(self, window: Window) -> None:
        """Make the list, and the page beside it."""
        super().__init__(window.session, window.theme, window)
        self._window = window
        self._starts: list[int] = [0]
        self._proposed: Diagnostic | None = None
        self._listed: list[Diagnostic] | None = None
        self.choice = QComboBox(self)
        self.choice.setAccessibleName(tr("Which findings"))
        self.choice.view().setAccessibleName(tr("Which findings"))
        self.choice.setToolTip(tr("Show all findings, or some of them"))
        self.choice.addItems([each.value for each in Choice])
        self.head.insertWidget(0, self.choice)
        self.by_place = QToolButton(self)
        self.by_place.setText(tr("By place"))
        self.by_place.setAccessibleName(tr("In the order of the text"))
        self.by_place.setToolTip(tr("List the findings in the order of the text, not by area"))
        self.by_place.setCheckable(True)
        self.by_place.setChecked(window.settings.on(BY_PLACE, default=False))
        self.head.insertWidget(1, self.by_place)
        self.page = FindingPage(self)
        self.help, self.fix_button, self.reason = self.page.help, self.page.fix_button, self.page.reason
        self.seen_button, self.all_button = self.page.seen_button, self.page.all_button
        self._lay_out()
        self.choice.currentTextChanged.connect(self._on_filtered)
        self.by_place.toggled.connect(self._on_by_place)
        self.fix_button.clicked.connect(self.fix)
        self.seen_button.clicked.connect(self.acknowledge)
        self.all_button.clicked.connect(self.acknowledge_rule)
        self.reason.finished.connect(self._on_reason_given)
        self.reason.left.connect(self.focus_first)
        self.view.stepped.connect(self._on_stepped)
        self.view.clicked.connect(self._on_clicked)
        window.session.located.connect(self.on_located)
        self._draw_finding()

    def _lay_out(self) -> None:
        listed = QWidget(self)
        listed.setLayout(self.column)
        self.split = QSplitter(Qt.Orientation.Horizontal, self)
        self.split.setChildrenCollapsible(False)
        self.split.addWidget(listed)
        self.split.addWidget(self.page)
        self.split.setSizes([600, 400])
        self.split.setStretchFactor(0, 3)
        self.split.setStretchFactor(1, 2)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.split)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the page below the list where there is no room beside it; where there is none below, F1 has it."""
        super().resizeEvent(event)
        metrics, side = self.fontMetrics(), Qt.Orientation
        beside = self.width() >= metrics.averageCharWidth() * LEAST_BESIDE
        self.split.setOrientation(side.Horizontal if beside else side.Vertical)
        self.help.setVisible(beside or self.height() >= metrics.height() * LEAST_BELOW)

    # What is shown.

    def groups(self) -> list[Group]:
        """The findings that the choice leaves."""
        self._listed = self._session.findings
        choice, by_place = Choice(self.choice.currentText()), self.by_place.isChecked()
        return finding_groups(self._session, choice, self._starts, by_place=by_place)

    def _on_by_place(self, on: bool) -> None:
        self._window.settings.switch(BY_PLACE, on=on)
        self.refresh()

    def on_opened(self) -> None:
        """Show the findings of another cable."""
        cable = self._session.cable
        self._starts = self._session.ground.starts if cable else [0]
        self._proposed = None
        super().on_opened()

    def on_reviewed(self, before: Review, after: Review) -> None:
        """Show what was acknowledged or is open again, and what the review itself gives rise to."""
        changed = self._listed is not self._session.findings
        if self.outdated or changed or before.acknowledgements is not after.acknowledgements:
            self.refresh()

    def refresh(self) -> None:
        """Make the list anew, and the page beside it."""
        super().refresh()
        if self.isVisible():
            self._draw_finding()

    def on_located(self, _location: Location) -> None:
        """Stand on the finding that was gone to."""
        finding = self._session.visited
        if finding is None or not self.isVisible() or finding is self.finding:
            return
        for group in self.model.groups:
            for row in group.rows:
                if row.about is finding:
                    self.view.stand_on(row.key)

    @property
    def finding(self) -> Diagnostic | None:
        """The finding of the current row."""
        row = self.view.row
        return row.about if row is not None and isinstance(row.about, Diagnostic) else None

    def _seen(self) -> Acknowledgement | None:
        finding = self.finding
        return acknowledgement(self._session.review, finding) if finding is not None else None

    def _draw_finding(self) -> None:
        """Draw the page, and what can be done about the finding."""
        finding, seen = self.finding, self._seen()
        person = self._session.review.reviewer(seen.by) if seen else None
        by = (
            tr("you")
            if seen and seen.by == self._session.reviewer.id
            else (person and person.name) or (seen and seen.by)
        )
        self.help.explain(finding, seen, by or "", self._session.dates)
        fix = FIXES.get(finding.rule) if finding is not None and seen is None else None
        preview = None
        if fix is not None and finding is not None and finding is self._proposed:
            preview = "" if fix.preview is None else fix.preview(self._window, finding)
        self.page.offer(fix, preview)
        self.page.let_acknowledge(finding, seen=seen is not None, count=len(self._of_rule()))

    def _of_rule(self) -> list[Diagnostic]:
        """The findings of the current one's rule that are as open as it is."""
        finding, seen = self.finding, self._seen()
        if finding is None:
            return []
        same = (each for each in self._session.findings if each.rule == finding.rule)
        return [each for each in same if (acknowledgement(self._session.review, each) is None) is (seen is None)]

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Where Tab stops here, in the order in which one reads."""
        return (self.choice, self.by_place, *super().stops, *self.page.stops)

    # What the user does.

    def choose(self, row: Row) -> None:
        """Go to a finding."""
        if isinstance(row.about, Diagnostic):
            self._session.show_finding(row.about)
            self.raw_wanted.emit()

    def stand_on_loudest(self) -> None:
        """Make the loudest open finding current where none is."""
        if self.finding is not None:
            return
        order = list(Severity)
        found = [
            ((row.quiet, order.index(row.about.severity)), row.key)
            for group in self.model.groups
            for row in group.rows
            if isinstance(row.about, Diagnostic)
        ]
        loudest = min((rank for rank, _ in found), default=None)
        key = next((key for rank, key in found if rank == loudest), None)
        self.view.stand_on(key)

    def focus_first(self) -> None:
        """Take the focus, on the finding that is current, or on the loudest."""
        self.on_located(self._session.location)
        self.stand_on_loudest()
        super().focus_first()

    def ask_reason(self) -> None:
        """Let the user say why the finding gone to last needs nothing more; Enter acknowledges it."""
        self.on_located(self._session.location)
        self.stand_on_loudest()
        if self.finding is None or self._seen() is not None:
            self._session.said.emit(tr("Choose an open finding first."))
            self.focus_first()
            return
        self.reason.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def acknowledge(self) -> None:
        """Say that the current finding was seen, or take that back."""
        if self.finding is not None:
            self._say_seen([self.finding])

    def acknowledge_rule(self) -> None:
        """Say so of all findings of its rule."""
        self._say_seen(self._of_rule())

    def _say_seen(self, findings: list[Diagnostic]) -> None:
        reopening, reason = self._seen() is not None, self.reason.text()
        self.reason.clear()
        if reopening:
            self._session.reopen(findings)
        else:
            self._session.acknowledge(findings, reason)

    def fix(self) -> None:
        """Do what can be done about the current finding; what is not safe is shown first, and done the second time."""
        finding = self.finding
        fix = FIXES.get(finding.rule) if finding is not None else None
        if finding is None or fix is None:
            self._session.said.emit(tr("There is no quick fix for this finding."))
            return
        if not fix.safe and fix.preview is not None and self._proposed is not finding:
            self._proposed = finding
            self._draw_finding()
            self.fix_button.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._session.said.emit(
                tr(
                    "{preview} Press {text} to do it.",
                    preview=fix.preview(self._window, finding),
                    text=self.fix_button.text(),
                )
            )
            return
        self._proposed = None
        fix.run(self._window, finding)

    def _on_stepped(self, _row: object) -> None:
        self._proposed = None
        self.reason.clear()
        self._draw_finding()

    def _on_clicked(self, index: QModelIndex) -> None:
        if index.column() == FIX_COLUMN and index.data():
            self.fix()

    def _on_reason_given(self) -> None:
        self.acknowledge()
        self.focus_first()
