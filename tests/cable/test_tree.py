"""The covered tree: every character in one leaf, in order, whatever the parts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import reader
from reader.cable.kinds import TEXT_ONLY, Kind
from reader.cable.tree import Node, Tree, cover
from tests.strategies import telegrams


@given(st.lists(st.tuples(st.integers(0, 6), st.integers(0, 6)), max_size=8), st.integers(0, 5))
def test_cover_fills_every_gap(widths: list[tuple[int, int]], after: int) -> None:
    parts, at = [], 0
    for gap, width in widths:
        parts.append(Node(Kind.LABEL, at + gap, at + gap + width))
        at += gap + width
    node = cover(Kind.PARAGRAPH, 0, at + after, parts)
    joined = 0
    for child in node.children:
        assert child.start == joined
        joined = child.end
    assert not node.children or joined == node.end
    assert [child for child in node.children if child.kind is Kind.LABEL] == parts


@pytest.mark.parametrize("parts", [[(2, 5), (4, 6)], [(5, 4)], [(0, 11)], [(3, 4), (1, 2)]])
def test_parts_that_do_not_fit_are_a_fault(parts: list[tuple[int, int]]) -> None:
    with pytest.raises(ValueError, match="does not fit"):
        cover(Kind.PARAGRAPH, 0, 10, [Node(Kind.LABEL, *part) for part in parts])


@given(telegrams())
def test_the_numbers_of_a_tree_agree(text: str) -> None:
    tree = reader.parse(text).tree
    assert "".join(tree.slice(number) for number in tree.leaves()) == text
    for number, node in enumerate(tree.nodes):
        children = tree.children(number)
        assert [tree.nodes[child] for child in children] == list(node.children)
        assert all(tree.parents[child] == number for child in children)
        assert tree.ends[number] == (tree.ends[children[-1]] if children else number + 1)
        assert not (node.children and node.kind in TEXT_ONLY)


@given(telegrams(), st.data())
def test_leaf_at_finds_the_leaf_that_holds_the_character(text: str, data: st.DataObject) -> None:
    tree = reader.parse(text).tree
    offset = data.draw(st.integers(0, max(len(text) - 1, 0)))
    leaf = tree.nodes[tree.leaf_at(offset)]
    assert not leaf.children
    assert leaf.start <= offset < leaf.end or not text
    assert tree.nodes[tree.named_at(offset)].kind is not Kind.FILLER


def test_an_empty_text_has_a_tree() -> None:
    tree = Tree("", cover(Kind.TEXT, 0, 0, []))
    assert (tree.leaf_at(0), tree.named_at(0), tree.leaves()) == (0, 0, [0])
