"""Correcting a wrong reading in the window: by keys, with every pane in step, and taken back."""

from __future__ import annotations

from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.app.panes.corrections_pane import CorrectionsPane
from reader.app.panes.dock_table import DOCKS
from reader.app.panes.fixes import FIXES
from reader.app.structure.number_dialog import NumberDialog
from reader.app.structure.outline import ROOT
from reader.app.structure.this_is_list import ThisIsList
from reader.app.structure.tree_looks import Column
from reader.cable.kinds import Kind
from reader.review.corrections import Says
from tests.app.desk import CABLE, Desk


@pytest.fixture
def lamps(desk: Desk) -> Desk:
    """A window with the invented cable, the text having the focus."""
    desk.window.raw.setFocus()
    return desk


def at(words: str) -> int:
    return CABLE.index(words)


def numbers(desk: Desk) -> list[int | None]:
    assert desk.session.cable is not None
    return [paragraph.number for paragraph in desk.session.cable.paragraphs]


def made(desk: Desk) -> list[tuple[str, int | None]]:
    """What was corrected: what each says, and the number."""
    return [(each.kind, each.number) for each in desk.session.review.corrections]


def rows(desk: Desk) -> list[str]:
    """The names of the rows under the body."""
    model = desk.window.tree.model
    assert model.outline is not None
    assert desk.session.cable is not None
    assert model.outline.cable is desk.session.cable
    tree = desk.session.cable.tree
    body = next(row for row in model.outline.children[ROOT] if tree.nodes[row].kind is Kind.BODY)
    return [model.outline.label(row) for row in model.outline.children[body]]


def test_a_paragraph_is_split_and_merged_by_keys(lamps: Desk) -> None:
    lamps.session.place_caret(at("The pilots"), at("The pilots"))
    lamps.press("Ctrl+Return")
    assert lamps.said[-1] == "Split paragraph 1. Ctrl+Z takes it back."
    assert numbers(lamps) == [1, None, 2, 3, 4]
    assert rows(lamps) == ["1", "unnumbered", "2", "Next steps", "3", "4"]
    assert lamps.session.location.start == at("The pilots")
    assert len(lamps.session.rollup().units) == 5
    assert lamps.session.modified
    lamps.press("Ctrl+Z")
    assert numbers(lamps) == [1, 2, 3, 4]
    assert rows(lamps) == ["1", "2", "Next steps", "3", "4"]
    lamps.press("Ctrl+Shift+Z")
    assert numbers(lamps) == [1, None, 2, 3, 4]
    lamps.session.place_caret(at("dark harbor"), at("dark harbor"))
    lamps.press("Ctrl+Backspace")
    assert lamps.said[-1].startswith("Merge paragraph 2 with the one before.")
    assert numbers(lamps) == [1, None, 3, 4]


def test_marks_stay_on_their_words(lamps: Desk) -> None:
    lamps.press("N U")
    before = lamps.session.review.decisions
    lamps.session.place_caret(at("The pilots"), at("The pilots"))
    lamps.press("Ctrl+Return")
    assert lamps.session.review.decisions == before
    assert lamps.marks == ["U", "U", None, None, None]
    lamps.press("Ctrl+Z")
    assert lamps.marks == ["U", None, None, None]


def test_this_is_asks_about_the_line_of_the_caret(lamps: Desk) -> None:
    lamps.session.place_caret(at("steps"), at("steps"))
    lamps.dialogs.reading = "paragraph"
    lamps.press("F4")
    assert lamps.dialogs.asked[-1] == "this is Next steps"
    refused = {says: why for says, why in lamps.dialogs.readings if why}
    assert refused == {Says.HEADING: "It is read that way already."}
    assert rows(lamps) == ["1", "2", "unnumbered", "3", "4"]
    lamps.dialogs.reading = None
    lamps.press("F4")
    assert lamps.dialogs.asked[-1] == "this is Next steps"
    assert len(made(lamps)) == 1
    lamps.window.raw.setFocus()
    lamps.window.commands["revert-here"].trigger()
    assert made(lamps) == []
    lamps.window.commands["this-is-heading"].trigger()
    assert lamps.said[-1] == "It is read that way already. Nothing was changed."


def test_without_a_place_nothing_is_asked(lamps: Desk) -> None:
    lamps.press("F4")
    assert not [asked for asked in lamps.dialogs.asked if asked.startswith("this is")]
    assert lamps.said[-1].startswith("Put the caret in the line")


def test_a_number_is_asked_for_and_said(lamps: Desk) -> None:
    lamps.press("N N")
    lamps.dialogs.numbered = (7,)
    lamps.window.commands["renumber"].trigger()
    assert lamps.dialogs.asked[-1] == "number 2"
    assert numbers(lamps) == [1, 7, 3, 4]
    assert rows(lamps)[1] == "7 (printed 2.)"
    lamps.dialogs.numbered = (None,)
    lamps.window.commands["renumber"].trigger()
    assert numbers(lamps) == [1, None, 3, 4]
    lamps.dialogs.numbered = None
    lamps.window.commands["renumber"].trigger()
    assert len(made(lamps)) == 1


def test_the_structure_shows_what_is_corrected_and_stays_open_as_it_was(lamps: Desk) -> None:
    tree, cable = lamps.window.tree, lamps.session.cable
    assert cable is not None
    header = cable.tree.first(Kind.HEADER)
    assert header is not None
    tree.view.collapse(tree.model.index_of(header))
    lamps.session.place_caret(at("The pilots"), at("The pilots"))
    lamps.press("Ctrl+Return")
    assert lamps.session.cable is not None
    header, body = (lamps.session.cable.tree.first(kind) for kind in (Kind.HEADER, Kind.BODY))
    assert header is not None
    assert body is not None
    assert not tree.view.isExpanded(tree.model.index_of(header))
    assert tree.view.isExpanded(tree.model.index_of(body))
    first, second = lamps.session.cable.tree.of(Kind.PARAGRAPH)[:2]
    cells = tree.model.cells
    assert cells is not None
    assert cells.spoken(first, Column.ITEM).endswith("corrected: the program reads paragraph 1")
    assert "Corrected: the program reads paragraph 1" in cells.tip(second, Column.ITEM)
    assert tree.model.number_of(tree.view.currentIndex()) == second


def test_the_inspector_says_what_was_corrected_and_takes_it_back(lamps: Desk) -> None:
    line = lamps.window.inspector.correction
    assert line.isHidden()
    lamps.session.place_caret(at("steps"), at("steps"))
    lamps.session.correct("paragraph")
    assert line.text.text() == "The program reads heading. You said: Paragraph."
    assert not line.isHidden()
    line.button.click()
    assert made(lamps) == []
    assert line.isHidden()


def test_the_list_of_corrections_leads_there_and_takes_back(lamps: Desk) -> None:
    session = lamps.session
    session.place_caret(at("The pilots"), at("The pilots"))
    session.split()
    session.renumber([(at("The pilots"), 2)])
    lamps.press("Shift+F4")
    pane = cast("CorrectionsPane", lamps.window.docks["corrections"].widget())
    shown = [row.cells[1:3] for group in pane.model.groups for row in group.rows]
    assert shown == [("A paragraph begins here", "Paragraph 1"), ("Paragraph number 2", "Paragraph")]
    split = session.review.corrections[0]
    pane.view.stand_on(split.id)
    lamps.press("Delete", pane.view)
    assert lamps.said[-1] == "Take back correction: a paragraph begins here. 1 other does not fit without it."
    (row,) = pane.model.groups[0].rows
    assert row.cells[1] == "Paragraph number 2 (does not fit any more: no paragraph begins there)"
    assert [found.rule for found in session.findings].count("CR-FILE-004") == 1
    pane.all_button.click()
    assert made(lamps) == []
    assert not pane.model.rowCount()


def test_numbers_read_against_their_labels_are_confirmed(lamps: Desk) -> None:
    text = CABLE.replace("\n1. (", "\n\u00b611. (").replace("\n2. (", "\n\u00b612. (")
    lamps.open(lamps.write(text, "damaged.txt"))
    session, window = lamps.session, lamps.window
    both = next(found for found in session.findings if found.rule == "CR-BODY-011")
    fix = FIXES["CR-BODY-011"]
    assert not fix.safe
    assert fix.preview is not None
    assert fix.preview(window, both).startswith("2 paragraphs keep the numbers 1, 2, as you said")
    fix.run(window, both)
    assert not {"CR-BODY-003", "CR-BODY-011"} & {found.rule for found in session.findings}
    assert rows(lamps)[0] == "1 (printed \u00b611.)"
    lamps.press("Ctrl+Z")
    one = [found for found in session.findings if found.rule == "CR-BODY-003"]
    assert len(one) == 2
    FIXES["CR-BODY-003"].run(window, one[1])
    assert made(lamps) == [("number", 2)]


def test_a_misfit_is_taken_back_from_its_finding(lamps: Desk) -> None:
    session = lamps.session
    session.place_caret(at("The pilots"), at("The pilots"))
    session.split()
    session.renumber([(at("The pilots"), 2)])
    session.revert(session.review.corrections[0].id)
    finding = next(found for found in session.findings if found.rule == "CR-FILE-004")
    FIXES["CR-FILE-004"].run(lamps.window, finding)
    assert made(lamps) == []


def test_corrections_are_saved_reopened_and_recovered(lamps: Desk) -> None:
    session = lamps.session
    session.place_caret(at("The pilots"), at("The pilots"))
    session.split()
    target = lamps.folder / "harbor.cablexml"
    lamps.press("Ctrl+S")
    assert target.exists()
    lamps.window.opening.files([lamps.write(CABLE.replace("harbor", "port"), "other.txt")])
    assert made(lamps) == []
    lamps.window.opening.files([target])
    assert numbers(lamps) == [1, None, 2, 3, 4]
    assert made(lamps) == [("split", None)]
    lamps.window.commands["revert-all"].trigger()
    assert lamps.said[-1] == "Take back all corrections: the cable is read as the program alone reads it."
    assert numbers(lamps) == [1, 2, 3, 4]


def test_the_reading_view_follows(lamps: Desk) -> None:
    lamps.window.texts.turn(1)
    lamps.session.place_caret(at("The pilots"), at("The pilots"))
    lamps.session.split()
    pages = [block.passage.node for block in lamps.window.reading.shown.blocks]
    assert lamps.session.cable is not None
    assert set(lamps.session.cable.tree.of(Kind.PARAGRAPH)) <= set(pages)


def test_places_gone_to_before_are_the_same_words(lamps: Desk) -> None:
    lamps.press("N N N N")
    assert lamps.paragraph == 4
    fourth = lamps.session.location
    lamps.session.place_caret(at("The pilots"), at("The pilots"))
    lamps.session.split()
    lamps.session.go_back_to(fourth)
    assert lamps.paragraph == 4
    assert lamps.session.location.start == at("4. (SBU)")


# The dialogs


def said(shown: ThisIsList) -> str | None:
    return shown.says


def asked(dialog: NumberDialog) -> int | None:
    return dialog.number


def test_the_list_takes_what_fits_and_says_why_the_rest_does_not(qtbot: QtBot) -> None:
    readings = [(Says.HEADING, "It is read that way already."), (Says.PARAGRAPH, ""), (Says.PAGE_BREAK, "")]
    shown = ThisIsList("Next steps", readings)
    qtbot.addWidget(shown)
    assert said(shown) == "paragraph"
    shown.look("page")
    assert said(shown) == "page-break"
    shown.look("head")
    assert said(shown) is None
    assert shown.list.count() == 1
    shown.look("limerick")
    assert said(shown) is None
    shown.look("")
    QTest.keyClick(shown, Qt.Key.Key_Down)
    assert said(shown) == "page-break"
    QTest.keyClick(shown, Qt.Key.Key_Up)
    QTest.keyClick(shown, Qt.Key.Key_Up)
    QTest.keyClick(shown, Qt.Key.Key_Return)
    assert not shown.result(), "what does not fit is not taken"


def test_the_number_may_be_empty_and_must_be_one(qtbot: QtBot) -> None:
    dialog = NumberDialog(3, "13. (SBU) Helping")
    qtbot.addWidget(dialog)
    assert asked(dialog) == 3
    dialog.field.setText("")
    assert asked(dialog) is None
    QTest.keyClicks(dialog.field, "12x")
    assert asked(dialog) == 12


def test_the_whole_window_is_drawn_after_a_correction(desk: Desk) -> None:
    for row in DOCKS:
        desk.window.docks.focus(row.id)
    desk.window.grab()
    desk.press("Ctrl+1 Ctrl+G 4 Return")
    desk.session.correct("heading")
    assert len(desk.session.rollup().units) == 3
    desk.window.grab()
    desk.press("Ctrl+Z")
    desk.window.grab()
    assert len(desk.session.rollup().units) == 4
