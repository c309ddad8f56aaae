"""A saved review is found by the hash of its text."""

from __future__ import annotations

from pathlib import Path

from reader.app.files.kept_reviews import saved_review
from tests.app.desk import CABLE, Desk


def texts(desk: Desk) -> list[str]:
    return [message.text for message in desk.window.infobar._messages]


def answer(desk: Desk, words: str) -> None:
    found = next(each for message in desk.window.infobar._messages for each in message.answers if each.text == words)
    found.do()


def test_a_renamed_text_still_finds_its_review(desk: Desk) -> None:
    text = desk.folder / "harbor.txt"
    desk.press("N U Ctrl+S Ctrl+W")
    renamed = text.rename(desk.folder / "lights.txt")
    desk.open(renamed)
    assert texts(desk)[-1] == "There is a saved review of this cable beside it: harbor.cablexml."
    answer(desk, "Continue That Review")
    assert desk.marks[0] == "U"


def test_a_text_that_was_moved_finds_a_review_that_was_open_lately(desk: Desk) -> None:
    desk.press("N U Ctrl+S Ctrl+W")
    (desk.folder / "away").mkdir()
    moved = (desk.folder / "harbor.txt").rename(desk.folder / "away" / "lights.txt")
    desk.open(moved)
    assert texts(desk)[-1] == f"There is a saved review of this cable: {desk.folder / 'harbor.cablexml'}."


def test_pasted_text_finds_it_too(desk: Desk) -> None:
    desk.press("N U Ctrl+S Ctrl+W")
    desk.window.opening.text(CABLE)
    assert texts(desk)[-1].startswith("There is a saved review of this cable: ")


def test_a_review_of_another_text_is_none_of_this(desk: Desk, tmp_path: Path) -> None:
    desk.press("N U Ctrl+S")
    assert saved_review("0" * 64, tmp_path / "other.cablexml") is None
    assert saved_review("0" * 64, tmp_path / "none" / "other.cablexml") is None
