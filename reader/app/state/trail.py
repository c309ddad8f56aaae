"""Back and forward over jumps: where one was before a jump, and where it led. Steps of the caret are no jumps."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import field
from time import monotonic
from weakref import WeakKeyDictionary

from PySide6.QtCore import QObject, Signal

from reader.app.session import Session
from reader.app.state.routes import Location
from reader.app.state.standing import Standing
from reader.cable.record import form

NEAR = 600
"""The caret has jumped where it is more characters away than these; about ten lines."""
AT_ONCE = 0.8
"""Rows of the structure that follow each other within so many seconds are walked through, not gone to."""
LONGEST = 200
"""Older places are forgotten."""


@form
class Steps:
    """The places of one cable in the order in which they were gone to, and which of them one is at."""

    places: list[Location] = field(default_factory=list)
    at: int = -1


class Trail(QObject):
    """The places of one session, of each open cable its own, and the ways back and forward over them."""

    changed = Signal()
    """One can go back or forward now, or cannot any more."""

    def __init__(self, session: Session, clock: Callable[[], float] = monotonic, parent: QObject | None = None) -> None:
        """Follow the session; ``clock`` gives seconds."""
        super().__init__(parent)
        self._session = session
        self._clock = clock
        self._known: WeakKeyDictionary[Standing, Steps] = WeakKeyDictionary()
        self._steps = Steps()
        self._returning = False
        self._when = 0.0
        session.opened.connect(self._on_opened)
        session.located.connect(self._on_located)
        self._on_opened()

    @property
    def can_back(self) -> bool:
        """Whether there is a place before."""
        return self._steps.at > 0

    @property
    def can_forward(self) -> bool:
        """Whether one went back from somewhere."""
        return self._steps.at + 1 < len(self._steps.places)

    def back(self) -> None:
        """Go to where one was before the last jump."""
        self._return(-1)

    def forward(self) -> None:
        """Go to where one came back from."""
        self._return(1)

    def _return(self, step: int) -> None:
        at = self._steps.at + step
        if not 0 <= at < len(self._steps.places):
            return
        self._steps.at = at
        self._returning = True
        try:
            self._session.go_back_to(self._steps.places[at])
        finally:
            self._returning = False
        self.changed.emit()

    def _on_opened(self) -> None:
        if self._session.cable is None:
            self._steps = Steps()
        else:
            self._steps = self._known.setdefault(self._session.standing, Steps([self._session.location], 0))
        self.changed.emit()

    def _on_located(self, place: Location) -> None:
        if self._returning or self._steps.at < 0:
            return
        moment, self._when = self._when, self._clock()
        here = self._steps.places[self._steps.at]
        if _span(place) == _span(here) or self._goes_on(here, place, moment):
            self._steps.places[self._steps.at] = place
            return
        self._steps.places[self._steps.at + 1 :] = [place]
        del self._steps.places[:-LONGEST]
        self._steps.at = len(self._steps.places) - 1
        self.changed.emit()

    def _goes_on(self, here: Location, place: Location, moment: float) -> bool:
        """Whether one is still about the same place: the caret walks, a search is typed, rows are walked through."""
        if place.origin == "raw":
            return here.number >= 0 and abs(place.start - here.start) <= NEAR and here.origin == "raw"
        if place.origin == here.origin == "look":
            return True
        return place.origin == here.origin == "tree" and self._when - moment < AT_ONCE


def _span(place: Location) -> tuple[int, int]:
    return place.start, place.end
