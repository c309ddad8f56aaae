"""The raw pane, driven as a person drives it."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import (
    QAction,
    QColor,
    QGuiApplication,
    QImage,
    QKeySequence,
    QPainter,
    QTextCursor,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import reader
from reader.app.look.theme import Choice
from reader.app.texts.raw_paint import Shown, paint_selection
from reader.app.texts.raw_text import ZOOMS
from reader.cable.kinds import Kind
from tests.app.bench import Bench, bench, sample
from tests.app.pictures import picture_of

__all__ = ["bench"]
LEFT = Qt.MouseButton.LeftButton
NO_KEY = Qt.KeyboardModifier.NoModifier


def rect_at(bench: Bench, offset: int) -> QRect:
    """Where a caret at an offset is drawn."""
    assert bench.raw._scene is not None
    cursor = QTextCursor(bench.raw.document())
    cursor.setPosition(bench.raw._scene.positions.to_widget(offset))
    return bench.raw.cursorRect(cursor)


def picture(bench: Bench) -> QImage:
    return picture_of(bench.raw.viewport())


def turn_wheel(bench: Bench, eighths: int, modifier: Qt.KeyboardModifier) -> None:
    where = QPointF(50, 50)
    event = QWheelEvent(
        where,
        bench.raw.viewport().mapToGlobal(where),
        QPoint(),
        QPoint(0, eighths),
        Qt.MouseButton.NoButton,
        modifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(bench.raw.viewport(), event)


def test_shows_the_text_read_only_with_its_name(bench: Bench) -> None:
    assert bench.raw.document().characterCount() == len(bench.cable.source.text) + 1
    assert bench.raw.isReadOnly()
    assert bench.raw.accessibleName() == "Cable text"
    assert bench.raw.accessibleDescription()


def test_opening_goes_nowhere(bench: Bench) -> None:
    bench.open(sample("09VALLETTA288"))
    assert bench.places == []
    assert bench.selected() == (0, 0)
    assert bench.top() == 0


def test_every_node_is_selected_to_the_character(bench: Bench) -> None:
    tree = bench.cable.tree
    for number, node in enumerate(tree.nodes):
        bench.session.select(number, "tree")
        assert bench.selected() == (node.start, node.end)
        assert bench.raw.createMimeDataFromSelection().text() == tree.slice(number)
        assert rect_at(bench, node.start).top() >= 0
        assert rect_at(bench, node.start).bottom() <= bench.raw.viewport().height()


def test_nothing_scrolls_while_the_start_is_visible(bench: Bench) -> None:
    number = bench.paragraph(2)
    bench.session.select(number)
    bench.raw.put_at(bench.cable.tree.nodes[number].start, 0.95)
    before = bench.top()
    assert rect_at(bench, bench.cable.tree.nodes[number].end).bottom() > bench.raw.viewport().height()
    for origin in ("tree", "go", "raw"):
        bench.session.select(number, origin)
        bench.session.select(bench.cable.tree.within(number, Kind.MARK) or 0, origin)
        assert bench.top() == before


@pytest.mark.parametrize("origin", ["tree", "go"])
def test_a_start_out_of_sight_comes_to_a_third_of_the_height(bench: Bench, origin: str) -> None:
    for number in (bench.paragraph(4), bench.paragraph(1), bench.paragraph(6), bench.paragraph(2)):
        bench.session.select(0)
        bench.raw.verticalScrollBar().setValue(bench.raw.verticalScrollBar().maximum() if number < 100 else 0)
        start = bench.cable.tree.nodes[number].start
        if bench.raw.sees(start):
            continue
        bench.session.select(number, origin)
        share = rect_at(bench, start).top() / bench.raw.viewport().height()
        end_of_text = bench.top() == bench.raw.verticalScrollBar().maximum()
        assert share == pytest.approx(1 / 3, abs=0.05) or (end_of_text and share > 1 / 3)


def test_the_text_keeps_still_where_the_caret_led(bench: Bench) -> None:
    bench.raw.verticalScrollBar().setValue(20)
    bench.session.place_caret(3, 3)
    assert bench.top() == 20


def test_going_to_the_current_place_reveals_it_again(bench: Bench) -> None:
    number = bench.paragraph(7)
    bench.session.select(number, "tree")
    bench.raw.verticalScrollBar().setValue(0)
    bench.session.select(number, "tree")
    assert bench.raw.sees(bench.cable.tree.nodes[number].start)
    assert bench.top() > 0


def test_arrow_keys_move_the_current_place(bench: Bench, qtbot: QtBot) -> None:
    start = bench.cable.tree.nodes[bench.paragraph(3)].start
    bench.session.place_caret(start, start)
    bench.places.clear()
    QTest.keyClick(bench.raw, Qt.Key.Key_Right)
    assert [(place.start, place.end, place.origin) for place in bench.places] == [(start + 1, start + 1, "raw")]
    assert bench.cable.tree.nodes[bench.places[0].number].kind is Kind.LABEL
    QTest.keyClick(bench.raw, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert bench.places[-1].start == start + 1
    assert bench.places[-1].end == start + 2
    assert len(bench.places) == 2
    QTest.keyClick(bench.raw, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert bench.places[-1].start == len(bench.cable.source.text)


def test_a_click_goes_to_the_deepest_node(bench: Bench, qtbot: QtBot) -> None:
    mark = bench.cable.tree.within(bench.paragraph(1), Kind.MARK)
    assert mark is not None
    start = bench.cable.tree.nodes[mark].start
    bench.raw.put_at(start, 0.5)
    QTest.mouseClick(bench.raw.viewport(), LEFT, NO_KEY, rect_at(bench, start + 2).center())
    assert bench.session.location.number == mark
    assert bench.session.location.start == start + 2


def test_dragging_over_selected_text_selects_anew(bench: Bench, qtbot: QtBot) -> None:
    number = bench.paragraph(1)
    node = bench.cable.tree.nodes[number]
    bench.session.select(number)
    begin, end = rect_at(bench, node.start + 20).center(), rect_at(bench, node.start + 30).center()
    viewport = bench.raw.viewport()
    QTest.mousePress(viewport, LEFT, NO_KEY, begin)
    QTest.mouseMove(viewport, begin + QPoint(20, 0))
    QTest.mouseMove(viewport, end)
    QTest.mouseRelease(viewport, LEFT, NO_KEY, end)
    assert bench.selected() == (node.start + 20, node.start + 30)
    assert bench.session.location.start == node.start + 20
    assert bench.session.location.chosen


def test_letters_are_left_to_commands(bench: Bench) -> None:
    class Presses:
        count = 0

        def add(self) -> None:
            self.count += 1

    presses = Presses()
    for key in ("U", "Backspace", "Ctrl+Z", "Shift+S", "F2", "["):
        action = QAction(bench.panes)
        action.setShortcut(QKeySequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(presses.add)
        bench.panes.addAction(action)
        QTest.keySequence(bench.raw, QKeySequence(key))
    assert presses.count == 6
    before = bench.raw.document().revision()
    QTest.keyClicks(bench.raw, "xyz")
    assert bench.raw.document().revision() == before
    assert bench.places == []


def test_tab_leaves(bench: Bench, qtbot: QtBot) -> None:
    assert bench.raw.hasFocus()
    QTest.keyClick(bench.raw, Qt.Key.Key_Tab)
    assert not bench.raw.hasFocus()


def test_the_caret_is_always_drawn(bench: Bench) -> None:
    start = bench.cable.tree.nodes[bench.first(Kind.DTG)].start
    bench.session.place_caret(start, start)
    where = bench.raw.cursorRect()
    assert where.width() == 2
    for pane, colour in ((bench.raw, bench.theme.colours.text), (bench.tree.view, bench.theme.colours.muted)):
        pane.setFocus()
        image = picture(bench)
        for x in (where.left(), where.left() + 1):
            assert image.pixelColor(x, where.center().y()).name() == colour


def test_escape_takes_frame_and_selection_away(bench: Bench, qtbot: QtBot) -> None:
    number = bench.first(Kind.ROUTING)
    bench.session.select(number)
    frame = QColor(bench.theme.colours.frame)
    assert frame.name() in colours_of(picture(bench))
    QTest.keyClick(bench.raw, Qt.Key.Key_Escape)
    assert bench.selected() == (bench.cable.tree.nodes[number].start,) * 2
    assert frame.name() not in colours_of(picture(bench))
    bench.session.select(number)
    assert frame.name() in colours_of(picture(bench))


def colours_of(image: QImage) -> set[str]:
    width, height = image.width(), image.height()
    return {image.pixelColor(x, y).name() for x in range(0, width, 3) for y in range(height)}


def test_copy_gives_the_characters_of_the_source(bench: Bench, qtbot: QtBot) -> None:
    text = "R 241755Z JUN 08\r\nFM A\x0cB\r\rC\u2028D \U0001f600\x00\ufeff end\r\n"
    bench.open(reader.parse(text))
    QTest.keyClick(bench.raw, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert bench.session.location.start == 0
    assert bench.session.location.end == len(text)
    QTest.keyClick(bench.raw, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == text


def test_zoom_by_steps_keeps_the_line_at_the_top(bench: Bench) -> None:
    start = bench.cable.tree.nodes[bench.paragraph(4)].start
    bench.raw.put_at(start, 0)
    size = bench.raw.font().pointSizeF()
    bench.raw.zoom_in()
    assert bench.raw.zoom == 110
    assert bench.raw.font().pointSizeF() == pytest.approx(size * 1.1)
    assert abs(rect_at(bench, start).top()) <= 12, bench.raw.zoom
    turn_wheel(bench, 240, Qt.KeyboardModifier.ControlModifier)
    assert bench.raw.zoom == 150
    turn_wheel(bench, -120, Qt.KeyboardModifier.ControlModifier)
    assert bench.raw.zoom == 125
    turn_wheel(bench, -120, Qt.KeyboardModifier.NoModifier)
    assert bench.raw.zoom == 125
    bench.raw.zoom_reset()
    assert bench.raw.font().pointSizeF() == pytest.approx(size)
    for _ in ZOOMS:
        bench.raw.zoom_out()
    assert bench.raw.zoom == ZOOMS[0]


def test_resizing_keeps_the_line_at_the_top(bench: Bench) -> None:
    start = bench.cable.tree.nodes[bench.paragraph(3)].start
    bench.raw.put_at(start, 0)
    for width in (900, 1200, 1500, 1210, 1190, 820, 1200):
        bench.panes.resize(width, 700)
        assert abs(rect_at(bench, start).top()) <= 12, width


def test_hover_is_told_after_a_rest(bench: Bench, qtbot: QtBot) -> None:
    node = bench.cable.tree.nodes[bench.first(Kind.DTG)]
    told: list[int] = []
    bench.session.hovered.connect(told.append)
    with qtbot.waitSignal(bench.session.hovered, timeout=2000):
        QTest.mouseMove(bench.raw.viewport(), rect_at(bench, node.start + 3).center())
        assert told == []
    assert told == [bench.first(Kind.DTG)]
    assert bench.raw._hovered == -1
    with qtbot.waitSignal(bench.session.hovered, timeout=2000):
        QTest.mouseMove(bench.raw.viewport(), QPoint(790, 600))
    assert told[1] == -1


def test_what_is_under_the_mouse_elsewhere_gets_a_frame(bench: Bench) -> None:
    frame = QColor(bench.theme.colours.frame).name()
    assert frame not in colours_of(picture(bench))
    bench.session.hovered.emit(bench.first(Kind.ROUTING))
    assert frame in colours_of(picture(bench))
    bench.session.hovered.emit(-1)
    assert frame not in colours_of(picture(bench))
    assert bench.top() == 0


def test_chips_are_outlined_then_filled_and_nothing_moves(bench: Bench) -> None:
    mark = bench.cable.tree.within(bench.paragraph(1), Kind.MARK)
    assert mark is not None
    node = bench.cable.tree.nodes[mark]
    bench.raw.put_at(node.start, 0.4)
    bench.raw.tint_paragraphs(False)
    begin, end = rect_at(bench, node.start), rect_at(bench, node.end)
    inside = QPoint(begin.left() + 2, begin.top() + 3)
    base = bench.theme.colours.base
    assert picture(bench).pixelColor(inside).name() == base
    sensitive = QColor(bench.theme.colours.sensitive)
    assert sensitive.name() in colours_of(picture(bench).copy(begin.united(end)))
    bench.session.select(bench.paragraph(1))
    bench.session.accept()
    filled = picture(bench).pixelColor(inside)
    assert filled.name() != base
    assert filled.hue() == pytest.approx(sensitive.hue(), abs=4)
    assert (rect_at(bench, node.start), rect_at(bench, node.end)) == (begin, end)
    bench.session.undo()
    bench.session.select(0)
    assert picture(bench).pixelColor(inside).name() != filled.name()


def test_a_changed_mark_gets_a_tag_above_it(bench: Bench) -> None:
    number = bench.paragraph(3)
    node = bench.cable.tree.nodes[number]
    bench.raw.put_at(node.start, 0.4)
    green = QColor(bench.theme.colours.unclassified).name()
    row = rect_at(bench, node.start)
    blank_row_above = QRect(row.left(), row.top() - row.height(), 300, row.height())
    assert green not in colours_of(picture(bench).copy(blank_row_above))
    bench.session.select(number)
    bench.session.mark("U")
    assert green in colours_of(picture(bench).copy(blank_row_above))


def test_nothing_shines_between_the_rows_of_what_is_selected(bench: Bench) -> None:
    pane = bench.raw
    bench.session.select(bench.paragraph(2))
    start, end = bench.selected()
    assert pane._scene is not None
    shown = Shown(pane.rows_shown(), pane._scene, bench.theme.colours, pane._tools)
    rows = [row for row in shown.screen.rows if start <= row.start < row.end < end]
    assert len(rows) > 1
    dense = QImage(pane.viewport().size() * 2, QImage.Format.Format_RGB32)  # as on a screen at 200 %
    dense.setDevicePixelRatio(2)
    dense.fill(Qt.GlobalColor.white)
    painter = QPainter(dense)
    paint_selection(painter, shown, (start, end), QColor("black"))
    painter.end()
    at = round(2 * rows[0].x(rows[0].start)) + 8
    inside = range(round(2 * rows[0].top), round(2 * rows[-1].bottom))
    assert {QColor(dense.pixel(at, y)).name() for y in inside} == {"#000000"}
    assert QColor(dense.pixel(at, inside[0] - 1)).name() == "#ffffff"


def test_paragraphs_are_tinted_by_the_mark_that_counts(bench: Bench) -> None:
    number = bench.paragraph(5)
    bench.raw.put_at(bench.cable.tree.nodes[number].start, 0.2)
    corner = QPoint(bench.raw.viewport().width() - 6, rect_at(bench, bench.cable.tree.nodes[number].start).center().y())
    colours = bench.theme.colours
    assert picture(bench).pixelColor(corner).name() == colours.sensitive_tint
    bench.session.select(number)
    bench.session.mark("U")
    assert picture(bench).pixelColor(corner).name() == colours.unclassified_tint
    bench.raw.tint_paragraphs(False)
    assert picture(bench).pixelColor(corner).name() == colours.base


def test_dark_and_light_are_followed_live(bench: Bench, qtbot: QtBot) -> None:
    bench.theme.choose(Choice.DARK)
    qtbot.waitUntil(lambda: picture(bench).pixelColor(3, 3).name() == bench.theme.colours.base)
    assert bench.theme.colours.text in colours_of(picture(bench))
    assert bench.theme.colours.dark


def test_matches_are_shown(bench: Bench) -> None:
    found = [(node.start, node.end) for node in bench.cable.tree.nodes if node.kind is Kind.TAG]
    ink = QColor(bench.theme.colours.warning).name()
    line = rect_at(bench, found[0][0]).united(rect_at(bench, found[-1][1])).adjusted(-2, -2, 2, 2)
    assert ink not in colours_of(picture(bench).copy(line))
    bench.raw.show_matches(found, 0)
    assert ink in colours_of(picture(bench).copy(line))
    bench.raw.show_matches([], -1)
    assert ink not in colours_of(picture(bench).copy(line))


def test_closing_leaves_an_empty_pane(bench: Bench) -> None:
    bench.session.close()
    assert bench.raw.document().characterCount() == 1
    bench.raw.on_caret_moved()
    bench.raw.show_matches([(0, 1)], 0)
    assert not picture(bench).isNull()
    assert bench.places == []


@pytest.mark.parametrize(
    "text",
    ["", "\n", "x", "1. (SBU) a\n" * 3, "\r\n\r\n1. (U)\x0c\r\n", "A" * 50_000, "1. (SBU) " + "word " * 40_000],
    ids=["empty", "blank", "one", "short", "crlf", "one-line", "long-paragraph"],
)
def test_odd_texts_are_painted(bench: Bench, text: str) -> None:
    bench.open(reader.parse(text))
    last = len(bench.cable.tree.nodes) - 1
    for number in {0, last}:
        bench.session.select(number, "tree")
        assert not picture(bench).isNull()
    bench.session.place_caret(len(text), len(text))
    assert bench.selected()[1] == bench.raw.document().characterCount() - 1
    bench.raw.put_at(bench.selected()[1], 1 / 3)
    assert not picture(bench).isNull()


def test_ten_megabytes_open_and_scroll(bench: Bench) -> None:
    text = ("1. (SBU) A line of an invented cable, some seventy characters long or so.\n" * 15 + "\n") * 9500
    assert len(text) > 10_000_000
    cable = reader.parse(text[:200_000])
    begun = time.perf_counter()
    bench.raw.setPlainText(text)
    picture(bench)
    bench.raw.put_at(len(text) // 2, 1 / 3)
    picture(bench)
    assert time.perf_counter() - begun < 8
    bench.open(cable)


@pytest.mark.parametrize("word", ["A", "A.", "\u0416", "(", "x\u00ad"])
def test_a_line_of_a_million_characters_is_shown_at_once(bench: Bench, word: str) -> None:
    cable = reader.parse("\n1. (U) " + word * (1_000_000 // len(word)) + "\n")
    begun = time.process_time()
    bench.open(cable)
    picture(bench)
    assert time.process_time() - begun < 5
    bench.open(sample())
    wrap = bench.raw.wordWrapMode()
    assert wrap == QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere


def seconds_to_repaint(bench: Bench, number: int) -> float:
    """Processor time from a decision to the picture of it, the best of some; other programs do not count."""
    took = []
    for _ in range(12):
        bench.session.select(number)
        QApplication.processEvents()
        begun = time.process_time()
        bench.session.mark("U", advance=False)
        QApplication.processEvents()
        took.append(time.process_time() - begun)
        bench.session.undo()
    return min(took)


def test_a_decision_is_seen_within_a_frame(bench: Bench) -> None:
    assert seconds_to_repaint(bench, bench.paragraph(3)) < 0.016


def test_a_decision_is_seen_within_a_frame_on_the_largest_real_cable(bench: Bench, corpus: Path) -> None:
    bench.open(reader.read_cable(max(corpus.glob("*.txt"), key=file_size)))
    units = bench.session.rollup().units
    assert seconds_to_repaint(bench, units[len(units) // 2].number) < 0.016


def file_size(file: Path) -> int:
    return file.stat().st_size
