"""Docks are filled when somebody asks for them or looks at them, and then know what happened before."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QWidget

from reader.app.panes.dock_table import AT_ONCE, DOCKS
from tests.app.desk import Desk

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.app.panes.findings_pane import FindingsPane
    from reader.app.panes.notes_pane import NotesPane

    MakeDesk = Callable[[], Desk]

SAMPLES = Path(__file__).parents[2] / "resources/samples"
LATER = {row.id for row in DOCKS if not row.shown} - AT_ONCE


def empty(desk: Desk) -> set[str]:
    docks = desk.window.docks
    return {row.id for row in DOCKS if cast("QWidget | None", docks.frame(row.id).widget()) is None}


def test_docks_that_are_not_shown_are_empty_until_somebody_asks(desk: Desk) -> None:
    assert empty(desk) == LATER
    assert desk.window.docks["notes"].widget().accessibleName()
    assert empty(desk) == LATER - {"notes"}
    for make in desk.window.docks.later:
        make()
    assert empty(desk) == set()
    assert desk.window.docks.later == ()


def test_a_dock_is_filled_as_it_is_shown_by_its_own_action(desk: Desk) -> None:
    dock = desk.window.docks.frame("portions")
    dock.toggleViewAction().trigger()
    dock.raise_()  # it shares its place, as a tab
    assert dock.widget().isVisible()
    assert empty(desk) == LATER - {"portions"}


def test_a_dock_that_is_filled_later_knows_the_cable(desk: Desk) -> None:
    desk.open(SAMPLES / "05ASUNCION771-damaged.txt")
    desk.window.desk.show_findings()
    pane = cast("FindingsPane", desk.window.docks["findings"].widget())
    assert {row.about for group in pane.model.groups for row in group.rows} >= set(desk.session.findings)
    assert desk.session.findings


def test_tab_walks_a_dock_that_was_filled_later(desk: Desk) -> None:
    desk.press("Ctrl+5")
    stops = cast("NotesPane", desk.window.docks["notes"].widget()).stops
    filter_, view = stops[0], stops[1]
    chain: list[QWidget] = []
    at: QWidget | None = filter_.nextInFocusChain()
    while at is not None and at is not filter_ and len(chain) < 1000:
        chain.append(at)
        at = at.nextInFocusChain()
    assert chain.index(view) < chain.index(desk.window.tree.view)
    assert chain.index(desk.window.tree.view) < chain.index(desk.window.raw)


def test_a_dock_that_was_open_the_last_time_is_filled_and_open_again(desk: Desk, make_desk: MakeDesk) -> None:
    desk.press("Ctrl+7")
    assert desk.window.close()
    again = make_desk()
    assert empty(again) == LATER
    again.open()
    assert again.window.docks.frame("portions").widget().isVisible()
    assert empty(again) == LATER - {"portions"}
