"""Which findings each row of the structure shows; followed from one list of findings to the next."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from operator import attrgetter

from reader.app.state.follow import differing
from reader.cable.diagnostics import Diagnostic
from reader.cable.tree import Tree

NOWHERE = -1
"""The row of what stands in none."""
FEW = 50
"""So many rows of findings are gathered one by one."""
_start = attrgetter("start")


class OddRows:
    """The findings of one cable by rows, which are named by node numbers."""

    def __init__(self, tree: Tree, parents: Mapping[int, int], above: Sequence[int]) -> None:
        """Know the row above each row, and of each node the nearest row, itself included; 0 where there is none."""
        self._tree = tree
        self._parents = parents
        self._above = above
        self.findings: list[Diagnostic] | None = None
        """The findings that were given last, in the order of the text."""
        self.at: list[int] = []
        """The row of each of them."""
        self._by_row: dict[int, list[Diagnostic]] = {}

    def rows(self, findings: list[Diagnostic]) -> dict[int, list[Diagnostic]]:
        """Findings by the row that shows them, the smallest that holds them whole; kept for the list given last."""
        before = self.findings
        if before is not findings:
            start, end = differing(before or [], findings)
            old, rows = self.at, [self._row_of(found) for found in findings[start : len(findings) - end]]
            self.at = [*old[:start], *rows, *old[len(old) - end :]]
            self.findings = findings
            changed = {*rows, *old[start : len(old) - end]}
            self._by_row = self._gathered(findings) if len(changed) > FEW else self._by_row.copy()
            for row in changed if len(changed) <= FEW else ():
                self._by_row[row] = self._of(row)
                if not self._by_row[row]:
                    del self._by_row[row]
        return self._by_row

    def go_on_from(self, before: OddRows, alike: Mapping[int, int]) -> None:
        """Take over the findings of another reading of the text; rows that are ``alike`` show what they showed."""
        if self.findings is None and before.findings is not None:
            pairs = zip(before.findings, before.at, strict=True)
            self.findings = before.findings
            self.at = [alike[row] if row in alike else self._row_of(found) for found, row in pairs]
            self._by_row = self._gathered(self.findings)

    def _gathered(self, findings: list[Diagnostic]) -> dict[int, list[Diagnostic]]:
        found: dict[int, list[Diagnostic]] = {}
        for row, finding in zip(self.at, findings, strict=True):
            found.setdefault(row, []).append(finding)
        return found

    def _of(self, row: int) -> list[Diagnostic]:
        """The findings of one row: they begin in its node; those of no row do so anywhere."""
        findings = self.findings or []
        first, last = 0, len(findings)
        if row != NOWHERE:
            node = self._tree.nodes[row]
            first, last = bisect_left(findings, node.start, key=_start), bisect_right(findings, node.end, key=_start)
        return [found for found, at in zip(findings[first:last], self.at[first:last], strict=True) if at == row]

    def _row_of(self, finding: Diagnostic) -> int:
        number = self._above[self._tree.leaf_at(finding.start)]
        while number > 0 and self._tree.nodes[number].end < finding.end:
            number = self._parents[number]
        return number if number > 0 else NOWHERE
