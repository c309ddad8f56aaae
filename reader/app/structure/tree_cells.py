"""What the cells of the structure tree say and show: for the eye, for a screen reader, and as a tooltip."""

from __future__ import annotations

from bisect import bisect_left

from PySide6.QtGui import QIcon

from reader.app import words
from reader.app.language import say, tr
from reader.app.look.icons import icon
from reader.app.session import Session
from reader.app.structure.odd_rows import NOWHERE
from reader.app.structure.outline import Outline
from reader.app.structure.tree_looks import ChipLook, Column, Count, Look, Name, Signs
from reader.app.texts.raw_gutter import LOUDEST, unit_words
from reader.cable.diagnostics import Diagnostic
from reader.cable.kinds import Kind
from reader.cable.markings import restriction
from reader.review.annotation import Note
from reader.review.overlay import parser_said
from reader.review.rollup import CableRollup, State, UnitRollup
from reader.review.suggest import Suggestion
from reader.review.units import unit_at

ICONS = {
    Kind.START: "generic",
    Kind.RELAY: "generic",
    Kind.STATION: "generic",
    Kind.SECURITY: "generic",
    Kind.FROM: "addressee",
    Kind.TO: "addressee",
    Kind.INFO: "addressee",
    Kind.EXEMPT: "addressee",
    Kind.DISTRIBUTION: "routing",
    Kind.TAG: "tags",
    Kind.REFERENCES: "reference",
    Kind.END_OF_MESSAGE: "ending",
    Kind.TEXT: "generic",
    Kind.FILLER: "generic",
    Kind.INDICATOR: "addressee",
}
"""Kinds whose icon has not their own name."""


class Cells:
    """The cells of one cable under one state of its review; rows are named by node numbers."""

    def __init__(self, outline: Outline, session: Session, before: Cells | None = None) -> None:
        """Read the session's state; the icons are those of ``before``, so that the same rows look the same."""
        self.outline = outline
        self.rollup: CableRollup = session.rollup()
        self.suggestion: Suggestion = session.suggestion()
        self._you = session.reviewer.id
        self.icons: dict[str, QIcon] = {} if before is None else before.icons
        """The icons by name."""
        self._odd = session.open_findings
        self._findings = self.outline.odd_rows(self._odd)
        self._notes: tuple[Note, ...] = ()
        self._noted: frozenset[int] = frozenset()  # the rows outside all units where a note begins
        self._follow_notes(session.standing.noted)
        self._looks: dict[tuple[int, int], Look | None] = {}  # asked for again and again while a row is drawn

    def _follow_notes(self, notes: tuple[Note, ...]) -> frozenset[int]:
        """Take other notes on stretches of the text; gives the rows outside all units that show something else now."""
        if notes is self._notes:
            return frozenset()
        before, self._notes, tree = self._noted, notes, self.outline.cable.tree
        starts = (note.anchor.start for note in notes if note.anchor is not None)
        rows = (self.outline.listed(tree.leaf_at(start)) for start in starts if unit_at(tree, start) is None)
        self._noted = frozenset(rows) - {NOWHERE}
        return before ^ self._noted

    def follow(
        self, rollup: CableRollup, suggestion: Suggestion, findings: list[Diagnostic], notes: tuple[Note, ...] = ()
    ) -> set[int]:
        """Take another state of the review, open findings and notes; gives the rows that show something else now."""
        before, self.rollup = self.rollup, rollup
        if len(before.units) == len(rollup.units):
            pairs = zip(before.units, rollup.units, strict=True)
            changed = {unit.number for known, unit in pairs if known is not unit}
        else:
            changed = {unit.number for unit in rollup.units}
        if suggestion != self.suggestion:
            changed |= suggestion.units | self.suggestion.units
            self.suggestion = suggestion
        if findings is not self._odd:
            known, self._odd, self._findings = self._findings, findings, self.outline.odd_rows(findings)
            rows = known.keys() | self._findings.keys()
            changed |= {row for row in rows if known.get(row) is not self._findings.get(row)} - {NOWHERE}
        changed |= self._follow_notes(notes)
        above = {row for number in changed if number in self.outline.parents for row in self.outline.path(number)}
        for number in changed | above:
            for column in Column:
                self._looks.pop((number, column), None)
        return changed | above

    def look(self, number: int, column: int) -> Look | None:
        """What is drawn in a cell; None for nothing."""
        cell = (number, column)
        if cell not in self._looks:
            self._looks[cell] = self._looked(number, column)
        return self._looks[cell]

    def _looked(self, number: int, column: int) -> Look | None:
        unit = self.rollup.unit(number)
        if column == Column.ITEM:
            changed = unit is not None and unit.state is State.CHANGED
            kind = self.outline.cable.tree.nodes[number].kind
            label, detail = self.outline.label(number), self.outline.detail(number)
            return Name(self._icon(kind), label, detail, changed, self._parser(number) != "")
        if column == Column.WRITTEN:
            mark = self.outline.written(number)
            return None if mark is None and unit is None else ChipLook(mark, filled=False)
        if column == Column.MINE:
            if unit is None:
                return self._count(number)
            return self._mine(number, unit)
        return self._signs(number, unit)

    def _parser(self, number: int) -> str:
        """What the parser alone reads where a row begins, where that was corrected; else nothing."""
        said = parser_said(self.outline.cable, number)
        return "" if said is None else words.parser_read(said)

    def _mine(self, number: int, unit: UnitRollup) -> ChipLook | None:
        """The reviewer's mark, with that of a part that restricts more; or one that is suggested."""
        part = max(unit.higher, key=restriction) if unit.higher else None
        if unit.reviewed is not None or unit.is_reviewed:
            return ChipLook(unit.reviewed, filled=True, part=part)
        if part is not None:
            return ChipLook(unit.effective, filled=False, part=part)
        return ChipLook(self.suggestion.mark, filled=False, suggested=True) if number in self.suggestion.units else None

    def _signs(self, number: int, unit: UnitRollup | None) -> Signs | None:
        severities = {finding.severity for finding in self._findings.get(number, [])}
        loudest = next((severity for severity in LOUDEST if severity in severities), None)
        if unit is None:
            noted = number in self._noted
            return Signs(noted=noted, severity=loudest) if loudest or noted else None
        return Signs(unit.state, unit.flagged, bool(unit.notes), loudest)

    def _count(self, number: int) -> Count | None:
        """The progress of a body; None for other rows and for a body without units."""
        tree = self.outline.cable.tree
        if tree.nodes[number].kind is not Kind.BODY:
            return None
        units = self.rollup.units
        first = bisect_left(units, number, key=_number)
        under = units[first : bisect_left(units, tree.ends[number], key=_number)]
        all_of_them = len(under) == len(units)
        done = self.rollup.done if all_of_them else sum(unit.is_reviewed for unit in under)
        return Count(done, len(under)) if under else None

    def text(self, number: int, column: int) -> str | None:
        """The words in a cell."""
        match self.look(number, column):
            case Name(name=name):
                return name
            case ChipLook() as chip:
                return chip.words or tr("unmarked")
            case Count() as count:
                return str(count)
        return None

    def spoken(self, number: int, column: int) -> str:
        """A cell as a screen reader says it: ``Mine: U, changed``; empty where there is nothing to say."""
        unit = self.rollup.unit(number)
        if column == Column.ITEM:
            parser = self._parser(number)
            spoken = self._row(unit) if unit else self.outline.spoken(number)
            return tr("{row}, corrected: {parser}", row=spoken, parser=parser) if parser else spoken
        match self.look(number, column):
            case ChipLook(mark=mark, suggested=True):
                return tr("Mine: nothing decided, {mark} is suggested", mark=mark)
            case ChipLook(mark=mark, filled=False) if column == Column.WRITTEN:
                return tr("Written: {mark}", mark=mark or tr("unmarked"))
            case ChipLook(filled=False) if unit is not None:
                return tr("Mine: nothing decided, a part makes it {chip}", chip=unit.chip)
            case ChipLook(part=str()) if unit is not None:
                return tr("Mine: {chip}, {state}", chip=unit.chip, state=tr(unit.state.value))
            case ChipLook(mark=mark) if unit is not None:
                return tr("Mine: {mark}, {state}", mark=mark or tr("unmarked"), state=tr(unit.state.value))
            case Count(done=done, total=total):
                return tr("Mine: {done} of {total} reviewed", done=done, total=total)
        if column == Column.MINE:
            return tr("Mine: nothing decided") if unit is not None else ""
        if column == Column.STATE:
            said = [tr("State: {state}", state=tr(unit.state.value))] if unit else []
            said += [tr("flagged")] if unit and unit.flagged else []
            said += [tr("with a note")] if number in self._noted or (unit and unit.notes) else []
            return ", ".join([*said, *self._found(number)])
        return ""

    def _row(self, unit: UnitRollup) -> str:
        """A unit's row at once, for those who hear only one cell of it: what counts stands first."""
        rest = self.outline.spoken(unit.number)
        name = words.name(self.outline.cable.tree, unit.number)
        done = tr("{done} of {total} reviewed", done=self.rollup.done, total=self.rollup.total)
        rest = rest.removeprefix(name).lstrip(",: ")
        return f"{name}, {unit_words(unit, self._you)}, {done}. {words.sentence_case(rest)}".rstrip()

    def tip(self, number: int, column: int) -> str:
        """What a tooltip says of a cell."""
        unit = self.rollup.unit(number)
        said = [self.outline.spoken(number)] if column == Column.ITEM else []
        said += [unit_words(unit).capitalize()] if unit else []
        parser = self._parser(number) if column == Column.ITEM else ""
        said += [tr("Corrected: {parser}", parser=parser)] if parser else []
        return "\n".join(said + self._found(number))

    def _found(self, number: int) -> list[str]:
        found = self._findings.get(number, [])
        return [f"{words.severity(each.severity)}: {say(each.message)}" for each in found]

    def _icon(self, kind: Kind) -> QIcon:
        name = ICONS.get(kind, kind.value)
        if name not in self.icons:
            self.icons[name] = icon(name)
        return self.icons[name]


def marks_shown(session: Session) -> set[str]:
    """All that stands in chips of the open cable: the columns of marks have room for it."""
    if session.cable is None:
        return set()
    rollup = session.rollup()
    marks = {*rollup.written.portions.marks, *rollup.reviewed.portions.marks}
    if rollup.reviewed.portions.parts:
        chips = (ChipLook(mark, filled=True, part=max(higher, key=restriction)) for mark, higher in rollup.chips)
        marks |= {chip.words for chip in chips}
    suggestion = session.suggestion()
    return marks | ({ChipLook(suggestion.mark, filled=False, suggested=True).words} if suggestion.units else set())


def _number(unit: UnitRollup) -> int:
    return unit.number
