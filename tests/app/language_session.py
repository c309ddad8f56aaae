"""A window in another language, for a process of its own: ``language_session.py LANGUAGE CABLE [PICTURES]``, as JSON.

``pseudo`` is English in brackets, a third longer: what has none was not translated, and what has no room is cut off. A
language is chosen before the modules of the window are loaded, so that each process has one. Into the folder PICTURES
goes what each pane and each dialog looks like.
"""

from __future__ import annotations

import json
import re
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QRadioButton,
    QStyle,
    QStyleOptionComboBox,
    QStyleOptionFrame,
    QWidget,
)

from reader.app import language
from reader.app.language import CONTEXT, ENGLISH, Translator
from tests.app.language_dialogs import visit_dialogs

if TYPE_CHECKING:
    from reader.app.window import Window
    from reader.review.rollup import UnitRollup

OPEN, CLOSE = "\u27e6", "\u27e7"
FULL = 20
"""With more texts than these a menu cannot have a letter for each."""
BESIDE = 2
"""What Qt leaves free before and behind the text of a line, in pixels."""
DATA = re.compile(
    r"^[^A-Za-z]*$"  # nothing to translate
    r"|^(U|SBU|UTF-8|LF|CR LF|UTF-8\W+LF|[A-Z]{1,3}|English|Deutsch|Espa\u00f1ol|Cable Reader)$"
    r"|^[(\[][A-Z/]+[)\]]$"  # marks as they are written in the cable
    r"|/|\.txt|\.ini"  # paths
    r"|^(Aa|\u201cab\u201d|Close|Float|Press shortcut|Scroll Left|Scroll Right|Cancel|Discard|Save)$"  # and words of Qt
    r"|^((First|Last|Next|Previous) page|Fit (page|width)|Landscape|Portrait|Page setup|Print|Zoom (in|out))$"
    r"|^(Print Preview|Show (facing pages|overview of all pages|single page))$"
    r"|^\d+ SBU, \d+ U "  # the sum of the markings is a sentence of the core, as it stands in files
)


class Pseudo(Translator):
    """Every text in brackets, and longer."""

    def __init__(self, application: QCoreApplication) -> None:
        super().__init__(ENGLISH, {}, application)

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        if context != CONTEXT:
            return None
        shown = disambiguation if n == 1 and disambiguation else text
        longer = " ~~~~~" * (len(shown) // 18) + "~" * (len(shown) // 3 % 6)  # of words that can be wrapped
        return f"{OPEN}{shown}{longer}{CLOSE}"


def texts_of(widget: QWidget) -> list[str]:
    """What a widget says that is the program's, not the cable's."""
    found = [widget.windowTitle() if widget.isWindow() else "", widget.accessibleName()]
    if isinstance(widget, QAbstractButton):
        found.append(widget.text())
    if isinstance(widget, QLineEdit):
        found.append(widget.placeholderText())
    return [text for text in found if text]


def shown_by(widget: QWidget) -> str:
    """The text that a widget shows, with a mnemonic or not."""
    if isinstance(widget, QGroupBox):
        return widget.title()
    return widget.text() if isinstance(widget, QAbstractButton | QLabel) else ""


def clipped(widget: QWidget) -> bool:
    """Whether a text has less room than it takes; a text that is wrapped or elided has what it needs."""
    if widget.visibleRegion().isEmpty():
        return False
    if isinstance(widget, QGroupBox):
        return widget.width() < widget.minimumSizeHint().width()
    if isinstance(widget, QComboBox):
        room = widget.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, combo(widget), QStyle.SubControl.SC_ComboBoxEditField, widget
        )
        return room.width() < widget.fontMetrics().horizontalAdvance(widget.currentText())
    if isinstance(widget, QLineEdit):
        frame = QStyleOptionFrame()
        widget.initStyleOption(frame)
        room = widget.style().subElementRect(QStyle.SubElement.SE_LineEditContents, frame, widget)
        needed = widget.fontMetrics().horizontalAdvance(widget.placeholderText()) + 2 * BESIDE
        return not widget.text() and room.width() < needed
    if isinstance(widget, QLabel):
        if not widget.text() or type(widget) is not QLabel:
            return False
        if widget.wordWrap():
            return widget.height() < widget.heightForWidth(widget.width())
    elif not isinstance(widget, QPushButton | QCheckBox | QRadioButton):
        return False
    hidden = widget.visibleRegion().boundingRect() != widget.rect() and not scrolled(widget)
    return hidden or widget.width() < widget.minimumSizeHint().width()


def combo(widget: QComboBox) -> QStyleOptionComboBox:
    option = QStyleOptionComboBox()
    widget.initStyleOption(option)
    return option


def scrolled(widget: QWidget) -> bool:
    """Whether somebody can bring the rest of it into sight."""
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QAbstractScrollArea):
            return True
        above = above.parentWidget()
    return False


class Look:
    """Looks at windows one after the other, and remembers what they say and what has no room."""

    def __init__(self, pictures: Path | None) -> None:
        self.texts: list[str] = []
        self.cut: list[str] = []
        self.way = ""
        self._pictures = pictures

    def __call__(self, name: str, top: QWidget) -> None:
        for widget in around(top):
            self.texts += texts_of(widget)
            if clipped(widget):
                self.cut.append(f"{self.way} {name}: {' / '.join(texts_of(widget)) or shown_by(widget)}")
        room = top.screen().availableSize()
        if isinstance(top, QDialog) and (top.width() > room.width() or top.height() > room.height()):
            self.cut.append(f"{self.way} {name}: {top.width()} x {top.height()} is more than the screen has")
        if self._pictures is not None:
            top.grab().save(str(self._pictures / f"{self.way}-{name}.png"))


def main(spoken: str, cable: Path, pictures: Path | None = None) -> int:
    application = QApplication([])
    if spoken == "pseudo":
        QCoreApplication.installTranslator(Pseudo(application))
    else:
        language.speak(application, spoken)
    from reader.app.program import Program
    from reader.app.settings import make_settings

    folder = Path(tempfile.mkdtemp())
    program = Program(application, make_settings(folder / "settings"), folder / "journal")
    window = program.window
    window.resize(1280, 800)
    program.start([cable])
    window.session.next_unreviewed()
    window.session.accept()
    window.session.mark("U")
    look = Look(pictures)
    for way in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        application.setLayoutDirection(way)
        look.way = way.name
        for dock in window.docks:
            dock.show()
            dock.raise_()
            application.processEvents()
            look(dock.objectName(), window)
        visit_dialogs(window, folder, look)
    texts = look.texts + [action.text() for action in window.findChildren(QAction) if action.text()]
    texts += [dock.windowTitle() for dock in window.docks]
    cables = (window.raw, window.reading, window.tree.view, window.overview)
    ways = {pane.layoutDirection() for pane in cables}
    print(
        json.dumps(
            {
                "translated": sorted({text for text in texts if OPEN in text}),
                "untranslated": sorted({text for text in texts if OPEN not in text and not DATA.search(text)}),
                "clipped": sorted(set(look.cut)),
                "marks": [unit.state if unit.state == "accepted" else str(unit.reviewed) for unit in reviewed(window)],
                "same letters": [twice for menu in menus(window) for twice in same_letters(menu)],
                "said": [
                    window.commands["undo"].text().replace("&", ""),
                    window.session.history.undo_label,
                ],
                "direction": ["cables from left to right"] if ways == {Qt.LayoutDirection.LeftToRight} else ["other"],
            }
        )
    )
    program.recovery.end(window.session.standing)
    return 0


def menus(window: Window) -> list[list[str]]:
    """The texts of each menu, and of the bar."""
    bar = window.menuBar().actions()
    return [[each.text() for each in actions] for actions in (bar, *map(QMenu.actions, within(bar)))]


def within(actions: Sequence[QAction]) -> list[QMenu]:
    """The menus under some actions, and those within them."""
    inner = [menu for action in actions if isinstance(menu := action.menu(), QMenu)]
    return [each for menu in inner for each in (menu, *within(menu.actions()))]


def same_letters(texts: list[str]) -> list[str]:
    """The texts of a menu that have a letter which another has, but where a menu has nearly as many as the alphabet."""
    letters = [text[text.index("&") + 1].lower() for text in texts if "&" in text]
    if len(letters) > FULL:
        return []
    return [text for text in texts if "&" in text and letters.count(text[text.index("&") + 1].lower()) > 1]


def around(top: QWidget | None) -> list[QWidget]:
    """A window and all in it but the lists that boxes open, which are Qt's."""
    if top is None:
        return []
    inner = [widget for widget in top.findChildren(QWidget) if not isinstance(widget.parent(), QComboBox)]
    return [top, *inner]


def reviewed(window: Window) -> list[UnitRollup]:
    return [unit for unit in window.session.rollup().units if unit.is_reviewed]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], *map(Path, sys.argv[2:])))
