"""What an empty window shows: a place to drop a cable on, ways to begin, work to recover, and what was open last."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from reader.app import words
from reader.app.files.recovery import sentence
from reader.app.language import tr
from reader.app.placing import has_focus
from reader.app.settings import Recent
from reader.app.widgets.return_key import presses
from reader.cable.times import DateStyle
from reader.review.sessions import EndedSession

PAD = 8
"""Beside the words of a row, in pixels."""
AROUND = 6
"""What the frame of a button takes on both sides, and a fraction of a character."""
WIDTH = 620


class RecentButton(QPushButton):
    """A cable that was open before; where its file is gone, a press leads to looking for it."""

    def __init__(self, entry: Recent, parent: QWidget) -> None:
        """Show the id and the subject, how far the review was, and where the file is."""
        super().__init__(parent)
        self.entry = entry
        self._progress = (
            "   " + tr("{reviewed} of {units}", reviewed=entry.reviewed, units=entry.units) if entry.units else ""
        )
        self.missing = not entry.exists
        if self.missing:
            self._progress += "   " + tr("not there any more: locate\u2026")
        self._fit()
        self.setToolTip(words.tip(entry.path))
        self.setAccessibleName(f"{entry.title}{self._progress}")
        self.setAccessibleDescription(entry.path)
        self.setFlat(True)
        self.setMinimumHeight(28)
        self.setMinimumWidth(1)  # the title gives way
        slanted = " font-style: italic;" if self.missing else ""
        side = "right" if self.isRightToLeft() else "left"
        self.setStyleSheet(f"text-align: {side}; padding: 2px {PAD}px;{slanted}")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the title where there is no room for all of it."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Cut it anew in another font: a slanted one is wider."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        metrics = self.fontMetrics()
        room = self.width() - 2 * PAD - AROUND - metrics.horizontalAdvance(self._progress)
        title = metrics.elidedText(self.entry.title, Qt.TextElideMode.ElideRight, max(room, 0))
        self.setText(f"{title}{self._progress}".replace("&", "&&"))


class LeftoverRow(QWidget):
    """Work from a session that did not end well."""

    recover = Signal(object)
    discard = Signal(object)

    def __init__(self, leftover: EndedSession, dates: DateStyle, parent: QWidget) -> None:
        """Say what it is and when, with the two answers."""
        super().__init__(parent)
        self.leftover = leftover
        self.words = sentence(leftover, dates)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        text = QLabel(self.words, self)
        text.setTextFormat(Qt.TextFormat.PlainText)
        text.setWordWrap(True)
        row.addWidget(text, 1)
        for verb, slot in ((tr("Recover"), self._recover), (tr("Discard"), self._discard)):
            button = QPushButton(verb, self)
            button.setAccessibleName(f"{verb}: {self.words}")
            button.clicked.connect(slot)
            row.addWidget(button)
            if slot == self._recover:
                self.setFocusProxy(button)

    def _recover(self) -> None:
        self.recover.emit(self.leftover)

    def _discard(self) -> None:
        self.discard.emit(self.leftover)


class Section(QWidget):
    """A titled list of rows; it takes no room while it has none."""

    def __init__(self, title: str, parent: QWidget) -> None:
        """Begin without rows."""
        super().__init__(parent)
        self.rows: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        label = QLabel(title, self)
        font = label.font()
        font.setBold(True)
        label.setFont(font)
        self._column.addWidget(label)
        self.hide()

    def show_rows(self, rows: Sequence[QWidget]) -> None:
        """Show these rows instead of those before."""
        for row in self.rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = list(rows)
        for row in rows:
            self._column.addWidget(row)
        self.setVisible(bool(rows))


class Welcome(QWidget):
    """The empty window."""

    open_wanted = Signal()
    folder_wanted = Signal()
    paste_wanted = Signal()
    sample_wanted = Signal()
    recent_wanted = Signal(str)
    locate_wanted = Signal(str)
    """A cable that is not where it was is to be looked for."""
    recover_wanted = Signal(object)
    discard_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Lay out what is always there."""
        super().__init__(parent)
        self.setObjectName("welcome")
        self.setAccessibleName(tr("Nothing is open"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._column = QVBoxLayout()
        self._column.setSpacing(10)
        self._leftovers = self._section(tr("Work from a session that ended early"))
        self._begin()
        self._recent = self._section(tr("Open again"))
        self._line = QLabel(tr("Works offline. Your text never leaves this computer."), self)
        self._line.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._column.addSpacing(8)
        self._column.addWidget(self._line)
        inner = QWidget(self)
        inner.setLayout(self._column)
        inner.setMaximumWidth(WIDTH)
        inner.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(inner, 6)
        middle.addStretch(1)
        outer = QVBoxLayout(self)
        outer.addStretch(1)
        outer.addLayout(middle)
        outer.addStretch(1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take what the clipboard holds: there is nothing else that it could be for. Return presses a button."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste_wanted.emit()
        elif not presses(event):
            super().keyPressEvent(event)

    def _begin(self) -> None:
        frame = QFrame(self)
        frame.setObjectName("drop-here")
        frame.setFrameShape(QFrame.Shape.StyledPanel)
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(24, 24, 24, 24)
        inside.setSpacing(10)
        title = QLabel(tr("Drop a cable or a folder here"), frame)
        font = title.font()
        font.setPointSizeF(font.pointSizeF() * 1.5)
        title.setFont(font)
        title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        inside.addWidget(title)
        inside.addSpacing(8)
        self.buttons = []
        for text, keys, signal in (
            (tr("Open a cable\u2026"), "Ctrl+O", self.open_wanted),
            (tr("Open a folder of cables\u2026"), "Ctrl+Shift+O", self.folder_wanted),
            (tr("Paste text"), "Ctrl+V", self.paste_wanted),
            (tr("Try the sample cable"), "", self.sample_wanted),
        ):
            native = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
            button = QPushButton(f"{text}  ({native})" if keys else text, frame)
            button.setAccessibleName(text.rstrip("\u2026"))
            button.setMinimumHeight(34)
            button.clicked.connect(signal)
            inside.addWidget(button)
            self.buttons.append(button)
        self._column.addWidget(frame)

    def _section(self, title: str) -> Section:
        section = Section(title, self)
        self._column.addWidget(section)
        return section

    def first(self) -> QWidget:
        """What should have the focus: the first session to recover, if there is one."""
        rows = self._leftovers.rows
        first = rows[0].focusProxy() if rows else None
        return first if first is not None else self

    def show_recent(self, entries: Sequence[Recent]) -> None:
        """List the cables that were open."""
        buttons = [RecentButton(entry, self._recent) for entry in entries]
        for button in buttons:
            button.clicked.connect(self._on_recent)
        self._recent.show_rows(buttons)

    def show_leftovers(self, leftovers: Sequence[EndedSession], dates: DateStyle = DateStyle.LONG) -> None:
        """List the sessions that can be recovered."""
        rows = [LeftoverRow(leftover, dates, self._leftovers) for leftover in leftovers]
        for row in rows:
            row.recover.connect(self.recover_wanted)
            row.discard.connect(self.discard_wanted)
        focused = has_focus(self._leftovers)
        self._leftovers.show_rows(rows)
        if focused:
            self.first().setFocus()

    def _on_recent(self) -> None:
        button = self.sender()
        if isinstance(button, RecentButton):
            (self.locate_wanted if button.missing else self.recent_wanted).emit(button.entry.path)
