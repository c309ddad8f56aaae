"""The Inspector: the current unit's markings and note, the last decision and its reason, and what a place means."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader.app import words
from reader.app.keys.commands import Commands
from reader.app.language import say, tr
from reader.app.panes.cable_note import CableNote
from reader.app.panes.inspector_correction import CorrectionLine
from reader.app.panes.inspector_draft import DraftPreview
from reader.app.panes.inspector_history import history, told
from reader.app.panes.inspector_marks import Marks
from reader.app.panes.place_note import PlaceNote
from reader.app.session import Session
from reader.app.widgets.elided import Elided
from reader.app.widgets.note_box import NoteBox
from reader.app.widgets.plain_label import plain_label
from reader.app.widgets.return_key import presses
from reader.cable.explain import explain
from reader.cable.telegram import Telegram
from reader.review.annotation import Decision
from reader.review.rollup import UnitRollup
from reader.review.standing import standings

WAITS = tr("It counts as unreviewed until a reason is given (R).")
HELP = tr("Click in the text or in the structure, or press N for the first paragraph to review.")
LOWERED = tr("Why is this no longer sensitive? (R)")
REASON = tr("Reason, if there is one to give (R)")
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
        self.setAccessibleName(tr("Inspector"))
        self._session = session
        self._narrow = False
        self._reasoned: str | None = None
        self.title = plain_label(self, tr("Current place"), bold=True)
        self.meaning = plain_label(self, tr("What it means"))
        self.decided = Elided(tr("What was decided here"), self)
        self.explained = plain_label(self, tr("What stands here"))
        self.correction = CorrectionLine(session, self)
        self.draft = DraftPreview(session, self)
        self.marks = Marks(self)
        self.written, self.mine, self.effective = self.marks.written, self.marks.mine, self.marks.effective
        self.place_note = PlaceNote(session, self)
        self.note = self.place_note.box
        self.last = Elided(tr("Last decision"), self)
        self.reason = NoteBox(tr("Reason for the last decision"), REASON, lines=1, parent=self)
        self.cable_note = CableNote(session, self)
        self.findings = plain_label(self, tr("Findings here"))
        self.history = plain_label(self, tr("History of decisions here"))
        self._lay_out()
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.reason.committed.connect(self.commit)
        for box in (self.note, self.reason):
            box.left.connect(self.left)
        self.cable_note.left.connect(self.left)
        session.opened.connect(self._on_opened)
        session.located.connect(self._on_located)
        session.shown.connect(self._draw)
        session.renamed.connect(self._draw)
        session.dated.connect(self._draw)
        self._draw()

    def _lay_out(self) -> None:
        inner = QWidget(self)
        inner.setAttribute(Qt.WidgetAttribute.WA_StaticContents)  # a history of other length leaves the rest as it is
        column = QVBoxLayout(inner)
        column.setContentsMargins(10, 6, 10, 8)
        column.setSpacing(6)
        head = QHBoxLayout()
        head.addWidget(self.title)
        head.addWidget(self.meaning, 1)
        head.addWidget(self.decided)
        column.addLayout(head)
        column.addWidget(self.explained)
        column.addWidget(self.correction)
        column.addWidget(self.draft)
        column.addWidget(self.marks)
        boxes = self._boxes = QGridLayout()
        boxes.setSpacing(6)
        self._reason_caption = QLabel(tr("Reason"), self)
        self._reason_caption.setBuddy(self.reason)
        boxes.addWidget(self.place_note.caption, 0, 0, Qt.AlignmentFlag.AlignTop)
        boxes.addWidget(self.note, 0, 1, 1, 2)
        boxes.addWidget(self._reason_caption, 1, 0)
        boxes.addWidget(self.reason, 1, 1)
        boxes.addWidget(self.last, 1, 2)
        boxes.setColumnStretch(1, 1)
        captions = (self.place_note.caption, self._reason_caption, self.cable_note.caption)
        widest = max(caption.sizeHint().width() for caption in captions)  # the boxes stand below each other
        boxes.setColumnMinimumWidth(0, widest)
        self.cable_note.caption.setFixedWidth(widest)
        column.addLayout(boxes)
        column.addWidget(self.cable_note)
        column.addWidget(self.findings)
        column.addWidget(self.history)
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

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons, and what the reason is of, where there is room for them."""
        super().resizeEvent(event)
        narrow = self.width() < NARROW
        if narrow is self._narrow:
            return
        self._narrow = narrow
        self._boxes.addWidget(self.last, 2 if narrow else 1, 1 if narrow else 2)
        self.marks.stack(narrow)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return presses a focused button."""
        if not presses(event):
            super().keyPressEvent(event)

    def take_actions(self, commands: Commands) -> None:
        """Offer the actions on a marking as buttons too."""
        self.marks.take_actions(commands)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Where Tab stops here, in the order in which one reads."""
        return (
            self.correction.button,
            *self.marks.findChildren(QToolButton),
            self.note,
            self.reason,
            self.cable_note.box,
        )

    def write_note(self) -> None:
        """Let the person write the note of the current place; of the whole cable where none is chosen."""
        if self.place_note.place is None:
            self.write_cable_note()
            return
        self.wanted.emit()
        self.place_note.write()

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
        self.place_note.commit()
        if self._reasoned is not None and self.reason.changed:
            text, decision = self.reason.text, self._reasoned
            self.reason.put(text)
            self._session.reason(text, decision)

    def focus_first(self) -> None:
        """Take the focus, in the first box there is."""
        box = next((box for box in (self.note, self.reason) if box.isVisibleTo(self)), self)
        box.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_opened(self) -> None:
        self.place_note.forget()
        self._reasoned = None
        self._draw()

    def _on_located(self, _location: object) -> None:
        self.commit()

    def _draw(self) -> None:
        """Draw everything from the session."""
        cable = self._session.cable
        unit = self._session.unit if cable is not None else None
        number = self._session.location.number
        self.correction.draw()
        self._draw_unit(unit)
        self._draw_last()
        title, *said = (tr("No place chosen"), HELP, "", "", "")
        if cable is not None and number >= 0:
            title, *said = self._words(cable, number, unit)
        self.title.setText(title)
        for part, text in zip((self.meaning, self.explained, self.findings, self.history), said, strict=True):
            if text != part.text() or part.isHidden() is bool(text):  # a layout costs more than a look
                part.setText(text)
                part.setVisible(bool(text))

    def _words(self, cable: Telegram, number: int, unit: UnitRollup | None) -> tuple[str, str, str, str, str]:
        """What a place is called, what it means, what stands there, what is odd about it, and what was decided."""
        session = self._session
        shown = number if unit is None else unit.number
        part = session.span
        name = words.name(cable.tree, shown)
        title = tr("Part of {name}", name=name) if part is not None else name
        explained = before = ""
        if part is not None:
            meaning = words.quoted(part.anchor.quote)
        elif unit is not None:
            meaning = words.printed(cable, unit.number)
            explained = words.explained(cable, number, session.dates) if number != unit.number else ""
        else:
            meaning = " ".join(explain(cable, number, session.dates, say).lines) or words.meaning(cable, number)
        if session.suggested is not None:
            explained = tr("{sentence}. Return accepts it.", sentence=session.suggestion().sentence)
        if unit is not None or part is not None:
            start, end = part.anchor.span if part is not None else (unit.start, unit.end) if unit else (0, 0)
            before = history(session.review, start, end, session.reviewer, session.dates)
        return title, meaning, explained, self._findings_on(shown), before

    def _draw_unit(self, unit: UnitRollup | None) -> None:
        session = self._session
        part = session.span if session.cable is not None else None
        self.place_note.draw()
        self.marks.setVisible(unit is not None or part is not None)
        self.decided.setVisible(unit is not None or part is not None)
        decision = part
        if part is not None:
            self.marks.show_part(unit, part)
        elif unit is not None:
            self.marks.show_unit(unit)
            decision = unit.decision
        said = told(session.review, decision, session.reviewer, session.dates) if decision else tr("Not reviewed yet")
        waits = unit is not None and unit.unexplained and session.require_reason
        self.decided.say(f"{said}. {WAITS}" if waits else said)

    def _draw_last(self) -> None:
        last = self._session.to_be_explained
        for part in (self.last, self.reason, self._reason_caption):
            part.setVisible(last is not None)
        if last is None:
            self._reasoned = None
            self.reason.put("")
            return
        if last.id != self._reasoned or not self.reason.changed:
            self._reasoned = last.id
            self.reason.put(last.reason or "")
        where = words.quoted(last.anchor.quote)
        if last.paragraph is not None and self._is_part(last):
            where = tr("a part of paragraph {paragraph}", paragraph=last.paragraph)
        elif last.paragraph is not None:
            where = tr("paragraph {paragraph}", paragraph=last.paragraph)
        which = tr("the last decision: ") if last is self._session.last_decision else ""
        self.last.say(tr("of {which}{where} {decided}", which=which, where=where, decided=words.decided(last)))
        self.reason.setPlaceholderText(LOWERED if words.lowers(last) else REASON)

    def _is_part(self, decision: Decision) -> bool:
        """Whether a decision is on less than a whole unit."""
        cable = self._session.cable
        here = None if cable is None else standings(self._session.review, cable.tree).of_part(decision)
        return here is not None and decision in here.parts

    def _findings_on(self, number: int) -> str:
        """The findings that touch a node, a line each."""
        here = self._session.findings_on(number)
        lines = [self._session.told(finding) for finding in here[:MANY]]
        if len(here) > MANY:
            lines.append(tr("and {count} more", count=len(here) - MANY))
        return "\n".join(lines)
