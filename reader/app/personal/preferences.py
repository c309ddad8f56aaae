"""The preferences: one page, on which everything counts as soon as it is changed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFontComboBox,
    QFormLayout,
    QFrame,
    QLabel,
    QLineEdit,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from reader.app import placing, words
from reader.app.keys.key_table import KeyTable
from reader.app.language import tr
from reader.app.look.theme import Choice
from reader.app.personal.language_choice import LanguageChoice
from reader.app.personal.privacy import Privacy
from reader.app.starts.open_with import this_desktop
from reader.app.starts.open_with_box import OpenWithBox
from reader.cable.times import DateStyle

if TYPE_CHECKING:
    from reader.app.window import Window

THEMES = {
    Choice.SYSTEM: tr("Colours of the system"),
    Choice.LIGHT: tr("Light"),
    Choice.DARK: tr("Dark"),
    Choice.STARK_LIGHT: tr("High contrast, light"),
    Choice.STARK_DARK: tr("High contrast, dark"),
}
EXAMPLE = datetime(2008, 6, 24, 17, 55, tzinfo=UTC)
"""A moment to show ways of writing dates by."""
SIZES = (6, 36)
"""The smallest and the largest text, in points."""
SECOND = tr("Takes effect with the next decision. Who decided and who confirmed are both in the file.")
RECENT_OFF = tr("Switching it off also forgets the list.")
RECOVERY_OFF = tr(
    "Without it a crash or a power cut loses what is not saved. Takes effect with the next cable that is opened."
)


class Preferences(QDialog):
    """Shows what is in force, and changes it at once; Escape puts it away."""

    def __init__(self, window: Window) -> None:
        """Show what is in force."""
        super().__init__(window)
        self._window = window
        self.setObjectName("preferences")
        self.setWindowTitle(tr("Preferences"))
        page = QWidget(self)
        self._column = QVBoxLayout(page)
        self._add_reviewing()
        self._add_looks()
        self._add_starting()
        self._add_privacy()
        self._add_keys()
        self._column.addStretch(1)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(page)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        outer = QVBoxLayout(self)
        outer.addWidget(area)
        outer.addWidget(buttons)
        area.setMinimumWidth(page.minimumSizeHint().width() + 24)
        placing.resize(self, 700, 720)

    # The page

    def _section(self, title: str) -> QFormLayout:
        heading = QLabel(title, self)
        font = QFont(heading.font())
        font.setBold(True)
        heading.setFont(font)
        heading.setContentsMargins(0, 8, 0, 0)
        self._column.addWidget(heading)
        form = QFormLayout()
        form.setContentsMargins(12, 0, 0, 0)
        self._column.addLayout(form)
        return form

    def _box(self, form: QFormLayout, name: str, words: str, slot: object, *, on: bool, more: str = "") -> QCheckBox:
        box = QCheckBox(words, self)
        box.setObjectName(name)
        box.setAccessibleName(words.replace("&", ""))
        box.setAccessibleDescription(more)
        box.setChecked(on)
        box.toggled.connect(slot)
        form.addRow(box)
        if more:
            told = QLabel(more, self)
            told.setWordWrap(True)
            told.setContentsMargins(24, 0, 0, 0)
            form.addRow(told)
        return box

    def _add_reviewing(self) -> None:
        window, settings = self._window, self._window.settings
        form = self._section(tr("Reviewing"))
        self.name = QLineEdit(window.session.reviewer.name or "", self)
        self.name.setObjectName("reviewer-name")
        self.name.setAccessibleName(tr("Your name as reviewer"))
        self.name.setPlaceholderText(tr("Asked for at the first save"))
        self.name.editingFinished.connect(self._on_name)
        form.addRow(tr("Yo&ur name:"), self.name)
        self._box(
            form,
            "advance",
            tr("&Go on to the next unreviewed after U, S and A"),
            self._on_advance,
            on=window.session.advances,
        )
        self._box(
            form,
            "require-reason",
            tr("Ask for a &reason where a marking is lowered"),
            self._on_reason,
            on=settings.on("require-reason", default=False),
        )
        self._box(
            form,
            "second-person",
            tr("Ask for a second &person to confirm where a marking is lowered"),
            self._on_second,
            on=window.session.asks_second,
            more=SECOND,
        )

    def _add_looks(self) -> None:
        window = self._window
        form = self._section(tr("Looks"))
        self.language = LanguageChoice(window.settings, self)
        self.language.lay_in(form)
        self.theme = QComboBox(self)
        self.theme.setObjectName("theme")
        self.theme.setAccessibleName(tr("Colours"))
        self.theme.view().setAccessibleName(tr("Colours"))
        self.theme.addItems(list(THEMES.values()))
        self.theme.setCurrentIndex(list(THEMES).index(window.theme.choice))
        self.theme.currentIndexChanged.connect(self._on_theme)
        form.addRow(tr("&Colours:"), self.theme)
        self.font_family = QFontComboBox(self)
        self.font_family.setObjectName("font-family")
        self.font_family.setAccessibleName(tr("Font of the cable text"))
        self.font_family.view().setAccessibleName(tr("Fonts"))
        self.font_family.setFontFilters(QFontComboBox.FontFilter.MonospacedFonts)
        font = window.raw.font_at_normal_size()
        self.font_family.setCurrentFont(font)
        self.font_family.currentFontChanged.connect(self._on_font)
        form.addRow(tr("&Font of the text:"), self.font_family)
        self.font_size = QSpinBox(self)
        self.font_size.setObjectName("font-size")
        self.font_size.setAccessibleName(tr("Size of the cable text at 100 %, in points"))
        self.font_size.setRange(*SIZES)
        self.font_size.setSuffix(tr(" points"))
        self.font_size.setValue(round(font.pointSizeF()))
        self.font_size.valueChanged.connect(self._on_size)
        form.addRow(tr("&Size at 100 %:"), self.font_size)
        self.dates = QComboBox(self)
        self.dates.setObjectName("dates")
        self.dates.setAccessibleName(tr("How dates are written"))
        self.dates.view().setAccessibleName(tr("How dates are written"))
        self.dates.addItems([words.moment(EXAMPLE, style) for style in DateStyle])
        self.dates.setCurrentIndex(list(DateStyle).index(window.session.dates))
        self.dates.currentIndexChanged.connect(self._on_dates)
        form.addRow(tr("&Dates:"), self.dates)
        self._box(form, "tint", tr("&Tint paragraphs by their marking"), self._on_tint, on=window.tinted)
        self._box(
            form,
            "steady",
            tr("Frame &what was just changed, instead of letting it flash"),
            self._on_steady,
            on=window.flash.steady,
        )

    def _add_starting(self) -> None:
        settings = self._window.settings
        form = self._section(tr("Remembering"))
        words: Sequence[tuple[str, str, object, str]] = (
            ("restore-session", tr("&Open the cables of the last time again"), self._on_restore, ""),
            ("recent-list", tr("&Keep a list of recent cables"), self._on_recent, RECENT_OFF),
            ("recovery", tr("Keep each step for reco&very after a crash"), self._on_recovery, RECOVERY_OFF),
        )
        for name, text, slot, more in words:
            self._box(form, name, text, slot, on=settings.on(name), more=more)

    def _add_privacy(self) -> None:
        form = self._section(tr("Where it is kept"))
        self.privacy = Privacy(self._window, self)
        form.addRow(self.privacy)
        desktop = this_desktop()
        if desktop is not None:
            form.addRow(OpenWithBox(self._window, desktop, self))

    def _add_keys(self) -> None:
        window = self._window
        form = self._section(tr("Keys"))
        more = tr("U, S, A, N and so on, in the text and the structure. The menus have all of them too.")
        self._box(
            form, "single-keys", tr("Singl&e-key commands"), self._on_single_keys, on=window.single_keys, more=more
        )
        self.keys = KeyTable(window.commands, self)
        form.addRow(self.keys)

    # What the user changes

    def _on_name(self) -> None:
        name = " ".join(self.name.text().split())
        if name and name != self._window.session.reviewer.name:
            people = self._window.people
            people.use(replace(people.current, name=name))

    def _on_dates(self, index: int) -> None:
        self._window.views.choose_dates(list(DateStyle)[index])

    def _on_advance(self, on: bool) -> None:
        self._window.session.advances = on
        self._window.settings.switch("advance", on=on)

    def _on_reason(self, on: bool) -> None:
        self._window.settings.switch("require-reason", on=on)

    def _on_second(self, on: bool) -> None:
        self._window.settings.switch("second-person", on=on)
        self._window.session.asks_second = on

    def _on_theme(self, index: int) -> None:
        self._window.views.choose_theme(list(THEMES)[index])

    def _on_font(self, font: QFont) -> None:
        self._window.comfort.take_raw_font(font.family(), self.font_size.value())

    def _on_size(self, points: int) -> None:
        self._window.comfort.take_raw_font(self.font_family.currentFont().family(), points)

    def _on_tint(self, on: bool) -> None:
        if on != self._window.tinted:
            self._window.views.switch_tint()

    def _on_steady(self, on: bool) -> None:
        self._window.flash.steady = on
        self._window.settings.switch("steady", on=on)

    def _on_restore(self, on: bool) -> None:
        self._window.settings.switch("restore-session", on=on)
        self._window.commands.refresh()

    def _on_recent(self, on: bool) -> None:
        settings = self._window.settings
        settings.switch("recent-list", on=on)
        if not on:
            settings.forget_recent()
            settings.keep_word("folder", "")

    def _on_recovery(self, on: bool) -> None:
        self._window.settings.switch("recovery", on=on)
        self._window.recovery.wanted = on

    def _on_single_keys(self, on: bool) -> None:
        if on != self._window.single_keys:
            self._window.views.switch_single_keys()
