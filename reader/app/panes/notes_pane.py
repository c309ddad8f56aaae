"""All notes, of the cable, its units and stretches of its text; the one that is current can be rewritten below."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from reader.app import words
from reader.app.language import tr
from reader.app.look.theme import Theme
from reader.app.panes.rows import Group, Row
from reader.app.panes.rows_pane import RowsPane
from reader.app.session import Session
from reader.app.widgets.note_box import NoteBox
from reader.review.annotation import Note
from reader.review.review import Review
from reader.review.units import unit_at

LINES = 3


class NotesPane(RowsPane):
    """Draws the notes of the session's review."""

    NAME = tr("Notes")
    HEADERS = (tr("Place"), tr("Note"), tr("By"), tr("When"))
    WIDE = 1
    GIVING = (3, 2)
    NOTHING = tr("No notes yet. M writes one on the current paragraph, Shift+M one on the whole cable.")

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the list, and the box below it."""
        super().__init__(session, theme, parent)
        self._written: Note | None = None
        self.box = NoteBox(
            tr("The chosen note"), tr("Choose a note to read and rewrite it (M)"), lines=LINES, parent=self
        )
        self.box.committed.connect(self.commit)
        self.box.left.connect(self._on_box_left)
        self.column.addWidget(self.box)
        self.setLayout(self.column)
        self.view.stepped.connect(self._on_stepped)
        self._draw_note()

    def groups(self) -> list[Group]:
        """The note on the cable, then the others in the order of the text."""
        notes = sorted(self._session.review.notes, key=_place)
        return [Group("", tuple(self._row(note) for note in notes))]

    def _row(self, note: Note) -> Row:
        reviewer = self._session.review.reviewer(note.by)
        by = tr("you") if note.by == self._session.reviewer.id else (reviewer.name if reviewer else None) or note.by
        text = " ".join(note.text.split())
        return Row(note.id, (self._where(note), text, by, words.short_moment(note.at, self._session.dates)), note)

    def _where(self, note: Note) -> str:
        """What a person calls the place of a note."""
        cable = self._session.cable
        if note.anchor is None or cable is None:
            return tr("The cable")
        number = self._unit(note)
        if number is None:
            return words.quoted(note.anchor.quote, 24)
        node = cable.tree.nodes[number]
        name = words.name(cable.tree, number)
        return name if (node.start, node.end) == note.anchor.span else f"{name}: {words.quoted(note.anchor.quote, 24)}"

    def _unit(self, note: Note) -> int | None:
        cable = self._session.cable
        return unit_at(cable.tree, note.anchor.start) if cable is not None and note.anchor is not None else None

    def on_opened(self) -> None:
        """Show the notes of another cable."""
        self._written = None
        self.box.put("")
        super().on_opened()

    def on_reviewed(self, before: Review, after: Review) -> None:
        """Show the notes as they are now."""
        if self.outdated or before.notes is not after.notes:
            self.refresh()

    def refresh(self) -> None:
        """Make the list anew, and fill the box."""
        super().refresh()
        if self.isVisible():
            self._draw_note()

    def _draw_note(self) -> None:
        row = self.view.row
        note = row.about if row is not None and isinstance(row.about, Note) else None
        self.box.setVisible(bool(self.model.rowCount()))
        self.box.setEnabled(note is not None)
        if note is None or self._written is None or note.id != self._written.id or not self.box.changed:
            self._written = note
            self.box.put(note.text if note else "")

    def choose(self, row: Row) -> None:
        """Go to the place of a note; that on the cable is rewritten at once, for it has no place."""
        note = row.about
        if not isinstance(note, Note):
            return
        if note.anchor is None:
            self.write()
            return
        unit, cable = self._unit(note), self._session.cable
        if unit is not None and cable is not None and self._exactly(unit, note):
            self._session.select(unit)
        else:
            self._session.show(*note.anchor.span)
        self.raw_wanted.emit()

    def _exactly(self, unit: int, note: Note) -> bool:
        assert self._session.cable is not None  # noqa: S101 - its notes are shown
        node = self._session.cable.tree.nodes[unit]
        return note.anchor is not None and (node.start, node.end) == note.anchor.span

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Where Tab stops here, in the order in which one reads."""
        return (*super().stops, self.box)

    def write(self) -> None:
        """Let the user rewrite the current note."""
        if self._written is not None:
            self.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.box.moveCursor(self.box.textCursor().MoveOperation.End)

    def commit(self) -> None:
        """Take over what stands in the box, as one step; an empty one removes the note."""
        note = self._written
        if note is None or not self.box.changed:
            return
        text = self.box.text
        self.box.put(text)
        if note.anchor is None:
            self._session.note_cable(text)
            return
        unit = self._unit(note)
        if unit is not None and self._exactly(unit, note):
            self._session.note(text, unit)
        else:
            self._session.note_span(text, *note.anchor.span)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """M rewrites the current note, and Delete removes it, while the list has the focus."""
        listed, plain = self.view.hasFocus(), event.modifiers() == Qt.KeyboardModifier.NoModifier
        if listed and plain and event.key() in (Qt.Key.Key_M, Qt.Key.Key_F2):
            self.write()
        elif listed and plain and event.key() == Qt.Key.Key_Delete and self._written is not None:
            self.box.setPlainText("")
            self.commit()
        else:
            super().keyPressEvent(event)

    def _on_stepped(self, _row: object) -> None:
        self.commit()
        self._draw_note()

    def _on_box_left(self) -> None:
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)


def _place(note: Note) -> tuple[int, int]:
    return note.anchor.span if note.anchor else (-1, -1)
