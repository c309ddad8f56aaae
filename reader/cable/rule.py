"""What a rule behind findings is made of, how loud it is, and where rules come from."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """How loud a finding is, loudest first."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"
    PASSED = "passed"
    """A check that found agreement: silence must not be mistaken for not checked."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A row of the table: the sentence has named places for the details of a finding."""

    id: str
    severity: Severity
    sentence: str
    help: str
    source: str


ERROR, WARNING, INFO, PASSED = Severity.ERROR, Severity.WARNING, Severity.INFO, Severity.PASSED
CORPUS = "counted in 1,295 public cables of 1966-2010"
ACP = "ACP-127 format lines, as in 5 FAH-2 H-320"
MARKING_RULES = "CAPCO register and manual, 2016, D.1-D.2 and H.9; State practice as seen in public cables"
ORDERS = "vocabulary/executive-orders.csv; counted in 1,007 dated cables of 1995-2010"
