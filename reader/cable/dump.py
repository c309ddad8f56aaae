"""A cable as text: the facts read from it, the tree with spans, values, bases and findings, and the blocks.

For goldens, for the command line, and for looking at. Every line stands for one thing; what does not print is escaped.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields
from datetime import UTC, date, datetime

from reader.cable.diagnostics import Diagnostic
from reader.cable.telegram import Telegram
from reader.cable.tree import Tree
from reader.cable.values import ParagraphValue, Reading, Value
from reader.cable.visible import shortened, visible

FACTS = (
    "id",
    "precedence",
    "info_precedence",
    "dtg",
    "filed",
    "station",
    "transmission_id",
    "sender",
    "classification",
    "executive_order",
    "declassify_on",
    "classified_by",
    "subject",
    "subject_mark",
    "signer",
)
"""The single facts of a cable, in the order in which they are shown."""

EXCERPT = 72
"""How many characters of a leaf or a fact are shown; the text itself is not repeated here."""
INDENT = "  "


def dump(cable: Telegram) -> str:
    """The whole cable, line by line; linear in its tree and findings."""
    return "".join(f"{line}\n" for line in lines(cable))


def lines(cable: Telegram) -> Iterator[str]:
    """The lines of ``dump``."""
    yield from _source(cable)
    yield from (_fact(name, getattr(cable, name)) for name in FACTS if getattr(cable, name) is not None)
    yield ""
    yield from _tree(cable.tree, findings_by_node(cable.tree, cable.findings))
    if cable.blocks:
        yield ""
    for block in cable.blocks:
        implied = " (its end is implied)" if block.implied else ""
        yield f"block {block.kind} {block.start}:{block.end}{implied}"


def _source(cable: Telegram) -> Iterator[str]:
    source = cable.source
    bom = ", with a byte order mark" if source.bom else ""
    year = "" if cable.year is None else f", year given: {cable.year}"
    yield f"bytes {len(source.data)}, sha256 {source.sha256}"
    yield f"characters {len(source.text)}, encoding {source.encoding}{bom}, line ends {source.newline}{year}"


def _fact(name: str, reading: Reading[object]) -> str:
    value = reading.value
    shown = " ".join(described(value)) if isinstance(value, Value) else _value(value)
    return f"{name.replace('_', '-')} {shown} ({reading.basis}, {reading.start}:{reading.end})"


def _tree(tree: Tree, told: dict[int, list[Diagnostic]]) -> Iterator[str]:
    """One line a node; under it, with ``!``, the findings about just that node, with their span where it is another."""
    depths: list[int] = []
    for number, node in enumerate(tree.nodes):
        parent = tree.parents[number]
        depths.append(0 if parent < 0 else depths[parent] + 1)
        pad = INDENT * depths[number]
        parts = [f"{pad}{node.kind.value} {node.start}:{node.end}"]
        if node.value is not None:
            parts += described(node.value)
        if not node.children:
            parts.append(_quoted(tree.text, node.start, node.end))
        yield " ".join(parts)
        for finding in told.get(number, ()):
            span = (finding.start, finding.end)
            place = "" if span == (node.start, node.end) else f" {finding.start}:{finding.end}"
            yield f"{pad}{INDENT}! {finding.rule}{place} {finding.severity}: {visible(finding.message)}"


def described(value: Value) -> Iterator[str]:
    """The fields of a value that are known, as ``name=value``; the basis of nothing is left out."""
    known = [(field.name, getattr(value, field.name)) for field in fields(value)]
    known = [(name, found) for name, found in known if found is not None and found != ""]
    if isinstance(value, ParagraphValue) and value.number is None:
        known = [(name, found) for name, found in known if name != "basis"]
    yield from (f"{name.replace('_', '-')}={_value(found)}" for name, found in known)


def findings_by_node(tree: Tree, findings: tuple[Diagnostic, ...]) -> dict[int, list[Diagnostic]]:
    """The findings by the node that each is about: the smallest one that holds the whole of its span."""
    told: dict[int, list[Diagnostic]] = {}
    for finding in findings:
        number = tree.leaf_at(finding.start) if finding.start < tree.root.end else 0
        while number > 0 and not tree.nodes[number].start <= finding.start <= finding.end <= tree.nodes[number].end:
            number = tree.parents[number]
        told.setdefault(number, []).append(finding)
    return told


def _quoted(text: str, start: int, end: int) -> str:
    """The characters of a leaf in quotes, cut in their middle, and how many there are if some are not shown."""
    if end - start <= EXCERPT:
        return f'"{visible(text[start:end])}"'
    # What is shown is taken from both ends first: a leaf may be the whole of a large text.
    ends = shortened(text[start : start + EXCERPT] + text[end - EXCERPT : end], EXCERPT)
    return f'"{visible(ends)}" ({end - start} characters)'


def _value(value: object) -> str:
    """A value on one line; words with blanks in them in quotes."""
    if isinstance(value, datetime):
        return value.astimezone(UTC).replace(tzinfo=None).isoformat() + "Z"
    if isinstance(value, date):
        return value.isoformat()
    shown = visible(shortened(str(value), EXCERPT))
    return f'"{shown}"' if isinstance(value, str) and (" " in shown or not shown) else shown
