"""The note on the whole cable: a box that is there while it holds something, or is called for."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from reader.app.language import tr
from reader.app.session import Session
from reader.app.widgets.note_box import NoteBox


class CableNote(QWidget):
    """Draws the note from the session, and hands over what is written."""

    left = Signal()
    """The person is done here and wants back to the text."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        """Make the box; it is not seen yet."""
        super().__init__(parent)
        self._session = session
        self.box = NoteBox(tr("Note on the whole cable"), tr("Note on the whole cable (Shift+M)"), lines=2, parent=self)
        self.caption = QLabel(tr("Cable"), self)
        self.caption.setBuddy(self.box)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.caption, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.box, 1)
        self.box.committed.connect(self.commit)
        self.box.left.connect(self.left)
        session.opened.connect(self._on_opened)
        session.reviewed.connect(self._on_reviewed)
        self._draw()

    def write(self) -> None:
        """Let the person write."""
        self.show()
        self.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.box.moveCursor(self.box.textCursor().MoveOperation.End)

    def commit(self) -> None:
        """Take over what stands in the box as one step; an empty box goes away."""
        if self.box.changed:
            text = self.box.text
            self.box.put(text)
            self._session.note_cable(text)
        self.setVisible(bool(self.box.text))

    def _on_opened(self) -> None:
        self.box.put("")
        self._draw()

    def _on_reviewed(self, _before: object, _after: object) -> None:
        self._draw()

    def _draw(self) -> None:
        note = self._session.review.document_note if self._session.cable is not None else None
        if not self.box.changed:
            self.box.put(note.text if note else "")
        self.setVisible(bool(self.box.text) or self.box.hasFocus())
