"""Cable XML out: a cable and a review of it as bytes, valid, and the same bytes each time.

The document is written as a string and then validated: building a tree and serialising it takes five times as long.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from reader.cable.diagnostics import Diagnostic
from reader.cable.source import Source
from reader.cable.telegram import Telegram
from reader.cable.values import Block
from reader.review.overlay import corrected
from reader.review.review import Review
from reader.review.rollup import roll_up_units
from reader.xmlio.errors import CableWriteError
from reader.xmlio.markup import Attribute, element, holding, start_tag
from reader.xmlio.names import ISM, NAMESPACE, VERSION
from reader.xmlio.review_section import misplaced, name_attribute, review_element
from reader.xmlio.text_element import text_element


def to_xml(cable: Telegram, review: Review | None = None, *, findings: bool = True) -> bytes:
    """The Cable XML of a cable and a review of it, whose corrections are laid over what the parser reads.

    Raises:
        CableWriteError: what came out is not valid, or the review does not fit the cable; a fault of the program.
    """
    from reader.xmlio.validate import first_fault

    written = render(cable, review, findings=findings)
    fault = first_fault(written)
    if fault is not None:
        raise CableWriteError(f"the XML of this cable would not be valid: {fault}")
    return written


def render(cable: Telegram, review: Review | None = None, *, findings: bool = True) -> bytes:
    """The bytes of ``to_xml``, not validated.

    Raises:
        CableWriteError: the review does not fit the cable.
    """
    if review is not None:
        _check(cable.source, review)
    said = Review.of(cable) if review is None else review
    cable = corrected(cable, said)
    identity = None if cable.id is None else cable.id.value
    root: list[Attribute] = [("xmlns", NAMESPACE), ("xmlns:ism", ISM), ("version", VERSION), ("id", identity)]
    pieces = [
        '<?xml version="1.0" encoding="UTF-8"?>\n',
        f"{start_tag('cable', root)}\n{_source(cable, said.sha256)}\n",
        *text_element(cable, {unit.number: unit for unit in roll_up_units(said, cable.tree)}),
        "\n",
        *_section("blocks", map(_block, cable.blocks)),
        *review_element(said),
        *_section("findings", map(_finding, cable.findings if findings else ())),
        "</cable>\n",
    ]
    return "".join(pieces).encode()


def _check(source: Source, review: Review) -> None:
    """Make sure that it can be read back: the review is of this text, and its quotes stand in it."""
    if review.sha256 != source.sha256:
        raise CableWriteError("the review is of another text than the cable")
    wrong = misplaced(review, source.text)
    if wrong is not None:
        raise CableWriteError(f"the quote of {wrong} does not stand at its place in the text")


def _source(cable: Telegram, sha256: str) -> str:
    source = cable.source
    named, exact = name_attribute(None if source.name is None else source.name.rsplit("/", 1)[-1])
    attributes: list[Attribute] = [
        *named,
        ("sha256", sha256),
        ("bytes", len(source.data)),
        ("encoding", source.encoding),
        ("newline", source.newline),
        ("bom", source.bom),
        ("year", None if cable.year is None else f"{cable.year:04}"),
        ("fallback", source.fallback or None),
        ("original", None if source.original is None else source.original.name),
        ("original-sha256", None if source.original is None else source.original.sha256),
    ]
    return holding("source", attributes, exact)


def _section(name: str, lines: Iterable[str]) -> Iterator[str]:
    """An element with one line for each child; an empty one where there is none."""
    inside = "".join(f"{line}\n" for line in lines)
    yield f"<{name}>\n{inside}</{name}>\n" if inside else f"<{name}/>\n"


def _block(block: Block) -> str:
    attributes: list[Attribute] = [
        ("kind", block.kind),
        ("start", block.start),
        ("end", block.end),
        ("implied", block.implied or None),
    ]
    return start_tag("block", attributes, empty=True)


def _finding(finding: Diagnostic) -> str:
    attributes: list[Attribute] = [
        ("rule", finding.rule),
        ("severity", finding.severity),
        ("start", finding.start),
        ("end", finding.end),
    ]
    return element("finding", finding.message, attributes)
