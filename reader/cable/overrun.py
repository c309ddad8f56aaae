"""A classification line whose number was overrun by the caption below it: the line between them was lost."""

from __future__ import annotations

from string import ascii_uppercase

from reader.cable.header import Header
from reader.cable.kinds import Kind
from reader.cable.lines import Line
from reader.cable.tree import Node
from reader.cable.values import INFERRED, Caption, MessageNumber, Station

FIGURES = 6
"""How many figures a message number has where it has zeros before it."""
LONG_CAPTIONS = ("SENSITIVE", "NOFORN", "SIPDIS")
ENOUGH = 5
"""How many letters at its end tell which caption it is."""


def run_into(header: Header, line: Line, at: int, number: MessageNumber) -> list[Node]:
    """Read a number into whose figures a caption ran (``00040QSITIVE``): the station's serial number has them all.

    ``at`` is where it begins in the line. Gives the caption.
    """
    figures = line.words[at:].rstrip(ascii_uppercase)
    serial = next((node.value.serial for _, node in header.parts if isinstance(node.value, Station)), None)
    whole = f"{serial or '':0>{FIGURES}}"
    number.number = int(whole) if serial and whole.startswith(figures) else None
    number.basis = INFERRED
    read = f"{number.level}, {number.post} {number.number or ''}".rstrip()
    header.find("CR-HEAD-001", line.start, line.end, written=line.words, read=read)
    tail = line.words[at + len(figures) :]
    ends = [tail[cut:] for cut in (0, 1) if len(tail) - cut >= ENOUGH]
    name = next((name for name in LONG_CAPTIONS if name.endswith(tuple(ends))), None)
    return [Node(Kind.CAPTION, line.start + at + len(figures), line.end, (), Caption(name))] if name else []
