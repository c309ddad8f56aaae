"""Everything that is wrong with a Cable XML file, or with a releasable copy, as sentences."""

from __future__ import annotations

from reader.xmlio import guard
from reader.xmlio.differences import RULES
from reader.xmlio.document import read_document
from reader.xmlio.errors import CableXmlError
from reader.xmlio.read import from_xml
from reader.xmlio.validate import faults, release_fault


def complaints(data: bytes) -> list[str]:
    """What is wrong with a file: hostile, invalid, altered; nothing where it is what it says.

    Of a file that does not fit the schema only that is told; of one that does, also every derived value that is not
    what the text gives.
    """
    try:
        if guard.is_release(data):
            guard.check(data, release=True)
            fault = release_fault(data)
            return [] if fault is None else [fault]
        misfits = faults(read_document(data))
        if misfits:
            return [str(fault) for fault in misfits]
        cable, _ = from_xml(data)
    except CableXmlError as error:
        return [str(error)]
    return [finding.message for finding in cable.findings if finding.rule in RULES]
