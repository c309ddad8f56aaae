"""Coming back to what was flagged, following references, notes on what is selected, and copying rows of lists."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QApplication

from reader.app.panes.findings_pane import FindingsPane
from reader.app.structure.tree_filter import CHIPS, Chip
from reader.cable.diagnostics import Severity
from tests.app.desk import CABLE, Desk
from tests.app.odd import with_findings

REFERRING = CABLE.replace("SUBJECT:", "REF: A. 10BRIDGETOWN377\nSUBJECT:")


def select(desk: Desk, words: str, text: str = CABLE) -> None:
    start = text.index(words)
    desk.session.place_caret(start, start + len(words))
    desk.window.raw.setFocus()


def clipboard() -> str:
    return QApplication.clipboard().text()


# Flags


def test_shift_g_goes_from_flag_to_flag_and_round_the_end(desk: Desk) -> None:
    desk.press("Shift+G", desk.window.raw)
    assert desk.said[-1] == "Nothing is flagged."
    for number in ("2", "4"):
        desk.press(f"Ctrl+G {number} Return G")
    visited = []
    for _ in range(3):
        desk.press("Shift+G")
        visited.append(desk.paragraph)
    assert visited == [2, 4, 2]
    desk.window.commands["previous-flagged"].trigger()
    assert desk.paragraph == 4
    assert desk.focused() is desk.window.raw


def test_chips_keep_their_own_words(desk: Desk) -> None:
    bar = desk.window.tree.bar
    bar.chips[Chip.FLAGGED].click()
    assert bar.chips[Chip.FLAGGED].isChecked()
    assert bar.chips[Chip.FLAGGED].text() == CHIPS[Chip.FLAGGED]
    assert bar.chips[Chip.SBU].text() == CHIPS[Chip.SBU]


# References


def test_a_reference_opens_the_cable_beside_it(desk: Desk) -> None:
    named = desk.write(CABLE.replace("000412", "000377"), "10bridgetown377.TXT")
    desk.open(desk.write(REFERRING, "referring.txt"))
    select(desk, "10BRIDGETOWN377", REFERRING)
    desk.press("F12")
    document = desk.window.filing.document
    assert document is not None
    assert document.path == named


def test_a_reference_shows_the_tab_in_which_its_cable_is_open(desk: Desk) -> None:
    desk.open(desk.write(CABLE.replace("BRIDGETOWN 000412", "BRIDGETOWN 000377"), "other.txt"))
    desk.open(desk.write(REFERRING, "referring.txt"))
    select(desk, "10BRIDGETOWN377", REFERRING)
    desk.press("F12")
    document = desk.window.filing.document
    assert document is not None
    assert document.name == "other.txt"


def test_a_reference_that_leads_nowhere_is_copied(desk: Desk) -> None:
    desk.open(desk.write(REFERRING, "referring.txt"))
    select(desk, "10BRIDGETOWN377", REFERRING)
    desk.press("F12")
    assert clipboard() == "10BRIDGETOWN377"
    assert desk.said[-1] == "10BRIDGETOWN377 is not in this folder; its number is on the clipboard."


def test_elsewhere_there_is_no_reference(desk: Desk) -> None:
    select(desk, "harbor lights")
    desk.press("F12")
    assert desk.said[-1] == "There is no reference to a cable here."


# Notes


def test_a_note_is_on_what_is_selected(desk: Desk) -> None:
    desk.press("N M O N E Escape")
    select(desk, "good humor")
    desk.press("M")
    assert desk.window.inspector.note.accessibleName() == "Note on what is selected"
    assert desk.window.inspector.note.toPlainText() == ""
    desk.press("T W O Escape")
    assert [(note.text, note.anchor.quote if note.anchor else "") for note in desk.session.review.notes] == [
        ("one", CABLE[CABLE.index("1. (SBU)") : CABLE.index("\n\n2. (U)")]),
        ("two", "good humor"),
    ]
    select(desk, "good humor")
    assert desk.window.inspector.note.toPlainText() == "two"
    desk.press("N")
    desk.press("Ctrl+G 1 Return")
    assert desk.window.inspector.note.toPlainText() == "one"


# Copying


def test_rows_of_a_list_are_copied_as_text(desk: Desk) -> None:
    with_findings(desk, Severity.WARNING, Severity.INFO)
    desk.press("Ctrl+4")
    pane = desk.window.docks["findings"].widget()
    assert isinstance(pane, FindingsPane)
    desk.press("Ctrl+C")
    assert clipboard().split("\t")[:2] == ["CR-MARK-008", "Odd 0."]
    pane.view.setCurrentIndex(pane.model.index(0, 0))
    desk.press("Ctrl+C")
    assert "CR-MARK-008" in clipboard() or "CR-BODY-009" in clipboard()
    pane.view.copy(QModelIndex())
    assert {line.split("\t")[0] for line in clipboard().splitlines()} == {"CR-MARK-008", "CR-BODY-009"}
