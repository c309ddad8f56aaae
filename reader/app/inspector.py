"""The Inspector: the current unit's markings and note, the last decision and its reason, and what a place means."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader.app import words
from reader.app.cable_note import CableNote
from reader.app.chip import Chip
from reader.app.commands import Commands
from reader.app.elided import Elided
from reader.app.note_box import NoteBox
from reader.app.return_key import presses
from reader.app.session import NO_UNIT, Session
from reader.review.annotation import Decision
from reader.review.rollup import UnitRollup

BUTTONS = ("mark-u", "mark-sbu", "accept", "clear")
LOWERED = "Why is this no longer sensitive? (R)"
REASON = "Reason, if there is one to give (R)"
NARROW = 520
"""Below this width, in pixels, what stands beside the markings and the reason goes below them."""
MANY = 6
"""How many findings are listed; more are counted."""


class Inspector(QWidget):
    """Draws the current place from the session, and hands over what is written in its boxes."""

    left = Signal()
    """The person is done here and wants back to the text."""
    wanted = Signal()
    """Somebody is about to write here: the Inspector should be seen."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Make the parts."""
        super().__init__(parent)
        self.setObjectName("inspector")
        self.setAccessibleName("Inspector")
        self._session = session
        self._noted: int | None = None
        self._reasoned: str | None = None
        self.title = _label(self, "Current place", bold=True)
        self.meaning = _label(self, "What it means")
        self.decided = Elided("What was decided here", self)
        self.written, self.mine, self.effective = (Chip(name, self) for name in ("Written", "Mine", "Effective"))
        self.note = NoteBox("Note on this paragraph", "Note on this paragraph (M)", lines=2, parent=self)
        self.last = Elided("Last decision", self)
        self.reason = NoteBox("Reason for the last decision", REASON, lines=1, parent=self)
        self.cable_note = CableNote(session, self)
        self.findings = _label(self, "Findings here")
        self._lay_out()
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        for box in (self.note, self.reason):
            box.committed.connect(self.commit)
            box.left.connect(self.left)
        self.cable_note.left.connect(self.left)
        session.opened.connect(self._on_opened)
        session.located.connect(self._on_located)
        session.reviewed.connect(self._on_reviewed)
        session.renamed.connect(self._draw)
        self._draw()

    def _lay_out(self) -> None:
        inner = QWidget(self)
        column = QVBoxLayout(inner)
        column.setContentsMargins(10, 6, 10, 8)
        column.setSpacing(6)
        head = QHBoxLayout()
        head.addWidget(self.title)
        head.addWidget(self.meaning, 1)
        head.addWidget(self.decided)
        column.addLayout(head)
        column.addWidget(self._marks_row())
        boxes = self._boxes = QGridLayout()
        boxes.setSpacing(6)
        self._note_caption, self._reason_caption = QLabel("Note", self), QLabel("Reason", self)
        self._note_caption.setBuddy(self.note)
        self._reason_caption.setBuddy(self.reason)
        boxes.addWidget(self._note_caption, 0, 0, Qt.AlignmentFlag.AlignTop)
        boxes.addWidget(self.note, 0, 1, 1, 2)
        boxes.addWidget(self._reason_caption, 1, 0)
        boxes.addWidget(self.reason, 1, 1)
        boxes.addWidget(self.last, 1, 2)
        boxes.setColumnStretch(1, 1)
        self.cable_note.caption.setFixedWidth(self._reason_caption.sizeHint().width())
        column.addLayout(boxes)
        column.addWidget(self.cable_note)
        column.addWidget(self.findings)
        column.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setWidget(inner)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)

    def _marks_row(self) -> QWidget:
        """The three markings, and room for the buttons beside them, or below where there is no room."""
        self._marks = QWidget(self)
        self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._marks)
        self._beside.setContentsMargins(0, 0, 0, 0)
        chips, self._buttons = QHBoxLayout(), QHBoxLayout()
        chips.setSpacing(6)
        self._buttons.setSpacing(6)
        for chip in (self.written, self.mine, self.effective):
            caption = QLabel(chip.accessibleName(), self._marks)
            caption.setBuddy(chip)
            chips.addWidget(caption)
            chips.addWidget(chip)
            chips.addSpacing(8)
        chips.addStretch(1)
        self._beside.addLayout(chips, 0)
        self._beside.addLayout(self._buttons, 1)
        return self._marks

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons, and what the reason is of, where there is room for them."""
        super().resizeEvent(event)
        narrow = self.width() < NARROW
        self._boxes.addWidget(self.last, 2 if narrow else 1, 1 if narrow else 2)
        self._beside.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return presses a focused button."""
        if not presses(event):
            super().keyPressEvent(event)

    def take_actions(self, commands: Commands) -> None:
        """Offer the actions on a marking as buttons too."""
        for name in BUTTONS:
            command = commands[name]
            button = QToolButton(self._marks)
            button.setText(command.iconText())
            button.setToolTip(command.toolTip())
            button.setMinimumSize(36, 26)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.setAccessibleName(command.row.plain)
            button.clicked.connect(command.trigger)
            self._buttons.addWidget(button)
        self._buttons.addStretch(1)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Where Tab stops here, in the order in which one reads."""
        return (*self._marks.findChildren(QToolButton), self.note, self.reason, self.cable_note.box)

    def write_note(self) -> None:
        """Let the person write the note of the current unit."""
        if self._session.unit is None:
            self._session.said.emit(NO_UNIT)
            return
        self.wanted.emit()
        self.note.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.note.moveCursor(self.note.textCursor().MoveOperation.End)

    def write_cable_note(self) -> None:
        """Let the person write the note on the whole cable."""
        self.wanted.emit()
        self.cable_note.write()

    def write_reason(self) -> None:
        """Let the person write the reason of the last decision."""
        self.wanted.emit()
        self.reason.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.reason.selectAll()

    def commit(self) -> None:
        """Take over what stands in the boxes, each as one step."""
        self.cable_note.commit()
        if self._noted is not None and self.note.changed:
            text, unit = self.note.text, self._noted
            self.note.put(text)
            self._session.note(text, unit)
        if self._reasoned is not None and self.reason.changed:
            text, decision = self.reason.text, self._reasoned
            self.reason.put(text)
            self._session.reason(text, decision)

    def focus_first(self) -> None:
        """Take the focus, in the first box there is."""
        box = next((box for box in (self.note, self.reason) if box.isVisibleTo(self)), self)
        box.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_opened(self) -> None:
        self._noted = self._reasoned = None
        self._draw()

    def _on_located(self, _location: object) -> None:
        self.commit()
        self._draw()

    def _on_reviewed(self, _before: object, _after: object) -> None:
        self._draw()

    def _draw(self) -> None:
        """Draw everything from the session."""
        cable = self._session.cable
        unit = self._session.unit if cable is not None else None
        number = self._session.location.number
        self._draw_unit(unit)
        self._draw_last()
        if cable is None or number < 0:
            self.title.setText("No place chosen")
            self.meaning.setText("Click in the text or in the structure, or press N for the first paragraph to review.")
            self.findings.clear()
        else:
            self.title.setText(words.name(cable.tree, number if unit is None else unit.number))
            self.meaning.setText(words.meaning(cable, number) if unit is None else words.printed(cable, unit.number))
            self._draw_findings(number if unit is None else unit.number)
        self.meaning.setVisible(bool(self.meaning.text()))
        self.findings.setVisible(bool(self.findings.text()))

    def _draw_unit(self, unit: UnitRollup | None) -> None:
        for part in (self._marks, self.decided, self.note, self._note_caption):
            part.setVisible(unit is not None)
        if unit is None:
            self._noted = None
            self.note.put("")
            return
        if unit.number != self._noted or not self.note.changed:
            self._noted = unit.number
            note = self._session.review.note_at(unit.start, unit.end)
            self.note.put(note.text if note else "")
        self.written.show_mark(unit.written, decided=False, absent="unmarked")
        self.mine.show_mark(unit.reviewed, decided=unit.is_reviewed)
        self.effective.show_mark(unit.effective, decided=unit.is_reviewed, absent="unmarked")
        self.decided.say(self._who(unit.decision) if unit.decision else "Not reviewed yet")

    def _draw_last(self) -> None:
        last = self._session.last_decision
        for part in (self.last, self.reason, self._reason_caption):
            part.setVisible(last is not None)
        if last is None:
            self._reasoned = None
            self.reason.put("")
            return
        if last.id != self._reasoned or not self.reason.changed:
            self._reasoned = last.id
            self.reason.put(last.reason or "")
        where = f"paragraph {last.paragraph}" if last.paragraph is not None else words.quoted(last.anchor.quote)
        self.last.say(f"of the last decision: {where} {words.decided(last)}")
        self.reason.setPlaceholderText(LOWERED if words.lowers(last) else REASON)

    def _draw_findings(self, number: int) -> None:
        here = self._session.findings_on(number)
        lines = [f"{finding.severity.capitalize()}: {finding.message}" for finding in here[:MANY]]
        if len(here) > MANY:
            lines.append(f"and {len(here) - MANY} more")
        self.findings.setText("\n".join(lines))

    def _who(self, decision: Decision) -> str:
        """Who decided what, and when."""
        reviewer = self._session.review.reviewer(decision.by)
        mine = decision.by == self._session.reviewer.id
        name = "you" if mine else (reviewer.name if reviewer and reviewer.name else decision.by)
        reason = f": {words.quoted(decision.reason)}" if decision.reason else ""
        return f"{words.sentence_case(words.decided(decision))} by {name}, {words.short_moment(decision.at)}{reason}"


def _label(parent: QWidget, name: str, *, bold: bool = False) -> QLabel:
    label = QLabel(parent)
    label.setAccessibleName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(not bold)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
    label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    if bold:
        font = label.font()
        font.setBold(True)
        label.setFont(font)
    return label
