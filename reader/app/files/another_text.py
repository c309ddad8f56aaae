"""Another text under a review: read, and the review carried over to it. Nothing here draws; any thread can do it."""

from __future__ import annotations

from collections.abc import Callable

from reader.app.files.document import Document
from reader.app.files.filing import Filing
from reader.app.files.incoming import Incoming, is_long
from reader.app.files.recovery import Recovery
from reader.app.state.routes import Location
from reader.app.state.standing import Standing
from reader.app.state.tabs import Tab
from reader.cable.record import record
from reader.review.anchor import anchor
from reader.review.carry import Carrier, carry_by
from reader.review.history import History
from reader.review.journal import Journal
from reader.review.review import Review

Pause = Callable[[], None]
Make = Callable[[Pause], Document | None]
"""What reads the text, and calls what it is given now and then; None where there is no such text any more."""


@record
class Before:
    """What is to be read anew, as it stood when that began."""

    tab: Tab
    document: Document
    standing: Standing
    history: History[Review]

    @classmethod
    def of(cls, tab: Tab) -> Before:
        """A tab as it stands now."""
        return cls(tab, tab.document, tab.standing, tab.standing.history.copy())

    @property
    def goes_on(self) -> bool:
        """Whether something was decided, or taken back, since."""
        return not self.standing.history.stands_as(self.history)


@record
class Reading:
    """The other text: its document, how things stand there, what carried the review over, and the journal."""

    document: Document
    standing: Standing
    carrier: Carrier | None
    """None where the document has a review of its own."""
    journal: Journal | None

    def drop(self) -> None:
        """Nobody wants it any more."""
        if self.journal is not None:
            self.journal.close()


def cable_in(incoming: Incoming, document: Document, pause: Pause) -> Document | None:
    """The cable of what was opened that takes the place of a document.

    Raises:
        ReaderError: it cannot be read.
    """
    found = incoming.documents(pause)
    return next((each for each in found if each.part == document.part or each.saved), None)


def read_under(before: Before, make: Make, recovery: Recovery, require_reason: bool, pause: Pause) -> Reading | None:
    """Read another text, and carry the review over to it; None where there is none.

    Raises:
        ReaderError: it cannot be read.
    """
    new, old = make(pause), before.standing.cable
    if new is None or old is None:
        return None
    pause()
    carrier = None if new.saved else Carrier(old.source, new.cable.source)
    standing = Filing.standing_of(new) if carrier is None else carried_to(new, before, before.history, carrier)
    standing.demand_reasons(require_reason)
    pause()
    if is_long(len(new.cable.source.data)):
        standing.prepare()
    pause()
    return Reading(new, standing, carrier, recovery.journal_of(new, standing))


def carried_to(new: Document, before: Before, history: History[Review], carrier: Carrier) -> Standing:
    """How things stand with another text, on which a review goes on with every step."""
    carried = carry_by(carrier, history)
    if carried.history.state.empty and not before.document.saved:
        carried.history.mark_clean()
    return Standing(new.cable, carried.history, unsaved=before.standing.unsaved)


def stand_where_one_stood(shown: Standing, before: Standing, carrier: Carrier) -> None:
    """Stand in the new text where one was in the old."""
    cable, old = shown.cable, before.cable
    if cable is None or old is None:
        return
    place, text = before.location, old.source.text
    where = carrier.place(anchor(text, place.start, place.end)) if place.number >= 0 else None
    if where is not None:
        shown.location = Location(cable.tree.named_at(where.start), where.start, where.end, place.origin)
    top = carrier.place(anchor(text, before.top, before.top)) if before.top > 0 else None
    shown.top = top.start if top is not None else -1
