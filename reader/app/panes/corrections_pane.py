"""The corrections: what a person said the cable is, what the program reads there alone, and taking each back."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from reader.app import words
from reader.app.language import tr
from reader.app.look.theme import Theme
from reader.app.panes.rows import Group, Row
from reader.app.panes.rows_pane import RowsPane
from reader.app.session import Session
from reader.cable.kinds import Kind
from reader.review.annotation import Correction
from reader.review.corrections import KNOWN, Says
from reader.review.review import Review

KINDS = {kind.value: kind for kind in Kind}


class CorrectionsPane(RowsPane):
    """Draws the corrections of the session's review."""

    NAME = tr("Corrections")
    HEADERS = (tr("Words"), tr("Said to be"), tr("Before"), tr("By"), tr("When"))
    WIDE = 0
    GIVING = (4, 3, 2)
    NOTHING = tr("Nothing is corrected. F4 says what a line or a selection really is.")

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the list, and the buttons below it."""
        super().__init__(session, theme, parent)
        self.revert_button = QPushButton(tr("Take Back"), self)
        self.revert_button.setToolTip(tr("Take back the chosen correction (Delete)"))
        self.all_button = QPushButton(tr("Take All Back"), self)
        for button in (self.revert_button, self.all_button):
            button.setAccessibleName(button.text())
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.revert_button)
        row.addWidget(self.all_button)
        self.column.addLayout(row)
        self.setLayout(self.column)
        self.revert_button.clicked.connect(self.revert)
        self.all_button.clicked.connect(self.revert_all)
        self.view.stepped.connect(self._on_stepped)
        self._draw_buttons()

    def groups(self) -> list[Group]:
        """The corrections in the order of the text."""
        made = sorted(self._session.review.corrections, key=_place)
        return [Group("", tuple(self._row(each) for each in made))]

    def _row(self, correction: Correction) -> Row:
        review = self._session.review
        reviewer = review.reviewer(correction.by)
        by = tr("you") if correction.by == self._session.reviewer.id else (reviewer and reviewer.name) or correction.by
        why = self._session.misfit(correction)
        said = said_of(correction)
        said = tr("{what} (does not fit any more: {why})", what=said, why=why) if why else said
        cells = (words.quoted(correction.anchor.quote), said, before(correction), by, words.short_moment(correction.at))
        return Row(correction.id, cells, correction, icon="warning" if why else "correction")

    def on_reviewed(self, before: Review, after: Review) -> None:
        """Show the corrections as they are now."""
        if self.outdated or before.corrections is not after.corrections:
            self.refresh()

    def refresh(self) -> None:
        """Make the list anew."""
        super().refresh()
        if self.isVisible():
            self._draw_buttons()

    def _draw_buttons(self) -> None:
        self.revert_button.setEnabled(self.view.row is not None)
        self.all_button.setEnabled(bool(self.model.rowCount()))

    def choose(self, row: Row) -> None:
        """Go to the place of a correction."""
        if isinstance(row.about, Correction):
            self._session.show(*row.about.anchor.span)
            self.raw_wanted.emit()

    def revert(self) -> None:
        """Take the chosen correction back."""
        row = self.view.row
        if row is not None and isinstance(row.about, Correction):
            self._session.revert(row.about.id)

    def revert_all(self) -> None:
        """Take all corrections back."""
        self._session.revert_all()

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Where Tab stops here, in the order in which one reads."""
        return (*super().stops, self.revert_button, self.all_button)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete takes the chosen correction back, while the list has the focus."""
        deletes = event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
        if deletes and self.view.hasFocus() and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self.revert()
        else:
            super().keyPressEvent(event)

    def _on_stepped(self, _row: object) -> None:
        self._draw_buttons()


def said_of(correction: Correction) -> str:
    """What a correction says, in words: ``Heading``, ``Paragraph number 4``, ``No paragraph number``."""
    says = KNOWN.get(correction.kind)
    if says is Says.NUMBER and correction.number is None:
        return tr("No paragraph number")
    label = correction.kind if says is None else tr(says.label)
    return label if correction.number is None else f"{label} {correction.number}"


def before(correction: Correction) -> str:
    """What counted before a correction: ``Paragraph 3``; empty where nobody noted it."""
    if correction.was is None:
        return ""
    label = tr(KINDS[correction.was].label) if correction.was in KINDS else correction.was
    return label if correction.was_number is None else f"{label} {correction.was_number}"


def _place(correction: Correction) -> tuple[int, int]:
    return correction.anchor.span
