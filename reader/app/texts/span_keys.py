"""The keys that move the end of a span, and that take what is offered, in the text."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from reader.app.session import Session

STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
ROWS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
"""Keys that move an end to the row above or below: where that is, only the pane knows."""
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def handle(session: Session, event: QKeyEvent) -> bool:
    """Do what a key asks for a span; gives whether it did."""
    key = Qt.Key(event.key())
    by_word = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
    if key in ENTER and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
        return session.take_offer()
    moving = session.moving
    if moving is None:
        return False
    if key is Qt.Key.Key_Escape:
        session.leave_edge()
    elif key in STEPS:
        session.move_edge(STEPS[key], by_word=by_word)
    elif key is Qt.Key.Key_Home:
        session.put_edge(moving.within[0])
    elif key is Qt.Key.Key_End:
        session.put_edge(moving.within[1])
    else:
        return False
    return True
