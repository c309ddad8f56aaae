"""What is open: the cable, its review as a history of states, and the one place where one is; opening and closing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime

from PySide6.QtCore import QObject, Signal

from reader.app.language import tr
from reader.app.state.groundwork import Groundwork
from reader.app.state.routes import Location
from reader.app.state.standing import Standing
from reader.cable.diagnostics import Diagnostic
from reader.cable.telegram import Telegram
from reader.cable.times import DateStyle
from reader.cable.tree import Tree
from reader.review import commands
from reader.review.annotation import Decision, Reviewer
from reader.review.history import History
from reader.review.review import Review
from reader.review.rollup import CableRollup, UnitRollup
from reader.review.units import unit_at, unit_of


def now() -> datetime:
    """The moment it is."""
    return datetime.now(UTC)


NOT_READ = tr("The structure of this text is not read yet: it can be reviewed and saved once it is.")


class CableState(QObject):
    """The cable, its review with undo, and the current location; views listen to its signals."""

    leaving = Signal()
    """Another cable is about to be shown; this one may be shown again later, as it stands."""
    opened = Signal()
    """A cable was opened or shown again, or the last was closed (``cable`` is None then)."""
    restructured = Signal()
    """The cable on the screen is read otherwise now, by a correction; node numbers are others. ``reviewed`` follows."""
    located = Signal(object)
    """The Location, each time something is gone to, also when it is gone to again."""
    reviewed = Signal(object, object)
    """The Review before and after a step, an undo or a redo."""
    shown = Signal()
    """What is current, or what is said of it, is another now: once for a step, after ``reviewed`` and ``located``."""
    said = Signal(str)
    """A sentence for the status bar and for screen readers."""
    renamed = Signal()
    """Somebody else decides now, or somebody has another name."""
    dated = Signal()
    """Dates are written in another way now."""
    hovered = Signal(int)
    """The number of the node under the mouse; -1 for none."""
    proposed = Signal()
    """There are other proposals now, or other entries are known to have come along.

    It stands here, for nobody may listen when it is first emitted: PySide (6.11) then loses a signal of a second base.
    """

    def __init__(
        self,
        reviewer: Reviewer | None = None,
        clock: Callable[[], datetime] = now,
        parent: QObject | None = None,
    ) -> None:
        """Start with nothing open; what is decided is said to be by ``reviewer``, at the time of ``clock``."""
        super().__init__(parent)
        self.reviewer = reviewer or Reviewer("reviewer-1")
        self._people = {self.reviewer.id: self.reviewer}
        self._clock = clock
        self.standing = Standing()
        self._require_reason = False
        self.dates = DateStyle.LONG
        """How dates are written here; changed by ``write_dates``."""

    _within = 0  # steps that are not at their end
    _to_show = False

    settling = False
    """Whether what is opened is the structure of the text that is on the screen: one stays where one is."""

    # The state

    def clock(self) -> datetime:
        """The moment it is, by the clock that decisions are dated by."""
        return self._clock()

    @property
    def cable(self) -> Telegram | None:
        """The cable on the screen; None in the empty window."""
        return self.standing.cable

    @property
    def history(self) -> History[Review]:
        """Its review with every step."""
        return self.standing.history

    @property
    def location(self) -> Location:
        """Where one is in it."""
        return self.standing.location

    @property
    def review(self) -> Review:
        """The review as it stands."""
        return self.history.state

    @property
    def signed_review(self) -> Review:
        """The review as it is saved: with the names of those who reviewed here, as far as they are known by now."""
        review = self.review
        for person in self._people.values():
            if person.name:
                _, review = commands.rename_reviewer(review, person, person.name)
        return review

    def rollup(self) -> CableRollup:
        """Written, reviewed and effective markings, worked out once for each state of the review.

        Raises:
            ValueError: nothing is open.
        """
        return self.standing.rollup()

    @property
    def ground(self) -> Groundwork:
        """What panes need of the cable and no review changes, worked out once.

        Raises:
            ValueError: nothing is open.
        """
        return self.standing.ground

    @property
    def require_reason(self) -> bool:
        """Whether a unit whose marking was lowered counts as unreviewed until a reason is given."""
        return self._require_reason

    def demand_reasons(self, on: bool) -> None:
        """Let a lowered marking count as unreviewed until a reason is given, or not; no step of the review."""
        if on is not self._require_reason:
            self._require_reason = on
            self.standing.demand_reasons(on)
            self._review_again()

    def write_dates(self, style: DateStyle) -> None:
        """Write dates in another way, everywhere."""
        if style is not self.dates:
            self.dates = style
            self.dated.emit()

    @property
    def unit(self) -> UnitRollup | None:
        """The review unit that is current: the one that the node, the caret or the selection stands in."""
        number = self._unit_number()
        return None if number is None else self.rollup().unit(number)

    @property
    def progress(self) -> tuple[int, int]:
        """How many units are reviewed, of how many."""
        return self.standing.progress

    @property
    def findings(self) -> list[Diagnostic]:
        """What is odd about the cable and about its review, in the order of the text."""
        return self.standing.findings()

    @property
    def open_findings(self) -> list[Diagnostic]:
        """The findings that were not acknowledged, in the order of the text."""
        return self.standing.open_findings()

    def findings_on(self, number: int) -> list[Diagnostic]:
        """The findings that touch a node; one without width touches the node that it stands in."""
        node = self._tree().nodes[number]
        return self.standing.findings_in(node.start, max(node.end, node.start + 1))

    @property
    def last_decision(self) -> Decision | None:
        """The decision made last in this session that still stands in the record."""
        found = (self.review.decision(made) for made in reversed(self.standing.made))
        return next((decision for decision in found if decision is not None), None)

    @property
    def to_be_explained(self) -> Decision | None:
        """The decision whose reason is asked for: the last one, or one here that counts only with a reason."""
        last, unit = self.last_decision, self.unit if self.cable is not None else None
        if unit is not None and unit.unexplained and (last is None or self._require_reason):
            return last if last in unit.unexplained else unit.unexplained[-1]
        return last

    @property
    def modified(self) -> bool:
        """Whether there is anything that no file holds."""
        return self.standing.modified

    def _unit_number(self) -> int | None:
        if self.cable is None or self.location.number < 0:
            return None
        if self.location.origin == "raw" and not self.location.chosen:
            return unit_at(self.cable.tree, self.location.start)
        return unit_of(self.cable.tree, self.location.number)

    # Telling of it

    @contextmanager
    def _one_step(self) -> Iterator[None]:
        """What is done here is one step: a decision, and going on from there. It is shown at its end."""
        self._within += 1
        try:
            yield
        finally:
            self._within -= 1
            if self._to_show and not self._within:
                self._show()

    def _show(self) -> None:
        """Have shown what is current; at the end of the step, where there is one."""
        self._to_show = self._within > 0
        if not self._to_show:
            self.shown.emit()

    def _review_again(self) -> None:
        """Tell that the review means something else now, though it is the same."""
        self.reviewed.emit(self.review, self.review)
        self._show()

    # Opening and closing

    def open(self, cable: Telegram, review: Review | History[Review] | None = None, *, unsaved: bool = False) -> None:
        """Show a cable and go on with a review of it, steps and all; ``unsaved`` says that no file holds its text."""
        history = review if isinstance(review, History) else History(review or Review.of(cable))
        self.show_standing(Standing(cable, history, unsaved=unsaved))

    def close(self) -> None:
        """Show nothing."""
        self.show_standing(Standing())

    def show_standing(self, standing: Standing) -> None:
        """Show a cable as it was left, or for the first time."""
        self.leaving.emit()
        standing.demand_reasons(self._require_reason)
        self.standing = standing
        self.opened.emit()

    def settle(self, standing: Standing) -> None:
        """Put in the structure of the text on the screen; one stays where one is."""
        self.leaving.emit()
        standing.stand_as(self.standing)
        self.settling = True
        try:
            self.show_standing(standing)
        finally:
            self.settling = False

    def lacks_structure(self) -> bool:
        """Say that the structure of the text is not read yet, if that is so; gives whether."""
        if self.standing.unread:
            self.said.emit(NOT_READ)
        return self.standing.unread

    def mark_saved(self) -> None:
        """Say that a file holds everything as it stands."""
        self.standing.unsaved = False
        self.history.mark_clean()

    def name_reviewer(self, name: str) -> None:
        """Fill in who decides; what was decided before carries the same id."""
        self.change_reviewer(replace(self.reviewer, name=name))

    def change_reviewer(self, reviewer: Reviewer) -> None:
        """Let somebody else decide from now on, or the same person under another name."""
        self.reviewer = self._people[reviewer.id] = reviewer
        self.renamed.emit()

    def _tree(self) -> Tree:
        assert self.cable is not None  # noqa: S101 - intents are asked of an open cable
        return self.cable.tree
