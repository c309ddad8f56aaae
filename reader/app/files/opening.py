"""Ways into a cable: a file, several, the clipboard, a drop, the sample, a session that ended early."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication

from reader import resources
from reader.app.dialogs import Dialogs
from reader.app.files.document import Document
from reader.app.files.filing import Filing
from reader.app.files.incoming import Incoming, check_size, from_file
from reader.app.files.recovery import Recovery
from reader.app.files.resuming import Resuming
from reader.app.language import say, tr
from reader.app.session import Session
from reader.app.settings import Settings
from reader.app.state.tabs import Tab
from reader.app.widgets.infobar import Answer, Infobar, Message
from reader.cable.diagnostics import Severity
from reader.errors import ReaderError
from reader.files import is_folder, read_standard_input

SAMPLE = "samples/10BRIDGETOWN412.txt"
"""The shipped cable to begin with."""
AT_ONCE = 12
"""So many cables of one text are opened at once; more would fill the window with tabs."""


class Opening(Resuming):
    """Reads what is to be opened and hands it to ``Filing``; says what could not be opened, and why."""

    folder_wanted = Signal(object)
    """The Path of a folder whose cables are to be listed."""
    compare_wanted = Signal(object)
    """The Tab that the cable on the screen is to be compared with."""

    def __init__(
        self,
        session: Session,
        filing: Filing,
        recovery: Recovery,
        settings: Settings,
        dialogs: Dialogs,
        infobar: Infobar,
        parent: QObject | None = None,
    ) -> None:
        """Open for this session."""
        super().__init__(session, filing, recovery, settings, dialogs, infobar, parent)
        self.long_texts.arrived.connect(self._on_arrived)

    def ask(self) -> None:
        """Ask for a cable and open it."""
        document = self._filing.document
        near = (
            document.path.parent if document and document.path else Path(self._settings.word("folder") or Path.home())
        )
        self.files(self._dialogs.files_to_open(near))

    def files(self, paths: list[Path]) -> None:
        """Open files, each in a tab, and show the first of them; one that is open already is shown.

        The cables of a folder are listed; of several that of the last one.
        """
        shown: Tab | None = None
        folders = [path for path in paths if is_folder(path)]
        for path in paths:
            if path in folders:
                continue
            tab = self._filing.tabs.find(path) or self._read(path)
            shown = shown or tab
        if shown is not None:
            self._filing.tabs.show(shown)
        if folders:
            self.folder_wanted.emit(folders[-1])

    def _read(self, path: Path) -> Tab | None:
        """Open a file, and give the tab of its first cable; None, and a message, where that does not work."""
        try:
            incoming = from_file(path)
            documents = () if incoming.long else incoming.documents()
        except ReaderError as fault:
            text = tr("{name} was not opened. {fault}", name=path.name, fault=fault)
            self._infobar.put(Message(f"open {path}", text, Severity.ERROR, everywhere=True))
            return None
        if self._settings.on("recent-list"):
            self._settings.keep_word("folder", str(path.absolute().parent))
        return self._show(documents) if documents else self._show_long(incoming)

    def _open(self, incoming: Incoming) -> None:
        """Open what is in no file."""
        if incoming.long:
            self._show_long(incoming)
        else:
            self._show(incoming.documents())

    def _show_long(self, incoming: Incoming) -> Tab:
        """Show the text; its structure comes later."""
        tab = self.long_texts.show(incoming)
        self._filing.tabs.show(tab)
        return tab

    def _on_arrived(self, tab: Tab, further: Sequence[Document]) -> None:
        """Show what else was in a long text that has been read."""
        for message in self._of_review_beside(tab.document):
            self.long_texts.say(tab, message)
        if further:
            self._take(further, before=1)

    def _show_more(self, documents: Sequence[Document]) -> None:
        self._show(documents)

    def _show(self, documents: Sequence[Document]) -> Tab | None:
        """Show the cables of a text, each in a tab, and give that of the first."""
        first = self._take(documents)
        if first is not None:
            self._filing.tabs.show(first)
        return first

    def _take(self, documents: Sequence[Document], before: int = 0) -> Tab | None:
        """Open the cables of a text behind those that are open already, and give the first; of very many only some."""
        first: Tab | None = None
        room = max(AT_ONCE - before, 0)
        for document in documents[:room]:
            tab = self._filing.take(document)
            tab.messages += (
                *self._of_review_beside(document),
                *self._of_same_cable(tab),
                *_of_document(document),
            )
            first = first or tab
        name, count = (documents[0].name if documents else ""), before + len(documents)
        if len(documents) > room:
            left = documents[room:]
            text = tr(
                "{name} holds more cables than fit in a row of tabs: {count:,} are not open yet.",
                name=name,
                count=len(left),
            )
            answer = Answer(tr("Open {count} More", count=min(AT_ONCE, len(left))), partial(self._show_more, left))
            self._infobar.put(Message("several", text, answers=(answer,), everywhere=True))
        elif count > 1:
            self._session.said.emit(
                tr("{name} holds {count} cables: each is in a tab of its own.", name=name, count=count)
            )
        return first

    def file(self, path: str) -> None:
        """Open one file by its path."""
        self.files([Path(path)])

    def locate(self, path: str) -> None:
        """Let the user say where a cable is now that is not where it was, and open it."""
        folders = [each for each in Path(path).parents if is_folder(each)]
        found = self._dialogs.files_to_open(folders[0] if folders else Path.home())
        if found:
            self._settings.forget_one(path)
            self.files(found)

    def text(self, text: str) -> None:
        """Open a text that is in no file."""
        self._open(Incoming(text))

    def clipboard(self) -> None:
        """Open the clipboard's text as a new cable."""
        text = QGuiApplication.clipboard().text()
        if text.strip():
            self.text(text)
        else:
            self._session.said.emit(tr("The clipboard holds no text."))

    def sample(self) -> None:
        """Open the shipped sample."""
        self._open(Incoming(resources.read(SAMPLE), name=Path(SAMPLE).name))

    def piped(self) -> None:
        """Open what comes by standard input; it is in no file yet."""
        try:
            data = read_standard_input()
            check_size(len(data), tr("Standard input"))
        except ReaderError as fault:
            self._infobar.put(Message("piped", say(fault.sentence), Severity.ERROR, everywhere=True))
        else:
            self._open(Incoming(data))

    def dropped(self, dropped: QMimeData) -> None:
        """Open the files, or else the text, that were dropped on the window."""
        paths = [Path(url.toLocalFile()) for url in dropped.urls() if url.isLocalFile()]
        if paths:
            self.files(paths)
        elif dropped.hasText():
            self.text(dropped.text())

    def _of_review_beside(self, document: Document) -> tuple[Message, ...]:
        beside = document.beside(Path(each.path) for each in self._settings.recent())
        if beside is None or self._filing.tabs.find(beside) is not None:
            return ()
        if document.path is None or beside.parent != document.path.parent:
            text = tr("There is a saved review of this cable: {path}.", path=beside)
            answer = Answer(tr("Continue That Review"), partial(self.file, str(beside)))
            return (Message("beside", text, Severity.INFO, (answer,)),)
        text = tr("There is a saved review of this cable beside it: {name}.", name=beside.name)
        answer = Answer(tr("Continue That Review"), partial(self.file, str(beside)))
        return (Message("beside", text, Severity.INFO, (answer,)),)

    def _of_same_cable(self, tab: Tab) -> tuple[Message, ...]:
        """Offer to compare a saved review with another one of the same cable that is open."""
        sha256 = tab.document.cable.source.sha256
        others = (each for each in self._filing.tabs.all if each is not tab and not _untouched(each))
        other = next((each for each in others if each.document.cable.source.sha256 == sha256), None)
        if other is None or not tab.document.saved:
            return ()
        text = tr("A review of this very cable is open in another tab: {name}.", name=other.document.name)
        answer = Answer(tr("Compare the Two"), partial(self.compare_wanted.emit, other))
        return (Message("same", text, Severity.INFO, (answer,)),)


def _untouched(tab: Tab) -> bool:
    """Whether nothing was said of a cable yet."""
    return tab.standing.history.state.empty


def _of_document(document: Document) -> tuple[Message, ...]:
    """Say of a web page, a message, a Word document or a PDF that its text is what is reviewed."""
    original = document.cable.source.original
    if original is None or document.saved:
        return ()
    text = tr(
        "The text was taken out of {name}, and is what you review: compare it with the document. "
        "The document stays as it is; the saved review names it.",
        name=original.name,
    )
    return (Message("document", text, Severity.INFO),)
