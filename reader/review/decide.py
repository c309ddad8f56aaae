"""One step of deciding: the new decisions that a mark, an acceptance or a clearing adds to a review.

Decisions on parts of a unit never overlap. What a later one covers of an earlier one is taken back; what it leaves is
said again, in the name of whoever said it, as a decision that supersedes the earlier one. So nothing is ever removed
from the record, and what stands can be told from ``supersedes`` alone.
"""

from __future__ import annotations

from collections.abc import Container
from dataclasses import replace
from datetime import datetime

from reader.cable.record import form
from reader.cable.tree import Tree
from reader.review.anchor import anchor
from reader.review.annotation import Action, Decision, Span
from reader.review.places import Target
from reader.review.review import Review, overlap
from reader.review.standing import Standing, said, standings
from reader.review.units import paragraph_number, trimmed, units_on


@form
class Ids:
    """Fresh ids made from the one that the caller gave: ``x``, ``x-2``, ``x-3`` ..., none of them taken."""

    wanted: str
    taken: tuple[Container[str], ...]
    count: int = 0

    def fresh(self) -> str:
        """The next id that is free."""
        while True:
            self.count += 1
            id = self.wanted if self.count == 1 else f"{self.wanted}-{self.count}"  # noqa: A001 - the field's name
            if not any(id in taken for taken in self.taken):
                return id


class Deciding:
    """One reviewer's step at one moment; gathers the decisions that it adds, those that make room first."""

    def __init__(self, review: Review, tree: Tree, by: str, at: datetime, ids: Ids) -> None:
        """Begin a step that adds nothing yet."""
        self.review = review
        self.tree = tree
        self.by = by
        self.at = at
        self.ids = ids
        self.added: list[Decision] = []
        self.standings = standings(review, tree)

    def decide(self, target: Target, action: Action, mark: str | None) -> None:
        """Decide on one target; CLEAR adds nothing where nothing stands."""
        if target.whole and target.unit is not None:
            self._decide_whole(target, self.standings.unit(target.unit), action, mark)
        else:
            self._decide_part(target, action, mark)

    def _decide_whole(self, target: Target, unit: Standing, action: Action, mark: str | None) -> None:
        """Decide on a unit. Parts that say the same are taken back, those that differ stay; CLEAR takes back all."""
        mark = unit.written if action is Action.ACCEPT else mark
        if action is Action.CLEAR and unit.whole is None:
            main = None
        else:
            main = self._decision(target, action, mark, unit.effective, self._superseded(target, unit.whole))
        for part in unit.parts:
            if action is Action.CLEAR or said(part, unit.written) == mark:
                self._take_back(part, target.unit)
        if main is not None:
            self.added.append(main)

    def _decide_part(self, target: Target, action: Action, mark: str | None) -> None:
        """Decide on part of a unit, or on text outside all units."""
        unit = None if target.unit is None else self.standings.unit(target.unit)
        written = None if unit is None else unit.written
        mark = written if action is Action.ACCEPT else mark
        among = self.standings.outside if unit is None else unit.parts
        hit = [part for part in among if overlap(part.anchor.span, target.span)]
        was = None if unit is None else unit.effective
        for part in hit:
            if part.anchor.start <= target.start and target.end <= part.anchor.end:
                was = said(part, written)
        same = self.review.latest(*target.span)
        if action is not Action.CLEAR:
            main = self._decision(target, action, mark, was, None if same is None else same.id)
            self._make_room(hit, target)
            self.added.append(main)
        elif same is not None and same in hit:
            self.added.append(self._decision(target, action, None, was, same.id))
        else:
            self._cut(hit, target)

    def stands_on_part(self, part: Decision) -> bool:
        """Whether a decision stands on part of a unit, or outside all units."""
        return part in self.standings.outside or any(
            part in self.standings.unit(unit).parts for unit in units_on(self.tree, *part.anchor.span)
        )

    def move(self, part: Decision, target: Target, mark: str | None) -> None:
        """Let a decision on a part hold of another stretch; ``mark`` may be another one, None keeps what it says.

        On the whole of a unit it is one on the unit: the part, which says the same, is taken back.
        """
        action = part.action if mark is None else Action.MARK
        if target.whole and target.unit is not None:
            unit = self.standings.unit(target.unit)
            if mark is not None and said(part, unit.written) != mark:
                self._take_back(part, target.unit)
            self._decide_whole(target, unit, action, part.mark if mark is None else mark)
            self.added[-1] = replace(self.added[-1], reason=part.reason)
            return
        among = self.standings.outside if target.unit is None else self.standings.unit(target.unit).parts
        main = self._decision(target, action, part.mark if mark is None else mark, part.was, part.id)
        self._make_room([one for one in among if one is not part and overlap(one.anchor.span, target.span)], target)
        self.added.append(replace(main, reason=part.reason))

    def reset(self) -> int:
        """Take back all that this reviewer said and that stands; gives how many decisions."""
        for unit in self.standings.units:
            node = self.tree.nodes[unit.unit]
            if unit.whole is not None and unit.whole.by == self.by:
                target = Target(node.start, node.end, unit.unit, whole=True)
                superseded = self._superseded(target, unit.whole)
                self.added.append(self._decision(target, Action.CLEAR, None, unit.effective, superseded))
            self._take_back_own(unit.parts, unit.unit)
        self._take_back_own(self.standings.outside, None)
        return len(self.added)

    def _take_back_own(self, parts: list[Decision], unit: int | None) -> None:
        for part in parts:
            if part.by == self.by:
                self._take_back(part, unit)

    def _make_room(self, hit: list[Decision], target: Target) -> None:
        """Take earlier parts out of the way of a new one: trim, split, or take back what it covers wholly."""
        for part in hit:
            if part.anchor.span != target.span and not self._keep_rest(part, target):
                self._take_back(part, target.unit)

    def _cut(self, hit: list[Decision], target: Target) -> None:
        """Clear a stretch of earlier parts."""
        for part in hit:
            span = max(part.anchor.start, target.start), min(part.anchor.end, target.end)
            cut = replace(target, start=span[0], end=span[1])
            clear = self._decision(cut, Action.CLEAR, None, said(part, self._written(target)), part.id)
            self._keep_rest(part, target)
            self.added.append(clear)

    def _keep_rest(self, part: Decision, target: Target) -> bool:
        """Say again what a target leaves of an earlier part, and tell whether it leaves anything."""
        rests: list[Span] = [(part.anchor.start, target.start), (target.end, part.anchor.end)]
        kept = False
        for start, end in rests:
            span = trimmed(self.tree.text, start, max(start, end))
            if span[0] < span[1]:
                kept = True
                where = anchor(self.tree.text, *span)
                self.added.append(replace(part, id=self.ids.fresh(), anchor=where, supersedes=part.id))
        return kept

    def _take_back(self, part: Decision, unit: int | None) -> None:
        """Clear an earlier decision on a part."""
        written = None if unit is None else self.standings.unit(unit).written
        place = Target(part.anchor.start, part.anchor.end, unit, whole=False)
        self.added.append(self._decision(place, Action.CLEAR, None, said(part, written), part.id))

    def _written(self, target: Target) -> str | None:
        return None if target.unit is None else self.standings.unit(target.unit).written

    def _superseded(self, target: Target, whole: Decision | None) -> str | None:
        """The decision that one on a whole unit takes the place of; one that says more than that is left alone."""
        same = self.review.latest(*target.span)
        if whole is None:
            return None if same is None else same.id
        inside = target.start <= whole.anchor.start and whole.anchor.end <= target.end
        return whole.id if inside else None

    def _decision(
        self, target: Target, action: Action, mark: str | None, was: str | None, supersedes: str | None
    ) -> Decision:
        """A new decision on a target."""
        number = None if target.unit is None else paragraph_number(self.tree, target.unit)
        where = anchor(self.tree.text, target.start, target.end)
        return Decision(self.ids.fresh(), action, self.by, self.at, where, mark, was, number, supersedes=supersedes)
