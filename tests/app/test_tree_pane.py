"""The structure pane, driven as a person drives it, in step with the text."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

import reader
from reader.app.look.theme import Choice
from reader.app.structure.tree_delegate import chip_width, last_of_name
from reader.app.structure.tree_looks import Column
from reader.cable.kinds import Kind
from tests.app.bench import Bench, bench, sample
from tests.app.pictures import picture_of

__all__ = ["bench"]
Key = Qt.Key
NO_KEY = Qt.KeyboardModifier.NoModifier


def opened(bench: Bench, number: int) -> bool:
    return bench.tree.view.isExpanded(bench.tree.model.index_of(number))


def picture(bench: Bench) -> QImage:
    return picture_of(bench.tree.view.viewport())


def dotted(bench: Bench, number: int) -> bool:
    """Whether a row wears a frame: some of its upper edge is in the frame's colour, and some is not."""
    rect = bench.row_rect(number)
    image = picture(bench)
    edge = {image.pixelColor(x, rect.top() + 1).name() for x in range(4, image.width() - 4)}
    return QColor(bench.theme.colours.frame).name() in edge and len(edge) > 1


def test_sections_are_open_and_lists_closed(bench: Bench) -> None:
    for kind in (Kind.TRANSMISSION, Kind.ROUTING, Kind.HEADER, Kind.BODY, Kind.ENDING):
        assert opened(bench, bench.first(kind)), kind
    for kind in (Kind.INFO, Kind.TAGS, Kind.REFERENCES):
        assert not opened(bench, bench.first(kind)), kind
    assert bench.current() == -1


def test_names_are_there_for_screen_readers(bench: Bench) -> None:
    assert bench.tree.view.accessibleName() == "Structure"
    assert bench.tree.view.accessibleDescription()
    assert bench.tree.filter.accessibleName() == "Filter the structure"


def test_clicking_every_row_selects_exactly_its_characters(bench: Bench) -> None:
    bench.tree.view.expandAll()
    outline = bench.tree.model.outline
    assert outline is not None
    for number in outline.places:
        bench.tree.view.scrollTo(bench.tree.model.index_of(number))
        bench.click_row(number)
        node = bench.cable.tree.nodes[number]
        assert bench.session.location.number == number
        assert bench.session.location.origin == "tree"
        assert bench.selected() == (node.start, node.end)
        assert bench.raw.sees(node.start)
        assert bench.current() == number


def test_clicking_the_current_row_reveals_again(bench: Bench) -> None:
    number = bench.paragraph(2)
    bench.tree.view.scrollTo(bench.tree.model.index_of(number))
    bench.click_row(number)
    bench.raw.verticalScrollBar().setValue(0)
    assert not bench.raw.sees(bench.cable.tree.nodes[number].start)
    bench.click_row(number)
    assert bench.raw.sees(bench.cable.tree.nodes[number].start)


def test_clicking_the_row_around_the_caret_selects_all_of_it(bench: Bench) -> None:
    number = bench.paragraph(1)
    node = bench.cable.tree.nodes[number]
    bench.session.place_caret(node.start + 1, node.start + 1)
    assert bench.current() == number
    bench.click_row(number)
    assert bench.selected() == (node.start, node.end)


def test_arrow_keys_go_from_row_to_row(bench: Bench) -> None:
    bench.session.select(bench.paragraph(1))
    bench.tree.view.setFocus()
    bench.places.clear()
    QTest.keyClick(bench.tree.view, Key.Key_Down)
    assert [bench.cable.tree.nodes[place.number].kind for place in bench.places] == [Kind.HEADING]
    QTest.keyClick(bench.tree.view, Key.Key_Down)
    assert bench.session.location.number == bench.paragraph(2)
    assert bench.tree.view.hasFocus()
    assert len(bench.places) == 2


def test_enter_reveals_and_asks_for_the_text(bench: Bench, qtbot: QtBot) -> None:
    number = bench.paragraph(3)
    bench.session.select(number)
    bench.raw.verticalScrollBar().setValue(0)
    bench.tree.view.setFocus()
    for key in (Key.Key_Return, Key.Key_Enter):
        bench.raw.verticalScrollBar().setValue(0)
        with qtbot.waitSignal(bench.tree.raw_wanted):
            QTest.keyClick(bench.tree.view, key)
        assert bench.raw.sees(bench.cable.tree.nodes[number].start)


def test_letters_search_nothing(bench: Bench) -> None:
    bench.session.select(bench.paragraph(1))
    bench.tree.view.setFocus()
    bench.places.clear()
    QTest.keyClicks(bench.tree.view, "tbcs")
    assert bench.places == []
    assert bench.current() == bench.paragraph(1)


def test_getting_the_focus_goes_nowhere(bench: Bench) -> None:
    bench.tree.view.setFocus()
    assert bench.tree.view.hasFocus()
    assert bench.places == []
    assert bench.tree.view.currentIndex().isValid()
    assert bench.current() == -1
    QTest.keyClick(bench.tree.view, Key.Key_Down)
    assert bench.session.location.number == bench.first(Kind.START)


def test_the_caret_leads_the_tree_and_never_takes_the_focus(bench: Bench) -> None:
    assert bench.raw.hasFocus()
    for number in range(1, 10):
        node = bench.cable.tree.nodes[bench.paragraph(number)]
        bench.session.place_caret(node.start + 20, node.start + 20)
        assert bench.current() == bench.paragraph(number)
        assert bench.tree.view.viewport().rect().intersects(bench.row_rect(bench.paragraph(number)))
    assert bench.raw.hasFocus()
    assert len(bench.places) == 9


def test_a_closed_row_stands_for_what_is_in_it(bench: Bench) -> None:
    info = bench.first(Kind.INFO)
    addressee = bench.cable.tree.children(info)[1]
    bench.session.select(addressee)
    assert bench.current() == info
    assert not opened(bench, info)
    assert dotted(bench, info)
    bench.tree.view.expand(bench.tree.model.index_of(info))
    assert bench.current() == addressee
    assert not dotted(bench, info)
    bench.tree.view.collapse(bench.tree.model.index_of(info))
    assert bench.current() == info
    assert len(bench.places) == 1, "opening and closing goes nowhere"


def test_closing_a_section_with_the_mouse_goes_nowhere(bench: Bench) -> None:
    number = bench.paragraph(1)
    bench.session.select(number)
    bench.places.clear()
    body = bench.first(Kind.BODY)
    rect = bench.row_rect(body)
    arrow = QPoint(rect.left() - 6, rect.center().y())
    QTest.mouseClick(bench.tree.view.viewport(), Qt.MouseButton.LeftButton, NO_KEY, arrow)
    assert not opened(bench, body)
    assert bench.places == []
    assert bench.session.location.number == number
    QTest.mouseClick(bench.tree.view.viewport(), Qt.MouseButton.LeftButton, NO_KEY, arrow)
    assert bench.current() == number


def test_left_and_right_close_and_open(bench: Bench) -> None:
    routing = bench.first(Kind.ROUTING)
    bench.session.select(routing)
    bench.tree.view.setFocus()
    QTest.keyClick(bench.tree.view, Key.Key_Left)
    assert not opened(bench, routing)
    QTest.keyClick(bench.tree.view, Key.Key_Right)
    assert opened(bench, routing)


def test_filter_shows_what_holds_the_words_and_gives_all_back(bench: Bench) -> None:
    bench.tree.view.collapse(bench.tree.model.index_of(bench.first(Kind.TRANSMISSION)))
    bench.tree.focus_filter()
    assert bench.tree.filter.hasFocus()
    QTest.keyClicks(bench.tree.filter, "london")
    shown = []
    index = bench.tree.model.index(0, 0, QModelIndex())
    while index.isValid():
        shown.append(index.data())
        index = bench.tree.view.indexBelow(index)
    assert shown == ["Routing", "Info", "AMEMBASSY LONDON"]
    assert bench.places == []
    QTest.keyClick(bench.tree.filter, Key.Key_Escape)
    assert bench.tree.filter.text() == ""
    assert bench.tree.filter.hasFocus()
    assert not opened(bench, bench.first(Kind.TRANSMISSION))
    assert not opened(bench, bench.first(Kind.INFO))
    assert opened(bench, bench.first(Kind.BODY))
    QTest.keyClick(bench.tree.filter, Key.Key_Down)
    assert bench.tree.view.hasFocus()


def test_the_current_row_is_kept_through_a_filter(bench: Bench) -> None:
    number = bench.paragraph(3)
    bench.session.select(number)
    bench.tree.filter.setText("Achong")
    assert bench.current() == number
    bench.tree.filter.setText("London")
    assert bench.current() == -1
    bench.tree.filter.setText("")
    assert bench.current() == number
    assert len(bench.places) == 1


def test_opening_another_cable_starts_afresh(bench: Bench) -> None:
    bench.tree.filter.setText("London")
    bench.session.select(bench.paragraph(1))
    bench.open(sample("76NASSAU1187"))
    assert bench.tree.filter.text() == ""
    assert bench.current() == -1
    assert opened(bench, bench.first(Kind.BODY))
    bench.session.close()
    assert bench.tree.model.rowCount() == 0
    bench.open(reader.parse(""))
    bench.open(reader.parse("one line"))
    assert bench.tree.model.rowCount() == 1


def test_hover_is_told_and_shown(bench: Bench, qtbot: QtBot) -> None:
    number = bench.first(Kind.DTG)
    with qtbot.waitSignal(bench.session.hovered, timeout=2000) as told:
        QTest.mouseMove(bench.tree.view.viewport(), bench.row_rect(number).center())
    assert told.args == [number]
    assert not dotted(bench, number), "the frame is for the other pane"
    QTest.mouseMove(bench.tree.view.viewport(), QPoint(5, 690))
    tag = bench.cable.tree.children(bench.first(Kind.TAGS))[1]
    bench.session.hovered.emit(tag)
    assert dotted(bench, bench.first(Kind.TAGS))
    bench.session.hovered.emit(-1)
    assert not dotted(bench, bench.first(Kind.TAGS))
    assert bench.places == []


def test_decisions_are_seen_in_the_rows(bench: Bench) -> None:
    number = bench.paragraph(1)
    bench.tree.view.scrollTo(bench.tree.model.index_of(number))
    bench.session.select(number)
    row = bench.row_rect(number)
    row.setLeft(0)
    row.setRight(bench.tree.view.viewport().width())
    before = picture(bench).copy(row)
    bench.session.mark("U", advance=False)
    after = picture(bench).copy(row)
    assert before != after
    green = QColor(bench.theme.colours.unclassified).name()
    mine = range(bench.tree.view.columnViewportPosition(2), bench.tree.view.columnViewportPosition(3))
    line = row.center().y() - row.top() - 6
    assert green in {after.pixelColor(x, line).name() for x in mine}
    bench.session.undo()
    assert picture(bench).copy(row) == before


def test_columns_leave_room_for_the_items(bench: Bench) -> None:
    header = bench.tree.view.header()
    assert header.sectionSize(0) > sum(header.sectionSize(column) for column in (1, 2, 3))
    assert sum(header.sectionSize(column) for column in range(4)) == bench.tree.view.viewport().width()
    for column in range(4):
        assert header.sectionSize(column) >= header.sectionSizeHint(column)


def test_columns_of_marks_are_no_wider_than_they_need(bench: Bench) -> None:
    header = bench.tree.view.header()
    before = header.sectionSize(Column.MINE)
    assert before <= max(header.sectionSizeHint(Column.MINE), chip_width("SBU", bench.tree.view.font()))
    bench.session.select(bench.paragraph(1))
    bench.session.mark("U")
    assert header.sectionSize(Column.MINE) == before
    bench.session.mark("SBU/NF")
    assert header.sectionSize(Column.MINE) == chip_width("SBU/NF", bench.tree.view.font())


def test_a_name_runs_on_over_empty_cells_and_no_further(bench: Bench) -> None:
    bench.panes.setSizes([260, 940])
    heading, paragraph = bench.first(Kind.HEADING), bench.paragraph(1)
    model, view = bench.tree.model, bench.tree.view
    assert last_of_name(model.index_of(heading)) == Column.STATE
    assert last_of_name(model.index_of(bench.first(Kind.BODY))) == Column.WRITTEN
    assert last_of_name(model.index_of(paragraph)) == Column.ITEM
    view.scrollTo(model.index_of(heading))
    row = bench.row_rect(heading)
    behind = range(view.columnViewportPosition(Column.WRITTEN) + 8, view.columnViewportPosition(Column.MINE))
    image = picture(bench)
    ground = image.pixelColor(behind[0], row.top() + 1).name()
    assert {image.pixelColor(x, y).name() for x in behind for y in range(row.top(), row.bottom())} != {ground}


def test_no_text_of_a_cable_acts_in_a_tooltip(bench: Bench) -> None:
    bench.open(reader.parse("1. (U) One.\n\nA <b>second</b> heading\n\n2. (U) Three.\n"))
    outline = bench.tree.model.outline
    assert outline is not None
    tips = [bench.tree.model.index_of(n).data(Qt.ItemDataRole.ToolTipRole) for n in outline.places]
    assert any("&lt;b&gt;second" in tip for tip in tips)
    assert not any("<b>" in tip for tip in tips)


def test_rows_can_be_hit(bench: Bench) -> None:
    assert bench.row_rect(bench.first(Kind.START)).height() >= 24


@pytest.mark.parametrize("choice", [Choice.DARK, Choice.LIGHT])
def test_theme_is_followed(bench: Bench, qtbot: QtBot, choice: Choice) -> None:
    bench.theme.choose(Choice.DARK)
    bench.theme.choose(choice)
    base = QColor(bench.theme.colours.base).name()
    qtbot.waitUntil(lambda: picture(bench).pixelColor(3, picture(bench).height() - 3).name() == base)
    image = picture(bench)
    assert bench.theme.colours.text in {image.pixelColor(x, y).name() for x in range(200) for y in range(100)}
