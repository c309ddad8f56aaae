"""What a person does with spans below paragraphs: going to them, moving their ends, taking what is offered."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import replace
from operator import attrgetter

from PySide6.QtCore import Signal

from reader.app.language import say, tr
from reader.app.state.draft import Draft, Edge, of_part, of_selection
from reader.app.state.open_cable import OpenCable
from reader.app.state.routes import Location
from reader.app.state.standing import Standing
from reader.review import span_commands
from reader.review.annotation import Decision
from reader.review.aside import made_room
from reader.review.review import Review
from reader.review.standing import Standings, said, standings
from reader.review.units import unit_at

_span = attrgetter("anchor.start", "anchor.end")
NO_SPAN = tr("There is no span here: select words in a paragraph, or go to a span with Ctrl+Down.")
NO_SPANS = tr("No part of a paragraph is marked on its own.")
EDGES = {"start": tr("start"), "end": tr("end")}
"""The ends of a span, in words."""
MOVING = tr("Moving the {edge} of the span: arrows, Ctrl+arrows by word, Return takes it, Escape leaves it as it was.")


class SpanIntents(OpenCable):
    """The open cable with its spans."""

    drafted = Signal()
    """The end of a span is being moved, was moved, or is no longer being moved."""

    _moving: Draft | None = None
    _selected: tuple[Location, Draft | None] | None = None
    _spans: tuple[Standings, list[Decision]] | None = None

    @property
    def moving(self) -> Draft | None:
        """The span whose end is being moved."""
        return self._moving

    @property
    def draft(self) -> Draft | None:
        """What would be marked as a part: the span whose end is being moved, or what is selected."""
        if self._moving is not None:
            return self._moving
        if not self.location.chosen or self.cable is None:
            return None
        if self._selected is None or self._selected[0] is not self.location:
            found = of_selection(self.cable.tree, (self.location.start, self.location.end))
            self._selected = (self.location, found)
        return self._selected[1]

    def _tell_reviewed(self, before: Review) -> None:
        """Say that the review is another one; an end that was being moved is let go where the cable is read anew."""
        if before.corrections is not self.review.corrections:
            self.end_draft()
            self._selected = None
        super()._tell_reviewed(before)

    # Where spans are

    def spans(self) -> list[Decision]:
        """The decisions that stand on parts of units or outside them, in the order of the text."""
        if self.cable is None:
            return []
        found = standings(self.review, self.cable.tree)
        if self._spans is None or self._spans[0] is not found:
            parts = [part for unit in found.units for part in unit.parts]
            self._spans = found, sorted([*parts, *found.outside], key=_span)
        return self._spans[1]

    def _near(self, offset: int) -> list[Decision]:
        """The spans of the unit at an offset, or those outside all units, in order."""
        tree = self._tree()
        unit = unit_at(tree, offset)
        found = standings(self.review, tree)
        return found.outside if unit is None else found.unit(unit).parts

    def span_at(self, offset: int) -> Decision | None:
        """The span that a caret at an offset is in; one right behind its last character still is."""
        here = [one for one in self._near(offset) if one.anchor.start <= offset <= one.anchor.end]
        return here[-1] if here else None

    @property
    def span(self) -> Decision | None:
        """The span that is current as a whole: gone to, not only stood in; None where a unit or nothing is."""
        place = self.location
        if self.cable is None or place.origin == "raw" or place.start == place.end:
            return None
        here = [one for one in self._near(place.start) if one.anchor.span == (place.start, place.end)]
        return here[0] if here else None

    @property
    def span_here(self) -> Decision | None:
        """The span that is current, or that the caret stands in."""
        place = self.location
        if self.span is not None or self.cable is None or place.origin != "raw" or place.start != place.end:
            return self.span
        return self.span_at(place.start)

    def next_span(self) -> None:
        """Go to the next span; then wrap."""
        self._to_span(forward=True)

    def previous_span(self) -> None:
        """Go to the span before; then wrap."""
        self._to_span(forward=False)

    def _to_span(self, *, forward: bool) -> None:
        spans = self.spans()
        if not spans:
            self.said.emit(NO_SPANS)
            return
        place = self.location
        if forward:
            index = bisect_right(spans, place.start if self.span is not None else place.start - 1, key=_start)
        else:
            index = bisect_left(spans, place.start, key=_start) - 1
        index %= len(spans)
        found = spans[index]
        self.show(*found.anchor.span)
        self.said.emit(
            tr("Span {index} of {count}: {says}.", index=index + 1, count=len(spans), says=self._says(found))
        )

    def _says(self, part: Decision) -> str:
        """What a span says, in words."""
        unit = standings(self.review, self._tree()).of_part(part)
        mark = said(part, unit.written if unit else None) or tr("unmarked")
        quote = " ".join(part.anchor.quote.split())
        return tr("{mark}, \u201c{quote}\u201d", mark=mark, quote=quote)

    # Moving their ends

    def move_start(self) -> None:
        """Let the arrows move the start of the span, or of the selection."""
        self._begin(Edge.START)

    def move_end(self) -> None:
        """Let the arrows move the end of the span, or of the selection."""
        self._begin(Edge.END)

    def _begin(self, edge: Edge) -> None:
        if self.cable is None:
            return
        part = self.span_here or self._span_chosen()
        if self._moving is not None:
            found: Draft | None = replace(self._moving, edge=edge)
        elif self.location.chosen and part is None:
            found = self.draft and replace(self.draft, edge=edge, sentence=None)
        else:
            found = None if part is None else of_part(self.cable.tree, part, edge)
        if found is None:
            self.said.emit(NO_SPAN)
            return
        self._moving = found
        self.drafted.emit()
        self.said.emit(MOVING.format(edge=EDGES[edge]))

    def _span_chosen(self) -> Decision | None:
        """The span that holds just what the selection would mark: it was marked a moment ago, and is what one means."""
        draft = self.draft if self.location.chosen else None
        part = None if draft is None else self.span_at(draft.start)
        return part if part is not None and draft is not None and part.anchor.span == draft.span else None

    def move_edge(self, step: int, *, by_word: bool = False) -> None:
        """Move the end that is being moved by a character, or by a word."""
        if self._moving is not None:
            self._moving = self._moving.moved(self._tree().text, step, by_word=by_word)
            self.drafted.emit()

    def put_edge(self, offset: int) -> None:
        """Move the end that is being moved to an offset, or as near as it may go."""
        if self._moving is not None:
            self._moving = self._moving.put(self._tree().text, offset)
            self.drafted.emit()

    def leave_edge(self) -> None:
        """Move nothing: the span stays as it was."""
        if self.end_draft():
            self.said.emit(tr("The span stays as it was."))

    def end_draft(self) -> bool:
        """Move no end any more, without a word; gives whether one was being moved."""
        moving, self._moving = self._moving, None
        if moving is not None:
            self.drafted.emit()
        return moving is not None

    def take_edge(self, mark: str | None = None) -> None:
        """Let the span hold of what it was moved to, as one step; ``mark`` says another mark for it. Stay there."""
        draft, self._moving = self._moving, None
        if draft is None:
            return
        self.drafted.emit()
        if draft.part is None:
            self.place_caret(*draft.span)
            return
        before = self.review
        label, review = span_commands.move(
            before, self._tree(), draft.part.id, draft.span, self.reviewer, self._clock(), marking=mark
        )
        with self._one_step():
            self._do((label, review))
            if self.review is not before:
                self.show(*review.decisions[-1].anchor.span)
        if self.review is before:
            self.said.emit(tr("The span stays as it was."))
            return
        self.said.emit(", ".join(say(part) for part in (label, made_room(before, review)) if part) + ".")

    # What is offered

    def take_sentence(self) -> bool:
        """Select the sentence that a selection nearly holds; gives whether there is one."""
        draft = self.draft
        if draft is None or draft.sentence is None:
            return False
        self.place_caret(*draft.sentence)
        self.said.emit(tr("The whole sentence is selected."))
        return True

    def show_standing(self, standing: Standing) -> None:
        """Show another cable; a span that is being moved in this one stays as it was."""
        self._moving = self._selected = None
        super().show_standing(standing)

    def _go(self, location: Location) -> None:
        """Go somewhere; a span that is being moved stays as it was."""
        self.end_draft()
        super()._go(location)


def _start(decision: Decision) -> int:
    return decision.anchor.start
