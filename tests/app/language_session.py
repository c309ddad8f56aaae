"""A window in another language, for a process of its own: ``language_session.py LANGUAGE CABLE`` reports as JSON.

``pseudo`` is English in brackets, a third longer: what has none was not translated, and what has no room is cut off. A
language is chosen before the modules of the window are loaded, so that each process has one.
"""

from __future__ import annotations

import json
import re
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)

from reader.app import language
from reader.app.language import CONTEXT, ENGLISH, Translator

if TYPE_CHECKING:
    from reader.app.window import Window
    from reader.review.rollup import UnitRollup

OPEN, CLOSE = "\u27e6", "\u27e7"
DATA = re.compile(
    r"^[^A-Za-z]*$"  # nothing to translate
    r"|^(U|SBU|UTF-8|LF|CR LF|UTF-8\W+LF|[A-Z]{1,3}|English|Deutsch|Espa\u00f1ol|Cable Reader)$"
    r"|^[(\[][A-Z/]+[)\]]$"  # marks as they are written in the cable
    r"|/|\.txt|\.ini"  # paths
    r"|^(Aa|\u201cab\u201d|Close|Float|Press shortcut|Scroll Left|Scroll Right)$"  # signs, and words of Qt
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


def clipped(widget: QWidget) -> bool:
    """Whether a text has less room than it takes; a text that is wrapped or elided has what it needs."""
    if widget.visibleRegion().isEmpty() or not isinstance(widget, QPushButton | QCheckBox | QLabel):
        return False
    if isinstance(widget, QLabel) and (widget.wordWrap() or not widget.text() or type(widget) is not QLabel):
        return False
    return widget.width() < widget.minimumSizeHint().width()


def main(spoken: str, cable: Path) -> int:
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
    application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    window.session.next_unreviewed()
    window.session.accept()
    window.session.mark("U")
    cut = []
    for dock in window.docks:
        dock.show()
        dock.raise_()
        application.processEvents()
        cut += [texts_of(widget) for widget in around(window) if clipped(widget)]
    window.views.show_preferences()
    window.views.show_help()
    application.processEvents()
    widgets = [widget for top in (window, window.views._preferences, window.views._help) for widget in around(top)]
    texts = [text for widget in widgets for text in texts_of(widget)]
    texts += [action.text() for action in window.findChildren(QAction) if action.text()]
    texts += [dock.windowTitle() for dock in window.docks]
    cables = (window.raw, window.reading, window.tree.view, window.overview)
    ways = {pane.layoutDirection() for pane in cables}
    print(
        json.dumps(
            {
                "translated": sorted({text for text in texts if OPEN in text}),
                "untranslated": sorted({text for text in texts if OPEN not in text and not DATA.search(text)}),
                "clipped": cut + [texts_of(widget) for widget in widgets if clipped(widget)],
                "marks": [unit.state if unit.state == "accepted" else str(unit.reviewed) for unit in reviewed(window)],
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


def around(top: QWidget | None) -> list[QWidget]:
    """A window and all in it but the lists that boxes open, which are Qt's."""
    if top is None:
        return []
    inner = [widget for widget in top.findChildren(QWidget) if not isinstance(widget.parent(), QComboBox)]
    return [top, *inner]


def reviewed(window: Window) -> list[UnitRollup]:
    return [unit for unit in window.session.rollup().units if unit.is_reviewed]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], Path(sys.argv[2])))
