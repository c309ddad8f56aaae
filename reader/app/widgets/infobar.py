"""The bar for what needs an answer: one message at a time, the most severe first, never an overlay.

It stands below the text, so that the text stays where it is when a message comes or goes.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QWidget

from reader.app import words
from reader.app.language import tr
from reader.app.look.glyphs import draw_severity
from reader.app.look.icons import colours_in_force, icon
from reader.app.placing import has_focus
from reader.app.widgets.return_key import presses
from reader.cable.diagnostics import Severity
from reader.cable.record import record

ORDER = (Severity.ERROR, Severity.WARNING, Severity.INFO)
SHAPE = 18
"""Size of the shape that tells how severe a message is, in pixels."""


@record
class Answer:
    """A button inside a message: a verb, and what it does. The message goes when it is pressed, unless it ``stays``."""

    text: str
    do: Callable[[], None]
    stays: bool = False


@record
class Message:
    """What happened, what it means, and what can be done; ``key`` tells it from others, a new one replaces its like."""

    key: str
    text: str
    severity: Severity = Severity.INFO
    answers: tuple[Answer, ...] = ()
    hint: bool = False
    """Whether it waits until nothing else is to be said."""
    dismissed: Callable[[], None] | None = None
    """What is to be done where it is put away without an answer."""
    everywhere: bool = False
    """Whether it is not about the cable on the screen, so that it stays when another one is shown."""


class AnswerButton(QPushButton):
    """A button that carries its answer."""

    def __init__(self, answer: Answer, parent: QWidget) -> None:
        """Show the verb."""
        super().__init__(answer.text, parent)
        self.answer = answer
        self.setAccessibleName(answer.text)


class Shape(QWidget):
    """The shape of a severity: an octagon, a triangle or a round i."""

    def __init__(self, parent: QWidget) -> None:
        """Begin as information."""
        super().__init__(parent)
        self._severity = Severity.INFO
        self.setFixedSize(SHAPE, SHAPE)

    def show_severity(self, severity: Severity) -> None:
        """Take the shape of a severity."""
        self._severity = severity
        self.setAccessibleName(words.severity(severity))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw it."""
        painter = QPainter(self)
        draw_severity(painter, QRectF(self.rect()).adjusted(1, 1, -1, -1), self._severity, colours_in_force())
        painter.end()


class Infobar(QFrame):
    """The bar; it takes no room while there is nothing to say."""

    shown = Signal(object)
    """The Message that came up."""
    left = Signal()
    """The message that had the focus is gone, and nothing here takes its place."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start with nothing to say."""
        super().__init__(parent)
        self.setObjectName("infobar")
        self.setAccessibleName(tr("Message"))
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self._messages: list[Message] = []
        self._current: Message | None = None
        self._shape = Shape(self)
        self._text = QLabel(self)
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._buttons: list[AnswerButton] = []
        self._close = QToolButton(self)
        self._close.setIcon(icon("close"))
        self._close.setAutoRaise(True)
        self._close.setToolTip(tr("Dismiss (Esc)"))
        self._close.setAccessibleName(tr("Dismiss this message"))
        self._close.setMinimumSize(QSize(24, 24))
        self._close.clicked.connect(self.dismiss)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(8, 4, 4, 4)
        self._row.addWidget(self._shape)
        self._row.addWidget(self._text, 1)
        self._row.addWidget(self._close)
        self.hide()

    @property
    def current(self) -> Message | None:
        """The message that is up."""
        return self._current

    @property
    def buttons(self) -> tuple[AnswerButton, ...]:
        """The buttons of the message that is up, in order."""
        return tuple(self._buttons)

    def put(self, message: Message) -> None:
        """Show a message, at once or when those above it are done with."""
        self._messages = [other for other in self._messages if other.key != message.key] + [message]
        self._messages.sort(key=_rank)
        self._draw()

    def withdraw(self, key: str) -> None:
        """Take a message back that no longer holds."""
        self._messages = [message for message in self._messages if message.key != key]
        self._draw()

    def take_down(self) -> tuple[Message, ...]:
        """Take back what is about the cable on the screen, which is being left, and give it."""
        taken = tuple(message for message in self._messages if not message.everywhere)
        self._messages = [message for message in self._messages if message.everywhere]
        self._draw()
        return taken

    def dismiss(self) -> None:
        """Put the message that is up away."""
        message = self._current
        if message is not None:
            self.withdraw(message.key)
            if message.dismissed is not None:
                message.dismissed()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return presses a focused button, Escape puts the message away."""
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        elif not presses(event):
            super().keyPressEvent(event)

    def focus_first(self) -> None:
        """Take the focus, on the first answer."""
        (self._buttons[0] if self._buttons else self._close).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _answer(self) -> None:
        button = self.sender()
        if isinstance(button, AnswerButton):
            if self._current is not None and not button.answer.stays:
                self.withdraw(self._current.key)
            button.answer.do()

    def _draw(self) -> None:
        message = self._messages[0] if self._messages else None
        if message == self._current:
            return
        self._current = message
        focused = has_focus(self)
        gone, self._buttons = self._buttons, []
        if message is None:
            self.hide()
        else:
            self._show(message)
        if focused and self._buttons:
            self._buttons[0].setFocus()
        elif focused:
            self.left.emit()
        for button in gone:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()

    def _show(self, message: Message) -> None:
        self._shape.show_severity(message.severity)
        self._text.setText(message.text)
        for answer in message.answers:
            button = AnswerButton(answer, self)
            button.clicked.connect(self._answer)
            self._row.insertWidget(self._row.count() - 1, button)
            self._buttons.append(button)
        self.setAccessibleDescription(message.text)
        self.show()
        self.shown.emit(message)


def _rank(message: Message) -> tuple[bool, int]:
    return message.hint, ORDER.index(message.severity)
