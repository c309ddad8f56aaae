"""Corrections: what follows the reading of a cable from step to step is what it would be from nothing."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

import reader
from reader.app.look.theme import Choice, Theme
from reader.app.session import Session
from reader.app.state.odd import Odd
from reader.app.structure.outline import Outline
from reader.app.structure.tree_looks import Column, Name
from reader.app.structure.tree_model import TreeModel
from reader.app.texts.raw_pane import RawPane
from reader.app.texts.raw_scene import Scene
from reader.review.corrections import RETYPINGS
from reader.review.review import Review
from reader.review.rollup import roll_up
from reader.review.standing import Standings, standings
from tests.app.desk import CABLE, Desk

DEEDS = st.one_of(
    st.sampled_from(["U", "SBU", "accept", "clear", "note", "flag", "split", "merge", "undo", "undo", "redo"]),
    st.sampled_from([says.value for says in RETYPINGS]),
    st.integers(1, 9),
)
HEADS = [CABLE.index(words) for words in ("1. (", "2. (", "3. (", "4. (", "Next", "SUBJECT", "The pilots", "He has")]
PLACES = st.sampled_from(HEADS) | st.integers(CABLE.index("E.O."), len(CABLE) - 1)
STEPS = st.lists(st.tuples(DEEDS, PLACES, st.just(0) | st.integers(0, 50)), min_size=1, max_size=6)


def do(session: Session, deed: str | int, at: int, length: int) -> None:
    """Do something at a place, as a person would."""
    session.place_caret(at, min(at + length, len(CABLE)))
    if isinstance(deed, int):
        session.renumber([(at, deed)])
    elif deed in ("U", "SBU"):
        session.mark(deed, advance=False)
    elif deed == "accept":
        session.accept(advance=False)
    elif deed == "note":
        session.note_span("seen", at, min(at + length + 1, len(CABLE)))
    elif deed in ("clear", "flag", "split", "merge", "undo", "redo"):
        getattr(session, deed)()
    else:
        session.correct(deed)


def afresh(review: Review) -> Review:
    """The same review, which remembers nothing."""
    return Review(review.sha256, review.reviewers, review.decisions, review.notes, review.flags, review.corrections)


def rows(model: TreeModel, parent: QModelIndex) -> Iterator[tuple[object, ...]]:
    """All rows, those of spans too, with what they show; icons count by their rows' names."""
    while model.canFetchMore(parent):
        model.fetchMore(parent)
    for row in range(model.rowCount(parent)):
        index = model.index(row, 0, parent)
        number = model.number_of(index)
        looks = [model.look(number, column) for column in Column]
        said = [
            (look.name, look.detail, look.changed, look.corrected) if isinstance(look, Name) else look for look in looks
        ]
        assert model.parent(index) == parent
        yield (model.node_of(number), *said)
        yield from rows(model, index)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow], deadline=None)
@given(steps=STEPS)
def test_what_follows_corrections_is_what_is_found_from_nothing(
    qapp: QApplication, steps: list[tuple[str | int, int, int]]
) -> None:
    session = Session()
    session.open(reader.parse(CABLE))
    for words in ("HARBOR", "Next", "lights", "The pilots", "newspaper", "dark", "lamps", "He has", "matter"):
        at = CABLE.index(words)
        session.place_caret(at, at + len(words))
        session.mark("C" if words in ("dark", "lamps") else "U", advance=False)
    raw, model = RawPane(session, Theme(qapp, Choice.LIGHT)), TreeModel(session)
    session.restructured.connect(model.read_otherwise)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    tester.setUseFetchMore(False)
    for step in steps:
        do(session, *step)
        cable, review = session.cable, afresh(session.review)
        assert cable is not None
        stands = standings(session.review, cable.tree)
        fresh = Standings.of(review, cable.tree)
        assert (stands.units, stands.outside) == (fresh.units, fresh.outside)
        rollup = roll_up(review, cable.tree)
        assert session.rollup() == rollup
        findings = Odd(cable).findings(review, rollup)
        assert session.findings == findings
        scene, shown = Scene(cable, session.ground.positions), session.ground.scene
        scene.read(rollup, fresh.outside, session.suggestion(), findings)
        assert (shown.units, shown.chips, shown.spots) == (scene.units, scene.chips, scene.spots)
        outline = Outline(cable)
        assert session.ground.outline.odd_rows(session.open_findings) == outline.odd_rows(session.open_findings)
        assert list(rows(model, QModelIndex())) == list(rows(TreeModel(session), QModelIndex()))
        laid = {number: pieces for number, pieces in raw._formats._laid.items() if pieces}
        another = RawPane(session, Theme(qapp, Choice.LIGHT))
        assert laid == another._formats._laid
    del tester


def row_of(desk: Desk, words: str) -> QModelIndex:
    """The row of the unit that some words are in."""
    cable = desk.session.cable
    assert cable is not None
    at = CABLE.index(words)
    model = desk.window.tree.model
    return next(model.index_of(each.node) for each in cable.paragraphs if each.start <= at < each.end)


def test_a_correction_keeps_rows_open_that_still_stand(desk: Desk) -> None:
    view, model = desk.window.tree.view, desk.window.tree.model
    resets: list[str] = []
    model.modelReset.connect(lambda: resets.append("reset"))
    at = CABLE.index("has asked")
    desk.session.place_caret(at, at + 9)
    desk.press("Shift+U", desk.window.raw)
    third = row_of(desk, "has asked")
    view.expand(third)
    assert model.rowCount(third) == 1
    start = CABLE.index("The pilots")
    desk.session.place_caret(start, start)
    desk.press("Ctrl+Return", desk.window.raw)
    assert row_of(desk, "has asked") != third, "it has another place and another number"
    assert view.isExpanded(row_of(desk, "has asked"))
    assert model.index(0, 0, row_of(desk, "has asked")).data() == "“has asked”"
    assert view.currentIndex() == row_of(desk, "The pilots")
    assert not view.isExpanded(view.currentIndex())
    desk.press("Ctrl+Z", desk.window.raw)
    assert view.isExpanded(row_of(desk, "has asked"))
    assert [index.row() for index in view.selectionModel().selectedRows()] == [view.currentIndex().row()]
    assert resets == []


def test_a_correction_leaves_what_a_filter_leaves(desk: Desk) -> None:
    tree = desk.window.tree
    tree.filter.setText("pilots")
    start = CABLE.index("The pilots")
    desk.session.place_caret(start, start)
    desk.press("Ctrl+Return", desk.window.raw)
    assert row_of(desk, "The pilots").isValid()
    assert not row_of(desk, "1. (SBU)").isValid()


@pytest.mark.parametrize("words", ["The pilots", "He has asked"])
def test_a_correction_lays_only_lines_that_look_otherwise(
    desk: Desk, words: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    while desk.window.raw._formats._timer.isActive():
        QApplication.processEvents()
    laid: list[int] = []
    monkeypatch.setattr("reader.app.texts.raw_formats.lay", lambda _document, wanted, _looks: laid.extend(wanted))
    start = CABLE.index(words)
    desk.session.place_caret(start, start)
    desk.press("Ctrl+Return Ctrl+Z", desk.window.raw)
    assert {*laid} <= {CABLE[:start].count("\n")}
