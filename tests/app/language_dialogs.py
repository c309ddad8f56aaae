"""Every dialog of a window in turn, for what looks at texts: opened, shown to a visitor, and put away."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget

import reader
from reader.review import commands
from reader.review.annotation import Reviewer
from reader.review.review import Review
from reader.review.units import units

if TYPE_CHECKING:
    from reader.app.window import Window

Visit = Callable[[str, QWidget], None]


def modal(name: str, ask: Callable[[], object], visit: Visit) -> None:
    """Ask by a dialog that waits for its answer, and answer with Escape once it was looked at."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if dialog is None:
            QTimer.singleShot(20, look)
            return
        QApplication.processEvents()
        visit(name, dialog)
        dialog.close()

    QTimer.singleShot(0, look)
    ask()


def visit_dialogs(window: Window, folder: Path, visit: Visit) -> None:
    """Show each dialog of a window with a cable in it to a visitor; files that they need are made in a folder."""
    from reader.app.export.wanted import PDF, Wanted
    from reader.app.personal.people import Person
    from reader.formats.names import DEFAULT_PARTS

    session, dialogs = window.session, window.dialogs
    cable = session.cable
    assert cable is not None
    elsewhere = window.exporting.left_wanted.emit
    for name, wanted in {
        "export": Wanted(),
        "export-pdf": Wanted(PDF),
        "export-release": Wanted("txt", level="U", parts=DEFAULT_PARTS),
    }.items():
        modal(name, lambda wanted=wanted: dialogs.export(cable, session.signed_review, wanted, 0, elsewhere), visit)  # type: ignore[misc]
    modal("print", window.exporting.print_cable, visit)
    modal("name", lambda: dialogs.reviewer_name("Ann Archer"), visit)
    ann = Person("ann", "Ann Archer", "2")
    modal("person", lambda: dialogs.person((ann, Person("ben", "Ben Baker", "3")), ann), visit)
    modal("marking", window.views.mark_otherwise, visit)
    modal("this-is", window.commands["this-is"].trigger, visit)
    modal("number", lambda: dialogs.number(3, "13. (SBU) Helping"), visit)
    modal("encoding", lambda: dialogs.encoding(cable.source), visit)
    modal("terms", lambda: dialogs.terms(window.terms, window.theme), visit)
    modal("unsaved", lambda: dialogs.unsaved("10BRIDGETOWN412.txt"), visit)
    for unsaved in (False, True):
        modal("clear", lambda unsaved=unsaved: dialogs.clear("A list of what goes.", unsaved=unsaved), visit)  # type: ignore[misc]
    modal("shortcuts", window.views.show_shortcuts, visit)
    modal("about", window.views.show_about, visit)
    for name, top in standing(window, folder):
        QApplication.processEvents()
        visit(name, top)


def standing(window: Window, folder: Path) -> Iterator[tuple[str, QWidget]]:
    """The windows that stand beside the first one, and what opens in it."""
    cable = window.session.cable
    assert cable is not None
    other = folder / "other.cablexml"
    ben = Reviewer("ben-id", "Ben Baker")
    _, review = commands.mark(Review.of(cable), cable.tree, units(cable.tree)[1], "C", ben, window.session.clock(), "x")
    other.write_bytes(reader.to_xml(cable, review))
    window.dialogs.reviews_to_compare = lambda *_args, **_named: [other]  # type: ignore[method-assign]
    window.commands["compare"].trigger()
    shown = window.comparing.shown
    assert shown is not None
    yield "compare", shown
    shown.close()
    window.views.show_preferences()
    preferences = window.views._preferences
    assert preferences is not None
    yield "preferences", preferences
    preferences.close()
    window.views.show_help()
    assert window.views._help is not None
    yield "help", window.views._help
    window.views._help.close()
    for name in ("find", "goto"):
        window.commands[name].trigger()
        yield name, window
    window.search.show_commands()
    yield "commands", window.search
    window.search.put_away()
