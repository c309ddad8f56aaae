"""The bar for finding words: a count, the current match and all others, F3 onwards, Escape back to where one was."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QToolButton, QVBoxLayout, QWidget

from reader.app.find.find_scopes import WHERE, Ground, Hit, Scope, ground
from reader.app.find.pattern_search import PatternSearch
from reader.app.find.search import LIMIT, Haystack, Query
from reader.app.language import say, tr
from reader.app.look.icons import icon
from reader.app.session import Session
from reader.app.state.routes import Location
from reader.app.widgets.return_key import RETURN, presses

if TYPE_CHECKING:
    from reader.app.keys.commands import Commands

SWITCHES = {"find-case": "Aa", "find-whole": "\u201cab\u201d", "find-pattern": ".*", "find-across": "\u21b5"}
"""The ways of looking, by the ids of their commands, and the sign on the button of each."""
LOOKING = tr("Looking\u2026")
ROUND = {True: tr("On from the top"), False: tr("On from the end")}


class FindBar(QWidget):
    """Looks for words in the open cable; each match found is gone to."""

    found = Signal(list, int)
    """All matches as (start, end) in code points, and the index of the current one, or -1."""
    left = Signal()
    """The bar was closed, and the text wants the focus."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Make the bar, closed."""
        super().__init__(parent)
        self.setObjectName("find-bar")
        self.setAccessibleName(tr("Find"))
        self._session = session
        self._hits: list[Hit] = []
        self._index = -1
        self._begun: Location = session.location  # where the search began
        self._ways = {"find-case": False, "find-whole": False, "find-pattern": False, "find-across": True}
        self._ground: Ground | None = None
        self._haystack = Haystack("")
        self._patterns = PatternSearch(self)
        self._patterns.answered.connect(self._on_answered)
        self._make()
        session.opened.connect(self._on_opened)
        session.restructured.connect(self._on_restructured)
        session.reviewed.connect(self._on_reviewed)
        self.hide()

    # Making

    def _make(self) -> None:
        self._field = QLineEdit(self)
        self._field.setPlaceholderText(tr("Find in the text"))
        self._field.setAccessibleName(tr("Find in the text"))
        self._field.setClearButtonEnabled(True)
        self._field.textChanged.connect(self._on_edited)
        self._scope = QComboBox(self)
        self._scope.setAccessibleName(tr("Where to look"))
        self._scope.setToolTip(tr("Where to look: in the text, in the names of the parts, or in notes and reasons"))
        self._scope.view().setAccessibleName(tr("Where to look"))
        self._scope.addItems([scope.value for scope in Scope])
        self._scope.currentIndexChanged.connect(self._on_scope)
        self._count = QLabel(self)
        self._count.setAccessibleName(tr("Matches"))
        self._count.setTextFormat(Qt.TextFormat.PlainText)
        self._count.setWordWrap(True)
        label = QLabel(tr("Find"), self)
        label.setBuddy(self._field)
        above, self._below = QHBoxLayout(), QHBoxLayout()
        above.addWidget(label)
        above.addWidget(self._field, 1)
        for name, words, slot in (
            ("previous", tr("Previous match (Shift+F3)"), self.previous),
            ("next", tr("Next match (F3)"), self.next),
            ("close", tr("Close, and stay at the match (Shift+Esc)"), self.close_bar),
        ):
            above.addWidget(self._button(name, words, slot))
        self._below.addWidget(self._scope)
        self._below.addWidget(self._count, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 4, 4, 4)
        column.setSpacing(2)
        column.addLayout(above)
        column.addLayout(self._below)

    def _button(self, name: str, words: str, slot: object) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(f"find-bar-{name}")
        button.setIcon(icon(name))
        button.setToolTip(words)
        button.setAccessibleName(words)
        button.setAutoRaise(True)
        button.setMinimumSize(28, 28)
        button.clicked.connect(slot)
        return button

    def take_actions(self, commands: Commands) -> None:
        """Offer the ways of looking as buttons."""
        for place, (name, sign) in enumerate(SWITCHES.items()):
            command = commands[name]
            command.setIconText(sign)
            button = QToolButton(self)
            button.setDefaultAction(command)
            button.setAutoRaise(True)
            button.setMinimumSize(34, 28)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.setAccessibleName(command.row.plain)
            self._below.insertWidget(place, button)

    # What the user asks for

    def open(self) -> None:
        """Show the bar and let the user type; the search starts where one is now."""
        self._begun = self._session.location
        self.show()
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()
        self._look()

    def next(self) -> None:
        """Go to the next match, round the end."""
        self._step(forward=True)

    def previous(self) -> None:
        """Go to the match before, round the beginning."""
        self._step(forward=False)

    def looks(self, way: str) -> bool:
        """Whether a way of looking is on."""
        return self._ways[way]

    def switch(self, way: str) -> None:
        """Look in another way, or as before."""
        self._ways[way] = not self._ways[way]
        if self.isVisible():
            self._look()
        elif self._ways[way]:
            self.open()

    def close_bar(self) -> None:
        """Close the bar; the match stays selected."""
        self._patterns.stop()
        self.hide()
        self._show(-1, [])
        self.left.emit()

    def _go_back(self) -> None:
        """Close the bar, and be where one was when the search began."""
        begun = self._begun
        self.close_bar()
        if begun != self._session.location:
            self._session.go_back_to(begun)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Shift+Enter go on and back; Escape returns to where the search began, with Shift it stays."""
        if presses(event):
            return
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() in RETURN:
            self._step(forward=not shift)
        elif event.key() == Qt.Key.Key_Escape:
            (self.close_bar if shift else self._go_back)()
        else:
            super().keyPressEvent(event)

    def _on_edited(self, _words: str) -> None:
        if self.isVisible():
            self._look()

    def _on_scope(self, _index: int) -> None:
        scope = self._scope.currentText()
        self._field.setPlaceholderText(WHERE[Scope(scope)])
        self._field.setAccessibleName(WHERE[Scope(scope)])
        self._ground = None
        self._look()

    # What happened

    def _on_opened(self) -> None:
        self._patterns.stop()
        self._ground = None
        if self._session.settling:  # the text and what was found in it stay as they are
            return
        self._begun = self._session.location
        self._hits, self._index = [], -1
        if self._session.cable is None:
            self.hide()
        elif self.isVisible():
            self._look()

    def _on_restructured(self) -> None:
        self._ground = None  # what is looked through may be a part of the structure

    def _on_reviewed(self, _before: object, _after: object) -> None:
        if self._scope.currentText() == Scope.NOTES:
            self._ground = None

    # Looking

    @property
    def query(self) -> Query:
        """What is looked for."""
        case, whole, pattern, across = self._ways.values()
        return Query(self._field.text(), case, whole, pattern, across)

    def _prepared(self) -> Ground | None:
        """What is looked through; None while nothing is open."""
        cable = self._session.cable
        if cable is None:
            return None
        if self._ground is None:
            self._ground = ground(Scope(self._scope.currentText()), cable, self._session.review)
            self._haystack = Haystack(self._ground.text)
        return self._ground

    def _look(self) -> None:
        """Look for what is in the field, and go to the first match behind where the search began."""
        where, query = self._prepared(), self.query
        if where is None or query.blank:
            self._show(-1, [])
        elif query.pattern:
            self._count.setText(LOOKING)
            self._patterns.look_for(where.text, query)
        else:
            self._take(where.hits(self._haystack.find(query)))

    def _on_answered(self, query: Query, found: object) -> None:
        """The other process has looked."""
        if query != self.query or self._ground is None or not self.isVisible():
            return
        if isinstance(found, list):
            self._take(self._ground.hits(found))
        else:
            self._show(-1, [])
            self._say(say(found) if isinstance(found, str) else "")

    def _take(self, hits: list[Hit]) -> None:
        if not hits:
            self._show(-1, [])
            return
        index = bisect_left(hits, (self._begun.start, 0), key=_span)
        self._show(index % len(hits), hits, ROUND[True] if index == len(hits) else "")
        self._go(hits[index % len(hits)], "look")

    def _step(self, *, forward: bool) -> None:
        """Go to the match behind or before where one is; look first, should the bar have been closed."""
        if self._session.cable is None:
            return
        if self.query.blank:
            self.open()
            return
        if not self._hits:
            self._begun = self._session.location
            self.show()
            self._look()
            return
        here = (self._session.location.start, self._session.location.end)
        index = bisect_right(self._hits, here, key=_span) if forward else bisect_left(self._hits, here, key=_span) - 1
        notice = "" if 0 <= index < len(self._hits) else ROUND[forward]
        index %= len(self._hits)
        self._show(index, self._hits, notice)
        self._go(self._hits[index], "go")

    def _go(self, hit: Hit, origin: str) -> None:
        if hit.number is None:
            self._session.show(hit.start, hit.end, origin)
        else:
            self._session.select(hit.number, origin)

    def _show(self, index: int, hits: list[Hit], notice: str = "") -> None:
        self._hits, self._index = hits, index
        many = f"{len(hits):,}+" if len(hits) == LIMIT else f"{len(hits):,}"
        if hits:
            self._count.setText(
                tr("{index:,} of {many}", index=index + 1, many=many) + (f" \u00b7 {notice}" if notice else "")
            )
            if notice:
                self._session.said.emit(tr("{notice}: {index:,} of {many}.", notice=notice, index=index + 1, many=many))
        else:
            self._count.setText("" if self.query.blank or not self.isVisible() else tr("Not found"))
        self.found.emit([_span(hit) for hit in hits], index)

    def _say(self, sentence: str) -> None:
        self._count.setText(sentence)
        self._session.said.emit(sentence)


def _span(hit: Hit) -> tuple[int, int]:
    return hit.start, hit.end
