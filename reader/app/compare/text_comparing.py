"""The text under review held against its file as it is now: what differs, and what that means for the review.

Nothing is changed by looking. A long text is read beside the window.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.app.files.another_text import cable_in
from reader.app.files.document import Document
from reader.app.files.incoming import changed_file, is_long
from reader.app.language import tr
from reader.app.widgets.infobar import Message
from reader.cable.diagnostics import Severity
from reader.cable.parse import go_on
from reader.cable.record import record
from reader.cable.source import Source
from reader.errors import ReaderError
from reader.review.carry import Carrier
from reader.review.review import Review
from reader.review.text_changes import Change, text_changes
from reader.review.waiting import Waiting, counted, waiting

if TYPE_CHECKING:
    from reader.app.compare.text_changes_window import TextChangesWindow
    from reader.app.window import Window

KEY = "disk-compare"


@record
class TwoTexts:
    """Two texts of one cable: where they differ, and what of a review has its place in the new one or waits for one."""

    old: Source
    new: Source
    changes: tuple[Change, ...]
    placed: int
    waits: tuple[Waiting, ...]

    @classmethod
    def of(cls, old: Source, new: Source, review: Review) -> TwoTexts:
        """Hold two texts against each other; in any thread."""
        carried, _ = Carrier(old, new).review(review)
        return cls(old, new, text_changes(old.text, new.text), counted(carried), waiting(carried, new.text))


class TextComparing(QObject):
    """Compares for one window; the cable on the screen is the old text."""

    def __init__(self, window: Window) -> None:
        """Nothing is compared yet."""
        super().__init__(window)
        self._window = window
        self.shown: TextChangesWindow | None = None

    def with_disk(self) -> None:
        """Show what differs between what is open and its file: the text, or the reviews where that is a review."""
        window = self._window
        document, session = window.filing.document, window.session
        if document is None or session.lacks_structure():
            return
        if document.path is None:
            session.said.emit(tr("This cable is not in a file yet."))
            return
        try:
            incoming = changed_file(document.path, document.disk)
        except ReaderError as fault:
            self._on_failed(document, fault)
            return
        if incoming is None:
            session.said.emit(tr("{name} has not changed.", name=document.name))
        elif document.saved:
            window.comparing.files([document.path])
        else:
            window.filing.committing.emit()
            old, review = document.cable.source, session.review

            def compare(pause: Callable[[], None]) -> TwoTexts | None:
                found = cable_in(incoming, document, pause)
                return None if found is None else TwoTexts.of(old, found.cable.source, review)

            self._begin(document, compare, len(incoming.data))

    def _begin(self, document: Document, compare: Callable[[Callable[[], None]], TwoTexts | None], size: int) -> None:
        if is_long(size):
            self._window.session.said.emit(tr("{name} is being compared with its file.", name=document.name))
            failed, done = partial(self._on_fault, document), partial(self._on_compared, document)
            self._window.opening.long_texts.jobs.do(compare, done, failed)
            return
        try:
            found = compare(go_on)
        except ReaderError as fault:
            self._on_failed(document, fault)
        else:
            self._on_compared(document, found)

    def _on_fault(self, document: Document, fault: Exception) -> None:
        if not isinstance(fault, ReaderError):
            raise fault
        self._on_failed(document, fault)

    def _on_failed(self, document: Document, fault: ReaderError) -> None:
        text = tr("{name} was not compared. {fault}", name=document.name, fault=fault)
        self._window.infobar.put(Message(KEY, text, Severity.ERROR))

    def _on_compared(self, document: Document, found: TwoTexts | None) -> None:
        """Show what was found, if that is still asked for."""
        from reader.app.compare.text_changes_window import TextChangesWindow

        window = self._window
        current = window.filing.document
        if current is None or current.cable is not document.cable:
            return
        if found is None:
            text = tr("There is no such cable in {name} any more.", name=document.name)
            window.infobar.put(Message(KEY, text, Severity.ERROR))
            return
        if self.shown is not None:
            self.shown.close()
        shown = TextChangesWindow(document.name, found, window.session.cable or document.cable, window.theme, window)
        shown.gone_to.connect(partial(self._go, found.old))
        shown.carry_wanted.connect(window.rereading.from_disk)
        shown.finished.connect(self._on_finished)
        self.shown = shown
        shown.show()
        shown.raise_()
        shown.activateWindow()

    def _go(self, old: Source, start: int, end: int) -> None:
        """Show a place in the text too, where that is still on the screen."""
        session = self._window.session
        if session.cable is not None and session.cable.source is old:
            session.show(start, end)

    def _on_finished(self, _result: int) -> None:
        self.shown = None
