"""The mark around the button that keys reached."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from reader.app.widgets.focus_mark import THICK, FocusMark
from tests.app.desk import Desk
from tests.app.pictures import picture_of


def marked(button: QPushButton) -> bool:
    """Whether the colour of the mark is seen along the upper edge of a button, as thick as it should be."""
    picture, accent = picture_of(button), button.palette().accent().color().name()
    middle = button.width() // 3
    return all(picture.pixelColor(middle, y).name() == accent for y in range(int(THICK)))


def test_keys_mark_the_button_that_they_reach_and_no_other(desk: Desk) -> None:
    desk.window.opening.sample()
    desk.window.docks.focus("hand-over")
    save, export = desk.window.desk.handover.save, desk.window.desk.handover.export
    save.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(save, Qt.Key.Key_Tab)
    QApplication.processEvents()
    assert export.hasFocus()
    assert marked(export)
    assert not marked(save)
    export.resize(export.width() + 20, export.height())
    assert [mark.size() for mark in export.findChildren(FocusMark)] == [export.size()]
    desk.window.raw.setFocus()
    QApplication.processEvents()
    assert not marked(export)


def test_the_mouse_marks_nothing(desk: Desk) -> None:
    desk.window.opening.sample()
    desk.window.docks.focus("hand-over")
    desk.window.raw.setFocus(Qt.FocusReason.MouseFocusReason)
    save = desk.window.desk.handover.save
    desk.window.setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange, False)
    save.setFocus(Qt.FocusReason.MouseFocusReason)
    assert save.hasFocus()
    assert not marked(save)
