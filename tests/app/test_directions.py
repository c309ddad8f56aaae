"""Lists in a window that reads from right to left: the words of a cable still read from left to right."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QApplication, QTreeView

from reader.app.panes.rows_view import RowDelegate
from tests.app.desk import Desk
from tests.app.pictures import picture_of
from tests.app.test_found_pane import DARK, look, pane


@pytest.fixture
def leftward() -> Iterator[None]:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    application.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def written(text: str, way: Qt.LayoutDirection) -> list[int]:
    """How wide the words of a text are as they stand in a row, from left to right."""
    view = QTreeView()
    view.setHeaderHidden(True)
    view.setRootIsDecorated(False)
    view.setLayoutDirection(way)
    view.setModel(QStringListModel([text], view))
    view.setItemDelegate(RowDelegate(view))
    view.resize(400, 60)
    view.show()
    picture, row = picture_of(view.viewport()), view.visualRect(view.model().index(0, 0))
    inked = "".join(
        "x" if any(picture.pixelColor(x, y).lightness() < DARK for y in range(row.top(), row.bottom() + 1)) else " "
        for x in range(row.left(), row.right() + 1)
    )
    return [len(word) for word in re.split(" {4,}", inked.strip())]


@pytest.mark.parametrize("text", ["1. The lamps are out.", "(SBU) The lamps are out (U)"])
def test_dots_and_brackets_of_a_cable_stay_where_they_stand(qapp: QApplication, text: str) -> None:
    rightward, leftward = (written(text, way) for way in Qt.LayoutDirection if way.name != "LayoutDirectionAuto")
    assert len(rightward) == len(leftward) == len(text.split())
    assert all(abs(one - other) <= 2 for one, other in zip(rightward, leftward, strict=True))


@pytest.mark.usefixtures("leftward")
def test_what_was_found_is_underlined_from_right_to_left_too(desk: Desk) -> None:
    look(desk, "harbor")
    view = pane(desk).view
    view.clearSelection()
    index = view.rows.index(0, 1, view.rows.index(0, 0))
    row = view.rows.row(index)
    assert row is not None
    words = row.about.words  # type: ignore[attr-defined]
    metrics, box = view.fontMetrics(), view.visualRect(index)
    picture = picture_of(view.viewport())
    wide = metrics.horizontalAdvance(words.line[words.start : words.end])
    rows = [
        "".join("x" if picture.pixelColor(x, y).lightness() < DARK else " " for x in range(box.left(), box.right() + 1))
        for y in range(box.top(), box.bottom())
    ]
    longest = max((run for row_ in rows for run in row_.split(" ")), key=len)
    assert len(longest) >= wide - 2
    seen = metrics.elidedText(words.line, Qt.TextElideMode.ElideRight, box.width() - 6)
    behind = metrics.horizontalAdvance(seen[words.end :])
    place = next(row_.index(longest) for row_ in rows if longest in row_)
    assert abs(len(rows[0]) - (place + len(longest)) - behind) <= 8, "what follows has its room at the right"
