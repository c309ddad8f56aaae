"""The window: what happens in it and to it, and what of that is remembered. It holds no rules."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent

from reader.app import placing, wiring, words
from reader.app.dialogs import Dialogs
from reader.app.files.recovery import Recovery
from reader.app.look.theme import Theme
from reader.app.session import Session
from reader.app.settings import Settings
from reader.app.window_parts import WindowParts

APPLICATION = "Cable Reader[*]"


class Window(WindowParts):
    """The cable of the session on two sides, with everything around it; the other open ones are tabs."""

    def __init__(
        self,
        session: Session,
        recovery: Recovery,
        settings: Settings,
        theme: Theme,
        dialogs: Dialogs | None = None,
    ) -> None:
        """Put the parts together; nothing is open yet."""
        super().__init__(session, recovery, settings, theme, dialogs)
        wiring.connect(self)
        self.setAcceptDrops(True)
        self.setMinimumSize(QSize(640, 420))
        self.raw.tint_paragraphs(self.tinted)
        self.reading.tint_paragraphs(self.tinted)
        self.session.advances = settings.on("advance")
        self.recovery.wanted = settings.on("recovery")
        self.raw.set_zoom(settings.number("zoom", 100))
        self.views.turn_to_kept_text()
        placing.restore_geometry(self, settings)
        self.on_opened()

    # What happened

    def on_opened(self) -> None:
        """Show the cable, or the empty window."""
        opened = self.session.cable is not None
        if opened and self._pages.currentWidget() is not self.page:
            self._pages.setCurrentWidget(self.page)
            self.docks.restore()
            self.tab_bar.draw()  # the arrangement that was kept may have had tabs
        elif not opened:
            if self._pages.currentWidget() is self.page:
                self.docks.keep()
            self._pages.setCurrentWidget(self.welcome)
        self.docks.switch(on=opened)
        self.desk.on_opened()
        self.on_filed()
        if not self.session.settling:
            self.focus_first()

    def focus_first(self) -> None:
        """Give the focus to what a person begins with."""
        (self.texts.current if self.session.cable is not None else self.welcome.first()).setFocus()

    def on_zoomed(self, percent: int) -> None:
        """Show the size everywhere, and keep it."""
        self.status.show_zoom(percent)
        self.reading.set_zoom(percent)
        self.settings.keep_word("zoom", str(percent))

    def on_reviewed(self, _before: object, _after: object) -> None:
        """Draw the title anew."""
        self.on_filed()

    def on_filed(self) -> None:
        """Draw what depends on the file and on what is saved: title, menus."""
        document = self.filing.document
        title = words.title(document.cable, document.name, *self.session.progress) if document else APPLICATION
        self.setWindowTitle(title)
        self.setWindowModified(self.filing.modified)
        self.setWindowFilePath(str(document.path) if document and document.path else "")
        self.commands.refresh()
        self.tab_bar.draw()
        if document is None:
            self.welcome.show_recent(self.settings.recent())
            self.welcome.show_leftovers(self.recovery.leftovers(), self.session.dates)

    # What the menus ask for

    def undo(self) -> None:
        """Take the last step back; what is being typed is a step of its own first."""
        self.inspector.commit()
        self.session.undo()

    def redo(self) -> None:
        """Do the step again that was taken back last."""
        self.inspector.commit()
        self.session.redo()

    # What the system says

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask about unsaved work, then remember how things were."""
        if not self.filing.may_close_all():
            event.ignore()
            return
        if self.session.cable is not None:
            self.docks.keep()
        placing.keep_geometry(self, self.settings)
        self.session.leaving.emit()
        self.opening.long_texts.end()
        if self.has_folder:
            self.worklist.end()
        self.last_time.keep()
        self.filing.leave()
        self.settings.write()
        event.accept()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and folders, and text where nothing is open; say what letting go would do."""
        from reader.app.files.drop_target import told

        words_of_it = told(event.mimeData(), empty=self.session.cable is None)
        if words_of_it:
            event.acceptProposedAction()
        self.drop_target.show_words(words_of_it)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """It was taken elsewhere."""
        self.drop_target.hide()
        event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open what was dropped."""
        self.drop_target.hide()
        self.opening.dropped(event.mimeData())
        event.acceptProposedAction()

    def changeEvent(self, event: QEvent) -> None:
        """Look at the file again when the window comes to the front."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.filing.disk.check()
