"""A card beside the caret, or by the mouse while Ctrl is held, that says what stands there; it takes no focus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QCursor, QGuiApplication, QHideEvent, QKeyEvent, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QTextEdit

from reader.app import words
from reader.app.language import tr
from reader.app.texts.raw_gutter import unit_words
from reader.cable.visible import visible
from reader.review.units import unit_of

if TYPE_CHECKING:
    from reader.app.window import Window

WIDTH = 46
"""Of the card, in characters."""
MODIFIERS = frozenset({Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Shift, Qt.Key.Key_Meta, Qt.Key.Key_AltGr})


class Card(QLabel):
    """Goes away with the next key, click, or change of the focus."""

    def __init__(self, window: Window) -> None:
        """Make the card, hidden."""
        super().__init__(window)
        self._window = window
        self.setObjectName("card")
        self.setAccessibleName(tr("What stands here"))
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setMargin(8)
        self.setFrameStyle(QLabel.Shape.Box | QLabel.Shadow.Plain)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.ToolTipBase)
        self.setForegroundRole(QPalette.ColorRole.ToolTipText)
        self.hide()
        window.session.hovered.connect(self.on_hovered)

    def show_at_caret(self) -> None:
        """Say what the caret is on, beside it; also to those who do not see the card."""
        session = self._window.session
        number = session.location.number
        if number < 0:
            session.said.emit(tr("No place chosen."))
            return
        text = self.words_on(number)
        focused = QApplication.focusWidget()
        self._show(
            text, _caret_rect(focused if isinstance(focused, QPlainTextEdit | QTextEdit) else None) or self._middle()
        )
        session.said.emit(" ".join(f"{line.rstrip('.')}." for line in text.splitlines()))

    def on_hovered(self, number: int) -> None:
        """Say what the mouse rests on, while Ctrl is held."""
        held = QGuiApplication.keyboardModifiers() & Qt.KeyboardModifier.ControlModifier
        if number > 0 and held:
            self._show(self.words_on(number), QRect(QCursor.pos(), QCursor.pos() + QPoint(8, 18)))
        else:
            self.hide()

    def words_on(self, number: int) -> str:
        """What is known of a node, a line for each."""
        session = self._window.session
        cable = session.cable
        if cable is None:
            return ""
        tree = cable.tree
        unit = unit_of(tree, number)
        named_below = unit == number  # in the line about the unit
        lines = [words.path(tree, tree.parents[number] if named_below else number).replace("  ", " ")]
        if unit != number:
            lines.append(words.meaning(cable, number, session.dates))
        rolled = session.rollup().unit(unit) if unit is not None else None
        if rolled is not None:
            lines.append(
                f"{words.name(tree, rolled.number)}, {words.printed(cable, rolled.number)}: {unit_words(rolled)}"
            )
        node = tree.nodes[number]
        lines += [
            tr("Part of the {block}", block=block.kind.value.replace("-", " "))
            for block in cable.blocks
            if block.start <= node.start < block.end
        ]
        lines += [session.told(found) for found in session.findings_on(number)]
        place = session.location
        note = session.standing.note_here if place.number == number else None
        lines += [tr("Note: {note}", note=" ".join(note.text.split()))] if note is not None else []
        here = (place.start, place.end) if place.number == number else (node.start, node.start)
        term = self._window.terms.at(*here)
        if term is not None:
            said = " ".join(tree.text[term.start : term.end].split())
            lines.append(
                tr(
                    "\u201c{said}\u201d is a term of {name}",
                    said=said,
                    name=self._window.terms.lists[term.list].path.name,
                )
            )
        return "\n".join(dict.fromkeys(visible(line) for line in lines if line.strip()))

    def _show(self, text: str, beside: QRect) -> None:
        self.setText(text)
        self.setFixedWidth(self.fontMetrics().averageCharWidth() * WIDTH)
        self.adjustSize()
        room = self._window.rect()
        at = self._window.mapFromGlobal(beside.topLeft())
        top = at.y() + beside.height() + 6
        if top + self.height() > room.bottom():
            top = at.y() - self.height() - 6
        self.move(max(min(at.x(), room.right() - self.width()), 0), max(top, 0))
        self.show()
        self.raise_()
        application = QApplication.instance()
        if application is not None:
            application.installEventFilter(self)

    def _middle(self) -> QRect:
        window = self._window
        return QRect(window.mapToGlobal(window.rect().center()), window.mapToGlobal(window.rect().center()))

    def hideEvent(self, event: QHideEvent) -> None:
        """Listen no more."""
        super().hideEvent(event)
        application = QApplication.instance()
        if application is not None:
            application.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go with the next key or click; Escape does nothing else than that."""
        kind = event.type()
        if kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() not in MODIFIERS:
            self.hide()
            return event.key() == Qt.Key.Key_Escape
        if kind in (QEvent.Type.MouseButtonPress, QEvent.Type.Wheel, QEvent.Type.WindowDeactivate):
            self.hide()
        return super().eventFilter(watched, event)


def _caret_rect(text: QPlainTextEdit | QTextEdit | None) -> QRect | None:
    """Where the caret of a text is on the screen, kept inside the text."""
    if text is None:
        return None
    view = text.viewport()
    rect = text.cursorRect().intersected(view.rect().adjusted(0, 0, 0, -1))
    return QRect(view.mapToGlobal(rect.topLeft()), rect.size())
