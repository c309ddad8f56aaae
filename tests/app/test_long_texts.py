"""A long text is shown at once; its structure comes when it is read."""

from __future__ import annotations

import gc
import threading
from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.app.files import incoming
from reader.app.files.long_texts import KEY
from reader.app.jobs import Jobs, StoppedError
from reader.app.state.cable_state import NOT_READ
from reader.app.texts.raw_colours import Span
from reader.app.texts.raw_formats import slices
from tests.app.desk import CABLE, Desk

MakeDesk = Callable[[], Desk]
SECOND = CABLE.replace("0412", "0413").replace("000412", "000413")


@pytest.fixture(autouse=True)
def all_texts_are_long(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(incoming, "LONG", 1)
    monkeypatch.setattr("reader.app.files.resuming.LONG", 1)


@pytest.fixture
def fresh(make_desk: MakeDesk) -> Desk:
    """A window with nothing open."""
    return make_desk()


def read(desk: Desk, qtbot: QtBot) -> None:
    """Wait until everything is read."""
    jobs = desk.window.opening.long_texts.jobs
    qtbot.waitUntil(lambda: not jobs.busy, timeout=20_000)


def told(desk: Desk) -> str | None:
    """The key of the message that is up."""
    message = desk.window.infobar.current
    return message.key if message is not None else None


def is_unread(desk: Desk) -> bool:
    return desk.session.standing.unread


def test_the_text_is_there_at_once_and_its_structure_later(fresh: Desk, qtbot: QtBot) -> None:
    fresh.open()
    session, raw = fresh.session, fresh.window.raw
    assert raw.toPlainText() == CABLE
    assert is_unread(fresh)
    assert "not read yet" in fresh.window.filing.tabs.all[0].title
    assert told(fresh) == KEY
    place = CABLE.index("pilots")
    session.place_caret(place, place + 6)
    document = raw.document()
    edits = document.revision()
    read(fresh, qtbot)
    assert not is_unread(fresh)
    assert [session.location.start, session.location.end] == [place, place + 6]
    assert fresh.paragraph == 1
    assert (raw.document(), document.revision()) == (document, edits)  # the text was not set a second time
    assert told(fresh) is None
    fresh.window.raw.setFocus()
    fresh.press("Escape N U")
    assert "U" in fresh.marks
    fresh.press("Ctrl+Z")
    assert "U" not in fresh.marks
    fresh.press("Ctrl+Shift+Z Ctrl+S")
    assert (fresh.folder / "harbor.cablexml").exists()


@pytest.mark.parametrize("keys", ["U", "Shift+U", "A", "N", "Ctrl+S"])
def test_keys_that_need_the_structure_say_so(fresh: Desk, keys: str) -> None:
    fresh.open()
    fresh.window.raw.setFocus()
    fresh.press(keys)
    assert fresh.said[-1] == NOT_READ
    assert fresh.session.review.empty
    assert not list(fresh.folder.glob("*.cablexml"))


def test_reading_can_be_stopped_and_begun_again(fresh: Desk, qtbot: QtBot) -> None:
    fresh.open()
    bar = fresh.window.infobar
    assert [button.text() for button in bar.buttons] == ["Stop"]
    bar.buttons[0].click()
    read(fresh, qtbot)
    assert fresh.session.standing.unread
    assert fresh.window.raw.toPlainText() == CABLE
    assert [button.text() for button in bar.buttons] == ["Read It"]
    bar.buttons[0].click()
    read(fresh, qtbot)
    assert len(fresh.marks) == 4


def test_a_text_that_is_closed_meanwhile_leaves_nothing(fresh: Desk, qtbot: QtBot) -> None:
    fresh.open()
    assert fresh.window.filing.close_cable()
    read(fresh, qtbot)
    assert fresh.session.cable is None
    assert not fresh.window.filing.tabs.all
    assert not list(fresh.journals.glob("*.journal"))
    assert fresh.dialogs.asked == []


def test_several_cables_of_one_text_are_several_tabs(fresh: Desk, qtbot: QtBot) -> None:
    fresh.open(fresh.write(CABLE + "\n" + SECOND))
    assert len(fresh.window.filing.tabs.all) == 1
    read(fresh, qtbot)
    tabs = fresh.window.filing.tabs
    assert [tab.document.part for tab in tabs.all] == [1, 2]
    assert tabs.index == 0
    assert "".join(tab.document.cable.source.text for tab in tabs.all) == CABLE + "\n" + SECOND
    assert "2 cables" in "".join(fresh.said)


def test_what_comes_for_another_tab_changes_nothing_on_the_screen(fresh: Desk, qtbot: QtBot) -> None:
    fresh.open()
    fresh.open(fresh.write(SECOND, "second.txt"))
    shown = fresh.window.filing.tabs.current
    read(fresh, qtbot)
    assert fresh.window.filing.tabs.current is shown
    assert fresh.window.raw.toPlainText() == SECOND
    first = fresh.window.filing.tabs.all[0]
    assert not first.standing.unread
    assert not [message for message in first.messages if message.key == KEY]
    fresh.window.filing.tabs.show(first)
    assert len(fresh.marks) == 4


def test_a_saved_review_comes_with_its_text(fresh: Desk, qtbot: QtBot) -> None:
    fresh.open()
    read(fresh, qtbot)
    fresh.window.raw.setFocus()
    fresh.press("N U Ctrl+S")
    fresh.window.filing.close_cable()
    saved = fresh.folder / "harbor.cablexml"
    fresh.open(saved)
    read(fresh, qtbot)
    assert fresh.window.raw.toPlainText() == CABLE
    assert fresh.marks[0] == "U"
    assert not fresh.window.filing.modified


def test_a_hostile_file_is_named_and_its_tab_goes(fresh: Desk, qtbot: QtBot) -> None:
    fresh.open(fresh.write("<!DOCTYPE x><x/>", "bad.cablexml"))
    read(fresh, qtbot)
    assert not fresh.window.filing.tabs.all
    assert fresh.window.infobar.current is not None
    assert "bad.cablexml was not opened" in fresh.window.infobar.current.text


def test_the_focus_and_the_search_stay_where_they_are(fresh: Desk, qtbot: QtBot) -> None:
    fresh.open()
    fresh.press("Ctrl+F")
    field = QApplication.focusWidget()
    for letter in "pilots":
        fresh.press(letter.upper())
    here = fresh.session.location
    read(fresh, qtbot)
    assert QApplication.focusWidget() is field
    assert (fresh.session.location.start, fresh.session.location.end) == (here.start, here.end)


def test_work_on_a_long_text_is_recovered(make_desk: MakeDesk, qtbot: QtBot) -> None:
    fresh = make_desk()
    fresh.open()
    read(fresh, qtbot)
    fresh.window.raw.setFocus()
    fresh.press("N U")
    fresh.crash()
    again = make_desk()
    again.window.opening.recover(again.recovery.leftovers()[0])
    read(again, qtbot)
    assert again.marks[0] == "U"


def test_the_cables_of_the_last_time_come_back(make_desk: MakeDesk, qtbot: QtBot) -> None:
    fresh = make_desk()
    fresh.open()
    read(fresh, qtbot)
    place = CABLE.index("pilots")
    fresh.session.place_caret(place, place)
    fresh.window.close()
    again = make_desk()
    again.window.last_time.restore()
    assert again.window.raw.toPlainText() == CABLE
    read(again, qtbot)
    assert again.session.location.start == place
    assert again.paragraph == 1


# Jobs


def test_jobs_are_done_one_after_the_other_in_another_thread(qtbot: QtBot) -> None:
    jobs = Jobs()
    heard: list[object] = []

    def work(name: str) -> Callable[[Callable[[], None]], tuple[str, bool, bool]]:
        return lambda _pause: (name, threading.current_thread() is threading.main_thread(), gc.isenabled())

    def fail(_pause: Callable[[], None]) -> None:
        raise ValueError("no")

    jobs.do(work("a"), heard.append, _raise)
    jobs.do(fail, heard.append, lambda fault: heard.append(str(fault)))
    jobs.do(work("b"), heard.append, _raise)
    qtbot.waitUntil(lambda: len(heard) == 3)
    assert heard == [("a", False, False), "no", ("b", False, False)]
    qtbot.waitUntil(lambda: not jobs.busy)
    assert gc.isenabled()


def test_a_stopped_job_ends_at_its_next_pause_and_answers_nothing(qtbot: QtBot) -> None:
    jobs = Jobs()
    heard: list[object] = []
    begun, go_on = threading.Event(), threading.Event()

    def work(pause: Callable[[], None]) -> str:
        begun.set()
        go_on.wait()
        try:
            pause()
        except StoppedError:
            heard.append("stopped")
            raise
        return "done"

    job = jobs.do(work, heard.append, heard.append)
    qtbot.waitUntil(begun.is_set)
    job.stop()
    go_on.set()
    qtbot.waitUntil(lambda: not jobs.busy)
    assert heard == ["stopped"]


def test_what_a_stopped_job_still_made_is_dropped(qtbot: QtBot) -> None:
    jobs = Jobs()
    heard: list[object] = []
    begun, go_on = threading.Event(), threading.Event()

    def work(_pause: Callable[[], None]) -> str:
        begun.set()
        go_on.wait()
        return "made"

    job = jobs.do(work, heard.append, heard.append, lambda made: heard.append(f"dropped {made}"))
    qtbot.waitUntil(begun.is_set)
    job.stop()
    go_on.set()
    qtbot.waitUntil(lambda: not jobs.busy)
    assert heard == ["dropped made"]


def _raise(fault: Exception) -> None:
    raise fault


# Formats bit by bit


@pytest.mark.parametrize("each", [1, 2, 3, 100])
def test_slices_hold_every_span_and_share_no_line(fresh: Desk, each: int) -> None:
    fresh.open()
    document = fresh.window.raw.document()
    found = [Span(0, 500, "dim"), Span(5, 9, "strong"), Span(7, 8, "error"), Span(40, 60, "dim"), Span(300, 310, "dim")]
    portions = list(slices(document, found, each))
    lines = [
        {document.findBlock(at).blockNumber() for span in portion for at in range(span.start, span.end)}
        for portion in portions
    ]
    assert sum(map(len, lines)) == len(set().union(*lines))
    laid = sorted((at, span.look) for portion in portions for span in portion for at in range(span.start, span.end))
    assert laid == sorted((at, span.look) for span in found for at in range(span.start, span.end))
