"""Handing a copy on: on the left what it is to hold; on the right the very bytes, before they leave."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QPixmap
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QGridLayout,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from reader.app import placing
from reader.app.export.pages import below_each_other
from reader.app.export.text_preview import TextPreview
from reader.app.export.wanted import (
    LEVELS,
    MARKS,
    NAMES,
    PDF,
    RELEASABLE,
    TITLES,
    Made,
    Wanted,
    make,
    pages_of,
    sentence,
    to_be_decided,
)
from reader.app.language import tr
from reader.app.state.shown_marks import ShownMarks
from reader.app.widgets import placeholder
from reader.app.widgets.infobar import Shape
from reader.cable.diagnostics import Severity
from reader.cable.telegram import Telegram
from reader.formats.include import Include
from reader.formats.names import DEFAULT_PARTS, FACTS, HEADINGS
from reader.review.review import Review

DELAY = 150
"""How long nothing changes before the preview is made anew, in milliseconds."""
PAGES = 20
"""How many pages are shown, for a picture of hundreds would not fit into the memory; the file holds all."""


class ExportDialog(QDialog):
    """Asks what is to leave and shows it; ``made`` is what is written where the answer is Save."""

    left_wanted = Signal()
    """What is not reviewed is to be listed; the dialog is closed."""

    def __init__(
        self, cable: Telegram, review: Review, before: Wanted, here: int = 0, parent: QWidget | None = None
    ) -> None:
        """Begin with what was wanted the last time; the preview shows the paragraph at the offset ``here``."""
        super().__init__(parent)
        self._whole_format = before.format
        self.setWindowTitle(tr("Export a copy"))
        self._cable = cable
        self._review = review
        self.made = Made(None)
        self._wait = QTimer(self, interval=DELAY, singleShot=True)
        self._wait.timeout.connect(self.refresh)
        self.format = QComboBox(self)
        self.format.setAccessibleName(tr("Format"))
        self.marks = QComboBox(self)
        self.marks.setAccessibleName(tr("Markings on the pages"))
        for marks, title in MARKS.items():
            self.marks.addItem(title, marks)
        self.include = {
            name: QCheckBox(title, self)
            for name, title in (
                ("notes", tr("&Notes")),
                ("names", tr("Names of &reviewers")),
                ("reasons", tr("Reas&ons")),
                ("findings", tr("&Findings of the program")),
            )
        }
        self.release = QGroupBox(tr("Re&leasable copy: what is marked higher is left out"), self)
        self.release.setCheckable(True)
        self.level = QComboBox(self)
        self.level.addItems(LEVELS)
        self.level.setAccessibleName(tr("The highest marking that may leave"))
        self.parts = {key: QCheckBox(tr(label), self) for key, label in FACTS.items()}
        self.parts[HEADINGS] = QCheckBox(tr("Headings"), self)
        self.also, self.withhold = QLineEdit(self), QLineEdit(self)
        for field, name in ((self.also, tr("Release all the same")), (self.withhold, tr("Leave out"))):
            field.setAccessibleName(name)
            field.setPlaceholderText(tr("3, 5, subject, @OFFSET or rest"))
            placeholder.fit(field)
        self.said = QLabel(self)
        self.said.setAccessibleName(tr("What leaves this machine"))
        self.state = QLabel(self)
        self.state.setAccessibleName(tr("Whether it can be written"))
        self.left = QLabel(self)
        self.left.setAccessibleName(tr("What is left"))
        self.show_left = QPushButton(tr("Sho&w What Is Left"), self)
        self.show_left.setAccessibleName(tr("Show what is left to review"))
        self.show_left.setAutoDefault(False)
        self.show_left.setToolTip(tr("Close this, and list the paragraphs that are not reviewed"))
        self._warning = Shape(self)
        self._warning.show_severity(Severity.WARNING)
        self.preview = TextPreview(cable, here, self)
        self.page = QLabel(self)
        self.page.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.page.setAccessibleName(tr("Preview of the pages"))
        self._lay_out()
        self._show(before)
        self._connect()
        self.refresh()

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        form = QFormLayout()
        form.addRow(tr("For&mat"), self.format)
        form.addRow(tr("Mar&kings"), self.marks)
        self._form = form
        left.addLayout(form)
        holds = QGroupBox(tr("Beside the text and the markings"), self)
        inside = QVBoxLayout(holds)
        for box in self.include.values():
            inside.addWidget(box)
        self._holds = holds
        left.addWidget(holds)
        terms = QFormLayout(self.release)
        terms.addRow(tr("&Up to"), self.level)
        grid = QGridLayout()
        for index, box in enumerate(self.parts.values()):
            grid.addWidget(box, index // 2, index % 2)
        terms.addRow(grid)
        terms.addRow(tr("Release &all the same"), self.also)
        terms.addRow(tr("Leave o&ut"), self.withhold)
        left.addWidget(self.release)
        left.addStretch(1)
        options = QWidget(self)
        options.setLayout(left)
        right = QVBoxLayout()
        for label in (self.said, self.state, self.left):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        right.addWidget(self.said)
        right.addWidget(self.preview, 1)
        self._scroll = QScrollArea(self)
        self._scroll.setWidget(self.page)
        self._scroll.setWidgetResizable(True)
        right.addWidget(self._scroll, 1)
        right.addWidget(self.state)
        warned = QHBoxLayout()
        warned.addWidget(self._warning)
        warned.addWidget(self.left, 1)
        warned.addWidget(self.show_left)
        right.addLayout(warned)
        buttons = QDialogButtonBox(self)
        self.save = QPushButton(tr("&Save\u2026"), self)
        self.save.setAccessibleName(tr("Save"))
        self.save.setToolTip(tr("Write these very bytes to a file (Ctrl+Return)"))
        self.copy = QPushButton(tr("&Copy"), self)
        self.copy.setAccessibleName(tr("Copy the text of the file"))
        close = QPushButton(tr("Close"), self)
        buttons.addButton(self.save, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self.copy, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(close, QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        right.addWidget(buttons)
        row = QHBoxLayout(self)
        row.addWidget(options)
        row.addLayout(right, 1)
        placing.resize(self, 1060, 720)

    def _connect(self) -> None:
        self.format.currentIndexChanged.connect(self._on_changed)
        self.level.currentIndexChanged.connect(self._on_changed)
        self.marks.currentIndexChanged.connect(self._on_changed)
        self.release.toggled.connect(self._on_released)
        for box in (*self.include.values(), *self.parts.values()):
            box.toggled.connect(self._on_changed)
        for field in (self.also, self.withhold):
            field.textChanged.connect(self._on_changed)
        self.copy.clicked.connect(self._on_copy)
        self.show_left.clicked.connect(self._on_show_left)

    def _show(self, wanted: Wanted) -> None:
        self.release.setChecked(wanted.level is not None)
        self._list_formats(wanted.format)
        self.level.setCurrentText(wanted.level or LEVELS[0])
        self.marks.setCurrentIndex(list(MARKS).index(wanted.marks))
        for name, box in self.include.items():
            box.setChecked(getattr(wanted.include, name))
        for key, box in self.parts.items():
            box.setChecked(key in wanted.parts)

    def _list_formats(self, chosen: str) -> None:
        """Offer the formats that the copy can have."""
        names = RELEASABLE if self.release.isChecked() else NAMES
        self.format.clear()
        for name in names:
            own = name == "xml" and self.release.isChecked()
            self.format.addItem(tr("XML of its own, without the rest") if own else TITLES[name], name)
        self.format.setCurrentIndex(names.index(chosen) if chosen in names else 0)

    @property
    def wanted(self) -> Wanted:
        """What is asked for."""
        boxes = {name: box.isChecked() for name, box in self.include.items()}
        level = self.level.currentText() if self.release.isChecked() else None
        parts = tuple(key for key, box in self.parts.items() if box.isChecked()) if level else DEFAULT_PARTS
        format_ = str(self.format.currentData() or "xml")
        marks = ShownMarks(self.marks.currentData())
        return Wanted(format_, Include(**boxes), level, parts, listed(self.also), listed(self.withhold), marks)

    def refresh(self) -> None:
        """Make the bytes anew and show them."""
        self._wait.stop()
        wanted = self.wanted
        self.made = make(self._cable, self._review, wanted)
        self.said.setText(sentence(self._cable, self._review, wanted))
        self._holds.setEnabled(wanted.level is None)
        self._form.setRowVisible(self.marks, wanted.level is None and wanted.format == PDF)
        data = self.made.data
        self._scroll.setVisible(wanted.format == PDF and data is not None)
        self.preview.setVisible(not self._scroll.isVisibleTo(self))
        self.save.setEnabled(data is not None)
        self.copy.setEnabled(data is not None and wanted.format != PDF)
        self.left.setText(to_be_decided(self._cable, self._review, wanted, self.made))
        for part in (self.left, self.show_left, self._warning):
            part.setVisible(bool(self.left.text()))
        if data is None:
            self.preview.setPlainText("")
            self.preview.setPlaceholderText(self.made.fault)
            self.state.setText(tr("There is nothing to save yet."))
            return
        told = [tr("{size:,} bytes", size=len(data))]
        if wanted.format == PDF:
            if self._show_pages():
                told.append(tr("the first {count} pages are shown", count=PAGES))
        else:
            self.preview.show_file(data.decode("utf-8-sig"))
        if wanted.format == "xml":
            told.append(tr("valid against its schema"))
        self.state.setText(f"{', '.join(told)}.")

    def _show_pages(self) -> bool:
        """The first pages, drawn by what the PDF is drawn by; gives whether there are more."""
        drawn = pages_of(self._cable, self._review, self.wanted).images(most=PAGES + 1)
        self.page.setPixmap(QPixmap.fromImage(below_each_other(drawn[:PAGES])))
        return len(drawn) > PAGES

    def _on_released(self, on: bool) -> None:
        if on:
            self._whole_format = str(self.format.currentData() or "xml")
        self._list_formats(self._whole_format)
        self._on_changed()

    def _on_changed(self, _value: object = None) -> None:
        self.save.setEnabled(False)  # what is written is what was seen
        self._wait.start()

    def _on_copy(self) -> None:
        if self.made.data is not None:
            QGuiApplication.clipboard().setText(self.made.data.decode("utf-8-sig"))

    def _on_show_left(self) -> None:
        self.reject()
        self.left_wanted.emit()

    def accept(self) -> None:
        """Take what is shown, made anew if something changed a moment ago."""
        if self._wait.isActive():
            self.refresh()
        if self.made.data is not None:
            super().accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Return saves, wherever the focus is."""
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.accept()
        else:
            super().keyPressEvent(event)


def listed(field: QLineEdit) -> tuple[str, ...]:
    """The words of a list with commas."""
    return tuple(word.strip() for word in field.text().split(",") if word.strip())
