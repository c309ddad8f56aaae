"""Comparing reviews: which ones, what stands against it, and saving the merged one as a file of its own."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.app.files.document import Document, unused
from reader.app.files.incoming import open_file
from reader.app.language import say, tr
from reader.app.widgets.infobar import Message
from reader.cable.diagnostics import Severity
from reader.errors import ReaderError
from reader.files import same_file, write_bytes
from reader.review.alike import Compared, Given, compare_given
from reader.review.compare import CompareError
from reader.review.history import History
from reader.review.merge import Picks
from reader.review.provenance import LETTERS
from reader.review.review import Review
from reader.xmlio.names import EXTENSION

if TYPE_CHECKING:
    from reader.app.compare.compare_window import CompareWindow
    from reader.app.state.tabs import Tab
    from reader.app.window import Window


class Comparing(QObject):
    """Opens comparisons for one window; the cable on the screen is A."""

    def __init__(self, window: Window) -> None:
        """Compare for this window; nothing is compared yet."""
        super().__init__(window)
        self._window = window
        self._paths: tuple[Path, ...] = ()
        self._last: tuple[Compared, History[Picks]] | None = None
        self.shown: CompareWindow | None = None

    def ask(self) -> None:
        """Ask for reviews to compare with the one on the screen, or with each other where none is open."""
        window = self._window
        document = window.filing.document
        near = (
            document.path.parent if document and document.path else Path(window.settings.word("folder") or Path.home())
        )
        paths = window.dialogs.reviews_to_compare(near, alone=document is None)
        if paths:
            self.files(paths)

    def files(self, paths: Sequence[Path]) -> None:
        """Compare with these files."""
        window = self._window
        window.filing.committing.emit()
        document = window.filing.document
        try:
            given = self._of_screen()
            for path in paths:
                given.append(_of_file(path, given[0] if given else None))
            compared = compare_given(given)
        except CompareError as fault:
            if document is not None and len(paths) == 1:
                window.from_others.offer_carrying(paths[0], fault)
            else:
                self._refuse_all(fault)
            return
        except ReaderError as fault:
            self._refuse_all(fault)
            return
        self._show(compared, paths)

    def with_tab(self, tab: Tab) -> None:
        """Compare the cable on the screen with the review in another tab, as both stand now."""
        self._window.filing.committing.emit()
        try:
            compared = compare_given([*self._of_screen(), _of_tab(tab, tab.standing.history.state)])
        except ReaderError as fault:
            self._refuse_all(fault)
            return
        self._show(compared, () if tab.document.path is None else (tab.document.path,))

    def _of_screen(self) -> list[Given]:
        """The cable on the screen, with what no file holds yet; nothing where none is open."""
        tab = self._window.filing.tabs.current
        return [] if tab is None else [_of_tab(tab, self._window.session.signed_review)]

    def _refuse_all(self, fault: ReaderError) -> None:
        self._window.infobar.put(Message("compare", say(fault.sentence), Severity.ERROR, everywhere=True))

    def _show(self, compared: Compared, paths: Sequence[Path]) -> None:
        from reader.app.compare.compare_window import CompareWindow

        window = self._window
        window.infobar.withdraw("compare")
        document = window.filing.document
        own = () if document is None or document.path is None else (document.path,)
        self._paths = (*own, *paths)
        if self.shown is not None:
            self.shown.close()
        you = self._window.session.reviewer.id
        names = tuple(_named(compared, index, you) for index in range(len(compared.origins)))
        session = window.session
        shown = CompareWindow(compared, names, session.reviewer, session.clock, window.theme, window)
        shown.gone_to.connect(self._on_gone_to)
        shown.save_wanted.connect(self.save)
        shown.finished.connect(self._on_finished)
        if self._last is not None and self._last[0] == compared:
            shown.go_on(self._last[1])
        self.shown = shown
        shown.show()
        shown.raise_()
        shown.activateWindow()

    def _on_finished(self, _result: int) -> None:
        """Keep what was taken: whoever compares the same reviews again goes on from there."""
        if self.shown is not None:
            self._last = (self.shown.compared, self.shown.choices.history)
        self.shown = None

    def _on_gone_to(self, start: int, end: int) -> None:
        """Show the place in the text too, where A is the cable on the screen."""
        session, shown = self._window.session, self.shown
        first = None if shown is None else shown.compared.comparison.cable.source.sha256
        if session.cable is not None and session.cable.source.sha256 == first:
            session.show(start, end)

    def save(self) -> bool:
        """Ask for a place and write the merged review there; then it is opened. The compared files stay as they are."""
        shown, window = self.shown, self._window
        if shown is None:
            return False
        window.filing.ask_name()
        shown.choices.choose_as(window.session.reviewer)
        first = self._paths[0] if self._paths else Path.home() / f"cable{EXTENSION}"
        path = window.dialogs.file_to_save(
            tr("Save the merged review"),
            unused(first.with_name(f"{first.stem}-merged{EXTENSION}")),
        )
        if path is None:
            return False
        try:
            self._refuse(path)
            document = Document(shown.compared.comparison.cable)
            write_bytes(path, document.xml(shown.choices.merged()))
        except ReaderError as fault:
            shown.tell(tr("Not saved; your choices are kept here. {fault}", fault=fault))
            return False
        shown.close()
        window.opening.files([path])
        window.session.said.emit(tr("The merged review is in {name}.", name=path.name))
        return True

    def _refuse(self, path: Path) -> None:
        """Keep what is compared from being written over.

        Raises:
            ReaderError: the file is one of the compared ones.
        """
        if any(same_file(path, each) for each in self._paths):
            raise ReaderError(tr("{name} is one of the compared reviews, which stay as they are.", name=path.name))


def _of_tab(tab: Tab, review: Review) -> Given:
    """An open review as it stands; its file's hash where the file holds just that."""
    document, standing = tab.document, tab.standing
    known = document.saved and not standing.modified
    return Given(standing.cable or document.cable, review, document.name, document.disk if known else None)


def _of_file(path: Path, first: Given | None) -> Given:
    """A review in a file, or a text, of which nothing is said yet; of several cables in it that of the first review.

    Raises:
        ReaderError: it cannot be read, or is XML that is not to be trusted.
    """
    documents = open_file(path)
    wanted = None if first is None else first.cable.source.sha256
    found = next((each for each in documents if each.cable.source.sha256 == wanted), documents[0])
    return Given(found.cable, found.review or Review.of(found.cable), path.name, found.disk)


def _named(compared: Compared, index: int, you: str) -> str:
    """What stands over the table of one review: its letter, its file, and who reviewed; ``you`` is this user's id."""
    review, origin = compared.comparison.reviews[index], compared.origins[index]
    unnamed = {True: tr("you"), False: tr("somebody without a name")}
    names = (reviewer.name or unnamed[reviewer.id == you] for reviewer in review.reviewers)
    people = ", ".join(names) or tr("nobody")
    named = tr("{file}, reviewed by {people}", file=origin.name or tr("pasted text"), people=people)
    if LETTERS[index] in compared.rewritten:
        named = tr("{named}; the same text with other line ends or in another encoding", named=named)
    return f"{LETTERS[index]}: {named}"
