"""The page about a finding: what it means, what can be done about it, and saying that it was seen."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from reader.app.language import tr
from reader.app.panes.fixes import Fix
from reader.app.panes.rule_help import RuleHelp
from reader.app.widgets.flow import Flow
from reader.app.widgets.reason_field import ReasonField
from reader.cable.diagnostics import Diagnostic, Severity

LEAST_REASON = 18
"""The least width of the field for a reason, in characters."""


class FindingPage(QWidget):
    """Stands beside the list of findings. What its buttons do is the list's."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make the page and its buttons."""
        super().__init__(parent)
        self.help = RuleHelp(self)
        self.fix_button = QPushButton(self)
        self.reason = ReasonField(tr("Why the finding needs nothing more"), self)
        self.seen_button = QPushButton(tr("Acknowledge"), self)
        self.all_button = QPushButton(tr("All of Its Rule"), self)
        for button, name in (
            (self.fix_button, tr("Fix what was found")),
            (self.seen_button, tr("Acknowledge the finding")),
            (self.all_button, tr("The same for all findings of its rule")),
        ):
            button.setAccessibleName(name)
        self.reason.setMinimumWidth(self.fontMetrics().averageCharWidth() * LEAST_REASON)
        about = QVBoxLayout(self)
        about.setContentsMargins(0, 4, 0, 0)
        about.setSpacing(4)
        about.addWidget(self.help, 1)
        buttons = Flow(spacing=4)
        for part in (self.fix_button, self.reason, self.seen_button, self.all_button):
            buttons.addWidget(part)
        about.addLayout(buttons)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Where Tab stops here, in the order in which one reads."""
        return self.help, self.fix_button, self.reason, self.seen_button, self.all_button

    def offer(self, fix: Fix | None, preview: str | None) -> None:
        """Offer what can be done about the finding, if anything can; with a preview it is what is about to be done."""
        self.fix_button.setVisible(fix is not None)
        if fix is None:
            return
        self.fix_button.setText(fix.label if preview is None else tr("Do It: {label}", label=fix.label))
        self.fix_button.setAccessibleName(self.fix_button.text())
        self.fix_button.setToolTip(tr("Fix what was found (Alt+Return)"))
        if preview:
            self.help.propose(preview)

    def let_acknowledge(self, finding: Diagnostic | None, *, seen: bool, count: int) -> None:
        """Let a finding be acknowledged, or opened again; ``count`` are of its rule and as open as it is."""
        odd = finding is not None and finding.severity is not Severity.PASSED
        self.reason.setVisible(odd and not seen)
        self.seen_button.setVisible(odd)
        self.seen_button.setText(tr("Reopen") if seen else tr("Acknowledge"))
        self.seen_button.setAccessibleName(tr("Reopen the finding") if seen else tr("Acknowledge the finding"))
        self.seen_button.setToolTip("" if seen else tr("It was seen, and needs nothing more (Ctrl+Shift+A)"))
        self.all_button.setVisible(odd and count > 1)
        self.all_button.setText(tr("All {count}", count=count))
