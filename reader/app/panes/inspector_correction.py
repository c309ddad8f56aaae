"""What was corrected at the current place: what the program reads there alone, what was said, and taking it back."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from reader.app import words
from reader.app.language import tr
from reader.app.panes.corrections_pane import said_of
from reader.app.session import Session
from reader.app.widgets.plain_label import plain_label
from reader.review.overlay import parser_said, part_at


class CorrectionLine(QWidget):
    """A line and a button; it is there only where something was corrected."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Make both."""
        super().__init__(parent)
        self._session = session
        self.text = plain_label(self, tr("What was corrected here"))
        self.button = QPushButton(tr("Take Back"), self)
        self.button.setAccessibleName(tr("Take back the correction here"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.text, 1)
        row.addWidget(self.button)
        self.button.clicked.connect(self.revert)
        self.hide()

    def revert(self) -> None:
        """Take back the latest correction here."""
        self._session.revert_here()

    def draw(self) -> None:
        """Draw it from the session."""
        said = self._said()
        if said != self.text.text():
            self.text.setText(said)
        self.setVisible(bool(said))
        if said:
            self.button.setVisible(bool(self._session.corrections_here()))

    def _said(self) -> str:
        """What is said; empty where nothing was corrected."""
        session = self._session
        cable, place = session.cable, session.location
        if cable is None or cable.parsed is cable or place.number < 0:
            return ""
        parser = parser_said(cable, part_at(cable.tree, place.start))
        here = session.corrections_here()
        if parser is None and not here:
            return ""
        made = "; ".join(self._made(each.by, said_of(each)) for each in here)
        alone = words.sentence_case(words.parser_read(parser)) if parser is not None else ""
        return ". ".join(part for part in (alone, made) if part) + "."

    def _made(self, by: str, said: str) -> str:
        reviewer = self._session.review.reviewer(by)
        if by == self._session.reviewer.id:
            return tr("You said: {what}", what=said)
        return tr("{who} said: {what}", who=(reviewer and reviewer.name) or by, what=said)
