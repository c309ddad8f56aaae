"""What a rule behind findings is made of, how loud it is, and where rules come from."""

from __future__ import annotations

from enum import StrEnum

from reader.cable.record import record


class Severity(StrEnum):
    """How loud a finding is, loudest first."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"
    PASSED = "passed"
    """A check that found agreement: silence must not be mistaken for not checked."""


class Area(StrEnum):
    """The part of a cable that a rule is about, in the order of a cable."""

    TRANSMISSION = "Transmission"
    HEADER = "Header"
    NUMBERING = "Numbering"
    MARKINGS = "Markings"
    TEXT = "Text"


@record
class Rule:
    """A row of the table: the sentence has named places for the details of a finding.

    ``help`` says what it means and why it matters, ``example`` what fires it (invented), ``advice`` what to do.
    """

    id: str
    severity: Severity
    sentence: str
    help: str
    source: str
    example: str = ""
    advice: str = ""

    @property
    def area(self) -> Area:
        """The part of a cable that it is about."""
        return NUMBERING if self.id in NUMBERED else AREAS[self.id.split("-")[1]]


NUMBERING = Area.NUMBERING
AREAS = {
    "TRANS": Area.TRANSMISSION,
    "HEAD": Area.HEADER,
    "MARK": Area.MARKINGS,
    "BODY": Area.TEXT,
    "TEXT": Area.TEXT,
    "FILE": Area.TEXT,
}
"""The area that the middle of an id stands for."""
NUMBERED = frozenset(f"CR-BODY-{number:03}" for number in (3, 4, 5, 6, 8, 11))
"""The rules about the body that are about its numbers."""

ERROR, WARNING, INFO, PASSED = Severity.ERROR, Severity.WARNING, Severity.INFO, Severity.PASSED
CORPUS = "counted in 1,295 public cables of 1966-2010"
ACP = "ACP-127 format lines, as in 5 FAH-2 H-320"
MARKING_RULES = "CAPCO register and manual, 2016, D.1-D.2 and H.9; State practice as seen in public cables"
ORDERS = "vocabulary/executive-orders.csv; counted in 1,007 dated cables of 1995-2010"
