"""The raw text as far as it is painted anew: only where it shows something else than when it was painted last."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtGui import QPaintEvent

from reader.app.session import Location
from reader.app.state.flash import Glow
from reader.app.texts.noted_text import NotedText
from reader.app.texts.raw_bands import Bands
from reader.app.texts.raw_geometry import Screen
from reader.app.texts.raw_paint import Shown
from reader.app.texts.raw_scene import Scene
from reader.app.texts.raw_text import RawText
from reader.app.texts.raw_tools import Tools
from reader.app.widgets.hover import NOTHING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from reader.app.look.theme import Theme
    from reader.app.texts.raw_gutter import Gutter


class RawBanded(NotedText, RawText):
    """Has bands of its text and of its gutter painted anew."""

    _scene: Scene | None
    _gutter: Gutter

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make an empty text; nothing of it was painted yet."""
        super().__init__(theme, parent)
        self._bands = Bands()
        self.document().documentLayout().update.connect(self.on_laid_out)
        self._tools = Tools(self.font(), theme.colours)
        self._here: list[tuple[int, int]] = []  # the stretches that show where one is

    def show_here(self, location: Location) -> None:
        """Show where one is now, and where one was no more."""
        before, self._here = self._here, self._stretches_of(location)
        self.paint_again(None if self._session.standing.noted else [*before, *self._here])

    def show_flash(self, glow: Glow) -> None:
        """Light up what was changed a moment ago, so strongly."""
        scene, spans = self._scene, {*self._glow.spans, *glow.spans}
        self._glow = glow
        self.paint_again([] if scene is None else [scene.drawn(*span) for span in spans])

    def paint_again(self, stretches: Sequence[tuple[int, int]] | None) -> None:
        """Have stretches (positions) painted anew, and what stands beside them; everything for None."""
        viewport, gutter = self.viewport(), self._gutter
        bands = None if stretches is None else self._bands.of(stretches, self.verticalScrollBar().value())
        for top, height in [(0, viewport.height())] if bands is None else bands:
            viewport.update(0, top, viewport.width(), height)
            gutter.update(0, top, gutter.width(), height)

    def shown(self, event: QPaintEvent, scene: Scene) -> Shown:
        """Everything that painting needs now."""
        self._tools = self._tools.fitting(self.font(), self._theme.colours)
        return Shown(self.rows_to_paint(event), scene, self._theme.colours, self._tools)

    def rows_painted(self) -> Screen:
        """All rows on the screen; found once, for the text and what is painted beside it, until they are others."""
        size = (float(self.viewport().width()), float(self.viewport().height()))
        return self._bands.painted(self.verticalScrollBar().value(), size) or self.rows_shown()

    def on_laid_out(self, _where: object) -> None:
        """The rows are others now."""
        self._bands.forget()

    def rows_to_paint(self, event: QPaintEvent) -> Screen:
        """The rows that are to be painted, and those around them; all of them where signs depend on each other."""
        screen, rect = self.rows_painted(), event.rect()
        self._bands.note(screen, self.verticalScrollBar().value())
        whole = self._hovered != NOTHING or self._session.standing.noted  # the dots of a frame, and notes in a row
        return screen if whole else screen.near(rect.top(), rect.bottom())

    def _stretches_of(self, location: Location) -> list[tuple[int, int]]:
        """Where it shows in the text that one is at a place: what is selected, framed or offered."""
        scene, draft = self._scene, self._session.draft
        if scene is None or location.number < 0:
            return []
        node, place = scene.cable.tree.nodes[location.number], scene.positions.to_widget
        found = [(place(location.start), place(location.end)), scene.drawn(node.start, node.end)]
        spans = () if draft is None else ((draft.start, draft.end), draft.sentence or (draft.start, draft.end))
        return found + [(place(start), place(end)) for start, end in spans]
