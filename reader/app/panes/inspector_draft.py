"""What would be marked if a key were pressed now: the final text of a selection or of a span that is being moved."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from reader.app import words
from reader.app.intents.span_intents import EDGES
from reader.app.language import tr
from reader.app.session import Session
from reader.app.state.draft import of_selection
from reader.app.widgets.plain_label import plain_label
from reader.review.places import NothingToDecideError, targets

LONGEST = 400
"""Characters of a draft that are shown; of a longer one its beginning and its end."""
SENTENCE = tr("Return takes the whole sentence.")
MOVING = tr("Arrows move the {edge}, Ctrl+arrows by word; Return takes it, Escape leaves it as it was.")


class DraftPreview(QFrame):
    """Draws the draft from the session; it takes no room while there is none."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        """Make it; it is not seen yet."""
        super().__init__(parent)
        self._session = session
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.text = plain_label(self, tr("What would be marked"))
        self.hint = plain_label(self, tr("How to mark it"))
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
            return tr("Will hold of: {text}", text=text), MOVING.format(edge=EDGES[draft.edge])
        hints = [SENTENCE] if draft.sentence is not None else []
        exact = of_selection(cable.tree, (session.location.start, session.location.end), exact=True)
        if exact is not None and exact.span != draft.span:
            just = words.whole_quote(cable.source.text[exact.start : exact.end], LONGEST)
            hints.append(tr("Shift+U or Shift+S marks exactly {text}.", text=just))
        return tr("U or S marks: {text}", text=text), " ".join(hints)

    def _of_whole_units(self) -> tuple[str, str]:
        """What a selection across paragraphs, or chosen paragraphs, would mark."""
        session, place = self._session, self._session.location
        if session.chosen_units:
            return tr(
                "U, S or A decides on all {count} chosen paragraphs, as one step.", count=len(session.chosen_units)
            ), ""
        if session.cable is None or not place.chosen:
            return "", ""
        try:
            chosen = targets(session.cable.tree, (place.start, place.end))
        except NothingToDecideError:
            return "", ""
        if chosen[0].unit is None:
            return tr("U or S marks the selection, which is in no paragraph."), ""
        return tr("U or S marks {targets}.", targets=words.targets(session.cable.tree, chosen)), ""
