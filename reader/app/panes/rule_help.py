"""What a finding means, beside the list: what, why, what to do, an example, and where the rule comes from; offline."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QTextBrowser, QWidget

from reader.app import words
from reader.app.language import say, tr
from reader.app.widgets.focus_ring import show_ring, wear_ring
from reader.cable.diagnostics import RULES, Diagnostic
from reader.cable.times import DateStyle
from reader.cable.visible import visible
from reader.review.annotation import Acknowledgement

HINT = tr("A finding is a hint. That there is none proves nothing.")


class RuleHelp(QTextBrowser):
    """Shows the page of one finding; its text can be walked through and copied."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self.setAccessibleName(tr("What the finding means"))
        self.setOpenLinks(False)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.document().setDocumentMargin(6)
        self.setMinimumWidth(120)
        wear_ring(self)

    def explain(
        self,
        finding: Diagnostic | None,
        seen: Acknowledgement | None = None,
        by: str = "",
        dates: DateStyle = DateStyle.LONG,
    ) -> None:
        """Show the page of a finding; ``seen`` by somebody called ``by``."""
        if finding is None:
            self.setHtml(f"<p>{tr('Choose a finding to read what it means.')}</p><p>{HINT}</p>")
            return
        self.setHtml("".join(f"<p>{paragraph}</p>" for paragraph in page(finding, seen, by, dates)))

    def propose(self, preview: str) -> None:
        """Show what a fix would do, above everything else."""
        self.setHtml(f"<p><b>{tr('This would be done')}</b></p><p>{_text(preview)}</p>" + self.toHtml())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring."""
        super().focusInEvent(event)
        show_ring(self)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        show_ring(self)


def page(
    finding: Diagnostic, seen: Acknowledgement | None = None, by: str = "", dates: DateStyle = DateStyle.LONG
) -> list[str]:
    """The paragraphs of a finding's page, as HTML."""
    found = [f"<b>{_text(say(finding.message))}</b>"]
    if seen is not None:
        reason = f": {_text(words.quoted(seen.reason))}" if seen.reason else tr(", without a reason")
        found.append(
            tr(
                "Acknowledged by {by}, {moment}{reason}.",
                by=_text(by),
                moment=words.short_moment(seen.at, dates),
                reason=reason,
            )
        )
    rule = RULES.get(finding.rule)
    if rule is None:
        return [*found, HINT]
    sections = ((tr("Why"), rule.help), (tr("What to do"), rule.advice), (tr("Example"), rule.example))
    found += [f"<b>{title}:</b> {_text(tr(text))}" for title, text in sections if text]
    source = tr(rule.source)
    source = source if source.endswith(".") else f"{source}."
    return [*found, f"<b>{tr('Rule')}</b> {rule.id}. <b>{tr('Source')}:</b> {_text(source)}", HINT]


def _text(text: str) -> str:
    from html import escape

    return escape(visible(text))
