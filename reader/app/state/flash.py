"""What was changed a moment ago: it flashes in every pane, and fades; where motion is unwanted it is framed instead.

Nothing is moved by it, and nothing is told by it alone: the status bar says the same in words.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QEasingCurve, QObject, QVariantAnimation, Signal
from PySide6.QtGui import QStyleHints

from reader.app.session import Session
from reader.cable.record import record
from reader.review.index import common_start
from reader.review.review import PLACED, Review

FADES, STAYS = 600, 2000
"""How long a flash takes to fade, and how long a steady frame stays, in milliseconds."""
STEPS = 12
"""In so many steps it fades; the panes are painted anew for each."""
Span = tuple[int, int]


@record
class Glow:
    """Sorted stretches of the source (code points) that were changed, and how strongly that shows: from 1 down to 0."""

    spans: tuple[Span, ...] = ()
    strength: float = 0.0
    steady: bool = False
    """Whether it is a frame that stays for a while, instead of a light that fades."""


DARK = Glow()
"""Nothing was changed a moment ago."""


class Flash(QObject):
    """Shows for a moment what a step changed, when it is done, undone, or done again."""

    shown = Signal(object)
    """The Glow as it is to be painted now."""

    def __init__(self, session: Session, *, steady: bool, parent: QObject | None = None) -> None:
        """Watch a session."""
        super().__init__(parent)
        self.steady = steady
        self.glow = DARK
        self.motion = QVariantAnimation(self)
        self.motion.setStartValue(STEPS)
        self.motion.setEndValue(0)
        self.motion.valueChanged.connect(self._on_step)
        self.motion.finished.connect(self.end)
        session.reviewed.connect(self.on_reviewed)
        session.opened.connect(self.end)

    def on_reviewed(self, before: Review, after: Review) -> None:
        """Let what differs flash."""
        spans = tuple(sorted(set(changed_spans(before, after))))
        if not spans:
            return
        self.motion.stop()
        self.glow = DARK  # the same place may flash again
        self._show(Glow(spans, 1.0, self.steady))
        self.motion.setDuration(STAYS if self.steady else FADES)
        self.motion.setEasingCurve(QEasingCurve.Type.InQuad)  # it stays bright until the eye is there
        self.motion.start()

    def end(self) -> None:
        """Show nothing any more."""
        self.motion.stop()
        self._show(DARK)

    def _on_step(self, step: int) -> None:
        if not self.glow.steady:
            self._show(Glow(self.glow.spans, step / STEPS))

    def _show(self, glow: Glow) -> None:
        if glow != self.glow:
            self.glow = glow
            self.shown.emit(glow)


def changed_spans(before: Review, after: Review) -> Iterator[Span]:
    """The places of what only one of two reviews has."""
    for name in PLACED:
        one, other = getattr(before, name), getattr(after, name)
        if one is other:
            continue
        if name == "decisions":
            one, other = after.index.between(one, other)
        else:
            same = common_start(one, other)
            one, other = one[same:], other[same:]
        known = {id(each) for each in one}
        shared = {id(each) for each in other} & known
        for annotation in (*one, *other):
            if id(annotation) not in shared and annotation.anchor is not None:
                yield annotation.anchor.span


def wants_stillness(hints: QStyleHints) -> bool:
    """Whether the system asks for less motion; versions of Qt before 6.12 cannot tell."""
    accessibility = getattr(hints, "accessibility", None)
    preference = None if accessibility is None else getattr(accessibility(), "motionPreference", None)
    return preference is not None and preference().name == "ReducedMotion"
