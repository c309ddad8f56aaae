"""The model of the structure: sound as Qt wants it, and saying what the session says."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QModelIndex, Qt
from pytestqt.modeltest import ModelTester

import reader
from reader.app.session import Session
from reader.app.structure.tree_filter import Wanted
from reader.app.structure.tree_looks import ChipLook, Column, Count, Name, Signs
from reader.app.structure.tree_model import LOOK, TreeModel
from reader.cable.diagnostics import Severity
from reader.cable.kinds import Kind
from reader.review.rollup import State
from tests.app.bench import Bench, bench, moment, sample

__all__ = ["bench"]

Role = Qt.ItemDataRole


@pytest.fixture
def session(qapp: object) -> Session:
    made = Session(clock=moment)
    made.open(sample())
    return made


@pytest.fixture
def model(session: Session) -> TreeModel:
    return TreeModel(session)


def indexes(model: TreeModel, parent: QModelIndex) -> Iterator[QModelIndex]:
    for row in range(model.rowCount(parent)):
        index = model.index(row, 0, parent)
        yield index
        yield from indexes(model, index)


def paragraph(session: Session, number: int) -> int:
    assert session.cable is not None
    return session.cable.paragraphs[number - 1].node


def spoken(model: TreeModel, number: int, column: Column) -> str:
    said = model.data(model.index_of(number, column), Role.AccessibleTextRole)
    assert isinstance(said, str)
    return said


def test_is_sound_through_its_life(session: Session, model: TreeModel, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    session.select(paragraph(session, 3))
    session.mark("U")
    model.show_only(model.fitting(Wanted("buoys")))
    model.show_only(model.fitting(Wanted()))
    session.open(sample("76NASSAU1187"))
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    session.close()
    assert model.rowCount() == 0
    session.open(reader.parse(""))
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]


def test_every_row_knows_its_node_and_its_parent(model: TreeModel) -> None:
    found = list(indexes(model, QModelIndex()))
    assert model.outline is not None
    assert [model.number_of(index) for index in found] == sorted(model.outline.places)
    for index in found:
        number = model.number_of(index)
        assert model.index_of(number) == index
        assert model.parent(index) == model.index_of(model.outline.parents[number])
    assert model.index_of(0) == QModelIndex()
    assert model.number_of(QModelIndex()) == -1


def test_numbers_keep_no_objects_alive(model: TreeModel) -> None:
    index = model.index(0, 0)
    assert isinstance(index.internalId(), int)
    assert index.internalId() == 2


def test_says_only_which_rows_changed(session: Session, model: TreeModel) -> None:
    changed: list[int] = []

    def note(first: QModelIndex, last: QModelIndex) -> None:
        assert (first.column(), last.column(), first.row()) == (Column.ITEM, Column.STATE, last.row())
        changed.append(model.number_of(first))

    model.dataChanged.connect(note)
    assert session.cable is not None
    body = session.cable.tree.of(Kind.BODY)[0]
    third = paragraph(session, 3)
    session.select(third)
    assert changed == []
    session.mark("U", advance=False)
    assert changed == [body, third]
    session.undo()
    session.redo()
    assert changed == [body, third] * 3


def test_cells_of_a_paragraph_before_and_after(session: Session, model: TreeModel) -> None:
    number = paragraph(session, 3)
    body = model.number_of(model.parent(model.index_of(number)))

    def look(column: Column) -> object:
        return model.data(model.index_of(number, column), LOOK)

    name = look(Column.ITEM)
    assert isinstance(name, Name)
    assert (name.name, name.changed) == ("3 (printed 13.)", False)
    assert look(Column.WRITTEN) == ChipLook("SBU", filled=False)
    assert look(Column.MINE) is None
    assert look(Column.STATE) == Signs(State.UNREVIEWED, severity=Severity.INFO)
    assert spoken(model, number, Column.WRITTEN) == "Written: S B U"
    assert spoken(model, number, Column.MINE) == "Mine: nothing decided"
    assert spoken(model, number, Column.STATE).startswith("State: unreviewed, Info: ")
    assert model.data(model.index_of(body, Column.MINE), LOOK) == Count(0, 9)

    session.select(number)
    session.mark("U", advance=False)
    session.flag()
    session.note("Why?")
    name = look(Column.ITEM)
    assert isinstance(name, Name)
    assert name.changed
    assert model.data(model.index_of(number), Role.FontRole).italic()
    assert look(Column.MINE) == ChipLook("U", filled=True)
    assert look(Column.STATE) == Signs(State.CHANGED, flagged=True, noted=True, severity=Severity.INFO)
    assert spoken(model, number, Column.MINE) == "Mine: U, changed"
    assert spoken(model, number, Column.ITEM).startswith(
        "Paragraph 3, written S B U, marked U by you, flagged, 1 note, 1 of 9 reviewed. Printed 13.: "
    )
    assert spoken(model, number, Column.STATE).startswith("State: changed, flagged, with a note, Info: ")
    assert spoken(model, body, Column.MINE) == "Mine: 1 of 9 reviewed"
    assert model.data(model.index_of(body, Column.MINE)) == "1/9"

    session.accept(advance=False)
    assert look(Column.MINE) == ChipLook("SBU", filled=True)
    assert spoken(model, number, Column.MINE) == "Mine: S B U, accepted"


def test_unmarked_is_never_u(qapp: object) -> None:
    session = Session(clock=moment)
    session.open(sample("76NASSAU1187"))
    model = TreeModel(session)
    number = paragraph(session, 1)
    assert model.data(model.index_of(number, Column.WRITTEN)) == "unmarked"
    assert spoken(model, number, Column.WRITTEN) == "Written: unmarked"
    assert model.data(model.index_of(number, Column.MINE)) is None


def test_every_cell_can_be_spoken(model: TreeModel) -> None:
    for index in indexes(model, QModelIndex()):
        assert index.data(Role.AccessibleTextRole)
        assert index.data(Role.ToolTipRole)
        for column in Column:
            assert isinstance(index.siblingAtColumn(column).data(Role.AccessibleTextRole), str)


def test_headers_have_words_and_meanings(model: TreeModel) -> None:
    across = Qt.Orientation.Horizontal
    assert [model.headerData(column, across) for column in Column] == ["Item", "Written", "Mine", "State"]
    assert all(model.headerData(column, across, Role.ToolTipRole) for column in Column)
    assert model.headerData(0, Qt.Orientation.Vertical) is None


def test_filter_keeps_rows_and_those_above(session: Session, model: TreeModel) -> None:
    model.show_only(model.fitting(Wanted("London")))
    assert [index.data() for index in indexes(model, QModelIndex())] == ["Routing", "Info", "AMEMBASSY LONDON"]
    number = paragraph(session, 1)
    assert not model.index_of(number).isValid()
    session.select(number)
    session.accept()
    model.show_only(model.fitting(Wanted()))
    assert model.index_of(number).isValid()


def test_a_finding_is_shown_where_it_is(session: Session, model: TreeModel) -> None:
    assert model.outline is not None
    assert session.findings
    tree = model.outline.cable.tree
    for finding in session.findings:
        said = [
            model.number_of(index)
            for index in indexes(model, QModelIndex())
            if finding.message in spoken(model, model.number_of(index), Column.STATE)
        ]
        for number in said:
            assert tree.nodes[number].start <= finding.start <= finding.end <= tree.nodes[number].end


def test_very_many_rows_are_made_as_one_comes_near_them(
    session: Session, monkeypatch: pytest.MonkeyPatch, qtmodeltester: ModelTester
) -> None:
    monkeypatch.setattr("reader.app.structure.tree_rows.MANY", 5)
    monkeypatch.setattr("reader.app.structure.tree_rows.PORTION", 2)
    model = TreeModel(session)
    outline = model.outline
    assert outline is not None
    last = paragraph(session, 9)
    body = model.index_of(outline.parents[last])
    assert model.rowCount(body) == 2
    assert model.canFetchMore(body)
    assert not model.index_of(last).isValid()
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    model.reach(last)
    assert model.number_of(model.index_of(last)) == last
    assert model.parent(model.index_of(last)) == body
    while model.canFetchMore(body):
        model.fetchMore(body)
    assert model.rowCount(body) == len(outline.children[outline.parents[last]])
    session.select(last)
    session.mark("U")
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]


def test_the_pane_makes_the_row_that_one_goes_to(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reader.app.structure.tree_rows.MANY", 5)
    monkeypatch.setattr("reader.app.structure.tree_rows.PORTION", 2)
    body = "\n".join(f"{number}. (U) Some words.\n" for number in range(1, 301))
    cable = reader.parse(f"UNCLAS BRIDGETOWN 000001\nSUBJECT: LONG\n\n{body}")
    bench.session.open(cable)
    tree = bench.tree
    number = cable.paragraphs[-1].node
    assert not tree.model.index_of(number).isValid()
    bench.session.select(number)
    assert tree.model.number_of(tree.view.currentIndex()) == number
