"""Icons: every one that is asked for exists, and is drawn in the colours of the moment."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QImage, QPalette
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from reader import resources
from reader.app.look import icons
from reader.app.look.icons import icon
from reader.app.look.theme import DARK, LIGHT, Colours, palette

APP = Path(icons.__file__).parent
ASKED = re.compile(r"""\bicon\("([a-z-]+)"\)""")
SHIPPED = [Path(name).stem for name in resources.names("icons") if name.endswith(".svg")]


def asked_for() -> set[str]:
    """The icon names written in the window's code."""
    return {name for file in APP.rglob("*.py") for name in ASKED.findall(file.read_text(encoding="utf-8"))}


def ink(image: QImage) -> set[str]:
    """The colours of the pixels that are fully covered."""
    colours = set()
    for x in range(image.width()):
        for y in range(image.height()):
            pixel = image.pixelColor(x, y)
            if pixel.alpha() == 255:
                colours.add(pixel.name())
    return colours


@pytest.fixture
def application(qapp: QApplication) -> Iterator[QApplication]:
    before = qapp.palette()
    qapp.setPalette(palette(LIGHT))
    yield qapp
    qapp.setPalette(before)


@pytest.mark.parametrize("name", sorted(asked_for()))
def test_every_icon_in_the_code_is_shipped(qapp: QApplication, name: str) -> None:
    assert name in SHIPPED


@pytest.mark.parametrize("name", SHIPPED)
def test_every_icon_draws_something(application: QApplication, name: str) -> None:
    assert len(ink(icon(name).pixmap(QSize(32, 32)).toImage())) > 0


def test_a_missing_icon_is_an_error(application: QApplication) -> None:
    with pytest.raises(FileNotFoundError):
        icon("no-such-icon")


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_ink_is_the_palettes(application: QApplication, colours: Colours) -> None:
    one = icon("open")
    application.setPalette(palette(colours))
    assert ink(one.pixmap(64).toImage()) == {colours.text}
    assert ink(one.pixmap(64, QIcon.Mode.Disabled).toImage()) == {colours.disabled}


def test_an_icon_follows_the_palette_on_a_button(application: QApplication, qtbot: QtBot) -> None:
    button = QToolButton()
    qtbot.addWidget(button)
    button.setIcon(icon("save"))
    button.setIconSize(QSize(48, 48))
    button.show()
    assert QColor(LIGHT.text).name() in ink(button.grab().toImage())
    application.setPalette(palette(DARK))
    qtbot.waitUntil(lambda: button.palette().color(QPalette.ColorRole.Base).name() == DARK.base)
    assert QColor(DARK.text).name() in ink(button.grab().toImage())


def test_pictures_have_the_pixels_of_a_dense_screen(application: QApplication) -> None:
    one = icon("find")
    dense = one.pixmap(QSize(16, 16), 2.0)
    assert dense.size() == QSize(32, 32)
    assert dense.devicePixelRatio() == 2
    assert one.actualSize(QSize(20, 20)) == QSize(20, 20)


def test_copies_outlive_the_original(application: QApplication) -> None:
    first = icon("undo")
    copy = QIcon(first)
    del first
    assert not copy.pixmap(24).isNull()
    assert copy.name() == "undo"
