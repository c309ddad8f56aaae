"""For those who see differently or not at all: contrast, colours under colour blindness, keys, focus, size, words."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QAccessible, QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QToolButton, QWidget

from reader.app.look.colours import DARK, LIGHT, STARK_DARK, STARK_LIGHT, Colours
from reader.app.look.icons import colours_in_force
from reader.app.look.spelling import spelled
from reader.app.look.theme import CHOSEN, Choice
from reader.app.placing import has_focus
from reader.app.structure.tree_looks import Column
from reader.app.texts.term_paint import NAMES, SHAPES, paint_terms
from tests.app.desk import Desk
from tests.app.pictures import colours_in, picture_of
from tests.app.test_theme import contrast

if TYPE_CHECKING:
    from collections.abc import Iterator

ALL = {"light": LIGHT, "dark": DARK, "stark light": STARK_LIGHT, "stark dark": STARK_DARK}
THEMES = pytest.mark.parametrize("colours", ALL.values(), ids=ALL)
Matrix = tuple[tuple[float, float, float], ...]
SIGHTS: dict[str, Matrix] = {
    "usual": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protan": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deutan": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "tritan": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
}
"""How linear red, green and blue are seen. Source: Machado, Oliveira and Fernandes 2009, severity 1.0."""
TEXT = ("text", "muted", "link", "unclassified", "sensitive", "other", "error", "warning", "note")
SHAPE = ("border", "frame", "unclassified", "sensitive", "other", "error", "warning", "note", "text", "muted")
GROUNDS = ("base", "window", "alternate", "gutter")


def seen(colour: str, sight: str) -> tuple[float, float, float]:
    """A colour as L*, a*, b* by somebody's sight; white is D65."""
    channels = (QColor(colour).redF(), QColor(colour).greenF(), QColor(colour).blueF())
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    red, green, blue = (min(max(sum(m * c for m, c in zip(row, linear, strict=True)), 0), 1) for row in SIGHTS[sight])
    x = (0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047
    y = 0.2126729 * red + 0.7151522 * green + 0.0721750 * blue
    z = (0.0193339 * red + 0.1191920 * green + 0.9503041 * blue) / 1.08883
    fx, fy, fz = (t ** (1 / 3) if t > 216 / 24389 else (24389 / 27 * t + 16) / 116 for t in (x, y, z))
    return 116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)


def distance(one: str, other: str, sight: str) -> float:
    """Delta-E 76 between two colours by somebody's sight."""
    return float(sum((a - b) ** 2 for a, b in zip(seen(one, sight), seen(other, sight), strict=True)) ** 0.5)


# Colours as numbers


def test_the_measure_agrees_with_known_values() -> None:
    assert seen("#ffffff", "usual") == pytest.approx((100, 0, 0), abs=0.02)
    assert seen("#ff0000", "usual") == pytest.approx((53.24, 80.09, 67.2), abs=0.1)
    assert distance("#000000", "#ffffff", "usual") == pytest.approx(100, abs=0.1)
    assert distance("#ff0000", "#808000", "deutan") < distance("#ff0000", "#808000", "usual") / 3


@pytest.mark.parametrize(
    ("colours", "expected"),
    [
        (LIGHT, (105, 79, 68, 37)),
        (DARK, (87, 62, 49, 46)),
        (STARK_LIGHT, (80, 60, 50, 25)),
        (STARK_DARK, (80, 60, 45, 45)),
    ],
    ids=ALL,
)
def test_the_two_markings_are_told_apart_by_every_sight(colours: Colours, expected: tuple[int, ...]) -> None:
    for sight, least in zip(SIGHTS, expected, strict=True):
        assert distance(colours.unclassified, colours.sensitive, sight) >= least - 1, sight


@THEMES
def test_text_has_contrast_by_every_role(colours: Colours) -> None:
    least = 7.0 if colours in (STARK_DARK, STARK_LIGHT) else 4.5
    for role in TEXT:
        for ground in GROUNDS:
            assert contrast(getattr(colours, role), getattr(colours, ground)) >= least, (role, ground)
    for role in ("text", "link", "unclassified", "sensitive", "error", "warning", "note"):
        for ground in ("selection", "selection_away", "unclassified_tint", "sensitive_tint", "button"):
            assert contrast(getattr(colours, role), getattr(colours, ground)) >= 4.5, (role, ground)


@THEMES
def test_shapes_have_contrast_by_every_role(colours: Colours) -> None:
    for role in SHAPE:
        for ground in (*GROUNDS, "unclassified_tint", "sensitive_tint", "selection"):
            if role == "border" and ground not in GROUNDS:
                continue  # borders are of fields, rules and tables, never of marked or selected text
            assert contrast(getattr(colours, role), getattr(colours, ground)) >= 3, (role, ground)


@THEMES
def test_letters_on_a_filled_chip_have_contrast(colours: Colours) -> None:
    for mark in ("U", "SBU", "C", None):
        assert contrast(colours.base, colours.marking(mark)) >= 4.5


def test_stark_themes_tell_nothing_by_a_tint() -> None:
    for colours in (STARK_LIGHT, STARK_DARK):
        assert colours.unclassified_tint == colours.sensitive_tint == colours.base
    assert set(CHOSEN) == set(Choice) - {Choice.SYSTEM}


def test_signs_and_chips_take_the_colours_of_the_theme(desk: Desk) -> None:
    for choice, colours in CHOSEN.items():
        desk.window.theme.choose(choice)
        assert colours_in_force() is colours


def test_lists_of_terms_differ_in_grey(qapp: QApplication) -> None:
    drawn = []
    for index in range(len(SHAPES)):
        image = QImage(80, 20, QImage.Format.Format_RGB32)
        image.fill(QColor(LIGHT.base))
        painter = QPainter(image)
        paint_terms(painter, [(QRectF(4, 2, 70, 14), index)], LIGHT)
        painter.end()
        grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
        drawn.append([grey.pixelColor(x, y).value() < 160 for y in range(20) for x in range(80)])
    assert len(NAMES) == len(SHAPES)
    for one, other in combinations(drawn, 2):
        assert sum(a != b for a, b in zip(one, other, strict=True)) > 12


def test_in_grey_a_decision_is_still_seen_in_both_texts(desk: Desk) -> None:
    for keys, view in (("Ctrl+Shift+1", desk.window.raw), ("Ctrl+Shift+2", desk.window.reading)):
        desk.press(keys)
        desk.press("N Escape")
        before = picture_of(view).convertToFormat(QImage.Format.Format_Grayscale8)
        desk.press("Shift+U Escape")
        after = picture_of(view).convertToFormat(QImage.Format.Format_Grayscale8)
        spots = [(x, y) for y in range(after.height()) for x in range(after.width())]
        strong = sum(abs(before.pixelColor(x, y).value() - after.pixelColor(x, y).value()) > 60 for x, y in spots)
        assert strong > 40
        desk.press("Ctrl+Z")


# Keys and focus


def test_tab_goes_round_and_is_caught_nowhere(desk: Desk) -> None:
    desk.press("N")
    first = desk.focused()
    visited = []
    for _ in range(60):
        desk.press("Tab")
        visited.append(desk.focused())
        if visited[-1] is first:
            break
    assert visited[-1] is first
    assert len(set(visited)) == len(visited) > 4
    assert all(widget is not None and widget.accessibleName() for widget in visited)


@pytest.mark.parametrize("choice", [Choice.LIGHT, Choice.DARK, Choice.STARK_LIGHT, Choice.STARK_DARK])
def test_the_pane_with_the_focus_wears_a_ring_that_is_seen(desk: Desk, choice: Choice) -> None:
    desk.window.theme.choose(choice)
    colours = desk.window.theme.colours
    for keys, pane in (
        ("Ctrl+Shift+1", desk.window.raw),
        ("Ctrl+Shift+2", desk.window.reading),
        ("Ctrl+2", desk.window.tree.view),
    ):
        desk.press(keys)
        assert isinstance(pane, QFrame)
        edge = QRect(0, pane.height() // 2, 2, 1)
        assert has_focus(pane)
        QApplication.processEvents()  # the palette reaches the panes by events
        assert colours_in(picture_of(pane), edge) == {colours.frame}
        desk.press("F6")
        assert colours.frame not in colours_in(picture_of(pane), edge)


def test_targets_are_large_enough_to_hit(desk: Desk) -> None:
    for button in desk.window.findChildren(QToolButton):
        if button.isVisible() and button.objectName() not in {"qt_dockwidget_closebutton", "qt_dockwidget_floatbutton"}:
            assert button.width() >= 24, button.accessibleName()
            assert button.height() >= 24 or button.parent() is desk.window.status, button.accessibleName()


# Size


def test_everything_is_there_at_twice_the_size(desk: Desk) -> None:
    desk.window.raw.set_zoom(200)
    assert desk.window.raw.horizontalScrollBar().maximum() == 0
    desk.press("Ctrl+Shift+2 N")
    view = desk.window.reading
    assert view.text_right <= view.viewport().width()
    assert view.rows_shown().rows
    assert view.sees(view.textCursor().selectionStart())


def test_larger_letters_of_the_system_are_taken_up(desk: Desk, qapp: QApplication) -> None:
    usual = qapp.font()
    larger = qapp.font()
    larger.setPointSizeF(usual.pointSizeF() * 2)
    try:
        qapp.setFont(larger)
        desk.press("Ctrl+Shift+2")
        desk.window.reading.make_again()
        assert desk.window.reading.document().defaultFont().pointSizeF() >= larger.pointSizeF()
        for label in desk.window.status.findChildren(QLabel):
            assert label.height() <= desk.window.status.height()
    finally:
        qapp.setFont(usual)


# Words


@pytest.mark.parametrize(
    ("said", "heard"),
    [
        (
            "Paragraph 3, written SBU, marked U, 5 of 9 reviewed.",
            "Paragraph 3, written S B U, marked U, 5 of 9 reviewed.",
        ),
        ("marked SBU/NF", "marked S B U N F"),
        ("marked C/NF", "marked C N F"),
        ("8 SBU, 1 U; header says UNCLAS, SENSITIVE", "8 S B U, 1 U; header says UNCLAS, SENSITIVE"),
        ("SBUX and A/B", "SBUX and A/B"),
    ],
)
def test_markings_are_spelled(said: str, heard: str) -> None:
    assert spelled(said) == heard


@given(st.text(alphabet="SBU/NF ,a1"))
def test_spelling_leaves_all_other_characters(text: str) -> None:
    assert spelled(text).replace(" ", "").replace("/", "") == text.replace(" ", "").replace("/", "")
    assert spelled(spelled(text)) == spelled(text)


def test_each_decision_is_announced(desk: Desk) -> None:
    desk.press("N")
    spoken = desk.window.announcer
    for keys, words in (
        ("Shift+U", "Paragraph 1, written S B U, marked U, 1 of 4 reviewed."),
        ("Shift+A", "Paragraph 1, written S B U, accepted as written, 1 of 4 reviewed."),
        ("G", "Flag paragraph 1."),
        ("Ctrl+Z", "Undone: Flag paragraph 1. 1 of 4 reviewed."),
    ):
        desk.press(keys)
        assert spoken.spoken[-1] == words


def test_a_row_of_the_structure_is_heard_whole(desk: Desk) -> None:
    QAccessible.setActive(True)
    desk.press("N N Shift+S")
    heard = QAccessible.queryAccessibleInterface(desk.window.tree.view)
    names = [heard.child(index).text(QAccessible.Text.Name) for index in range(heard.childCount())]
    assert any(
        name.startswith("Paragraph 2, written U, marked S B U by you, 1 of 4 reviewed. The newspaper") for name in names
    )
    assert desk.window.tree.view.model().columnCount() == len(Column)


def named(widget: QWidget) -> Iterator[tuple[QWidget, str, QAccessible.Role]]:
    for each in widget.findChildren(QWidget):
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus and each.isVisible():
            interface = QAccessible.queryAccessibleInterface(each)
            yield each, interface.text(QAccessible.Text.Name), interface.role()


def test_panes_have_names_and_roles(desk: Desk) -> None:
    QAccessible.setActive(True)
    found = {name: role for _, name, role in named(desk.window)}
    assert found["Cable text"] is QAccessible.Role.EditableText
    assert any(role in (QAccessible.Role.Tree, QAccessible.Role.Table) for role in found.values())
    desk.press("Ctrl+Shift+2")
    assert {name: role for _, name, role in named(desk.window)}["Reading view"] is QAccessible.Role.EditableText
