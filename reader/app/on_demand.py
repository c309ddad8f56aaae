"""What a window makes when it is first asked for: no start waits for what hangs on it."""

from __future__ import annotations

from functools import cached_property, partial
from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QMainWindow

if TYPE_CHECKING:
    from pathlib import Path

    from reader.app.compare.comparing import Comparing
    from reader.app.compare.text_comparing import TextComparing
    from reader.app.export.exporting import Exporting
    from reader.app.files.drop_target import DropTarget
    from reader.app.files.from_others import FromOthers
    from reader.app.files.references import References
    from reader.app.folder.worklist import Worklist
    from reader.app.keys.command_search import CommandSearch
    from reader.app.state.tabs import Tab
    from reader.app.window import Window


class OnDemand(QMainWindow):
    """The part of the window that makes these."""

    @property
    def _window(self) -> Window:
        return cast("Window", self)

    @cached_property
    def comparing(self) -> Comparing:
        """What compares reviews."""
        from reader.app.compare.comparing import Comparing

        return Comparing(self._window)

    @cached_property
    def text_comparing(self) -> TextComparing:
        """What compares texts."""
        from reader.app.compare.text_comparing import TextComparing

        return TextComparing(self._window)

    @cached_property
    def from_others(self) -> FromOthers:
        """What brings in the work of others."""
        from reader.app.files.from_others import FromOthers

        return FromOthers(self._window)

    @cached_property
    def exporting(self) -> Exporting:
        """What hands copies on, and prints."""
        from reader.app.export.exporting import Exporting

        window = self._window
        made = Exporting(window.session, window.filing, window.settings, window.dialogs, window.infobar, window)
        made.open_wanted.connect(window.opening.file)
        made.left_wanted.connect(partial(window.docks.focus, "hand-over"))
        return made

    @cached_property
    def references(self) -> References:
        """What leads from a reference to its cable."""
        from reader.app.files.references import References

        return References(self._window)

    @cached_property
    def drop_target(self) -> DropTarget:
        """What is shown while something is dragged over the window."""
        from reader.app.files.drop_target import DropTarget

        return DropTarget(self)

    @cached_property
    def worklist(self) -> Worklist:
        """The folder that is worked through."""
        from reader.app.folder.worklist import Worklist

        return Worklist(self._window)

    def restore_folder(self) -> None:
        """List the folder again that was open the last time."""
        from reader.app.files.last_time import FOLDER

        if self._window.settings.word(FOLDER):
            self.worklist.restore()

    @property
    def has_folder(self) -> bool:
        """Whether a folder is open; nothing is made to say so."""
        made = self.__dict__.get("worklist")
        return made is not None and made.folder is not None

    @cached_property
    def search(self) -> CommandSearch:
        """The list of all commands, and of what is left to review."""
        from reader.app.keys.command_search import CommandSearch

        return CommandSearch(self._window)

    def export(self) -> None:
        """Hand a copy on."""
        self.exporting.export()

    # What signals are connected to: a slot makes what it needs when it is called for the first time

    def show_from_others(self) -> None:
        """Show what came from others and waits."""
        self.from_others.show()

    def compare_with_disk(self) -> None:
        """Hold the cable on the screen against its file."""
        self.text_comparing.with_disk()

    def compare_with_tab(self, tab: Tab) -> None:
        """Compare the cable on the screen with the review in another tab."""
        self.comparing.with_tab(tab)

    def open_folder(self, folder: Path) -> None:
        """List the cables of a folder."""
        self.worklist.open(folder)

    def ask_folder(self) -> None:
        """Ask for a folder, and list its cables."""
        self.worklist.ask()
