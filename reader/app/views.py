"""What a person does with the window itself: go to a pane, put the docks back, fill the screen, choose colours."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication

from reader.app import placing, words
from reader.app.intents.bulk_intents import NO_UNMARKED
from reader.app.language import tr
from reader.app.panes.dock_table import DOCKS
from reader.app.session import NO_UNIT
from reader.app.state.shown_marks import ShownMarks
from reader.app.texts.text_tabs import RAW, READING
from reader.cable.cite import citation, quotation
from reader.cable.times import DateStyle

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from reader.app.help.help_window import HelpWindow
    from reader.app.look.theme import Choice
    from reader.app.personal.preferences import Preferences
    from reader.app.window import Window

ABOUT = tr(
    "Cable Reader {version}\n\nReads, checks and reviews State Department telegrams, and hands them on as XML.\n\n"
    "Works offline. Your text never leaves this computer."
)


SHOWN = {
    ShownMarks.BOTH: tr("Markings: as written and mine."),
    ShownMarks.WRITTEN: tr("Markings: only as written."),
    ShownMarks.MINE: tr("Markings: only mine."),
}
"""What is said when other markings are shown."""


def date_style(word: str) -> DateStyle:
    """The way of writing dates that a setting names; the long one where it names none."""
    return DateStyle(word) if word in set(DateStyle) else DateStyle.LONG


class Views(QObject):
    """Looks after the panes of one window: structure, text and Inspector, in the order in which one walks them."""

    def __init__(self, window: Window) -> None:
        """Look after this window."""
        super().__init__(window)
        self._window = window
        self._preferences: Preferences | None = None
        self._help: HelpWindow | None = None

    def focus_raw(self) -> None:
        """Give the text the focus."""
        window = self._window
        pane: QWidget = window.texts.current if window.session.cable is not None else window.welcome
        pane.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focus_tree(self) -> None:
        """Give the structure the focus."""
        self._window.docks.focus("structure")

    def filter_tree(self) -> None:
        """Let the user type what to look for in the structure."""
        self._window.docks.show("structure")
        self._window.tree.focus_filter()

    def focus_inspector(self) -> None:
        """Give the Inspector the focus."""
        self._window.docks.focus("inspector")

    def show_inspector(self) -> None:
        """Show the Inspector, should it be closed."""
        self._window.docks.show("inspector")

    def next_pane(self) -> None:
        """Give the next pane the focus."""
        self._cycle(1)

    def previous_pane(self) -> None:
        """Give the pane before the focus."""
        self._cycle(-1)

    def _cycle(self, step: int) -> None:
        window = self._window
        stops: tuple[tuple[QWidget, Callable[[], None]], ...] = (
            (window.infobar, window.infobar.focus_first),
            (window.welcome, self.focus_raw),
            *self._dock_stops(left=True),
            (window.texts, self.focus_raw),
            *self._dock_stops(left=False),
        )
        shown = [stop for stop in stops if stop[0].isVisible()]
        here = next((index for index, (pane, _) in enumerate(shown) if placing.has_focus(pane)), 0 if step < 0 else -1)
        if shown:
            shown[(here + step) % len(shown)][1]()

    def _dock_stops(self, *, left: bool) -> list[tuple[QWidget, Callable[[], None]]]:
        docks = self._window.docks
        rows = [row for row in DOCKS if (row.area is Qt.DockWidgetArea.LeftDockWidgetArea) is left]
        return [(docks[row.id].widget(), partial(docks.focus, row.id)) for row in rows]

    def reset_layout(self) -> None:
        """Put all docks back."""
        self._window.docks.arrange()

    def full_screen(self) -> None:
        """Fill the screen, or stop doing so."""
        self._window.setWindowState(self._window.windowState() ^ Qt.WindowState.WindowFullScreen)

    def choose_theme(self, choice: Choice) -> None:
        """Take a theme, or follow the system, from now on."""
        self._window.theme.choose(choice)
        self._window.settings.keep_word("theme", choice)
        self._window.commands.refresh()

    def copy_with_citation(self) -> None:
        """Put the selected words in quotation marks on the clipboard, and where they stand; for a caret its place."""
        session = self._window.session
        document = self._window.filing.document
        if session.cable is None:
            return
        place = session.location
        cite = quotation if place.chosen else citation
        text = cite(session.cable, place.start, place.end, document.name if document else "")
        QGuiApplication.clipboard().setText(text)
        session.said.emit(tr("Copied: {text}", text=words.quoted(text) if place.chosen else text))

    def mark_otherwise(self) -> None:
        """Let the user choose among all markings for the current unit or the selection."""
        window = self._window
        session = window.session
        if session.lacks_structure():
            return
        if session.unit is None and not session.location.chosen:
            session.said.emit(NO_UNIT)
            return
        written = {unit.written for unit in session.rollup().units if unit.written}
        mark = window.dialogs.marking(session.unit.effective if session.unit else None, written)
        if mark is not None:
            session.mark_otherwise(mark)

    def choose_marks(self, marks: ShownMarks) -> None:
        """Show the markings of the text, the reviewer's, or both; none is lost by it."""
        window = self._window
        window.shown_marks = marks
        window.raw.show_marks(marks)
        window.reading.show_marks(marks)
        window.tree.show_marks(marks)
        window.session.said.emit(SHOWN[marks])
        window.commands.refresh()

    def choose_dates(self, style: DateStyle) -> None:
        """Write dates in another way from now on."""
        self._window.settings.keep_word("dates", style)
        self._window.session.write_dates(style)

    def mark_unmarked(self) -> None:
        """Let the user choose the marking of all paragraphs that nobody has marked."""
        window = self._window
        session = window.session
        if not session.unmarked():
            session.said.emit(NO_UNMARKED)
            return
        written = {unit.written for unit in session.rollup().units if unit.written}
        mark = window.dialogs.marking(session.suggestion().mark or None, written)
        if mark is not None:
            session.mark_unmarked(mark)

    def move_start(self) -> None:
        """Let the arrows in the text move the start of the span."""
        self.focus_raw()
        self._window.session.move_start()

    def move_end(self) -> None:
        """Let the arrows in the text move the end of the span."""
        self.focus_raw()
        self._window.session.move_end()

    def switch_suggestions(self) -> None:
        """Suggest no markings any more, or suggest them again."""
        window = self._window
        window.session.suggest_markings(not window.session.suggesting)
        window.settings.switch("suggest", on=window.session.suggesting)
        window.commands.refresh()

    def switch_require_reason(self) -> None:
        """Let a lowered marking count as unreviewed until a reason is given, or at once again."""
        window = self._window
        window.session.demand_reasons(not window.session.require_reason)
        window.settings.switch("require-reason", on=window.session.require_reason)
        window.commands.refresh()

    def switch_tint(self) -> None:
        """Leave the light ground behind paragraphs out, or show it again."""
        window = self._window
        window.tinted = not window.tinted
        window.settings.switch("tint", on=window.tinted)
        window.raw.tint_paragraphs(window.tinted)
        window.reading.tint_paragraphs(window.tinted)
        window.commands.refresh()

    def turn_text(self, index: int) -> None:
        """Show the raw text or the reading view, with the focus in it."""
        self._window.texts.turn(index)
        self.focus_raw()

    def turn_to_kept_text(self) -> None:
        """Show the one of the two texts that was shown last."""
        self._window.texts.turn(READING if self._window.settings.word("text") == "reading" else RAW)

    def on_text_turned(self, index: int) -> None:
        """Remember which text is shown, and say it."""
        window = self._window
        window.settings.keep_word("text", "reading" if index == READING else "raw")
        window.commands.refresh()
        if window.session.cable is not None:
            window.session.said.emit(tr("Reading view.") if index == READING else tr("Raw text."))

    def turn_zoom(self, notches: int) -> None:
        """Zoom by steps; out where they are below zero."""
        for _ in range(abs(notches)):
            (self._window.raw.zoom_in if notches > 0 else self._window.raw.zoom_out)()

    def switch_link(self) -> None:
        """Let text and structure be read side by side, each in a place of its own; or in step again."""
        window = self._window
        linked = not window.tree.linked
        window.tree.link(linked)
        window.raw.link(linked)
        window.reading.link(linked)
        if linked:
            window.session.go_again()
            window.session.said.emit(tr("Text and structure are in step again."))
        else:
            window.session.said.emit(tr("Text and structure are unlinked: each stays where it is. Enter shows a part."))
        window.commands.refresh()

    def switch_toolbar_words(self) -> None:
        """Leave the words under the icons of the toolbar out, or show them again."""
        window = self._window
        window.toolbar_words = not window.toolbar_words
        window.settings.switch("toolbar-words", on=window.toolbar_words)
        self.show_toolbar_words()
        window.commands.refresh()

    def show_toolbar_words(self) -> None:
        """Draw the toolbar with or without words, as was chosen."""
        style = Qt.ToolButtonStyle
        shown = style.ToolButtonTextUnderIcon if self._window.toolbar_words else style.ToolButtonIconOnly
        self._window.toolbar.setToolButtonStyle(shown)

    def switch_single_keys(self) -> None:
        """Switch the single-key commands off, or on again."""
        window = self._window
        window.single_keys = not window.single_keys
        window.settings.switch("single-keys", on=window.single_keys)
        window.commands.listen_to_single_keys(on=window.single_keys)
        window.commands.refresh()

    def show_preferences(self) -> None:
        """Show the preferences, beside the work."""
        window = self._window
        if self._preferences is None or not self._preferences.isVisible():
            if self._preferences is not None:
                self._preferences.deleteLater()
            from reader.app.personal.preferences import Preferences

            self._preferences = Preferences(window)
        self._preferences.show()
        self._preferences.activateWindow()

    def show_help(self) -> None:
        """Show the help, beside the work, with the page about what has the focus."""
        from reader.app.help.help_window import HelpWindow, topic

        about = topic(self._window)
        if self._help is None or not self._help.isVisible():
            if self._help is not None:
                self._help.deleteLater()
            self._help = HelpWindow(self._window)  # anew: its pages name the keys as they are now
        self._help.show_topic(about)

    def show_shortcuts(self) -> None:
        """Show the list of shortcuts."""
        self._window.dialogs.table(tr("Keyboard shortcuts"), self._window.commands.shortcut_rows())

    def show_about(self) -> None:
        """Say what this is."""
        from reader import __version__

        self._window.dialogs.tell(tr("About Cable Reader"), ABOUT.format(version=__version__))
