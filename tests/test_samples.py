"""The shipped samples are invented, damaged as they are meant to be, and read in full."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

import reader
from reader.cable.diagnostics import Severity
from reader.cable.kinds import Kind
from reader.cable.telegram import Telegram
from reader.cable.values import Addressee, Basis, BlockKind, Reading
from tests.sample_facts import FACTS, MISREAD

if TYPE_CHECKING:
    from _pytest.mark.structures import ParameterSet

Reader = Callable[[Telegram, Any], Any]

SAMPLES = Path(__file__).parents[1] / "resources" / "samples"


@pytest.fixture(scope="module")
def cables() -> dict[str, Telegram]:
    return {name: reader.read_cable(SAMPLES / f"{name}.txt") for name in FACTS}


def address(addressee: Addressee) -> tuple[str | None, ...]:
    precedence = None if addressee.precedence is None else str(addressee.precedence)
    return (addressee.indicator, addressee.plad, addressee.offices, precedence, addressee.number)


def ends(text: str, first: str, last: str) -> tuple[str, str]:
    """As many characters of both ends of a text as the expected ends have."""
    return text[: len(first)], text[-len(last) :]


def paragraphs(cable: Telegram, expected: Any) -> list[tuple[Any, ...]]:
    """Number, label, mark and the ends of each paragraph."""
    found: list[tuple[Any, ...]] = []
    for place, paragraph in enumerate(cable.paragraphs):
        first, last = expected[place][3:] if place < len(expected) else (" " * 25, " " * 25)
        text = " ".join(paragraph.text.split())
        found.append((paragraph.number, paragraph.label, paragraph.mark, *ends(text, first, last)))
    return found


def addresses(name: str) -> Reader:
    return lambda cable, _: [address(addressee) for addressee in getattr(cable, name)]


def written(name: str) -> Reader:
    return lambda cable, _: [reading.value for reading in getattr(cable, name)]


def values(cable: Telegram, kind: Kind) -> list[Any]:
    return [cable.tree.nodes[number].value for number in cable.tree.of(kind)]


def block_text(name: str) -> Reader:
    def reader_of(cable: Telegram, expected: Any) -> Any:
        reading = getattr(cable, name)
        return reading and (ends(" ".join(reading.value.split()), *expected) if expected else reading.value)

    return reader_of


def message_number(cable: Telegram, _: Any) -> Any:
    number = cable.message_number
    return number and (number.post, number.number, number.section, number.sections)


def unrecognised(cable: Telegram, _: Any) -> list[str]:
    nodes = [cable.tree.nodes[number] for number in cable.tree.of(Kind.UNRECOGNISED)]
    return [cable.source.text[node.start : node.end] for node in nodes]


def action_request(cable: Telegram, _: Any) -> list[int | None]:
    """The numbers of the paragraphs that an action request touches."""
    return [p.number for p in cable.paragraphs if any(b.kind is BlockKind.ACTION_REQUEST for b in p.blocks)]


READERS: dict[str, Reader] = {
    "encoding": lambda cable, _: cable.source.encoding.lower(),
    "to": addresses("to"),
    "info": addresses("info"),
    "exempt": addresses("exempt"),
    "captions": written("captions"),
    "passing": written("passing"),
    "handling": written("handling"),
    "headings": written("headings"),
    "tags": lambda cable, _: [(tag.code, str(tag.kind)) for tag in cable.tags],
    "references": lambda cable, _: [(reference.letter, reference.id) for reference in cable.references],
    "message_number": message_number,
    "classified_by": lambda cable, _: cable.classified_by and cable.classified_by.value.name,
    "paragraphs": paragraphs,
    "inferred": lambda cable, _: {v.number for v in values(cable, Kind.PARAGRAPH) if v.basis is Basis.INFERRED},
    "marks": lambda cable, _: [v.value for v in values(cable, Kind.MARK)],
    "citations": lambda cable, _: [v.letter for v in values(cable, Kind.CITATION)],
    "blocks": lambda cable, _: [(str(block.kind), block.implied) for block in cable.blocks],
    "action_request_paragraphs": action_request,
    "page_breaks": lambda cable, _: [(b.post, b.number, b.section, b.sections, b.page) for b in cable.page_breaks],
    "summary": block_text("summary"),
    "comment": block_text("comment"),
    "unrecognised": unrecognised,
    "findings": lambda cable, _: {f.rule for f in cable.findings if f.severity is not Severity.PASSED},
}
"""How a fact is put into the shape that the table has it in; facts that are not here are single readings."""


def read(cable: Telegram, fact: str, expected: Any) -> Any:
    """A fact of a cable in the shape that the table has it in."""
    if fact in READERS:
        return READERS[fact](cable, expected)
    reading = getattr(cable, fact)
    value = reading.value if isinstance(reading, Reading) else reading
    return str(value) if isinstance(value, str) else value


def cases() -> Iterator[ParameterSet]:
    """Every fact of every sample; those that are known to be misread must go on being so, or lose their row."""
    for name, facts in FACTS.items():
        for fact, expected in {**facts, "unrecognised": []}.items():
            reason = MISREAD.get((name, fact))
            marks = [pytest.mark.xfail(reason=reason, strict=True)] if reason else []
            yield pytest.param(name, fact, expected, id=f"{name}-{fact}", marks=marks)


@pytest.mark.parametrize(("name", "fact", "expected"), list(cases()))
def test_sample_is_read_as_by_hand(cables: dict[str, Telegram], name: str, fact: str, expected: object) -> None:
    assert read(cables[name], fact, expected) == expected


def test_every_sample_has_its_row_and_its_line_in_the_page() -> None:
    names = {path.name for path in SAMPLES.iterdir()} - {"README.md"}
    assert names == {f"{name}.txt" for name in FACTS}
    page = (SAMPLES / "README.md").read_text(encoding="utf-8")
    assert [name for name in names if f"| `{name}` |" not in page] == []


@pytest.mark.parametrize("name", FACTS)
def test_sample_says_that_it_is_invented(cables: dict[str, Telegram], name: str) -> None:
    """A reader must not take an invented mark for a real one, in the subject, the first paragraph or the last."""
    cable = cables[name]
    assert cable.subject is not None
    places = (cable.subject.value, cable.paragraphs[0].text, cable.paragraphs[-1].text)
    assert any("invented" in place.lower() for place in places)


def test_samples_are_damaged_as_they_are_meant_to_be() -> None:
    """An editor that tidies files up would take away what the samples are there to show."""
    main = (SAMPLES / "10BRIDGETOWN412.txt").read_bytes()
    assert main.startswith(b"\n\nVZCZC")
    assert not main.endswith(b"\n")
    assert b"\r" not in main
    assert main.count("¶".encode()) == 4
    assert max(len(line) for line in main.splitlines()) > 500
    damaged = (SAMPLES / "05ASUNCION771-damaged.txt").read_bytes()
    assert damaged.count(b"\r\n") == damaged.count(b"\n") > 40
    assert b"\x93" in damaged
    with pytest.raises(UnicodeDecodeError):
        damaged.decode("utf-8")
    assert b"000288 \n" in (SAMPLES / "09VALLETTA288.txt").read_bytes()
