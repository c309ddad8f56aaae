"""The gutter and the signs it draws: told apart without colour, and said in words."""

from __future__ import annotations

from collections.abc import Callable
from itertools import combinations

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader.app.look import glyphs
from reader.app.look.theme import DARK, LIGHT, STARK_DARK, STARK_LIGHT, Colours
from reader.app.texts.raw_gutter import Gutter
from reader.cable.diagnostics import Severity
from reader.review.rollup import State
from tests.app.bench import Bench, bench, sample
from tests.app.pictures import picture_of

__all__ = ["bench"]
THEMES = pytest.mark.parametrize(
    "colours", [LIGHT, DARK, STARK_LIGHT, STARK_DARK], ids=["light", "dark", "stark light", "stark dark"]
)
SCALES = pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
Draw = Callable[[QPainter, QRectF, Colours], None]


def bar(mark: str | None) -> Draw:
    def draw(painter: QPainter, rect: QRectF, colours: Colours) -> None:
        glyphs.draw_bar(painter, rect, mark, colours)

    return draw


def split(written: str | None, reviewed: str | None) -> Draw:
    def draw(painter: QPainter, rect: QRectF, colours: Colours) -> None:
        glyphs.draw_split_bar(painter, rect, written, reviewed, colours)

    return draw


BARS = {
    "U": bar("U"),
    "SBU": bar("SBU"),
    "unmarked": bar(None),
    "other": bar("C/NF"),
    "SBU, U": split("SBU", "U"),
    "U, SBU": split("U", "SBU"),
    "SBU, C": split("SBU", "C"),
    "unmarked, U": split(None, "U"),
}


def state(which: State) -> Draw:
    def draw(painter: QPainter, rect: QRectF, colours: Colours) -> None:
        glyphs.draw_state(painter, rect, which, colours)

    return draw


def severity(which: Severity) -> Draw:
    def draw(painter: QPainter, rect: QRectF, colours: Colours) -> None:
        glyphs.draw_severity(painter, rect, which, colours)

    return draw


SIGNS = {str(which): state(which) for which in State} | {
    str(which): severity(which) for which in (Severity.ERROR, Severity.WARNING, Severity.INFO)
}
SIGNS |= {"flag": glyphs.draw_flag, "note": glyphs.draw_note}


def shape(draw: Draw, colours: Colours, scale: float, width: float, height: float) -> list[bool]:
    """Which pixels differ from the ground, once all colour is taken away and grey is only dark or light."""
    image = QImage(int((width + 8) * scale), int((height + 8) * scale), QImage.Format.Format_RGB32)
    image.fill(QColor(colours.gutter))
    painter = QPainter(image)
    painter.scale(scale, scale)
    draw(painter, QRectF(4, 4, width, height), colours)
    painter.end()
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    ground = grey.pixelColor(0, 0).value()
    spots = [(x, y) for y in range(grey.height()) for x in range(grey.width())]
    return [abs(grey.pixelColor(x, y).value() - ground) > 60 for x, y in spots]


@THEMES
@SCALES
def test_bars_differ_in_grey(qapp: QApplication, colours: Colours, scale: float) -> None:
    shapes = {name: shape(draw, colours, scale, glyphs.BAR, 48) for name, draw in BARS.items()}
    for one, other in combinations(BARS, 2):
        differing = sum(a != b for a, b in zip(shapes[one], shapes[other], strict=True))
        assert differing > 20 * scale, (one, other)


@THEMES
@SCALES
def test_signs_differ_in_grey(qapp: QApplication, colours: Colours, scale: float) -> None:
    shapes = {name: shape(draw, colours, scale, 13, 13) for name, draw in SIGNS.items()}
    for name, drawn in shapes.items():
        assert any(drawn), name
    for one, other in combinations(SIGNS, 2):
        differing = sum(a != b for a, b in zip(shapes[one], shapes[other], strict=True))
        assert differing > 12 * scale, (one, other)


@pytest.mark.parametrize(
    ("mark", "pattern"),
    [
        ("U", glyphs.Pattern.THIN),
        ("SBU", glyphs.Pattern.DOUBLE),
        ("SBU/NF", glyphs.Pattern.DOUBLE),
        (None, glyphs.Pattern.DOTTED),
        ("C", glyphs.Pattern.DASHED),
        ("S/NF", glyphs.Pattern.DASHED),
    ],
)
def test_pattern_goes_by_level(mark: str | None, pattern: glyphs.Pattern) -> None:
    assert glyphs.pattern(mark) is pattern


def gutter(bench: Bench) -> Gutter:
    found = bench.raw.findChild(Gutter)
    assert isinstance(found, Gutter)
    return found


def height_of(bench: Bench, number: int, line: int = 0) -> int:
    """The height, in the gutter, of a row of a paragraph."""
    node = bench.cable.tree.nodes[bench.paragraph(number)]
    rows = bench.raw.rows_shown().rows
    first = next(index for index, row in enumerate(rows) if row.start <= node.start <= row.end)
    return int((rows[first + line].top + rows[first + line].bottom) / 2)


def show(bench: Bench, number: int) -> None:
    bench.raw.put_at(bench.cable.tree.nodes[bench.paragraph(number)].start, 0.2)


def test_stands_beside_the_text(bench: Bench) -> None:
    margin = gutter(bench)
    assert margin.geometry().right() < bench.raw.viewport().geometry().left()
    assert margin.height() == bench.raw.viewport().height()
    assert margin.isVisible()
    narrow = margin.width()
    bench.raw.set_zoom(200)
    assert margin.width() > narrow
    assert margin.geometry().right() < bench.raw.viewport().geometry().left()


def test_a_click_selects_the_paragraph_and_scrolls_nothing(bench: Bench) -> None:
    show(bench, 3)
    before = bench.top()
    where = QPoint(5, height_of(bench, 3, line=1))
    QTest.mouseClick(gutter(bench), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, where)
    node = bench.cable.tree.nodes[bench.paragraph(3)]
    assert bench.session.location.number == bench.paragraph(3)
    assert bench.selected() == (node.start, node.end)
    assert bench.top() == before
    assert bench.raw.hasFocus()


def test_a_click_beside_no_paragraph_goes_nowhere(bench: Bench) -> None:
    QTest.mouseClick(gutter(bench), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(5, 40))
    assert bench.places == []


def test_says_in_words_what_it_shows(bench: Bench) -> None:
    show(bench, 3)
    bench.session.select(bench.paragraph(3))
    where = height_of(bench, 3)
    assert gutter(bench).words_at(where).startswith("Paragraph 3: written SBU, not reviewed")
    bench.session.mark("U", advance=False)
    bench.session.flag()
    bench.session.note("Why?")
    assert gutter(bench).words_at(where).startswith("Paragraph 3: written SBU, marked U by reviewer, flagged, 1 note")
    finding = next(each for each in bench.session.findings if each.start == bench.session.location.start)
    assert finding.message in gutter(bench).words_at(where)
    assert gutter(bench).words_at(-1000) == ""


def picture(bench: Bench) -> QImage:
    return picture_of(gutter(bench))


def test_a_decision_shows_at_once(bench: Bench) -> None:
    show(bench, 5)
    bench.session.select(bench.paragraph(5))
    pictures = [picture(bench)]
    for step in (bench.session.accept, bench.session.clear, bench.session.flag):
        step(advance=False) if step == bench.session.accept else step()
        pictures.append(picture(bench))
    assert pictures[0] != pictures[1]
    assert pictures[1] != pictures[2]
    assert pictures[0] == pictures[2]
    assert pictures[2] != pictures[3]
    bench.session.undo()
    assert picture(bench) == pictures[0]


def test_a_bar_runs_on_beyond_the_screen(bench: Bench) -> None:
    node = bench.cable.tree.nodes[bench.paragraph(2)]
    bench.raw.put_at((node.start + node.end) // 2, 0)
    margin = gutter(bench)
    x = int(margin._bar_left())
    image = picture(bench)
    violet = QColor(bench.theme.colours.sensitive).name()
    assert image.pixelColor(x, 2).name() == violet


def test_one_number_a_real_line(bench: Bench) -> None:
    bench.panes.setSizes([700, 500])  # narrow enough for lines to wrap in whatever font this machine has
    rows = bench.raw.rows_shown().rows
    starts = [row.block.blockNumber() for row in rows if row.first]
    assert starts == list(range(starts[0], starts[0] + len(starts)))
    assert len(rows) > len(starts), "nothing wraps: the test shows nothing"


def test_wheel_over_the_gutter_scrolls_the_text(bench: Bench) -> None:
    where = QPointF(5, 50)
    turned = QWheelEvent(
        where,
        gutter(bench).mapToGlobal(where),
        QPoint(),
        QPoint(0, -240),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(gutter(bench), turned)
    assert bench.top() > 0


def test_an_old_cable_has_dotted_bars(bench: Bench) -> None:
    bench.open(sample("76NASSAU1187"))
    show(bench, 2)
    assert gutter(bench).words_at(height_of(bench, 2)).startswith("Paragraph 2: written unmarked, not reviewed")
