"""Formats of the text, and where stretches of it are on the screen."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFont, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QPlainTextDocumentLayout, QPlainTextEdit

import reader
from reader.app.look.theme import DARK, LIGHT
from reader.app.positions import Positions
from reader.app.texts import raw_colours
from reader.app.texts.raw_colours import DIM, STRONG, UNDERLINE_LIMIT, UNDERLINES, Span
from reader.app.texts.raw_formats import Formats
from reader.app.texts.raw_scene import Scene, beginning, near
from reader.cable.diagnostics import Diagnostic, Severity
from reader.cable.kinds import Kind
from reader.cable.telegram import Telegram
from reader.review.review import Review
from reader.review.rollup import roll_up
from reader.review.seen import open_findings
from reader.review.standing import standings
from reader.review.suggest import NONE
from tests.app.bench import Bench, bench, sample

__all__ = ["bench"]


def with_findings(cable: Telegram, *findings: Diagnostic) -> Telegram:
    return Telegram(cable.source, cable.tree, {}, cable.blocks, findings)


def made(severity: Severity, start: int, end: int) -> Diagnostic:
    return Diagnostic("CR-TEST-001", severity, "Something is odd.", start, end)


def formats_at(document: QTextDocument, position: int) -> list[QTextCharFormat]:
    block = document.findBlock(position)
    inside = position - block.position()
    return [
        QTextCharFormat(one.format) for one in block.layout().formats() if one.start <= inside < one.start + one.length
    ]


def document_of(cable: Telegram) -> QTextDocument:
    document = QTextDocument()
    document.setDocumentLayout(QPlainTextDocumentLayout(document))
    positions = Positions(cable.source.text)
    document.setPlainText(positions.shown)
    found = raw_colours.lines(document, raw_colours.spans(cable, cable.findings, positions))
    raw_colours.lay(document, found, raw_colours.formats(LIGHT))
    return document


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_structure_is_formatted_to_the_character(qapp: object, newline: str) -> None:
    cable = reader.parse(sample().source.text.replace("\n", newline))
    document = document_of(cable)
    positions = Positions(cable.source.text)
    muted = QColor(LIGHT.muted)
    for number, node in enumerate(cable.tree.nodes):
        if node.children:
            continue
        kinds = {node.kind, *(cable.tree.nodes[above].kind for above in cable.tree.ancestors(number))}
        for offset in range(node.start, node.end):
            if cable.source.text[offset] in "\r\n":
                continue
            found = formats_at(document, positions.to_widget(offset))
            bold = any(one.fontWeight() == QFont.Weight.Bold for one in found)
            dim = any(one.hasProperty(QTextCharFormat.Property.ForegroundBrush) for one in found)
            assert bold == bool(kinds & {Kind.HEADING, Kind.LABEL}), (offset, kinds)
            assert dim == bool(kinds & raw_colours.DIMMED), (offset, kinds)
            assert (
                all(one.foreground().color() == muted for one in found if dim and not one.isEmpty() and not bold)
                or bold
            )


def test_findings_are_underlined_by_severity(qapp: object) -> None:
    cable = reader.parse("one two three four five\n")
    loud = with_findings(
        cable,
        made(Severity.ERROR, 0, 3),
        made(Severity.WARNING, 4, 7),
        made(Severity.INFO, 8, 13),
        made(Severity.PASSED, 14, 18),
    )
    document = document_of(loud)
    for offset, severity in ((0, Severity.ERROR), (5, Severity.WARNING), (12, Severity.INFO)):
        (one,) = formats_at(document, offset)
        assert one.underlineStyle() is UNDERLINES[severity]
        assert one.underlineColor() == QColor(LIGHT.severity(severity))
    assert len(set(UNDERLINES.values())) == 3
    for offset in (3, 7, 13, 14, 17, 20):
        assert formats_at(document, offset) == []


def test_an_underline_ends_with_its_line(qapp: object) -> None:
    text = "short\r\n" + "x" * 500
    assert raw_colours.underlined_to(text, made(Severity.ERROR, 0, len(text))) == 5
    assert raw_colours.underlined_to(text, made(Severity.ERROR, 7, len(text))) == 7 + UNDERLINE_LIMIT
    assert raw_colours.underlined_to(text, made(Severity.ERROR, 1, 3)) == 3


def test_formats_change_no_character(qapp: object) -> None:
    cable = sample()
    plain = QTextDocument()
    plain.setPlainText(cable.source.text)
    document = document_of(cable)
    assert document.toPlainText() == plain.toPlainText()
    assert not document.isUndoAvailable()


def test_another_theme_replaces_the_formats(qapp: object) -> None:
    cable = sample()
    document = document_of(cable)
    positions = Positions(cable.source.text)
    place = positions.to_widget(next(n.start for n in cable.tree.nodes if n.kind is Kind.PAGE_BREAK))
    before = len(formats_at(document, place))
    found_there = raw_colours.lines(document, raw_colours.spans(cable, cable.findings, positions))
    raw_colours.lay(document, found_there, raw_colours.formats(DARK))
    found = formats_at(document, place)
    assert len(found) == before
    assert found[0].foreground().color() == QColor(DARK.muted)


SPANS = st.builds(
    lambda start, length, look: Span(start, start + length, look),
    st.integers(0, 390),
    st.integers(1, 60),
    st.sampled_from((DIM, STRONG, *UNDERLINES)),
)


@given(st.lists(st.lists(SPANS, max_size=8), min_size=1, max_size=4))
def test_formats_that_follow_are_those_laid_anew(qapp: object, states: list[list[Span]]) -> None:
    text = "\n".join("x" * (at % 17) for at in range(50))
    pane, fresh = QPlainTextEdit(), QPlainTextEdit()
    pane.setPlainText(text)
    kept = Formats(pane)
    kept.show([], LIGHT)
    for state in states:
        found = sorted(state, key=lambda span: span.start)
        kept.follow(found)
        fresh.setPlainText(text)
        Formats(fresh).show(found, LIGHT)
        assert all_formats(pane.document()) == all_formats(fresh.document())


def all_formats(document: QTextDocument) -> list[list[tuple[int, int, bool, QTextCharFormat.UnderlineStyle]]]:
    """The formats of each line."""
    return [
        [
            (one.start, one.length, one.format.fontWeight() == QFont.Weight.Bold, one.format.underlineStyle())
            for one in document.findBlockByNumber(number).layout().formats()
        ]
        for number in range(document.blockCount())
    ]


def test_a_line_that_is_no_heading_any_more_is_not_bold(bench: Bench) -> None:
    node = bench.cable.tree.nodes[bench.first(Kind.HEADING)]
    document, before = bench.raw.document(), all_formats(bench.raw.document())
    assert formats_at(document, node.start)[0].fontWeight() == QFont.Weight.Bold
    bench.session.select(bench.first(Kind.HEADING))
    bench.session.correct("paragraph")
    assert all(one.fontWeight() != QFont.Weight.Bold for one in formats_at(document, node.start))
    bench.session.undo()
    assert all_formats(document) == before


def scene_of(cable: Telegram, review: Review | None = None) -> Scene:
    review = review or Review.of(cable)
    scene = Scene(cable, Positions(cable.source.text))
    odd = open_findings(cable.findings, review)
    scene.read(roll_up(review, cable.tree), standings(review, cable.tree).outside, NONE, odd)
    return scene


def test_places_near_a_screen_are_those_that_touch_it() -> None:
    scene = scene_of(sample())
    units = scene.units
    for start in range(0, len(scene.cable.source.text), 97):
        end = start + 150
        assert list(near(units, start, end)) == [each for each in units if each.end > start and each.start < end]
        assert list(beginning(scene.chips, start, end)) == [each for each in scene.chips if start <= each.start < end]


def test_only_the_first_mark_of_a_unit_is_its_own() -> None:
    scene = scene_of(sample("09VALLETTA288"))
    owned = [chip.unit for chip in scene.chips if chip.unit >= 0]
    assert len(owned) == len(set(owned))
    for place in scene.units:
        chip = next((each for each in scene.chips if each.unit == place.unit.number), None)
        assert (chip.mark if chip else None) == place.unit.written
    assert any(chip.unit < 0 for chip in scene.chips), "no mark inside a paragraph: the test shows nothing"


def test_decided_parts_and_outside_selections_are_places(bench: Bench) -> None:
    text = bench.cable.source.text
    inside, outside = text.index("Trinidad's delegate"), text.index("SENSITIVE BUT")
    for start, length in ((inside, 19), (outside, 26)):
        bench.session.place_caret(start, start + length)
        bench.session.mark("U", advance=False)
    scene = bench.raw._scene
    assert scene is not None
    assert sorted((part.start, part.end, part.mark) for part in scene.parts_near(0, len(text))) == [
        (outside, outside + 26, "U"),
        (inside, inside + 19, "U"),
    ]
    bench.session.undo()
    assert [part.start for part in scene.parts_near(0, len(text))] == [inside]


def test_blanks_beside_a_paragraph_are_drawn_with_it() -> None:
    cable = reader.parse("UNCLAS X 000001\n\n   1. (U) One.  \n  two.   \n\n2. (U) Three.\n")
    scene = scene_of(cable)
    first = scene.units[0]
    text = cable.source.text
    assert text[first.start : first.end] == "   1. (U) One.  \n  two.   "
    one = text.index("One.")
    assert scene.drawn(one, one + 3) == (one, one + 3)


# Geometry, on a real widget.


def test_every_character_has_its_rectangle(bench: Bench) -> None:
    screen = bench.raw.rows_shown()
    cursor = QTextCursor(bench.raw.document())
    text = bench.cable.source.text
    for offset in range(0, screen.end - 60, 7):
        if text[offset] == "\n":
            assert screen.line_rects(offset, offset + 1) == []
            continue
        (rect,) = screen.line_rects(offset, offset + 1)
        cursor.setPosition(offset)
        caret = bench.raw.cursorRect(cursor)
        assert rect.top() == pytest.approx(caret.top(), abs=1.5)
        at_wrap = rect.left() == pytest.approx(screen.margin, abs=1)
        assert rect.left() == pytest.approx(caret.left(), abs=1.5) or at_wrap
        assert rect.width() > 2


def test_a_region_covers_its_rows_and_no_others(bench: Bench) -> None:
    node = bench.cable.tree.nodes[bench.paragraph(2)]
    bench.raw.put_at(node.start, 0.3)
    screen = bench.raw.rows_shown()
    region = screen.region(node.start, node.end)
    assert region is not None
    for row in screen.rows:
        middle = QRectF(screen.margin + 20, row.top + 2, 5, row.bottom - row.top - 4)
        assert region.contains(middle) == (node.start <= row.start < node.end), row.start


def test_a_region_on_one_row_fits_its_characters(bench: Bench) -> None:
    node = bench.cable.tree.nodes[bench.first(Kind.TAG)]
    screen = bench.raw.rows_shown()
    region = screen.region(node.start, node.end)
    assert region is not None
    (rect,) = screen.line_rects(node.start, node.end)
    assert region.boundingRect() == rect.adjusted(-2, 0, 2, 0)


def test_a_region_goes_past_the_edges_of_the_screen(bench: Bench) -> None:
    bench.raw.put_at(bench.cable.tree.nodes[bench.paragraph(3)].start, 0)
    screen = bench.raw.rows_shown()
    region = screen.region(0, len(bench.cable.source.text))
    assert region is not None
    assert region.boundingRect().top() < 0
    assert region.boundingRect().bottom() > screen.height
    assert screen.region(0, 10) is None
    last = len(bench.cable.source.text)
    assert screen.region(last - 1, last) is None


def test_a_region_leaves_out_blank_lines_at_its_end(bench: Bench) -> None:
    node = bench.cable.tree.nodes[bench.first(Kind.CLASSIFICATION)]
    text = bench.cable.source.text
    assert text[node.end : node.end + 2] == "\n\n"
    screen = bench.raw.rows_shown()
    region, longer = screen.region(node.start, node.end), screen.region(node.start, node.end + 2)
    assert region is not None
    assert longer is not None
    assert longer.boundingRect().bottom() == region.boundingRect().bottom()
