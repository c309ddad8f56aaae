"""Rows of the structure that open as one comes to them, where that is wanted."""

from __future__ import annotations

from collections.abc import Callable

from tests.app.desk import CABLE, Desk


def test_rows_are_opened_along_the_way_where_that_is_wanted(desk: Desk) -> None:
    tree = desk.window.tree
    tree.view.collapseAll()
    start = CABLE.index("The pilots")
    desk.session.place_caret(start, start)
    body = tree.view.currentIndex()
    assert not tree.view.isExpanded(body), "what is closed stays closed"
    desk.window.commands["open-rows"].trigger()
    assert desk.said[-1] == "Rows that you come to are opened."
    assert tree.view.isExpanded(body)
    assert tree.model.number_of(tree.view.currentIndex()) == desk.session.location.number
    desk.window.commands["open-rows"].trigger()
    tree.view.collapseAll()
    desk.session.place_caret(start + 1, start + 1)
    assert not tree.view.isExpanded(body)


def test_that_rows_are_opened_is_remembered(desk: Desk, make_desk: Callable[[], Desk]) -> None:
    desk.window.commands["open-rows"].trigger()
    assert desk.window.close()
    again = make_desk()
    assert again.window.tree.opens
    assert again.window.commands["open-rows"].isChecked()
