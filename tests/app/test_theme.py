"""The theme: contrast as numbers, and which palette counts."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from dataclasses import fields

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QProxyStyle, QStyle, QWidget
from pytestqt.qtbot import QtBot

from reader.app.look.theme import DARK, LIGHT, STARK_DARK, STARK_LIGHT, Choice, Colours, Theme, palette
from reader.app.widgets.focus_ring import RING, show_ring, wear_ring
from reader.cable.diagnostics import Severity
from tests.app.pictures import picture_of

THEMES = pytest.mark.parametrize(
    "colours", [LIGHT, DARK, STARK_LIGHT, STARK_DARK], ids=["light", "dark", "stark light", "stark dark"]
)
BOTH_GROUPS = (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive)


def luminance(colour: str) -> float:
    """Relative luminance as WCAG 2.2 defines it."""
    channels = (QColor(colour).redF(), QColor(colour).greenF(), QColor(colour).blueF())
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.fixture
def application(qapp: QApplication) -> Iterator[QApplication]:
    before = qapp.palette()
    yield qapp
    qapp.styleHints().unsetColorScheme()
    qapp.setPalette(before)


def test_contrast_formula_agrees_with_the_standard() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@THEMES
def test_every_colour_is_one(colours: Colours) -> None:
    for each in fields(Colours):
        if each.name != "dark":
            assert QColor(getattr(colours, each.name)).isValid(), each.name


@THEMES
def test_text_can_be_read_on_everything_it_stands_on(colours: Colours) -> None:
    grounds = (
        colours.base,
        colours.window,
        colours.alternate,
        colours.button,
        colours.selection,
        colours.selection_away,
        colours.unclassified_tint,
        colours.sensitive_tint,
    )
    for ground in grounds:
        assert contrast(colours.text, ground) >= 7, ground


@THEMES
def test_quiet_text_can_be_read(colours: Colours) -> None:
    grounds = (colours.base, colours.window, colours.gutter, colours.alternate)
    tints = (colours.selection, colours.selection_away, colours.unclassified_tint, colours.sensitive_tint)
    for ground in (*grounds, *tints):
        assert contrast(colours.muted, ground) >= (4.5 if ground in grounds else 3.4), ground
    assert contrast(colours.link, colours.base) >= 4.5


@THEMES
def test_marking_colours_are_as_designed(colours: Colours) -> None:
    for mark in ("U", "SBU", "SBU/NF", "C", None):
        for ground in (colours.base, colours.window, colours.tint(mark) or colours.base):
            assert contrast(colours.marking(mark), ground) >= 5.5, (mark, ground)
        for ground in (colours.selection, colours.selection_away):
            assert contrast(colours.marking(mark), ground) >= 4.5, (mark, ground)
    assert colours.marking("SBU/NF") == colours.marking("SBU") != colours.marking("U") != colours.marking("S")
    assert colours.tint(None) is None
    assert colours.tint("S") is None


@THEMES
def test_shapes_and_frames_stand_out(colours: Colours) -> None:
    for severity in Severity:
        for ground in (colours.base, colours.gutter, colours.unclassified_tint, colours.sensitive_tint):
            assert contrast(colours.severity(severity), ground) >= 4.5, severity
    for ground in (colours.base, colours.selection, colours.selection_away):
        assert contrast(colours.frame, ground) >= 3
    for ground in (colours.base, colours.window):
        assert contrast(colours.border, ground) >= 3


@THEMES
def test_palette_sets_every_role(colours: Colours) -> None:
    made = palette(colours)
    unset = {QPalette.ColorRole.NoRole, QPalette.ColorRole.NColorRoles}
    for role in set(QPalette.ColorRole) - unset:
        for group in BOTH_GROUPS:
            assert made.isBrushSet(group, role), role
    for group in BOTH_GROUPS:
        ground = made.color(group, QPalette.ColorRole.Highlight).name()
        assert contrast(made.color(group, QPalette.ColorRole.HighlightedText).name(), ground) >= 7


def test_follows_the_system_live(application: QApplication, qtbot: QtBot) -> None:
    theme = Theme(application)
    assert theme.colours is LIGHT
    with qtbot.waitSignal(theme.changed):
        application.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert theme.colours is DARK
    assert application.palette().color(QPalette.ColorRole.Base).name() == DARK.base
    application.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert theme.colours is LIGHT
    assert application.palette().color(QPalette.ColorRole.Base).name() == LIGHT.base


def test_choice_outranks_the_system(application: QApplication, qtbot: QtBot) -> None:
    theme = Theme(application, Choice.DARK)
    assert theme.colours is DARK
    with qtbot.assertNotEmitted(theme.changed):
        application.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert theme.colours is DARK
    with qtbot.waitSignal(theme.changed):
        theme.choose(Choice.LIGHT)
    assert application.palette().color(QPalette.ColorRole.Base).name() == LIGHT.base


def test_choosing_the_same_says_nothing(application: QApplication, qtbot: QtBot) -> None:
    theme = Theme(application, Choice.LIGHT)
    with qtbot.assertNotEmitted(theme.changed):
        theme.choose(Choice.LIGHT)
        theme.choose(Choice.SYSTEM)


def test_application_wears_fusion(application: QApplication) -> None:
    Theme(application)
    style = application.style()
    assert isinstance(style, QProxyStyle)
    assert style.baseStyle().objectName().casefold() == "fusion"


@pytest.mark.parametrize("choice", [Choice.LIGHT, Choice.DARK])
@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit])
def test_fields_have_an_outline_that_can_be_seen(
    application: QApplication, qtbot: QtBot, choice: Choice, kind: type[QWidget]
) -> None:
    theme = Theme(application, choice)
    field = kind()
    qtbot.addWidget(field)
    field.resize(120, 40)
    image = picture_of(field)
    assert contrast(image.pixelColor(60, 0).name(), theme.colours.base) >= 3
    assert contrast(image.pixelColor(0, 20).name(), theme.colours.window) >= 3


def test_styles_can_follow_each_other(application: QApplication, qtbot: QtBot) -> None:
    field = QLineEdit()
    qtbot.addWidget(field)
    for _ in range(5):
        Theme(application)
        gc.collect()
        assert not field.grab().isNull()


def test_the_ring_is_for_the_pane_with_the_focus(application: QApplication, qtbot: QtBot) -> None:
    theme = Theme(application, Choice.LIGHT)
    pane = QPlainTextEdit()
    qtbot.addWidget(pane)
    wear_ring(pane)
    pane.resize(120, 60)
    assert pane.frameWidth() == RING
    assert picture_of(pane).pixelColor(60, 1).name() == theme.colours.button
    with qtbot.waitActive(pane):
        pane.show()
        pane.activateWindow()
    pane.setFocus()
    show_ring(pane)
    assert picture_of(pane).pixelColor(60, 1).name() == theme.colours.frame
    assert pane.palette() == application.palette(), "the ring takes no colour from what is in the pane"


def test_a_field_that_can_be_cleared_has_our_sign_in_the_colours_of_the_theme(
    qtbot: QtBot, application: QApplication
) -> None:
    theme = Theme(application, Choice.DARK)
    field = QLineEdit()
    qtbot.addWidget(field)
    shown = field.style().standardIcon(QStyle.StandardPixmap.SP_LineEditClearButton).pixmap(16, 16).toImage()
    inks = {
        shown.pixelColor(x, y).name() for x in range(16) for y in range(16) if shown.pixelColor(x, y).alpha() == 255
    }
    assert inks == {QColor(theme.colours.text).name()}
    assert not field.style().standardIcon(QStyle.StandardPixmap.SP_MessageBoxWarning).isNull()
