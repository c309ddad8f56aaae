"""What a person does with a wrong reading: saying what a stretch is, where paragraphs begin, taking that back."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from reader.app.language import say, tr, tr_count
from reader.app.state.open_cable import OpenCable
from reader.cable.kinds import ZONES, Kind
from reader.review import commands
from reader.review.annotation import Correction, Span
from reader.review.commands import CorrectionRefusedError
from reader.review.corrections import RETYPINGS, Says
from reader.review.overlay import overlay, part_at
from reader.review.restructure import refusal
from reader.review.review import Review
from reader.review.units import trimmed

NO_PLACE = tr("Put the caret in the line that is read wrongly, or select what is meant, first.")
NONE_HERE = tr("Nothing was corrected here.")


class StructureIntents(OpenCable):
    """The open cable, with the intents that concern how it is read."""

    def meant(self) -> Span | None:
        """What a correction is about: the selection, the part that was gone to, or the line that the caret is in."""
        cable, place = self.cable, self.location
        if cable is None or place.number < 0:
            return None
        if place.chosen:
            start, end = trimmed(cable.source.text, place.start, place.end)
            return (start, end) if start < end else None
        tree = cable.tree
        if place.origin != "raw":
            node = tree.nodes[place.number]
            if node.kind in (*ZONES, Kind.TEXT):
                return None
            node = tree.nodes[part_at(tree, node.start)]
            return node.start, node.end
        text = cable.source.text
        start = max(text.rfind("\n", 0, place.start), text.rfind("\r", 0, place.start)) + 1
        ends = [at for at in (text.find("\n", place.start), text.find("\r", place.start)) if at >= 0]
        start, end = trimmed(text, start, min(ends, default=len(text)))
        return (start, end) if start < end else None

    def readings(self) -> list[tuple[Says, str]]:
        """What the stretch meant may be said to be, and why it may not, in a sentence; empty where it may."""
        span = self.meant()
        if span is None or self.cable is None:
            return []
        return [
            (says, say(refusal(self.review, self.cable, span, says, self.reviewer, self._clock())))
            for says in RETYPINGS
        ]

    def correct(self, says: str) -> None:
        """Say what the stretch meant really is."""
        span = self.meant()
        if span is None or self.cable is None:
            self.said.emit(NO_PLACE)
            return
        cable = self.cable
        self._restructure(
            lambda: commands.correct(self.review, cable, span, says, self.reviewer, self._clock()), span[0]
        )

    def split(self) -> None:
        """Let a new paragraph begin at the caret, or at the beginning of the selection."""
        cable, offset = self.cable, self.location.start
        if cable is None or self.location.number < 0:
            self.said.emit(NO_PLACE)
            return
        self._restructure(lambda: commands.split(self.review, cable, offset, self.reviewer, self._clock()), offset)

    def merge(self) -> None:
        """Let the current paragraph go on with the one before."""
        cable, offset = self.cable, self.location.start
        if cable is None or self.location.number < 0:
            self.said.emit(NO_PLACE)
            return
        self._restructure(lambda: commands.merge(self.review, cable, offset, self.reviewer, self._clock()), offset)

    def renumber(self, numbers: Sequence[tuple[int, int | None]]) -> None:
        """Give paragraphs numbers, each named by an offset in it, as one step; None says that one has none."""
        cable = self.cable
        if cable is not None and numbers:
            self._restructure(
                lambda: commands.renumber(self.review, cable, numbers, self.reviewer, self._clock()), numbers[0][0]
            )

    def _restructure(self, make: Callable[[], commands.Step], offset: int) -> None:
        """Take a step, go to the part that an offset is in then, and say what it is; or say why it was refused."""
        try:
            step = make()
        except CorrectionRefusedError as refused:
            self.said.emit(tr("{why} Nothing was changed.", why=refused.words))
            return
        with self._one_step():
            self._do(step)
            self.go_to_part(offset)
        self.said.emit(tr("{step}. Ctrl+Z takes it back.", step=step[0]))

    def go_to_part(self, offset: int) -> None:
        """Go to the whole part that an offset is in."""
        if self.cable is None:
            return
        number = part_at(self.cable.tree, min(offset, max(self.cable.tree.root.end - 1, 0)))
        if number > 0:
            self.select(number)

    # Taking back

    def misfit(self, correction: Correction) -> str:
        """Why a correction of the review does not fit, as a clause; empty where it does."""
        if self.cable is None or correction not in self.review.corrections:
            return ""
        laid = overlay(self.cable, self.review.corrections)
        return laid.misfits[self.review.corrections.index(correction)] or ""

    def corrections_here(self) -> tuple[Correction, ...]:
        """The corrections that made the current part what it is: those that begin in it, the latest last."""
        if self.cable is None or self.location.number < 0:
            return ()
        tree = self.cable.tree
        node = tree.nodes[part_at(tree, self.location.start)]
        end = max(node.end, node.start + 1)
        return tuple(each for each in self.review.corrections if node.start <= each.anchor.start < end)

    def revert(self, correction: str) -> None:
        """Take back the correction of an id."""
        found = next((each for each in self.review.corrections if each.id == correction), None)
        if found is None:
            return
        label, review = commands.revert(self.review, correction, self.reviewer)
        lost = self._broken(review)
        with self._one_step():
            self._do((label, review))
            self.go_to_part(found.anchor.start)
        self.said.emit(f"{say(label)}.{lost}")

    def revert_here(self) -> None:
        """Take back the latest correction of the current part."""
        here = self.corrections_here()
        if not here:
            self.said.emit(NONE_HERE)
            return
        self.revert(here[-1].id)

    def revert_all(self) -> None:
        """Take back every correction, as one step."""
        if not self.review.corrections:
            self.said.emit(tr("Nothing was corrected."))
            return
        step = commands.revert_all(self.review, self.reviewer)
        self._do(step)
        self.said.emit(tr("{step}: the cable is read as the program alone reads it.", step=step[0]))

    def _broken(self, after: Review) -> str:
        """What is said of corrections that will not fit any more; empty where all do."""
        assert self.cable is not None  # noqa: S101 - a correction of it is taken back
        count = sum(why is not None for why in overlay(self.cable, after.corrections).misfits)
        count -= sum(why is not None for why in overlay(self.cable, self.review.corrections).misfits)
        if count <= 0:
            return ""
        return " " + tr_count("{n} other does not fit without it.", "{n} others do not fit without it.", count)

    @property
    def is_corrected(self) -> bool:
        """Whether anything was corrected."""
        return bool(self.review.corrections) and self.cable is not None
