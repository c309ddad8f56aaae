"""The status bar: the roll-up in a sentence, progress, findings, what the caret is on, and how the text is stored."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from operator import attrgetter

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QStatusBar, QToolButton, QWidget

from reader.app import words
from reader.app.actions import shown_keys
from reader.app.find.goto import line_and_column
from reader.app.language import say, tr, tr_count
from reader.app.look.icons import icon
from reader.app.panes.progress_bar import ProgressBar
from reader.app.personal.people import Person
from reader.app.session import Location, Session
from reader.app.widgets.elided import LEAST, Elided
from reader.app.widgets.elided_button import ElidedButton
from reader.cable.diagnostics import Diagnostic, Severity
from reader.review.banner import Agreement
from reader.review.verdict import sentence

READABLE = 24
"""So many characters of what the caret is on are read; how the text is stored, and the zoom, give way to them."""
ROLLUP_SHARE = 0.32
"""How much of the width the roll-up may take: what is said stands beside it, and must be read too."""
SEVERITY = attrgetter("severity")
ROUND = 12
"""Around a sentence, in pixels."""
LEAST_TARGET = 28
"""The least width of what is clicked, in pixels."""
SHOWN_FOR = 5_000
"""How long something said stands in the place of what the caret is on, in milliseconds."""


class Status(QStatusBar):
    """Draws all its cells from the session."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Make the cells; they are empty while nothing is open."""
        super().__init__(parent)
        self._session = session
        self._starts: list[int] = [0]
        self._shape = ""
        self._told: tuple[list[Diagnostic], list[Diagnostic]] = ([], [])  # the findings that are counted
        self._said_long = False
        """Whether what is said takes the room of what stands at the right."""
        self.setAccessibleName(tr("Status"))
        self.setSizeGripEnabled(False)
        self.setContentsMargins(4, 0, 6, 0)
        self.rollup = ElidedButton(
            tr("Markings of the cable"), tr("A click lists the portions by marking (Ctrl+7)"), self
        )
        self.agreement = QLabel(self)
        self.agreement.setAccessibleName(tr("Header and portions"))
        self.progress = QLabel(self)
        self.progress.setAccessibleName(tr("Reviewed"))
        self.bar = ProgressBar(self)
        self.bar.chosen.connect(session.select)
        self.findings = QToolButton(self)
        self.findings.setAutoRaise(True)
        self.findings.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.findings.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.reviewer = QToolButton(self)
        self.reviewer.setAutoRaise(True)
        self.reviewer.setMinimumWidth(LEAST_TARGET)
        self.reviewer.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.caret = Elided(tr("What the caret is on"), self)
        self.position = QLabel(self)
        self.position.setAccessibleName(tr("Line and column"))
        self.encoding = QToolButton(self)
        self.encoding.setAutoRaise(True)
        self.encoding.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.encoding.setToolTip(
            tr(
                "Encoding and line ends: re-read in another encoding ({keys})",
                keys=shown_keys("Ctrl+Shift+R"),
            )
        )
        self.zoom = QLabel(self)
        self.zoom.setAccessibleName(tr("Zoom"))
        self.addWidget(self.agreement)
        self.addWidget(self.rollup)
        self.addWidget(self.progress)
        self.addWidget(self.bar)
        self.addWidget(self.findings)
        self.addWidget(self.caret, 1)
        for cell in (self.reviewer, self.position, self.encoding, self.zoom):
            self.addPermanentWidget(cell)
        self._timer = QTimer(self, singleShot=True, interval=SHOWN_FOR)
        self._timer.timeout.connect(self._forget_said)
        session.opened.connect(self._on_opened)
        session.restructured.connect(self._on_restructured)
        session.located.connect(self._on_located)
        session.reviewed.connect(self._on_reviewed)
        session.said.connect(self.say)
        session.dated.connect(self._draw_caret)
        self._on_opened()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what matters least where there is no room for everything."""
        super().resizeEvent(event)
        self.bar.fit(self.width())
        self._fit()

    def _fit(self) -> None:
        self.rollup.setMaximumWidth(max(int(self.width() * ROLLUP_SHARE), LEAST))
        opened, spoken = self._session.cable is not None, self._said_long
        self.position.setVisible(opened and not spoken)
        beside = (self.agreement, self.progress, self.bar, self.findings, self.reviewer, self.position)
        taken = sum(cell.sizeHint().width() + ROUND for cell in beside)
        taken += min(self.rollup.sizeHint().width(), self.rollup.maximumWidth())
        room = self.width() - taken - self.fontMetrics().averageCharWidth() * READABLE
        for cell, fits in ((self.zoom, not spoken), (self.encoding, opened and not spoken)):
            room -= cell.sizeHint().width() + ROUND
            cell.setVisible(fits and (room >= 0 or not opened))

    def say(self, sentence: str) -> None:
        """Show a sentence for a while, where else is said what the caret is on, and if it is long to the very edge."""
        self.caret.say(sentence)
        beside = (self.position, self.encoding, self.zoom) if self._said_long else ()
        room = self.caret.width() - sum(cell.sizeHint().width() for cell in beside)
        self._said_long = self.fontMetrics().horizontalAdvance(sentence) + ROUND > room
        self._fit()
        self._timer.start()

    def _forget_said(self) -> None:
        """Show again what a sentence stood in the place of."""
        self._said_long = False
        self._fit()
        self._draw_caret()

    def show_zoom(self, percent: int) -> None:
        """Show the zoom."""
        self.zoom.setText(f"{percent} %")

    def on_theme_changed(self) -> None:
        """Draw the shapes in the colours of the theme."""
        self._shape = ""
        if self._session.cable is not None:
            self._draw_review()
            self._draw_findings()

    def _on_opened(self) -> None:
        cable = self._session.cable
        for cell in (self.rollup, self.agreement, self.progress, self.bar, self.findings):
            cell.setVisible(cable is not None)
        self._timer.stop()
        self._forget_said()
        if cable is None:
            return
        self._starts = self._session.ground.starts
        stored = f"{cable.source.encoding.upper()}  {cable.source.newline}"
        self.encoding.setText(stored)
        self.encoding.setAccessibleName(tr("Encoding and line ends: {stored}", stored=stored))
        self._draw_review()
        self._draw_findings()

    def _on_restructured(self) -> None:
        if not self._timer.isActive():
            self._draw_caret()

    def _on_located(self, _location: Location) -> None:
        if not self._timer.isActive():
            self._draw_caret()
        self._draw_position()

    def _on_reviewed(self, _before: object, _after: object) -> None:
        self._draw_review()
        told = self._told
        if told[0] is not self._session.open_findings or told[1] is not self._session.findings:
            self._draw_findings()

    def show_person(self, person: Person) -> None:
        """Show who decides."""
        self.reviewer.setText(person.short if person.name else tr("Name?"))
        who = tr("Decisions are made by {name}", name=person.name) if person.name else tr("Your name is not known yet")
        self.reviewer.setAccessibleName(who)
        self.reviewer.setToolTip(tr("{who}; somebody else? ({keys})", who=who, keys=shown_keys("Ctrl+Shift+W")))

    def _draw_review(self) -> None:
        cable = self._session.cable
        if cable is None:
            return
        rollup = self._session.rollup()
        self.rollup.say(say(sentence(rollup, cable.tree)))
        shape = {Agreement.CONSISTENT: "passed", Agreement.INCONSISTENT: "warning"}.get(
            rollup.reviewed.agreement, "info"
        )
        if shape != self._shape:  # a picture that is set is painted anew
            self._shape = shape
            self.agreement.setPixmap(icon(shape).pixmap(16, 16))
            agreement = tr(rollup.reviewed.agreement.value)
            self.agreement.setAccessibleDescription(agreement)
            self.agreement.setToolTip(tr("Header and portions: {agreement}", agreement=agreement))
        self.progress.setText(tr("{done} of {total}", done=rollup.done, total=rollup.total))
        self.bar.show_units(rollup, cable.tree)
        self.bar.setVisible(rollup.total > 0)

    def _draw_findings(self) -> None:
        self._told = findings, every = self._session.open_findings, self._session.findings
        seen = len(every) - len(findings)
        nothing = tr("No open findings") if seen else tr("No findings")
        found = Counter(map(SEVERITY, findings))
        counts = [(each, found[each]) for each in Severity if found[each]]
        self.findings.setIcon(icon(str(counts[0][0]) if counts else "passed"))
        # The loudest count: nine remarks beside one warning are not ten problems.
        self.findings.setText(counted(*counts[0]) if counts else nothing)
        said = ", ".join(counted(each, count) for each, count in counts) or nothing
        said += tr(", {seen} acknowledged", seen=seen) if seen else ""
        self.findings.setAccessibleName(said)
        one, all_ = shown_keys("F8"), shown_keys("Ctrl+4")
        self.findings.setToolTip(
            tr("{said}. One after the other: {one}. The list: ({every})", said=said, one=one, every=all_)
        )

    def _draw_caret(self) -> None:
        cable, place = self._session.cable, self._session.location
        here = cable is not None and place.number >= 0
        offset = place.start if place.origin == "raw" else -1
        said = words.caret(cable, place.number, offset, self._session.dates) if cable is not None and here else ""
        note = self._session.standing.note_here
        self.caret.say(said if note is None else tr("{here}. Note: {note}", here=said, note=words.quoted(note.text)))
        self._draw_position()

    def _draw_position(self) -> None:
        place = self._session.location
        line, column = line_and_column(self._starts, place.start)
        length = place.end - place.start
        chosen = tr("  ({length:,} selected)", length=length) if length else ""
        self.position.setText(tr("Ln {line:,} Col {column:,}{chosen}", line=line, column=column, chosen=chosen))
        self._fit()


COUNTED: dict[Severity, Callable[[int], str]] = {
    Severity.ERROR: lambda n: tr_count("{n} error", "{n} errors", n),
    Severity.WARNING: lambda n: tr_count("{n} warning", "{n} warnings", n),
    Severity.INFO: lambda n: tr_count("{n} remark", "{n} remarks", n),
    Severity.PASSED: lambda n: tr_count("{n} check passed", "{n} checks passed", n),
}


def counted(severity: Severity, count: int) -> str:
    """So many findings of a severity, in words: ``1 warning``, ``9 remarks``."""
    return COUNTED[severity](count)
