"""What the window does for the docks of a review: bring one up and let it act; open the findings by themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast
from weakref import WeakSet

from PySide6.QtCore import QObject, Qt

from reader.app.language import tr
from reader.cable.diagnostics import Severity

if TYPE_CHECKING:
    from reader.app.panes.findings_pane import FindingsPane
    from reader.app.panes.handover_pane import HandoverPane
    from reader.app.panes.history_pane import HistoryPane
    from reader.app.state.standing import Standing
    from reader.app.window import Window


class ReviewDesk(QObject):
    """Looks after the docks of one window that belong to reviewing."""

    def __init__(self, window: Window) -> None:
        """Look after this window."""
        super().__init__(window)
        self._window = window
        self._put_away = False
        self._shown: WeakSet[Standing] = WeakSet()

    def connect_parts(self) -> None:
        """Let status bar, docks and people answer each other, once all of them are there."""
        window = self._window
        window.status.findings.clicked.connect(self.show_findings)
        window.status.rollup.clicked.connect(self.show_portions)
        window.status.reviewer.clicked.connect(self._on_person_wanted)
        window.session.renamed.connect(self._on_renamed)
        history = cast("HistoryPane", window.docks["history"].widget())
        window.infobar.shown.connect(history.hear_message)
        history.leaving.connect(window.inspector.commit)
        self._on_renamed()

    def _on_renamed(self) -> None:
        self._window.status.show_person(self._window.people.current)

    def _on_person_wanted(self) -> None:
        self._window.people.ask()

    @property
    def findings(self) -> FindingsPane:
        """The list of findings."""
        return cast("FindingsPane", self._window.docks["findings"].widget())

    @property
    def handover(self) -> HandoverPane:
        """The panel that says what is left to do."""
        return cast("HandoverPane", self._window.docks["hand-over"].widget())

    def show_findings(self) -> None:
        """Give the findings the focus."""
        self._window.docks.focus("findings")

    def show_portions(self) -> None:
        """Give the list of portions by marking the focus."""
        self._window.docks.focus("portions")

    def on_opened(self) -> None:
        """Bring the findings up where an error is among them, the first time; put them away where there are none."""
        session, dock = self._window.session, self._window.docks.frame("findings")
        if session.cable is None:
            return
        first = session.standing not in self._shown
        self._shown.add(session.standing)
        if first and any(finding.severity is Severity.ERROR for finding in session.open_findings):
            self._window.docks.show("findings")
        elif not session.findings and not dock.isHidden():
            self._put_away = True
            dock.hide()
        elif session.findings and self._put_away:
            self._put_away = False
            dock.show()

    def acknowledge(self) -> None:
        """Ask why the finding gone to last needs nothing more."""
        self._window.docks.show("findings")
        self.findings.ask_reason()

    def acknowledge_rule(self) -> None:
        """Acknowledge all findings of the current one's rule."""
        self._window.docks.show("findings")
        self.findings.stand_on_loudest()
        self.findings.acknowledge_rule()

    def fix(self) -> None:
        """Do what can be done about the current finding."""
        self._window.docks.show("findings")
        self.findings.on_located(self._window.session.location)
        self.findings.stand_on_loudest()
        self.findings.fix()

    def next_flagged(self, step: int) -> None:
        """Go to the next unit that is flagged, or to the one before; then wrap."""
        session = self._window.session
        if session.cable is None or session.lacks_structure():
            return
        flagged = [unit for unit in session.rollup().units if unit.flagged]
        here = session.unit.start if session.unit is not None else session.location.start
        ahead = [unit for unit in flagged if (unit.start - here) * step > 0]
        if not flagged:
            session.said.emit(tr("Nothing is flagged."))
        elif ahead:
            session.select((ahead[0] if step > 0 else ahead[-1]).number)
        else:
            session.select((flagged[0] if step > 0 else flagged[-1]).number)

    def explain(self) -> None:
        """Let the user read what the current finding means."""
        self._window.docks.show("findings")
        self.findings.on_located(self._window.session.location)
        self.findings.stand_on_loudest()
        self.findings.help.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def hand_over(self) -> None:
        """Say whether the review can be handed over, and show what is left."""
        self._window.docks.focus("hand-over")
        self.handover.announce()
