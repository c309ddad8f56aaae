"""A file that changed on the disk: what differs can be looked at, and the review is carried over, or stays."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QTextCharFormat, QTextCursor

from reader.app.compare.text_changes_window import TextChangesWindow
from reader.app.look.colours import DARK, LIGHT
from tests.app.desk import CABLE, Desk

CHANGED = CABLE.replace("good humor", "bad humor").replace(" He has asked three ministries.", "")


@pytest.fixture
def changed(desk: Desk) -> Desk:
    """A window with a review of a text that another program changed since: U on 1, SBU on 2, a part of 3."""
    desk.press("N U S")
    start = CABLE.index("three ministries")
    desk.session.place_caret(start, start + len("three ministries"))
    desk.press("Shift+U", desk.window.raw)
    (desk.folder / "harbor.txt").write_text(CHANGED)
    desk.window.filing.disk.check()
    return desk


def shown(desk: Desk) -> TextChangesWindow:
    window = desk.window.text_comparing.shown
    assert window is not None
    return window


def compare(desk: Desk) -> TextChangesWindow:
    """Press the button in the message."""
    button = next(each for each in desk.window.infobar.buttons if each.text() == "Compare")
    button.click()
    return shown(desk)


def rows(window: TextChangesWindow) -> list[tuple[str, tuple[str, ...]]]:
    return [(group.title, row.cells) for group in window.model.groups for row in group.rows]


def words_with(window: TextChangesWindow, *, struck: bool) -> list[str]:
    """What is struck out, or underlined, in the place that is shown."""
    document, found = window.words.document(), []
    for at in range(document.characterCount() - 1):
        cursor = QTextCursor(document)
        cursor.setPosition(at)
        cursor.setPosition(at + 1, QTextCursor.MoveMode.KeepAnchor)
        style: QTextCharFormat = cursor.charFormat()
        if style.fontStrikeOut() if struck else style.fontUnderline():
            found.append(cursor.selectedText())
    return "".join(found).split()


def test_the_message_offers_to_compare_and_stays_while_one_looks(changed: Desk) -> None:
    window = compare(changed)
    assert changed.window.infobar.current is not None
    assert window.sum.text() == (
        "The texts differ in 2 places. Your review, carried over: "
        "0 entries have their place; 1 to check; 2 need placing."
    )
    title, (where, what) = rows(window)[0]
    assert (title, where) == ("Text that differs", "Paragraph 1, line 18")
    old, new = (f"\u201c\u2026pilots took it with {which} humor.\u201d" for which in ("good", "bad"))
    assert what == f"{old} is now {new}"
    assert [cells[1] for title, cells in rows(window) if title.startswith("Needs placing")][1:] == [
        "Mark U, on \u201cthree ministries\u201d"
    ]


def test_the_words_that_differ_are_told_apart_without_colour(changed: Desk) -> None:
    window = compare(changed)
    assert words_with(window, struck=True) == ["good"]
    assert words_with(window, struck=False) == ["bad"]


def test_stepping_from_place_to_place_shows_it_in_the_text(changed: Desk) -> None:
    window = compare(changed)
    changed.press("F7", window)
    assert changed.session.location.start == CABLE.index("3. (SBU)")
    changed.press("Shift+F7", window)
    assert changed.session.location.start == CABLE.index("1. (SBU)")
    changed.press("Shift+F7", window)
    assert changed.session.location.start == CABLE.index("three ministries")
    changed.press("F7", window)
    assert changed.session.location.start == CABLE.index("1. (SBU)")


def test_the_review_is_carried_over_from_there(changed: Desk) -> None:
    compare(changed).carry.click()
    assert changed.session.cable is not None
    assert changed.session.cable.source.text == CHANGED
    assert changed.marks == [None] * 4
    assert len(changed.session.waiting) == 3
    assert changed.window.text_comparing.shown is None


def test_looking_changes_nothing(changed: Desk) -> None:
    before = changed.session.review
    changed.press("Escape", compare(changed))
    assert changed.window.text_comparing.shown is None
    assert changed.session.review is before
    assert changed.window.infobar.current is not None


def test_a_file_that_did_not_change_is_not_compared(desk: Desk) -> None:
    desk.window.commands["compare-disk"].trigger()
    assert desk.said[-1] == "harbor.txt has not changed."
    assert desk.window.text_comparing.shown is None


def test_line_ends_alone_are_told_so(desk: Desk) -> None:
    (desk.folder / "harbor.txt").write_bytes(CABLE.replace("\n", "\r\n").encode())
    desk.window.commands["compare-disk"].trigger()
    assert rows(shown(desk))[0][1][1].startswith("only blanks or ends of lines differ:")


def test_a_saved_review_is_compared_as_reviews(desk: Desk) -> None:
    desk.press("N U Ctrl+S")
    path = desk.folder / "harbor.cablexml"
    kept = path.read_bytes()
    desk.press("S Ctrl+S")
    path.write_bytes(kept)
    desk.window.filing.disk.check()
    next(each for each in desk.window.infobar.buttons if each.text() == "Compare").click()
    compared = desk.window.comparing.shown
    assert compared is not None
    assert compared.compared.comparison.differing == (1,)


def test_a_long_text_is_compared_beside_the_window(changed: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reader.app.files.incoming.LONG", 1)
    changed.window.commands["compare-disk"].trigger()
    assert changed.window.text_comparing.shown is None
    changed.read()
    assert len(shown(changed).found.changes) == 2


def test_both_themes_write_it_in_their_own_colours(changed: Desk) -> None:
    for choice, colours in ((changed.window.theme.choice.LIGHT, LIGHT), (changed.window.theme.choice.DARK, DARK)):
        changed.window.theme.choose(choice)
        changed.window.commands["compare-disk"].trigger()
        html = shown(changed).words.toHtml()
        assert colours.error in html
        assert colours.note in html
