"""What a person does with others' work: entries carried over, a colleague's marks, confirming a lowered marking."""

from __future__ import annotations

from collections.abc import Sequence

from reader.app.language import say, tr
from reader.app.state.open_cable import OpenCable
from reader.cable.phrase import phrase
from reader.cable.source import Source
from reader.review import commands, second_person, waiting
from reader.review.annotation import Annotation, Span
from reader.review.carry import Carrier
from reader.review.others_marks import OthersMarks, Proposal, read_again, reason_for
from reader.review.review import Review
from reader.review.second_person import Lowering, NotForYouError

NOTHING_TO_CONFIRM = tr("Nothing here waits for a second person.")


class ColleagueIntents(OpenCable):
    """The open cable, with the intents that concern other people's work on it."""

    asks_second = False
    """Whether a second person is asked for where a marking is lowered; switched by the person."""

    def _do(self, step: commands.Step) -> None:
        """Make a step; with it a second person is asked for, where that is wanted."""
        if self.asks_second and self.cable is not None:
            step = second_person.ask(self.review, step, self._tree(), self.reviewer, self.clock())
        super()._do(step)

    def _tell_reviewed(self, before: Review) -> None:
        """Say that the review is another one; proposals are for the cable as it is read now."""
        super()._tell_reviewed(before)
        if before.corrections is not self.review.corrections and self.standing.proposals and self.cable is not None:
            self.standing.proposals = read_again(self.standing.proposals, self.cable.tree)
            self.proposed.emit()

    # The second person

    @property
    def to_confirm(self) -> tuple[Lowering, ...]:
        """The lowered markings of others on the current unit that wait for a second person, or were refused."""
        unit = self.unit if self.cable is not None else None
        if unit is None or not self.review.confirmations:
            return ()
        found = second_person.lowerings(self.review, self._tree())
        return tuple(
            each for each in found if each.unit == unit.number and each.open and each.decision.by != self.reviewer.id
        )

    def confirm(self) -> None:
        """Say as the second person that the lowered markings of the current unit are right."""
        self._say_second(agree=True)

    def refuse(self) -> None:
        """Say as the second person that the lowered markings of the current unit are not right."""
        self._say_second(agree=False)

    def _say_second(self, *, agree: bool) -> None:
        found = self.to_confirm
        if not found:
            self.said.emit(self._why_nothing())
            return
        answer = second_person.confirm if agree else second_person.refuse
        review, label = self.review, ""
        for each in found:
            try:
                label, review = answer(review, self._tree(), each.decision.id, self.reviewer, self.clock())
            except NotForYouError as fault:
                self.said.emit(say(fault.words))
                return
        self._do((label, review))
        self.said.emit(f"{say(label)}.")

    def _why_nothing(self) -> str:
        """Why there is nothing to confirm here."""
        unit = self.unit if self.cable is not None else None
        found = second_person.lowerings(self.review, self._tree()) if unit is not None else ()
        own = [each for each in found if unit is not None and each.unit == unit.number and each.open]
        return tr("You lowered this marking yourself; somebody else has to confirm it.") if own else NOTHING_TO_CONFIRM

    # What was carried over

    @property
    def waiting(self) -> tuple[waiting.Waiting, ...]:
        """What came from another text and waits for a place."""
        return () if self.cable is None else waiting.waiting(self.review, self.cable.source.text)

    def carry_over(self, old: Source, review: Review, name: str) -> None:
        """Take a review of another text over as one step; nothing was said of this one yet."""
        if self.cable is None:
            return
        carried, _ = Carrier(old, self.cable.source).review(review)
        self.note_carried(carried)
        self._do((phrase("Carry over {name}", name=name), carried))
        self.said.emit(say(waiting.sentence(waiting.counted(carried), self.waiting)))

    def note_carried(self, carried: Review) -> None:
        """Remember what came along by itself, to be listed."""
        self.standing.note_carried(carried)
        self.proposed.emit()

    def put(self, entry: Annotation, span: Span | None = None) -> bool:
        """Put a waiting entry on a stretch, else on the selection or the current unit; gives whether it went."""
        if self.cable is None:
            return False
        where = self._here() if span is None else span
        if where is None:
            self.said.emit(tr("Select the words that it belongs to, or go to their paragraph, first."))
            return False
        try:
            step = waiting.put(self.review, self._tree(), entry, where, self.reviewer, self.clock())
        except ValueError:
            self.said.emit(tr("Nothing can be marked there. Select words of one paragraph."))
            return False
        self._do(step)
        self.said.emit(f"{say(step[0])}.")
        return True

    def _here(self) -> Span | None:
        """The selection, or the whole of the current unit."""
        if self.location.chosen:
            return self.location.start, self.location.end
        unit = self.unit
        return None if unit is None else (unit.start, unit.end)

    def put_proposed(self) -> None:
        """Put every entry whose words stand in one place only there, as one step."""
        if self.cable is not None:
            step = waiting.put_proposed(self.review, self._tree(), self.reviewer, self.clock())
            self._do(step)
            self.said.emit(f"{say(step[0])}.")

    def let_go(self, entry: Annotation) -> None:
        """Do without a waiting entry."""
        step = waiting.let_go(self.review, entry)
        self._do(step)
        self.said.emit(f"{say(step[0])}.")

    # A colleague's marks

    def propose(self, found: OthersMarks, name: str | None) -> None:
        """List what a colleague marked otherwise; nothing is decided by that."""
        self.standing.proposals, self.standing.proposed_in = found.proposals, name
        self.proposed.emit()

    def take_proposals(self, chosen: Sequence[Proposal]) -> None:
        """Decide as a colleague marked, as one step; in the name of whoever confirms it."""
        if self.cable is None or not chosen:
            return
        review, label = self.review, ""
        for each in chosen:
            label, marked = commands.mark(review, self._tree(), each.place, each.mark, self.reviewer, self.clock())
            made = marked.decisions[-1] if marked is not review else None
            if made is not None:
                why = reason_for(self.standing.proposed_in)
                _, marked = commands.reason(marked, self._tree(), made.id, why, self.reviewer, self.clock())
            review = marked
        label = label if len(chosen) == 1 else phrase("Take {count} markings of a colleague", count=len(chosen))
        self.drop_proposals(chosen)
        self._do((label, review))
        self.said.emit(f"{say(label)}.")

    def drop_proposals(self, chosen: Sequence[Proposal]) -> None:
        """Do without some proposals."""
        gone = {id(each) for each in chosen}
        self.standing.proposals = tuple(each for each in self.standing.proposals if id(each) not in gone)
        self.proposed.emit()
