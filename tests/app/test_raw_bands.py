"""Only bands of the raw text are painted anew: it looks as if all of it was."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QEvent, QObject, QPoint, QRect
from PySide6.QtGui import QImage, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from reader.app.state.shown_marks import ShownMarks
from reader.app.texts.raw_bands import MANY, Bands
from reader.app.texts.raw_geometry import Screen
from tests.app.desk import CABLE, Desk

LONG = CABLE.replace(
    "3. (SBU) The harbor",
    "".join(f"3. (SBU) {'Lamps and lights. ' * 12}\n\n" for _ in range(3)) + "3. (SBU) The harbor",
)


def on_screen(desk: Desk) -> QImage:
    """What the window holds of the text and of its gutter, as it was painted bit by bit."""
    window, raw = desk.window, desk.window.raw
    QApplication.processEvents()
    at = raw.mapTo(window, QPoint(0, 0))
    return window.screen().grabWindow(window.winId()).copy(QRect(at, raw.size())).toImage()


def differs(one: QImage, other: QImage) -> list[tuple[int, int]]:
    """The pixels that differ by more than rounding, the first ones."""
    return [
        (x, y)
        for y in range(one.height())
        for x in range(one.width())
        if one.pixel(x, y) != other.pixel(x, y)
        and abs(one.pixelColor(x, y).lightness() - other.pixelColor(x, y).lightness()) > 2
    ][:5]


def steps(desk: Desk) -> Iterator[Callable[[], object]]:
    """What a reviewer does."""
    session, raw = desk.session, desk.window.raw

    def press(keys: str) -> Callable[[], object]:
        return lambda: desk.press(keys)

    def select(unit: int, start: int, end: int) -> Callable[[], object]:
        at = session.rollup().units[unit].start
        return lambda: session.place_caret(at + start, at + end)

    for keys in (
        "N",
        "S",
        "U",
        "Shift+A",
        "Down",
        "Down",
        "Right",
        "Shift+Right",
        "Shift+Down",
        "Ctrl+Z",
        "Ctrl+Shift+Z",
    ):
        yield press(keys)
    yield select(3, 14, 24)
    yield press("Shift+U")
    yield select(3, 60, 110)
    yield press("Shift+U")
    yield select(3, 62, 70)
    for keys in ("Shift+S", "Ctrl+Down", "BracketRight", "Ctrl+Left", "Return", "Backspace", "Ctrl+Z", "G", "N", "S"):
        yield press(keys)
    yield lambda: session.hovered.emit(session.rollup().units[2].number)
    yield press("Down")
    yield press("N")
    yield lambda: session.hovered.emit(-1)
    yield press("Up")
    yield lambda: session.note("See above", session.rollup().units[1].number)
    yield press("P")
    yield lambda: raw.show_marks(ShownMarks.MINE)
    yield press("N")
    yield lambda: raw.show_marks(ShownMarks.BOTH)
    yield lambda: raw.verticalScrollBar().setValue(4)
    for keys in ("S", "U", "Ctrl+End", "Ctrl+Home", "Escape", "Down", "Ctrl+Z"):
        yield press(keys)


def test_what_is_painted_in_bands_looks_as_if_all_was_painted(desk: Desk) -> None:
    desk.open(desk.write(LONG))
    desk.window.resize(900, 620)
    desk.window.raw.setFocus()
    desk.window.flash.steady = False
    for number, step in enumerate(steps(desk)):
        step()
        desk.window.flash.end()
        bit_by_bit = on_screen(desk)
        desk.window.raw.viewport().update()
        desk.window.raw._gutter.update()
        assert not differs(bit_by_bit, on_screen(desk)), f"after step {number}"


class Heights(QObject):
    """Notes how high the stretches are that a widget paints."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.seen: list[int] = []
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.seen.append(event.rect().height())
        return False


def test_a_step_of_the_caret_and_a_mark_paint_a_part_of_the_text(desk: Desk) -> None:
    desk.open(desk.write(LONG))
    desk.window.resize(1000, 800)
    raw = desk.window.raw
    raw.setFocus()
    desk.press("N")
    desk.window.grab()
    QApplication.processEvents()
    heights = [Heights(raw.viewport()), Heights(raw._gutter)]
    for keys in ("Right", "Right", "Shift+S"):
        desk.press(keys)
        QApplication.processEvents()
    assert all(seen.seen for seen in heights)
    assert max(height for seen in heights for height in seen.seen) < raw.viewport().height() * 0.75


def test_everything_is_painted_after_scrolling_and_where_much_changed(desk: Desk) -> None:
    bands = Bands()
    assert bands.of([(0, 1)], 0) is None, "nothing was painted yet"
    screen = desk.window.raw.rows_shown()
    bands.note(screen, 0)
    (band,) = bands.of([(screen.start, screen.start + 1)], 0) or []
    assert band[0] == 0
    assert band[1] < screen.height / 2
    assert bands.of([(screen.end + 10, screen.end + 20)], 0) == []
    assert bands.of([(screen.start, screen.start + 1)], 3) is None
    assert bands.of([(at, at + 1) for at in range(MANY + 1)], 0) is None
    bands.note(Screen((), 10, 10, 1), 0)
    assert bands.of([(0, 1)], 0) is None


def test_the_rows_that_were_painted_are_those_on_the_screen(desk: Desk) -> None:
    desk.open(desk.write(LONG))
    raw = desk.window.raw

    def places(screen: Screen) -> list[tuple[int, int, float, float]]:
        return [(row.start, row.end, row.top, row.bottom) for row in screen.rows]

    changes: list[Callable[[], object]] = [
        lambda: None,
        lambda: raw.set_zoom(150),
        lambda: raw.wrap(on=False),
        lambda: raw.verticalScrollBar().setValue(3),
        lambda: raw.wrap(on=True),
        lambda: desk.window.resize(700, 500),
        lambda: desk.open(desk.write(CABLE, "another.txt")),
    ]
    for change in changes:
        desk.window.grab()
        change()
        assert places(raw.rows_painted()) == places(raw.rows_shown())
