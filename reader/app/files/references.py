"""From a reference in a cable to the cable that it names, where that is open or lies in the same folder."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from reader.app.language import tr
from reader.app.state.tabs import Tab
from reader.cable.tree import Tree
from reader.cable.values import Reference
from reader.folder.files import MOST, SUFFIXES

if TYPE_CHECKING:
    from reader.app.window import Window

ID = re.compile(r"[0-9]{2}[A-Z]+[0-9]+")
"""How archives write the number of a cable: ``10BRIDGETOWN377``."""


class References(QObject):
    """Follows references for one window."""

    def __init__(self, window: Window) -> None:
        """Follow those of the cable on the screen."""
        super().__init__(window)
        self._window = window

    def follow(self) -> None:
        """Open the cable that the reference at the current place names; else copy its number, and say so."""
        window = self._window
        session, document = window.session, window.filing.document
        id_ = None if session.cable is None else id_at(session.cable.tree, session.location.number)
        if id_ is None or document is None:
            session.said.emit(tr("There is no reference to a cable here."))
            return
        tab = self._tab(id_)
        entry = window.worklist.of_id(id_) if tab is None and window.has_folder else None
        beside = tab is None and entry is None and document.path is not None
        path = file_of(id_, document.path.parent) if beside and document.path is not None else None
        if tab is not None:
            window.filing.tabs.show(tab)
        elif entry is not None:
            window.worklist.show(entry)
        elif path is not None:
            window.opening.files([path])
        else:
            QGuiApplication.clipboard().setText(id_)
            session.said.emit(tr("{id} is not in this folder; its number is on the clipboard.", id=id_))

    def _tab(self, id_: str) -> Tab | None:
        """The tab in which a cable is open."""
        for tab in self._window.filing.tabs.all:
            known = tab.document.cable.id
            if known is not None and known.value == id_:
                return tab
        return None


def id_at(tree: Tree, number: int) -> str | None:
    """The id of the cable that a node, or what it is a part of, refers to."""
    if number < 0:
        return None
    for each in (number, *tree.ancestors(number)):
        value = tree.nodes[each].value
        if isinstance(value, Reference):
            return value.id or (value.written if ID.fullmatch(value.written) else None)
    return None


def file_of(id_: str, folder: Path) -> Path | None:
    """The file of a cable, told by its name; a review of it rather than its text."""
    try:
        found = [path for path, _ in zip(folder.iterdir(), range(MOST), strict=False)]
    except OSError:
        return None
    ranked = [
        (SUFFIXES.index(path.suffix.lower()), path)
        for path in found
        if path.stem.casefold() == id_.casefold() and path.suffix.lower() in SUFFIXES
    ]
    return min(ranked, default=(0, None))[1]
