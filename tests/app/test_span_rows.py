"""Spans as rows of the structure, under their paragraphs."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from reader.app.structure.tree_looks import ChipLook, Column
from reader.app.structure.tree_model import LOOK, TreeModel
from reader.app.structure.tree_pane import TreePane
from tests.app.desk import CABLE, Desk
from tests.app.pictures import colours_in, picture_of


def mark(desk: Desk, words: str, key: str = "Shift+S") -> None:
    start = CABLE.index(words)
    desk.session.place_caret(start, start + len(words))
    desk.press(key, desk.window.raw)


def tree(desk: Desk) -> TreePane:
    return desk.window.tree


def paragraph(desk: Desk, place: int) -> QModelIndex:
    return tree(desk).model.index_of(desk.session.rollup().units[place].number)


def rows(desk: Desk, place: int) -> list[str]:
    """The rows under a paragraph; those of spans are made where it is opened."""
    top, model = paragraph(desk, place), tree(desk).model
    if model.canFetchMore(top):
        model.fetchMore(top)
    return [str(model.index(at, 0, top).data()) for at in range(model.rowCount(top))]


@pytest.fixture
def tested(desk: Desk) -> Desk:
    """A desk whose tree is held to Qt's rules at every change."""
    model = tree(desk).model
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    tester.setUseFetchMore(False)  # it would fetch within a reset, and then find fault with that
    return desk


def test_a_span_is_a_row_under_its_paragraph_with_its_mark(tested: Desk) -> None:
    assert rows(tested, 0) == []
    mark(tested, "The pilots took it", "Shift+U")
    mark(tested, "harbor lights", "Shift+U")
    assert rows(tested, 0) == ["“harbor lights”", "“The pilots took it”"]
    model = tree(tested).model
    row = model.index(0, 0, paragraph(tested, 0))
    assert model.parent(row) == paragraph(tested, 0)
    assert row.siblingAtColumn(Column.MINE).data(LOOK) == ChipLook("U", filled=True)
    assert row.siblingAtColumn(Column.WRITTEN).data(LOOK) is None
    assert row.data(Qt.ItemDataRole.AccessibleTextRole) == "Part of paragraph 1, marked U: “harbor lights”"
    tested.press("Ctrl+Z")
    assert rows(tested, 0) == ["“The pilots took it”"]
    tested.press("Ctrl+Z")
    assert rows(tested, 0) == []
    tested.press("Ctrl+Shift+Z")
    assert rows(tested, 0) == ["“The pilots took it”"]


def test_a_row_leads_to_its_span_and_the_keys_act_on_that(tested: Desk) -> None:
    mark(tested, "harbor lights", "Shift+U")
    mark(tested, "The pilots took it", "Shift+U")
    view, model = tree(tested).view, tree(tested).model
    view.expand(paragraph(tested, 0))
    view.setFocus()
    view.setCurrentIndex(model.index(0, 0, paragraph(tested, 0)))
    span = tested.session.span
    assert span is not None
    assert span.anchor.quote == "harbor lights"
    cursor = tested.window.raw.textCursor()
    assert cursor.selectedText() == "harbor lights"
    tested.press("Shift+S")
    assert [part.mark for part in tested.session.spans()] == ["SBU", "U"]
    assert str(model.index(0, Column.MINE, paragraph(tested, 0)).data()) == "SBU"
    assert view.currentIndex().data() == "“harbor lights”", "it is still the current row"
    tested.press("Delete")
    assert [part.anchor.quote for part in tested.session.spans()] == ["The pilots took it"]
    assert rows(tested, 0) == ["“The pilots took it”"]
    assert view.currentIndex() == paragraph(tested, 0), "where the span was is in the paragraph"
    assert tested.session.location.start == CABLE.index("harbor lights"), "nothing is gone to"


def test_a_long_quote_runs_on_over_the_empty_column_also_where_it_is_chosen(tested: Desk) -> None:
    mark(tested, "The harbor lights were out on Monday. The pilots took it with good", "Shift+U")
    view, model = tree(tested).view, tree(tested).model
    view.expand(paragraph(tested, 0))
    row = model.index(0, 0, paragraph(tested, 0))
    view.scrollTo(row)
    for chosen in (False, True):
        if chosen:
            view.setCurrentIndex(row)
        image = picture_of(view.viewport())
        assert len(colours_in(image, view.visualRect(row.siblingAtColumn(Column.WRITTEN)))) > 2, "letters stand there"


def test_walking_down_the_rows_goes_through_the_spans(tested: Desk) -> None:
    mark(tested, "harbor lights", "Shift+U")
    view = tree(tested).view
    view.expand(paragraph(tested, 0))
    view.setFocus()
    view.setCurrentIndex(paragraph(tested, 0))
    tested.press("Down")
    assert view.currentIndex().data() == "“harbor lights”"
    tested.press("Return")
    assert tested.focused() is tested.window.raw
    assert tested.window.raw.textCursor().selectedText() == "harbor lights"
    tested.press("Ctrl+2 Down")
    assert tested.paragraph == 2


def test_going_to_a_span_by_keys_stands_on_its_row_if_that_is_seen(tested: Desk) -> None:
    mark(tested, "harbor lights", "Shift+U")
    view = tree(tested).view
    tested.press("N Ctrl+Down", tested.window.raw)
    assert view.currentIndex() == paragraph(tested, 0), "nothing is opened"
    view.expand(paragraph(tested, 0))
    assert view.currentIndex().data() == "“harbor lights”"


def test_a_filter_leaves_the_spans_of_what_it_leaves(tested: Desk) -> None:
    mark(tested, "harbor lights", "Shift+U")
    mark(tested, "newspaper")
    tree(tested).filter.setText("newspaper")
    assert rows(tested, 1) == ["“newspaper”"]
    assert not paragraph(tested, 0).isValid()
    tested.session.undo()
    assert rows(tested, 1) == []
    tree(tested).filter.clear()
    assert rows(tested, 0) == ["“harbor lights”"]


def test_the_mouse_over_a_span_is_over_its_paragraph(tested: Desk) -> None:
    mark(tested, "harbor lights", "Shift+U")
    model: TreeModel = tree(tested).model
    tree(tested).view.expand(paragraph(tested, 0))
    row = model.index(0, 0, paragraph(tested, 0))
    assert model.node_of(model.number_of(row)) == tested.session.rollup().units[0].number


def test_spans_have_rows_once_their_paragraph_is_opened(tested: Desk) -> None:
    model, view = tree(tested).model, tree(tested).view
    came: list[QModelIndex] = []
    model.rowsInserted.connect(lambda parent, _first, _last: came.append(parent))
    mark(tested, "harbor lights", "Shift+U")
    assert model.hasChildren(paragraph(tested, 0)), "it can be opened"
    assert (model.rowCount(paragraph(tested, 0)), came) == (0, []), "the view has nothing to ask for"
    view.expand(paragraph(tested, 0))
    assert rows(tested, 0) == ["“harbor lights”"]
    mark(tested, "The pilots took it", "Shift+U")
    assert rows(tested, 0) == ["“harbor lights”", "“The pilots took it”"]
    assert came == [paragraph(tested, 0)] * 2
    view.collapse(paragraph(tested, 0))
    tested.press("Ctrl+Z Ctrl+Z", tested.window.raw)
    assert not model.hasChildren(paragraph(tested, 0))


def test_paragraphs_whose_spans_are_seen_are_open_again_when_one_comes_back(desk: Desk) -> None:
    mark(desk, "harbor lights", "Shift+U")
    tree(desk).view.expand(paragraph(desk, 0))
    desk.open(desk.write(CABLE.replace("HARBOR", "HARBOUR"), "other.txt"))
    assert not tree(desk).view.isExpanded(paragraph(desk, 0))
    desk.press("Ctrl+Tab")
    assert tree(desk).view.isExpanded(paragraph(desk, 0))
    assert rows(desk, 0) == ["“harbor lights”"]


def test_a_span_across_two_paragraphs_is_a_row_under_each(tested: Desk) -> None:
    mark(tested, "The pilots took it", "Shift+U")
    start = CABLE.index("took it")
    tested.session.place_caret(start, start)
    tested.press("Ctrl+Return", tested.window.raw)
    assert rows(tested, 0) == rows(tested, 1) == ["\u201cThe pilots took it\u201d"]
    model = tree(tested).model
    for place in (0, 1):
        row = model.index(0, 0, paragraph(tested, place))
        assert model.parent(row) == paragraph(tested, place)
        assert model.node_of(model.number_of(row)) == tested.session.rollup().units[place].number
