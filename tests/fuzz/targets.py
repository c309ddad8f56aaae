"""What must hold of any bytes, and of any file that claims to be Cable XML. No fuzzer is needed to ask.

Whatever is raised here is a fault of the program: an exception that is not documented, or a promise not kept.
"""

from __future__ import annotations

import reader
from reader.cable.dump import dump
from reader.cable.source import encode
from reader.cable.telegram import Telegram
from reader.review.review import Review
from reader.xmlio.errors import CableXmlError
from reader.xmlio.examine import complaints
from reader.xmlio.guard import is_cable_xml
from reader.xmlio.read import read_source
from tests.fuzz.mending import mended

VIEWS = tuple(name for name in vars(Telegram) if not name.startswith("_") and name != "paragraph")
"""Every reading that a cable can be asked for."""


def parser(data: bytes) -> None:
    """Any bytes are read: nothing is lost, everything can be asked for, the XML is valid and gives the bytes back."""
    cables = reader.parse_all(data)
    assert b"".join(cable.source.data for cable in cables) == data, "the cables do not join to the file"
    for cable in cables:
        whole(cable)
        written = reader.to_xml(cable)
        back, review = reader.from_xml(written)
        assert (back, back.findings) == (cable, cable.findings), "what was written is not read as the same"
        assert back.source.data == cable.source.data, "the bytes do not come back"
        assert reader.to_xml(back, review) == written, "written again it is not the same"


def whole(cable: Telegram) -> None:
    """The leaves join to the text, the text encodes to the bytes, and every reading and finding is there."""
    tree, text = cable.tree, cable.source.text
    failed = [found.message for found in cable.findings if found.rule == "CR-TEXT-009"]
    assert not failed, failed
    assert "".join(tree.slice(number) for number in tree.leaves()) == text, "the leaves do not join to the text"
    assert encode(text, cable.source.encoding) == cable.source.data, "the text does not give the bytes"
    for name in VIEWS:
        getattr(cable, name)
    assert all(isinstance(paragraph.text, str) for paragraph in cable.paragraphs)
    assert all(0 <= found.start <= found.end <= len(text) for found in cable.findings), "a finding outside the text"
    assert all(0 <= block.start < block.end <= len(text) for block in cable.blocks), "a block outside the text"
    assert all(line.isprintable() for line in dump(cable).split("\n")), "a control character is printed"


def xml(data: bytes) -> None:
    """A file is refused in a sentence, or read; what is read is written again, valid, and read as the same."""
    is_cable_xml(data)
    accepted(data)
    changed = mended(data)
    if changed is not None and changed != data:
        accepted(changed)


def accepted(data: bytes) -> bool:
    """Whether a file is read; everything that follows from that is checked."""
    try:
        cable, review = reader.from_xml(data)
    except CableXmlError as error:
        sentence = str(error)
        assert sentence.isprintable(), "the sentence holds control characters"
        assert sentence.endswith("."), "the reason is no sentence"
        found = complaints(data)
        assert found, "a file that is refused has no complaint"
        assert all(line.isprintable() for line in found), "a complaint holds control characters"
        return False
    assert read_source(data) == cable.source, "the source is another when it is read alone"
    assert all(line.isprintable() for line in complaints(data)), "a complaint holds control characters"
    whole(cable)
    _written_again(cable, review)
    return True


def _written_again(cable: Telegram, review: Review) -> None:
    """What differed in the file that was read is told once; from then on the bytes stay the same."""
    back, said = reader.from_xml(reader.to_xml(cable, review))
    assert (back, said) == (cable, review), "what was written is not read as the same"
    settled = reader.to_xml(back, said)
    assert reader.to_xml(*reader.from_xml(settled)) == settled, "written again it is not the same"


TARGETS = {"parser": parser, "xml": xml}
