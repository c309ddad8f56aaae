"""What a person does with findings: going through them, saying that they were seen, taking that back."""

from __future__ import annotations

from collections.abc import Sequence

from reader.app import words
from reader.app.language import say, tr, tr_count
from reader.app.state.open_cable import OpenCable
from reader.app.state.routes import finding_from
from reader.cable.diagnostics import Diagnostic
from reader.review.seen import acknowledge_all, acknowledgement, withdraw

NO_FINDINGS = tr("There are no findings.")
ALL_SEEN = tr("There are no open findings: all were acknowledged.")


class FindingIntents(OpenCable):
    """The open cable, with the intents that concern its findings."""

    @property
    def visited(self) -> Diagnostic | None:
        """The finding gone to last, while one is there."""
        found, here = self.standing.visited, (self.location.start, self.location.end)
        return found if found is not None and (found.start, found.end) == here else None

    def told(self, finding: Diagnostic) -> str:
        """A finding in a line, and whether it was acknowledged."""
        said = f"{words.severity(finding.severity)}: {say(finding.message)}"
        return tr("{finding} (acknowledged)", finding=said) if acknowledgement(self.review, finding) else said

    def next_finding(self) -> None:
        """Go to the open finding after the current place, and say what it is; then wrap."""
        self._to_finding(forward=True)

    def previous_finding(self) -> None:
        """Go to the open finding before the current place, and say what it is; then wrap."""
        self._to_finding(forward=False)

    def _to_finding(self, *, forward: bool) -> None:
        if self.lacks_structure():
            return
        findings = self.open_findings
        if not findings:
            self.said.emit(ALL_SEEN if self.findings else NO_FINDINGS)
            return
        visited = next((index for index, each in enumerate(findings) if each is self.standing.visited), -1)
        self.show_finding(findings[finding_from(findings, self.location, visited, forward=forward)])

    def show_finding(self, finding: Diagnostic) -> None:
        """Go to a finding, and say what it is and how many there are."""
        self.standing.visited = finding
        self.show(finding.start, finding.end)
        findings = self.open_findings
        at = next((index for index, each in enumerate(findings, 1) if each is finding), 0)
        if not at:
            self.said.emit(say(finding.message))
            return
        last = tr(", that was the last") if at == len(findings) else ""
        self.said.emit(
            tr(
                "{message} (finding {at} of {count}{last})",
                message=say(finding.message),
                at=at,
                count=len(findings),
                last=last,
            )
        )

    def acknowledge(self, findings: Sequence[Diagnostic], reason: str = "") -> None:
        """Say of findings that they were seen, and why that is enough."""
        if findings and self.cable is not None:
            step = acknowledge_all(
                self.review, self._tree(), findings, self.reviewer, self._clock(), reason=reason or None
            )
            self._do(step)
            self.said.emit(f"{say(step[0])}. {self._open_count()}")

    def reopen(self, findings: Sequence[Diagnostic]) -> None:
        """Take back that findings were acknowledged."""
        if findings and self.cable is not None:
            step = withdraw(self.review, findings)
            self._do(step)
            self.said.emit(f"{say(step[0])}. {self._open_count()}")

    def _open_count(self) -> str:
        count = len(self.open_findings)
        return tr_count("{n} finding is open.", "{n} findings are open.", count)
