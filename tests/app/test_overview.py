"""The strip beside the scroll bar, and the outlines while Alt is held."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QHelpEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from reader.app.look.theme import Choice
from reader.app.texts import outlines
from reader.app.texts.overview_marks import Lane, OnStrip, findings_on_strip, matches_on_strip
from reader.cable.diagnostics import Diagnostic, Severity
from reader.review.rollup import State
from tests.app.desk import CABLE, Desk

MakeDesk = Callable[[], Desk]
MORE = "\n".join(f"{number}. (U) Again a paragraph of some words.\n" for number in range(4, 60))
LONG = CABLE.replace("4. (SBU)", f"{MORE}\n60. (SBU)")


@pytest.fixture
def long_desk(make_desk: MakeDesk) -> Desk:
    """A window with a cable that is far longer than the screen."""
    made = make_desk()
    made.open(made.write(LONG))
    made.window.resize(1000, 700)
    QApplication.processEvents()
    return made


def shapes(desk: Desk, lane: Lane) -> list[OnStrip]:
    fixed, found = desk.window.overview._placed()
    return [shape for shape in (*fixed, *found) if shape.lane is lane]


def click(desk: Desk, shape: OnStrip) -> None:
    strip = desk.window.overview
    place = QPoint(round(strip_left(shape)), round((shape.top + min(shape.bottom, shape.top + 4)) / 2))
    QTest.mouseClick(strip, Qt.MouseButton.LeftButton, pos=place)


def strip_left(shape: OnStrip) -> float:
    from reader.app.texts.overview_shapes import LEFT

    return LEFT[shape.lane] + 3


def test_every_unit_has_a_bar_in_the_order_of_the_text(long_desk: Desk) -> None:
    bars = shapes(long_desk, Lane.BAR)
    assert [bar.unit for bar in bars] == list(long_desk.session.rollup().units)
    tops = [bar.top for bar in bars]
    assert tops == sorted(tops)
    assert 0 <= tops[0] < tops[-1] < long_desk.window.overview.height()


def test_a_click_on_a_bar_goes_to_its_paragraph(long_desk: Desk) -> None:
    bar = shapes(long_desk, Lane.BAR)[40]
    click(long_desk, bar)
    assert long_desk.session.location.number == bar.number
    assert long_desk.window.raw.sees(long_desk.window.raw.textCursor().selectionStart())


def test_a_click_beside_all_shapes_scrolls_there(long_desk: Desk) -> None:
    strip, scroll = long_desk.window.overview, long_desk.window.raw.verticalScrollBar()
    QTest.mouseClick(strip, Qt.MouseButton.LeftButton, pos=QPoint(20, strip.height() - 12))
    assert scroll.value() > scroll.maximum() * 0.8
    here = long_desk.session.location
    assert here.number == -1


def test_matches_are_on_the_strip_and_the_current_one_stands_out(long_desk: Desk) -> None:
    long_desk.press("Ctrl+F A G A I N")
    found = shapes(long_desk, Lane.MATCH)
    assert len(found) > 50
    assert [shape.index for shape in found if shape.current] == [0]
    click(long_desk, found[-1])
    assert long_desk.window.raw.textCursor().selectedText() == "Again"
    long_desk.press("Escape")
    assert shapes(long_desk, Lane.MATCH) == []


def test_decisions_are_drawn_at_once(long_desk: Desk) -> None:
    before = long_desk.window.overview.grab().toImage()
    long_desk.press("N U")
    state = shapes(long_desk, Lane.STATE)[0]
    assert state.unit is not None
    assert state.unit.state is State.CHANGED
    assert long_desk.window.overview.grab().toImage() != before


def test_findings_that_lie_over_each_other_show_the_loudest() -> None:
    made = [
        Diagnostic("a", severity, "Odd.", at, at + 1)
        for severity, at in ((Severity.INFO, 0), (Severity.ERROR, 1), (Severity.WARNING, 2), (Severity.INFO, 90))
    ]
    placed = findings_on_strip(made, float)
    assert [shape.finding.severity for shape in placed if shape.finding] == [Severity.ERROR, Severity.INFO]


def test_shapes_say_what_they_are(long_desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda _place, text, _widget: told.append(text))
    strip, bar = long_desk.window.overview, shapes(long_desk, Lane.BAR)[2]
    place = QPoint(5, round(bar.top + 1))
    QApplication.sendEvent(strip, QHelpEvent(QEvent.Type.ToolTip, place, strip.mapToGlobal(place)))
    assert ["Paragraph 3: written SBU, not reviewed" in text for text in told] == [True]


def test_marks_differ_on_the_strip_without_colour(long_desk: Desk) -> None:
    """U and SBU are drawn in other columns of pixels, which a grey picture keeps."""
    long_desk.window.theme.choose(Choice.LIGHT)
    image = long_desk.window.overview.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    ratio = image.width() / long_desk.window.overview.width()

    def dark(shape: OnStrip) -> set[int]:
        y = round((shape.top + 2) * ratio)
        ground = image.pixelColor(round(12 * ratio), round(2 * ratio)).lightness()
        return {x for x in range(round(10 * ratio)) if image.pixelColor(x, y).lightness() < ground - 60}

    bars = [bar for bar in shapes(long_desk, Lane.BAR) if bar.bottom - bar.top >= 3]
    by_mark = {bar.unit.written: dark(bar) for bar in bars if bar.unit is not None}
    assert by_mark["U"] != by_mark["SBU"]
    assert by_mark["U"]
    long_desk.window.theme.choose(Choice.SYSTEM)


def test_the_picture_is_kept_until_something_changes(long_desk: Desk) -> None:
    strip = long_desk.window.overview
    long_desk.window.raw.verticalScrollBar().setValue(30)  # what comes on the screen may be laid out only then
    strip.grab()
    kept = strip._picture
    long_desk.window.raw.verticalScrollBar().setValue(28)
    strip.grab()
    assert strip._picture is kept
    long_desk.press("N U")
    strip.grab()
    assert strip._picture is not kept


def overlay(desk: Desk) -> QWidget:
    found = desk.window.raw.viewport().findChild(QWidget, "outlines")
    assert isinstance(found, QWidget)
    return found


def test_alt_held_shows_every_outline_and_letting_go_hides_them(desk: Desk, qtbot: QtBot) -> None:
    raw = desk.window.raw
    before = raw.viewport().grab().toImage()
    QTest.keyPress(raw, Qt.Key.Key_Alt, Qt.KeyboardModifier.AltModifier)
    assert not overlay(desk).isVisible()
    qtbot.waitUntil(overlay(desk).isVisible, timeout=3 * outlines.HELD)
    assert raw.viewport().grab().toImage() != before
    QTest.keyRelease(raw, Qt.Key.Key_Alt)
    assert not overlay(desk).isVisible()
    assert desk.focused() is raw
    assert raw.viewport().grab().toImage() == before


def test_outlines_stand_where_the_text_does_after_it_was_scrolled(desk: Desk, qtbot: QtBot) -> None:
    desk.window.resize(700, 500)
    desk.window.raw.setFocus()
    bar = desk.window.raw.verticalScrollBar()
    assert bar.maximum() > 3
    bar.setValue(3)
    QTest.keyPress(desk.window.raw, Qt.Key.Key_Alt)
    qtbot.waitUntil(overlay(desk).isVisible, timeout=3 * outlines.HELD)
    assert overlay(desk).geometry() == desk.window.raw.viewport().rect()
    bar.setValue(1)
    assert overlay(desk).geometry() == desk.window.raw.viewport().rect()
    QTest.keyRelease(desk.window.raw, Qt.Key.Key_Alt)


def test_alt_with_another_key_shows_no_outlines(desk: Desk, qtbot: QtBot) -> None:
    raw = desk.window.raw
    desk.press("N N")
    QTest.keyPress(raw, Qt.Key.Key_Alt, Qt.KeyboardModifier.AltModifier)
    desk.press("Alt+Left")
    assert not overlay(desk)._timer.isActive()  # type: ignore[attr-defined]
    assert desk.paragraph == 1


def test_the_mouse_reaches_the_text_through_the_outlines(desk: Desk, qtbot: QtBot) -> None:
    raw = desk.window.raw
    QTest.keyPress(raw, Qt.Key.Key_Alt, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(overlay(desk).isVisible, timeout=3 * outlines.HELD)
    assert desk.window.childAt(raw.viewport().mapTo(desk.window, QPointF(60, 60).toPoint())) is raw.viewport()
    QTest.keyRelease(raw, Qt.Key.Key_Alt)


def test_matches_on_one_row_of_pixels_have_one_rule_and_the_current_one_its_own() -> None:
    found = [(at, at + 1) for at in range(0, 3000, 3)]
    asked = []

    def down(offset: int) -> float:
        asked.append(offset)
        return offset / 100

    firsts = [next(index for index, (start, _) in enumerate(found) if start // 100 == row) for row in range(30)]
    assert [shape.index for shape in matches_on_strip(found, -1, down)] == firsts
    assert len(asked) < len(found)
    shown = matches_on_strip(found, 510, down)
    assert [shape.index for shape in shown] == sorted([*firsts, 510])
    assert [shape.index for shape in shown if shape.current] == [510]
    assert [shape.index for shape in matches_on_strip(found, firsts[3], down)] == firsts
    assert matches_on_strip([], 0, down) == []


def test_of_a_long_text_it_is_drawn_in_portions_and_seen_when_it_is_whole(
    make_desk: MakeDesk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.app.texts.overview_places.LONG", 10)
    monkeypatch.setattr("reader.app.texts.overview_places.LOOKED_UP", 50)
    monkeypatch.setattr("reader.app.texts.overview.EACH", 3)
    desk = make_desk()
    desk.open(desk.write(LONG))
    QApplication.processEvents()
    overview = desk.window.overview
    desk.press("N", desk.window.raw)
    qtbot.waitUntil(lambda: overview._work is None and not overview._pause.isActive())
    before, portions = overview._picture, 0
    desk.press("U", desk.window.raw)
    overview._pause.stop()
    overview._on_rest()  # as when the keys rest; no event comes between before all is drawn
    while overview._work is not None:
        assert overview._picture is before
        portions += 1
        overview._on_bit()
        if portions == 2:
            desk.press("S", desk.window.raw)  # it is drawn once more for this
    assert portions > 5
    qtbot.waitUntil(lambda: overview._work is None and not overview._pause.isActive())
    assert overview._picture is not None
    assert overview._picture.toImage() == overview._drawn().toImage()
    assert before is not None
    assert overview._picture.toImage() != before.toImage()
