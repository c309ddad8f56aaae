"""One open cable and what a person does with it: going to places, deciding, taking back.

Views call intents (``select``, ``mark`` ...); the session makes the new state and then says so by a signal; every view
draws from the state. No view knows another.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from reader.app import words
from reader.app.intents.bulk_intents import BulkIntents
from reader.app.intents.colleague_intents import ColleagueIntents
from reader.app.intents.finding_intents import FindingIntents
from reader.app.intents.history_intents import HistoryIntents
from reader.app.intents.structure_intents import StructureIntents
from reader.app.language import say, tr
from reader.app.state.cable_state import now
from reader.app.state.routes import NOWHERE, Location, unit_after_deciding, unit_from
from reader.review import commands
from reader.review.aside import made_room
from reader.review.places import NothingToDecideError, Place, Point, Several, targets, targets_name
from reader.review.review import Review
from reader.review.rollup import State
from reader.review.snapping import whole_words

__all__ = ["NOWHERE", "NO_UNIT", "Location", "Session", "now"]

NO_UNIT = tr("Nothing is marked here: only paragraphs and a marked subject can be. N goes to the next one to review.")
NOTHING_LEFT = tr("Nothing left to review")


class Session(BulkIntents, FindingIntents, ColleagueIntents, StructureIntents, HistoryIntents):
    """The open cable, with the intents of the person who reviews it."""

    # What was marked or accepted last, to be done in another place. It does not hold the session: what holds itself is
    # left to the garbage collector, which may come while Qt takes another object apart, and wait there for ever.
    _again: Callable[[Session], None] | None = None

    advances = True
    """Whether a decision goes on to the next unreviewed unit, where it is not told to stay."""

    # Going on

    def next_unreviewed(self) -> None:
        """Go to the first unreviewed unit after the current one, or at or after the caret where none is; then wrap."""
        self._to(forward=True, state=State.UNREVIEWED, none=NOTHING_LEFT)

    def previous_unreviewed(self) -> None:
        """Go to the last unreviewed unit before; then wrap."""
        self._to(forward=False, state=State.UNREVIEWED, none=NOTHING_LEFT)

    def next_changed(self) -> None:
        """Go to the next unit whose marking was changed; then wrap."""
        self._to(forward=True, state=State.CHANGED, none=tr("No marking was changed"))

    def previous_changed(self) -> None:
        """Go to the unit before whose marking was changed; then wrap."""
        self._to(forward=False, state=State.CHANGED, none=tr("No marking was changed"))

    def _to(self, *, forward: bool, state: State, none: str) -> None:
        if self.cable is None or self.lacks_structure():
            return
        unit, rollup = self.unit, self.rollup()
        found = unit_from(rollup, self.location, unit, state, forward=forward)
        if found is None:
            self.said.emit(f"{none}.")
            return
        self.select(found.number)
        if unit == found and sum(each.state is state for each in rollup.units) == 1:
            self.said.emit(tr("{name} is the only one.", name=words.name(self.cable.tree, found.number)))

    # Reviewing

    def mark(self, mark: str, advance: bool = True) -> None:
        """Say how the current unit or the selection should be marked; then go to the next unreviewed unit."""
        if self.moving is not None and self.moving.part is not None:
            self.take_edge(mark)
            return

        def make(review: Review, place: Place) -> commands.Step:
            return commands.mark(review, self._tree(), place, mark, self.reviewer, self._clock())

        self._decide(make, advance=advance, again=partial(Session.mark, mark=mark, advance=advance))

    def mark_otherwise(self, mark: str) -> None:
        """Say by any portion marking how the current unit or the selection should be marked; stay there.

        Raises:
            ValueError: it is no portion marking.
        """

        def make(review: Review, place: Place) -> commands.Step:
            return commands.mark(review, self._tree(), place, mark, self.reviewer, self._clock())

        self._decide(make, advance=False, exact=False, again=partial(Session.mark_otherwise, mark=mark))

    @property
    def repeatable(self) -> bool:
        """Whether there is a marking or an acceptance to do again."""
        return self._again is not None

    def repeat(self) -> None:
        """Mark the current unit or the selection as another was marked or accepted last, and go on as then."""
        if self._again is not None:
            self._again(self)

    def accept(self, advance: bool = True) -> None:
        """Say that the current unit or the selection is right as written; then go to the next unreviewed unit."""

        def make(review: Review, place: Place) -> commands.Step:
            return commands.accept(review, self._tree(), place, self.reviewer, self._clock())

        self._decide(make, advance=advance, again=partial(Session.accept, advance=advance))

    def accept_suggestion(self) -> bool:
        """Mark the current unit as suggested, and go on; gives whether there was a suggestion."""
        mark = self.suggested
        if mark is not None:
            self.mark(mark)
        return mark is not None

    def take_offer(self) -> bool:
        """Take what is offered here: the end that is being moved, a sentence, a suggestion; gives whether one was."""
        if self.moving is not None:
            self.take_edge()
            return True
        return self.take_sentence() or (not self.location.chosen and self.accept_suggestion())

    def repeat_previous(self) -> None:
        """Mark the current unit or the selection as the unit before it is marked, and go on."""
        mark = self.same_as_previous()
        if mark is not None:
            self.mark(mark)

    def clear(self) -> None:
        """Take back what was decided on the current unit, on the span that the caret is in, or on the selection."""
        part = self.span_here

        def make(review: Review, place: Place) -> commands.Step:
            where = place if part is None else part.anchor.span
            return commands.clear(review, self._tree(), where, self.reviewer, self._clock())

        self._decide(make, advance=False)

    def note(self, text: str, unit: int | None = None) -> None:
        """Set the note of the current unit, or of the one given; a blank one removes it."""
        number = self._unit_number() if unit is None else unit
        if number is not None:
            self._note(number, text)

    def note_span(self, text: str, start: int, end: int) -> None:
        """Set the note on a stretch of the text; a blank one removes it."""
        if self.cable is not None:
            self._note((start, end), text)

    def note_cable(self, text: str) -> None:
        """Set the note on the whole cable; a blank one removes it."""
        if self.cable is not None:
            self._note(None, text)

    def _note(self, place: Point | None, text: str) -> None:
        before = self.review
        step = commands.note(before, self._tree(), place, text, self.reviewer, self._clock())
        self._do(step)
        if self.review is not before:
            self.said.emit(f"{say(step[0])}.")

    def flag(self) -> None:
        """Flag the current unit to come back to, or take its flag away."""
        if self.lacks_structure():
            return
        number = self._unit_number()
        if number is None:
            self.said.emit(NO_UNIT)
            return
        label, review = commands.flag(self.review, self._tree(), number, self.reviewer, self._clock())
        self._do((label, review))
        self.said.emit(f"{say(label)}.")

    def reason(self, text: str, decision: str | None = None) -> None:
        """Give the reason of the last decision, or of the one with that id; a blank one removes it."""
        last = self.to_be_explained
        chosen = decision or (last.id if last else None)
        if chosen is not None:
            self._do(commands.reason(self.review, self._tree(), chosen, text, self.reviewer, self._clock()))

    def _place(self, *, exact: bool) -> Place | None:
        """What a decision is about: chosen units, the selection grown to whole words, the current span or unit."""
        if self.moving is not None:
            return self.moving.span
        if self.chosen_units:
            return Several(self.chosen_units)
        if self.span is not None:
            return self.span.anchor.span
        if self.location.chosen and self.cable is not None:
            span = (self.location.start, self.location.end)
            return span if exact else whole_words(self.cable.source.text, *span)
        return self._unit_number()

    def _decide(
        self,
        make: Callable[[Review, Place], commands.Step],
        *,
        advance: bool,
        exact: bool | None = None,
        again: Callable[[Session], None] | None = None,
    ) -> None:
        if self.lacks_structure():
            return
        place = self._place(exact=not advance if exact is None else exact)
        if self.cable is None or place is None:
            self.said.emit(NO_UNIT)
            return
        self.end_draft()
        before = self.review
        try:
            step = make(before, place)
        except NothingToDecideError:
            self.said.emit(NO_UNIT)
            return
        self._again = again or self._again
        with self._one_step():
            self._do(step)
            self.said.emit(self._sentence(step[0], place, before))
            if advance and self.advances:
                self._advance()

    def _advance(self) -> None:
        unit = self.unit
        found = unit_after_deciding(self.rollup(), self.location, unit)
        if found is None:
            self.said.emit(tr("Nothing left to review: save it with Ctrl+S, or hand it on with Ctrl+E."))
        elif unit is None or found.number != unit.number:
            self.select(found.number)

    def _sentence(self, label: str, place: Place, before: Review) -> str:
        """What was done, for those who do not see it: ``Paragraph 3, written SBU, marked U, 5 of 9 reviewed.``."""
        done, total = self.progress
        reviewed = tr("{done} of {total} reviewed.", done=done, total=total)
        if self.review is before:
            return tr("{label}: nothing to change. {reviewed}", label=label, reviewed=reviewed)
        unit, newest = self.unit, self.review.decisions[-1] if self.review.decisions else None
        if unit is None or not isinstance(place, int):
            said = say(label)
            if newest is not None and all(newest is not each for each in before.decisions):
                place_said = words.sentence_case(say(targets_name(self._tree(), targets(self._tree(), place))))
                said = tr("{name}, {decided}", name=place_said, decided=words.decided(newest))
        else:
            name = words.name(self._tree(), unit.number)
            said = tr(
                "{name}, written {written}, {decided}",
                name=name,
                written=unit.written or tr("unmarked"),
                decided=words.decided(unit.decision),
            )
            said += tr(", a part of it is {chip}", chip=unit.chip) if unit.higher else ""
        room = made_room(before, self.review)
        said += f", {say(room)}" if room else ""
        waits = unit is not None and self.require_reason and unit.unexplained
        return f"{said}, {tr('give a reason with R; ') if waits else ''}{reviewed}"
