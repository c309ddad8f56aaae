"""The note on the current place: a paragraph, or any other part of the cable, such as its subject or an addressee."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QLabel, QWidget

from reader.app.language import tr
from reader.app.session import Session
from reader.app.widgets.note_box import NoteBox
from reader.cable.kinds import ZONES, Kind
from reader.cable.tree import Tree

AROUND = frozenset((*ZONES, Kind.TEXT))
"""What holds parts, and is none itself: a note on all of it is one on the cable."""


def part_of(tree: Tree, number: int) -> tuple[int, int] | None:
    """The span of the part of a cable that a node stands in; None where it stands in none.

    A part is what lies directly in the text or in one of its zones. Half-open, code points.
    """
    while number > 0 and tree.nodes[number].kind not in AROUND:
        above = tree.parents[number]
        if tree.nodes[above].kind in AROUND:
            return tree.nodes[number].start, tree.nodes[number].end
        number = above
    return None


class PlaceNote(QObject):
    """A box and its caption, drawn from the session; it hands over what is written.

    Beside a paragraph the box always stands; elsewhere while it holds something, or is called for.
    """

    def __init__(self, session: Session, parent: QWidget) -> None:
        """Make both; where they stand is for the parent to say."""
        super().__init__(parent)
        self._session = session
        self._place: tuple[int, int] | None = None
        self.box = NoteBox(tr("Note on this paragraph"), tr("Note on this paragraph (M)"), lines=2, parent=parent)
        self.caption = QLabel(tr("Note"), parent)
        self.caption.setBuddy(self.box)
        self.box.committed.connect(self.commit)

    @property
    def place(self) -> tuple[int, int] | None:
        """What a note would be on here: what is selected in the text, else the stretch here that has a note already.

        Where there is neither it is the current unit, else a part of the cable. Half-open, code points.
        """
        cable, unit, location = self._session.cable, self._session.unit, self._session.location
        noted = self._session.standing.note_here
        if cable is None:
            return None
        if location.chosen:
            return location.start, location.end
        if noted is not None and noted.anchor is not None:
            return noted.anchor.span
        return (unit.start, unit.end) if unit is not None else part_of(cable.tree, self._session.location.number)

    def write(self) -> None:
        """Let the person write, where there is something to write on."""
        self._show(shown=True)
        self.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.box.moveCursor(self.box.textCursor().MoveOperation.End)

    def commit(self) -> None:
        """Take over what stands in the box as one step."""
        if self._place is not None and self.box.changed:
            text = self.box.text
            self.box.put(text)
            self._session.note_span(text, *self._place)
        self._show(shown=self._session.unit is not None or bool(self.box.text))

    def forget(self) -> None:
        """Another cable is there: what is in the box belongs to none of its places."""
        self._place = None

    def draw(self) -> None:
        """Show the note of the current place, unless somebody is at it."""
        place = self.place
        if place is None:
            self._place = None
            self.box.put("")
        elif place != self._place or not self.box.changed:
            self._place = place
            note = self._session.review.note_at(*place)
            self.box.put(note.text if note else "")
        self._show(shown=self._session.unit is not None or bool(self.box.text) or self.box.hasFocus())
        if self._session.location.chosen:
            name = tr("Note on what is selected")
        elif self._session.unit is None:
            name = tr("Note on this part of the cable")
        elif self._session.standing.note_here is not None:
            name = tr("Note on these words")
        else:
            name = tr("Note on this paragraph")
        if name != self.box.accessibleName():
            self.box.setAccessibleName(name)
            self.box.setPlaceholderText(f"{name} (M)")

    def _show(self, *, shown: bool) -> None:
        for part in (self.box, self.caption):
            part.setVisible(shown)
