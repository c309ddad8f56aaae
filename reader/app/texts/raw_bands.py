"""What of the raw text is to be painted anew: a band across it for each stretch that shows something else now.

Tags and frames reach into the rows above and below. Where the text was scrolled since it was painted, all of it is to
be painted.
"""

from __future__ import annotations

from collections.abc import Iterable

from reader.app.texts.raw_geometry import Screen

MANY = 12
"""With more stretches than these all is painted anew."""


class Bands:
    """Knows where rows were when they were painted last."""

    def __init__(self) -> None:
        """Nothing was painted yet."""
        self._screen: Screen | None = None
        self._scrolled = 0

    def note(self, screen: Screen, scrolled: int) -> None:
        """The rows are where the screen says, at a value of the scroll bar."""
        self._screen, self._scrolled = screen, scrolled

    def painted(self, scrolled: int, size: tuple[float, float]) -> Screen | None:
        """The rows as they were painted last, if they are there still: at that value, on a screen of that size."""
        screen = self._screen
        there = screen is not None and scrolled == self._scrolled and (screen.width, screen.height) == size
        return screen if there else None

    def forget(self) -> None:
        """The rows are others by now."""
        self._screen = None

    def of(self, stretches: Iterable[tuple[int, int]], scrolled: int) -> list[tuple[int, int]] | None:
        """Top and height of a band for each stretch (positions) that is on the screen; None for the whole screen."""
        screen, wanted = self._screen, set(stretches)
        if screen is None or not screen.rows or scrolled != self._scrolled or len(wanted) > MANY:
            return None
        found = []
        for start, end in wanted:
            if screen.touches(start, max(start, end)):
                rows = screen.rows
                first, last = max(screen.row_at(start) - 1, 0), min(screen.row_at(max(start, end)) + 1, len(rows) - 1)
                top, bottom = int(rows[first].top) if first else 0, int(rows[last].bottom) + 1
                bottom = bottom if last < len(rows) - 1 else int(screen.height) + 1
                found.append((top, bottom - top))
        return found
