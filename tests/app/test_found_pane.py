"""Finding in all open cables: the list, going there, and what becomes of it when tabs come and go."""

from __future__ import annotations

from typing import cast

import pytest
from PySide6.QtTest import QAbstractItemModelTester, QTest

from reader.app.find.found_pane import FoundPane, Place
from reader.app.folder.folder_server import MOST
from tests.app.desk import CABLE, Desk
from tests.app.pictures import picture_of

OTHER = CABLE.replace("000412", "000413").replace("dark harbor", "dark\nharbor")


@pytest.fixture
def two(desk: Desk) -> Desk:
    """A window with two cables."""
    desk.open(desk.write(OTHER, "other.txt"))
    return desk


DARK = 90


def pane(desk: Desk) -> FoundPane:
    return cast("FoundPane", desk.window.docks["found"].widget())


def look(desk: Desk, words: str) -> list[tuple[str, list[tuple[str, ...]]]]:
    """Look for some words, and give what is listed."""
    desk.press("Ctrl+Alt+F")
    desk.press("Delete")
    QTest.keyClicks(pane(desk).filter, words)
    desk.press("Return")
    return [(group.title, [row.cells for row in group.rows]) for group in pane(desk).model.groups]


def test_every_open_cable_is_looked_through(two: Desk) -> None:
    (first, one), (second, other) = look(two, "dark harbor")
    assert (first, second) == ("10BRIDGETOWN412", "10BRIDGETOWN413")
    assert [cells[0] for cells in one] == ["Paragraph 2, line 20"]
    assert "a photograph of the dark harbor." in one[0][1]
    assert "a photograph of the dark harbor." in other[0][1], "a line end counts as a blank"
    assert two.focused() is pane(two).view


def test_return_goes_to_the_place_in_its_tab(two: Desk) -> None:
    look(two, "good humor")
    two.press("Return")
    document = two.window.filing.document
    assert document is not None
    assert document.name == "harbor.txt"
    assert two.window.raw.textCursor().selectedText() == "good humor"
    assert two.focused() is two.window.raw
    assert [group.title for group in pane(two).model.groups] == ["10BRIDGETOWN412", "10BRIDGETOWN413"]


def test_cables_that_come_and_go_are_seen(two: Desk) -> None:
    look(two, "good humor")
    two.window.filing.close_cable()
    assert len(pane(two).model.groups) == 1
    two.open(two.folder / "other.txt")
    assert len(pane(two).model.groups) == 2


def test_nothing_is_said_so(two: Desk) -> None:
    assert look(two, "no such words") == []
    assert pane(two).nothing.isVisible()
    assert pane(two).nothing.text() == "Nothing holds these words."
    look(two, " ")
    assert pane(two).nothing.text() == FoundPane.NOTHING


def test_a_word_that_is_everywhere_does_not_flood_the_list(desk: Desk) -> None:
    desk.open(desk.write(CABLE.replace("good humor", "good humor " * 2 * MOST), "many.txt"))
    assert len(look(desk, "humor")[1][1]) == MOST


def test_the_model_keeps_qts_rules(two: Desk) -> None:
    QAbstractItemModelTester(pane(two).model, QAbstractItemModelTester.FailureReportingMode.Fatal, two.window)
    look(two, "harbor")
    look(two, "zzz")
    look(two, "lights")


def test_what_was_found_is_underlined(two: Desk) -> None:
    look(two, "harbor")
    view = pane(two).view
    view.clearSelection()
    index = view.rows.index(0, 1, view.rows.index(0, 0))
    row = view.rows.row(index)
    assert row is not None
    assert isinstance(row.about, Place)
    line, metrics = row.about.words, view.fontMetrics()
    box = view.visualRect(index)
    picture = picture_of(view.viewport())
    wide = metrics.horizontalAdvance(line.line[line.start : line.end])
    rows = [
        "".join("x" if picture.pixelColor(x, y).lightness() < DARK else " " for x in range(box.left(), picture.width()))
        for y in range(box.top(), box.bottom())
    ]
    assert max(len(run) for row_ in rows for run in row_.split(" ")) >= wide - 2, "a line as long as the words"
