"""Two texts of one cable beside each other: each place that differs, word by word, and what becomes of the review."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QKeyEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QSplitter, QTextEdit, QVBoxLayout

from reader.app import placing, words
from reader.app.language import say, tr, tr_count
from reader.app.look.theme import Theme
from reader.app.panes.others_pane import CHECK, PLACE
from reader.app.panes.rows import Group, Row
from reader.app.panes.rows_model import RowsModel
from reader.app.panes.rows_view import RowsView
from reader.app.widgets.return_key import presses
from reader.cable.phrase import capital
from reader.cable.source import LINE_END
from reader.cable.telegram import Telegram
from reader.cable.visible import visible
from reader.review.text_changes import Change, Piece, word_changes
from reader.review.units import unit_at
from reader.review.waiting import Waiting, sentence, told

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from reader.app.compare.text_comparing import TwoTexts

DIFFERS = tr("Text that differs")
QUOTED, BOTH = 60, 44
"""Characters of a text in a row of the list, and of each where both stand in it: both are to be seen."""
AHEAD = 16
"""So many characters at least are quoted before the first that differs."""
SHOWN = 20_000
"""Characters of each text of one place that are shown word by word."""


class TextChangesWindow(QDialog):
    """Shows what differs; the review stays on the text it was made on until somebody says otherwise."""

    gone_to = Signal(int, int)
    """A row was stepped on: where it is in the old text, in code points."""
    carry_wanted = Signal()
    """The review is to be carried over to the new text."""

    def __init__(
        self, name: str, found: TwoTexts, cable: Telegram, theme: Theme, parent: QWidget | None = None
    ) -> None:
        """Show the two texts of ``cable``, which is read from the old one."""
        super().__init__(parent)
        self.found = found
        self._cable = cable
        self._theme = theme
        self.setObjectName("text-changes")
        self.setWindowTitle(tr("What changed in {name}", name=name))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.model = RowsModel((tr("Where"), tr("What")), theme, self)
        self.view = RowsView(self.model, tr("What differs"), 1, self)
        self.words = QTextEdit(self)
        self.words.setReadOnly(True)
        self.words.setTabChangesFocus(True)
        self.words.setAccessibleName(tr("The place in both texts"))
        self.sum = QLabel(self._summary(), self)
        self.sum.setTextFormat(Qt.TextFormat.PlainText)
        self.sum.setWordWrap(True)
        self.sum.setAccessibleName(tr("How they compare"))
        self.carry = QPushButton(tr("&Carry My Review to the New Text"), self)
        self.carry.setAccessibleName(tr("Carry my review to the new text"))
        self.carry.clicked.connect(self._on_carry)
        self.stay = QPushButton(tr("&Keep the Text I Opened"), self)
        self.stay.setAccessibleName(tr("Keep the text I opened"))
        self.stay.clicked.connect(self.close)
        for button in (self.carry, self.stay):
            button.setAutoDefault(False)
        self._lay_out()
        self.view.stepped.connect(self._on_stepped)
        self.view.chosen.connect(self._on_stepped)
        self.model.show(self._groups())
        self.view.arrange(None)
        self.view.setFocus()
        self.view.stand_first()
        placing.resize(self, 900, 620)

    def _lay_out(self) -> None:
        split = QSplitter(Qt.Orientation.Vertical, self)
        split.addWidget(self.view)
        split.addWidget(self.words)
        split.setStretchFactor(0, 1)
        split.setStretchFactor(1, 1)
        split.setChildrenCollapsible(False)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.carry)
        foot.addWidget(self.stay)
        column = QVBoxLayout(self)
        column.addWidget(self.sum)
        column.addWidget(split, 1)
        column.addLayout(foot)

    def _summary(self) -> str:
        """How the texts differ, and what that means for the review."""
        found = self.found
        if found.old.text == found.new.text:
            told_ = tr("The text is the same; its bytes are another way of writing it.")
        else:
            told_ = tr_count("The texts differ in 1 place.", "The texts differ in {n} places.", len(found.changes))
        if not (found.placed or found.waits):
            return told_
        return f"{told_} {tr('Your review, carried over: {sentence}', sentence=sentence(found.placed, found.waits))}"

    def _groups(self) -> list[Group]:
        changes = tuple(self._change(place, each) for place, each in enumerate(self.found.changes))
        waits = [(place, each) for place, each in enumerate(self.found.waits)]
        check = tuple(_waiting(place, each) for place, each in waits if each.proposal is not None)
        nowhere = tuple(_waiting(place, each) for place, each in waits if each.proposal is None)
        lists = ((DIFFERS, changes), (CHECK, check), (PLACE, nowhere))
        return [Group(title, rows) for title, rows in lists if rows]

    def _change(self, place: int, change: Change) -> Row:
        old, new = self._texts(change)
        line = tr("line {number}", number=self._cable.source.text.count("\n", 0, change.start) + 1)
        unit = unit_at(self._cable.tree, change.start)
        where = line if unit is None else f"{words.name(self._cable.tree, unit)}, {line}"
        if old.split() == new.split():
            what = tr("only blanks or ends of lines differ: {words}", words=words.quoted(old, QUOTED))
        elif not old.strip():
            what = tr("new: {words}", words=words.quoted(new, QUOTED))
        elif not new.strip():
            what = tr("gone: {words}", words=words.quoted(old, QUOTED))
        else:
            begin = _cut(old, new)
            one, other = (("\u2026" if begin else "") + text[begin:] for text in (old, new))
            what = tr("{old} is now {new}", old=words.quoted(one, BOTH), new=words.quoted(other, BOTH))
        return Row(("change", place), (where, what), change, "mark")

    def _texts(self, change: Change) -> tuple[str, str]:
        old, new = self.found.old.text, self.found.new.text
        return old[change.start : change.end], new[change.new_start : change.new_end]

    # What the user does

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F7 goes from row to row; Return presses a focused button."""
        if event.key() == Qt.Key.Key_F7:
            self._step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif not presses(event):
            super().keyPressEvent(event)

    def _step(self, step: int) -> None:
        keys = [row.key for group in self.model.groups for row in group.rows]
        row = self.view.row
        at = keys.index(row.key) + step if row is not None else 0
        if keys:
            self.view.stand_on(keys[at % len(keys)])

    def _on_carry(self) -> None:
        self.close()
        self.carry_wanted.emit()

    def _on_stepped(self, _row: object) -> None:
        row = self.view.row
        about = row.about if row is not None else None
        self.words.clear()
        if isinstance(about, Change):
            old, new = self._texts(about)
            pieces = word_changes(old[:SHOWN], new[:SHOWN])
            self._write(tr("As you opened it"), pieces, of_new=False)
            self._write(tr("On the disk now"), pieces, of_new=True)
            self.gone_to.emit(about.start, about.end)
        elif isinstance(about, Waiting):
            self.words.setPlainText(say(capital(told(about.annotation))))
            if about.annotation.anchor is not None:
                self.gone_to.emit(*about.annotation.anchor.span)
        self.words.moveCursor(QTextCursor.MoveOperation.Start)

    def _write(self, title: str, pieces: tuple[Piece, ...], *, of_new: bool) -> None:
        """One of the two texts; what the other has not got is struck out or underlined, on a ground of its own."""
        cursor, colours = self.words.textCursor(), self._theme.colours
        bold, plain, other = QTextCharFormat(), QTextCharFormat(), QTextCharFormat()
        bold.setFontWeight(QFont.Weight.Bold)
        fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        for style in (plain, other):
            style.setFontFamilies([fixed.family()])
        other.setFontStrikeOut(not of_new)
        other.setFontUnderline(of_new)
        other.setFontWeight(QFont.Weight.Bold)
        other.setForeground(QColor(colours.note if of_new else colours.error))
        cursor.insertText(f"{title}\n", bold)
        for piece in pieces:
            text = piece.new if of_new else piece.old
            cursor.insertText("\n".join(map(visible, LINE_END.split(text))), plain if piece.same else other)
        if not any(piece.new if of_new else piece.old for piece in pieces):
            cursor.insertText(tr("Nothing stands here."), plain)
        cursor.insertText("\n\n", plain)


def _cut(old: str, new: str) -> int:
    """Where two texts are quoted from, so that one sees where they begin to differ: at the beginning of a word."""
    pairs = enumerate(zip(old, new, strict=False))
    same = next((at for at, (one, other) in pairs if one != other), min(len(old), len(new))) - AHEAD
    return old.rfind(" ", 0, same) + 1 if same > AHEAD else 0


def _waiting(place: int, each: Waiting) -> Row:
    entry = each.annotation
    cells = ("", say(capital(told(entry))))
    return Row(("waits", place), cells, each, "warning" if each.proposal is None else "info")
