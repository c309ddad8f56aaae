"""What a person decides on several units at once, and what is suggested to them."""

from __future__ import annotations

from reader.app.intents.span_intents import SpanIntents
from reader.app.language import tr, tr_count
from reader.app.state.routes import Location
from reader.app.state.standing import Standing
from reader.cable.kinds import Kind
from reader.cable.phrase import phrase_count
from reader.review import commands, span_commands
from reader.review.places import Several
from reader.review.review import Review
from reader.review.rollup import UnitRollup
from reader.review.suggest import NONE, Suggestion, suggest

NO_UNMARKED = tr("No paragraph is unmarked.")
NO_PREVIOUS = tr("There is no paragraph before this one.")
UNMARKED_BEFORE = tr("The paragraph before is unmarked itself.")


class BulkIntents(SpanIntents):
    """The open cable with what can be done to many of its paragraphs."""

    suggesting = True
    """Whether markings are suggested; switched by the person."""
    _chosen: tuple[int, ...] = ()
    _suggestion: tuple[object, Suggestion] | None = None

    # Several units chosen

    @property
    def chosen_units(self) -> tuple[int, ...]:
        """The units that are chosen together in the structure; none where fewer than two are."""
        return self._chosen

    def choose(self, units: tuple[int, ...]) -> None:
        """Take these units together: what is decided next is about all of them."""
        self._chosen = units if len(units) > 1 else ()
        if self._chosen:
            self.said.emit(tr_count("{n} paragraph is chosen.", "{n} paragraphs are chosen.", len(self._chosen)))

    def show_standing(self, standing: Standing) -> None:
        """Show another cable, in which nothing is chosen together."""
        self._chosen = ()
        super().show_standing(standing)

    def _tell_reviewed(self, before: Review) -> None:
        """Say that the review is another one; nothing is chosen together where the cable is read anew."""
        if before.corrections is not self.review.corrections:
            self._chosen = ()
        super()._tell_reviewed(before)

    def _go(self, location: Location) -> None:
        if location.origin != "tree":
            self._chosen = ()
        super()._go(location)

    def unmarked(self) -> tuple[int, ...]:
        """The paragraphs on which no mark counts: none is written, and nobody said one; among those chosen, if any."""
        if self.cable is None:
            return ()
        paragraphs = (unit for unit in self.rollup().units if self._tree().nodes[unit.number].kind is Kind.PARAGRAPH)
        among = set(self._chosen)
        return tuple(
            unit.number for unit in paragraphs if unit.effective is None and (not among or unit.number in among)
        )

    def mark_unmarked(self, mark: str) -> None:
        """Mark all paragraphs that nobody has marked, as one step."""
        units = self.unmarked()
        if not units:
            self.said.emit(NO_UNMARKED)
            return
        _, review = commands.mark(self.review, self._tree(), Several(units), mark, self.reviewer, self._clock())
        label = phrase_count(
            "Mark {n} unmarked paragraph {mark}", "Mark {n} unmarked paragraphs {mark}", len(units), mark=mark
        )
        self._do((label, review))
        self._tell(label)

    @property
    def has_decided(self) -> bool:
        """Whether this reviewer decided anything here."""
        return any(one.by == self.reviewer.id for one in reversed(self.review.decisions))

    def reset(self) -> None:
        """Take back all that this reviewer decided, as one step."""
        if self.cable is None:
            return
        label, review = span_commands.reset(self.review, self._tree(), self.reviewer, self._clock())
        if review is self.review:
            self.said.emit(tr("You have decided nothing here."))
            return
        self._do((label, review))
        self._tell(label)

    def previous_unit(self) -> UnitRollup | None:
        """The unit before the current one."""
        unit = self.unit
        if unit is None:
            return None
        units = self.rollup().units
        index = units.index(unit)
        return units[index - 1] if index else None

    def same_as_previous(self) -> str | None:
        """The mark that counts on the unit before, to be said of the current one; says why where there is none."""
        before = self.previous_unit()
        if before is None or before.effective is None:
            self.said.emit(NO_PREVIOUS if before is None else UNMARKED_BEFORE)
            return None
        return before.effective

    # What is suggested

    def suggest_markings(self, on: bool) -> None:
        """Suggest markings, or do not; no step of the review."""
        self.suggesting, self._suggestion = on, None
        self._review_again()

    def suggestion(self) -> Suggestion:
        """What is suggested as the review stands."""
        if self.cable is None or not self.suggesting:
            return NONE
        rollup = self.rollup()
        if self._suggestion is None or self._suggestion[0] is not rollup:
            self._suggestion = (rollup, suggest(rollup, self.cable.tree))
        return self._suggestion[1]

    @property
    def suggested(self) -> str | None:
        """The mark that is suggested for the current unit."""
        unit, found = self.unit, self.suggestion()
        return found.mark if unit is not None and unit.number in found.units else None

    def _tell(self, label: str) -> None:
        done, total = self.progress
        self.said.emit(tr("{label}, {done} of {total} reviewed.", label=label, done=done, total=total))
