"""A small invented cable whose lines may be given anew one by one, and what tests ask of a reading."""

from __future__ import annotations

from typing import TypeVar

import reader
from reader.cable.kinds import Kind
from reader.cable.rules import Severity
from reader.cable.telegram import Telegram
from reader.cable.values import Reading

T = TypeVar("T")

LINES = {
    "start": "VZCZCXRO0417",
    "relay": "RR RUEHLO",
    "station": "DE RUEHKG #0088/01 1761755",
    "security": "ZNR UUUUU ZZH",
    "dtg": "R 241755Z JUN 08",
    "sender": "FM AMEMBASSY KINGSTON",
    "to": "TO RUEHC/SECSTATE WASHDC 0412",
    "info": "INFO RUEHLO/AMEMBASSY LONDON 0125",
    "banner": "UNCLAS KINGSTON 000088",
    "captions": "\nSIPDIS",
    "order": "\nE.O. 12958: N/A",
    "tags": "TAGS: PREL, JM",
    "subject": "SUBJECT: THE REGATTA OF THE PAPER BOATS",
    "references": "",
    "authority": "",
    "body": "\n1. (U) The regatta began at noon.\n\n2. (U) It ended before one.",
    "end": "\nDOE",
}
"""The parts of the cable, in order; one that begins with a line end stands behind a blank line."""

CLASSIFIED = {
    "security": "ZNY CCCCC ZZH",
    "banner": "C O N F I D E N T I A L KINGSTON 000088",
    "order": "\nE.O. 12958: DECL: 06/24/2018",
    "authority": "\nClassified By: Ambassador Jane Q. Doe for reasons 1.4 (b) and (d).",
    "body": "\n1. (C) The regatta began at noon.\n\n2. (C) It ended before one.",
}
"""What makes it a CONFIDENTIAL cable."""


def written(**parts: str) -> str:
    """The text of the cable; a part that is empty is left out."""
    unknown = set(parts) - set(LINES)
    if unknown:
        raise KeyError(f"the invented cable has no part {', '.join(sorted(unknown))}")
    return "\n".join(part for part in (LINES | parts).values() if part)


def cable(year: int | None = None, /, **parts: str) -> Telegram:
    """The reading of the cable."""
    return reader.parse(written(**parts), year=year)


def classified(**parts: str) -> Telegram:
    """The reading of the cable as a CONFIDENTIAL one."""
    return cable(**(CLASSIFIED | parts))


def value(reading: Reading[T] | None) -> T | None:
    """What a reading says, or None where there is none."""
    return None if reading is None else reading.value


def rules(read: Telegram) -> list[str]:
    """The rules of the findings that are not mere agreement, in order of the text."""
    return [finding.rule for finding in read.findings if finding.severity is not Severity.PASSED]


def passed(read: Telegram) -> set[str]:
    """The rules of the checks that found agreement."""
    return {finding.rule for finding in read.findings if finding.severity is Severity.PASSED}


def texts(read: Telegram, kind: Kind) -> list[str]:
    """The text of every node of a kind, as written."""
    return [read.tree.slice(number) for number in read.tree.of(kind)]


def ids(read: Telegram) -> list[tuple[str | None, str | None]]:
    """Letter and id of every reference."""
    return [(each.letter, each.id) for each in read.references]


def numbers(read: Telegram) -> list[int | None]:
    """The numbers of the paragraphs."""
    return [paragraph.number for paragraph in read.paragraphs]


def marks(read: Telegram) -> list[str | None]:
    """The marks of the paragraphs."""
    return [paragraph.mark for paragraph in read.paragraphs]


def captions(read: Telegram) -> list[str]:
    """The captions, as often as written."""
    return [caption.value for caption in read.captions]


def headings(read: Telegram) -> list[str]:
    """The headings of the body."""
    return [heading.value for heading in read.headings]


def blocks(read: Telegram) -> list[tuple[str, bool]]:
    """Kind of each block, and whether its end is implied."""
    return [(str(block.kind), block.implied) for block in read.blocks]


def sentences(count: int) -> str:
    """A numbered body of some unclassified paragraphs."""
    return "\n" + "\n\n".join(f"{number}. (U) Boat {number} sank at its mooring." for number in range(1, count + 1))
