"""Opening, saving, closing: what is asked, what stands on the disk afterwards, and what is never written over."""

from __future__ import annotations

import errno
import io
import os
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

import reader
from reader.app.dialogs import Unsaved
from reader.app.files.document import Document, unused
from reader.app.files.incoming import open_file
from reader.app.files.recent_menu import RecentMenu
from reader.app.files.welcome import PAD, RecentButton
from reader.app.settings import RECENT_LIMIT, Recent
from reader.folder.files import LIMIT
from tests.app.desk import CABLE, Desk

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

MakeDesk = Callable[[], Desk]


def recent_rows(desk: Desk) -> list[RecentButton]:
    """The cables that the empty window lists."""
    return [row for row in desk.window.welcome._recent.rows if isinstance(row, RecentButton)]


def saved(desk: Desk) -> Path:
    """The review's file, after a save."""
    document = desk.window.filing.document
    assert document is not None
    assert document.path is not None
    return document.path


def test_the_first_save_asks_the_name_and_proposes_the_file_beside(desk: Desk) -> None:
    desk.press("N U Ctrl+S")
    assert desk.dialogs.asked == ["name", "save"]
    assert desk.dialogs.proposals == [desk.folder / "harbor.cablexml"]
    _, review = reader.from_xml((desk.folder / "harbor.cablexml").read_bytes())
    assert [(r.id, r.name) for r in review.reviewers] == [("r-1", "Ann Archer")]
    assert [(d.mark, d.by) for d in review.decisions] == [("U", "r-1")]
    assert not desk.window.isWindowModified()
    assert desk.said[-1] == "Saved to harbor.cablexml"


def test_the_second_save_asks_nothing(desk: Desk) -> None:
    desk.press("N U Ctrl+S U Ctrl+S")
    assert desk.dialogs.asked == ["name", "save"]
    _, review = reader.from_xml(saved(desk).read_bytes())
    assert len(review.decisions) == 2


def test_the_name_is_asked_once_and_remembered(desk: Desk, make_desk: MakeDesk) -> None:
    desk.press("N U Ctrl+S")
    assert desk.settings.reviewer().name == "Ann Archer"


def test_who_does_not_want_to_say_is_reviewer_1(desk: Desk) -> None:
    desk.dialogs.name = None
    desk.press("N U Ctrl+S Ctrl+Shift+S")
    _, review = reader.from_xml(saved(desk).read_bytes())
    assert [r.name for r in review.reviewers] == ["Reviewer 1"]
    assert desk.dialogs.asked.count("name") == 1


def test_the_title_tells_progress_and_what_is_not_saved(desk: Desk) -> None:
    assert desk.window.windowTitle() == "BRIDGETOWN 412 (0/4)[*] - Cable Reader"
    assert not desk.window.isWindowModified()
    desk.press("N U")
    assert desk.window.windowTitle() == "BRIDGETOWN 412 (1/4)[*] - Cable Reader"
    assert desk.window.isWindowModified()
    desk.press("Ctrl+Z")
    assert not desk.window.isWindowModified()
    desk.press("Ctrl+Shift+Z Ctrl+S")
    assert not desk.window.isWindowModified()
    desk.press("Ctrl+Z")
    assert desk.window.isWindowModified()


def test_the_source_is_never_written_to(desk: Desk) -> None:
    source = desk.folder / "harbor.txt"
    desk.dialogs.save = [source]
    desk.press("N U Ctrl+S")
    assert source.read_text() == CABLE
    message = desk.window.infobar.current
    assert message is not None
    assert "harbor.txt is the cable itself" in message.text
    assert desk.window.isWindowModified()


def test_reopening_gives_the_review_back(desk: Desk, make_desk: MakeDesk) -> None:
    desk.press("N U S A N M A S K Escape Ctrl+S")
    path = saved(desk)
    before = desk.session.signed_review
    desk.press("Ctrl+W")
    assert desk.session.cable is None
    desk.open(path)
    assert desk.session.review == before
    assert desk.marks == ["U", "SBU", "SBU", None]
    assert not desk.window.isWindowModified()


def test_a_text_beside_its_review_offers_to_continue_it(desk: Desk) -> None:
    desk.press("N U Ctrl+S Ctrl+W")
    desk.open(desk.folder / "harbor.txt")
    assert desk.marks == [None] * 4
    (button,) = desk.window.infobar.buttons
    button.click()
    assert desk.marks == ["U", None, None, None]


def test_a_name_that_is_taken_is_not_proposed(desk: Desk) -> None:
    (desk.folder / "harbor.cablexml").write_text("somebody else's")
    desk.press("N U Ctrl+S")
    assert saved(desk).name == "harbor-2.cablexml"
    assert (desk.folder / "harbor.cablexml").read_text() == "somebody else's"


def test_a_read_only_folder_is_not_proposed(desk: Desk, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    monkeypatch.setattr(Path, "home", lambda: home)
    allowed = os.access
    monkeypatch.setattr(os, "access", lambda path, mode: Path(path) != desk.folder and allowed(path, mode))
    document = desk.window.filing.document
    assert document is not None
    assert document.proposal() == home / "harbor.cablexml"


def test_a_place_that_cannot_be_written_leaves_everything_as_it_was(desk: Desk) -> None:
    desk.dialogs.save = [desk.folder / "missing" / "x.cablexml"]
    desk.press("N U Ctrl+S")
    message = desk.window.infobar.current
    assert message is not None
    assert message.text.startswith("Not saved; your work is kept here.")
    assert desk.window.isWindowModified()
    (button,) = desk.window.infobar.buttons
    button.click()
    assert saved(desk).name == "harbor.cablexml"
    assert desk.window.infobar.current is None


def test_a_file_that_a_colleague_changed_is_not_written_over(desk: Desk) -> None:
    desk.press("N U Ctrl+S")
    path = saved(desk)
    path.write_bytes(b"a colleague's")
    desk.press("U Ctrl+S")
    assert path.read_bytes() == b"a colleague's"
    assert [button.text() for button in desk.window.infobar.buttons] == ["Compare", "Save As\u2026", "Overwrite"]
    desk.window.infobar.buttons[1].click()
    _, review = reader.from_xml(path.read_bytes())
    assert len(review.decisions) == 2
    assert desk.window.infobar.current is None


def test_a_change_on_disk_is_said_once_without_being_asked(desk: Desk, qtbot: QtBot) -> None:
    desk.press("N U Ctrl+S")
    path = saved(desk)
    other = path.with_suffix(".new")
    for content in (b"first", b"second"):  # an atomic replacement drops the file from the watcher
        other.write_bytes(content)
        other.replace(path)
        qtbot.waitUntil(lambda: desk.window.infobar.current is not None)
        desk.window.infobar.dismiss()
        desk.window.filing.disk.check()
        assert desk.window.infobar.current is None


def test_the_same_bytes_again_are_no_change(desk: Desk) -> None:
    desk.press("N U Ctrl+S")
    saved(desk).write_bytes(saved(desk).read_bytes())
    desk.window.filing.disk.check()
    assert desk.window.infobar.current is None


def test_a_changed_source_is_said_and_the_review_goes_on(desk: Desk) -> None:
    (desk.folder / "harbor.txt").write_text("another text")
    desk.window.filing.disk.check()
    message = desk.window.infobar.current
    assert message is not None
    assert "You go on reviewing the text you opened" in message.text


def test_exporting_writes_a_copy_and_stays(desk: Desk) -> None:
    desk.press("N U Ctrl+E")
    copy = desk.folder / "harbor.cablexml"
    _, review = reader.from_xml(copy.read_bytes())
    assert len(review.decisions) == 1
    assert saved(desk).name == "harbor.txt"
    assert desk.window.isWindowModified()


@pytest.mark.parametrize("answer", list(Unsaved))
def test_closing_with_unsaved_work_asks(desk: Desk, answer: Unsaved) -> None:
    desk.dialogs.leave = answer
    desk.press("N U Ctrl+W")
    assert (desk.session.cable is None) == (answer is not Unsaved.CANCEL)
    assert (desk.folder / "harbor.cablexml").exists() == (answer is Unsaved.SAVE)
    assert list(desk.journals.glob("*.journal")) == [] or answer is Unsaved.CANCEL


def test_a_note_still_being_typed_is_saved(desk: Desk) -> None:
    desk.press("N M A S K Ctrl+S")
    _, review = reader.from_xml(saved(desk).read_bytes())
    assert [note.text for note in review.notes] == ["ask"]


def test_closing_the_window_with_unsaved_work_can_be_called_off(desk: Desk) -> None:
    desk.press("N U")
    assert not desk.window.close()
    assert desk.window.isVisible()
    desk.dialogs.leave = Unsaved.DISCARD
    assert desk.window.close()


def test_recent_cables_are_in_the_menu_file(desk: Desk) -> None:
    desk.window.opening.files([desk.write(CABLE, f"{number}.txt") for number in range(20)])
    menu = desk.window.findChild(RecentMenu)
    assert menu is not None
    menu.aboutToShow.emit()
    assert len(menu.actions()) == RECENT_LIMIT + 2
    desk.press("Ctrl+W")
    menu.aboutToShow.emit()
    menu.actions()[0].trigger()
    assert desk.window.filing.document is not None
    assert desk.window.filing.document.name == "0.txt"
    menu.aboutToShow.emit()
    menu.actions()[-1].trigger()
    menu.aboutToShow.emit()
    assert [action.isEnabled() for action in menu.actions()] == [False]


def test_a_file_that_cannot_be_opened_leaves_the_open_one(desk: Desk) -> None:
    desk.press("N U")
    desk.window.opening.files([desk.folder / "missing.txt"])
    message = desk.window.infobar.current
    assert message is not None
    assert "There is no file" in message.text
    assert desk.marks[0] == "U"
    assert desk.dialogs.asked == []


def test_hostile_xml_is_refused_in_a_sentence(desk: Desk) -> None:
    hostile = desk.write('<!DOCTYPE cable [<!ENTITY a "b">]><cable xmlns="urn:cable-reader:1"/>', "x.cablexml")
    desk.window.opening.files([hostile])
    message = desk.window.infobar.current
    assert message is not None
    assert message.text.startswith("x.cablexml was not opened.")
    assert saved(desk).name == "harbor.txt"


def test_pasted_text_is_opened_and_counts_as_unsaved(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    QGuiApplication.clipboard().setText(CABLE.replace("000412", "000777"))
    desk.press("Ctrl+Shift+V")
    assert desk.window.windowTitle() == "BRIDGETOWN 777 (0/4)[*] - Cable Reader"
    assert desk.window.isWindowModified()
    desk.press("Ctrl+S")
    assert desk.dialogs.proposals == [tmp_path / "10BRIDGETOWN777.cablexml"]


def test_an_empty_clipboard_says_so(desk: Desk) -> None:
    QGuiApplication.clipboard().setText("")
    desk.press("Ctrl+Shift+V")
    assert desk.said == ["The clipboard holds no text."]


def test_the_empty_window_takes_a_paste(make_desk: MakeDesk) -> None:
    desk = make_desk()
    QGuiApplication.clipboard().setText(CABLE)
    desk.press("Ctrl+V")
    assert desk.session.progress == (0, 4)
    assert desk.focused() is desk.window.raw


def test_a_dropped_file_is_opened(make_desk: MakeDesk) -> None:
    desk = make_desk()
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(desk.write()))])
    desk.window.opening.dropped(dropped)
    assert desk.session.progress == (0, 4)


def test_the_sample_opens(make_desk: MakeDesk) -> None:
    desk = make_desk()
    desk.window.welcome.sample_wanted.emit()
    assert desk.session.progress[1] > 0
    assert not desk.window.isWindowModified()


def test_recent_files_are_listed_by_what_they_are(desk: Desk) -> None:
    desk.open(desk.write(CABLE.replace("0412", "0413"), "other.txt"))
    desk.press("Ctrl+W")
    desk.press("N U Ctrl+S Ctrl+W")
    first, second = desk.settings.recent()
    assert (first.title, first.reviewed, first.units) == ("10BRIDGETOWN412 HARBOR LIGHTS OUT AGAIN", 1, 4)
    assert Path(second.path).name == "other.txt"
    (desk.folder / "other.txt").unlink()
    desk.window.welcome.show_recent(desk.settings.recent())
    assert [row.missing for row in recent_rows(desk)] == [False, True]


def test_of_a_cable_and_its_review_the_review_is_listed(make_desk: Callable[[], Desk]) -> None:
    desk = make_desk()
    path = desk.open()
    assert desk.window.filing.close_cable()
    assert [entry.path for entry in desk.settings.recent()] == [str(path)]
    desk.open(path)
    desk.press("N U Ctrl+S")
    assert [Path(entry.path).name for entry in desk.settings.recent()] == ["harbor.cablexml"]


def test_a_recent_file_opens_with_a_click(desk: Desk) -> None:
    desk.press("Ctrl+W")
    desk.window.welcome._recent.rows[0].click()  # type: ignore[attr-defined]
    assert desk.session.progress == (0, 4)


def test_a_file_too_large_to_show_is_refused(desk: Desk) -> None:
    large = desk.folder / "large.txt"
    with large.open("wb") as file:
        file.truncate(30_000_000)
    desk.window.opening.files([large])
    message = desk.window.infobar.current
    assert message is not None
    assert "30 MB" in message.text


def test_cable_xml_is_known_by_what_it_is(desk: Desk) -> None:
    desk.press("N U Ctrl+S")
    renamed = saved(desk).rename(desk.folder / "renamed.xml")
    (document,) = open_file(renamed)
    assert document.saved
    assert document.review is not None


def test_a_free_name_is_found(tmp_path: Path) -> None:
    (tmp_path / "a.cablexml").touch()
    (tmp_path / "a-2.cablexml").touch()
    assert unused(tmp_path / "a.cablexml") == tmp_path / "a-3.cablexml"
    assert unused(tmp_path / "b.cablexml") == tmp_path / "b.cablexml"


def test_a_proposal_is_a_name_that_any_system_takes() -> None:
    document = Document(reader.parse(CABLE, name=None), path=Path("/nowhere/at:all?.txt"))
    assert document.proposal().name == "atall.cablexml"


def test_a_recent_cable_that_was_moved_is_located(make_desk: Callable[[], Desk]) -> None:
    desk = make_desk()
    desk.open()
    desk.window.filing.close_cable()
    old, new = desk.folder / "harbor.txt", desk.folder / "moved" / "harbor.txt"
    new.parent.mkdir()
    old.rename(new)
    desk.window.on_filed()
    (button,) = recent_rows(desk)
    assert button.text().endswith("not there any more: locate\u2026")
    QApplication.processEvents()  # the row is laid out
    button.entry = replace(button.entry, subject="HARBOR " * 40)
    for width in (400, 500):
        button.resize(width, button.height())
        assert width - 40 < button.fontMetrics().horizontalAdvance(button.text()) < width - 2 * PAD
        assert button.text().endswith("\u2026   0 of 4   not there any more: locate\u2026")
    desk.dialogs.open = [new]
    button.click()
    document = desk.window.filing.document
    assert document is not None
    assert document.path == new
    assert [entry.path for entry in desk.settings.recent()] == [str(new)]


def test_a_recent_cable_that_is_not_found_stays_on_the_list(make_desk: Callable[[], Desk]) -> None:
    desk = make_desk()
    path = desk.open()
    desk.window.filing.close_cable()
    path.unlink()
    desk.window.on_filed()
    desk.dialogs.open = []
    recent_rows(desk)[0].click()
    assert desk.session.cable is None
    assert [entry.path for entry in desk.settings.recent()] == [str(path)]


class Nothing:
    """A standard input that cannot be read."""

    closed = False

    @property
    def buffer(self) -> Nothing:
        return self

    def read(self) -> bytes:
        raise OSError(errno.EIO, "of the test")


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        (None, "Standard input is closed; name a file."),
        (Nothing(), "Standard input cannot be read: the disk reports a fault."),
        (io.TextIOWrapper(io.BytesIO(b" " * (LIMIT + 1))), "Standard input has 20 MB, more than the window can show."),
    ],
    ids=["closed", "broken", "too large"],
)
def test_standard_input_that_cannot_be_shown_is_told_of(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, given: object, sentence: str
) -> None:
    monkeypatch.setattr(sys, "stdin", given)
    desk.window.opening.piped()
    message = desk.window.infobar.current
    assert message is not None
    assert message.text.startswith(sentence)
    assert len(desk.window.filing.tabs.all) == 1, "what was open stays"


@pytest.mark.parametrize(
    ("before", "opened"),
    [
        (b"", True),
        (b"<!-- sent by a colleague -->" * 200, True),
        (b"An unsigned note that names <cable xmlns='urn:cable-reader:1'/>.\n", False),
    ],
    ids=["as it is", "behind comments", "in words"],
)
def test_cable_xml_of_another_name_is_told_by_its_root(desk: Desk, tmp_path: Path, before: bytes, opened: bool) -> None:
    written = desk.window.filing.document
    assert written is not None
    declaration, rest = written.xml(desk.session.review).split(b"\n", 1)
    file = tmp_path / "sent.xml"
    file.write_bytes(declaration + b"\n" + before + rest if opened else before + rest)
    (found,) = open_file(file)
    assert found.saved is opened


def test_a_path_that_the_system_refuses_is_told_of_like_any_other(desk: Desk) -> None:
    """Where one may not look, or a name is too long, Python's paths raise even when asked whether a file is there."""
    far = Path("/" + "n" * 300) / "a.txt"
    desk.window.opening.files([far])
    message = desk.window.infobar.current
    assert message is not None
    assert message.text.startswith("a.txt was not opened.")
    assert message.text.endswith("cannot be read: the name is too long.")
    assert not Recent(str(far)).exists
    desk.window.settings.keep_recent(Recent(str(far)))
    desk.window.opening.locate(str(far))
