"""The findings dock: what it lists, going there, saying that something was seen, fixing it."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtTest import QAbstractItemModelTester, QTest

import reader
from reader.app.panes.findings_pane import FindingsPane
from reader.app.panes.findings_rows import PASSED, Choice
from reader.app.panes.fixes import FIXES, Fix
from reader.app.structure.tree_looks import Column
from reader.app.structure.tree_model import LOOK
from reader.app.window import Window
from reader.cable.diagnostics import RULES, Diagnostic, Severity
from tests.app.desk import CABLE, Desk
from tests.app.odd import with_findings

ERROR, WARNING, INFO, PASS = Severity
DAMAGED = (
    CABLE.replace("\n1. (SBU)", "\n¶11. (SBU)").replace("\n2. (U)", "\n¶12. (U)").replace("\n3. (SBU)", "\n13. (SBU)")
)


def pane(desk: Desk) -> FindingsPane:
    return desk.window.desk.findings


def listed(desk: Desk) -> dict[str, list[str]]:
    """The rows under each group, as one sees them: the shape in words, then the cells."""
    model = pane(desk).model
    found = {}
    for place in range(model.rowCount()):
        top = model.index(place, 0)
        rows = [model.index(at, 0, top) for at in range(model.rowCount(top))]
        found[top.data()] = [model.index(row.row(), 1, top).data() for row in rows]
    return found


def test_it_is_hidden_at_first_and_ctrl_4_brings_it_up_with_the_focus(desk: Desk) -> None:
    with_findings(desk, INFO, WARNING)
    assert not pane(desk).isVisible()
    desk.press("Ctrl+4")
    assert desk.focused() is pane(desk).view
    assert pane(desk).finding is desk.session.findings[1], "the loudest is current"
    assert desk.session.location.number == -1, "nothing is gone to"


def test_it_comes_by_itself_only_for_errors_and_leaves_the_focus_where_it_is(desk: Desk) -> None:
    with_findings(desk, WARNING)
    assert not pane(desk).isVisible()
    with_findings(desk, INFO, ERROR)
    assert pane(desk).isVisible()
    assert desk.focused() is desk.window.raw


def test_it_goes_away_where_nothing_was_found_and_comes_back(desk: Desk) -> None:
    with_findings(desk, WARNING)
    desk.press("Ctrl+4")
    with_findings(desk, PASS)
    assert not pane(desk).isVisible()
    with_findings(desk, WARNING)
    assert pane(desk).isVisible()


def test_findings_stand_in_groups_and_checks_that_passed_are_closed(desk: Desk) -> None:
    with_findings(desk, ERROR, WARNING, INFO, PASS)
    desk.press("Ctrl+4")
    assert listed(desk) == {
        "Transmission (1)": ["Odd 0."],
        "Markings (1)": ["Odd 1."],
        "Text (1)": ["Odd 2."],
        f"{PASSED} (1)": ["Odd 3."],
    }
    view, model = pane(desk).view, pane(desk).model
    assert [view.isExpanded(model.index(place, 0)) for place in range(4)] == [True, True, True, False]
    first = model.index(0, 0, model.index(0, 0))
    assert first.data(Qt.ItemDataRole.AccessibleTextRole) == "Rule: error CR-TRANS-010"
    assert not first.data(Qt.ItemDataRole.DecorationRole).isNull()


def test_a_group_stays_closed_or_open_as_the_user_left_it(desk: Desk) -> None:
    found = with_findings(desk, ERROR, WARNING, PASS)
    desk.press("Ctrl+4")
    view, model = pane(desk).view, pane(desk).model
    view.collapse(model.index(0, 0))
    view.expand(model.index(2, 0))
    desk.session.acknowledge([found[1]])
    assert [view.isExpanded(model.index(place, 0)) for place in range(3)] == [False, True, True]


@pytest.mark.parametrize(
    ("choice", "messages"),
    [
        (Choice.ALL, ["Odd 0.", "Odd 1.", "Odd 2.", "Odd 3."]),
        (Choice.OPEN, ["Odd 0.", "Odd 2."]),
        (Choice.ERRORS, ["Odd 0."]),
        (Choice.WARNINGS, ["Odd 1."]),
        (Choice.REMARKS, ["Odd 2."]),
        (Choice.ACKNOWLEDGED, ["Odd 1."]),
    ],
)
def test_the_choice_leaves_some(desk: Desk, choice: Choice, messages: list[str]) -> None:
    found = with_findings(desk, ERROR, WARNING, INFO, PASS)
    desk.session.acknowledge([found[1]])
    desk.press("Ctrl+4")
    pane(desk).choice.setCurrentText(choice)
    assert [message for rows in listed(desk).values() for message in rows] == messages


def test_the_filter_looks_at_every_cell_and_says_where_nothing_fits(desk: Desk) -> None:
    with_findings(desk, ERROR, WARNING)
    desk.press("Ctrl+4 Shift+Tab")
    assert desk.focused() is pane(desk).filter
    desk.press("M A R K")
    assert listed(desk) == {"Markings (1)": ["Odd 1."]}
    desk.press("X")
    assert not pane(desk).view.isVisible()
    assert pane(desk).nothing.text() == "Nothing holds these words."
    desk.press("Escape")
    assert len(listed(desk)) == 2


def test_enter_goes_there_and_gives_the_text_the_focus(desk: Desk) -> None:
    found = with_findings(desk, INFO, WARNING)
    desk.press("Ctrl+4 Return")
    assert desk.session.location.start == found[1].start
    assert desk.focused() is desk.window.raw
    assert desk.said[-1] == "Odd 1. (finding 2 of 2, that was the last)"


def test_a_double_click_goes_there(desk: Desk) -> None:
    found = with_findings(desk, INFO, WARNING)
    desk.press("Ctrl+4")
    view = pane(desk).view
    view.doubleClicked.emit(view.currentIndex())
    assert desk.session.location.start == found[1].start


def test_f8_leads_along_in_the_list_from_any_pane(desk: Desk) -> None:
    found = with_findings(desk, INFO, WARNING, INFO)
    desk.press("Ctrl+4")
    for expected in found:
        desk.press("F8")
        assert pane(desk).finding is expected
        assert desk.focused() is pane(desk).view
    assert desk.said[-1].endswith("(finding 3 of 3, that was the last)")
    desk.press("Shift+F8")
    assert pane(desk).finding is found[1]


def test_f8_passes_over_what_was_acknowledged(desk: Desk) -> None:
    found = with_findings(desk, INFO, WARNING, INFO)
    desk.session.acknowledge([found[1]])
    desk.press("F8 F8")
    assert desk.session.visited is found[2]
    assert desk.said[-1].endswith("(finding 2 of 2, that was the last)")
    desk.session.acknowledge(found)
    desk.press("F8")
    assert desk.said[-1] == "There are no open findings: all were acknowledged."


@pytest.mark.parametrize("rule", RULES)
def test_the_page_of_every_rule_says_what_why_and_what_to_do(desk: Desk, rule: str) -> None:
    cable = desk.session.cable
    assert cable is not None
    cable.findings = (Diagnostic(rule, WARNING, "The <b>text</b> says so.", 0, 5),)
    desk.session.open(cable, desk.session.history)
    desk.press("Ctrl+4")
    shown = pane(desk).help.toPlainText()
    row = RULES[rule]
    assert shown.startswith("The <b>text</b> says so.")
    for part in (row.help, row.advice, row.example, row.source, row.id):
        assert " ".join(part.split()) in " ".join(shown.split())


def test_acknowledging_with_a_reason_is_a_step_and_stays_in_the_list(desk: Desk) -> None:
    found = with_findings(desk, INFO, WARNING)
    desk.press("F8 Ctrl+Shift+A O L D Return")
    seen = desk.session.review.acknowledgements
    assert [(each.rule, each.reason, each.by) for each in seen] == [(found[0].rule, "old", "r-1")]
    assert desk.said[-1] == "Acknowledge CR-BODY-009. 1 finding is open."
    assert desk.window.status.findings.text() == "1 warning"
    assert "1 acknowledged" in desk.window.status.findings.accessibleName()
    model = pane(desk).model
    row = model.index_of(("CR-BODY-009", 0, 5, 0))
    assert row.data(Qt.ItemDataRole.FontRole).strikeOut()
    assert row.data(Qt.ItemDataRole.AccessibleTextRole) == "Rule: remark CR-BODY-009, acknowledged"
    assert "Acknowledged by you" in pane(desk).help.toPlainText()
    desk.press("Ctrl+Z")
    assert desk.session.review.acknowledgements == ()
    assert desk.session.location.start == found[0].start
    desk.press("Ctrl+Y")
    assert desk.session.review.acknowledgements == seen


def test_escape_thinks_better_of_it(desk: Desk) -> None:
    with_findings(desk, INFO)
    desk.press("F8 Ctrl+Shift+A O L D Escape")
    assert desk.session.review.acknowledgements == ()
    assert pane(desk).reason.text() == ""
    assert desk.focused() is pane(desk).view
    desk.press("Escape")
    assert desk.focused() is desk.window.raw


def test_all_of_a_rule_are_acknowledged_in_one_step_and_reopened(desk: Desk) -> None:
    with_findings(desk, INFO, WARNING, INFO, INFO)
    desk.press("F8 Ctrl+4")
    desk.window.commands["acknowledge-rule"].trigger()
    assert desk.said[-1] == "Acknowledge 3 findings of CR-BODY-009. 1 finding is open."
    assert desk.session.history.position == 1
    assert pane(desk).seen_button.text() == "Reopen"
    pane(desk).seen_button.click()
    assert desk.session.history.undo_label == "Reopen CR-BODY-009"
    assert len(desk.session.open_findings) == 2


def test_an_acknowledgement_is_in_the_saved_file(desk: Desk) -> None:
    path = desk.write(DAMAGED, "damaged.txt")
    desk.open(path)
    desk.press("F8 Ctrl+Shift+A O L D Return Ctrl+S")
    saved = path.with_suffix(".cablexml")
    _, review = reader.from_xml(saved.read_bytes())
    assert [each.reason for each in review.acknowledgements] == ["old"]
    desk.open(saved)
    assert len(desk.session.findings) - len(desk.session.open_findings) == 1


def test_a_safe_fix_is_done_at_once(desk: Desk) -> None:
    path = desk.write(CABLE.replace("2. (U) ", "2. "), "unmarked.txt")
    desk.open(path)
    desk.dialogs.mark = "U"
    desk.press("Ctrl+4")
    finding = pane(desk).finding
    assert finding is not None
    assert finding.rule == "CR-MARK-008"
    desk.press("Alt+Return")
    assert desk.marks[1] == "U"


def test_an_unsafe_fix_is_shown_before_it_is_done(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    done: list[Diagnostic] = []

    def run(window: Window, finding: Diagnostic) -> None:
        done.append(finding)

    def preview(window: Window, finding: Diagnostic) -> str:
        return "The boat would be <renamed>."

    monkeypatch.setitem(FIXES, "CR-MARK-008", Fix("Rename", safe=False, run=run, preview=preview))
    found = with_findings(desk, WARNING, INFO)
    desk.press("Ctrl+4 Alt+Return")
    assert done == []
    assert "The boat would be <renamed>." in pane(desk).help.toPlainText()
    assert desk.focused() is pane(desk).fix_button
    assert desk.said[-1] == "The boat would be <renamed>. Press Do It: Rename to do it."
    desk.press("Return")
    assert done == [found[0]]


def test_moving_on_forgets_what_was_proposed(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    done: list[Diagnostic] = []

    def run(window: Window, finding: Diagnostic) -> None:
        done.append(finding)

    def preview(window: Window, finding: Diagnostic) -> str:
        return "It would."

    monkeypatch.setitem(FIXES, "CR-MARK-008", Fix("Rename", safe=False, run=run, preview=preview))
    found = with_findings(desk, WARNING, WARNING)
    desk.press("F8 Ctrl+4 Alt+Return F8 Alt+Return")
    assert done == []
    assert pane(desk).finding is found[1]


def test_a_rule_without_a_fix_says_so(desk: Desk) -> None:
    with_findings(desk, INFO)
    desk.press("F8 Alt+Return")
    assert desk.said[-1] == "There is no quick fix for this finding."


def test_every_fix_is_of_a_rule_that_there_is() -> None:
    assert set(FIXES) <= set(RULES)
    assert all(fix.safe or fix.preview is not None for fix in FIXES.values())


def test_the_model_keeps_qts_rules(desk: Desk) -> None:
    found = with_findings(desk, ERROR, WARNING, INFO, PASS)
    desk.press("Ctrl+4")
    tester = QAbstractItemModelTester(pane(desk).model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    desk.session.acknowledge(found[:2])
    pane(desk).choice.setCurrentText(Choice.OPEN)
    pane(desk).choice.setCurrentText(Choice.ALL)
    desk.window.filing.close_cable()
    assert tester.model().rowCount(QModelIndex()) >= 0


def test_while_nobody_sees_it_nothing_is_made(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    with_findings(desk, WARNING)
    made: list[int] = []
    groups: Callable[[FindingsPane], object] = FindingsPane.groups

    def counted(self: FindingsPane) -> object:
        made.append(1)
        return groups(self)

    monkeypatch.setattr(FindingsPane, "groups", counted)
    desk.press("N U")
    assert made == []
    desk.press("Ctrl+4")
    assert made


def test_what_was_acknowledged_is_drawn_nowhere_as_if_it_were_open(desk: Desk) -> None:
    with_findings(desk, WARNING)
    raw, session = desk.window.raw, desk.session
    (finding,) = session.findings
    model = desk.window.tree.model
    assert model.outline is not None
    assert session.cable is not None
    assert raw._scene is not None
    row = model.index_of(model.outline.listed(session.cable.tree.leaf_at(finding.start)), Column.STATE)
    place = raw._scene.positions.to_widget(finding.start)

    def shown() -> tuple[bool, bool, bool, bool]:
        block = raw.document().findBlock(place)
        styles = [one.format.underlineStyle() for one in block.layout().formats()]
        signs = row.data(LOOK)
        return (
            raw._scene is not None and bool(raw._scene.spots),
            signs is not None and signs.severity is not None,
            any(style is QTextCharFormat.UnderlineStyle.DashUnderline for style in styles),
            any(shape.finding is finding for shape in desk.window.overview._placed()[0]),
        )

    assert shown() == (True, True, True, True)
    told: list[QModelIndex] = []
    model.dataChanged.connect(lambda first, _last: told.append(first))
    session.acknowledge([finding], "seen in the other copy")
    assert shown() == (False, False, False, False)
    assert any(model.number_of(index) == model.number_of(row) for index in told), "the row is drawn anew"
    assert "(acknowledged)" in session.told(finding)
    desk.press("Ctrl+Z")
    assert shown() == (True, True, True, True)


def test_what_a_review_gives_rise_to_is_listed_while_it_does(desk: Desk) -> None:
    desk.press("Ctrl+4")
    before = len(desk.session.findings)
    desk.press("Ctrl+1 N Shift+U")
    assert "CR-MARK-016" in [finding.rule for finding in desk.session.findings]
    assert any("second person" in message for rows in listed(desk).values() for message in rows)
    desk.press("N")
    desk.session.place_caret(*(CABLE.index("newspaper"), CABLE.index("newspaper") + len("newspaper")))
    desk.press("Shift+S")
    rule = "CR-MARK-017"
    (part,) = (finding for finding in desk.session.findings if finding.rule == rule)
    assert part.message == "Paragraph 2 is U, but a part of it is SBU."
    assert any(part.message in rows for rows in listed(desk).values())
    desk.press("Ctrl+Z Ctrl+Z")
    assert len(desk.session.findings) == before
    assert not any(part.message in rows for rows in listed(desk).values())


def test_the_fix_of_a_higher_part_marks_the_whole_paragraph(desk: Desk) -> None:
    desk.session.place_caret(CABLE.index("newspaper"), CABLE.index("newspaper") + len("newspaper"))
    desk.press("Shift+S")
    desk.press("F8")
    while desk.session.visited is None or desk.session.visited.rule != "CR-MARK-017":
        desk.press("F8")
    desk.dialogs.mark = "SBU"
    desk.window.desk.fix()
    assert desk.marks[1] == "SBU"
    assert "CR-MARK-017" not in [finding.rule for finding in desk.session.findings]


# Room


@pytest.mark.parametrize("width", [430, 560, 700, 900, 1400])
def test_long_words_on_buttons_do_not_squeeze_the_list(desk: Desk, width: int) -> None:
    desk.press("Ctrl+4")
    shown = pane(desk)
    shown.setParent(None)
    shown.resize(width, 220)
    shown.show()
    for button in (shown.fix_button, shown.seen_button, shown.all_button):
        button.setText("Alle Nummern best\u00e4tigen, soweit es sie gibt")
        button.show()
    QTest.qWait(20)
    view = shown.view
    assert view.columnWidth(1) >= view.fontMetrics().averageCharWidth() * 20
    for part in (shown.fix_button, shown.reason, shown.seen_button, shown.all_button):
        place = QRect(part.mapTo(shown, QPoint(0, 0)), part.size())
        assert shown.rect().contains(place) or not part.isVisible(), part
        assert part.width() >= min(part.minimumSizeHint().width(), width)
    shown.hide()
    shown.deleteLater()


def test_the_page_stands_below_the_list_where_there_is_height_but_no_width(desk: Desk) -> None:
    desk.press("Ctrl+4")
    shown = pane(desk)
    shown.setParent(None)
    shown.resize(420, 800)
    shown.show()
    assert shown.help.isVisible()
    assert shown.help.width() > 380
    shown.resize(420, 200)
    assert not shown.help.isVisible()
    assert shown.view.height() > 60
    shown.hide()
    shown.deleteLater()


def test_findings_stand_in_the_order_of_the_text_where_one_wants_that(
    desk: Desk, make_desk: Callable[[], Desk]
) -> None:
    with_findings(desk, Severity.INFO, Severity.ERROR, Severity.WARNING, Severity.PASSED)
    desk.press("Ctrl+4")
    shown = pane(desk)
    assert len(shown.model.groups) == 4
    shown.by_place.click()
    first, last = shown.model.groups
    assert [row.about.message for row in first.rows if isinstance(row.about, Diagnostic)] == [
        "Odd 0.",
        "Odd 1.",
        "Odd 2.",
    ]
    assert last.title == PASSED
    desk.window.close()
    assert pane(make_desk()).by_place.isChecked()


def test_where_a_finding_is_has_room_before_what_mends_it(desk: Desk) -> None:
    text = re.sub(r"(?m)^\d\. \((SBU|U)\) ", "", CABLE)
    text = text.replace("three ministries.", f"three ministries {'and the harbor master himself ' * 3}about the")
    desk.open(desk.write(text, "unnumbered.txt"))
    desk.press("Ctrl+4")
    view, columns = pane(desk).view, pane(desk).HEADERS
    line = text[: text.index("The harbor master")].count("\n") + 1
    places = [row.cells[columns.index("Place")] for group in pane(desk).model.groups for row in group.rows]
    assert f"line {line}" in places, "a paragraph without a number is known by its line"
    others = sum(view.columnWidth(column) for column in (0, columns.index("Place")))
    view.resize(others + 40 * view.fontMetrics().averageCharWidth(), 200)
    assert view.isColumnHidden(columns.index("Fix"))
    assert not view.isColumnHidden(columns.index("Place"))
