"""What is dragged over the window: what letting go would do is said, in a frame around everything."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent

from reader.app.files.drop_target import told
from reader.app.look.theme import Choice
from tests.app.desk import CABLE, Desk
from tests.app.pictures import colours_in, picture_of

MakeDesk = Callable[[], Desk]


def dragged(*paths: Path, text: str = "") -> QMimeData:
    found = QMimeData()
    if paths:
        found.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    if text:
        found.setText(text)
    return found


def enter(desk: Desk, what: QMimeData) -> bool:
    """Drag something over the window; gives whether it would be taken."""
    event = QDragEnterEvent(
        QPoint(50, 50), Qt.DropAction.CopyAction, what, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    event.ignore()
    desk.window.dragEnterEvent(event)
    return event.isAccepted()


def test_what_would_be_done_is_said(tmp_path: Path) -> None:
    file, folder = tmp_path / "a.txt", tmp_path / "cables"
    file.write_text("x")
    folder.mkdir()
    assert told(dragged(file), empty=False) == "Open 1 file"
    assert told(dragged(file, file, folder), empty=False) == "Open 2 files"
    assert told(dragged(folder), empty=False) == "List the cables of the folder cables"
    assert told(dragged(text=CABLE), empty=True) == "Open this text as a cable"
    assert told(dragged(text=CABLE), empty=False) == ""
    assert told(QMimeData(), empty=True) == ""


@pytest.mark.parametrize("choice", [Choice.LIGHT, Choice.DARK])
def test_a_frame_is_shown_until_it_is_let_go(desk: Desk, choice: Choice) -> None:
    desk.window.theme.choose(choice)
    path = desk.write(CABLE.replace("000412", "000413"), "other.txt")
    assert enter(desk, dragged(path))
    target = desk.window.drop_target
    assert target.isVisible()
    assert target.geometry() == desk.window.rect()
    assert desk.window.theme.colours.frame in colours_in(picture_of(target))
    assert target.accessibleName() == "Open 1 file"
    what = dragged(path)  # the event does not hold it
    event = QDropEvent(
        QPointF(50, 50), Qt.DropAction.CopyAction, what, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    desk.window.dropEvent(event)
    assert not target.isVisible()
    document = desk.window.filing.document
    assert document is not None
    assert document.name == "other.txt"


def test_it_goes_when_what_is_dragged_goes_elsewhere(desk: Desk) -> None:
    assert enter(desk, dragged(desk.folder))
    assert desk.window.drop_target.isVisible()
    desk.window.dragLeaveEvent(QDragLeaveEvent())
    assert not desk.window.drop_target.isVisible()


def test_what_is_not_taken_shows_nothing(desk: Desk) -> None:
    assert not enter(desk, dragged(text="some words"))
    assert not desk.window.drop_target.isVisible()


def test_text_is_taken_by_an_empty_window(make_desk: MakeDesk) -> None:
    assert enter(make_desk(), dragged(text=CABLE))
