"""What would be marked if a key were pressed now: the final text of a selection or of a span that is being moved."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from reader.app import words
from reader.app.plain_label import plain_label
from reader.app.session import Session
from reader.review.places import NothingToDecideError, targets, targets_name

LONGEST = 400
"""Characters of a draft that are shown; of a longer one its beginning and its end."""
EXACTLY = "Shift+U or Shift+S marks exactly what is selected."
SENTENCE = "Return takes the whole sentence."
MOVING = "Arrows move the {edge}, Ctrl+arrows by word; Return takes it, Escape leaves it as it was."


class DraftPreview(QFrame):
    """Draws the draft from the session; it takes no room while there is none."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        """Make it; it is not seen yet."""
        super().__init__(parent)
        self._session = session
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.text = plain_label(self, "What would be marked")
        self.hint = plain_label(self, "How to mark it")
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 4, 8, 4)
        column.setSpacing(2)
        column.addWidget(self.text)
        column.addWidget(self.hint)
        session.opened.connect(self.draw)
        session.drafted.connect(self.draw)
        session.located.connect(self._on_located)
        self.draw()

    def _on_located(self, _location: object) -> None:
        self.draw()

    def draw(self) -> None:
        """Say what would be marked, and how."""
        said, hint = self._words()
        self.text.setText(said)
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))
        self.setVisible(bool(said))

    def _words(self) -> tuple[str, str]:
        session = self._session
        draft, cable = session.draft, session.cable
        if cable is None:
            return "", ""
        if draft is None:
            return self._of_whole_units()
        text = words.whole_quote(cable.source.text[draft.start : draft.end], LONGEST)
        if draft.edge is not None:
            return f"Will hold of: {text}", MOVING.format(edge=draft.edge)
        chosen = (session.location.start, session.location.end)
        hints = [SENTENCE] if draft.sentence is not None else []
        hints += [EXACTLY] if draft.span != chosen else []
        return f"U or S marks: {text}", " ".join(hints)

    def _of_whole_units(self) -> tuple[str, str]:
        """What a selection across paragraphs, or chosen paragraphs, would mark."""
        session, place = self._session, self._session.location
        if session.chosen_units:
            return f"U, S or A decides on all {len(session.chosen_units)} chosen paragraphs, as one step.", ""
        if session.cable is None or not place.chosen:
            return "", ""
        try:
            chosen = targets(session.cable.tree, (place.start, place.end))
        except NothingToDecideError:
            return "", ""
        if chosen[0].unit is None:
            return "U or S marks the selection, which is in no paragraph.", ""
        return f"U or S marks {'all of ' if len(chosen) == 1 else ''}{targets_name(session.cable.tree, chosen)}.", ""
