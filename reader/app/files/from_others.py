"""Bringing in what others did: a review of another text carried over, marks that a colleague typed into a copy."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject

from reader.app.files.document import Document
from reader.app.files.incoming import open_file
from reader.app.language import say, tr, tr_count
from reader.app.widgets.infobar import Answer, Message
from reader.cable.diagnostics import Severity
from reader.cable.source import Source
from reader.documents import brought_in
from reader.errors import ReaderError
from reader.files import read_bytes
from reader.review.others_marks import read_others
from reader.review.review import Review

if TYPE_CHECKING:
    from reader.app.panes.others_pane import OthersPane
    from reader.app.window import Window

DOCK = "from-others"
ALREADY = tr(
    "This cable has a review already, and it stays as it is. To have both, open the text anew, carry the other review "
    "over there, save it, and compare the two."
)


class FromOthers(QObject):
    """Reads what others did into the cable on the screen of one window."""

    def __init__(self, window: Window) -> None:
        """Bring in for this window."""
        super().__init__(window)
        self._window = window

    def show(self) -> None:
        """Show what waits for the reviewer's word."""
        self._window.docks.focus(DOCK)

    def ask_review(self) -> None:
        """Ask for a review of another text of this cable, and carry it over."""
        path = self._window.dialogs.review_to_carry(self._near())
        if path is not None:
            self.carry(path)

    def carry(self, path: Path) -> None:
        """Carry a review over to the cable on the screen; what has no sure place waits in the dock."""
        window = self._window
        window.filing.committing.emit()
        if not window.session.review.empty:
            self._refuse("carry", ALREADY)
            return
        try:
            found = open_file(path)[0]
        except ReaderError as fault:
            self._refuse("carry", tr("{name} was not carried over. {fault}", name=path.name, fault=fault))
            return
        if found.review is None or found.review.empty:
            self._refuse("carry", tr("{name} holds no review, so there is nothing to carry over.", name=path.name))
            return
        self._carry(found, found.review)

    def _carry(self, found: Document, review: Review) -> None:
        window = self._window
        window.session.carry_over(found.cable.source, review, found.name)
        if window.session.waiting:
            self.show()

    def ask_copy(self) -> None:
        """Ask for a colleague's copy of the text, and list what is marked otherwise in it."""
        path = self._window.dialogs.copy_to_read(self._near())
        if path is not None:
            self.read_copy(path)

    def read_copy(self, path: Path) -> None:
        """List what is marked otherwise in a colleague's copy; each is for the reviewer to confirm."""
        session = self._window.session
        if session.cable is None:
            return
        try:
            data = read_bytes(path)
            copy = brought_in(data, path.name) or Source.from_bytes(data)
            found = read_others(session.cable.tree, copy.text)
        except ReaderError as fault:
            self._refuse("copy", f"{path.name}: {say(fault.sentence)}")
            return
        session.propose(found, path.name)
        count = len(found.proposals)
        if not count:
            session.said.emit(tr("{name} has the same markings as this cable.", name=path.name))
        else:
            self.show()
            cast("OthersPane", self._window.docks[DOCK].widget()).stand_on_top()
            session.said.emit(
                tr_count("1 marking differs in {name}.", "{n} markings differ in {name}.", count, name=path.name)
            )
        if found.remarks:
            text = f"{path.name}: {' '.join(map(say, found.remarks))}"
            self._window.infobar.put(Message("copy", text, Severity.INFO))

    def offer_carrying(self, path: Path, fault: ReaderError) -> None:
        """Say why a review cannot be compared, and offer to carry it over where nothing was said of this text yet."""
        window = self._window
        free = window.session.cable is not None and window.session.review.empty
        answers = (Answer(tr("Carry It Over"), partial(self.carry, path)),) if free else ()
        window.infobar.put(Message("compare", say(fault.sentence), Severity.ERROR, answers, everywhere=not free))

    def _near(self) -> Path:
        document = self._window.filing.document
        return document.path.parent if document is not None and document.path is not None else Path.home()

    def _refuse(self, key: str, sentence: str) -> None:
        self._window.infobar.put(Message(key, sentence, Severity.WARNING))
