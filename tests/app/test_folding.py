"""The routing block folded to one line: nothing is lost, no finding is hidden, and what is gone to is shown."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from reader.cable.kinds import Kind
from tests.app.desk import CABLE, Desk

MakeDesk = Callable[[], Desk]
ROUTED = CABLE.replace(
    "TO RUEHC/SECSTATE WASHDC 0001\n",
    "TO RUEHC/SECSTATE WASHDC 0001\nINFO RUEHLO/AMEMBASSY LONDON 0125\nRUEHFR/AMEMBASSY PARIS 0176\n",
)


def shown(desk: Desk) -> list[str]:
    """The lines that are on the screen."""
    rows = desk.window.raw.rows_shown().rows
    return [row.block.text() for row in rows if row.first]


def folded(desk: Desk) -> Desk:
    desk.open(desk.write(ROUTED, "routed.txt"))
    desk.press("Ctrl+Shift+H")
    return desk


def test_one_line_stays_and_says_what_lies_below(desk: Desk) -> None:
    lines = shown(folded(desk))
    assert "FM AMEMBASSY BRIDGETOWN" in lines
    assert not [line for line in lines if "RUEH" in line and "/" in line and "DE " not in line]
    assert desk.window.folding.button.text() == "\u22ef 3 lines: 1 to, 2 info"
    assert desk.window.folding.button.isVisible()
    assert desk.window.commands["fold-routing"].isChecked()
    QTest.mouseClick(desk.window.folding.button, Qt.MouseButton.LeftButton)
    assert "INFO RUEHLO/AMEMBASSY LONDON 0125" in shown(desk)
    assert not desk.window.folding.button.isVisible()


def test_offsets_and_copies_know_all_lines(desk: Desk) -> None:
    folded(desk)
    raw = desk.window.raw
    raw.selectAll()
    raw.copy()
    assert QGuiApplication.clipboard().text() == ROUTED
    desk.press("N")
    assert raw.textCursor().selectedText().startswith("1. (SBU)")


def test_the_caret_steps_over_what_is_hidden(desk: Desk) -> None:
    folded(desk)
    text = desk.window.raw.textCursor().block().text
    assert text() == "VZCZCXYZ0001"
    visited = []
    for _ in range(7):
        desk.press("Down")
        visited.append(desk.window.raw.textCursor().block().text())
    assert visited[4:] == ["FM AMEMBASSY BRIDGETOWN", "BT", "UNCLAS BRIDGETOWN 000412"]
    assert desk.window.folding.folded


def test_whoever_goes_to_a_hidden_place_sees_it(desk: Desk) -> None:
    folded(desk)
    cable = desk.session.cable
    assert cable is not None
    info = cable.tree.first(Kind.INFO)
    assert info is not None
    desk.session.select(info, "tree")
    assert not desk.window.folding.folded
    assert "RUEHFR/AMEMBASSY PARIS 0176" in shown(desk)
    desk.press("Ctrl+Shift+H Ctrl+F P A R I S")
    assert "RUEHFR/AMEMBASSY PARIS 0176" in shown(desk)
    assert desk.window.raw.textCursor().selectedText() == "PARIS"


def test_a_line_with_a_finding_stays(desk: Desk) -> None:
    desk.open(desk.write(ROUTED.replace("RUEHFR/AMEMBASSY PARIS 0176", "???? NO ADDRESS AT ALL ????"), "odd.txt"))
    odd = [finding for finding in desk.session.findings if "NO ADDRESS" in line_at(desk, finding.start)]
    desk.press("Ctrl+Shift+H")
    assert desk.window.folding.folded
    assert bool(odd) == ("???? NO ADDRESS AT ALL ????" in shown(desk))
    hidden = desk.window.folding._hidden
    assert not [found for found in desk.session.findings for start, end in hidden if start <= found.start < end]


def line_at(desk: Desk, offset: int) -> str:
    """The line around an offset."""
    assert desk.session.cable is not None
    text = desk.session.cable.source.text
    return text[text.rfind("\n", 0, offset) + 1 : text.find("\n", offset)]


def test_it_is_folded_the_next_time_too(desk: Desk, make_desk: MakeDesk) -> None:
    folded(desk)
    again = make_desk()
    again.open(again.write(ROUTED, "again.txt"))
    assert again.window.folding.folded
    again.press("Ctrl+Shift+H")
    assert not again.settings.on("fold-routing", default=False)


def test_where_there_is_nothing_to_fold_it_is_said(desk: Desk) -> None:
    desk.open(desk.write("1. (U) One.\n", "bare.txt"))
    desk.press("Ctrl+Shift+H")
    assert desk.said == ["There is no routing block of more than one line to fold."]
