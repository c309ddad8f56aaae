"""Rows of the structure that are drawn from pictures look as those that are drawn anew."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest

from reader.app.look.theme import Choice
from reader.app.structure.row_pictures import MOST, RowPictures
from reader.app.structure.tree_view import TreeView
from tests.app.desk import CABLE, Desk


def pictures_agree(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> bool:
    """Whether the structure looks the same with pictures and without."""
    viewport = desk.window.tree.view.viewport()
    with_pictures = viewport.grab().toImage()

    def anew(_self: object, painter: QPainter, rect: QRect, _row: object, _paper: object, draw: Callable) -> None:  # type: ignore[type-arg]
        draw(painter, rect)

    with monkeypatch.context() as patched:
        patched.setattr(RowPictures, "draw", anew)
        without = viewport.grab().toImage()
    with monkeypatch.context() as patched:
        patched.setattr(TreeView, "_is_plain", lambda _self, _index: False)
        cell_by_cell = viewport.grab().toImage()
    return with_pictures == without == cell_by_cell and not blank(without)


def blank(image: QImage) -> bool:
    colours = {image.pixel(x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)}
    return len(colours) < 3


def steps(desk: Desk) -> Iterator[Callable[[], object]]:
    """What changes rows, their places and their looks."""
    view, session = desk.window.tree.view, desk.session
    units = session.rollup().units
    yield lambda: desk.press("N")
    yield lambda: desk.press("S")
    yield lambda: session.place_caret(units[1].start + 10, units[1].start + 20)
    yield lambda: desk.press("Shift+S")
    yield session.flag
    yield lambda: session.note("See above", units[2].number)
    yield lambda: desk.press("Ctrl+Z")
    yield lambda: session.place_caret(units[1].start + 30, units[1].start + 30)
    yield session.split
    yield lambda: desk.press("Ctrl+Z")
    yield view.collapseAll
    yield view.expandAll
    yield lambda: view.setColumnWidth(1, 90)
    yield lambda: desk.window.theme.choose(Choice.DARK)
    yield lambda: desk.window.theme.choose(Choice.LIGHT)
    yield lambda: QTest.mouseMove(view.viewport(), QPoint(40, 60))
    yield lambda: session.hovered.emit(units[3].number)
    yield lambda: desk.window.tree.filter.setText("harbor")
    yield desk.window.tree.filter.clear
    yield lambda: desk.window.resize(900, 600)


def test_pictures_look_as_what_is_drawn_anew(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.window.resize(1100, 700)
    assert pictures_agree(desk, monkeypatch)
    desk.open(desk.write(CABLE.replace("Next steps", "Further steps"), "other.txt"))
    assert pictures_agree(desk, monkeypatch)
    for number, step in enumerate(steps(desk)):
        step()
        assert pictures_agree(desk, monkeypatch), f"after step {number}"


def test_a_row_is_drawn_once_while_it_shows_the_same(qapp: object) -> None:
    pictures, drawn = RowPictures(), []
    image = QImage(100, 100, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    paper = (painter.pen().color(), 1.0)

    def show(number: int, arrow: object = None) -> None:
        row = ((None,), number, arrow)
        pictures.draw(painter, QRect(0, 0, 50, 20), row, paper, lambda _on, _rect: drawn.append(number))

    pictures.follow(("style",))
    show(1)
    show(1)
    assert drawn == [1]
    show(1, "open")
    assert drawn == [1, 1]
    pictures.follow(("style",))
    show(1, "open")
    assert drawn == [1, 1]
    pictures.follow(("another style",))
    show(1, "open")
    assert drawn == [1, 1, 1]
    for number in range(MOST + 5):
        show(number)
    assert len(pictures._kept) == MOST
    painter.end()
