"""How things stand with one cable: its review with every step, where one is in it, and what it all adds up to."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from reader.app.state.groundwork import Groundwork
from reader.app.state.odd import Odd
from reader.app.state.routes import NOWHERE, Location
from reader.cable.diagnostics import Diagnostic
from reader.cable.telegram import Telegram
from reader.review.annotation import Note
from reader.review.history import History
from reader.review.noted import note_over, notes_in_text
from reader.review.others_marks import Proposal
from reader.review.overlay import corrected
from reader.review.review import Review
from reader.review.rollup import CableRollup, roll_up
from reader.review.standing import standings
from reader.review.suggest import NONE


def _nothing() -> History[Review]:
    return History(Review(""))


@dataclass(slots=True, weakref_slot=True, eq=False)
class Standing:
    """How things stand with one cable: its review with every step, and where one is in it.

    A window may hold several; the one of the session is on the screen. Panes that keep something for each cable, such
    as what is unfolded, key it by this object, weakly.
    """

    cable: Telegram | None = None
    history: History[Review] = field(default_factory=_nothing)
    location: Location = NOWHERE
    unread: bool = False
    """Whether there is only the text, and its structure is still to be read."""
    unsaved: bool = False
    """Whether no file holds the text."""
    made: list[str] = field(default_factory=list)
    """The ids of the decisions that were made since it was opened."""
    visited: Diagnostic | None = None
    """The finding gone to last."""
    top: int = -1
    """The offset that stood at the upper edge of the text when it was left; -1 where it was not shown yet."""
    strict: bool = False
    """Whether a lowered marking counts as unreviewed until a reason is given."""
    carried: frozenset[str] = frozenset()
    """The ids of what came along when a review was carried over."""
    proposals: tuple[Proposal, ...] = ()
    """What a colleague marked otherwise, and waits to be confirmed."""
    proposed_in: str | None = None
    """The name of the colleague's copy."""
    known: tuple[Review, CableRollup] | None = None
    """A state of the review, and what it adds up to."""
    odd: Odd | None = None
    """What is odd about the cable and its review."""
    notes_known: tuple[Telegram, tuple[Note, ...], tuple[Note, ...]] | None = None
    """A cable, all notes on it, and those of them that stand at places in its text."""

    def __post_init__(self) -> None:
        """Read the cable as the review corrects it."""
        self.follow()

    def follow(self) -> bool:
        """Read the cable as the review corrects it now; gives whether that is another reading than before."""
        before = self.cable
        if before is not None:
            self.cable = corrected(before, self.history.state)
        return self.cable is not before

    def note_carried(self, carried: Review) -> None:
        """Remember what of a review came along by itself, to be listed."""
        self.carried = frozenset(entry.id for entry in carried.annotations)

    made_of_cable: Groundwork | None = None
    """What was worked out about the cable."""

    @property
    def ground(self) -> Groundwork:
        """What panes need of the cable and no review changes.

        Raises:
            ValueError: nothing is open.
        """
        if self.cable is None:
            raise ValueError("nothing is open")
        if self.made_of_cable is None or self.made_of_cable.cable is not self.cable:
            before = self.made_of_cable
            same = before is not None and before.cable.source is self.cable.source
            self.made_of_cable = Groundwork(self.cable, before if same else None)
        return self.made_of_cable

    def prepare(self) -> None:
        """Work out now what panes will ask for, in whatever thread."""
        if self.cable is not None:
            found, review = self.open_findings(), self.history.state
            self.ground.prepare(review, found)
            outside = standings(review, self.cable.tree).outside
            self.ground.scene.read(self.rollup(), outside, NONE, found)

    def stand_as(self, other: Standing) -> None:
        """Stand where one stood in the same text, as far as this one goes."""
        place, cable = other.location, self.cable
        if cable is None:
            return
        self.top = min(other.top, len(cable.source.text))
        if 0 <= place.start <= place.end <= len(cable.source.text):
            self.location = replace(place, number=cable.tree.named_at(place.start))

    def rollup(self) -> CableRollup:
        """Written, reviewed and effective markings, worked out once for each state of the review.

        Raises:
            ValueError: nothing is open.
        """
        if self.cable is None:
            raise ValueError("nothing is open")
        review = self.history.state
        if self.known is None or self.known[0] is not review:
            self.known = (review, roll_up(review, self.cable.tree, require_reason=self.strict))
        return self.known[1]

    def demand_reasons(self, on: bool) -> None:
        """Let a lowered marking count as unreviewed until a reason is given, or not."""
        if on is not self.strict:
            self.strict, self.known = on, None

    def findings(self) -> list[Diagnostic]:
        """What is odd about the cable and its review, in the order of the text; the same list while it says so."""
        if self.cable is None:
            return []
        if self.odd is None or self.odd.cable is not self.cable:
            self.odd = Odd(self.cable, self.odd)
        return self.odd.findings(self.history.state, self.rollup())

    def findings_in(self, start: int, end: int) -> list[Diagnostic]:
        """The findings that touch ``start:end``, in the order of the text."""
        self.findings()
        return [] if self.odd is None else self.odd.touching(start, end)

    def open_findings(self) -> list[Diagnostic]:
        """Those that nobody has acknowledged; the same list while it says so."""
        self.findings()
        return [] if self.odd is None or self.cable is None else self.odd.open(self.history.state, self.rollup())

    @property
    def noted(self) -> tuple[Note, ...]:
        """The notes on stretches of the text that are no whole unit, in order; the same while there are no others."""
        if self.cable is None:
            return ()
        notes, known = self.history.state.notes, self.notes_known
        if known is None or known[0] is not self.cable or known[1] is not notes:
            known = self.notes_known = (self.cable, notes, notes_in_text(self.history.state, self.cable.tree))
        return known[2]

    @property
    def note_here(self) -> Note | None:
        """The note on the stretch of the text that one is in; none of a whole unit."""
        here = self.location
        return note_over(self.noted, here.start, here.end) if here.number >= 0 else None

    @property
    def progress(self) -> tuple[int, int]:
        """How many units are reviewed, of how many."""
        if self.cable is None:
            return 0, 0
        rollup = self.rollup()
        return rollup.done, rollup.total

    @property
    def modified(self) -> bool:
        """Whether there is anything that no file holds."""
        return self.cable is not None and (self.unsaved or not self.history.clean)
