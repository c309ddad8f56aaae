"""A mark that is for the entire text: ``1. (C) Entire text.`` says of every other paragraph what it is, too."""

from __future__ import annotations

import re

from reader.cable.kinds import Kind
from reader.cable.regex import regex
from reader.cable.tree import Tree
from reader.cable.values import Mark

ENTIRE = regex(r"ENTIRE\s{1,9}TEXT\b", re.IGNORECASE)
SOMETHING = regex(r"\s{1,9}(?:OF|FOLLOWS?|WAS|READS?|AS)\b", re.IGNORECASE)
"""What stands behind those words where they are about some other text (``(U) Entire text of the note:``)."""
BESIDE = 16
"""How far behind a mark may end what says that it is for the entire text (``(S) ENTIRE TEXT``)."""


def entire_text(tree: Tree) -> int | None:
    """The number of the first portion mark that says, or beside which stands, that it is for the entire text."""
    for number in tree.of(Kind.MARK):
        node = tree.nodes[number]
        found = ENTIRE.search(tree.text, node.start, node.end + BESIDE)
        if found is not None and isinstance(node.value, Mark) and node.value.value is not None:
            if tree.text[node.end : found.start()].strip(" \t\r\n.:-") == "" or found.start() < node.end:
                return None if SOMETHING.match(tree.text, found.end()) else number
    return None
