"""A cable read again, its parts cut otherwise: what follows from the parts is worked out anew, the rest stays.

A part is what stands directly in a zone (a header line, a paragraph, a page break) or beside the zones. The parts of a
tree say all of it: ``read_again`` of the parts that a tree has gives the same cable.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from reader.cable.blocks import read_blocks
from reader.cable.checks import check
from reader.cable.diagnostics import Diagnostic
from reader.cable.draft import Draft
from reader.cable.kinds import ZONES, Kind
from reader.cable.not_text import what_it_is
from reader.cable.readings import link_citations, read_facts
from reader.cable.telegram import Telegram
from reader.cable.tree import Node, Tree
from reader.cable.values import Citation, ParagraphValue

Part = tuple[Kind | None, Node]
"""A part, and the zone it belongs to; None where it stands wherever it happens to stand."""


def parts_of(tree: Tree) -> list[Part]:
    """The parts of a tree, in the order of the text."""
    parts: list[Part] = []
    for node in tree.root.children:
        if node.kind in ZONES:
            parts.extend((node.kind, child) for child in node.children if child.kind is not Kind.FILLER)
        elif node.kind is not Kind.FILLER:
            parts.append((None, node))
    return parts


def read_again(parsed: Telegram, parts: Iterable[Part], findings: Iterable[Diagnostic] = ()) -> Telegram:
    """A cable of other parts; ``findings`` are told beside those that its own checks make.

    Raises:
        ValueError: the parts overlap, run backwards or leave the text.
    """
    source, beside = parsed.source, parsed.beside
    draft = Draft(source.text, [], parsed.year)
    draft.parts = [(zone, _own(node)) for zone, node in parts]
    draft.findings = [*beside.findings, *findings]
    link_citations(draft)
    draft.blocks = read_blocks(draft)
    tree = Tree(source.text, draft.root())
    facts = read_facts(tree, beside.year)
    told = check(source, draft, tree, facts, what_it_is(source))
    return Telegram(source, tree, facts, tuple(draft.blocks), told, parsed.year, beside, parsed)


def _own(node: Node) -> Node:
    """A paragraph with values of its own, for its kind and its citations are worked out anew; other nodes as is."""
    if not isinstance(node.value, ParagraphValue):
        return node
    children = [
        Node(each.kind, each.start, each.end, each.children, replace(each.value))
        if isinstance(each.value, Citation)
        else each
        for each in node.children
    ]
    return Node(node.kind, node.start, node.end, tuple(children), replace(node.value, kind="body"))
