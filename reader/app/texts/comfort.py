"""How things are shown to suit the person at this machine: wrap, font, line numbers, unseen characters, open rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QFont

from reader.app.language import tr

if TYPE_CHECKING:
    from reader.app.window import Window

LARGEST = 72.0
"""Points of a font that is remembered: one beyond that was written by hand."""


class Comfort(QObject):
    """Switches these things in one window, and remembers them."""

    wrapped: bool
    numbered: bool
    unseen: bool
    opening: bool

    def __init__(self, window: Window) -> None:
        """Show the text as it was shown last."""
        super().__init__(window)
        self._window = window
        settings = window.settings
        self.wrapped = settings.on("wrap")
        self.numbered = settings.on("line-numbers")
        self.unseen = settings.on("unseen", default=False)
        self.opening = settings.on("open-rows", default=False)
        self._apply()

    def switch_wrap(self) -> None:
        """Break long lines at the edge of the window, or let them run on."""
        self.wrapped = not self.wrapped
        self._keep("wrap", on=self.wrapped, said=tr("Long lines are wrapped.") if self.wrapped else tr("Lines run on."))

    def switch_numbers(self) -> None:
        """Leave line numbers out, or show them again."""
        self.numbered = not self.numbered
        self._keep(
            "line-numbers",
            on=self.numbered,
            said=tr("Line numbers are shown.") if self.numbered else tr("Line numbers are left out."),
        )

    def switch_unseen(self) -> None:
        """Show blanks, tabs and line ends by signs, or leave them out again."""
        self.unseen = not self.unseen
        self._keep(
            "unseen",
            on=self.unseen,
            said=tr("Invisible characters are shown.") if self.unseen else tr("Invisible characters are left out."),
        )

    def switch_opening(self) -> None:
        """Open the rows of the structure that one comes to in the text, or leave closed what is closed."""
        self.opening = not self.opening
        self._keep(
            "open-rows",
            on=self.opening,
            said=tr("Rows that you come to are opened.") if self.opening else tr("Rows stay as you leave them."),
        )

    def choose_raw_font(self) -> None:
        """Let the user choose the font of the raw text."""
        self._choose("raw-font", self._window.raw.font_at_normal_size(), fixed=True)

    def choose_reading_font(self) -> None:
        """Let the user choose the font of the reading view."""
        self._choose("reading-font", self._window.reading.font_at_normal_size(), fixed=False)

    def take_raw_font(self, family: str, points: float) -> None:
        """Show the raw text in a font from now on, of so many points at 100 %."""
        self._window.settings.keep_word("raw-font", f"{points:g} {family}")
        self._apply()

    def reset_fonts(self) -> None:
        """Take the fonts of the system again."""
        for name in ("raw-font", "reading-font"):
            self._window.settings.keep_word(name, "")
        self._apply()

    def _choose(self, name: str, font: QFont, *, fixed: bool) -> None:
        title = tr("Font of the raw text") if fixed else tr("Font of the reading view")
        chosen = self._window.dialogs.font(title, font, fixed=fixed)
        if chosen is not None:
            self._window.settings.keep_word(name, f"{chosen.pointSizeF():g} {chosen.family()}")
            self._apply()

    def _keep(self, name: str, *, on: bool, said: str) -> None:
        self._window.settings.switch(name, on=on)
        self._apply()
        self._window.session.said.emit(said)
        self._window.commands.refresh()

    def _apply(self) -> None:
        raw, settings = self._window.raw, self._window.settings
        raw.wrap(self.wrapped)
        raw.show_numbers(self.numbered)
        raw.show_unseen(self.unseen)
        if self._window.tree.opens is not self.opening:
            self._window.tree.open_along(self.opening)
        raw.set_font(*font_kept(settings.word("raw-font")))
        self._window.reading.set_font(*font_kept(settings.word("reading-font")))


def font_kept(word: str) -> tuple[str, float]:
    """The family and the points of a remembered font; an empty name and 0 where it makes no sense."""
    points, _, family = word.partition(" ")
    try:
        size = float(points)
    except ValueError:
        return "", 0.0
    return (family, size) if family and 1 <= size <= LARGEST else ("", 0.0)
