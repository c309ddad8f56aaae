"""What asks before the reading of a cable is corrected: the list of what a stretch may be, and the number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.app.intents.structure_intents import NO_PLACE
from reader.app.language import tr, tr_count
from reader.cable.diagnostics import Diagnostic
from reader.cable.kinds import Kind
from reader.cable.values import Basis, ParagraphValue
from reader.review.overlay import part_at

if TYPE_CHECKING:
    from reader.app.window import Window

MANY = 5
"""So many numbers are not told one by one."""
NO_PARAGRAPH = tr("Only paragraphs have numbers: go to one first.")


class StructureDesk(QObject):
    """Asks for one window, and hands the answers to its session."""

    def __init__(self, window: Window) -> None:
        """Ask over this window."""
        super().__init__(window)
        self._window = window

    def this_is(self) -> None:
        """Ask what the selection, the current part or the line of the caret is."""
        session = self._window.session
        span = session.meant()
        if span is None or session.cable is None:
            session.said.emit(NO_PLACE)
            return
        text = session.cable.source.text[slice(*span)]
        says = self._window.dialogs.this_is(text, session.readings())
        if says is not None:
            session.correct(says)

    def renumber(self) -> None:
        """Ask for the number of the current paragraph."""
        session = self._window.session
        if session.cable is None or session.location.number < 0:
            session.said.emit(NO_PARAGRAPH)
            return
        tree = session.cable.tree
        node = tree.nodes[part_at(tree, session.location.start)]
        if node.kind is not Kind.PARAGRAPH or not isinstance(node.value, ParagraphValue):
            session.said.emit(NO_PARAGRAPH)
            return
        answer = self._window.dialogs.number(node.value.number, tree.text[node.start : node.end])
        if answer:
            session.renumber([(node.start, answer[0])])

    # Fixes

    def renumber_at(self, finding: Diagnostic) -> None:
        """Go to the paragraph of a finding and ask for its number."""
        self._window.session.show_finding(finding)
        self.renumber()

    def confirm_number(self, finding: Diagnostic) -> None:
        """Say that the paragraph of a finding has the number that was read."""
        here = [each for each in self.damaged() if each[0] <= finding.start < each[1]]
        self._window.session.renumber([(start, number) for start, _, number in here])

    def confirm_numbers(self, _finding: Diagnostic) -> None:
        """Say that all paragraphs have the numbers that were read against their labels."""
        self._window.session.renumber([(start, number) for start, _, number in self.damaged()])

    def numbers_to_confirm(self, _finding: Diagnostic) -> str:
        """What ``confirm_numbers`` would do, in a sentence."""
        numbers = [str(number) for _, _, number in self.damaged()]
        shown = ", ".join(numbers)
        if len(numbers) >= MANY:
            shown = tr("{first} to {last}", first=numbers[0], last=numbers[-1])
        return tr_count(
            "{n} paragraph keeps the number {numbers}, said by you; its label stays as it is.",
            "{n} paragraphs keep the numbers {numbers}, as you said; their labels stay as they are.",
            len(numbers),
            numbers=shown,
        )

    def damaged(self) -> list[tuple[int, int, int]]:
        """The paragraphs whose number was read against their label: start, end and that number."""
        cable = self._window.session.cable
        nodes = cable.tree.nodes if cable is not None else []
        return [
            (node.start, node.end, node.value.number)
            for node in nodes
            if isinstance(node.value, ParagraphValue)
            and node.value.basis is Basis.INFERRED
            and node.value.number is not None
        ]

    def revert_misfit(self, finding: Diagnostic) -> None:
        """Take back the correction that a finding says does not fit."""
        session = self._window.session
        for correction in session.review.corrections:
            if correction.anchor.span == (finding.start, finding.end) and session.misfit(correction):
                session.revert(correction.id)
                return
