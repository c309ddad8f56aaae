"""One open cable: what is shown, where one is in it, and what a reviewer does to it.

Views call intents (``select``, ``mark`` ...); the session makes the new state and then says so by a signal; every view
draws from the state. No view knows another.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

from PySide6.QtCore import QObject, Signal

from reader.app import words
from reader.app.routes import NOWHERE, Location, changed_place, finding_from, unit_after_deciding, unit_from
from reader.app.search import whole_words
from reader.cable.diagnostics import Diagnostic, Severity
from reader.cable.telegram import Telegram
from reader.cable.tree import Tree
from reader.review import commands
from reader.review.annotation import Decision, Reviewer
from reader.review.history import History
from reader.review.places import NothingToDecideError, Place
from reader.review.review import Review
from reader.review.rollup import CableRollup, State, UnitRollup, roll_up
from reader.review.units import unit_at, unit_of

__all__ = ["NOWHERE", "NO_UNIT", "Location", "Session", "now"]

NO_UNIT = "Nothing is marked here: only paragraphs and a marked subject can be. N goes to the next one to review."
NOTHING_LEFT = "Nothing left to review"


def now() -> datetime:
    """The moment it is."""
    return datetime.now(UTC)


class Session(QObject):
    """The open cable, its review with undo, and the current location."""

    opened = Signal()
    """A cable was opened, or closed (``cable`` is None then)."""
    located = Signal(object)
    """The Location, each time something is gone to, also when it is gone to again."""
    reviewed = Signal(object, object)
    """The Review before and after a step, an undo or a redo."""
    said = Signal(str)
    """A sentence for the status bar and for screen readers."""
    hovered = Signal(int)
    """The number of the node under the mouse; -1 for none."""

    def __init__(
        self,
        reviewer: Reviewer | None = None,
        clock: Callable[[], datetime] = now,
        parent: QObject | None = None,
    ) -> None:
        """Start with nothing open; what is decided is said to be by ``reviewer``, at the time of ``clock``."""
        super().__init__(parent)
        self.reviewer = reviewer or Reviewer("reviewer-1")
        self._clock = clock
        self.cable: Telegram | None = None
        self.history: History[Review] = History(Review(""))
        self.location: Location = NOWHERE
        self._unsaved = False
        self._made: list[str] = []
        self._visited = -1
        self._rollup: tuple[Review, CableRollup] | None = None

    # The state

    @property
    def review(self) -> Review:
        """The review as it stands."""
        return self.history.state

    @property
    def signed_review(self) -> Review:
        """The review as it is saved: with the reviewer's name, if it is known by now."""
        name = self.reviewer.name
        return commands.rename_reviewer(self.review, self.reviewer, name)[1] if name else self.review

    def rollup(self) -> CableRollup:
        """Written, reviewed and effective markings, worked out once for each state of the review.

        Raises:
            ValueError: nothing is open.
        """
        if self.cable is None:
            raise ValueError("nothing is open")
        if self._rollup is None or self._rollup[0] is not self.review:
            self._rollup = (self.review, roll_up(self.review, self.cable.tree))
        return self._rollup[1]

    @property
    def unit(self) -> UnitRollup | None:
        """The review unit that is current: the one that the node, the caret or the selection stands in."""
        number = self._unit_number()
        return None if number is None else self.rollup().unit(number)

    @property
    def progress(self) -> tuple[int, int]:
        """How many units are reviewed, of how many."""
        if self.cable is None:
            return 0, 0
        rollup = self.rollup()
        return rollup.done, rollup.total

    @property
    def findings(self) -> list[Diagnostic]:
        """What is odd about the cable, in the order of the text."""
        if self.cable is None:
            return []
        odd = [finding for finding in self.cable.findings if finding.severity is not Severity.PASSED]
        return sorted(odd, key=lambda finding: (finding.start, finding.end))

    def findings_on(self, number: int) -> list[Diagnostic]:
        """The findings that touch a node; one without width touches the node that it stands in."""
        node = self._tree().nodes[number]
        start, end = node.start, max(node.end, node.start + 1)
        return [found for found in self.findings if found.start < end and start < max(found.end, found.start + 1)]

    @property
    def last_decision(self) -> Decision | None:
        """The decision made last in this session that still stands in the record."""
        found = (self.review.decision(made) for made in reversed(self._made))
        return next((decision for decision in found if decision is not None), None)

    @property
    def modified(self) -> bool:
        """Whether there is anything that no file holds."""
        return self.cable is not None and (self._unsaved or not self.history.clean)

    def _unit_number(self) -> int | None:
        if self.cable is None or self.location.number < 0:
            return None
        if self.location.origin == "raw" and not self.location.chosen:
            return unit_at(self.cable.tree, self.location.start)
        return unit_of(self.cable.tree, self.location.number)

    # Opening and closing

    def open(self, cable: Telegram, review: Review | History[Review] | None = None, *, unsaved: bool = False) -> None:
        """Show a cable and go on with a review of it, steps and all; ``unsaved`` says that no file holds its text."""
        self.cable = cable
        self.history = review if isinstance(review, History) else History(review or Review.of(cable))
        self.location = NOWHERE
        self._unsaved = unsaved
        self._made = []
        self._visited = -1
        self.opened.emit()

    def close(self) -> None:
        """Show nothing."""
        self.cable = None
        self.history = History(Review(""))
        self.location = NOWHERE
        self._unsaved = False
        self._made = []
        self._visited = -1
        self.opened.emit()

    def mark_saved(self) -> None:
        """Say that a file holds everything as it stands."""
        self._unsaved = False
        self.history.mark_clean()

    def name_reviewer(self, name: str) -> None:
        """Fill in who decides; what was decided before carries the same id."""
        self.reviewer = replace(self.reviewer, name=name)

    # Going places

    def select(self, number: int, origin: str = "go") -> None:
        """Go to a node: its whole span is selected. It is said also where the node is current already."""
        if self.cable is not None:
            node = self.cable.tree.nodes[number]
            self._go(Location(number, node.start, node.end, origin))

    def place_caret(self, start: int, end: int) -> None:
        """Follow the caret or selection of the raw pane: the deepest named node at its start becomes current."""
        if self.cable is not None:
            self._go(Location(self.cable.tree.named_at(start), start, end, "raw"))

    def show(self, start: int, end: int) -> None:
        """Go to a stretch of the text that a command found; it is no selection of the user's."""
        if self.cable is not None:
            self._go(Location(self.cable.tree.named_at(start), start, end, "go"))

    def _go(self, location: Location) -> None:
        self.location = location
        self.located.emit(location)

    def next_unreviewed(self) -> None:
        """Go to the first unreviewed unit after the current one, or at or after the caret where none is; then wrap."""
        self._to(forward=True, state=State.UNREVIEWED, none=NOTHING_LEFT)

    def previous_unreviewed(self) -> None:
        """Go to the last unreviewed unit before; then wrap."""
        self._to(forward=False, state=State.UNREVIEWED, none=NOTHING_LEFT)

    def next_changed(self) -> None:
        """Go to the next unit whose marking was changed; then wrap."""
        self._to(forward=True, state=State.CHANGED, none="No marking was changed")

    def previous_changed(self) -> None:
        """Go to the unit before whose marking was changed; then wrap."""
        self._to(forward=False, state=State.CHANGED, none="No marking was changed")

    def _to(self, *, forward: bool, state: State, none: str) -> None:
        if self.cable is None:
            return
        unit, rollup = self.unit, self.rollup()
        found = unit_from(rollup, self.location, unit, state, forward=forward)
        if found is None:
            self.said.emit(f"{none}.")
            return
        self.select(found.number)
        if unit == found and sum(each.state is state for each in rollup.units) == 1:
            self.said.emit(f"{words.name(self.cable.tree, found.number)} is the only one.")

    def next_finding(self) -> None:
        """Go to the finding after the current place, and say what it is; then wrap."""
        self._to_finding(forward=True)

    def previous_finding(self) -> None:
        """Go to the finding before the current place, and say what it is; then wrap."""
        self._to_finding(forward=False)

    def _to_finding(self, *, forward: bool) -> None:
        findings = self.findings
        if not findings:
            self.said.emit("There are no findings.")
            return
        index = self._visited = finding_from(findings, self.location, self._visited, forward=forward)
        found = findings[index]
        self.show(found.start, found.end)
        last = ", the last" if index == len(findings) - 1 else ""
        self.said.emit(f"{found.message} (finding {index + 1} of {len(findings)}{last})")

    # Reviewing

    def mark(self, mark: str, advance: bool = True) -> None:
        """Say how the current unit or the selection should be marked; then go to the next unreviewed unit."""

        def make(review: Review, place: Place) -> commands.Step:
            return commands.mark(review, self._tree(), place, mark, self.reviewer, self._clock())

        self._decide(make, advance=advance)

    def accept(self, advance: bool = True) -> None:
        """Say that the current unit or the selection is right as written; then go to the next unreviewed unit."""

        def make(review: Review, place: Place) -> commands.Step:
            return commands.accept(review, self._tree(), place, self.reviewer, self._clock())

        self._decide(make, advance=advance)

    def clear(self) -> None:
        """Take back what was decided on the current unit or the selection."""

        def make(review: Review, place: Place) -> commands.Step:
            return commands.clear(review, self._tree(), place, self.reviewer, self._clock())

        self._decide(make, advance=False)

    def note(self, text: str, unit: int | None = None) -> None:
        """Set the note of the current unit, or of the one given; a blank one removes it."""
        number = self._unit_number() if unit is None else unit
        if number is not None:
            self._do(commands.note(self.review, self._tree(), number, text, self.reviewer, self._clock()))

    def flag(self) -> None:
        """Flag the current unit to come back to, or take its flag away."""
        number = self._unit_number()
        if number is None:
            self.said.emit(NO_UNIT)
            return
        label, review = commands.flag(self.review, self._tree(), number, self.reviewer, self._clock())
        self._do((label, review))
        self.said.emit(f"{label}.")

    def reason(self, text: str, decision: str | None = None) -> None:
        """Give the reason of the last decision, or of the one with that id; a blank one removes it."""
        last = self.last_decision
        chosen = decision or (last.id if last else None)
        if chosen is not None:
            self._do(commands.reason(self.review, self._tree(), chosen, text, self.reviewer, self._clock()))

    def _tree(self) -> Tree:
        assert self.cable is not None  # noqa: S101 - intents are asked of an open cable
        return self.cable.tree

    def _place(self, *, exact: bool) -> Place | None:
        """What a decision is about: the selection, grown to whole words, or the current unit."""
        if self.location.chosen and self.cable is not None:
            span = (self.location.start, self.location.end)
            return span if exact else whole_words(self.cable.source.text, *span)
        return self._unit_number()

    def _decide(self, make: Callable[[Review, Place], commands.Step], *, advance: bool) -> None:
        place = self._place(exact=not advance)
        if self.cable is None or place is None:
            self.said.emit(NO_UNIT)
            return
        before = self.review
        try:
            step = make(before, place)
        except NothingToDecideError:
            self.said.emit(NO_UNIT)
            return
        self._do(step)
        self.said.emit(self._sentence(step[0], place, changed=self.review is not before))
        if advance:
            self._advance()

    def _advance(self) -> None:
        unit = self.unit
        found = unit_after_deciding(self.rollup(), self.location, unit)
        if found is None:
            self.said.emit(f"{NOTHING_LEFT}: save it with Ctrl+S, or hand it on with Ctrl+E.")
        elif unit is None or found.number != unit.number:
            self.select(found.number)

    def _sentence(self, label: str, place: Place, *, changed: bool) -> str:
        """What was done, for those who do not see it: ``Paragraph 3, written SBU, marked U, 5 of 9 reviewed.``."""
        done, total = self.progress
        reviewed = f"{done} of {total} reviewed."
        if not changed:
            return f"{label}: nothing to change. {reviewed}"
        unit = self.unit
        if unit is None or not isinstance(place, int):
            return f"{label}, {reviewed}"
        name = words.name(self._tree(), unit.number)
        return f"{name}, written {unit.written or 'unmarked'}, {words.decided(unit.decision)}, {reviewed}"

    def _do(self, step: commands.Step) -> None:
        """Make a step, if it is one."""
        before = self.review
        known = before.index.decisions
        if self.history.do(*step):
            self._made += [decision.id for decision in self.review.decisions if decision.id not in known]
            self.reviewed.emit(before, self.review)

    # Undo

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return self.history.can_undo

    @property
    def can_redo(self) -> bool:
        """Whether there is a step to do again."""
        return self.history.can_redo

    def undo(self) -> None:
        """Take the last step back, and go to what it changed."""
        before = self.review
        label = self.history.undo()
        if label is not None:
            self._moved(f"Undone: {label}", before)

    def redo(self) -> None:
        """Do the step again that was taken back last, and go to what it changes."""
        before = self.review
        label = self.history.redo()
        if label is not None:
            self._moved(f"Done again: {label}", before)

    def _moved(self, sentence: str, before: Review) -> None:
        self.reviewed.emit(before, self.review)
        place = changed_place(before, self.review)
        if place is not None and self.cable is not None:
            unit = unit_at(self.cable.tree, place.start)
            node = None if unit is None else self.cable.tree.nodes[unit]
            if unit is not None and node is not None and (node.start, node.end) == place.span:
                self.select(unit)
            else:
                self.show(*place.span)
        done, total = self.progress
        self.said.emit(f"{sentence}. {done} of {total} reviewed.")
