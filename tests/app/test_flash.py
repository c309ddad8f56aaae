"""What was changed a moment ago: lit up in both texts and in the structure, for a moment, and where it is gone to."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QCheckBox, QWidget

from reader.app.look.colours import DARK, LIGHT, STARK_DARK, STARK_LIGHT, Colours
from reader.app.state.flash import FADES, STAYS, Glow, wants_stillness
from reader.app.texts.flash_paint import LIT
from tests.app.desk import CABLE, Desk
from tests.app.pictures import picture_of
from tests.app.test_theme import contrast


@pytest.fixture
def glows(desk: Desk) -> Iterator[list[Glow]]:
    """Every Glow that was shown."""
    desk.window.theme.choose(desk.window.theme.choice.LIGHT)
    seen: list[Glow] = []
    desk.window.flash.shown.connect(seen.append)
    yield seen
    desk.window.flash.end()


def spans(desk: Desk, *words: str) -> tuple[tuple[int, int], ...]:
    """Where the paragraphs that begin with these words stand."""
    assert desk.session.cable is not None
    nodes = desk.session.rollup().units
    tree = desk.session.cable.tree
    found = [tree.nodes[unit.number] for unit in nodes]
    return tuple((node.start, node.end) for node in found if CABLE[node.start :].startswith(words))


def rims(widget: QWidget) -> int:
    """How many pixels of a picture have the pure colour of the rim."""
    image = picture_of(widget)
    rim = QColor(LIGHT.frame).rgb()
    return sum(image.pixel(x, y) == rim for x in range(image.width()) for y in range(image.height()))


def test_what_is_decided_flashes_where_one_was(desk: Desk, glows: list[Glow]) -> None:
    desk.press("N U")
    assert desk.paragraph == 2
    assert glows[0] == Glow(spans(desk, "1."), 1.0)


def test_undo_lets_the_place_flash_that_it_goes_to(desk: Desk, glows: list[Glow]) -> None:
    desk.press("N U U")
    glows.clear()
    desk.press("Ctrl+Z Ctrl+Z")
    assert [glow.spans for glow in glows if glow.strength == 1.0] == [spans(desk, "2."), spans(desk, "1.")]
    assert desk.paragraph == 1
    glows.clear()
    desk.press("Ctrl+Shift+Z")
    assert glows[0].spans == spans(desk, "1.")


def test_a_step_that_changes_many_lets_all_of_them_flash(desk: Desk, glows: list[Glow]) -> None:
    desk.press("Ctrl+A U")
    assert glows[0].spans == spans(desk, "1.", "2.", "3.", "4.")


def test_it_fades_step_by_step_and_is_gone(desk: Desk, glows: list[Glow]) -> None:
    desk.press("N U")
    motion = desk.window.flash.motion
    for moment in range(0, FADES + 1, 20):
        motion.setCurrentTime(moment)
    strengths = [glow.strength for glow in glows]
    assert strengths == sorted(strengths, reverse=True)
    assert 5 < len(strengths) < 20
    assert desk.window.flash.glow == Glow()


def test_where_motion_is_unwanted_it_is_framed_for_a_while(desk: Desk, glows: list[Glow]) -> None:
    desk.window.flash.steady = True
    desk.press("N U")
    motion = desk.window.flash.motion
    assert motion.duration() == STAYS
    for moment in range(0, STAYS, 100):
        motion.setCurrentTime(moment)
    assert glows == [Glow(spans(desk, "1."), 1.0, steady=True)]
    motion.setCurrentTime(STAYS)
    assert desk.window.flash.glow == Glow()


def test_every_pane_is_lit_up_and_the_light_goes(desk: Desk, glows: list[Glow]) -> None:
    window = desk.window
    window.tree.view.expandAll()
    desk.press("N Shift+U Ctrl+Z")
    window.flash.motion.pause()
    before = rims(window.raw.viewport()), rims(window.tree.view.viewport())
    window.flash.end()
    after = rims(window.raw.viewport()), rims(window.tree.view.viewport())
    assert before[0] > after[0] + 100
    assert before[1] > after[1] + 100
    desk.press("Ctrl+Shift+2 Ctrl+Shift+Z")
    window.flash.motion.pause()
    lit = rims(window.reading.viewport())
    window.flash.end()
    assert lit > rims(window.reading.viewport()) + 100


def test_a_span_flashes_as_itself(desk: Desk, glows: list[Glow]) -> None:
    start = CABLE.index("dark harbor")
    desk.session.place_caret(start, start + len("dark harbor"))
    desk.press("Shift+S", desk.window.raw)
    assert glows[0].spans == ((start, start + len("dark harbor")),)
    window = desk.window
    window.tree.view.expandAll()
    lit = window.tree.view._lit
    assert [window.tree.model.number_of(window.tree.model.index_of(row)) for row in lit] == list(lit)
    assert len(lit) == 1


def test_another_cable_is_not_lit_up(desk: Desk, glows: list[Glow]) -> None:
    desk.press("N U")
    desk.open(desk.write(CABLE.replace("HARBOR", "HARBOUR"), "other.txt"))
    assert desk.window.flash.glow == Glow()


@pytest.mark.parametrize("colours", [LIGHT, DARK, STARK_LIGHT, STARK_DARK])
def test_light_leaves_the_text_readable(colours: Colours) -> None:
    for ground in (colours.base, colours.selection, colours.unclassified_tint, colours.sensitive_tint):
        lit, text = (mixed(QColor(name), QColor(colours.frame), LIT / 255) for name in (ground, colours.text))
        assert contrast(lit, text) > 4.5, ground


def mixed(ground: QColor, over: QColor, share: float) -> str:
    """The colour of a ground under another colour that is so opaque."""
    below = 1 - share
    return QColor.fromRgbF(
        ground.redF() * below + over.redF() * share,
        ground.greenF() * below + over.greenF() * share,
        ground.blueF() * below + over.blueF() * share,
    ).name()


def test_the_preference_is_kept(desk: Desk) -> None:
    desk.window.views.show_preferences()
    box = desk.window.findChild(QCheckBox, "steady")
    assert box is not None
    assert not box.isChecked()
    box.click()
    assert desk.window.flash.steady
    assert desk.settings.on("steady", default=False)


def test_a_system_that_asks_for_nothing_gets_the_flash(qapp: QApplication) -> None:
    assert not wants_stillness(qapp.styleHints())
